// One thing counted in two places of a report: both are said, none is chosen.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { explain } from "../../src/answer/answer.ts";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { reportOf } from "../audit/make.ts";
import { language } from "../question/directory.ts";

const report = reportOf({
  id: "wuqia-2024",
  issuer: "克孜勒苏柯尔克孜自治州乌恰县",
  figures: {},
  prose: ["政府网站全年发布政策解读58件。", "政府公报刊登规范性文件31件，政策解读17件。"],
});
const agencies = {
  issuers: { wuqia: { name: report.issuer, short: ["乌恰县"], region: "653024", level: "county" as const } },
  regions: {},
};
const { corpus, search } = buildIndex([report], agencies, [], (text) => createHash("sha256").update(text).digest("hex"));
const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });
const ask = async (question: string, scope?: { report: string }) =>
  (
    await explain(
      { question, ...(scope ? { scope } : {}) },
      { store, language: async () => language, today: "2026-11-27", newId: () => "a" },
    )
  ).answer;

test("政策解读 of the site and of the gazette", async () => {
  const { status, figures, answer, citations } = await ask("乌恰县2024年发布政策解读多少件？");
  expect(status).toBe("answered");
  expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
    [58, "件"],
    [17, "件"],
  ]);
  expect(answer).toMatch(/两处/);
  expect(citations).toHaveLength(2);
});

test("the place that is named is the one that is meant", async () => {
  const { figures } = await ask("乌恰县2024年政府公报刊登政策解读多少件？");
  expect(figures.map(({ value }) => value)).toEqual([17]);
});

test("within a report a number is looked for whatever it counts; what is not there is not stated, nor out of scope", async () => {
  const scope = { report: "wuqia-2024" };
  expect((await ask("刊登了多少件规范性文件？", scope)).figures[0]).toMatchObject({ value: 31 });
  expect((await ask("刊登规范性文件的数量是多少？", scope)).figures[0]).toMatchObject({ value: 31 });
  expect(await ask("观看量是多少？", scope)).toMatchObject({ status: "not_found", reason: "not_stated" });
  expect(await ask("直播了多少场？", scope)).toMatchObject({ status: "not_found", figures: [] });
});
