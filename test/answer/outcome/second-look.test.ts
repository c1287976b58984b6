// Before anything is denied another look is taken: what it finds is quoted in place of the denial, and where it finds nothing the denial stands.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { DENIAL } from "../../../src/answer/evidence/verify.ts";
import { segmentsIn } from "../../../src/zh/marks.ts";
import { realCorpus } from "../../support/corpus.ts";

async function ask(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2026-11-28", newId: () => "test" });
}

test.each([
  ["利通区村务公开小程序有几项内容", "31 项"],
  ["隆德砍掉了几个没人管的公众号", "关停"],
  ["西夏区政府办一年砸了多少专项经费在政务公开上", "28 万元"],
  ["利通区有多少个村把村务亮出来了？", "106 个村"],
  ["隆德县有没有投诉电话", "投诉电话"],
  ["利通区有没有降低纠错率", "降低纠错率"],
  ["西夏区政府办的信息审核要过几道关", "四级审核"],
  ["西夏区政府办申请内容涉及房屋拆迁与补偿的占多少", "占50%"],
  ["隆德县单位和组织（不是个人）申请了多少件", "没有看懂"],
])("%s: quoted, not denied", async (question, words) => {
  const given = await ask(question);
  expect(given.answer).not.toMatch(DENIAL);
  expect(given.answer).toContain(words);
});

test.each([
  ["古城镇有多少粉丝", "没有提到“粉丝”"],
  ["利通区12345热线接了多少电话", "没有查到"],
  ["政府开放日那天利通区来了多少人", "没有查到"],
  ["殷都区有没有政务微博", "没有提到“政务微博”"],
  ["利通区9月份行政处罚多少件", "没有单列“9月份”"],
  ["隆德县处罚金额多少万", "没有单列“金额”"],
  ["利通区行政处罚为什么这么少", "没有说明原因"],
])("%s: denied, since nothing speaks of it", async (question, words) => expect((await ask(question)).answer).toContain(words));

test("accounts that were shut down are no number of accounts, and a number said right is said to be", async () => {
  expect((await ask("隆德县政务新媒体一共几个")).figures).toEqual([]);
  expect((await ask("隆德县关停了几个政务新媒体")).figures[0]?.value).toBe(2);
  expect((await ask("利通区培训班60人对吗")).answer).toMatch(/^是，/);
  expect((await ask("隆德县微信发了8000多条对吗")).answer).not.toMatch(/^(?:是|不是)，/);
});

/** A noun phrase of a report as somebody may ask of it: no numbering, no mark, none of the words that only lead in. */
const plainClause = (text: string): string =>
  text.replace(/^[一二三四五六七八九]是|^\s*[（(]?[一二三四五六七八九\d]+[）)、.．]\s*/, "").trim();
const ASKED_AS = ["有没有", "是不是", "说没说", "讲没讲"];
const ASKED_BEHIND = ["是怎么做的", "做得怎么样", "是怎么回事", "怎么说的", "有哪些做法"];

/** That no reason is given may be so of whatever stands there (是怎么回事). */
const NO_REASON = "没有说明原因";
describe("the reports' own words", () => {
  const SEED = 20_261_128;
  const ASKED = 700;
  test("what a clause says is never denied, however it is asked", async () => {
    const { store } = await realCorpus();
    const reports = (await Promise.all((await store.reports({}, { limit: 9 })).items.map(({ id }) => store.report(id)))).flatMap(
      (each) => each ?? [],
    );
    const clauses = reports.flatMap(({ issuer, year, passages }) =>
      passages
        .flatMap(({ text }) => segmentsIn(text).flatMap(({ text }) => text.split(/[,，。；;：:、\s]/)))
        .map(plainClause)
        .filter((clause) => /^\p{Script=Han}{5,12}$/u.test(clause))
        .map((clause) => ({ whose: `${issuer}${year}年`, clause })),
    );
    const made = fc.record({
      of: fc.constantFrom(...clauses),
      before: fc.constantFrom("", ...ASKED_AS),
      behind: fc.constantFrom(...ASKED_BEHIND),
    });
    const denied: string[] = [];
    for (const { of, before, behind } of fc.sample(made, { numRuns: ASKED, seed: SEED })) {
      const question = before === "" ? `${of.whose}${of.clause}${behind}` : `${of.whose}${before}${of.clause}`;
      const given = (await ask(question)).answer
        .split("\n")
        .filter((line) => !line.startsWith("“"))
        .join("\n")
        .replaceAll(NO_REASON, "");
      if (DENIAL.test(given)) denied.push(`${question} → ${given.slice(0, 80)}`);
    }
    expect(denied).toEqual([]);
  });

  test("nor is a number that a report states of a thing", async () => {
    const { store } = await realCorpus();
    const denied: string[] = [];
    for (const { report, statement } of await store.statements({})) {
      const subject = statement.subject.replace(/\s/g, "");
      if (statement.none || !/^\p{Script=Han}{2,14}$/u.test(subject)) continue;
      for (const asked of ["有多少", "是多少", `有多少${statement.unit === "%" ? "" : statement.unit}`, "一共几何"]) {
        const question = `${report.issuer}${report.year}年${subject}${asked}`;
        const given = await ask(question);
        if (DENIAL.test(given.answer)) denied.push(`${question} → ${given.answer.slice(0, 80)}`);
      }
    }
    expect(denied).toEqual([]);
  });
});
