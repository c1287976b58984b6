// Short replies to a clarifying question, and which of its options each chooses (src/question/refiners/choice.ts).
import { expect, test } from "vitest";
import { chosen } from "../../../src/question/refiners/choice.ts";
import type { Understanding } from "../../../src/question/understanding.ts";
import { read } from "../directory.ts";

const OPTIONS = ["隆德县行政许可有多少件", "隆德县行政处罚有多少件", "隆德县行政强制有多少件"];
const leftOpen = (options: string[]): Understanding => {
  const [understood] = read("隆德县");
  if (!understood) throw new Error("nothing understood");
  return { ...understood, open: [{ slot: "figure", options }] };
};

test.each([
  ["第二个", 1],
  ["3", 2],
  ["b", 1],
  ["我选一", 0],
  ["前者", 0],
  ["最后一个", 2],
  ["the second", 1],
  ["是处罚", 1],
  ["我想问的是行政强制", 2],
  ["许可的吧", 0],
])("%s chooses option %i", (reply, at) => expect(chosen(reply, leftOpen(OPTIONS))).toBe(OPTIONS[at]));

test.each([
  ["第九个", "there are three"],
  ["行政", "it stands in all of them"],
  ["罚", "one character says too little"],
  ["隆德县行政处罚比上一年多了多少件", "it is a question of its own"],
])("%s chooses nothing: %s", (reply) => expect(chosen(reply, leftOpen(OPTIONS))).toBeNull());

test("nothing is chosen where nothing was left open", () => {
  expect(chosen("第一个", leftOpen([]))).toBeNull();
  expect(chosen("第一个", undefined)).toBeNull();
});
