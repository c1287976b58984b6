// The tables of words that say the same, or of which one follows from the other (src/answer/model/guard: lines, equivalents, one-way).
import { expect, test } from "vitest";
import { SAME } from "../../../../src/answer/model/guard/equivalents.ts";
import { lines } from "../../../../src/answer/model/guard/lines.ts";
import { FOLLOWS_FROM } from "../../../../src/answer/model/guard/one-way.ts";

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
