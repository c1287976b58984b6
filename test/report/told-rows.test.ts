// Rows of the form said in paragraphs and list items are read like rows of a table; what is said beside a row's name and is none is not lost
// (told-rows.ts, not-read.ts).
import { describe, expect, test } from "vitest";
import { APPLICANTS, DISPUTE_GROUPS, DISPUTE_RESULTS, proactiveRowsOf, requestRowPath, requestRowsOf } from "../../src/form/vocabulary.ts";
import type { Block } from "../../src/report/report.ts";
import { withToldRows } from "../../src/report/told-rows.ts";
import { renderDocx } from "../generate/docx.ts";
import { type FigureSet, figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { type Item, reportSource, type Source } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

const right = { wrong: [], rejected: null };
type Pair = readonly [head: string, value: string];
type Row = { name: string; pairs: Pair[] };
const shown = (set: FigureSet, key: string): string => String(set.figures[key as keyof typeof set.figures] ?? "-");
const proactive = (set: FigureSet): Row[] =>
  proactiveRowsOf(set.form).map(({ key, label, columns }) => ({
    name: label,
    pairs: columns.map((column) => [column.label, shown(set, `${key}${column.key}`)]),
  }));
const disputes = (set: FigureSet): Row[] =>
  DISPUTE_GROUPS.map(({ key, path }) => ({
    name: path.join("，"),
    pairs: DISPUTE_RESULTS.map((each) => [each.label, shown(set, `${key}.${each.key}`)]),
  }));
const requests = (set: FigureSet): Row[] =>
  requestRowsOf(set.form).map((row) => ({
    name: requestRowPath(row).slice(-2).join(" "),
    pairs: APPLICANTS.map(({ key, label }) => [label, shown(set, `${row.key}@${key}`)]),
  }));
/** The report with one of its three tables said in lines. */
function saying(set: FigureSet, table: 0 | 1 | 2, lines: readonly string[]): Source {
  const source = reportSource(set, { issuer: "甲县", year: 2024 });
  const tables = source.items.filter((item) => "table" in item);
  const items = source.items.flatMap((item): Item[] => (item === tables[table] ? lines.map((paragraph) => ({ paragraph })) : [item]));
  return { ...source, items };
}
const everywhere = async (set: FigureSet, source: Source) => {
  for (const file of [renderHtml(source), await renderDocx(source), renderText(source, { separator: "tab", merged: "once" })])
    expect(await hold(set, file)).toMatchObject(right);
};

describe.each([1, 2, 3])("figures %i", (seed) => {
  const set = figureSet(seeded(seed));
  test("a group of cases a paragraph, semicolons between its results", () =>
    everywhere(
      set,
      saying(
        set,
        2,
        disputes(set).map(({ name, pairs }) => `${name}：${pairs.map(([head, value]) => `${head} ${value} 件`).join("；")}。`),
      ),
    ));
  test("all groups in one paragraph, commas between the results", () =>
    everywhere(
      set,
      saying(set, 2, [
        disputes(set)
          .map(({ name, pairs }) => `${name}：${pairs.map(([head, value]) => `${head}${value}件`).join("，")}。`)
          .join(""),
      ]),
    ));
  test("items with their columns, and items with one figure alone", () =>
    everywhere(
      set,
      saying(
        set,
        0,
        proactive(set).map(({ name, pairs }) =>
          pairs.length === 1 ? `${name}：${pairs[0]?.[1]}` : `${name}：${pairs.map(([head, value]) => `${head}：${value}`).join("；")}`,
        ),
      ),
    ));
  test("items set out with spaces below their heads", () =>
    everywhere(
      set,
      saying(
        set,
        0,
        proactive(set).flatMap(({ name, pairs }) => [
          ["信息内容", ...pairs.map(([head]) => head)].join("\u2003"),
          [name, ...pairs.map(([, value]) => value)].join("\u2003"),
        ]),
      ),
    ));
  test("rows of applications, each applicant on a line of its own", () =>
    everywhere(
      set,
      saying(
        set,
        1,
        requests(set).flatMap(({ name, pairs }) => [
          name,
          ...pairs.map(([head, value]) => `${head === "其他" ? "其他（法人或其他组织）" : head}：${value}`),
        ]),
      ),
    ));
});

const part = (number: number, ...texts: string[]) => ({
  number,
  blocks: texts.map((text, i): Block => ({ kind: "paragraph", text, place: { line: i + 1, start: 0, end: text.length } })),
});
const kinds = (number: number, ...texts: string[]) => withToldRows(part(number, ...texts)).blocks.map(({ kind }) => kind);
test.each([
  [2, "行政许可：较上年下降3件"],
  [2, "规章 3"],
  [2, "办理行政许可12件"],
  [3, "予以公开：3件"],
  [4, "行政复议：结果维持3件，撤回1件"],
  [1, "行政许可：12件"],
])("part %i: %s is no row said in full", (number, text) => expect(kinds(number, text)).toEqual(["paragraph"]));
test("a minus stays, a list's dash goes", () => {
  const [grid] = withToldRows(part(2, "- 行政许可：上一年项目数量：45；本年增/减：-7；处理决定数量：3")).blocks;
  expect(grid?.kind === "grid" ? grid.rows.at(-1)?.map(({ text }) => text) : null).toEqual(["行政许可", "45", "-7", "3"]);
});

test.each([
  ["行政许可共12件（含驻点窗口）", "行政许可"],
  ["行政处罚：本年处理决定数量 7 件，其中简易程序2件", "行政处罚"],
])("a figure beside a row's name that is not read is not lost: %s", async (line, row) => {
  const set = figureSet(seeded(4));
  const source = reportSource(set, { issuer: "甲县", year: 2024 });
  const items = source.items.flatMap((item): Item[] =>
    "table" in item && item.table.rows.flat().some(({ text }) => text === row)
      ? [
          { table: { ...item.table, rows: item.table.rows.filter((cells) => !cells.some(({ text }) => text === row)) } },
          { paragraph: line },
        ]
      : [item],
  );
  const { rejected } = await hold(set, renderHtml({ ...source, items }));
  expect(rejected).toContain(row);
});
