// The record of a week -> what the operator is told of it.
import { expect, it } from "vitest";
import { sinceOf, textOf } from "../../src/cli/report.ts";
import type { JournalLine } from "../../src/http/journal.ts";
import { USE_COLUMNS, useOf, useRows } from "../../src/http/use.ts";

const line = (ms: number, answer: Partial<NonNullable<JournalLine["answers"]>[number]>, status = 200): JournalLine => ({
  at: "2026-11-27T00:00:00.000Z",
  method: "POST",
  route: "/api/ask",
  status,
  ms,
  answers: [{ question: "", ...answer }],
});
const LINES = [
  ...Array.from({ length: 18 }, (_, n) => line(n + 1, { status: "answered", composer: "rules" })),
  line(100, { status: "not_found", reason: "no_report", composer: "rules", question: "北京新收多少件？" }),
  line(200, { status: "not_found", reason: "no_report", composer: "rules", question: "北京新收多少件？" }),
  line(5_000, { problem: "unavailable" }, 503),
  { at: "2026-11-27T00:00:01.000Z", method: "GET", route: "/reports", status: 200, ms: 3 },
];
const REMARKS = [
  { answer_id: "a", helpful: true, at: "2026-11-27T00:00:00.000Z" },
  { answer_id: "b", helpful: false, comment: "数字不对", at: "2026-11-27T00:00:00.000Z" },
];

it("counts what was asked and how it went", () => {
  const use = useOf(LINES, REMARKS);
  expect(use).toMatchObject({ requests: 22, answers: 21, helpful: 1, medianMs: 11, p95Ms: 200 });
  expect(use.byStatus).toEqual([
    { name: "answered", count: 18 },
    { name: "not_found", count: 2 },
  ]);
  expect(use.problems).toEqual([
    { name: "HTTP 503", count: 1 },
    { name: "unavailable", count: 1 },
  ]);
  expect(use.unanswered).toEqual([{ question: "北京新收多少件？", reason: "no_report", count: 2 }]);
  expect(use.unhelpful.map(({ comment }) => comment)).toEqual(["数字不对"]);
});

it("says what the tokens cost, where a price is said", () => {
  const spent = [line(5, { status: "answered", composer: "model", tokens: 500_000 })];
  expect(useOf(spent, []).cost).toBeNull();
  const use = useOf(spent, [], { perMillion: 2.5, currency: "元" });
  expect(use.cost).toBe("1.25元");
  expect(textOf(use, "2026-11-20")).toContain("500000 个 token，合 1.25元");
});

it("is a table of all of it", () => {
  const rows = useRows(useOf(LINES, REMARKS));
  for (const row of [
    ["status", 18, "answered", ""],
    ["p95_ms", 200, "", ""],
    ["unanswered", 2, "no_report", "北京新收多少件？"],
    ["unhelpful", 1, "b", "数字不对"],
  ])
    expect(rows).toContainEqual(row);
  for (const row of rows) expect(row).toHaveLength(USE_COLUMNS.length);
});

it("says so in words", () => {
  const text = textOf(useOf(LINES, REMARKS), "2026-11-20");
  for (const part of ["22 次请求，21 个问题", "95% 在 200 毫秒以内", "no_report  北京新收多少件？", "b  数字不对"])
    expect(text).toContain(part);
});

it("has nothing to say of nothing", () => {
  expect(useOf([], [])).toMatchObject({ requests: 0, medianMs: null, unanswered: [] });
});

it.each([
  ["7d", "2026-11-20T12:00:00.000Z"],
  ["12h", "2026-11-27T00:00:00.000Z"],
  ["1w", "2026-11-20T12:00:00.000Z"],
  ["", null],
  ["d", null],
  ["7y", null],
])("%s ago", (text, moment) => {
  expect(sinceOf(text, new Date("2026-11-27T12:00:00Z"))).toBe(moment);
});
