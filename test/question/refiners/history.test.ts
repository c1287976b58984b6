// What a question takes from the conversation before it, and what it does not (src/question/refiners/history.ts).
import { describe, expect, test } from "vitest";
import { history } from "../../../src/question/refiners/history.ts";
import { many } from "../directory.ts";
import { after, asked, changed, measured } from "./run.ts";

describe("carried", () => {
  test.each([
    ["海原县2023年行政强制几件 >> 贺兰县呢", "helan", "coercive_measures", [2023]],
    ["海原县2023年行政强制几件 >> 2022年呢", "haiyuan", "coercive_measures", [2022]],
    ["海原县2023年行政强制几件 >> 行政许可呢", "haiyuan", "licences", [2023]],
    ["海原县2023年行政强制几件 >> 和贺兰县比呢", "haiyuan helan", "coercive_measures", [2023]],
    ["海原县2023年行政强制几件 >> 贺兰县呢 >> 加起来呢", "haiyuan helan", "coercive_measures", [2023]],
    ["海原县2023年行政强制几件 >> 哪家最多", "all", "coercive_measures", [2023]],
    // Both sides are years of the one named.
    ["海原县2023年行政强制几件 >> 贺兰县2024年比2023年呢", "helan", "coercive_measures", [2024, 2023]],
    // The first of a pair with the one now named.
    ["海原县和贺兰县2023年的行政许可差多少 >> 神木市呢", "haiyuan shenmu", "licences", [2023]],
    ["海原县2023年行政强制几件 >> 行政许可呢 >> 一共呢", "haiyuan", "coercive_measures licences", [2023]],
  ])("%s", (conversation, who, keys, years) => {
    const draft = after(history, conversation, many);
    expect([asked(draft), measured(draft)]).toEqual([who, keys]);
    expect(draft.when?.value).toEqual({ kind: "list", years });
  });
  test("the operation is as before", () =>
    expect(changed(history, "海原县行政强制排第几 >> 行政许可呢", many)).toMatchObject({ asBefore: "rank_of" }));
  test("a matter of prose named alone is counted as the one before", () =>
    expect(changed(history, "海原县微博发了多少条 >> 抖音", many)).toMatchObject({ numeric: true, unit: "条" }));
});

describe("not carried", () => {
  test.each([
    ["the first question", "海原县行政强制几件"],
    ["a poem", "海原县2023年行政强制几件 >> 写一首诗"],
    ["a list of reports", "海原县2023年行政强制几件 >> 收录了哪些报告"],
  ])("%s", (_, conversation) => expect(changed(history, conversation, many)).toEqual({}));
  test("the year, by a question with its own issuer and figure", () =>
    expect(changed(history, "海原县2023年行政强制几件 >> 贺兰县收到多少件申请", many).when).toBeUndefined());
});
