// What is reckoned over a set of reports, each function by itself over the few of test/sets/small.ts (src/answer/sets).
import { expect, test } from "vitest";
import type { AnswerContext } from "../../../src/answer/operations/operand.ts";
import { findingsOf } from "../../../src/answer/reports/findings.ts";
import { targetsOf } from "../../../src/answer/reports/targets.ts";
import { reportsWhere } from "../../../src/answer/sets/against.ts";
import { missingOf, sayCoverage } from "../../../src/answer/sets/coverage.ts";
import { isOfOthers, sayLikeForLike } from "../../../src/answer/sets/like-for-like.ts";
import { membersMeeting } from "../../../src/answer/sets/meeting.ts";
import { rankingOf, rankingOfChanges } from "../../../src/answer/sets/ranking.ts";
import { LISTED, sayRest, shownOf } from "../../../src/answer/sets/shown.ts";
import { sumOf } from "../../../src/answer/sets/sum.ts";
import { store } from "../../sets/small.ts";
import { realCorpus } from "../../support/corpus.ts";
import { all, figure, meaning } from "../../support/meaning.ts";
import { operated } from "../../support/operated.ts";

const received = figure("received@total");
const asked = (...years: number[]) => meaning({ who: [all], when: { kind: "list", years }, keys: ["received@total"] });
const targets = async (year: number) => (await targetsOf(asked(year), store)).found;
const ids = (rows: readonly { report: { id: string } }[]): string[] => rows.map(({ report }) => report.id);
const within = async (does: (context: AnswerContext) => Promise<unknown>, ...years: number[]) =>
  operated(
    async (context) => {
      await does(context);
      return { status: "answered" };
    },
    asked(...years),
    store,
  );

test("of each report one figure against another, the widest apart first", async () => {
  const found = await reportsWhere(received, "more", figure("handled@total"), await targets(2024), store);
  expect(ids(found.rows)).toEqual(["lt-2024", "yc-2024"]);
  expect([found.asked, found.others.length]).toEqual([7, 5]);
});
test("who has a report of another year and none of this", async () => {
  const [set] = await targets(2025);
  if (set?.kind !== "many") throw new Error("no set");
  expect(await missingOf(set, 3, store)).toMatchObject({ count: 6 });
  const [whole] = await targets(2024);
  expect(whole?.kind === "many" && (await missingOf(whole, 3, store))).toEqual({ count: 0, names: [] });
});
test("how many reports were counted is told", async () => {
  const { answer } = await within((context) => sayCoverage(context, [received], { reports: 7, without: 0, listed: 7 }), 2024);
  expect(answer.notes.map(({ text }) => text)).toEqual(["只统计了本站收录的7份2024年的报告"]);
});
test("two years of one set with other members are compared over those that have both", async () => {
  const [[now], [before]] = [await targets(2024), await targets(2023)];
  expect([await isOfOthers(now, before, store), await isOfOthers(now, now, store)]).toEqual([true, false]);
  const { values } = await within((context) => sayLikeForLike(now, before, received, context), 2024);
  // Of 2024 and 2023: 130 and 112 of the five that have both.
  expect(values).toEqual([18, 130, 112]);
});
test("conditions over a set", async () => {
  const bounds = [
    { quantity: received, condition: { comparator: "more" as const, value: 20 } },
    { quantity: figure("handled@total"), condition: { comparator: "at_most" as const, value: 20 } },
  ];
  const found = await membersMeeting(await targets(2024), bounds, false, 5, store);
  expect([
    found.met
      .flat()
      .map(({ id }) => id)
      .sort(),
    found.count,
  ]).toEqual([["lt-2024", "yc-2024"], 2]);
});
test("a ranking by a figure, and by how it changed", async () => {
  const ranking = await rankingOf(await targets(2024), received, store);
  expect(ids(await ranking.first("descending", 1))).toEqual(["wz-2024"]);
  expect(ranking.counted).toBe(7);
  expect((await ranking.meeting({ comparator: "equal", value: 30 }, 5)).count).toBe(2);
  const changes = await rankingOfChanges(await targets(2023), await targets(2024), received, { kind: "difference" }, store);
  expect((await changes.first("descending", 1))[0]).toMatchObject({ value: 20, report: { id: "lt-2024" } });
  expect((await changes.first("ascending", 1))[0]).toMatchObject({ value: -10, report: { id: "yc-2024" } });
});
test("what is shown of rows, and how many more there are", async () => {
  const ranking = await rankingOf(await targets(2024), received, store);
  const { answer } = await within(async (context) => {
    const shown = await shownOf(await ranking.first("descending", 2), received, context, true);
    expect(shown.map(({ whose, figure: { value } }) => `${whose} ${value}`)).toEqual(["吴忠市2024年 70", "吴忠市利通区2024年 30"]);
    sayRest(context, LISTED + 5, LISTED);
  }, 2024);
  expect(answer.answer).toContain(String(LISTED + 5));
});
test("the sum over a set shows its members", async () => {
  const [set] = await targets(2023);
  await within(async (context) => {
    const sum = set && (await sumOf(set, { kind: "figure", key: "received@total" }, context));
    expect(sum?.figure).toMatchObject({ value: 112, state: "derived" });
    expect(sum?.counted).toBe(5);
  }, 2023);
});
test("what the audit says of the reports asked about, and of no others", async () => {
  const { store: real } = await realCorpus();
  const found = await findingsOf(["litong-2024"], real);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ report }) => report))).toEqual(new Set(["litong-2024"]));
});
