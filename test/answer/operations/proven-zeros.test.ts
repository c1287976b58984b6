// A sum over cells of which some are left blank: told where the printed ones make the printed total, else not.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { explain } from "../../../src/answer/answer.ts";
import { provenZeros } from "../../../src/answer/operations/proven-zeros.ts";
import { APPLICANTS, cellsOf, type FigureKey } from "../../../src/form/vocabulary.ts";
import { buildIndex } from "../../../src/index/build.ts";
import { memoryStore } from "../../../src/store/memory.ts";
import { reportOf } from "../../audit/make.ts";
import { language } from "../../question/directory.ts";

/** Every cell of the applications' table blank but those given. */
const reportWith = (given: Partial<Record<FigureKey, number>>) =>
  reportOf({
    id: "wuqia-2024",
    issuer: "克孜勒苏柯尔克孜自治州乌恰县",
    figures: {
      ...Object.fromEntries(cellsOf("2021").flatMap(({ key, table }) => (table === "requests" ? [[key, null]] : []))),
      ...given,
    },
  });
const printed = {
  "unavailable.not_held@natural_person": 4,
  "unavailable.unclear@natural_person": 1,
  "disclosed@natural_person": 6,
  "handled@natural_person": 11,
  "unavailable.not_held@commercial": 2,
  "handled@commercial": 2,
  "handled@research": 0,
  "handled@welfare": 0,
  "handled@legal_service": 0,
  "handled@other": 0,
  "handled@total": 13,
} as const;

const ask = async (report: ReturnType<typeof reportWith>, question: string) => {
  const agencies = {
    issuers: { wuqia: { name: report.issuer, short: ["乌恰县"], region: "653024", level: "county" as const } },
    regions: {},
  };
  const { corpus, search } = buildIndex([report], agencies, [], (text) => createHash("sha256").update(text).digest("hex"));
  const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });
  return (await explain({ question }, { store, language: async () => language, today: "2026-11-27", newId: () => "a" })).answer;
};

test("what is printed makes every column's total: the rest is 0", async () => {
  const report = reportWith(printed);
  expect(provenZeros(report).size).toBe(21 * APPLICANTS.length - 21 - 4);
  const { figures, notes } = await ask(report, "乌恰县2024年无法提供的申请有多少件？");
  expect(figures[0]).toMatchObject({ value: 7, formula: "4 + 2 + 1 = 7" });
  expect(notes.some(({ text }) => text.includes("勾稽关系"))).toBe(true);
});

test("a column whose total is more than what is printed proves nothing", async () => {
  const { figures, answer } = await ask(reportWith({ ...printed, "handled@natural_person": 12 }), "乌恰县2024年无法提供的申请有多少件？");
  expect(figures).toEqual([]);
  expect(answer).toMatch(/没有填写/);
});

test("a cell that is asked for by itself stays blank", async () => {
  const { figures } = await ask(reportWith(printed), "乌恰县2024年自然人的申请里属于国家秘密不予公开的有多少件？");
  expect(figures).toEqual([]);
});
