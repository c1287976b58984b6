// Figures set by applicant, by year or one behind another: a table for each applicant, two columns a year, and rows of figures between slashes below
// a line that says whose they are (applicant-tables.ts, tables/year-columns.ts, told-vectors.ts).
import { expect, test } from "vitest";
import { APPLICANTS, DISPUTE_GROUPS, DISPUTE_RESULTS, requestRowsOf } from "../../src/form/vocabulary.ts";
import { type FigureSet, figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { type Item, reportSource, type Source } from "../generate/report.ts";
import type { Cell, Table } from "../generate/tables.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

const right = { wrong: [], rejected: null };
const [set, last] = [figureSet(seeded(41)), figureSet(seeded(42))];
const sourceOf = (own: FigureSet): Source => reportSource(own, { issuer: "甲县", year: 2024 });
const cell = (text: string, colSpan = 1, rowSpan = 1): Cell => ({ text, colSpan, rowSpan });
const has = ({ rows }: Table, label: string): boolean => rows.some((row) => row.some(({ text }) => text.includes(label)));
const tableOf = (own: FigureSet, label: string): Table => {
  const item = sourceOf(own).items.find((each) => "table" in each && has(each.table, label));
  if (!item || !("table" in item)) throw new Error(label);
  return item.table;
};
/** The report with other items in place of the table that has a label. */
const replaced = (label: string, items: Item[]): Source => {
  const source = sourceOf(set);
  return { ...source, items: source.items.flatMap((item) => ("table" in item && has(item.table, label) ? items : [item])) };
};
const REQUESTS = "新收政府信息公开申请数量";
const DISPUTES = "行政诉讼";
const figuresOf = (row: Cell[]): Cell[] => row.filter(({ isFigure }) => isFigure);
const labelsOf = (row: Cell[]): Cell[] => row.filter(({ isFigure }) => !isFigure);

test.each([
  ["under its name", (label: string): Item[] => [{ paragraph: label }], "数量"],
  ["under 申请人", (label: string): Item[] => [{ paragraph: `申请人：${label}` }], "件数"],
  ["under a caption", (label: string): Item[] => [{ paragraph: `表：${label}申请办理情况` }], "数量"],
  ["with its name in the head", (): Item[] => [{ paragraph: "　" }], null],
] as const)("a table for each applicant, %s", async (_, above, head) => {
  const { rows, header } = tableOf(set, REQUESTS);
  const own = (drop: number) =>
    replaced(
      REQUESTS,
      APPLICANTS.slice(drop).flatMap((applicant, k): Item[] => [
        ...above(applicant.label),
        {
          table: {
            rows: [
              [cell("办理情况", 3), cell(head ?? applicant.label)],
              ...rows.slice(header).map((row) => [...labelsOf(row), figuresOf(row)[k + drop] as Cell]),
            ],
            header: 1,
            width: 4,
          },
        },
      ]),
    );
  expect(await hold(set, renderHtml(own(0)))).toMatchObject(right);
  expect(await hold(set, renderText(own(0), { separator: "tab", merged: "once" }))).toMatchObject(right);
  // Applicants of whom there is no table are not the zeros of the others.
  expect((await hold(set, renderHtml(own(3)))).rejected).not.toBeNull();
});

test.each([
  ["上年", "本年"],
  ["2023年", "2024年"],
  ["2024年", "2023年"],
])("two columns for each, %s and %s", async (...years) => {
  const isOwn = (year: string): boolean => year === "本年" || year === "2024年";
  for (const label of [REQUESTS, DISPUTES]) {
    const [own, other] = [tableOf(set, label), tableOf(last, label)];
    const rows = own.rows.map((row, r) => {
      if (r >= own.header) {
        const both = figuresOf(row).map((each, i) => [each, figuresOf(other.rows[r] ?? [])[i] as Cell]);
        return [...labelsOf(row), ...both.flatMap(([now, then]) => years.map((year) => (isOwn(year) ? now : then) as Cell))];
      }
      return row.map((each, i) =>
        r === 0 && i === 0 && label === REQUESTS ? { ...each, rowSpan: each.rowSpan + 1 } : { ...each, colSpan: each.colSpan * 2 },
      );
    });
    const count = figuresOf(own.rows.at(-1) ?? []).length;
    const named = Array.from({ length: count }, () => years.map((year) => cell(year))).flat();
    const table = { rows: rows.toSpliced(own.header, 0, named), header: own.header + 1, width: own.width + count };
    expect(await hold(set, renderHtml(replaced(label, [{ table }])))).toMatchObject(right);
  }
});
test.each([0, 1])("a row for each year, the report's own at place %i", async (at) => {
  const [own, other] = [tableOf(set, DISPUTES), tableOf(last, DISPUTES)];
  const rows = own.rows.slice(0, -1).map((row, r) => (r === 0 ? [cell("年度", 1, own.header), ...row] : row));
  const both = [[cell("2023年"), ...(other.rows.at(-1) ?? [])]].toSpliced(at, 0, [cell("2024年"), ...(own.rows.at(-1) ?? [])]);
  const table = { rows: [...rows, ...both], header: own.header, width: own.width + 1 };
  expect(await hold(set, renderHtml(replaced(DISPUTES, [{ table }])))).toMatchObject(right);
});

const shown = (key: string): string => String(set.figures[key as keyof typeof set.figures] ?? "-");
const vectors = (applicants: readonly { key: string; label: string }[], legend: boolean, between = "/"): Source => {
  const lines = requestRowsOf("2021").map(
    ({ key, label }) => `${label}：${applicants.map((each) => shown(`${key}@${each.key}`)).join(between)}`,
  );
  const names = `（各行依次为：${applicants.map(({ label }) => label).join(between)}，单位：件）`;
  return replaced(
    REQUESTS,
    [...(legend ? [names] : []), ...lines].map((paragraph) => ({ paragraph })),
  );
};
test("rows of figures between slashes, in the order that a line names", async () => {
  expect(await hold(set, renderText(vectors(APPLICANTS, true), { separator: "tab", merged: "once" }))).toMatchObject(right);
  expect(await hold(set, renderText(vectors(APPLICANTS, true, "、"), { separator: "tab", merged: "once" }))).toMatchObject(right);
  const turned = renderText(vectors(APPLICANTS.toReversed(), true), { separator: "tab", merged: "once" });
  const { wrong, rejected } = await hold(set, turned);
  expect([wrong, rejected === null || /列|表头/.test(rejected)]).toEqual([[], true]);
  const unnamed = renderText(vectors(APPLICANTS, false), { separator: "tab", merged: "once" });
  expect((await hold(set, unnamed)).rejected).not.toBeNull();
});
test("results between slashes, a group a line", async () => {
  const lines = DISPUTE_GROUPS.map(
    ({ key, path }) => `${path.join("·")}：${DISPUTE_RESULTS.map((each) => shown(`${key}.${each.key}`)).join("/")}`,
  );
  const source = replaced(
    DISPUTES,
    [`依次为${DISPUTE_RESULTS.map(({ label }) => label).join("/")}`, ...lines].map((paragraph) => ({ paragraph })),
  );
  expect(await hold(set, renderText(source, { separator: "tab", merged: "once" }))).toMatchObject(right);
});

test("a count below nothing refuses the file", async () => {
  const own = { ...set, figures: { ...set.figures, penalties: -3 } };
  expect((await hold(own, renderHtml(sourceOf(own)))).rejected).toMatch(/第 \d+ 行“.*行政处罚.*”的“-3”是负数/);
});
test("English behind a label and a slash", async () => {
  const page = renderHtml(sourceOf(set)).replaceAll(">结果维持<", ">结果维持 / Upheld<").replaceAll(">自然人<", ">自然人 | Persons<");
  expect(await hold(set, page)).toMatchObject(right);
});
