// Clauses that say what a report mentions or leaves out: which words, and whose report; and what is said of time limits.
import { describe, expect, it } from "vitest";
import { timeliness } from "../../src/check/frames/on-time.ts";
import { mentionedIn } from "../../src/check/mentioned.ts";

describe("mentionedIn", () => {
  it.each([
    ["隆德县的年报通篇没有提到“人工智能”。", true, ["人工智能"], "隆德县的年报"],
    ["利通区年报未提及区块链。", true, ["区块链"], "利通区年报"],
    ["利通区年报未提及区块链和大数据的内容", true, ["区块链", "大数据"], "利通区年报"],
    ["隆德县对区块链只字未提。", true, ["区块链"], "隆德县"],
    ["利通区的年报里，人工智能从头到尾没有出现。", true, ["人工智能"], "利通区的年报里，"],
    ["五份年报无一提到ChatGPT", true, ["ChatGPT"], "五份年报"],
    ["古城镇年报没有“行政诉讼”的内容。", true, ["行政诉讼"], "古城镇年报"],
    ["隆德县的年报里找不到“问卷调查”这几个字。", true, ["问卷调查"], "隆德县的年报"],
    ["殷都区政府办的报告提到了“适老化”。", false, ["适老化"], "殷都区政府办的报告"],
  ])("%s", (text, denied, words, whose) => {
    const said = mentionedIn(text);
    expect(said?.denied).toBe(denied);
    expect(said?.words).toEqual(words);
    expect(said?.rest.startsWith(whose.replace(/[里，]+$/, ""))).toBe(true);
  });

  it.each([
    "利通区未收到行政复议申请",
    "利通区的报告没有提供依据的说法不准",
    "西夏区政府办年报没有说明申请量变化的原因",
    "利通区的申请主要涉及房屋拆迁",
    "隆德县的报告提到将政府信息公开工作纳入全县目标责任考核内容",
  ])("%s says no such thing", (text) => expect(mentionedIn(text)?.words ?? []).toEqual([]));
});

describe("timeliness", () => {
  it.each([
    ["均按时答复", "prompt"],
    ["均在法定期限内答复", "by_rule"],
    ["没有逾期答复的申请", "by_rule"],
    ["有3件逾期", "late"],
    ["2件申请未及时答复", "late"],
    ["没有在规定期限内答复", "late"],
    ["申请人逾期不补正的申请1件", null],
    ["及时公开信息24017条", null],
    ["收到申请38件", null],
  ])("%s", (text, expected) => expect(timeliness(text)).toBe(expected));
});
