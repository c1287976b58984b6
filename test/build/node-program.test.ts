// For which machines a Node program is: told by its first bytes and by what it asks of the C library.
import { expect, it } from "vitest";
import { nodeProgram } from "../../src/build/node-program.ts";

function program(machine: number, asks: string): Uint8Array {
  const head = new Uint8Array(64);
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
  head[18] = machine;
  return Buffer.concat([head, Buffer.from(asks, "latin1")]);
}
const ASKS = "\0libc.so.6\0GLIBC_2.2.5\0GLIBC_2.17\0GLIBC_2.28\0GLIBC_2.9\0";

it("tells the processor, and the newest glibc that is asked for", () => {
  expect(nodeProgram(program(62, ASKS))).toEqual({ ok: true, value: { machine: "x64", glibc: "2.28" } });
  expect(nodeProgram(program(183, "\0GLIBC_2.17\0"))).toEqual({ ok: true, value: { machine: "arm64", glibc: "2.17" } });
});

it("reads a part of a larger piece of memory", () => {
  const one = program(62, ASKS);
  const whole = Buffer.concat([Buffer.from("\0GLIBC_2.99\0"), one]);
  expect(nodeProgram(whole.subarray(whole.length - one.length))).toMatchObject({ value: { glibc: "2.28" } });
});

it.each<[string, Uint8Array, RegExp]>([
  ["a script", Buffer.from("#!/bin/sh\nexec node"), /不是 Linux/],
  ["nothing", new Uint8Array(), /不是 Linux/],
  ["another processor", program(243, ASKS), /别的处理器/],
  ["musl", program(62, "\0libc.musl-x86_64.so.1\0"), /glibc/],
])("refuses %s", (_, bytes, said) => {
  const read = nodeProgram(bytes);
  expect(read.ok ? "" : read.error).toMatch(said);
});
