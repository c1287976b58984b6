// Authorities that a question sets aside, and the words that do so (src/question/refiners/except.ts).
import { expect, test } from "vitest";
import { excepted, setsAside } from "../../../src/question/refiners/except.ts";
import { textOf } from "../../../src/question/tokens.ts";
import { lexed } from "./run.ts";

test.each([
  ["除了隆德县，哪家的许可最多", ["隆德县"], ["除了"]],
  ["隆德县以外的单位一共收到多少件", ["隆德县"], ["以外的单位"]],
  ["除了隆德县和利通区以外，谁收得最多", ["隆德县", "利通区"], ["除了", "以外"]],
  ["除了宁夏以外还有谁", ["宁夏"], ["除了", "以外"]],
  ["不是乡镇的单位一共收到多少件", ["乡镇"], ["不是"]],
  ["非宁夏的县收到多少件", ["宁夏"], ["非"]],
  // Behind a comma stands what is left.
  ["除了隆德县，各县区都有吗", ["隆德县"], ["除了"]],
  ["除乡镇外，谁收得最多", ["乡镇"], ["除", "外"]],
  ["除了行政处罚，隆德县还有什么", [], []],
  ["隆德县和利通区谁多", [], []],
])("%s", (typed, names, words) => {
  const { text, tokens } = lexed(typed);
  const found = excepted(tokens, text);
  expect([...found.names, ...found.groups].map((token) => textOf(text, token))).toEqual(names);
  expect([...found.words].map((token) => textOf(text, token))).toEqual(words);
});

test.each([
  ["except", true],
  ["beyond", true],
  ["and", false],
  [undefined, false],
])("%s", (join, expected) => expect(setsAside(join)).toBe(expected));
