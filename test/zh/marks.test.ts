// Sentences, segments, clauses and items in both widths (src/zh/marks.ts).
import { expect, test } from "vitest";
import { endOf, endsAt, hasEnd, hasStop, type Stretch, segmentsIn, startOf, stretchesOf } from "../../src/zh/marks.ts";

const cut = (text: string, stretch: Stretch): string[] => stretchesOf(text, stretch).map(([start, end]) => text.slice(start, end));

test.each([
  ["电话3次；来信4件。回访完毕！", "sentence", ["电话3次；来信4件。", "回访完毕！"]],
  ["电话3次；来信4件。", "segment", ["电话3次；", "来信4件。"]],
  ["电话3次;来信4件.", "segment", ["电话3次;", "来信4件."]],
  ["来信1,204件,来访3人", "clause", ["来信1,204件,", "来访3人"]],
  ["于9:30召开：讲话", "clause", ["于9:30召开：", "讲话"]],
  ["图书、档案和地图", "item", ["图书、", "档案和地图"]],
  ["共来信4件.来访2人. 已回访", "sentence", ["共来信4件.", "来访2人.", " 已回访"]],
  ["一.来信3.5万件.htm", "sentence", ["一.来信3.5万件.htm"]],
  ["。。", "sentence", []],
] as const)("%s by %s", (text, stretch, pieces) => expect(cut(text, stretch)).toEqual(pieces));

test("a smaller stretch ends wherever a greater one does", () => {
  for (const mark of "。！？!?；;\n")
    for (const stretch of ["segment", "clause", "item"] as const) expect(endsAt(`了${mark}再`, 1, stretch)).toBe(true);
});

test("half-width marks cut where full-width ones do, whatever the numbers between", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["，", ","],
    ["；", ";"],
    ["：", ":"],
    ["！", "!"],
    ["？", "?"],
  ];
  for (let n = 0; n < 400; n++) {
    const [full, half] = pairs[n % pairs.length] ?? ["，", ","];
    const parts = [`苗木${n}株`, `树种${(n * 37) % 1000}类`, `共${n * 1000}亩`];
    for (const stretch of ["sentence", "segment", "clause", "item"] as const)
      expect(cut(parts.join(half), stretch).map((each) => each.replaceAll(half, full))).toEqual(cut(parts.join(full), stretch));
  }
});

test("the ends of the text are ends", () => {
  expect([startOf("甲，乙", 1, "clause"), startOf("甲，乙", 3, "clause"), startOf("甲，乙", 3, "sentence")]).toEqual([0, 2, 0]);
  expect([endOf("甲，乙", 0, "clause"), endOf("甲，乙", 0, "sentence"), endOf("甲，乙，丙", 2, "clause", 3)]).toEqual([1, 3, 3]);
  expect(hasEnd("甲乙", "item")).toBe(false);
});

test.each([
  ["收到38件。", true],
  ["收到38件；办结38件", true],
  ["是吗?", true],
  ["第20条，共3.5万元", false],
  ["规章\n0", false],
])("%j has a stop: %s", (text, stop) => expect(hasStop(text)).toBe(stop));
test("sentences and segments are had with their marks and places", () => {
  expect(segmentsIn("甲。乙；！丙")).toEqual([
    { text: "甲。", index: 0 },
    { text: "乙；", index: 2 },
    { text: "丙", index: 5 },
  ]);
});
