// The small tables that a claim is read with: sets, digits, withoutPresenting words, remarks, what narrows.
import { describe, expect, it } from "vitest";
import { inDigits } from "../../src/check/in-digits.ts";
import { narrowerIn } from "../../src/check/narrower.ts";
import { isPassedOver, remarkIn } from "../../src/check/remark.ts";
import { setIn, withoutNamedCount } from "../../src/check/sets.ts";
import { withoutPresenting } from "../../src/check/without-presenting.ts";

describe("which reports a claim is of", () => {
  it.each([
    ["五份报告中申请最多的是隆德县", { count: 5, year: null }, "申请最多的是隆德县"],
    ["四份2024年报告里，西夏区的申请量最小", { count: 4, year: 2024 }, "2024年西夏区的申请量最小"],
    ["五家的行政诉讼", { count: 5, year: null }, "的行政诉讼"],
    ["所有单位都没有诉讼", { count: null, year: null }, "都没有诉讼"],
  ])("%s", (text, set, rest) => expect(setIn(text)).toEqual({ set, rest }));

  it.each(["有3个单位发生了诉讼", "利通区收到38件", "五家企业提出申请"])("%s names none", (text) => expect(setIn(text)).toBeNull());

  it("a count of those named is left out", () => expect(withoutNamedCount("利通、隆德两地收费")).toBe("利通、隆德收费"));
});

describe("counted numerals in digits, as long as before", () => {
  it.each([
    ["办了六千件行政许可", "办了6千件行政许可"],
    ["收到十五件", "收到15件"],
    ["二百二十六件", "2百2十6件"],
    ["突破两千万元大关", "突破2千万元  "],
    ["没有一件申请", "没有一件申请"],
    ["尚有一起诉讼", "尚有1起诉讼"],
    ["有一件事", "有一件事"],
    ["保护第三方合法权益", "保护第三方合法权益"],
    ["三类内部事务信息", "三类内部事务信息"],
  ])("%s", (text, digits) => {
    expect(inDigits(text)).toBe(digits);
    expect(inDigits(text)).toHaveLength(text.length);
  });
});

describe("a phrase without what only presents it", () => {
  it.each([
    ["论行政处罚，隆德县", "行政处罚，隆德县"],
    ["归到“其他处理”里“3.其他”的申请", "其他处理里其他的申请"],
    ["隆德县的行政许可量", "隆德县的行政许可"],
    ["科研机构提出来的", "科研机构提出的"],
    ["利通区的申请人是自然人", "利通区的申请是自然人"],
  ])("%s", (text, plain) => expect(withoutPresenting(text)).toBe(plain));
});

describe("what no report can prove", () => {
  it.each([
    ["2025年隆德县的行政处罚肯定还要涨", "forecast"],
    ["美联储年内还会降息两次", "forecast"],
    ["预计明年申请量突破50件", "forecast"],
    ["利通区政府信息公开工作做得很好", "opinion"],
    ["殷都区政府办的领导根本不重视信息公开", "opinion"],
    ["行政处罚多的地方，营商环境一定差", "opinion"],
    ["已达到全国领先水平", "opinion"],
    ["应该多公开一些", "opinion"],
    ["隆德县理应再多出几期公报才像话", "opinion"],
    ["政府信息公开乃法治的基石", "opinion"],
    ["发展和改革委员会超过了教育局", null],
    ["利通区收到申请38件", null],
    ["隆德县关停了2个政务新媒体", null],
    ["将政务公开纳入绩效考核", null],
    ["申请最多的是利通区", null],
    ["全部予以公开", null],
  ])("%s: %s", (text, remark) => expect(remarkIn(text)).toBe(remark));

  it("what introduces a text claims nothing", () => {
    expect(isPassedOver("根据国办公开办函〔2021〕30号要求，现发布报告。")).toBe(true);
    expect(isPassedOver("根据报告，利通区收到申请38件。")).toBe(false);
  });
});

describe("what no report counts apart", () => {
  it.each([
    ["光是2024年5月，利通区就收到38件", "5月，"],
    ["全区各部门没有处罚", "各部门"],
    ["已经连续三年没有行政处罚", "连续三年"],
    ["利通区2024年收到38件", null],
    ["1月1日至12月31日", null],
  ])("%s", (text, words) => expect(narrowerIn(text)).toBe(words));
});
