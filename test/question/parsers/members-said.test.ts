// How many of a set something is said to be so of (src/question/parsers/members-said.ts), with the verdict the answer begins with.
import { describe, expect, test } from "vitest";
import { membersSaid } from "../../../src/question/parsers/members-said.ts";
import { ask } from "../../sets/turns.ts";

test.each([
  ["过半单位有行政复议吗", { range: [0.500_001, 1], ofAll: true }],
  ["一半以上的部门收到过申请吧", { range: [0.5, 1], ofAll: true }],
  ["不到半数的县区有诉讼，对不对", { range: [0, 0.499_999], ofAll: true }],
  ["只有两家收费吗", { range: [2, 2] }],
  ["有12个部门收到申请吧", { range: [12, 12] }],
  // Any; no question for yes or no; of cases.
  ["有一家被起诉了吗", undefined],
  ["过半单位收到了申请", undefined],
  ["只有两件收费吗", undefined],
])("%s", (text, said) => expect(membersSaid(text)).toEqual(said));

describe("the verdict", () => {
  test.each([
    ["吴忠市各县区2024年只有两个县区收到申请吗", "是，"],
    ["吴忠市各县区2024年有三个县区收到申请吗", "不是，"],
    ["吴忠市2024年过半单位收到申请吗", "是，"],
    ["吴忠市2024年少数单位收到申请吧", "不是，"],
  ])("%s", async (question, verdict) => {
    const { answer, status } = await ask(question);
    expect(status).toBe("answered");
    expect(answer.slice(0, verdict.length)).toBe(verdict);
  });
});

describe("how large a sum or a mean is", () => {
  test.each([
    ["吴忠市各县区2024年一共收到60件申请吗", "是，"],
    ["吴忠市各县区2024年合计收到61件申请，对吗", "不是，"],
    ["吴忠市各县区2024年平均收到20件申请吧", "是，"],
    ["利通区2024年没有盐池县收的申请多吧", "不是，"],
  ])("%s", async (question, verdict) => expect((await ask(question)).answer.slice(0, verdict.length)).toBe(verdict));
});

test.each([
  ["利通区2024年予以公开的没有新收的申请多吧", "是，"],
  ["利通区2024年新收的申请没有行政许可少吧", "是，"],
])("%s: of two figures", async (question, verdict) => expect((await ask(question)).answer.slice(0, verdict.length)).toBe(verdict));
