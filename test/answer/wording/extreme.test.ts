// A rate is the highest, a count the most (src/answer/wording/zh.ts).
import { expect, test } from "vitest";
import { zh } from "../../../src/answer/wording/zh.ts";

test.each([
  ["公开率", true, "甲县公开率最高的是乙局，为80%"],
  ["公开率", false, "甲县公开率最低的是乙局，为80%"],
  ["行政处罚", true, "甲县行政处罚最多的是乙局，为80%"],
])("%s %s", (what, most, expected) => expect(zh.extreme("甲县", what, most, "乙局", "80%")).toBe(expected));
