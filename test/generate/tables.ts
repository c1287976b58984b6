// A figure set -> the three tables as the form draws them, spans and all, in one of the styles authorities print.
import { APPLICANTS, DISPUTE_GROUPS, DISPUTE_RESULTS, type FigureKey, proactiveRowsOf } from "../../src/form/vocabulary.ts";
import { type FigureSet, rowsOf } from "./figures.ts";

export type Cell = { text: string; rowSpan: number; colSpan: number; isFigure?: true };
/** `header`: how many rows at the top name the columns. */
export type Table = { rows: Cell[][]; header: number; width: number };
export type Style = {
  /** "1.属于国家秘密" or "属于国家秘密". */
  numbered: boolean;
  blank: string;
  number: (value: number, unit: string) => string;
  /** Applied to every label: width, spaces, misprints. */
  label: (label: string) => string;
};
export const PLAIN: Style = { numbered: true, blank: "", number: String, label: (label) => label };

const label = (style: Style, text: string, rowSpan = 1, colSpan = 1): Cell => ({ text: style.label(text), rowSpan, colSpan });
const figure = (style: Style, set: FigureSet, key: FigureKey, unit = "件", colSpan = 1): Cell => {
  const value = set.figures[key];
  return { text: value === null || value === undefined ? style.blank : style.number(value, unit), rowSpan: 1, colSpan, isFigure: true };
};

/** 主动公开政府信息情况: blocks of their own header and rows, four columns wide. */
export function proactiveTable(set: FigureSet, style: Style): Table {
  const width = 4;
  const rows: Cell[][] = [];
  let item = "";
  for (const row of proactiveRowsOf(set.form)) {
    if (row.item !== item) {
      item = row.item;
      rows.push([label(style, item, 1, width)]);
      rows.push(spread(width, [label(style, "信息内容"), ...row.columns.map((column) => label(style, column.label))]));
    }
    rows.push(
      spread(width, [
        label(style, row.label),
        ...row.columns.map((column) => figure(style, set, `${row.key}${column.key}` as FigureKey, column.unit)),
      ]),
    );
  }
  return { rows, header: 0, width };
}
/** The last cell takes what columns are left, as the form draws it. */
const spread = (width: number, cells: Cell[]): Cell[] =>
  cells.map((cell, i) => (i === cells.length - 1 ? { ...cell, colSpan: width - cells.length + 1 } : cell));

const RESULT = "三、本年度办理结果";
export function requestsTable(set: FigureSet, style: Style): Table {
  const rows: Cell[][] = [
    [label(style, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label(style, "申请人情况", 1, 7)],
    [label(style, "自然人", 2), label(style, "法人或其他组织", 1, 5), label(style, "总计", 2)],
    APPLICANTS.slice(1, -1).map((applicant) => label(style, applicant.label)),
  ];
  const form = rowsOf(set);
  const results = form.filter(({ label: text }) => !/^[一二四]、/.test(text));
  let group = "";
  for (const row of form) {
    const cells: Cell[] = [];
    const inResults = results.includes(row);
    if (row === results[0]) cells.push(label(style, RESULT, results.length));
    const first = row.group !== group && row.group !== "";
    group = row.group;
    if (first) cells.push(label(style, row.group, form.filter((each) => each.group === row.group).length));
    const text = style.numbered || !row.group ? row.label : row.label.replace(/^\d\./, "");
    cells.push(label(style, text, 1, inResults ? (row.group ? 1 : 2) : 3));
    rows.push([...cells, ...APPLICANTS.map(({ key }) => figure(style, set, `${row.key}@${key}`))]);
  }
  return { rows, header: 3, width: 10 };
}

export function disputesTable(set: FigureSet, style: Style): Table {
  const results = () => DISPUTE_RESULTS.map((result) => label(style, result.label));
  return {
    rows: [
      [label(style, "行政复议", 1, 5), label(style, "行政诉讼", 1, 10)],
      [
        ...DISPUTE_RESULTS.map((result) => label(style, result.label, 2)),
        label(style, "未经复议直接起诉", 1, 5),
        label(style, "复议后起诉", 1, 5),
      ],
      [...results(), ...results()],
      DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result) => figure(style, set, `${group.key}.${result.key}`))),
    ],
    header: 3,
    width: 15,
  };
}

/** A place of the table laid out: the cell that covers it, and whether it starts there. */
export type Spot = { cell: Cell; row: number; column: number };
/** Lays the spans out: `spots[r][c]` is the cell over that place, with where it starts. */
export function laidOut({ rows, width }: Table): Spot[][] {
  const spots: Spot[][] = rows.map(() => []);
  for (const [r, cells] of rows.entries()) {
    let c = 0;
    for (const cell of cells) {
      while (spots[r]?.[c]) c++;
      for (let dr = 0; dr < cell.rowSpan; dr++)
        for (let dc = 0; dc < cell.colSpan; dc++) (spots[r + dr] ?? [])[c + dc] = { cell, row: r, column: c };
      c += cell.colSpan;
    }
    if (spots[r]?.length !== width) throw new Error(`row ${r} has ${spots[r]?.length} of ${width} columns`);
  }
  return spots;
}
