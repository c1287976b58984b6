// Reports as they are handed on: in a letter's answer, as a spreadsheet's text, with every cell over two columns, without headings, broken off
// half way. Each read right, or refused with the reason.
import { expect, test } from "vitest";
import { parseDraft } from "../../src/report/parse.ts";
import { figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { reportSource, type Source } from "../generate/report.ts";
import type { Table } from "../generate/tables.ts";
import { renderText } from "../generate/text.ts";
import { asBytes, hold } from "./hold.ts";

const right = { wrong: [], rejected: null };
const set = figureSet(seeded(31));
const source = reportSource(set, { issuer: "甲县", year: 2024 });
const tables = (change: (table: Table) => Table): Source => ({
  ...source,
  items: source.items.map((item) => ("table" in item ? { table: change(item.table) } : item)),
});

test.each(["> ", ">> ", "> > ", ">"])("a letter that answers marks the lines with %j", async (mark) => {
  for (const separator of ["tab", "bar"] as const) {
    const lines = renderText(source, { separator, merged: "once" }).split("\n");
    const letter = ["发件人：王某某", "主题：转发年报", "", "请查收。", "", ...lines.map((line) => (mark + line).trimEnd())].join("\n");
    expect(await hold(set, letter)).toMatchObject(right);
    const read = await parseDraft(asBytes(letter), "file");
    expect(read.ok && [read.value.title, read.value.year]).toEqual([source.title, 2024]);
    if (read.ok)
      for (const { text, place } of Object.values(read.value.figures).filter((cell) => cell !== undefined))
        expect(letter.slice(place.start, place.end).trim()).toBe(text);
  }
});

/** A row as a spreadsheet saves it: a cell with a comma or lines of its own is quoted. */
const quoted = (cell: string): string => (/[,\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
test("a cell of a spreadsheet's text has lines of its own", async () => {
  const text = renderText(source, { separator: "tab", merged: "once" });
  const lines = text.split("\n").map((line) => {
    if (!line.includes("\t")) return quoted(line);
    return line
      .split("\t")
      .map((cell) => quoted(cell.replace("（区分", "\n（区分").replace("、行政机关", "、\r\n行政机关")))
      .join(",");
  });
  expect(await hold(set, lines.join("\r\n"))).toMatchObject(right);
});
test("a row of figures between commas whose name is not closed refuses the file", async () => {
  const lines = renderText(source, { separator: "tab", merged: "once" })
    .split("\n")
    .map((line) => line.split("\t").join(",").replace("（区分处理的，只计这一情形，不计其他情形）", '\n情形）"'));
  expect((await hold(set, lines.join("\n"))).rejected).toMatch(/情形）",.+认不出是表中的哪一格/);
});

test("every cell spans two columns, and an empty one stands beside all rows", async () => {
  const wide = tables(({ rows, ...table }) => ({
    ...table,
    width: table.width * 2 + 1,
    rows: rows.map((row, r) => [
      ...row.map((cell) => ({ ...cell, colSpan: cell.colSpan * 2 })),
      ...(r === 0 ? [{ text: "", rowSpan: rows.length, colSpan: 1 }] : []),
    ]),
  }));
  expect(await hold(set, renderHtml(wide))).toMatchObject(right);
});

test.each(["tab", "bar", "markdown"] as const)("tables one below another, without headings, parted by %s", async (separator) => {
  const bare = { ...source, items: source.items.filter((item) => !("heading" in item) || item.level === 1) };
  expect(await hold(set, renderText(bare, { separator, merged: "once" }))).toMatchObject(right);
  const some = { ...source, items: source.items.filter((item) => !("heading" in item) || !item.heading.startsWith("四、")) };
  expect(await hold(set, renderText(some, { separator, merged: "once" }))).toMatchObject(right);
});

test("a file that breaks off in the table of applications", async () => {
  const page = renderHtml(source);
  const text = renderText(source, { separator: "tab", merged: "once" });
  for (const [whole, at] of [
    [page, page.lastIndexOf("<tr", page.indexOf("补正后申请内容仍不明确"))],
    [text, text.indexOf("（六）其他处理")],
  ] as const)
    expect((await hold(set, whole.slice(0, at))).rejected).toMatch(/^申请情况表断在第 \d+ 行“.+”，后面的行没有了/);
});
