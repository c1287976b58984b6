// The members of an archive that are asked for (src/report/readers/zip.ts).
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unzip } from "../../../src/report/readers/zip.ts";

const archive = zipSync({ "a.xml": strToU8("甲"), "b.bin": new Uint8Array(8) });

test("the wanted by name, and no other", () => {
  const read = unzip(archive, (name) => name === "a.xml");
  expect(read.ok && [...read.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([["a.xml", "甲"]]);
});
test("a broken archive is refused", () => {
  const read = unzip(archive.slice(0, 20).fill(7, 10), () => true);
  expect(read.ok ? read.value.size : read.error.detail).toEqual(expect.anything());
});
test("more than 50 MB is refused, in a member that nobody wants too", () => {
  const bomb = zipSync({ "big.bin": new Uint8Array(51 * 1024 * 1024) });
  expect(unzip(bomb, () => false)).toEqual({ ok: false, error: { tag: "rejected", detail: "DOCX 解压后超过 50 MB，拒绝读取" } });
});
