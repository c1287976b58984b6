// What rules ask of a draft (src/question/refiners/rules: rule, issuer-facts).
import { expect, test } from "vitest";
import { figures } from "../../../../src/question/refiners/figures.ts";
import { issuers } from "../../../../src/question/refiners/issuers.ts";
import {
  APART,
  CHANGED,
  describesGroup,
  FIRST,
  fromTheEnd,
  LISTS,
  ONE_BY_ONE,
  RANKED,
} from "../../../../src/question/refiners/rules/issuer-facts.ts";
import { againstEachOther, eachOf, isOfMany, isOfOne, isSet, setsIn, when } from "../../../../src/question/refiners/rules/rule.ts";
import { after } from "../run.ts";

const draft = (text: string) => after(issuers, text);

test.each([
  ["利通区收到多少申请", [false, true, 0]],
  ["各单位收到多少申请", [true, false, 0]],
])("%s: of many, of one, sets", (text, expected) => {
  const asked = draft(text);
  expect([isOfMany(asked), isOfOne(asked), setsIn(asked)]).toEqual(expected);
  expect(isSet(asked)).toBe(false);
});
test("each of them", () => expect([eachOf(draft("每个单位收到多少申请")), eachOf(draft("全部报告收到多少申请"))]).toEqual([true, false]));
test("one figure against another of the same report", () => {
  expect(againstEachOther(after(figures, "废止的规范性文件比制发的规范性文件多的单位"))).toBe("more");
  expect(againstEachOther(after(figures, "申请比较多的单位"))).toBeNull();
});
test("a place from the end", () =>
  expect([fromTheEnd(draft("申请倒数第二的单位")), fromTheEnd(draft("申请第二多的单位"))]).toEqual([true, false]));
test("what is said of a group stands before it", () =>
  expect([describesGroup(draft("打过官司的单位")), describesGroup(draft("单位打过官司"))]).toEqual([true, false]));
test.each([
  [FIRST, "申请居首的", "申请多的"],
  [CHANGED, "减少了的单位", "少的单位"],
  [RANKED, "从高到低", "高不高"],
  [ONE_BY_ONE, "逐家报", "一起报"],
  [APART, "相差多少", "一共多少"],
  [LISTS, "列个名单", "有几个"],
])("%s", (words, yes, no) => expect([words.test(yes), words.test(no)]).toEqual([true, false]));
test("an operation only where it holds", () => expect([when(true, "rank"), when(false, "rank")]).toEqual(["rank", null]));
