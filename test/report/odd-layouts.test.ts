// Tables with a column or a row more than the form has, set as cards, with rows run together, and figures struck out or with raised marks:
// every cell right, or the file refused with the reason (cards.ts, extra-columns.ts, stacked-rows.ts, the readers).
import { expect, test } from "vitest";
import { renderDocx } from "../generate/docx.ts";
import { type FigureSet, figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { reportSource, type Source } from "../generate/report.ts";
import type { Cell, Table } from "../generate/tables.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

const right = { wrong: [], rejected: null };
const SEEDS = [1, 2, 3, 4, 5, 6];
const sourceOf = (set: FigureSet): Source => reportSource(set, { issuer: "甲县", year: 2024 });
const isRequests = ({ rows }: Table): boolean => rows.some((row) => row.some(({ text }) => text.includes("新收政府信息公开申请数量")));
/** The report with its table of applications made another. */
const withRequests = (source: Source, change: (table: Table) => Table): Source => ({
  ...source,
  items: source.items.map((item) => ("table" in item && isRequests(item.table) ? { table: change(item.table) } : item)),
});
const cell = (text: string | number, more: Partial<Cell> = {}): Cell => ({ text: String(text), rowSpan: 1, colSpan: 1, ...more });
const figuresOf = (row: Cell[]): Cell[] => row.filter(({ isFigure }) => isFigure);
const labelsOf = (row: Cell[]): Cell[] => row.filter(({ isFigure }) => !isFigure);

/** One column more at the place, under the head, with what `value` makes of the row's seven figures. */
const wider = (place: number, head: string, value: (figures: number[]) => number) => (table: Table) => {
  const rows = table.rows.map((row, r) => {
    if (r === 0) return row.map((each) => (each.colSpan === 7 ? { ...each, colSpan: 8 } : each));
    if (r === 1) {
      if (place === 7) return [...row, cell(head, { rowSpan: 2 })];
      return row.map((each) => (each.colSpan === 5 ? { ...each, colSpan: 6 } : each));
    }
    if (r === 2) return place === 7 ? row : row.toSpliced(place - 1, 0, cell(head));
    const figures = figuresOf(row);
    const more = cell(value(figures.map(({ text }) => Number(text))), { isFigure: true });
    return [...labelsOf(row), ...figures.toSpliced(place, 0, more)];
  });
  return { ...table, rows, width: 11 };
};
const organisations = (figures: number[]): number => figures.slice(1, 6).reduce((sum, each) => sum + each, 0);

test.each([
  ["behind the organisations", 6, "小计", organisations],
  ["before the organisations", 1, "合计", organisations],
  ["of last year behind the total", 7, "上年总计", (figures: number[]) => (figures[6] ?? 0) + 3],
  ["of a year named behind the total", 7, "2023年", (figures: number[]) => (figures[6] ?? 0) + 3],
] as const)("a column %s is none of the form's", async (_, place, head, value) => {
  for (const seed of SEEDS) {
    const set = figureSet(seeded(seed));
    const source = withRequests(sourceOf(set), wider(place, head, value));
    expect(await hold(set, renderHtml(source))).toMatchObject(right);
    expect(await hold(set, await renderDocx(source))).toMatchObject(right);
    expect(await hold(set, renderText(source, { separator: "tab", merged: "once" }))).toMatchObject(right);
  }
});

test("a column that the sums do not prove to be none of the form's is refused", async () => {
  const set = figureSet(seeded(2));
  const wrong = (figures: number[]): number => organisations(figures) + 1;
  expect((await hold(set, renderHtml(withRequests(sourceOf(set), wider(6, "小计", wrong))))).rejected).toMatch(/8 个数/);
  expect((await hold(set, renderHtml(withRequests(sourceOf(set), wider(6, "备查", organisations))))).rejected).toMatch(/8 个数/);
});

test.each([
  ["with numbers", (text: string) => text],
  ["without numbers", (text: string) => text.replace(/^\d\./, "")],
] as const)("rows of a group run into one, their labels %s", async (_, named) => {
  for (const seed of SEEDS) {
    const set = figureSet(seeded(seed));
    const stacked = withRequests(sourceOf(set), (table) => {
      const start = table.rows.findIndex((row) => row.some(({ text }) => text.includes("属于国家秘密")));
      const group = table.rows.slice(start, start + 8);
      const joined = (texts: string[]) => texts.join("\n");
      const labels = joined(group.map((row) => named(labelsOf(row).at(-1)?.text ?? "")));
      const figures = Array.from({ length: 7 }, (_, c) => cell(joined(group.map((row) => figuresOf(row)[c]?.text ?? ""))));
      const outer = labelsOf(group[0] ?? []).slice(0, -1);
      const row = [...outer.map((each) => ({ ...each, rowSpan: 1 })), cell(labels), ...figures];
      const shorter = table.rows.map((each) =>
        each.map((one) => (one.text === "三、本年度办理结果" ? { ...one, rowSpan: one.rowSpan - 7 } : one)),
      );
      return { ...table, rows: shorter.toSpliced(start, 8, row) };
    });
    const page = renderHtml(stacked).replace(/<td[^>]*>[^<]*\n[^<]*/g, (text) => text.replaceAll("\n", "<br>"));
    expect(await hold(set, page)).toMatchObject(right);
    const lacking = page.replace(/<br>\d+(?=<\/td>)/, "");
    expect((await hold(set, lacking)).rejected).toMatch(/不是一个数/);
  }
});

/** Each row of the table a heading and a list of its columns. */
const cards = (pair: (label: string, figure: string) => string) => (page: string, table: Table) => {
  const names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
  const cardsOf = table.rows.slice(3).map((row) => {
    const [group, label] = [labelsOf(row).at(-2)?.text, labelsOf(row).at(-1)?.text ?? ""];
    const pairs = figuresOf(row).map(({ text }, i) => pair(names[i] ?? "", text));
    return `${group ? `<h4>${group}</h4>` : ""}<div>${label}</div><ul>${pairs.join("")}</ul>`;
  });
  return page.replace(/<table>(?:(?!<table>).)*?新收政府信息公开申请数量.*?<\/table>/s, cardsOf.join("\n"));
};
test.each([
  ["lines", (label: string, figure: string) => `<li>${label}：${figure}</li>`],
  ["one line", (label: string, figure: string) => `${label}：${figure}　`],
  ["a label above its figure", (label: string, figure: string) => `<dt>${label}</dt><dd>${figure}</dd>`],
  ["a table each", (label: string, figure: string) => `<table><tr><td>${label}</td><td>${figure}</td></tr></table>`],
] as const)("a table set as cards: %s", async (_, pair) => {
  for (const seed of SEEDS) {
    const set = figureSet(seeded(seed));
    const source = sourceOf(set);
    const table = source.items.flatMap((item) => ("table" in item && isRequests(item.table) ? [item.table] : []))[0];
    if (!table) throw new Error("no table");
    expect(await hold(set, cards(pair)(renderHtml(source), table))).toMatchObject(right);
  }
});

test.each([
  ["struck out", (figure: string) => `<del>9</del>${figure}`, null],
  ["crossed through", (figure: string) => `<span style="text-decoration: line-through">7</span>${figure}`, null],
  ["beside what is too small to see", (figure: string) => `<span style="font-size:0">8</span>${figure}`, null],
  ["beside what the style sheet hides", (figure: string) => `${figure}<span class="tip last">8</span>`, null],
  ["with a raised mark", (figure: string) => `${figure}<sup>1</sup>`, null],
  ["with a raised mark in brackets", (figure: string) => `${figure}<sup>[2]</sup>`, null],
  ["the letter O", () => "O", /不是一个数/],
] as const)("figures %s", async (_, mark, reason) => {
  const set = figureSet(seeded(3));
  let at = 0;
  const page = renderHtml(sourceOf(set)).replace(/(?<=<td[^>]*>)\d+(?=<\/td>)/g, (figure) => (at++ % 9 === 4 ? mark(figure) : figure));
  const sheet = "<style>@media print { .big { display: none } } .last { display: none }</style>";
  const { wrong, rejected } = await hold(set, page.replace("<head>", `<head>${sheet}`));
  if (reason) expect(rejected).toMatch(reason);
  else expect({ wrong, rejected }).toEqual(right);
});

test("a header whose cells span too few columns does not change the columns' places", async () => {
  for (const seed of SEEDS) {
    const set = figureSet(seeded(seed));
    const page = renderHtml(sourceOf(set)).replace("colspan=7", "colspan=6").replace("colspan=5", "colspan=4");
    expect(await hold(set, page)).toMatchObject(right);
  }
});

/** Row of the table of applications, by its label, with other cells for its figures. */
const row = (page: string, label: string, cells: (figures: number[]) => string): string =>
  page.replace(new RegExp(`(<td[^>]*>[^<]*${label}</td>)((?:<td[^>]*>\\d+</td>){7})`), (_, head: string, figures: string) => {
    return head + cells([...figures.matchAll(/>(\d+)</g)].map(([, digits]) => Number(digits)));
  });
const cellOf = (text: string | number, span = 1): string => `<td colspan=${span}>${text}</td>`;

test("a 0 over five columns is the 0 of each; any other figure over several is refused", async () => {
  const set = figureSet(seeded(3));
  const zero: FigureSet = { ...set, figures: { ...set.figures } };
  const columns = ["natural_person", "commercial", "research", "welfare", "legal_service", "other", "total"] as const;
  for (const [i, column] of columns.entries()) zero.figures[`received@${column}`] = i === 0 || i === 6 ? 12 : 0;
  const merged = row(renderHtml(sourceOf(zero)), "新收政府信息公开申请数量", ([first = 0]) => cellOf(first) + cellOf(0, 5) + cellOf(first));
  expect(merged).toContain("<td colspan=5>0</td>");
  expect(await hold(zero, merged)).toMatchObject(right);
  const spread = row(renderHtml(sourceOf(zero)), "新收政府信息公开申请数量", () => cellOf(9) + cellOf(3, 5) + cellOf(12));
  expect((await hold(zero, spread)).rejected).toMatch(/占了 5 列，分不清是哪一列的数$/);
});

test("a figure printed in ten thousands is that many; money in ten thousands is in the form's unit", async () => {
  const set = figureSet(seeded(4));
  const wan: FigureSet = { ...set, figures: { ...set.figures, licences: 53468, fees: 17 } };
  const page = renderHtml(sourceOf(wan))
    .replace(">53468<", ">5.3468万<")
    .replace(/(单位：)万(元）.*?)>17</s, "$1$2>17万<");
  expect(page).toContain(">17万<");
  expect(await hold(wan, page)).toMatchObject(right);
});

test("figures in a table of one row inside a cell that spans their columns", async () => {
  const set = figureSet(seeded(5));
  const page = row(renderHtml(sourceOf(set)), "新收政府信息公开申请数量", (figures) => {
    const inner = figures.slice(1, 6).map((each) => cellOf(each));
    return `${cellOf(figures[0] ?? 0)}<td colspan=5><table><tr>${inner.join("")}</tr></table></td>${cellOf(figures[6] ?? 0)}`;
  });
  expect(page.match(/<table>/g)?.length).toBe(4);
  expect(await hold(set, page)).toMatchObject(right);
});

test("a figure in a table of its own inside its cell is the cell's; two of them are none", async () => {
  const set = figureSet(seeded(7));
  const page = renderHtml(sourceOf(set));
  const nested = page.replace(/(<td[^>]*>)(\d+)(<\/td>)/g, "$1<table><tr><td>$2</td></tr></table>$3");
  expect(await hold(set, nested)).toMatchObject(right);
  const two = page.replace(/(行政许可<\/td><td[^>]*>)(\d+)(<\/td>)/, "$1<table><tr><td>$2</td></tr><tr><td>8</td></tr></table>$3");
  expect(two).not.toBe(page);
  expect((await hold(set, two)).rejected).toMatch(/不是一个数/);
});

test("each row a table of its own, its group's label and its own in one cell", async () => {
  const set = figureSet(seeded(8));
  const source = withRequests(sourceOf(set), (table) => {
    let group = "";
    const rows = table.rows.slice(3).map((row) => {
      const labels = labelsOf(row).map(({ text }) => text);
      const own = labels.at(-1) ?? "";
      const above = labels.slice(0, -1).findLast((text) => /^（/.test(text));
      group = /^\d\./.test(own) ? (above ?? group) : "";
      return [cell(group + own), ...figuresOf(row)];
    });
    const head = ["项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].map((text) => cell(text));
    return { rows: [head, ...rows], header: 1, width: 8 };
  });
  const page = renderHtml(source);
  const at = page.indexOf("<table", page.indexOf("三、收到"));
  const end = page.indexOf("</table>", at);
  const apart = page.slice(0, at) + page.slice(at, end).replaceAll("</tr>", "</tr></table><table>") + page.slice(end);
  expect(apart.match(/<table/g)?.length).toBeGreaterThan(25);
  expect(await hold(set, apart)).toMatchObject(right);
});

test("sections in another order, the disputes' heading in other words", async () => {
  const set = figureSet(seeded(9));
  const page = renderHtml(sourceOf(set));
  const [head = "", second = "", third = "", fourth = "", rest = ""] = page.split(/(?=<p><strong>[二三四五]、)/);
  const moved = [
    ...[
      head,
      third.replace("三、", "第二部分　"),
      fourth.replace(/四、[^<]*/, "第三部分　因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
    ],
    ...[second.replace("二、", "第四部分　"), rest],
  ].join("");
  expect(await hold(set, moved)).toMatchObject(right);
});

test("tables set with tabs inside pre", async () => {
  const set = figureSet(seeded(6));
  const text = renderText(sourceOf(set), { separator: "tab", merged: "once" });
  expect(await hold(set, `<html><body><div><pre>${text}</pre></div></body></html>`)).toMatchObject(right);
});
