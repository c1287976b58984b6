// Tables on their side, labels at the right, a line for each of two years, heads that only the markup names, and labels in the regulation's words or in two
// languages (src/report/tables: turned, labels-last, year-rows, request-words; readers/flow.ts; labels.ts): whole files, every cell held against its figures.
import { describe, expect, test } from "vitest";
import { APPLICANTS, proactiveRowsOf, requestRowsOf } from "../../../src/form/vocabulary.ts";
import { rowInWords } from "../../../src/report/tables/request-words.ts";
import { type FigureSet, figureSet } from "../../generate/figures.ts";
import { renderHtml } from "../../generate/html.ts";
import { seeded } from "../../generate/random.ts";
import { type Item, reportSource } from "../../generate/report.ts";
import { hold } from "../hold.ts";

const right = { wrong: [], rejected: null };
const shown = (set: FigureSet, key: string): string => String(set.figures[key as keyof typeof set.figures] ?? "-");
const line = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const tableOf = (rows: readonly (readonly string[])[]): string => `<table>${rows.map(line).join("")}</table>`;
/** The report's page with one of its tables drawn here. */
function drawn(set: FigureSet, table: 0 | 1, html: string): string {
  const source = reportSource(set, { issuer: "甲县", year: 2024 });
  const tables = source.items.filter((item) => "table" in item);
  const items = source.items.map((item): Item => (item === tables[table] ? { paragraph: "@@" } : item));
  return renderHtml({ ...source, items }).replace(/<p[^>]*><span>@@<\/span><\/p>/, html);
}
const heads = APPLICANTS.map(({ label }) => label);
const nameOf = ({ group, label }: { group: string; label: string }): string => (group === label ? label : `${group}${label}`);
const figuresOf = (set: FigureSet, row: string): string[] => APPLICANTS.map(({ key }) => shown(set, `${row}@${key}`));
const requests = (set: FigureSet, name = nameOf): string[][] =>
  requestRowsOf(set.form).map((row) => [name(row), ...figuresOf(set, row.key)]);

describe.each([1, 2, 3])("figures %i", (seed) => {
  const [set, before] = [figureSet(seeded(seed)), figureSet(seeded(seed + 100))];
  test("section two with its items as heads", async () => {
    const rows = proactiveRowsOf(set.form);
    const columns = [...new Set(rows.flatMap((row) => row.columns.map(({ label }) => label)))];
    const body = columns.map((head) => [
      head,
      ...rows.map((row) => {
        const column = row.columns.find(({ label }) => label === head);
        return column ? shown(set, `${row.key}${column.key}`) : "/";
      }),
    ]);
    expect(await hold(set, drawn(set, 0, tableOf([["信息内容", ...rows.map(({ label }) => label)], ...body])))).toMatchObject(right);
  });
  test("section three with its labels at the right", async () =>
    expect(
      await hold(set, drawn(set, 1, tableOf([[...heads, "情形"], ...requests(set).map(([name = "", ...each]) => [...each, name])]))),
    ).toMatchObject(right));
  test("section three with a line for each of two years", async () => {
    const rows = requestRowsOf(set.form).flatMap((row) => [
      [nameOf(row), "2024年", ...figuresOf(set, row.key)],
      [nameOf(row), "2023年", ...figuresOf(before, row.key)],
    ]);
    expect(await hold(set, drawn(set, 1, tableOf([["情形", "年度", ...heads], ...rows])))).toMatchObject(right);
  });
  test("heads that only the markup names, in another order than the form's", async () => {
    const order = [...APPLICANTS].reverse();
    const body = requestRowsOf(set.form)
      .map(
        (row) =>
          `<tr><td>${nameOf(row)}</td>${order.map(({ key, label }) => `<td data-label="${label}：">${shown(set, `${row.key}@${key}`)}</td>`).join("")}</tr>`,
      )
      .join("");
    expect(await hold(set, drawn(set, 1, `<table>${body}</table>`))).toMatchObject(right);
  });
  test("labels with another language behind", async () =>
    expect(
      await hold(set, drawn(set, 1, tableOf([["情形", ...heads], ...requests(set, (row) => `${nameOf(row)} Requests of this kind`)]))),
    ).toMatchObject(right));
});

describe("a row of figures that is not read refuses the file", () => {
  const set = figureSet(seeded(1));
  test("several rows of the form in one row, their figures one below another", async () => {
    const [first = [], ...others] = requests(set);
    const stack = ["其他各行", ...APPLICANTS.map((_, at) => `<p>${others.map((row) => row[at + 1]).join("</p><p>")}</p>`)];
    const { rejected } = await hold(set, drawn(set, 1, tableOf([["情形", ...heads], first, stack])));
    expect(rejected).toContain("认不出是表中的哪一格");
  });
  test("rows said in sentences whose names are not the form's", async () => {
    const lines = requestRowsOf(set.form).map(
      (row, i) => `<p>情形之${i}——${APPLICANTS.map(({ key, label }) => `${label}${shown(set, `${row.key}@${key}`)}件`).join("，")}。</p>`,
    );
    const [first = []] = requests(set);
    const { rejected } = await hold(set, drawn(set, 1, `${tableOf([["情形", ...heads], first])}${lines.join("")}`));
    expect(rejected).toMatch(/情形之\d+——自然人/);
  });
});

describe("labels in the regulation's words", () => {
  const rows = requestRowsOf("2021").map((form) => ({ form }));
  test.each([
    [["同意公开"], "disclosed"],
    [["不予公开", "涉及国家秘密"], "refused.state_secret"],
    [["无法提供", "本机关不掌握相关信息"], "unavailable.not_held"],
    [["不予处理", "以申请之名信访"], "not_processed.petition"],
    [["公开"], undefined],
    // Another group's.
    [["不予处理", "涉及国家秘密"], undefined],
    // Words of two rows.
    [["信访、重复申请"], undefined],
  ])("%j: %s", (labels, key) => expect(rowInWords(labels, rows)?.key).toBe(key));
});
