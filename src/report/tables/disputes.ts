// Rows -> table `disputes`: three groups of five figures, each by the heads above it and the labels beside it. No I/O. No clock.

import { sum } from "../../decimal.ts";
import { DISPUTE_GROUPS, DISPUTE_RESULTS, type FigureKey } from "../../form/vocabulary.ts";
import { isOdd, isParted, readValue } from "../values.ts";
import { type Alignment, alignmentsOf, shapeOf } from "./alignments.ts";
import { cellFrom, partedIn, shownLabel, type TableReading } from "./cells.ts";
import { type Column, columnsUnder, isHead, type Said, saidIn, strangeHead } from "./dispute-heads.ts";
import { withoutSums } from "./dispute-sums.ts";
import { isFigure, type Row, type RowCell, readRow } from "./rows.ts";

const GROUP = DISPUTE_RESULTS.length;
const WIDTH = DISPUTE_GROUPS.length * GROUP;
const IN_ORDER = DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result): Column => ({ group: group.key, result: result.key })));
const UNCLEAR = "行政复议、行政诉讼表的行和列认不出是哪一类、哪一种结果";

/** Of all, and of the lawsuits. */
const MOST_SUMS = 2;
/** A table that cannot be read as it stands may have sums in it that the form does not ask for. */
export function readDisputes(rows: Row[]): TableReading {
  const readings = [readRows(rows)];
  let left = rows;
  while (readings.at(-1)?.problems.length !== 0 && readings.length <= MOST_SUMS) {
    left = withoutSums(left);
    readings.push(readRows(left));
  }
  const whole = readings.find(({ problems }) => problems.length === 0);
  return whole ?? (readings[0] as TableReading);
}

function readRows(rows: Row[]): TableReading {
  const result: TableReading = { figures: {}, printed: {}, problems: [] };
  const values = valueRows(rows);
  const odd = values.flatMap(({ slots }) => slots).find(({ kind, text }) => kind === "label" && isOdd(text));
  if (odd) result.problems.push(`第 ${odd.place.line} 行行政复议、行政诉讼表里的“${odd.text}”不是一个数，请核对原文`);
  for (const line of linesOf(rows, values)) readLine(result, line);
  return result;
}

/** Figures that stand under the same heads: a row, or the pieces of one that was broken. */
type Line = { heads: Row[]; rows: Row[]; said: Said };

function linesOf(rows: Row[], values: Row[]): Line[] {
  const lines: Line[] = [];
  let heads: Row[] = [];
  let above: Row[] = [];
  for (const row of rows) {
    if (!values.includes(row)) {
      if (isHead(row)) heads.push(row);
      continue;
    }
    const own = headIn(row);
    if (own) heads.push(own);
    const said = own ? {} : saidIn(readRow(row).labels);
    const last = lines.at(-1);
    if (last && heads.length === 0 && !isSaid(said) && !isSaid(last.said)) last.rows.push(row);
    else {
      // A head that says only which group it is leaves the results to the heads before it.
      above = heads.length === 0 ? above : heads.some(namesResults) || said.result ? heads : [...above.filter(namesResults), ...heads];
      lines.push({ heads: above, rows: [row], said });
    }
    heads = [];
  }
  return lines;
}
const isSaid = ({ group, result }: Said): boolean => (group ?? result) !== undefined;
/** Cells one below another make one row of heads and figures. */
function headIn(row: Row): Row | null {
  const labels = row.slots.slice(0, readRow(row).from);
  const results = labels.filter(({ kind, text }) => kind === "label" && saidIn([text]).result !== undefined);
  return results.length > 1 ? { ...row, slots: labels } : null;
}
const namesResults = (row: Row): boolean => row.slots.some(({ kind, text }) => kind === "label" && saidIn([text]).result !== undefined);

function readLine(result: TableReading, { heads, rows, said }: Line): void {
  const [first] = rows;
  const zone = rows.flatMap((row) => readRow(row).zone);
  if (!first || zone.length === 0) return;
  const isWhole = rows.length === 1 && headIn(first) === null;
  const [slots, from] = isWhole ? [first.slots, readRow(first).from] : [zone, 0];
  // Where no head is left at all, the form's own order is all there is.
  const inOrder = IN_ORDER.filter(({ group }) => group === (said.group ?? group));
  const columns = heads.length === 0 && !said.result ? inOrder : columnsUnder(heads, slots, from, said);
  const strange = strangeHead(heads, isWhole ? from : 0);
  if (!columns) {
    result.problems.push(strange ? `行政复议、行政诉讼表的表头“${shownLabel(strange)}”认不出是哪一类、哪一种结果` : UNCLEAR);
    return;
  }
  const options = alignmentsOf(zone, 0, columns.length);
  const distinct = [...new Map(options.map((each) => [shapeOf(each), each] as const).reverse()).values()].reverse();
  const chosen = choose(distinct, columns, headerStart(heads, rows, columns.length));
  if (!chosen) {
    result.problems.push(
      `行政复议、行政诉讼表有 ${zone.filter(isFigure).length} 个数，对不上 ${columns.length} 列${strange ? `：表头“${shownLabel(strange)}”认不出` : ""}`,
    );
    return;
  }
  const parted = chosen.slots.find((slot) => slot?.kind === "number" && isParted(slot.text));
  if (parted && !proved(chosen, columns)) {
    result.problems.push(partedIn("行政复议、行政诉讼", parted));
    return;
  }
  for (const [i, column] of columns.entries()) {
    const key: FigureKey = `${column.group}.${column.result}`;
    if (key in result.figures) {
      result.problems.push(UNCLEAR);
      return;
    }
    result.figures[key] = cellFrom(chosen.slots[i], first.slots[0]);
    result.printed[key] = pathOf(column);
  }
}
const pathOf = ({ group, result }: Column): string[] => [
  ...(DISPUTE_GROUPS.find(({ key }) => key === group)?.path ?? []),
  DISPUTE_RESULTS.find(({ key }) => key === result)?.label ?? "",
];

/** Rows with figures, and rows left blank from end to end: a blank group may stand between others, a blank line of all three stands alone. */
function valueRows(rows: Row[]): Row[] {
  const filled = rows.filter((row) => row.slots.some(isFigure));
  const blank = rows.filter((row) => row.slots.length >= GROUP && row.slots.every((slot) => slot.kind === "empty"));
  const whole = (row: Row) => row.slots.length >= WIDTH;
  if (filled.length === 0) return blank.some(whole) ? blank.filter(whole).slice(0, 1) : blank;
  return filled.some(whole) ? filled : rows.filter((row) => filled.includes(row) || (blank.includes(row) && !whole(row)));
}

/** Where the first column of a header stands that has as many cells as the one row of figures below it; null when none says so. */
function headerStart(heads: readonly Row[], [values, ...others]: Row[], width: number): number | null {
  if (!values || others.length > 0) return null;
  const starts = heads.flatMap((row) => {
    const at = row.slots.flatMap((slot, i) => (slot.kind === "label" && namesResults({ ...row, slots: [slot] }) ? [i] : []));
    const [first = 0, last = 0] = [at[0], at.at(-1)];
    const unbroken = at.length > 1 && width % at.length === 0 && last - first + 1 === at.length;
    return unbroken && row.slots.length === values.slots.length ? [last + 1 - width] : [];
  });
  return starts.at(-1) ?? null;
}

/**
 * The row as printed when it adds up, or when nothing else does; otherwise the one alignment that does. A row with more cells than columns
 * is as printed where it stands under the header.
 */
function choose(options: Alignment[], columns: readonly Column[], start: number | null): Alignment | null {
  const unmoved = options.filter(({ shifted }) => !shifted);
  const under = unmoved.filter(({ offset }) => offset === start);
  const printed = under.length === 1 ? under : unmoved;
  const adding = options.length > 1 ? options.filter((each) => addsUp(each, columns)) : options;
  const asPrinted = printed.length === 1 ? printed[0] : undefined;
  if (asPrinted && (adding.includes(asPrinted) || adding.length !== 1)) return asPrinted;
  return adding.length === 1 ? (adding[0] ?? null) : null;
}

const numberOf = (slot: RowCell | undefined): number => {
  const read = slot ? readValue(slot.text) : null;
  return read?.kind === "number" ? read.value : 0;
};
/** Whether the results of each group make its total, where the row has all of them. */
function addsUp({ slots }: Alignment, columns: readonly Column[]): boolean {
  return DISPUTE_GROUPS.every(({ key }) => {
    const own = columns.flatMap(({ group, result }, i) => (group === key ? [{ result, value: numberOf(slots[i]) }] : []));
    const total = own.find(({ result }) => result === "total");
    return own.length < GROUP || sum(own.flatMap(({ result, value }) => (result === "total" ? [] : [value]))) === total?.value;
  });
}
const proved = (chosen: Alignment, columns: readonly Column[]): boolean => columns.length % GROUP === 0 && addsUp(chosen, columns);
