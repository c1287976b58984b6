// The ways to ask whether a report holds together (src/question/words/contradictions.ts), beside questions that only look like one.
import { describe, expect, test } from "vitest";
import { CONTRADICTS, doubtsNumbers, PROSE_AGAINST_TABLE } from "../../../src/question/words/contradictions.ts";

describe("of a report's numbers, whether they hold together", () => {
  test.each([
    "利通区2024年年报数字前后一致吗",
    "利通区年报里的数能对上吗",
    "请核验利通区年报正文表述与附表数据的一致性",
    "哪份报告的正文跟表格不符",
    "有没有哪家的数字不实",
    "西夏区政府办的数据有没有硬伤",
    "给利通区年报挑挑刺",
    "西夏区政府办报告里百分比算得对吗",
  ])("%s", (question) => expect(CONTRADICTS.test(question)).toBe(true));
  test.each(["利通区报告对降低纠错率怎么说", "利通区报告里写了哪些问题", "西夏区社会评议活动是怎么搞的", "隆德县报告里怎么找错别字"])(
    "not %s",
    (question) => expect(CONTRADICTS.test(question)).toBe(false),
  );
});

test.each([
  ["9件怎么占50%", 2, true],
  ["拆迁占50%,总数却是9件,数学上成立吗", 2, true],
  ["9件申请分成两个50%,可能吗", 2, true],
  ["发布信息24017条,解读28次,对吗", 2, false],
  ["怎么可能", 0, false],
])("%s with %i numbers: %s", (question, numbers, doubted) => expect(doubtsNumbers(question, numbers)).toBe(doubted));

describe("words against the table", () => {
  test.each([
    "利通区说规范性文件公开6件,表里制发7件,怎么不一样",
    "利通区正文0诉讼vs表格6件,哪个可信",
    "报告里不是说没有吗",
    "“未发生行政诉讼”与第四部分表格的6件如何解释",
  ])("%s", (question) => expect(PROSE_AGAINST_TABLE.test(question)).toBe(true));
});
