// Who an earlier result was, and of which year a set is asked (src/answer/reports: leaders, years-of-sets).
import { expect, test } from "vitest";
import { ofLeaders } from "../../../src/answer/reports/leaders.ts";
import type { Targets } from "../../../src/answer/reports/targets.ts";
import { countOf, isOfSeveralYears, lastYear, manyYears } from "../../../src/answer/reports/years-of-sets.ts";
import type { Understanding } from "../../../src/question/understanding.ts";
import { store } from "../../sets/small.ts";
import { all, figure, meaning } from "../../support/meaning.ts";

const of2024 = { kind: "list" as const, years: [2024] };
const leaders = {
  who: [all],
  when: { value: of2024, origin: "said" as const },
  quantity: figure("received@total"),
  order: "descending" as const,
};
const after = async (more: object): Promise<string[]> => {
  const asked = { ...meaning({ who: [], keys: ["disclosed@total"] }), leaders: { ...leaders, ...more } } as Understanding;
  return ((await ofLeaders(asked, store)) ?? meaning({ who: [] })).who.value.map((each) => (each.kind === "agency" ? each.id : each.kind));
};

test("它 is the first of the ranking before", async () => expect(await after({})).toEqual(["wz"]));
test("这两个 are its first two", async () => expect(await after({ limit: 2 })).toEqual(["wz", "lt"]));
test("all that share the place are meant", async () => expect((await after({ place: 2 })).sort()).toEqual(["lt", "yc"]));
test("他们 are those that met a condition", async () =>
  expect(await after({ condition: { comparator: "more", value: 60 } })).toEqual(["wz"]));
test("without a result nothing changes", async () => {
  const asked = meaning({ who: [all] });
  expect(await ofLeaders(asked, store)).toBe(asked);
});

test("the year of a set is the last that most of it have", async () => {
  // Of 2025 one of seven has a report, of 2024 all.
  expect(await manyYears({ kind: "latest" }, {}, store)).toEqual([2024]);
  expect(await manyYears({ kind: "list", years: [2023] }, {}, store)).toEqual([2023]);
  expect(await manyYears({ kind: "every" }, {}, store)).toEqual([undefined]);
  expect([await countOf({ years: [2025] }, store), await countOf({ years: [2024] }, store)]).toEqual([1, 7]);
  expect(await isOfSeveralYears({}, { latest: true }, store)).toBe(false);
});
test("去年 that few have is the last year that most have, and the answer says so", async () => {
  const targets = { found: [], absent: [] } as unknown as Targets;
  const asked = meaning({});
  const relative = { ...asked, when: { ...asked.when, lastYear: true } } as Understanding;
  const year = { kind: "list" as const, years: [2025] };
  expect(await lastYear(year, relative, {}, targets, store)).toEqual(of2024);
  expect(targets.instead).toEqual({ asked: 2025, year: 2024 });
  expect(await lastYear(year, asked, {}, targets, store)).toBe(year);
});
