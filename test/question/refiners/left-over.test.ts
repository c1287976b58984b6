// Words of a question that no name of a figure explains (src/question/refiners/left-over.ts).
import { expect, test } from "vitest";
import { figures } from "../../../src/question/refiners/figures.ts";
import { leftOver } from "../../../src/question/refiners/left-over.ts";
import { after } from "./run.ts";

test.each([
  ["隆德县新收的申请有几件", []],
  ["隆德县老年人提交了几件申请", ["老年人"]],
  ["隆德县第3条申请有几件", ["第3条"]],
  ["隆德县网上申请有几件", ["网上申请"]],
  ["隆德县打了几场官司", []],
  ["隆德县罚了多少人", []],
  ["隆德县有没有人重复申请", []],
  ["隆德县有没有人不同意公开", ["人"]],
  ["隆德县申请公开的人里，自然人提的有几件", []],
])("%s: %j", (typed, expected) => expect(leftOver(after(figures, typed))).toEqual(expected));
