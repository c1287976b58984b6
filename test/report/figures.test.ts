// The five real reports: every cell against figures typed in independently, every identity, and how their prose is cut into passages.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type FigureKey, figureKeysIn, identities } from "../../src/form/vocabulary.ts";
import { AgencyFile } from "../../src/names/agencies.ts";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/report/report.ts";
import { TYPED_FIGURES } from "./typed.ts";

const corpus = new URL("../../corpus/", import.meta.url);
const agencies = AgencyFile.parse(JSON.parse(readFileSync(new URL("agencies.json", corpus), "utf8")));
const reports: Record<string, Report> = {};

beforeAll(async () => {
  for (const id of Object.keys(TYPED_FIGURES)) {
    // The name given says nothing, so that title and text have to.
    const read = await parseReport(readFileSync(new URL(`${id}.txt`, corpus)), "report.txt", agencies);
    if (!read.ok) throw new Error(`${id}: ${read.error.detail}`);
    reports[read.value.id] = read.value;
  }
});

const reportOf = (id: string): Report => {
  const report = reports[id];
  if (!report) throw new Error(`${id} was not read`);
  return report;
};
const text = (id: string): string => readFileSync(new URL(`${id}.txt`, corpus), "utf8");

test("the five reports are recognised by what they say", () => {
  expect(Object.keys(reports).sort()).toEqual(Object.keys(TYPED_FIGURES).sort());
});

test("1000 of 1000 cells are as printed", () => {
  const right = Object.entries(TYPED_FIGURES).flatMap(([id, figures]) =>
    figureKeysIn(figures).filter((key) => reportOf(id).figures[key]?.value === figures[key]),
  );
  expect(right).toHaveLength(1000);
});

describe.each(Object.keys(TYPED_FIGURES))("%s", (id) => {
  test("has exactly the cells of the form, each with the typed figure", () => {
    const read = Object.fromEntries(Object.entries(reportOf(id).figures).map(([key, cell]) => [key, cell.value]));
    expect(read).toEqual(TYPED_FIGURES[id]);
  });

  test("every cell's place holds the cell's text", () => {
    const source = text(id);
    for (const [key, cell] of Object.entries(reportOf(id).figures))
      expect([key, source.slice(cell.place.start, cell.place.end).trim()]).toEqual([key, cell.text]);
  });

  test("every identity of the form holds", () => {
    const { figures } = reportOf(id);
    const total = (keys: FigureKey[]) => keys.reduce((sum, key) => sum + (figures[key]?.value ?? Number.NaN), 0);
    for (const { rule, scope, left, right } of identities(reportOf(id).form))
      expect([rule, scope, total(left)]).toEqual([rule, scope, total(right)]);
  });

  test("has six sections, and passages that read as the report reads", () => {
    const { sections, passages } = reportOf(id);
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(passages.length).toBeGreaterThanOrEqual(12);
    expect(passages.length).toBeLessThanOrEqual(27);
    const squeezed = text(id).replace(/\*\*|\s/g, "");
    for (const passage of passages) {
      expect(passage.text).not.toMatch(/\*\*|^#/);
      expect(squeezed).toContain(passage.text.replace(/\s/g, ""));
    }
  });
});

test("a sentence cut by a page break is whole, and the report's own spacing is kept", () => {
  const passages = reportOf("litong-2024").passages.map(({ text: each }) => each);
  expect(passages.some((each) => each.includes("全区共受理答复自然人、法人或其他组织申请政府信息公开件共 38 件"))).toBe(true);
  expect(passages.some((each) => each.includes("主动公开政府信息 24017 条"))).toBe(true);
  expect(passages.find((each) => each.includes("24017"))?.startsWith("（一）主动公开情况。")).toBe(true);
});

test("a passage knows the headings it stands under", () => {
  const passage = reportOf("litong-2024").passages.find(({ text: each }) => each.includes("24017"));
  expect(passage).toMatchObject({ section: 1, path: ["（一）主动公开情况"] });
});

test("labels printed otherwise than the form are kept as printed", () => {
  const { printed } = reportOf("litong-2024");
  expect(printed["regulations.repealed"]).toEqual(["规章", "本年度止件数"]);
  expect(printed["refused.security_stability@total"]?.slice(-2)).toEqual(["危及 三安全一稳定", "总计"]);
  expect(printed["regulations.issued"]).toBeUndefined();
});
