// Tables copied without their lines: one cell below another, or everything in one line, is read as the table it was.
import { describe, expect, test } from "vitest";
import { gatherCells } from "../../src/report/loose-cells.ts";
import { parseDraft } from "../../src/report/parse.ts";
import type { Block } from "../../src/report/report.ts";
import { blanked, figureSet } from "../generate/figures.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { renderStacked } from "../generate/stacked.ts";
import { PLAIN } from "../generate/tables.ts";
import { asBytes, hold } from "./hold.ts";

const right = { wrong: [], rejected: null };
const setOf = (seed: number) => figureSet(seeded(seed), seed % 3 === 0 ? "2021" : "2019", seed % 3 === 2);
const sourceOf = (seed: number, label = (text: string) => text) =>
  reportSource(setOf(seed), { issuer: "甲县", year: seed % 3 === 0 ? 2024 : 2020, style: { ...PLAIN, label } });

describe.each(["lines", "paragraphs", "bar before", "bar behind", "bar between", "one line"] as const)("cells: %s", (cells) => {
  test("every cell as it was set, in both forms", async () => {
    for (let seed = 0; seed < 6; seed++) expect(await hold(setOf(seed), renderStacked(sourceOf(seed), { cells }))).toMatchObject(right);
  });
  test.skipIf(cells === "one line")("labels broken over two lines", async () => {
    for (let seed = 0; seed < 6; seed++)
      expect(await hold(setOf(seed), renderStacked(sourceOf(seed), { cells, broken: seeded(seed) }))).toMatchObject(right);
  });
});

test("organisations in another order stand under their own labels", async () => {
  const swap = (label: string) => (label === "商业企业" ? "科研机构" : label === "科研机构" ? "商业企业" : label);
  const read = await parseDraft(asBytes(renderStacked(sourceOf(3, swap), { cells: "lines" })), "file");
  if (!read.ok) throw new Error(read.error.detail);
  expect(read.value.figures["received@research"]?.value).toBe(setOf(3).figures["received@commercial"]);
});

const paragraph = (text: string): Block => ({ kind: "paragraph", text, place: { line: 1, start: 0, end: text.length } });

test("prose and captions between headings stay what they are", () => {
  const blocks = ["一、总体情况", "图1 公开信息分类图", "全年公开信息221条。", "2024", "其他"].map(paragraph);
  expect(gatherCells(blocks)).toEqual(blocks);
});

test("a grid of one column is the sentences in it", () => {
  const place = { line: 1, start: 0, end: 4 };
  const rows = ["全年公开信息221条。", "办结申请12件。"].map((text) => [{ text, place }]);
  expect(gatherCells([{ kind: "grid", rows, place }]).map((block) => block.kind)).toEqual(["paragraph", "paragraph"]);
});

test("figures run together with nothing between them are refused, and the reason says so", async () => {
  const file = renderStacked(sourceOf(3), { cells: "one line" }).replace(/ /g, "");
  expect((await hold(setOf(3), file)).rejected).toMatch(/连成/);
});

test("cells left blank are blank where the bars keep their places, and never another figure", async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = seeded(seed);
    const set = blanked(figureSet(random, seed % 2 === 0 ? "2021" : "2019"), random, [0.05, 0.3, 0.7][seed % 3] ?? 0.3);
    const blank = reportSource(set, { issuer: "甲县", year: seed % 2 === 0 ? 2024 : 2020 });
    for (const cells of ["lines", "bar before", "bar behind", "bar between"] as const)
      expect((await hold(set, renderStacked(blank, { cells }))).wrong).toEqual([]);
    const dashed = reportSource(set, { issuer: "甲县", year: seed % 2 === 0 ? 2024 : 2020, style: { ...PLAIN, blank: "—" } });
    expect(await hold(set, renderStacked(dashed, { cells: "lines" }))).toMatchObject(right);
  }
});

const headsOf = (...heads: string[]): string[][] => {
  const cells = [...heads, "一、本年新收政府信息公开申请数量", "1", "2", "0", "0", "3", "6", "12"];
  return gatherCells(cells.map(paragraph)).flatMap((block) =>
    (block.kind === "grid" ? block.rows.slice(0, -1) : []).map((row) => row.map(({ text }) => text)),
  );
};
const INNER = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
test("heads without a group are one row as they are printed, those of a group stand below it", () => {
  expect(headsOf(...INNER, "自然人", "总计")).toEqual([[...INNER, "自然人", "总计"]]);
  expect(headsOf("自然人", "法人或其他组织", "总计", ...INNER)).toEqual([["自然人", "法人或其他组织", "总计"], INNER]);
});
