// The store over workerd's own D1: as every store must answer, the same as the built-in store, and whole or not at all.
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import languageText from "../../build/language.json";
import { statementsOf } from "../../src/cli/ingest/sql.ts";
import { type D1Binding, d1Database } from "../../src/store/d1/database.ts";
import { d1Store, openD1 } from "../../src/store/d1.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { conformance } from "./conformance.ts";
import { fill } from "./fill.ts";
import { type Given, given } from "./given.ts";
import { sameAnswers } from "./same.ts";

type Bindings = Record<"TEST" | "TEST_41" | "TEST_64", D1Binding>;
const { TEST: DB, TEST_41: DB_41, TEST_64: DB_64 } = env as Bindings;
const language = readLanguage(languageText);
const migrations = Object.entries(
  import.meta.glob<string>("../../src/store/migrations/*.sql", { query: "?raw", import: "default", eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => text);
const source = { isPlace: () => false, language: async () => language };

async function emptied(binding: D1Binding) {
  const database = d1Database(binding);
  const [found] = await database.run([
    { sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'" },
  ]);
  const names = (found?.rows ?? []).map((row) => String(row.name));
  const own = names.filter(
    (name) => !names.some((other) => name.startsWith(`${other}_`) && /_(?:data|idx|content|docsize|config)$/.test(name)),
  );
  await database.run([...own.map((name) => ({ sql: `DROP TABLE ${name}` })), { sql: "SELECT 1" }]);
  await database.run(migrations.flatMap(statementsOf).map((sql) => ({ sql })));
  return database;
}
async function loaded(binding: D1Binding, all: Given) {
  const database = await emptied(binding);
  await fill(database, all, language);
  return database;
}

const small = given(45);
conformance("workerd's D1, one database", small, async () =>
  d1Store({ databases: [{ from: "", database: await loaded(DB, small) }], ...source }),
);

const within = ({ reports, ...rest }: Given, from: string, end: string): Given => ({
  ...rest,
  reports: reports.filter(({ region }) => region >= from && region < end),
});
async function spread(all: Given) {
  const [first, second, third] = await Promise.all([
    loaded(DB, within(all, "", "41")),
    loaded(DB_41, within(all, "41", "64")),
    loaded(DB_64, within(all, "64", ":")),
  ]);
  return d1Store({
    databases: [
      { from: "", database: first },
      { from: "41", database: second },
      { from: "64", database: third },
    ],
    ...source,
  });
}

const large = given(330, 7);
sameAnswers("workerd's D1, one database, to the letter", large, language, async () =>
  d1Store({ databases: [{ from: "", database: await loaded(DB, large) }], ...source }),
);
sameAnswers("workerd's D1, three databases, to the letter", large, language, () => spread(large));

describe("a database that is not whole", () => {
  const refused = (retryAfterSeconds: number) => ({ problem: { tag: "unavailable", retryAfterSeconds } });

  test("without its tables: 503", async () => {
    const database = await emptied(DB);
    await database.run([{ sql: "DROP TABLE meta" }]);
    await expect(d1Store({ databases: [{ from: "", database }], ...source }).size()).rejects.toMatchObject(refused(60));
  });

  test("of another schema: 503", async () => {
    const database = await loaded(DB, small);
    await database.run([{ sql: "UPDATE meta SET value = 99 WHERE name = 'schema'" }]);
    await expect(d1Store({ databases: [{ from: "", database }], ...source }).aggregate({}, ["fees"])).rejects.toMatchObject(refused(60));
  });

  test("with its first ingestion under way: 503", async () => {
    const database = await loaded(DB, small);
    await database.run([{ sql: "UPDATE meta SET value = 'loading' WHERE name = 'state'" }]);
    await expect(d1Store({ databases: [{ from: "", database }], ...source }).size()).rejects.toMatchObject(refused(300));
  });

  test("changed within an answer: 503, and the next answer is whole", async () => {
    const database = await loaded(DB, small);
    const opened = openD1({ databases: [{ from: "", database }], ...source });
    const { reports } = await opened.aggregate({}, ["received@total"]);
    await database.run([{ sql: "UPDATE meta SET value = value + 1 WHERE name = 'version'" }]);
    await expect(opened.totals({}, ["received@total"])).rejects.toMatchObject(refused(1));
    expect((await openD1({ databases: [{ from: "", database }], ...source }).aggregate({}, [])).reports).toBe(reports);
  });

  test("one of several absent: 503, no sum of the others", async () => {
    const [here, absent] = [await loaded(DB, small), await emptied(DB_41)];
    await absent.run([{ sql: "DROP TABLE meta" }]);
    const store = d1Store({
      databases: [
        { from: "", database: here },
        { from: "41", database: absent },
      ],
      ...source,
    });
    await expect(store.aggregate({}, ["received@total"])).rejects.toMatchObject(refused(60));
    expect((await store.aggregate({ regions: ["11"] }, [])).reports).toBeGreaterThan(0);
  });
});
