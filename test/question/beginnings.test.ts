// What the names of a template can begin with (src/question/beginnings.ts).
import { expect, test } from "vitest";
import { beginningsOf, isPlain } from "../../src/question/beginnings.ts";

const firsts = (template: string): string => [...beginningsOf(template, "second").firsts].sort().join("");
const seconds = (template: string): string => [...beginningsOf(template, "second").seconds].sort().join("");

test.each([
  ["公开", "公", "开"],
  ["(不|没有)公开", "不没", "公有"],
  ["(行政|)处罚", "处行", "政罚"],
  ["[甲]", "(", "甲"],
  ["申请=(吗|$)", "申", "请"],
])("%s", (template, first, second) => expect([firsts(template), seconds(template)]).toEqual([first, second]));
test("a name of one character may stand alone", () => {
  expect(beginningsOf("罚", "second").alone).toBe(true);
  expect(beginningsOf("罚款", "second").alone).toBe(false);
});
test.each(["(公开", "公)", "(公|)"])("%s is no template", (template) =>
  expect(() => beginningsOf(template, "second")).toThrow("word template"),
);
test.each([
  ["公开", true],
  ["(不|没)公开", false],
  ["#年", false],
])("%s is plain: %s", (template, plain) => expect(isPlain(template)).toBe(plain));
