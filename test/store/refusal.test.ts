// What a database throws -> what the caller is told: unavailable, with the time after which to ask again, and nothing from inside.
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/result.ts";
import { databasesIn } from "../../src/store/d1/bindings.ts";
import { d1Database } from "../../src/store/d1/database.ts";
import { d1Store } from "../../src/store/d1.ts";
import { TooBroad, unavailable } from "../../src/store/refusal.ts";

describe("unavailable", () => {
  test.each([
    ["D1_ERROR: no such table: reports: SQLITE_ERROR", 60],
    ["D1_ERROR: no such column: r.place", 60],
    ["D1_ERROR: database is locked: SQLITE_BUSY", 1],
    ["D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.", 10],
    ["D1_ERROR: string or blob too big: SQLITE_TOOBIG", 10],
    ["D1 DB is overloaded. Requests queued for too long.", 10],
    ["Network connection lost.", 5],
    ["Internal error in D1 storage caused object to be reset.", 5],
  ])("%s", (message, retryAfterSeconds) => {
    const cause = new Error(message);
    const { problem, cause: kept } = unavailable(cause);
    expect(problem).toMatchObject({ tag: "unavailable", retryAfterSeconds });
    expect(problem.detail).not.toMatch(/D1_ERROR|SQLITE|table|object/);
    expect(kept).toBe(cause);
  });

  test("a refusal stays what it is", () => {
    const broad = new TooBroad();
    expect(unavailable(broad)).toBe(broad);
  });
});

describe("a binding that fails", () => {
  const broken = (message: string) =>
    d1Database({
      prepare: () => ({ bind: () => ({}) }) as never,
      batch: () => Promise.reject(new Error(message)),
    });
  const store = (message: string) =>
    d1Store({
      databases: [{ from: "", database: broken(message) }],
      isPlace: () => false,
      language: async () => ({ syllable: () => "", simplify: (text) => text }),
    });

  test.each(["database is locked", "no such table: meta", "Network connection lost"])("%s: every question is refused", async (message) => {
    const failing = store(message);
    const asked = [
      failing.directory("利通区"),
      failing.agency("litong"),
      failing.reports({}, { limit: 1 }),
      failing.report("litong-2024"),
      failing.newestYear({}),
      failing.figures({}, [], { limit: 1 }),
      failing.totals({}, ["fees"]),
      failing.aggregate({}, ["fees"]),
      failing.statements({}),
      failing.search("公开", {}, 1),
      failing.findings({}, { limit: 1 }),
      failing.extent(),
      failing.withdrawn(),
      failing.size(),
    ];
    for (const each of asked) {
      const error: unknown = await each.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).problem.tag).toBe("unavailable");
    }
  });
});

describe("replicas", () => {
  test("each reading begins where the one before ended", async () => {
    const from: (string | undefined)[] = [];
    let at = 0;
    const database = d1Database({
      prepare: () => ({ bind: () => ({}) }) as never,
      batch: () => Promise.reject(new Error("a session is wanted")),
      withSession(bookmark) {
        from.push(bookmark);
        return { prepare: () => ({ bind: () => ({}) }) as never, batch: async () => [{ results: [] }], getBookmark: () => `after ${++at}` };
      },
    });
    await database.run([{ sql: "SELECT 1" }]);
    await database.run([{ sql: "SELECT 1" }]);
    expect(from).toEqual(["first-unconstrained", "after 1"]);
  });
});

test("databases are found by their bindings, in the order of their regions", () => {
  const binding = { prepare: () => null, batch: () => null };
  expect(
    databasesIn({ DB_64: binding, DB: binding, DB_31: binding, DB_x: binding, DBS: binding, DB_11: "no database" }).map(({ from }) => from),
  ).toEqual(["", "31", "64"]);
  expect(databasesIn({ ANSWERS: {} })).toEqual([]);
});
