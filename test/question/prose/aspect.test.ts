// Which part of every report is asked for, and what narrows it (src/question/prose/aspect.ts).
import { expect, test } from "vitest";
import { asksPlans, aspectAsked, narrowedBy } from "../../../src/question/prose/aspect.ts";

test.each([
  ["存在哪些问题", "problems", ""],
  ["有什么短板", "problems", ""],
  ["检讨自身短板时举了什么例子", "problems", ""],
  ["政策解读方面有什么不足", "problems", "政策解读"],
  ["承认哪些地方没做好", "problems", ""],
  ["检讨了哪些地方不够好", "problems", ""],
  ["下一步打算怎么改进", "plans", ""],
  // Measures are asked for, whatever they are against.
  ["针对问题采取什么措施", "plans", ""],
  ["办公室在哪里", "address", ""],
])("%s", (words, name, rest) => expect(aspectAsked(words, words)).toEqual({ name, rest }));
test("what asks for none of them", () => expect(aspectAsked("开展了什么培训", "培训")).toBeUndefined());
test("with another topic it is narrowed by that", () =>
  expect(narrowedBy({ name: "problems", rest: "" }, "人员培训的问题")).toEqual({ name: "problems", rest: "人员培训" }));
test.each([
  ["今后有何打算", true],
  ["存在什么问题", false],
])("%s asks for plans: %s", (words, does) => expect(asksPlans(words)).toBe(does));
