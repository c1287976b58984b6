// Rows of table `disputes` -> the same without a row or a column that the form does not have: the sum of the groups, or of both kinds of lawsuit.
// Its label has to say that it is one, and every figure of it to prove it. No I/O. No clock.
import { sum } from "../../decimal.ts";
import { DISPUTE_GROUPS } from "../../form/vocabulary.ts";
import { foldLabel } from "../labels.ts";
import { readValue } from "../values.ts";
import { BOTH_KINDS, type Group, groupIn, groupOver, isHead, resultOver, saidIn } from "./dispute-heads.ts";
import { isFigure, type Row, readRow } from "./rows.ts";

const SUM = /(?:总计|合计|小计|总数)$/;
const ALL: readonly Group[] = DISPUTE_GROUPS.map(({ key }) => key);
/** The groups that a label says it sums up. */
function summedBy(labels: readonly string[]): readonly Group[] | null {
  const own = labels.at(-1) ?? "";
  const lawsuits = labels.some((label) => groupIn(label) === BOTH_KINDS);
  if (saidIn(labels).group || !(SUM.test(foldLabel(own)) || groupIn(own) === BOTH_KINDS)) return null;
  return lawsuits ? ALL.filter((key) => key.startsWith(BOTH_KINDS)) : ALL;
}
const valueAt = (row: Row, at: number): number => {
  const read = readValue(row.slots[at]?.text ?? "");
  return read.kind === "number" ? read.value : 0;
};

export const withoutSums = (rows: readonly Row[]): Row[] => withoutColumns(withoutRows(rows));

/** A row a group: the row of their sum. */
function withoutRows(rows: readonly Row[]): Row[] {
  const grouped = rows.flatMap((row) => {
    const { group } = saidIn(readRow(row).labels);
    return group && row.slots.some(isFigure) ? [{ group, row }] : [];
  });
  return rows.filter((row) => {
    const groups = row.slots.some(isFigure) ? summedBy(readRow(row).labels) : null;
    const parts = grouped.filter(({ group }) => groups?.includes(group)).map((each) => each.row);
    if (!groups || parts.length !== groups.length) return true;
    return row.slots.some((slot, at) => isFigure(slot) && valueAt(row, at) !== sum(parts.map((part) => valueAt(part, at))));
  });
}

/** A column a group, or a group's totals among its results: the column of their sum. */
function withoutColumns(rows: readonly Row[]): Row[] {
  const filled = rows.filter(({ slots }) => slots.some(isFigure));
  const heads = rows.filter((row) => !filled.includes(row) && isHead(row));
  const width = filled[0]?.slots.length ?? 0;
  if (filled.length === 0 || [...filled, ...heads].some(({ slots }) => slots.length !== width)) return [...rows];
  const from = Math.max(...filled.map((row) => readRow(row).from));
  const at = Array.from({ length: width - from }, (_, i) => from + i);
  const places = at.map((i) => {
    const labels = heads.flatMap(({ slots }) => (slots[i]?.kind === "label" ? [slots[i].text] : []));
    return { i, sums: summedBy([...new Set(labels)]), group: groupOver(heads, i), result: resultOver(heads, i) };
  });
  const isSum = ({ i, sums }: (typeof places)[number]): boolean => {
    const all = places.filter((part) => part.i !== i && part.group !== null && sums?.includes(part.group));
    const parts = all.length === sums?.length ? all : all.filter(({ result }) => result === "total");
    return parts.length === sums?.length && filled.every((row) => valueAt(row, i) === sum(parts.map((part) => valueAt(row, part.i))));
  };
  // One at a time: without the sum of all, that of the lawsuits may still stand there.
  const dropped = places.findLast((place) => place.sums !== null && isSum(place))?.i;
  return rows.map((row) => ({ ...row, slots: row.slots.filter((_, i) => row.slots.length !== width || i !== dropped) }));
}
