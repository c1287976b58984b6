// Why there is nothing to show: each reason once, in the words of a question, and that the text says it truly.
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

async function ask(question: string, history: string[] = []) {
  const { store, language } = await realCorpus();
  const turns = history.map((content) => ({ role: "user" as const, content }));
  return answer({ question, history: turns }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

describe("the reason of an answer without a figure", () => {
  test.each([
    ["海淀区2024年收到多少件申请", "not_found", "no_report", "没有收录“海淀区”的报告"],
    ["隆德县2021年行政许可有多少件", "not_found", "no_year", "没有收录固原市隆德县2021年的报告"],
    ["利通区9月份行政处罚多少件", "not_found", "not_separated", "没有单列“9月份”"],
    ["隆德县上个月收到几个申请", "not_found", "not_separated", "没有单列“上个月”"],
    ["利通区这个季度行政许可多少件", "not_found", "not_separated", "没有单列“这个季度”"],
    ["隆德县交通类行政处罚有几件", "not_found", "not_separated", "没有单列“交通"],
    ["利通区一共罚了多少钱", "not_found", "not_separated", "107件"],
    ["古城镇有多少粉丝", "not_found", "not_stated", "没有提到“粉丝”"],
    ["利通区2024年收到的申请比2023年多多少", "not_found", "one_side_missing", "38件"],
    ["收到多少件申请", "clarify", "ambiguous", "哪个单位"],
    ["写一首诗", "out_of_scope", "not_about_reports", "诗"],
    ["感冒了怎么办", "out_of_scope", "not_about_reports", "年度报告"],
  ])("%s", async (question, status, reason, words) => {
    const given = await ask(question);
    expect([given.status, given.reason]).toEqual([status, reason]);
    expect(given.answer).toContain(words);
    expect(given.figures).toEqual([]);
  });

  test("an answer has none, but for a figure whose reason is not stated", async () => {
    expect((await ask("利通区行政处罚多少件")).reason).toBeUndefined();
    const why = await ask("利通区行政处罚为什么这么少");
    expect([why.status, why.reason, why.figures[0]?.value]).toEqual(["answered", "no_cause_stated", 107]);
    expect(why.answer).toContain("没有说明原因");
  });
});

describe("a report that was taken back", () => {
  const TAKEN = {
    id: "litong-2022",
    issuer: "吴忠市利通区",
    region: "640302",
    year: 2022,
    date: "2025-03-01",
    reason: "表格有误，更正后重发",
  };
  const GONE = { id: "tongxin-2023", issuer: "吴忠市同心县", region: "640324", year: 2023, date: "2025-04-02", reason: "主办单位要求" };
  test.each([
    ["利通区2022年收到多少件申请", "2025-03-01撤回（表格有误，更正后重发）"],
    ["同心县2023年行政处罚多少件", "2025-04-02撤回（主办单位要求）"],
  ])("%s: said so, with the operator's reason", async (question, words) => {
    const { store, language } = await realCorpus();
    const withdrawing = { ...store, withdrawn: async () => [TAKEN, GONE] };
    const given = await answer(
      { question },
      { store: withdrawing, language: async () => language, today: "2025-06-01", newId: () => "test" },
    );
    expect([given.status, given.reason, given.figures]).toEqual(["not_found", "withdrawn", []]);
    expect(given.answer).toContain(words);
  });
  test("a year that was never held is not said to be taken back", async () => {
    const { store, language } = await realCorpus();
    const withdrawing = { ...store, withdrawn: async () => [TAKEN] };
    const given = await answer(
      { question: "利通区2021年收到多少件申请" },
      { store: withdrawing, language: async () => language, today: "2025-06-01", newId: () => "test" },
    );
    expect(given.reason).toBe("no_year");
  });
});

describe("what is denied", () => {
  test.each(["隆德县行政处罚这么多是什么道理", "俺们古城镇一年到头收了几个申请", "利通区政务微信有多少个粉丝"])(
    "%s: nothing the report prints",
    async (question) => {
      const { store } = await realCorpus();
      const { answer: text } = await ask(question);
      for (const [, words = ""] of text.matchAll(/没有提到“(.+?)”/g)) {
        expect(question).toContain(words);
        const report = await store.report(
          text.includes("隆德县") ? "longde-2024" : text.includes("古城镇") ? "gucheng-2023" : "litong-2024",
        );
        expect(report?.passages.some((passage) => passage.text.includes(words))).toBe(false);
      }
    },
  );
});

describe("the verdict comes first", () => {
  test.each([
    ["殷都区政府办的复议是不是全被纠正了", "是，"],
    ["利通区收到的申请都公开了吗", "不是，"],
    ["隆德县的申请统统来自自然人吗", "不是，"],
    ["利通区有没有行政强制", "没有，"],
  ])("%s", async (question, verdict) => expect((await ask(question)).answer.startsWith(verdict)).toBe(true));
});

describe("two things held against each other", () => {
  test("two figures are not ranked by issuer", async () => {
    expect((await ask("复议和诉讼哪种多")).status).toBe("clarify");
    const { answer: text, figures } = await ask("利通区的复议和诉讼哪种多");
    expect(text).not.toContain("最多的是");
    expect(figures.map(({ value }) => value)).toEqual([3, 9, 6]);
  });
  test("names side by side are two", async () => {
    const { figures } = await ask("隆德利通行政许可谁多");
    expect(figures.map(({ report }) => report)).toEqual(["litong-2024", "longde-2024"]);
  });
  test("a share is each report's own", async () => {
    const { figures } = await ask("不予公开的占比哪家最高");
    expect(figures[0]).toMatchObject({ unit: "%", value: 18.42, report: "litong-2024" });
  });
  test("reports side by side are told by the same figures", async () => {
    const { figures, status } = await ask("利通区跟隆德县放一块儿比比");
    expect(status).toBe("answered");
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([38, 15, 107, 28649]));
  });
});

describe("a region and its parts", () => {
  test("the reports that are held are named", async () => {
    const { answer: text } = await ask("固原市2024年行政处罚有多少件");
    expect(text).toContain("固原市隆德县");
    expect(text).toContain("收录的只有");
  });
  test("an office's number is not its district's", async () => {
    expect((await ask("西夏区全区行政许可多少件")).answer).toContain("不是全区的");
  });
});

describe("a report in brief", () => {
  test("cells, stated numbers, and what it says is wanting", async () => {
    const { answer: text, figures, status } = await ask("利通区的年报有哪些看点");
    expect(status).toBe("answered");
    expect(text).toContain("公开了什么、作了多少决定");
    expect(figures.map(({ key }) => key)).toEqual(expect.arrayContaining(["received@total", "penalties", "reconsideration.total"]));
  });
});
