// Questions about numbers that only prose states: the number meant, with its sentence, or none at all.
import { describe, expect, test } from "vitest";
import { inSense, ofSameFate } from "../../../src/answer/prose/stated-match.ts";
import type { StatedIn } from "../../../src/answer/reports/store.ts";
import { proseAsked } from "../../../src/question/prose/asked.ts";
import { fatesIn } from "../../../src/question/prose/fates.ts";
import type { Statement } from "../../../src/report/report.ts";
import { answered } from "../../support/answered.ts";
import { agency } from "../../support/meaning.ts";

const ask = (id: string, year: number, topic: string, unit: string) =>
  answered({ who: [agency(id)], when: { kind: "list", years: [year] }, topic, ...(unit ? { unit } : {}), numeric: true });

describe("the number that is meant", () => {
  test.each([
    ["litong", 2024, "主动公开政府信息", "条", 24_017, "条"],
    ["litong", 2024, "政务新媒体公开", "条", 13_343, "条"],
    ["litong", 2024, "政策解读", "次", 28, "次"],
    ["litong", 2024, "政府开放日活动", "场", 30, "场次"],
    ["litong", 2024, "培训", "人", 60, "人"],
    ["longde", 2024, "政务微信发布信息", "条", 8115, "条"],
    ["longde", 2024, "微博", "条", 669, "条"],
    ["longde", 2024, "政策解读", "条", 20, "条"],
    ["longde", 2024, "政府公报", "期", 4, "期"],
    ["longde", 2024, "领导信箱群众诉求", "件", 116, "件"],
    ["longde", 2024, "申请量比往年下降", "", 34.78, "%"],
    ["longde", 2024, "关停政务新媒体", "个", 2, "个"],
    ["xixia-office", 2024, "公开政府信息", "条", 3800, "条"],
    ["xixia-office", 2024, "解读文件", "个", 23, "个"],
    ["xixia-office", 2024, "网络申请", "件", 7, "件"],
    ["xixia-office", 2024, "政务公开经费", "万元", 28, "万元"],
    ["yindu-office", 2024, "政务动态信息", "条", 646, "条"],
    ["gucheng", 2023, "发布各类信息", "条", 891, "条"],
  ] as const)("%s %d %s", async (id, year, topic, asked, value, unit) => {
    const answer = await ask(id, year, topic, asked);
    expect(answer.figures[0]).toMatchObject({ value, unit, state: "stated", report: `${id}-${year}` });
    const place = answer.citations[(answer.figures[0]?.citation ?? 0) - 1];
    expect(place?.quote.replace(/\s/g, "")).toContain(answer.figures[0]?.text.replace(/\s/g, ""));
  });

  test("余 stays", async () => {
    const answer = await ask("xixia-office", 2024, "公开政府信息", "条");
    expect(answer.figures[0]).toMatchObject({ text: "3800余条", approximate: true });
    expect(answer.answer).toContain("3800余条");
  });
});

describe("a number that is another thing's is not shown", () => {
  test.each([
    ["litong", 2024, "GDP", ""],
    ["litong", 2024, "财政收入", "亿元"],
    ["litong", 2024, "人口", "人"],
    ["litong", 2024, "微博发布信息", "条"],
    ["longde", 2024, "抖音发布信息", "条"],
    ["longde", 2024, "政策解读", "%"],
    ["yindu-office", 2024, "培训", "人"],
  ] as const)("%s %d %s", async (id, year, topic, asked) => {
    expect(await ask(id, year, topic, asked)).toMatchObject({ status: "not_found", figures: [] });
  });
});

describe("a topic that several numbers fit", () => {
  test("is asked back, with questions that name each", async () => {
    const answer = await ask("longde", 2024, "发布信息", "条");
    expect(answer).toMatchObject({ status: "clarify", figures: [] });
    expect(answer.options.some((option) => option.includes("微信"))).toBe(true);
    expect(answer.options.some((option) => option.includes("微博"))).toBe(true);
  });
});

describe("a sentence that says there was none", () => {
  test("is quoted, without a number", async () => {
    const answer = await ask("longde", 2024, "信息处理费", "");
    expect(answer).toMatchObject({ status: "answered", figures: [] });
    expect(answer.answer).toContain("未收取信息处理费");
  });
  test("does not answer what it only touches", async () => {
    expect(await ask("litong", 2024, "申请信息公开", "人")).toMatchObject({ status: "not_found", figures: [] });
  });
});

describe("a share of things that only prose counts", () => {
  const share = (topics: [string, string]) =>
    answered({ who: [agency("xixia-office")], operation: "share", topic: topics.join(" "), topics, unit: "%", numeric: true });

  test("is told as the report states it, not reckoned again", async () => {
    const answer = await share(["网上提交申请", "申请总数"]);
    expect(answer.figures).toMatchObject([{ value: 78, unit: "%", state: "stated", report: "xixia-office-2024" }]);
  });

  test("is divided where the report states none", async () => {
    const answer = await share(["图片解读文件", "解读文件"]);
    expect(answer.figures[0]).toMatchObject({ value: 69.57, unit: "%", state: "derived", formula: "16 ÷ 23 × 100 = 69.57" });
  });
});

describe("how many were not", () => {
  const stated = (text: string, number: string): Pick<StatedIn, "statement" | "passage"> => {
    const start = text.indexOf(number);
    const at: [number, number] = [start, start + number.length];
    const statement: Statement = { passage: 1, subject: "答复", value: 38, text: number, unit: "件", sentence: [0, text.length], at };
    return { statement, passage: { n: 1, section: 1, path: [], text, place: { line: 1, start: 0, end: text.length } } };
  };
  test.each([
    ["有几件没给答复", "全年受理答复申请38件，不予公开2件。", "38件", false],
    ["有几件没给答复", "全年未答复38件。", "38件", true],
    ["有几件未答复", "收到申请后不予答复38件。", "38件", true],
    ["有没有答复，几件", "全年受理答复申请38件。", "38件", true],
    ["没收了几件", "全年没收38件。", "38件", true],
    ["未成年人申请几件", "全年受理答复申请38件。", "38件", true],
  ])("%s：%s", (question, text, number, fits) => {
    expect(inSense(proseAsked(question, "", "zh-Hans").denied, stated(text, number))).toBe(fits);
  });

  test.each([
    ["多少件申请超期了", "全年收到申请38件，均按期答复。", "38", false],
    ["多少件申请超期了", "全年超期答复3件。", "3", true],
    ["几个账号被关停", "现有政务新媒体31个。", "31", false],
    ["几个账号被关停", "关停注销政务新媒体2个。", "2", true],
    ["收到多少件申请", "全年超期答复3件。", "3", true],
  ])("%s is about what became of the things: %s", (question, text, number, fits) => {
    expect(ofSameFate(fatesIn(question), stated(text, number))).toBe(fits);
  });
});
