// What breaks around the service, one thing at a time, with the real parts: answers go on wherever they can, and what cannot be done is said, not shown.

import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { buildTables } from "../../src/build/build.ts";
import { writeCorpusFile } from "../../src/build/corpus-file.ts";
import type { KeyValue } from "../../src/http/records.ts";
import { type OpenCorpus, openCorpus } from "../../src/node/corpus.ts";
import { CORPUS_FILE, RECORDS_FILE } from "../../src/node/files.ts";
import { type FileKeyValue, fileKeyValue } from "../../src/node/key-value.ts";
import type { Row } from "../../src/store/d1/database.ts";
import { counting, isWhole } from "../../src/store/d1/whole.ts";
import { d1Store, openD1 } from "../../src/store/d1.ts";
import type { Language } from "../../src/zh/language.ts";
import { realCorpus } from "../support/corpus.ts";
import { wired } from "../support/wired.ts";

const MAKER = fileURLToPath(new URL("../../src/build/corpus-file.ts", import.meta.url));
const QUESTION = { question: "利通区2024年新收多少件政府信息公开申请？" };

let language: Language;
let root = "";
let corpus: OpenCorpus;
const errors: unknown[] = [];
const opened: FileKeyValue[] = [];
const file = (...path: string[]): string => join(root, ...path);

beforeAll(async () => {
  await buildTables();
  language = (await realCorpus()).language;
});
beforeEach(async () => {
  errors.length = 0;
  root = await mkdtemp(join(tmpdir(), "faults-"));
  await writeCorpusFile(file("data"));
  corpus = await openCorpus(file("data", CORPUS_FILE), { isPlace: () => false, language: async () => language });
});
afterEach(async () => {
  for (const each of opened.splice(0)) each.close();
  corpus.close();
  await rm(root, { recursive: true });
});

function records(): FileKeyValue {
  const made = fileKeyValue(file("data", RECORDS_FILE), Date.now);
  opened.push(made);
  return made;
}

function posting(keyValue: KeyValue & Partial<FileKeyValue>, now: () => Date = () => new Date("2026-11-27T00:00:00Z")) {
  const { source } = corpus;
  const app = wired(
    { store: d1Store(source), language },
    {
      storeOfAnswer: () => openD1(source),
      keyValue,
      journal: (line) => keyValue.record?.(line.at, JSON.stringify(line), 30),
      now,
      newId: () => crypto.randomUUID(),
      logError: (error) => void errors.push(error),
    },
  );
  return async (path: string, body: unknown): Promise<{ status: number; retryAfter: string | null; body: Record<string, unknown> }> => {
    const headers = { "Content-Type": "application/json" };
    const response = await app.fetch(new Request(`https://host.test${path}`, { method: "POST", body: JSON.stringify(body), headers }), {
      address: "",
    });
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      body: (await response.json()) as Record<string, unknown>,
    };
  };
}
const ANSWERED = { status: 200, body: { status: "answered" } };
const LATER = { status: 503, retryAfter: "60", body: { detail: "暂时存不下来，请稍后再试。" } };

it("another process holds the records: answers are given, links are for later", async () => {
  const post = posting(records());
  const holder = new DatabaseSync(file("data", RECORDS_FILE));
  holder.exec("BEGIN EXCLUSIVE");
  expect(await post("/api/ask", QUESTION)).toMatchObject(ANSWERED);
  expect(await post("/api/links", QUESTION)).toMatchObject(LATER);
  holder.exec("ROLLBACK");
  holder.close();
  expect(await post("/api/links", QUESTION)).toMatchObject({ status: 201 });
});

it("storage refuses everything, the secret of the ids too: answers are given", async () => {
  const refusing = async (): Promise<never> => Promise.reject(new Error("KV: 429 daily limit of account 1234"));
  const post = posting({ get: refusing, put: refusing, delete: refusing, list: refusing });
  expect(await post("/api/ask", QUESTION)).toMatchObject(ANSWERED);
  const link = await post("/api/links", QUESTION);
  expect(link).toMatchObject(LATER);
  expect(JSON.stringify(link.body)).not.toMatch(/429|1234/);
});

it("another process holds the corpus: asked again it is answered, and nothing is made up meanwhile", async () => {
  const post = posting(records());
  const holder = new DatabaseSync(file("data", CORPUS_FILE));
  holder.exec("BEGIN EXCLUSIVE");
  expect(await post("/api/ask", QUESTION)).toMatchObject({ status: 503, retryAfter: "1", body: { detail: "数据库正忙，请稍后再试。" } });
  holder.exec("ROLLBACK");
  holder.close();
  expect(await post("/api/ask", QUESTION)).toMatchObject(ANSWERED);
});

it("pages of the corpus file are overwritten: no answer, rather than one of what is left", async () => {
  const path = file("data", CORPUS_FILE);
  const post = posting(records());
  const { size } = await stat(path);
  const handle = await open(path, "r+");
  await handle.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096);
  await handle.close();
  expect(await post("/api/ask", QUESTION)).toMatchObject({ status: 503, body: { detail: "数据库不完整，请重新导入报告。" } });
  await expect(openCorpus(path, { isPlace: () => false, language: async () => language })).rejects.toThrow();
});

const ONE_CELL = "cells WHERE (key, year, report) IN (SELECT key, year, report FROM cells WHERE value > 0 LIMIT 1)";
it.each(["bodies", "passages", "cells", "findings", "reports", "totals", ONE_CELL])(
  "rows of %s are gone: nothing is told of what is left",
  async (rows) => {
    const held = new DatabaseSync(file("data", CORPUS_FILE));
    held.exec(`DELETE FROM ${rows}`);
    held.close();
    const post = posting(records());
    const gone = { status: 503, retryAfter: "300", body: { detail: "数据库不完整，请重新导入报告。" } };
    expect(await post("/api/ask", QUESTION)).toMatchObject(gone);
    expect(await post("/api/ask", { question: "利通区2024年政务微信共发布多少条信息？" })).toMatchObject(gone);
    expect(await post("/api/ask", { question: "哪个单位2024年行政处罚最多？" })).toMatchObject(gone);
  },
);

const CHANGED: [string, string, string][] = [
  [
    "a cell among all",
    "UPDATE cells SET value = value + 1000000 WHERE (key, year, report) IN (SELECT key, year, report FROM cells WHERE value > 0 LIMIT 1)",
    "哪个单位2024年行政处罚最多？",
  ],
  [
    "a sum",
    "UPDATE totals SET total = total + 1000000 WHERE (key, year, prefix, class) IN (SELECT key, year, prefix, class FROM totals LIMIT 1)",
    "哪个单位2024年行政处罚最多？",
  ],
  [
    "a cell of the report",
    `UPDATE reports SET cells = replace(cells, '"received@total":38', '"received@total":83')`,
    "利通区2024年新收多少件申请？",
  ],
  ["a sentence", "UPDATE passages SET body = replace(body, '8115', '8151')", "隆德县2024年政务微信共发布多少条信息？"],
];
it.each(CHANGED)("%s was changed by another hand: nothing is told of it", async (_, sql, question) => {
  const held = new DatabaseSync(file("data", CORPUS_FILE));
  const { changes } = held.prepare(sql).run();
  held.close();
  expect(Number(changes)).toBeGreaterThan(0);
  expect(await posting(records())("/api/ask", { question })).toMatchObject({
    status: 503,
    body: { detail: "数据库不完整，请重新导入报告。" },
  });
});

it.each(["reports", "bodies", "passages"])("of a corpus too large to be counted through, the %s of one region are", (table) => {
  const held = new DatabaseSync(file("data", CORPUS_FILE));
  const look = () => held.prepare(counting(10).sql).get(10) as Row;
  expect(look()).toMatchObject({ counted: 0, region_same: 1 });
  held.exec(`DELETE FROM ${table} WHERE rowid IN (SELECT min(rowid) FROM ${table})`);
  const looked = Array.from({ length: 300 }, look);
  expect(looked.some((row) => !isWhole(row))).toBe(true);
  held.close();
});

it("of a corpus too large to be counted through, one row of the form in one year is", () => {
  const held = new DatabaseSync(file("data", CORPUS_FILE));
  const look = () => held.prepare(counting(10).sql).get(10) as Row;
  const first = look();
  expect(first).toMatchObject({ counted: 0, cells: null, part_same: 1, region_same: 1 });
  expect(isWhole(first)).toBe(true);
  held.exec("UPDATE cells SET value = value + 1");
  // Of the rows and years some have no cell that is not 0: those are the same still.
  expect(Array.from({ length: 300 }, look).some((row) => !isWhole(row))).toBe(true);
  held.close();
});

it("the clock jumps back and ahead: the same answer, and no request that took less than no time", async () => {
  const times = ["2026-11-27T00:00:00Z", "2019-01-01T00:00:00Z", "2099-01-01T00:00:00Z"].map((time) => new Date(time));
  let calls = 0;
  const kept = records();
  const post = posting(kept, () => times[calls++ % times.length] as Date);
  for (let i = 0; i < 3; i++) expect(await post("/api/ask", { ...QUESTION, today: "2025-06-01" })).toMatchObject(ANSWERED);
  const lines = [...kept.recorded("2019-01-01")].map((line) => JSON.parse(line) as { ms: number });
  expect(lines.length).toBeGreaterThan(0);
  for (const { ms } of lines) expect(ms).toBeGreaterThanOrEqual(0);
});

// A limit on the size of files is what a full disk is to a program, without one.
it.skipIf(process.platform === "win32")(
  "the disk is full while the corpus is written: the old file stays whole, and nothing is left lying about",
  async () => {
    const before = await readFile(file("data", CORPUS_FILE));
    const made = spawnSync("sh", ["-c", 'ulimit -f 64; exec "$0" "$@"', process.execPath, MAKER, file("data")], { encoding: "utf8" });
    expect(made.status).toBe(1);
    expect(made.stderr).not.toMatch(/\bat \w+.*\(.*:\d+:\d+\)/);
    expect(made.stderr).not.toBe("");
    expect(await readFile(file("data", CORPUS_FILE))).toEqual(before);
    expect((await readdir(file("data"))).filter((name) => name.includes(".tmp"))).toEqual([]);
  },
);

it("the corpus file is of another program: it is not read", async () => {
  await mkdir(file("old"));
  await copyFile(file("data", CORPUS_FILE), file("old", CORPUS_FILE));
  const held = new DatabaseSync(file("old", CORPUS_FILE));
  held.exec("UPDATE meta SET value = 1 WHERE name = 'schema'");
  held.close();
  await expect(openCorpus(file("old", CORPUS_FILE), { isPlace: () => false, language: async () => language })).rejects.toThrow();
});
