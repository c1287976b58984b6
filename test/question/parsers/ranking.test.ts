// How many of a ranking, and which place of one, as they are said (src/question/parsers/ranking.ts). `text` is normalized.
import { expect, test } from "vitest";
import { limitsIn, placesIn } from "../../../src/question/parsers/ranking.ts";

test.each([
  ["行政许可最多的前三名", 3],
  ["罚款最多的两个单位", 2],
  ["排在后五位的", 5],
  ["top 3", 3],
  ["the bottom five authorities", 5],
  ["the three highest", 3],
  ["近三年", undefined],
  ["前三年", undefined],
])("%s: %s of a ranking", (text, expected) => expect(limitsIn(text).map((token) => "value" in token && token.value)[0]).toBe(expected));

test.each([
  ["申请第二多的是谁", 2],
  ["第二名呢", 2],
  ["排名第三的是哪家", 3],
  ["第三季度", undefined],
  ["the second most requests", 2],
  ["3rd highest", 3],
  ["the second quarter", undefined],
])("%s: place %s", (text, expected) => expect(placesIn(text).map((token) => "value" in token && token.value)[0]).toBe(expected));
