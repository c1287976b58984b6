// Large files of an offline package (src/node/compressed.ts): read as they are, or compressed from beside their place; and what draws pictures, found either way.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressed, isEither, readEither } from "../../src/node/compressed.ts";
import { canDraw, drawingProgram } from "../../src/node/png-program.ts";

const BYTES = new TextEncoder().encode("东华门街道，景山街道，".repeat(100));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compressed-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a file is read as it is", async () => {
  const path = join(folder, "whole");
  await writeFile(path, BYTES);
  expect(isEither(path)).toBe(true);
  expect(new Uint8Array(readEither(path))).toEqual(BYTES);
});

test("the same, compressed, is read from beside its place", async () => {
  const made = compressed(join(folder, "towns"), BYTES);
  expect(made.bytes.length).toBeLessThan(BYTES.length / 10);
  await writeFile(made.path, made.bytes);
  expect(isEither(join(folder, "towns"))).toBe(true);
  expect(new Uint8Array(readEither(join(folder, "towns")))).toEqual(BYTES);
});

test("where neither is, that is said", () => {
  expect(isEither(join(folder, "none"))).toBe(false);
  expect(() => readEither(join(folder, "none"))).toThrow(/none/);
});

test("pictures are drawn where their program lies, compressed or not, and nowhere else", async () => {
  expect(canDraw(folder)).toBe(false);
  const made = compressed(drawingProgram(folder), BYTES);
  await mkdir(dirname(made.path), { recursive: true });
  await writeFile(made.path, made.bytes);
  expect(canDraw(folder)).toBe(true);
});
