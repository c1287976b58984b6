// Reports that were taken back are told alike by either store; a corpus without any tells none.
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { buildLanguage } from "../../src/build/language.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import { buildIndex } from "../../src/index/build.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { withdrawnRow } from "../../src/store/d1/write.ts";
import { d1Store } from "../../src/store/d1.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { fill } from "./fill.ts";
import { given } from "./given.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));
const some = given(3, 5);
const TAKEN = { id: "litong-2022", issuer: "吴忠市利通区", region: "640302", year: 2022, date: "2025-03-01", reason: "更正后重发" };

test.each([[[TAKEN]], [[]]])("%j", async (taken) => {
  const { corpus, search } = buildIndex(some.reports, some.agencies, some.findings, () => "version", taken);
  const memory = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: () => false });
  const database = sqliteDatabase(new DatabaseSync(":memory:"));
  await migrate(database);
  await fill(database, some, language);
  if (taken.length > 0) await database.run([withdrawnRow(taken)]);
  const d1 = d1Store({ databases: [{ from: "", database }], isPlace: () => false, language: async () => language });
  expect(await memory.withdrawn()).toEqual(taken);
  expect(await d1.withdrawn()).toEqual(taken);
});
