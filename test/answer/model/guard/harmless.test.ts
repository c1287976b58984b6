// Headings and labels that say nothing of a report (src/answer/model/guard/harmless.ts).
import { describe, expect, test } from "vitest";
import { isHarmless, withoutCount } from "../../../../src/answer/model/guard/harmless.ts";

const harmless = (text: string, question = "利通区开展了哪些培训", label = false): boolean =>
  isHarmless(text, { names: ["吴忠市利通区", "利通区"], years: [2024], question, label });

describe("harmless", () => {
  test.each(["利通区2024年的主要做法如下", "培训方面", "具体措施包括", "下一步打算"])("%s", (text) => expect(harmless(text)).toBe(true));
  test("a label is made of names of things", () => {
    expect(harmless("发布渠道", "利通区开展了哪些培训", true)).toBe(true);
    expect(harmless("加强宣传", "利通区开展了哪些培训", true)).toBe(true);
    expect(harmless("提升满意度", "利通区开展了哪些培训", true)).toBe(false);
    expect(harmless("发布渠道")).toBe(false);
  });
  test("problems, where they are asked for", () => {
    expect(harmless("存在的不足", "利通区存在哪些不足")).toBe(true);
  });
});
test("praise without a fact", () => {
  const praises = (text: string): boolean =>
    isHarmless(text, { names: ["利通区"], years: [2024], question: "利通区开展了哪些培训", praise: true });
  expect(praises("利通区高度重视培训工作")).toBe(true);
  expect(praises("总体成效明显")).toBe(true);
  expect(praises("利通区高度重视培训工作，培训90人")).toBe(false);
  expect(praises("利通区未开展培训")).toBe(false);
  expect(praises("培训由第三方负责")).toBe(false);
});
describe("not harmless", () => {
  test.each(["利通区2023年的做法", "成效显著", "利通区未公开的培训", "培训3期"])("%s", (text) => expect(harmless(text)).toBe(false));
});

test.each<[string, number | undefined, string]>([
  ["主要有三点", 3, "主要有"],
  ["主要有三点", 2, "主要有三点"],
  ["主要有三点", undefined, "主要有"],
])("%s with %s below", (text, items, rest) => expect(withoutCount(text, items)).toBe(rest));
