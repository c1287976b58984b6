// The members of a set by the register of divisions, held or not (src/answer/sets/register.ts), and what an answer says of them.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { registered } from "../../src/answer/sets/register.ts";
import type { Members } from "../../src/names/classes.ts";
import { language, store } from "./small.ts";

const of = (members: Members, region: string) =>
  registered({ kind: "many", name: null, members, selection: { regions: [region], members }, reports: 0 }, language.divisions, store);

test("the counties of a prefecture, and those of which nothing is held", async () => {
  const found = await of({ kinds: ["government"], tiers: ["county"] }, "6403");
  expect(found).toEqual({ members: 5, never: ["红寺堡区", "青铜峡市"] });
});

test("the prefectures of a province", async () => {
  const found = await of({ kinds: ["government"], tiers: ["prefecture"] }, "64");
  expect(found).toEqual({ members: 5, never: ["银川市", "石嘴山市", "固原市", "中卫市"] });
});

test.each([{ kinds: ["department" as const] }, { kinds: ["town" as const] }, { tiers: ["county" as const] }])(
  "%j: the register does not say who they are",
  async (members) => expect(await of(members, "6403")).toBeNull(),
);

test("development zones that the statistics number are no divisions", () => {
  const names = language.divisions("13", "county").map(({ name }) => name);
  expect(names).toContain("正定县");
  expect(names.filter((name) => name.includes("开发区"))).toEqual([]);
});

const ask = (question: string) => answer({ question }, { store, language: async () => language, today: "2026-03-01", newId: () => "a" });

test("who was never held is named beside a sum, and counted among the members", async () => {
  const { set, notes } = await ask("吴忠市各区县2024年新收申请合计");
  expect(set).toMatchObject({ reports: 3, members: 5 });
  expect(notes.map(({ text }) => text).join()).toContain("共有5个（从未收录的有红寺堡区、青铜峡市）");
});

test("and in the list of those without a report of a year", async () => {
  const { status, answer: text } = await ask("吴忠市哪些区县没有公布2024年的报告");
  expect(status).toBe("answered");
  expect(text).toContain("各年的报告都没有收录的还有2个：红寺堡区、青铜峡市");
});
