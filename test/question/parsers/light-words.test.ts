// Words that only colour a question are passed over; a word that narrows it is not, whatever stands beside it.
import { describe, expect, test } from "vitest";
import { read } from "../directory.ts";

const keysOf = (question: string): unknown =>
  read(question)[0]?.quantities.value.map((each) => (each.kind === "figure" ? each.key : each.name));

describe("a light word", () => {
  test.each([
    ["利通区2024年业已新收几件申请", ["received@total"]],
    ["难不成隆德县行政处罚有这么多件", ["penalties"]],
    ["利通区收费金额，精确到小数", ["fees"]],
    ["依年报，隆德县行政处罚若干件", ["penalties"]],
    ["西夏区政府办行政复议系维持的有几件", ["reconsideration.upheld"]],
    ["利通区复议案件中，原行为获维持者计几件", ["reconsideration.upheld"]],
    ["殷都区政府办四类过程性信息被用作拒绝理由几次", ["refused.deliberative@total"]],
    ["利通区作区分处理的答复共有多少件", ["partly_disclosed@total"]],
    ["利通区第三方合法权益这一条款适用了几次", ["refused.third_party@total"]],
    ["利通区一年之内废止的规范性文件有几件", ["normative_documents.repealed"]],
    ["西夏区政府办判定为重复申请而不予处理的几件", ["not_processed.repeated@total"]],
    ["拟填报规范性文件，殷都区政府办本年制发几件", ["normative_documents.issued"]],
    ["嫌利通区不公平 申请复议的 有几件", ["reconsideration.total"]],
    ["隆德县硬来的行政强制有多少件", ["coercive_measures"]],
  ])("%s", (question, keys) => expect(keysOf(question)).toEqual(keys));
});

describe("收了 beside 收费 is of money", () => {
  test.each([
    ["利通区收费至多收了多少万元", ["fees"]],
    ["从收费看，利通区比隆德县多收了多少万元", ["fees"]],
    ["利通区收了多少件申请，收费多少", ["received@total"]],
  ])("%s", (question, keys) => expect(keysOf(question)).toEqual(keys));
});

describe("what narrows stays", () => {
  test.each([
    "利通区女性申请者计几件",
    "隆德县适用简易程序的行政处罚有几件",
    "隆德县年均行政处罚几件",
    "利通区网上提交之申请系几件",
    "利通区业已有几件土地类申请",
    "利通区被认定为工伤的申请有几件",
    "利通区要材料，一直推三推四拖着，这种申请有几件",
  ])("%s", (question) => expect(keysOf(question)).toEqual([]));
});
