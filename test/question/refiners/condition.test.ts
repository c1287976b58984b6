// Bounds, lengths of rankings and places in them, as worded (src/question/refiners/condition.ts).
import { expect, test } from "vitest";
import { condition } from "../../../src/question/refiners/condition.ts";
import { changed } from "./run.ts";

test.each([
  ["利通区的行政许可超过五百件了吗", { condition: { comparator: "more", value: 500 } }],
  ["哪些单位的行政处罚在80件以上", { condition: { comparator: "at_least", value: 80 } }],
  ["哪些单位的复议不到3件", { condition: { comparator: "less", value: 3 } }],
  ["隆德县的行政强制是0吗", { condition: { comparator: "equal", value: 0 } }],
  ["隆德县收了42件申请，对吧", { condition: { comparator: "equal", value: 42 } }],
  ["哪些单位没有行政强制", { condition: { comparator: "equal", value: 0 } }],
  ["行政许可最多的前三名", { limit: 3 }],
  ["行政处罚第二多的是哪家", { place: 2 }],
  ["哪些单位的行政处罚高于平均数", { againstMean: "more" }],
])("%s", (text, expected) => expect(changed(condition, text)).toEqual(expected));

test.each(["利通区收到多少件申请", "利通区2024年行政许可几件", "隆德县有没有行政强制"])("%s sets no bound", (text) =>
  expect(changed(condition, text)).toEqual({}),
);
