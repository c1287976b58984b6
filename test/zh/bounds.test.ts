// One row for each word that bounds a number, and who takes it so (src/zh/bounds.ts).
import { expect, test } from "vitest";
import { boundList, boundWords } from "../../src/zh/bounds.ts";

const takes = (user: "number" | "prose" | "claim", text: string): boolean => new RegExp(`(?:${boundWords(user, "before")})$`).test(text);

test.each([
  // before the number · makes the number approximate · a figure of prose so qualified is approximate · a claim may say it
  ["处理约", true, true, true],
  ["浏览量将近", true, true, true],
  ["合计逾", true, true, true],
  ["点击量突破", false, true, true],
  ["每月不少于", false, true, true],
  ["参会不足", false, true, true],
  ["投诉多于", false, false, true],
  ["申请至多", false, true, true],
  ["共有", false, false, false],
])("%s", (before, number, prose, claim) => {
  expect([takes("number", before), takes("prose", before), takes("claim", before)]).toEqual([number, prose, claim]);
});

test.each(["最近", "附近", "就近", "临近", "贴近"])("近 in %s is no bound", (before) => expect(takes("claim", before)).toBe(false));

test("the longest word comes first, so that 不超过 is never read as 超过", () => {
  const words = boundWords("claim", "before").split("|");
  expect(words.indexOf("不超过")).toBeLessThan(words.indexOf("超过"));
  expect(words.indexOf("超过")).toBeLessThan(words.indexOf("超"));
});
test("senses are told apart", () => {
  expect(boundWords("claim", "after", "at_most").split("|").sort()).toEqual(["以下", "以内", "之内"].sort());
  expect(boundWords("number", "inside")).toMatch(/余/);
});
test("没超过 as a condition is no more than, not less than", () => {
  expect(boundList("question", "before", "at_most")).toContain("没超过");
  expect(boundList("question", "before", "under")).not.toContain("没超过");
});
test("of a share other words stand before the number than of a count", () => {
  expect(boundList("share", "before", "over")).toContain("过");
  expect(boundList("claim", "before", "over")).not.toContain("过");
});
test("behind a number stand predicates of their own, of a share fewer of them: 三成不满意 is no bound", () => {
  expect(boundList("claim", "behind", "under")).toContain("不满");
  expect(boundList("share", "behind", "under")).not.toContain("不满");
  expect(boundList("question", "behind", "over")).toContain("不止");
});
