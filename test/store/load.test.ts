// Ingestion into D1: interrupted anywhere and run again, or a report changed, the database ends as if nothing had happened.
import { readFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { buildLanguage } from "../../src/build/language.ts";
import { hash48, load, type Progress, planOf, unload } from "../../src/cli/ingest/load.ts";
import { mergeIndexes } from "../../src/cli/ingest/merge.ts";
import { migrate, remade } from "../../src/cli/ingest/migrate.ts";
import { spelled, statementsOf } from "../../src/cli/ingest/sql.ts";
import { passageTerms } from "../../src/index/ranking.ts";
import { type Database, SCHEMA } from "../../src/store/d1/database.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { wordsOf } from "../../src/store/d1/terms.ts";
import { d1Store } from "../../src/store/d1.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { rowsOf } from "./fill.ts";
import { type Given, given } from "./given.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));
const small = given(45, 3);
const PER_BATCH = 20;
const quiet = (): void => {};

async function empty(): Promise<{ file: DatabaseSync; database: Database }> {
  const file = new DatabaseSync(":memory:");
  const database = sqliteDatabase(file);
  await migrate(database);
  return { file, database };
}

/** Fails every run from the `after`th on that writes reports. */
const failing = (database: Database, after: number): Database => {
  let batches = 0;
  return {
    async run(statements) {
      if (statements.some(({ sql }) => sql.startsWith("INSERT INTO reports ")) && ++batches > after) throw new Error("the line is cut");
      return database.run(statements);
    },
  };
};

/** Counts of what was there once stay at 0. */
const COUNTS: Record<string, string> = {
  terms: "text + heading + characters > 0",
  tally: "reports > 0",
  members: "issuers > 0",
  totals: "cells > 0",
};
const TABLES = "meta regions agencies names name_keys reports tally members totals bodies findings passages terms figure_keys cells".split(
  " ",
);
/** Everything in it; of the full text, which passages have which term. */
function contents(file: DatabaseSync): Record<string, unknown[]> {
  file.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, passage_terms, instance)");
  file.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab (main, report_words, instance)");
  const all = (sql: string) => file.prepare(sql).all();
  return {
    ...Object.fromEntries(TABLES.map((table) => [table, all(`SELECT * FROM ${table} WHERE ${COUNTS[table] ?? "true"}`)])),
    passage_terms: all("SELECT term, doc FROM temp.vocabulary ORDER BY term, doc"),
    report_words: all("SELECT term, doc FROM temp.words ORDER BY term, doc"),
  };
}

async function whole(all: Given): Promise<Record<string, unknown[]>> {
  const { file, database } = await empty();
  await load(database, rowsOf(all, language));
  return contents(file);
}

describe("reports that are gone", () => {
  const rows = rowsOf(small, language);
  const left = rows.slice(0, 25);
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  /** Keys of cells keep the order in which they came, and are named by it. */
  const named = (all: Record<string, unknown[]>) => ({ ...all, figure_keys: [], cells: [] });

  test("leave the database as if they had never come", async () => {
    const { file, database } = await empty();
    await load(database, rows);
    await unload(database, ids(rows.slice(25)), 7);
    const other = await empty();
    await load(other.database, left);
    expect(named(contents(file))).toEqual(named(contents(other.file)));
    expect(file.prepare("SELECT count(*) AS n FROM cells").get()).toEqual(other.file.prepare("SELECT count(*) AS n FROM cells").get());
  });

  test("are found by comparing, and those whose file cannot be read stay", async () => {
    const { database } = await empty();
    await load(database, rows.slice(0, 30));
    const wanted = [...left.slice(1), ...rows.slice(40, 42)];
    const gone = ids([...rows.slice(0, 1), ...rows.slice(25, 30)]).sort();
    expect(await planOf(database, wanted, new Set())).toMatchObject({ removed: gone, replaced: [], unchanged: 24 });
    expect((await planOf(database, wanted, new Set(gone.slice(0, 2)))).removed).toEqual(gone.slice(2));
    expect((await planOf(database, wanted, new Set())).added.sort()).toEqual(ids(rows.slice(40, 42)).sort());
  });
});

describe("rows that somebody took away", () => {
  test.each(["cells", "findings", "passages", "bodies", "totals"])(
    "of %s are noticed, and the tables made anew hold them again",
    async (table) => {
      const { file, database } = await empty();
      const rows = rowsOf(small, language);
      await load(database, rows);
      expect(await remade(database)).toBe(false);
      file.exec(`DELETE FROM ${table}`);
      const store = d1Store({ databases: [{ from: "", database }], isPlace: () => false, language: async () => language });
      await expect(store.aggregate({}, ["received@total"])).rejects.toMatchObject({ problem: { tag: "unavailable" } });
      expect(await remade(database)).toBe(true);
      await load(database, rows);
      expect(contents(file)).toEqual(await whole(small));
      expect((await store.aggregate({}, ["received@total"])).reports).toBe(rows.length);
    },
  );

  test("are not missed where a report is replaced or goes", async () => {
    const { database } = await empty();
    const rows = rowsOf(small, language);
    await load(database, rows.slice(0, 30), quiet, PER_BATCH);
    await load(database, rows, quiet, PER_BATCH);
    await unload(
      database,
      rows.slice(0, 7).map(({ id }) => id),
    );
    expect(await remade(database)).toBe(false);
  });
});

describe("ingestion into D1", () => {
  test("interrupted after each batch, it resumes and ends with the same database", async () => {
    const rows = rowsOf(small, language);
    const expected = await whole(small);
    for (const after of [0, 1, 2]) {
      const { file, database } = await empty();
      await expect(load(failing(database, after), rows, quiet, PER_BATCH)).rejects.toThrow("the line is cut");
      const store = d1Store({ databases: [{ from: "", database }], isPlace: () => false, language: async () => language });
      await expect(store.size()).rejects.toMatchObject({ problem: { tag: "unavailable" } });
      const done = await load(database, rows, quiet, PER_BATCH);
      expect(done).toMatchObject({ read: rows.length, unchanged: after * PER_BATCH, replaced: 0 });
      expect(contents(file)).toEqual(expected);
    }
  }, 60_000);

  test("run twice, it writes nothing", async () => {
    const { file, database } = await empty();
    const rows = rowsOf(small, language);
    await load(database, rows);
    const before = contents(file);
    const steps: Progress[] = [];
    await load(database, rows, (now) => steps.push(now));
    expect(steps.at(-1)).toEqual({ read: rows.length, written: 0, replaced: 0, unchanged: rows.length });
    expect(contents(file)).toEqual(before);
  });

  test("a changed report is replaced whole: figures, prose, findings and counts are those of the new one", async () => {
    const { file, database } = await empty();
    await load(
      database,
      rowsOf(
        {
          ...small,
          reports: small.reports.map((report) => ({
            ...report,
            figures: { ...report.figures, licences: { value: 7, text: "7", place: { line: 1, start: 0, end: 1 } } },
            passages: report.passages.slice(0, 4),
            statements: [],
            title: `旧${report.title}`,
          })),
          findings: [],
        },
        language,
      ),
    );
    await load(database, rowsOf(small, language));
    expect(contents(file)).toEqual(await whole(small));
  });
});

describe("the full-text index", () => {
  const parts = (file: DatabaseSync): unknown => file.prepare("SELECT count(DISTINCT segid) AS parts FROM passage_terms_idx").get()?.parts;

  test("is put into one part, and finds what it found", async () => {
    const [{ file, database }, rows] = [await empty(), rowsOf(small, language)];
    await load(database, rows, quiet, 4);
    expect(parts(file)).toBeGreaterThan(1);
    await mergeIndexes(database, 1);
    expect(parts(file)).toBe(1);
    expect(contents(file)).toEqual(await whole(small));
  });

  test("is merged at the end of an ingestion only when it has many parts", async () => {
    const { database } = await empty();
    const merges: number[] = [];
    const watched = (parts: number): Database => ({
      async run(statements) {
        if (statements.some(({ sql }) => sql.includes("'merge'"))) merges.push(parts);
        if (statements.some(({ sql }) => sql.includes("count(DISTINCT segid)")))
          return [{ rows: [{ count: merges.includes(parts) ? 1 : parts }], read: 0 }];
        return database.run(statements);
      },
    });
    await load(watched(4), rowsOf(small, language));
    expect(merges).toEqual([]);
    await load(watched(5), []);
    expect(merges).toEqual([5]);
  });
});

describe("a migration", () => {
  test("of a database that holds reports leaves it without answers until they are ingested again, and then as if it were new", async () => {
    const { file, database } = await empty();
    const rows = rowsOf(small, language);
    await load(database, rows);
    // As it was before passages were scored by their characters.
    file.exec("ALTER TABLE terms DROP COLUMN characters; UPDATE meta SET value = 1 WHERE name = 'schema'");
    file.exec("DELETE FROM meta WHERE name = 'characters_terms'; DELETE FROM d1_migrations WHERE name = '0005_whole_schema.sql'");
    expect(await migrate(database)).toEqual(["0005_whole_schema.sql"]);
    const store = d1Store({ databases: [{ from: "", database }], isPlace: () => false, language: async () => language });
    await expect(store.size()).rejects.toMatchObject({ problem: { tag: "unavailable" } });
    await load(database, rows);
    expect(contents(file)).toEqual(await whole(small));
  });
});

describe("what a database has counted", () => {
  // Ingestion takes a report as unchanged when its text is. Terms made otherwise would stand beside those counted before.
  test("was counted with these terms: a change of them needs a migration that empties the tables, and the new fingerprint here", async () => {
    const texts = await Promise.all(["simplified", "traditional"].map((script) => readFile(`test/retrieval/${script}.jsonl`, "utf8")));
    const terms = texts.flatMap((text) => wordsOf(passageTerms("二、主动公开政府信息情况", text)));
    expect([SCHEMA, hash48(terms.join(" "))]).toEqual([5, 220_966_288_080_378]);
  });
});

describe("SQL as text", () => {
  test("values are written out so that they come back", () => {
    const file = new DatabaseSync(":memory:");
    const values = ["it's; --\n", 1.5, -3, null, "?1"];
    const sql = spelled({ sql: "SELECT ?1 AS a, ?2 AS b, ?3 AS c, ?4 AS d, ?5 AS e", values });
    expect(Object.values(file.prepare(sql).get() ?? {})).toEqual(values);
  });

  test("a file is taken apart at the ends of its statements", () => {
    expect(statementsOf("-- a; b\nCREATE TABLE a (\n  b TEXT -- ';'\n);\nINSERT INTO a VALUES (';');\n")).toHaveLength(2);
  });
});
