// What goes wrong with a data file is told in a sentence.
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { databaseFault } from "../../src/node/database-fault.ts";

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

it("tells what SQLite's numbers mean", () => {
  const small = new DatabaseSync(":memory:");
  small.exec("PRAGMA max_page_count = 2; CREATE TABLE t (v)");
  expect(databaseFault(thrown(() => small.exec(`INSERT INTO t VALUES ('${"x".repeat(100_000)}')`)))).toBe("磁盘已满");
  expect(databaseFault(thrown(() => new DatabaseSync("/no/such/folder/file")))).toContain("打不开");
});

it("tells what the system's names mean, and leaves what is a sentence already", () => {
  expect(databaseFault(Object.assign(new Error("write"), { code: "ENOSPC" }))).toBe("磁盘已满");
  expect(databaseFault(new Error("读不到 corpus/agencies.json"))).toBe("读不到 corpus/agencies.json");
});
