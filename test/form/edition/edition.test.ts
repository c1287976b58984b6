// An edition is data: one record with a reason for refusal that no edition has is read, asked for, added up, audited, shown and exported,
// and every report of the editions before it is what it was.
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { expand, readMeanings } from "../../../src/cli/eval/bank.ts";
import { WORK_SECRET } from "./work-secret.ts";
import { type World, worldWith } from "./world.ts";

const KEY = `${WORK_SECRET.key}@total`;
/** What reaches every report, where a row that some lack would do harm. */
const OVER_ALL = [
  "隆德县2024年不予公开几件",
  "隆德县2024年不予公开的原因各有几件",
  "各单位2024年不予公开的申请一共多少件",
  "2024年哪个单位不予公开的最多",
  "利通区2024年不予公开率是多少",
  "How many requests did Longde refuse in 2024?",
  "利通区2024年各类办理结果各多少件",
  "2024年法人或其他组织不予公开的申请一共多少件",
];

let before: World;
let after: World;
beforeAll(async () => {
  before = await worldWith(null);
  after = await worldWith(WORK_SECRET);
});

describe("every report of an edition before it", () => {
  test("is read, audited, shown and exported as it was", async () => {
    expect(after.reports).toEqual(before.reports);
    expect(after.audit(after.reports)).toEqual(before.audit(before.reports));
    for (const [i, report] of after.reports.entries()) {
      const was = before.reports[i] as typeof report;
      expect(await after.pageOf(report)).toBe(await before.pageOf(was));
      expect(after.csvOf(report)).toEqual(before.csvOf(was));
    }
  });
  test("answers as it did, from either store", async () => {
    const [was, is] = [await before.storesOf([]), await after.storesOf([])];
    const bank = (await readMeanings(fileURLToPath(new URL("../../questions/", import.meta.url)))).flatMap(expand);
    const questions = bank.flatMap(({ question: { question } }) => question ?? []);
    expect(questions.length).toBeGreaterThan(400);
    for (const question of [...questions.filter((_, i) => i % 8 === 0), ...OVER_ALL])
      expect([question, await after.ask(question, is.memory)]).toEqual([question, await before.ask(question, was.memory)]);
    for (const question of OVER_ALL)
      expect([question, await after.ask(question, is.d1)]).toEqual([question, await before.ask(question, was.d1)]);
  });
  test("does not have the row, printed or not", async () => {
    const { text } = after.printed(2024, "2021");
    const report = await after.parsed(text);
    expect([report.form, Object.keys(report.figures).length]).toEqual(["2021", 200]);
  });
});

describe("a report of the new edition", () => {
  test("is known by its year, and read with the new row", async () => {
    const { text, figures } = after.printed(2027, "2027");
    const report = await after.parsed(text);
    expect([report.form, Object.keys(report.figures).length]).toEqual(["2027", 207]);
    expect(Object.fromEntries(Object.entries(report.figures).map(([key, cell]) => [key, cell.value]))).toEqual(figures);
  });

  test("is asked in Chinese and English, and its sums have the new row", async () => {
    const { text, figures } = after.printed(2027, "2027");
    const report = await after.parsed(text);
    const stores = await after.storesOf([report]);
    const reasons = Object.keys(figures).filter((key) => /^refused\..*@total$/.test(key));
    const refused = reasons.reduce((sum, key) => sum + (figures[key as keyof typeof figures] ?? 0), 0);
    expect(reasons).toHaveLength(9);
    for (const store of [stores.memory, stores.d1]) {
      for (const question of ["隆德县2027年因工作秘密不予公开的有几件", "How many requests did Longde refuse as work secrets in 2027?"])
        expect((await after.ask(question, store)).figures[0]).toMatchObject({ key: KEY, value: figures[KEY as keyof typeof figures] });
      const [total] = (await after.ask("隆德县2027年不予公开的申请有多少件", store)).figures;
      expect([total?.value, total?.operands?.length]).toEqual([refused, 9]);
      // Reports of two editions added up: each by the reasons it has.
      const own = await after.ask("隆德县2024年不予公开的申请有多少件", store);
      const both = await store.aggregate({ issuers: ["longde"] }, after.form.operandsOf("refused@total") ?? []);
      expect(both).toMatchObject({ reports: 2, counted: 2, sum: refused + (own.figures[0]?.value ?? Number.NaN) });
      // A report of an edition without the row has no figure of it, and no zero.
      for (const question of ["隆德县2024年因工作秘密不予公开的有几件", "隆德县2024年法人或其他组织因工作秘密不予公开的有几件"])
        expect(await after.ask(question, store)).toMatchObject({ status: "not_found", figures: [] });
      const organisations = after.form.operandsOf(`${WORK_SECRET.key}@organisation`) ?? [];
      expect(organisations).toHaveLength(5);
      expect(await store.aggregate({ issuers: ["longde"], years: [2024] }, organisations)).toMatchObject({
        reports: 1,
        counted: 0,
        sum: 0,
      });
      expect(after.form.operandsOf(`${WORK_SECRET.key}@organisation`, "2021")).toBeNull();
      const [explained] = [(await after.ask("什么是工作秘密", store)).answer];
      expect(explained).toContain(WORK_SECRET.term.explanation);
    }
  });

  test("is audited: the new row is part of what has to add up, and of what prose is held against", async () => {
    const sound = await after.parsed(after.printed(2027, "2027").text);
    expect(after.audit([sound])).toEqual([]);
    const wrong = after.printed(2027, "2027", (figures) => {
      figures[KEY] = (figures[KEY] ?? 0) + 1;
    });
    const kinds = after.audit([await after.parsed(wrong.text)]).map(({ kind }) => kind);
    expect(kinds).toEqual(["identity", "identity"]);
    const value = wrong.figures[KEY as keyof typeof wrong.figures];
    const received = wrong.figures["received@total"];
    const said = wrong.text.replace(
      "依法办理政府信息公开申请，全部按期答复。",
      `新收政府信息公开申请${received}件，其中因属于工作秘密不予公开${Number(value) + 5}件。`,
    );
    const [finding] = after.audit([await after.parsed(said)]).filter(({ kind }) => kind === "prose_vs_table");
    expect([finding?.left, finding?.right]).toEqual([Number(value) + 5, value]);
  });

  test("is what a text is checked against, and what a model's sentence is told apart by", async () => {
    const { text, figures } = after.printed(2027, "2027");
    const { memory } = await after.storesOf([await after.parsed(text)]);
    const value = Number(figures[KEY as keyof typeof figures]);
    for (const [said, verdict] of [[value, "supported"] as const, [value + 1, "contradicted"] as const])
      expect(await after.verdicts(`隆德县2027年因属于工作秘密不予公开的申请有${said}件。`, memory)).toEqual([verdict]);
  });

  test("is shown on its page, listed by the API, and exported", async () => {
    const { text, figures } = after.printed(2027, "2027");
    const report = await after.parsed(text);
    const page = await after.pageOf(report);
    expect(page).toContain(`id="cell-${KEY}"`);
    expect(page).toContain("9.属于工作秘密");
    expect(page).toContain("2027年格式（国办公开办函〔2027〕99号）");
    const [, requests = ""] = after.csvOf(report);
    expect(requests).toContain(`${KEY},${figures[KEY as keyof typeof figures]},`);
    const { memory, d1 } = await after.storesOf([report]);
    for (const store of [memory, d1]) {
      const keys = [KEY, "refused@total"].filter(after.form.isFigureKey);
      const { items } = await after.listFigures({ years: [2027, 2024] }, keys, { limit: 50, place: {} }, store);
      expect(items.filter(({ key }) => key === KEY).map(({ report: id }) => id)).toEqual(["longde-2027"]);
      expect(items.filter(({ key }) => key === "refused@total")).toHaveLength(5);
    }
  });
});
