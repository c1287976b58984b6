// With whom of those spoken of a follow-up compares, adds up or orders (src/question/refiners/partners.ts), as the history step hands it on.
import { expect, test } from "vitest";
import { history } from "../../../src/question/refiners/history.ts";
import { many } from "../directory.ts";
import { after, asked } from "./run.ts";

test.each([
  ["海原县2023年行政强制几件 >> 和贺兰县比呢", "haiyuan helan"],
  // All that were named in one turn, and not the last two.
  ["海原县、贺兰县、神木市2023年行政强制各几件 >> 谁最多", "haiyuan helan shenmu"],
  ["海原县2023年行政强制几件 >> 贺兰县呢 >> 差多少", "haiyuan helan"],
  ["海原县和贺兰县2023年的行政许可差多少 >> 那神木市呢", "haiyuan shenmu"],
  ["海原县2023年行政强制几件 >> 哪家最多", "all"],
])("%s", (conversation, who) => expect(asked(after(history, conversation, many))).toBe(who));
