// Of how many a claim speaks, beside the quote that is to bear it out.
import { expect, test } from "vitest";
import { otherQuantifier, sharedOtherwise } from "../../src/check/quantifiers.ts";

test.each<[string, string, ReturnType<typeof otherQuantifier>]>([
  ["多数干部认识不足", "少数干部认识不足", "other"],
  ["少数干部认识不足", "少数干部认识不足", null],
  ["个别干部认识不足", "少数干部认识不足", null],
  ["少数干部认识不足", "多数干部认识不足", "unsaid"],
  ["所有内容不够规范", "内容不够规范", "unsaid"],
  ["各部门加强学习", "部门加强学习", null],
  ["部分村公开", "106个村村务公开实现全覆盖", "unsaid"],
  ["大多数栏目更新", "绝大部分的栏目更新", null],
])("%s, of %s: %s", (claim, quote, found) => expect(otherQuantifier(claim, quote)).toBe(found));

test.each<[string, string, boolean]>([
  ["公告、简报各", "公告、简报共60条", true],
  ["公告、简报共", "公告、简报共60条", false],
  ["公告、简报共", "公告、简报各 60 条", true],
  ["公告", "公告、简报共60条", false],
])("%s60条, of %s: %s", (before, quote, otherwise) => expect(sharedOtherwise(before, "60", quote)).toBe(otherwise));
