import { expect, test } from "vitest";
import { spelledOut } from "../../src/zh/template.ts";

test.each([
  ["教育局", ["教育局"]],
  ["发改(委|局)", ["发改委", "发改局"]],
  ["(市|)直(单位|部门)", ["市直单位", "市直部门", "直单位", "直部门"]],
  ["a(b(c|)|)d", ["abcd", "abd", "ad"]],
  ["a)|(b|c)", ["a)|b", "a)|c"]],
])("%s", (template, words) => expect(spelledOut(template)).toEqual(words));

test("groups side by side in one bracket are words side by side, and not one word for each of their ways together", () => {
  const groups = Array.from({ length: 20 }, (_, i) => `${i}(a|b|c)`);
  expect(spelledOut(`(${groups.join("|")})`)).toEqual(groups.flatMap((_, i) => [`${i}a`, `${i}b`, `${i}c`]));
});
