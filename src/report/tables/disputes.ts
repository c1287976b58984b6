// Rows -> table `disputes`: three groups of five figures, by the header above them. No I/O. No clock.

import { sum } from "../../decimal.ts";
import { DISPUTE_GROUPS, DISPUTE_RESULTS, type FigureKey } from "../../form/vocabulary.ts";
import { foldLabel } from "../labels.ts";
import { isOdd, isParted, readValue } from "../values.ts";
import { type Alignment, alignmentsOf, shapeOf } from "./alignments.ts";
import { cellFrom, partedIn, type TableReading } from "./cells.ts";
import { isFigure, type Row, type RowCell, readRow } from "./rows.ts";

const GROUP = DISPUTE_RESULTS.length;
const WIDTH = DISPUTE_GROUPS.length * GROUP;

export function readDisputes(rows: Row[]): TableReading {
  const result: TableReading = { figures: {}, printed: {}, problems: [] };
  const values = laidFlat(rows, valueRows(rows));
  if (!values) {
    result.problems.push("行政复议、行政诉讼表的行和列认不出是哪一类、哪一种结果");
    return result;
  }
  const odd = values.flatMap(({ slots }) => slots).find(({ kind, text }) => kind === "label" && isOdd(text));
  if (odd) result.problems.push(`第 ${odd.place.line} 行行政复议、行政诉讼表里的“${odd.text}”不是一个数，请核对原文`);
  const zone = values.flatMap((row) => readRow(row).zone);
  if (zone.length === 0) return result;
  const chosen = choose(
    [
      ...new Map(
        alignmentsOf(zone, 0, WIDTH)
          .map((each) => [shapeOf(each), each] as const)
          .reverse(),
      ).values(),
    ].reverse(),
    headerStart(rows, values),
  );
  if (!chosen) {
    result.problems.push(`行政复议、行政诉讼表有 ${zone.filter(isFigure).length} 个数，对不上 ${WIDTH} 列`);
    return result;
  }
  const parted = chosen.slots.find((slot) => slot?.kind === "number" && isParted(slot.text));
  if (parted && !addsUp(chosen)) {
    result.problems.push(partedIn("行政复议、行政诉讼", parted));
    return result;
  }
  const columns = DISPUTE_GROUPS.flatMap((group) =>
    DISPUTE_RESULTS.map((each): { key: FigureKey; path: string[] } => ({
      key: `${group.key}.${each.key}`,
      path: [...group.path, each.label],
    })),
  );
  for (const [i, { key, path }] of columns.entries()) {
    result.figures[key] = cellFrom(chosen.slots[i], values[0]?.slots[0]);
    result.printed[key] = path;
  }
  return result;
}

/** Rows with figures, and rows left blank from end to end: a blank group may stand between others, a blank line of all three stands alone. */
function valueRows(rows: Row[]): Row[] {
  const filled = rows.filter((row) => row.slots.some(isFigure));
  const blank = rows.filter((row) => row.slots.length >= GROUP && row.slots.every((slot) => slot.kind === "empty"));
  const whole = (row: Row) => row.slots.length >= WIDTH;
  if (filled.length === 0) return blank.some(whole) ? blank.filter(whole).slice(0, 1) : blank;
  return filled.some(whole) ? filled : rows.filter((row) => filled.includes(row) || (blank.includes(row) && !whole(row)));
}

const LABELS = DISPUTE_RESULTS.map(({ label }) => foldLabel(label));
const GROUPS = DISPUTE_GROUPS.map(({ path }) => foldLabel(path.at(-1) ?? ""));
const labelled = ({ slots }: Row, among: readonly string[]): number[] =>
  [...new Set(slots.flatMap(({ kind, text }) => (kind === "label" ? [among.indexOf(foldLabel(text))] : [])))].filter((i) => i >= 0);

/**
 * Rows of figures in the form's order, group by group. A table may also be set upright (a row a result, a column a group), or have a row a
 * group; null when its labels say that it is, and not how.
 */
function laidFlat(rows: Row[], values: Row[]): Row[] | null {
  const results = values.map((row) => labelled(row, LABELS)[0]);
  if (values.length === GROUP && new Set(results).size === GROUP && !results.includes(undefined)) {
    const figures = values.map((row) => row.slots.filter(isFigure));
    const heads = rows.filter((row) => !values.includes(row)).flatMap((row) => labelled(row, GROUPS));
    if (figures.some((row) => row.length !== GROUPS.length) || heads.join() !== GROUPS.map((_, i) => i).join()) return null;
    const byResult = LABELS.map((_, result) => figures[results.indexOf(result)] ?? []);
    return GROUPS.map(
      (_, group): Row => ({ slots: byResult.flatMap((row) => row[group] ?? []), grid: values[0]?.grid ?? 0, aligned: false }),
    );
  }
  const groups = values.map((row) => labelled(row, GROUPS)[0]);
  if (values.length !== GROUPS.length || groups.includes(undefined)) return values;
  return new Set(groups).size === GROUPS.length ? GROUPS.map((_, group) => values[groups.indexOf(group)] as Row) : null;
}

const RESULTS = new Set(DISPUTE_RESULTS.map(({ label }) => foldLabel(label)));
/** Where the first column of a header stands that has as many cells as the one row of figures below it; null when none says so. */
function headerStart(rows: Row[], [values, ...others]: Row[]): number | null {
  if (!values || others.length > 0) return null;
  const starts = rows.flatMap((row) => {
    const at = row.slots.flatMap((slot, i) => (slot.kind === "label" && RESULTS.has(foldLabel(slot.text)) ? [i] : []));
    const [first = 0, last = 0] = [at[0], at.at(-1)];
    const unbroken = at.length % GROUP === 0 && at.length > GROUP && last - first + 1 === at.length;
    return unbroken && row.slots.length === values.slots.length ? [last + 1 - WIDTH] : [];
  });
  return starts.at(-1) ?? null;
}

/**
 * The row as printed when it adds up, or when nothing else does; otherwise the one alignment that does. A row with more cells than columns
 * is as printed where it stands under the header.
 */
function choose(options: Alignment[], start: number | null): Alignment | null {
  const unmoved = options.filter(({ shifted }) => !shifted);
  const under = unmoved.filter(({ offset }) => offset === start);
  const printed = under.length === 1 ? under : unmoved;
  const adding = options.length > 1 ? options.filter(addsUp) : options;
  const asPrinted = printed.length === 1 ? printed[0] : undefined;
  if (asPrinted && (adding.includes(asPrinted) || adding.length !== 1)) return asPrinted;
  return adding.length === 1 ? (adding[0] ?? null) : null;
}

const numberOf = (slot: RowCell | undefined): number => {
  const read = slot ? readValue(slot.text) : null;
  return read?.kind === "number" ? read.value : 0;
};
const addsUp = ({ slots }: Alignment): boolean =>
  DISPUTE_GROUPS.every((_, g) => {
    const [a, b, c, d, total] = slots.slice(g * GROUP, g * GROUP + GROUP).map(numberOf);
    return sum([a ?? 0, b ?? 0, c ?? 0, d ?? 0]) === total;
  });
