// The tables of words that say the same, or of which one follows from the other (src/answer/model/guard: lines, equivalents, one-way).
import { expect, test } from "vitest";
import { SAME_WORDS } from "../../../../src/answer/model/guard/equivalents.ts";
import { KIND_WORDS } from "../../../../src/answer/model/guard/kind-words.ts";
import { sameKind } from "../../../../src/answer/model/guard/kinds.ts";
import { lines } from "../../../../src/answer/model/guard/lines.ts";
import { FOLLOWING_WORDS } from "../../../../src/answer/model/guard/one-way.ts";
import { FOLLOWS_FROM, KINDS, SAME } from "../../../../src/answer/model/guard/tables.ts";
import { GUARDS } from "../../../../src/answer/model/guard/words.ts";

test("a line is a group of words; a single word is none", () =>
  expect(lines("\n  提升 提高\n\n  增强\n  压实 落实 夯实 \n")).toEqual([
    ["提升", "提高"],
    ["压实", "落实", "夯实"],
  ]));
test("no word is its own equivalent, and none is a count", () => {
  for (const group of [...SAME, ...FOLLOWS_FROM]) {
    expect(new Set(group).size, group.join(" ")).toBe(group.length);
    expect(group.filter((word) => /\d(?!\d*%)/.test(word))).toEqual([]);
  }
});
test("所有 follows from 全, and what is planned from nothing that was done", () => {
  const of = (word: string) => FOLLOWS_FROM.filter(([first]) => first === word).flat();
  expect(of("均")).toContain("全");
  expect(of("全")).not.toContain("均");
});
test("a kind has no word twice and none that bounds, denies or counts; a word is of the kinds of what may stand for it", () => {
  const guards = new Set(GUARDS.flat());
  for (const kind of KINDS) {
    expect(new Set(kind).size, kind.join(" ")).toBe(kind.length);
    expect(kind.filter((word) => guards.has(word) || /\d/.test(word))).toEqual([]);
  }
  expect(sameKind("第一时间", "迅速")).toBe(true);
  expect(sameKind("平台", "专栏")).toBe(false);
});
test("nothing may stand for two things", () => {
  const seen = new Set<string>();
  for (const word of SAME.flat()) {
    expect(seen.has(word), word).toBe(false);
    seen.add(word);
  }
});
test.each([
  "个别 部分",
  "部分 大部分",
  "计划 已",
  "定期 不定期",
  "尝试 采用",
  "办理 办结",
  "公开 答复",
  "检查 整改",
  "收到 受理答复",
  "检查 抽查",
  "清理 清除",
  "编制 起草",
  "谋划 设置",
  "第一时间 尽快",
])("%s are two things", (pair) => {
  const [one = "", other = ""] = pair.split(" ");
  expect(SAME.some((group) => group.includes(one) && group.includes(other))).toBe(false);
  expect(sameKind(one, other)).toBe(false);
});
test("no line of a table is lost for having one word alone", () =>
  expect([SAME, FOLLOWS_FROM, KINDS].map(({ length }) => length)).toEqual(
    [SAME_WORDS, FOLLOWING_WORDS, KIND_WORDS].map((text) => text.trim().split("\n").length),
  ));
