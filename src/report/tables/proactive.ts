// Rows -> table `proactive`: a row known by its label, its figures by the header above it. No I/O. No clock.
import { plain } from "../../decimal.ts";
import { type FigureKey, type Form, type ProactiveFormRow as FormRow, proactiveRowsOf } from "../../form/vocabulary.ts";
import { foldLabel, isFormLabel, labelLikeness } from "../labels.ts";
import type { Cell } from "../report.ts";
import {
  countInUnitLine,
  hasCountUnit,
  hasUnitBehind,
  isParted,
  isThousands,
  isUnitLine,
  moneyInLabel,
  moneyInUnitLine,
} from "../values.ts";
import { alignmentsOf, shapeOf } from "./alignments.ts";
import { joinBroken } from "./broken-rows.ts";
import { cellFrom, partedIn, shownLabel, type TableReading } from "./cells.ts";
import { countPower, headsOf, isHeader, isOfAnotherTime, type Named, ownColumns, shortName } from "./proactive-heads.ts";
import { isFigure, oddIn, type Row, type RowCell, type RowParts, readRow } from "./rows.ts";
import { withItemsAsRows } from "./turned.ts";

/** Reads the table in the given form. `year`: the report's, 0 where it is not known. Rows whose figures cannot be placed for certain are problems. */
export function readProactive(rows: Row[], form: Form, year = 0): TableReading {
  const result: TableReading = { figures: {}, printed: {}, problems: [] };
  let header: { row: Row; reading: RowParts } | null = null;
  const done = new Map<string, string>();
  const strange: { row: Row; reading: RowParts }[] = [];
  const given: Given = { money: null, counts: 0, year };
  for (const row of joinBroken(withItemsAsRows(rows, form))) {
    const reading = readRow(row);
    learnUnits(given, row);
    const odd = oddIn(row, 3);
    if (odd) result.problems.push(odd);
    if (isHeader(row, form)) {
      header = { row, reading };
      continue;
    }
    const items = new Set(
      row.slots.flatMap(({ kind, text }) => (kind === "label" && isFormLabel(text) ? (rowNamed([text], form)?.key ?? []) : [])),
    );
    if (items.size > 1) {
      // Items side by side are heads: as a row's label the last of them would have a blank that the file does not print.
      result.problems.push(`主动公开表的各项是横着排的（第 ${row.slots[0]?.place.line ?? 0} 行），读不出哪个数是哪一项`);
      continue;
    }
    const match = rowNamed(reading.labels, form);
    if (!match) {
      if (reading.labels.length > 0 && reading.zone.some(isFigure)) strange.push({ row, reading });
      continue;
    }
    const shape = reading.zone
      .filter(isFigure)
      .map((slot) => slot.text)
      .join("|");
    if (done.has(match.key)) {
      if (done.get(match.key) !== shape) result.problems.push(`文件里“${match.label}”出现两次，数字不同，一个文件只能是一份报告`);
      continue;
    }
    done.set(match.key, shape);
    readColumns(result, match, row, header?.row ?? null, given);
  }
  // A row of the form is missing and another has a name that is none of the form's: it may be that row, and nothing proves it.
  const [first] = strange;
  if (first && done.size > 0 && done.size < proactiveRowsOf(form).length)
    result.problems.push(
      `第 ${first.row.slots[0]?.place.line ?? 0} 行“${shownLabel(first.reading.labels.at(-1) ?? "")}”认不出是格式中的哪一行`,
    );
  return result;
}

/** What is said of the whole table, or of all of it that is below: its units, a power of ten of 元 and of counts; and the report's year. */
type Given = { money: number | null; counts: number; year: number };
/** A cell that names nothing but units, or a row of one cell that has them behind its words. */
function learnUnits(given: Given, { slots }: Row): void {
  const labels = slots.filter(({ kind, covered }) => kind === "label" && !covered).map(({ text }) => text);
  const unit = labels.find(isUnitLine) ?? (labels.length === 1 && !slots.some(isFigure) ? labels.find(hasUnitBehind) : undefined);
  if (unit === undefined) return;
  given.money = moneyInUnitLine(unit) ?? given.money;
  given.counts = countInUnitLine(unit);
}

/** 万件 above a whole table may be meant for the decisions alone: what it is certain for is a count that is no whole number. */
const countsBelow = ({ counts }: Given, slot: RowCell | undefined): number => (slot && /\d[.．]\d/.test(slot.text) ? counts : 0);

function rowNamed(labels: string[], form: Form): FormRow | null {
  if (isOfAnotherTime(labels.at(-1) ?? "")) return null;
  // A date or a remark in brackets behind the name is no part of it.
  const last = [foldLabel, shortName].map((fold) => fold(labels.at(-1) ?? ""));
  const scored = proactiveRowsOf(form).map((row) => {
    const names = [foldLabel(row.label), ...row.misprints];
    return { row, score: Math.max(...names.flatMap((name) => last.map((each) => labelLikeness(each, name)))) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  // 行政许可, 行政处罚, 行政强制 share half their characters, so one wrong character is the most these labels bear.
  return best && best.score >= 0.7 ? best.row : null;
}

function readColumns(result: TableReading, form: FormRow, printed: Row, above: Row | null, given: Given): void {
  const { header, row } = ownColumns(form, above, printed, given.year);
  const reading = readRow(row);
  const { named, problem } = headsOf(form, header, given.year);
  if (problem) {
    result.problems.push(problem);
    return;
  }
  const order = named?.map(({ column }) => column) ?? form.columns;
  const slots = placed(reading, order.length, named, header, row);
  if (!slots) {
    const line = row.slots[0]?.place.line ?? 0;
    result.problems.push(`第 ${line} 行“${shownLabel(reading.labels.at(-1) ?? form.label)}”的数字对不上表头的各列`);
    return;
  }
  // No sum proves what stands in this table: only a gap before every three digits is taken for their separator.
  const parted = slots.find((slot) => slot?.kind === "number" && isParted(slot.text) && !isThousands(slot.text));
  if (parted) {
    result.problems.push(partedIn(shownLabel(reading.labels.at(-1) ?? form.label), parted));
    return;
  }
  const [only] = slots;
  if (given.counts > 0 && slots.length === 1 && only && /^[1-9]\d*$/.test(only.text.trim()) && order[0]?.unit === "件") {
    result.problems.push(
      `第 ${only.place.line} 行“${shownLabel(reading.labels.at(-1) ?? form.label)}”的“${only.text}”是几件还是几万件，表上方的单位没有说清`,
    );
    return;
  }
  for (const [i, column] of order.entries()) {
    const key = `${form.key}${column.key}` as FigureKey;
    const heads = [...reading.labels, named?.[i]?.label ?? header?.slots.map(({ text }) => text).join(" ") ?? ""];
    const money = column.unit === "万元" ? (heads.map(moneyInLabel).find((power) => power !== null) ?? given.money) : undefined;
    result.figures[key] = inPower(
      cellFrom(slots[i], row.slots[0], money),
      column.unit === "件" ? Math.max(...heads.map(countPower)) || countsBelow(given, slots[i]) : 0,
    );
    result.printed[key] = [shownLabel(reading.labels.at(-1) ?? form.label), shownLabel(named?.[i]?.label ?? column.label)];
  }
}

/** A count under a head that says 万件; one that has a unit of its own (4513件, 0.45万) is read by that already. */
const inPower = (cell: Cell, power: number): Cell =>
  power === 0 || cell.value === null || hasCountUnit(cell.text) ? cell : { ...cell, value: Number(`${plain(cell.value)}e${power}`) };

/**
 * The slot of each column. Under a header as wide as the row, what stands below each column's label; a merged figure may be printed once
 * for every place it spans. Otherwise as many figures as columns stand in order. Null when neither holds.
 */
function placed(reading: RowParts, width: number, named: Named[] | null, header: Row | null, row: Row): (RowCell | undefined)[] | null {
  const figures = reading.zone.filter(isFigure);
  const repeats =
    header !== null && new Set(header.slots.map(({ text }) => text)).size < header.slots.filter(({ kind }) => kind === "label").length;
  if (figures.length === width && !repeats) return figures;
  const below = named && header?.slots.length === row.slots.length ? belowHeader(reading, named, row) : null;
  if (below) return below;
  const extra = figures.slice(width);
  if (extra.length > 0) return extra.every(({ text }) => text === figures[width - 1]?.text) ? figures.slice(0, width) : null;
  const alignments = alignmentsOf(reading.zone, reading.from, width);
  if (new Set(alignments.map(shapeOf)).size === 1) return alignments[0]?.slots ?? null;
  // Without a header to go by, a row that has a cell for each column is as printed.
  return reading.zone.length === width ? reading.zone : null;
}

function belowHeader(reading: RowParts, named: Named[], row: Row): (RowCell | undefined)[] | null {
  const ranges = named.map(({ at }, i) => row.slots.slice(at, named[i + 1]?.at ?? row.slots.length));
  const inRange = ranges.map((range) => range.filter((slot) => isFigure(slot) && reading.zone.includes(slot)));
  if (inRange.flat().length !== reading.zone.filter(isFigure).length) return null;
  if (inRange.some((slots) => slots.some(({ text }) => text !== slots[0]?.text))) return null;
  return ranges.map((range, i) => inRange[i]?.[0] ?? range[0]);
}
