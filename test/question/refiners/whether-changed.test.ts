// What is said of a change, put for yes or no (src/question/refiners/whether-changed.ts).
import { expect, test } from "vitest";
import { changedIn } from "../../../src/question/refiners/whether-changed.ts";

test.each([
  ["新收申请比上年增加了吗", 1],
  ["新收申请比上年降了吧", -1],
  ["新收申请是不是比上年少", -1],
  ["新收申请与上年持平吗", 0],
  ["新收申请比上年没减少吧", "not_less"],
  ["新收申请不比上年多吧", "not_more"],
  ["新收申请没有上年多吧", -1],
  ["新收申请不是比上年多吗", 1],
  ["新收申请不是增加了吧", undefined],
  ["新收申请比上年是增加还是减少", undefined],
  ["新收申请几件", undefined],
] as const)("%s: %s", (text, said) => expect(changedIn({ text, tokens: [] })).toBe(said));
