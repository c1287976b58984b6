// What decides a claim when no frame does, each step by itself (src/check: asked, decide, conflicts, denied, misquoted, stated, number-claims, sum-of-claims,
// english-wording).
import { expect, test } from "vitest";
import { answerTo } from "../../src/check/asked.ts";
import { conflictAbout, conflictOfStated } from "../../src/check/conflicts.ts";
import { decide, directionSaid } from "../../src/check/decide.ts";
import { denied } from "../../src/check/denied.ts";
import { englishText, inEnglish } from "../../src/check/english-wording.ts";
import { misquoted } from "../../src/check/misquoted.ts";
import { isTimed } from "../../src/check/number-claims.ts";
import { statedAlike } from "../../src/check/stated.ts";
import { sumOfClaims } from "../../src/check/sum-of-claims.ts";
import type { ReportSummary, Statement } from "../../src/report/report.ts";
import { statementsOf } from "../../src/report/statements.ts";
import { realCorpus } from "../support/corpus.ts";
import { meant } from "../support/operated.ts";

const stated = (text: string): Statement => {
  const [first] = statementsOf([{ n: 1, section: 1, path: [], text, place: { line: 1, start: 0, end: 0 } }]);
  if (!first) throw new Error(`${text} states nothing`);
  return first;
};
const held = async (id: string): Promise<ReportSummary> => {
  const { items } = await (await realCorpus()).store.reports({ reports: [id] }, { limit: 1 });
  const [report] = items;
  if (!report) throw new Error(`${id} is not held`);
  return report;
};

test.each([
  ["利通区收到申请38件", "supported"],
  ["利通区收到申请39件", "contradicted"],
])("the answer to its question decides %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const meaning = await meant("利通区收到申请多少件");
  const answer = await answerTo(meaning, store, language);
  const found = await decide(stated(text), { before: "利通区收到申请", after: "" }, answer, meaning, store);
  expect(found).toMatchObject({ verdict, found: 38 });
});
test("more, less, or neither", () => {
  expect(["增加", "减少", "收到"].map((before) => Math.sign(directionSaid({ before, after: "" })))).toEqual([1, -1, 0]);
});
test("prose that says otherwise than its cell is a conflict about that cell and that number", async () => {
  const { store } = await realCorpus();
  const litong = await held("litong-2024");
  expect(await conflictAbout(litong, "litigation.total", 6, store)).toMatchObject({ kind: "prose_vs_table" });
  expect(await conflictAbout(litong, "received@total", 38, store)).toBeNull();
  expect(await conflictOfStated("litong-2024", { value: 38, text: "38件", url: undefined }, store)).toBeNull();
});
test("that there was none is held against the sentence that says so", async () => {
  const { store } = await realCorpus();
  const meaning = await meant("利通区有多少次政务公开责任追究事件");
  expect(await denied(stated("利通区发生政务公开责任追究事件3次"), meaning, store)).toMatchObject({ verdict: "contradicted", found: 0 });
  expect(await denied(stated("利通区收到申请38件"), await meant("利通区收到申请多少件"), store)).toBeNull();
});
test("money that is a count of the same report is told to be that", async () => {
  const { store } = await realCorpus();
  const longde = await held("longde-2024");
  const found = await misquoted(stated("隆德县罚款28649万元"), longde, store);
  expect(found?.verdict).toBe("contradicted");
  expect(found?.explanation).toContain("行政处罚处理决定");
  expect(await misquoted(stated("隆德县罚款28000万元"), longde, store)).toBeNull();
});
test("the same number of the same thing is a statement of the report", async () => {
  const { store } = await realCorpus();
  const litong = await held("litong-2024");
  const of = async (text: string, before: string, topic: string) => statedAlike(stated(text), { before, after: "" }, topic, litong, store);
  expect((await of("政府开放日活动30场次", "政府开放日活动", "政府开放日活动"))?.verdict).toBe("supported");
  expect(await of("直升机30场次", "直升机", "直升机 航母 潜艇")).toBeNull();
});
test("a bare sum adds up the numbers claimed before it", () => {
  const claimed = [6, 5].map((found) => ({
    segment: "甲",
    verdict: { verdict: "supported" as const, found, unit: "件", claimed: found, explanation: "", citations: [] },
  }));
  const sum = (text: string) =>
    sumOfClaims(
      {
        kind: "number",
        text,
        said: { text, segment: text, statement: stated(text), clause: { before: "合计", after: "" } },
        statement: stated(text),
        clause: { before: "合计", after: "" },
        questions: [],
      },
      claimed,
    );
  expect(sum("合计11件")?.verdict).toBe("supported");
  expect(sum("合计12件")?.verdict).not.toBe("supported");
});
test.each([
  ["均按时答复", true],
  ["占31.58%", false],
  ["逾期答复", false],
])("%s says how soon: %s", (text, timed) => expect(isTimed(text)).toBe(timed));
test("verdicts on English claims are told in English", async () => {
  const { store, language } = await realCorpus();
  const meaning = await meant("利通区收到申请多少件");
  const verdict = await decide(
    stated("利通区收到申请38件"),
    { before: "利通区收到申请", after: "" },
    await answerTo(meaning, store, language),
    meaning,
    store,
  );
  expect(verdict && inEnglish(verdict, language).explanation).toMatch(/^The report agrees: /);
  expect(englishText.tooLong(200)).toContain("200");
});
