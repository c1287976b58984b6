// The bytes of a Node program -> the machines it runs on: what a package that carries it is named by. No I/O. No clock.
import { err, ok, type Result } from "../result.ts";

/** `glibc`: the newest version of the C library that it asks for, "2.28". */
export type NodeProgram = { machine: "x64" | "arm64"; glibc: string };

/** ELF (System V ABI, chapter 4): the mark, 64 bits, and e_machine at byte 18, low byte first. */
const MARK = [0x7f, 0x45, 0x4c, 0x46, 2, 1] as const;
const MACHINE_AT = 18;
const MACHINES: Record<number, NodeProgram["machine"]> = { 62: "x64", 183: "arm64" };

/** Errors: one sentence, where it is no program of Linux for one of the machines, or asks for no glibc. */
export function nodeProgram(bytes: Uint8Array): Result<NodeProgram, string> {
  if (!MARK.every((byte, i) => bytes[i] === byte)) return err("不是 Linux 的 64 位程序：指到 node 本身，不是脚本或链接");
  const code = (bytes[MACHINE_AT] ?? 0) + 256 * (bytes[MACHINE_AT + 1] ?? 0);
  const machine = MACHINES[code];
  if (!machine) return err(`是别的处理器的（ELF ${code}）：要 x64 或 arm64 的`);
  const minors = [
    ...Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString("latin1")
      .matchAll(/\0GLIBC_2\.(\d{1,2})(?=[.\0])/g),
  ];
  if (minors.length === 0) return err("没有用 glibc（可能是 musl 的）：要 nodejs.org 发布的 Linux 版");
  return ok({ machine, glibc: `2.${Math.max(...minors.map(([, minor]) => Number(minor)))}` });
}
