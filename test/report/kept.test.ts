// Text that ends nowhere is known: prose behind filled boxes is read, tables of sentences are prose, and what is lost is said.
import { expect, test } from "vitest";
import { readingDoubts } from "../../src/audit/rules/reading.ts";
import { nameReport, parseDraft } from "../../src/report/parse.ts";
import { renderDocx } from "../generate/docx.ts";
import { figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { asBytes } from "./hold.ts";

const source = reportSource(figureSet(seeded(5)), { issuer: "甲县", year: 2024 });
const agency = { name: "甲县", short: [], region: "000000", level: "county" as const };
const read = async (file: Uint8Array | string, name = "file") => {
  const draft = await parseDraft(asBytes(file), name);
  if (!draft.ok) throw new Error(draft.error.detail);
  return nameReport(draft.value, "jiaxian", agency);
};
const prose = async (file: Uint8Array | string) => (await read(file)).passages.map(({ text }) => text).join("\n");

test.each(["lines", "cells"] as const)("PDF with boxes behind its %s keeps its prose", async (filled) => {
  for (const ruled of [true, false]) {
    const plain = await prose(renderPdf(source, { ruled, wrapped: ruled }));
    expect(await prose(renderPdf(source, { ruled, wrapped: ruled, filled }))).toBe(plain);
    expect(plain).toContain("政策解读36条");
  }
});

test.each([
  ["text", () => renderText(source, { separator: "tab", merged: "once" })],
  ["web page", () => renderHtml(source, { portal: true })],
  ["Word", () => renderDocx(source)],
  ["PDF", () => renderPdf(source, { ruled: true, wrapped: true })],
] as const)("nothing is lost of a whole report: %s", async (_, file) => {
  expect((await read(await file())).lost).toBeUndefined();
});

test("a table of problems beside remedies is prose", async () => {
  const table =
    "<table><tr><td>问题</td><td>措施</td></tr><tr><td>解读形式单一，图文解读偏少。</td><td>明年每件文件配一份问答，并按季检查。</td></tr></table>";
  const file = renderHtml(source).replace(/主要问题：一是[^<]*/, `</p>${table}<p>`);
  expect(await prose(file)).toMatch(/解读形式单一，图文解读偏少。\n明年每件文件/);
});

/** The same page as one table from title to end: each line a row of one cell, the form's rows between them. */
const inOneTable = (span: string) =>
  renderHtml(source)
    .replace(/<\/?table>/g, "")
    .replace(/<(h1|p)\b[^>]*>(.*?)<\/\1>/g, (_, __, line: string) => `<tr><td${span}>${line}</td></tr>`)
    .replace("<body>", "<body><table>")
    .replace("</body>", "</table></body>");
/** Each section a row: its heading in the one cell, its text and its table in the other. */
const headingsBeside = () =>
  renderHtml(source)
    .replace(/<p><strong>(.*?)<\/strong><\/p>/g, "</td></tr><tr><td>$1</td><td>")
    .replace("</h1>", "</h1><table><tr><td>")
    .replace("</body>", "</td></tr></table></body>");
test.each([
  ["one table", () => inOneTable(" colspan=15")],
  ["one table whose cells do not span", () => inOneTable("")],
  ["a table with the headings at the side", headingsBeside],
])("a report in %s: cells and prose as in any other", async (_, page) => {
  const [plain, boxed] = [await read(renderHtml(source)), await read(page())];
  const values = ({ figures }: typeof plain) => Object.entries(figures).map(([key, cell]) => `${key} ${cell.value}`);
  expect(values(boxed)).toEqual(values(plain));
  const said = ({ passages }: typeof plain) => passages.flatMap(({ section, text }) => (section > 0 ? [text] : [])).join("");
  expect(said(boxed)).toEqual(said(plain));
  expect(boxed.lost).toBeUndefined();
});

test("sentences in a table before the first section that was found are counted as lost", async () => {
  const rows = Array.from({ length: 6 }, (_, i) => `<tr><td>${i}</td><td>第${i}季度向社会公开重点领域信息，并逐条核对。</td></tr>`);
  const page = renderHtml(source).replace(/<p><strong>一、总体情况[\s\S]*?(?=<p><strong>二、)/, `<table>${rows.join("")}</table>`);
  expect((await read(page)).lost).toBeGreaterThan(0.03);
});

test("a table that is none of the form's is counted as lost, and the audit says so", async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `<tr><td>镇${i}政务专区${i}</td><td>${i * 37}</td><td>${i * 11}</td></tr>`).join("");
  const report = await read(renderHtml(source).replace(/全年通过政府网站[^<]*/, `</p><table>${rows}</table><p>`));
  expect(report.lost).toBeGreaterThan(0.03);
  expect(readingDoubts([report])[0]).toMatchObject({ severity: "warning", statement: expect.stringMatching(/%/) });
});

test.each([
  ["title", "甲县2024年政府信息公开工作年度报告", "甲县2023年政府信息公开工作年度报告", "file", 2023],
  ["date", "现发布", "发布日期：2024-03-01\n\n现发布", "file", 2024],
  ["file", "", "", "甲县2022年年度报告.txt", 2022],
] as const)("another year in the %s is said; the period's is kept", async (where, from, to, name, year) => {
  const text = renderText(source, { separator: "tab", merged: "once" });
  const report = await read(where === "title" ? text.replaceAll(from, to) : text.replace(from, to), name);
  expect(report).toMatchObject({ year: 2024, doubts: [{ where, year }] });
  expect(readingDoubts([report])).toMatchObject([{ kind: "form", severity: "warning", left: year, right: 2024 }]);
});

test("a year that only the name in 《》 says is not put into the title's mouth", async () => {
  const text = renderText(source, { separator: "tab", merged: "once" })
    .replace("甲县2024年政府信息公开工作年度报告", "政府信息公开工作年度报告")
    .replace("《甲县2024年", "《甲县2022年");
  const [finding] = readingDoubts([await read(text)]);
  expect(finding?.statement).toMatch(/^正文所写的报告名称是 2022 年的，而正文的统计期限是 2024 年/);
});
