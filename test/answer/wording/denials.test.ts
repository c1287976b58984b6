// Whatever denies something says so in words that the check knows a denial by, in both languages (DENIAL of src/answer/evidence/verify.ts).
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { DENIAL } from "../../../src/answer/evidence/verify.ts";
import { en } from "../../../src/answer/wording/en.ts";
import type { Wording } from "../../../src/answer/wording/wording.ts";
import { zh } from "../../../src/answer/wording/zh.ts";

const SAID: Readonly<Record<string, (wording: Wording) => readonly string[]>> = {
  noneMention: ({ noneMention }) => [noneMention("夜市", 3)],
  fieldsMissing: ({ fieldsMissing }) => [
    fieldsMissing("甲县", "电话", "地址"),
    fieldsMissing("甲县", "电话", ""),
    fieldsMissing("甲县", "", ""),
  ],
  notSaid: ({ notSaid }) => [notSaid("甲县", "夜市")],
  notFound: ({ notFound }) => [notFound("甲县", true), notFound("甲县", false)],
  notSeparated: ({ notSeparated }) => [notSeparated("甲县", "行政处罚", "夜市")],
  countedIn: ({ countedIn }) => [countedIn("申请", "件", "人")],
  noCause: ({ noCause }) => [noCause("甲县")],
  besideCause: ({ besideCause }) => [besideCause("甲县")],
};

describe.each([
  ["Chinese", zh],
  ["English", en],
])("in %s", (_, wording) =>
  test.each(Object.entries(SAID))("%s", (_name, said) => {
    for (const sentence of said(wording)) expect(sentence).toMatch(DENIAL);
  }),
);

test("nothing is denied in other words", async () => {
  const folder = new URL("../../../src/answer/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), "utf8")));
  const denied = texts.flatMap((text) => [...text.matchAll(/\.deny\(\s*(?:\w+\.)?wording\.(\w+)/g)].map(([, name = ""]) => name));
  expect(texts.flatMap((text) => [...text.matchAll(/\.deny\(/g)]).length).toBe(denied.length);
  expect(denied.filter((name) => !(name in SAID))).toEqual([]);
});
