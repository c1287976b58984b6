// Each rule by which a number of the prose is read, in a table of its own (src/report/statements/).
import { describe, expect, test } from "vitest";
import type { Passage } from "../../../src/report/report.ts";
import { distributed, GIVEN_NOTHING, resolvedAs } from "../../../src/report/statements/ellipsis.ts";
import { fullNameOf } from "../../../src/report/statements/full-names.ts";
import { readNones } from "../../../src/report/statements/none.ts";
import { notFigures } from "../../../src/report/statements/not-figures.ts";
import { wordsAfter, wordsBefore } from "../../../src/report/statements/number-context.ts";
import { staysOpen, summedUp } from "../../../src/report/statements/parts.ts";
import { quantitiesOf } from "../../../src/report/statements/quantities.ts";
import { bareHeading, colonBefore, labelAt, sentenceAt } from "../../../src/report/statements/sentences.ts";
import { isPlatform, isPreposition, isRate, labelsPlatform, trimLead } from "../../../src/report/statements/words.ts";
import { otherYear, usualYear } from "../../../src/report/statements/years.ts";

const passage: Passage = { n: 1, section: 1, path: [], text: "", place: { line: 1, start: 0, end: 0 } };

describe("not-figures", () => {
  test.each([
    ["《农村公路“十四五”规划》", "《农村公路“十四五”规划》"],
    ["甘政办发〔2019〕88号", "〔2019〕88号"],
    ["于2022年10月8日前", "2022年"],
    ["上午9:30起", "9:30"],
    ["第十二条规定", "第十二"],
    ["联系电话：0931-8800000", "电话：0931-8800000"],
    ["拨打12319热线", "12319"],
    ["解放路21号楼", "21号"],
  ])("%s", (text, none) => {
    const folded = text.replace("：", ":");
    const found = notFigures(folded).map(([start, end]) => folded.slice(start, end));
    expect(found).toContain(none.replace("：", ":"));
  });
});

describe("quantities", () => {
  test.each([
    ["回访47户", [[47, "户", false]]],
    ["近千件", [[1000, "件", true]]],
    ["不超过8天", [[8, "天", true]]],
    ["3.6亿元", [[3.6, "亿元", false]]],
    ["三级联动", []],
    ["召开会商三次，", [[3, "次", false]]],
    ["粉丝达21万，", [[210000, "", false]]],
    ["完成率百分之八十", [[80, "%", false]]],
    ["3 8户", []],
  ] as [string, [number, string, boolean][]][])("%s", (text, numbers) =>
    expect(quantitiesOf(text).map(({ value, unit, approximate }) => [value, unit, approximate])).toEqual(numbers),
  );
});

describe("number-context", () => {
  test.each([
    ["，其中林情", { own: "林情", among: true, list: false, segment: false }],
    ["、林情", { own: "林情", among: false, list: true, segment: false }],
    ["；林情", { own: "林情", among: false, list: false, segment: true }],
    ["，主要包括林情", { own: "林情", among: true, list: false, segment: false }],
    ["和田间课堂", { own: "田间课堂", among: false, list: true, segment: false }],
  ])("before: %s", (raw, words) => expect(wordsBefore(raw, false)).toMatchObject(words));
  test.each([
    ["41户困难家庭，", "困难家庭"],
    ["41户，", ""],
    ["41户较上年", ""],
    ["41户脱贫家庭参加培训。", "脱贫家庭"],
  ])("after: %s", (text, object) => {
    const [quantity] = quantitiesOf(text);
    expect(quantity && wordsAfter(text, quantity, text.length, false).object).toBe(object);
  });
});

describe("ellipsis", () => {
  test("分别 shares numbers out when there are as many names", () => {
    const text = "县报、县台分别播发稿件8篇、6篇";
    const quantities = quantitiesOf(text);
    expect(distributed(text, quantities, 0, text.slice(0, quantities[0]?.start))).toEqual(["县报 播发稿件", "县台 播发稿件"]);
    expect(distributed(text, quantities, 0, "县报、县台、县刊分别播发稿件")).toBeNull();
  });
  test("a resolvedAs name is the subject as it stands", () => {
    expect(resolvedAs("县报").subject).toBe("县报");
    expect(GIVEN_NOTHING.subject).toBe("");
  });
});

describe("full-names", () => {
  test.each([
    ["沙龙", ["举办“邻里夜话”沙龙"], "参加沙龙", "“邻里夜话”沙龙"],
    ["沙龙", ["举办读书沙龙"], "读书沙龙", ""],
    ["信息", ["公开农情信息"], "信息", ""],
    ["展览", ["举办沙龙"], "展览", ""],
  ])("%s after %s", (object, clauses, subject, name) => expect(fullNameOf(object, clauses, subject)).toBe(name));
});

describe("none", () => {
  const denied = (text: string): string[] => readNones(text, passage).map(({ subject }) => subject);
  test.each([
    ["全年未发生泄密事件。", ["发生泄密事件"]],
    ["没有收到重复申请。", ["收到重复申请"]],
    ["无败诉案件。", ["败诉案件"]],
    ["全年没有被纠正的复议案件。", ["被纠正的复议案件"]],
    ["信访投诉零发生。", ["信访投诉"]],
    // Negations that count nothing.
    ["没有其他需要报告的事项。", []],
    ["没有超出规定范围的情况。", []],
    ["办理没有走过场。", []],
  ] as [string, string[]][])("%s", (text, subjects) => expect(denied(text)).toEqual(subjects));
});

describe("parts", () => {
  const drafts = (...texts: string[]) =>
    texts.map((text, i) => ({
      passage: 1,
      subject: "",
      value: Number.parseInt(text, 10),
      text,
      unit: "次",
      sentence: [0, 0] as [number, number],
      at: [i, i] as [number, number],
    }));
  const [total] = quantitiesOf("30次");
  test.each([
    ["，共计", 2],
    ["，回访共计", null],
    ["。共计", null],
  ])("%s sums up the numbers before it", (raw, count) => {
    expect(total && (summedUp(wordsBefore(raw, false), total, drafts("10次", "20次"))?.length ?? null)).toBe(count);
  });
  test("one number is no sum, and no part is greater than its sum", () => {
    expect(total && summedUp(wordsBefore("，共计", false), total, drafts("10次"))).toBeNull();
    expect(total && summedUp(wordsBefore("，共计", false), total, drafts("10次", "31次"))).toBeNull();
  });
  test("a percentage between two parts leaves the list open", () => {
    expect(staysOpen(wordsBefore("，占比", false))).toBe(true);
    expect(staysOpen(wordsBefore("，林情", false))).toBe(false);
  });
});

describe("sentences", () => {
  const text = "林情方面。巡护3次;补植80亩。采购信息:公告2条";
  test("a semicolon ends a quotation", () => expect(text.slice(...sentenceAt(text, text.indexOf("80")))).toBe("补植80亩。"));
  test("a short sentence before the number is its label", () => expect(labelAt(text, text.indexOf("3次"))).toBe("林情"));
  test("a colon introduces its items", () => expect(colonBefore(text, text.indexOf("2条"))).toBe("采购信息"));
  test.each([
    ["（三）窗口建设情况", "窗口建设"],
    ["2.回访方面：", "回访"],
    ["队伍", "队伍"],
  ])("%s", (heading, bare) => expect(bareHeading(heading)).toBe(bare));
});

describe("words", () => {
  test.each([
    ["其中，全年共巡护", "巡护"],
    ["2022年底累计巡护了", "巡护"],
    ["一是依法分别巡护", "巡护"],
    ["截至目前巡护约", "巡护"],
    ["共和县巡护", "共和县巡护"],
  ])("%s", (text, bare) => expect(trimLead(text)).toBe(bare));
  test.each([
    ["占比", true],
    ["较上年增加", true],
    ["按时办结", true],
    ["满意率为", true],
    ["巡护", false],
  ])("%s is a rate: %s", (text, is) => expect(isRate(text)).toBe(is));
  test("platforms, and labels that name one", () => {
    expect([isPlatform("“绿水”微信公众号"), isPlatform("微信推文"), isPlatform("巡护队")]).toEqual([true, false, false]);
    expect([labelsPlatform("政务新媒体"), labelsPlatform("平台建设")]).toEqual([true, false]);
    expect([isPreposition("对"), isPreposition("对接")]).toEqual([true, false]);
  });
});

describe("years", () => {
  test("the year spoken of most goes without saying", () => {
    expect(usualYear(["2022年巡护", "2021年巡护，2022年补植"])).toBe("2022");
    expect(usualYear([])).toBe("");
  });
  test.each([
    ["2021年巡护", "2021年"],
    ["2022年巡护", ""],
    ["按《2021年方案》巡护", ""],
    ["2021年巡护，2022年补植", ""],
  ])("%s", (sentence, year) => expect(otherYear(sentence, "2022")).toBe(year));
});
