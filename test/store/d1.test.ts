// D1's SQL over SQLite itself, in this process: as every store must answer, and the very same as the built-in store, one database or three.
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import type { Selection } from "../../src/answer/reports/store.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { hash48 } from "../../src/cli/ingest/load.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import { inListOrder } from "../../src/index/build.ts";
import { agencyIdOf, summaryOf } from "../../src/report/report.ts";
import type { Database } from "../../src/store/d1/database.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { written } from "../../src/store/d1/written.ts";
import { d1Store } from "../../src/store/d1.ts";
import { selected } from "../../src/store/selection.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { conformance } from "./conformance.ts";
import { fill } from "./fill.ts";
import { type Given, given } from "./given.ts";
import { sameAnswers } from "./same.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));

async function loaded(all: Given): Promise<Database> {
  const database = sqliteDatabase(new DatabaseSync(":memory:"));
  await migrate(database);
  await fill(database, all, language);
  return database;
}
const source = { isPlace: () => false, language: async () => language };

const small = given();
conformance("d1, one database", small, async () => d1Store({ databases: [{ from: "", database: await loaded(small) }], ...source }));

const FROM = ["", "41", "64"];
const within = ({ reports, ...rest }: Given, from: string, end: string): Given => ({
  ...rest,
  reports: reports.filter(({ region }) => region >= from && region < end),
});
const spread = async (all: Given) =>
  d1Store({
    databases: await Promise.all(FROM.map(async (from, i) => ({ from, database: await loaded(within(all, from, FROM[i + 1] ?? ":")) }))),
    ...source,
  });
conformance("d1, three databases", small, () => spread(small));

describe("the same as the built-in store, to the letter", () => {
  const large = given(420, 7);
  sameAnswers("one database", large, language, async () =>
    d1Store({ databases: [{ from: "", database: await loaded(large) }], ...source }),
  );
  sameAnswers("loaded in another order", large, language, async () =>
    d1Store({ databases: [{ from: "", database: await loaded({ ...large, reports: large.reports.toReversed() }) }], ...source }),
  );
  sameAnswers("three databases", large, language, () => spread(large));
});

test("issuers that are of another region or kind than before are counted once wherever they are", async () => {
  const renamed = small.reports.map((report, i) =>
    i % 7 === 0 ? { ...report, region: i % 2 ? "410505" : "640302", issuer: report.issuer.replace(/局$/, "学校") } : report,
  );
  const moved = { ...small, reports: renamed };
  const store = d1Store({ databases: [{ from: "", database: await loaded(moved) }], ...source });
  const listed = inListOrder(renamed).map((report) => ({ agency: agencyIdOf(report), summary: summaryOf(report) }));
  const selections: Selection[] = [
    { latest: true },
    { latest: true, regions: ["64"] },
    { latest: true, members: { kinds: ["department"] } },
    { latest: true, lacking: [2024] },
  ];
  for (const selection of selections) expect((await store.aggregate(selection, [])).reports).toBe(selected(listed, selection).length);
});

test("what cannot be kept exactly is refused", () => {
  const [report] = small.reports;
  if (!report) throw new Error("no report");
  for (const value of [0.123_456_7, 9_999_999_999]) {
    const figures = { ...report.figures, fees: { value, text: String(value), place: { line: 1, start: 0, end: 1 } } };
    expect(written({ ...report, figures }, [], small.agencies, language, hash48)).toMatchObject({ ok: false });
  }
});
