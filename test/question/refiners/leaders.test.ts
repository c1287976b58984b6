// What a follow-up asks of those that a ranking or a list came to (src/question/refiners/leaders.ts), as the history step hands it on.
import { describe, expect, test } from "vitest";
import { history } from "../../../src/question/refiners/history.ts";
import { many } from "../directory.ts";
import { after } from "./run.ts";

const draft = (conversation: string) => after(history, conversation, many);

test("the most against the least", () => expect(draft("2023年哪家行政强制最多 >> 最少的呢 >> 差多少").operation?.value).toBe("spread"));

describe("leaders", () => {
  test.each([
    ["2023年哪家行政强制最多 >> 它的行政许可多少", { order: "descending" }],
    ["2023年哪家行政强制最少 >> 它的行政许可多少", { order: "ascending" }],
    ["2023年行政强制最多的三家 >> 这三家行政许可各多少", { limit: 3 }],
    ["2023年哪些单位行政强制超过5件 >> 他们的行政许可多少", { condition: { comparator: "more", value: 5 } }],
  ])("%s", (conversation, leaders) => expect(draft(conversation).leaders).toMatchObject(leaders));
  test.each([
    // An authority that was named is no result.
    "海原县2023年行政强制几件 >> 它的行政许可多少",
    // A whole list is nobody in particular.
    "2023年各单位行政强制排名 >> 行政许可呢",
    "2023年哪家行政强制最多 >> 贺兰县的行政许可多少",
  ])("none: %s", (conversation) => expect(draft(conversation).leaders).toBeUndefined());
});
