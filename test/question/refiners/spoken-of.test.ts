// What a follow-up counts out of a conversation (src/question/refiners/spoken-of.ts), as the history step hands it on.
import { describe, expect, test } from "vitest";
import { history } from "../../../src/question/refiners/history.ts";
import { many } from "../directory.ts";
import { after, asked, measured } from "./run.ts";

const draft = (conversation: string) => after(history, conversation, many);
const years = (conversation: string) => {
  const when = draft(conversation).when?.value;
  return when?.kind === "list" ? when.years : [];
};

describe("so many of what was spoken of", () => {
  test.each([
    ["海原县2023年行政强制几件 >> 贺兰县呢 >> 神木市呢 >> 这两个一共", "helan shenmu", "coercive_measures"],
    ["海原县2023年行政强制几件 >> 贺兰县呢 >> 三个县一共", "all", "coercive_measures"],
    ["海原县2023年行政强制几件 >> 行政许可呢 >> 这两项一共", "haiyuan", "coercive_measures licences"],
    ["海原县2023年行政强制几件 >> 一共呢", "haiyuan", "coercive_measures"],
  ])("%s", (conversation, who, keys) => expect([asked(draft(conversation)), measured(draft(conversation))]).toEqual([who, keys]));
  test("the years of one authority", () => {
    expect(years("海原县2022年行政强制几件 >> 2023年呢 >> 两年合计呢")).toEqual([2022, 2023]);
    expect(years("海原县2022年行政强制几件 >> 2023年呢 >> 加起来呢")).toEqual([2022, 2023]);
  });
  test("the first two of a ranking", () =>
    expect(draft("2023年哪家行政强制最多 >> 第二名呢 >> 这两个一共")).toMatchObject({ limit: 2, order: "descending" }));
});

test("the rest is the whole less the part", () => {
  const rest = draft("海原县2023年收到几件申请 >> 公开了几件 >> 剩下的呢");
  expect([measured(rest), rest.operation?.value]).toEqual(["received@total disclosed@total", "difference"]);
});

test.each([
  ["海原县2023年行政强制几件 >> 贺兰县呢 >> 都是零吗", "haiyuan helan"],
  ["海原县2023年行政强制几件 >> 都是零吗", "haiyuan"],
])("said of all of them: %s", (conversation, who) => expect(asked(draft(conversation))).toBe(who));
