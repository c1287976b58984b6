// A backup of a service that runs: what it holds can be put back and read, and it never writes over another.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp } from "../../src/cli/backup.ts";
import { RECORDS_FILE } from "../../src/node/files.ts";
import { fileKeyValue } from "../../src/node/key-value.ts";

let root = "";
const at = (...path: string[]): string => join(root, ...path);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "backup-"));
  await mkdir(at("corpus"));
  await mkdir(at("data"));
  await writeFile(at("corpus", "litong-2024.txt"), "报告");
  await writeFile(at("corpus", "site.json"), "{}");
});
afterEach(() => rm(root, { recursive: true }));

test("corpus and records, while the service has them open", async () => {
  const records = fileKeyValue(at("data", RECORDS_FILE), Date.now);
  await records.put("link:a", JSON.stringify("kept"), {});
  expect(await backUp(at("to", "today"), at("corpus"), at("data"))).toEqual({ reports: 1, records: true });
  records.close();
  expect((await readdir(at("to", "today"))).sort()).toEqual(["corpus", RECORDS_FILE]);
  expect(await readFile(at("to", "today", "corpus", "litong-2024.txt"), "utf8")).toBe("报告");
  const restored = fileKeyValue(at("to", "today", RECORDS_FILE), Date.now);
  expect(await restored.get("link:a", "json")).toBe("kept");
  restored.close();
});

test("where nothing has been kept yet, corpus alone", async () => {
  expect(await backUp(at("to"), at("corpus"), at("data"))).toEqual({ reports: 1, records: false });
  expect(await readdir(at("to"))).toEqual(["corpus"]);
});

test("a directory with something in it stays as it is", async () => {
  await mkdir(at("to"));
  await writeFile(at("to", "yesterday"), "");
  await expect(backUp(at("to"), at("corpus"), at("data"))).rejects.toThrow("已经有东西");
  expect(await readdir(at("to"))).toEqual(["yesterday"]);
});

test("what cannot be read leaves nothing behind", async () => {
  await writeFile(at("data", RECORDS_FILE), "no database at all, but long enough to be taken for one".repeat(100));
  await expect(backUp(at("to"), at("corpus"), at("data"))).rejects.toThrow();
  expect(await readdir(at("to"))).toEqual([]);
});
