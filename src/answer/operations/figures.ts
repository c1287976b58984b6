// Reads a figure of one report, or computes it from cells, exactly and with its operands. No I/O. No clock.
import type { Figure } from "../../contract.ts";
import { minus, plain, ratio, sum } from "../../decimal.ts";
import { type FigureKey, operandsOf, unitOf } from "../../form/vocabulary.ts";
import type { Quantity } from "../../question/understanding.ts";
import { citeCell, type Report } from "../../report/report.ts";
import { type Ledger, shownOperands } from "../evidence/ledger.ts";
import type { Wording } from "../wording/wording.ts";
import { divisorOf } from "./keys.ts";
import { provenZeros, standingFor } from "./proven-zeros.ts";

/** blank: the cell is empty, which is no zero. missing: the report has no such cell. undefined_: a share of nothing. */
export type FigureReading =
  | { state: "known"; figure: Figure }
  | { state: "blank" | "missing"; key: string; citation?: number }
  | { state: "undefined"; under: Figure };

/** A cell as printed, else the sum of its operands; a sum with a blank or missing operand is not known. */
export function readFigure(report: Report, key: FigureKey, ledger: Ledger, wording: Wording): FigureReading {
  const cell = report.figures[key];
  if (cell) {
    const citation = ledger.cite(citeCell(report, key));
    if (cell.value === null) return { state: "blank", key, citation };
    return { state: "known", figure: { ...figureOf(cell.value, key, wording), report: report.id, state: "reported", citation } };
  }
  const operandKeys = operandsOf(key, report.form);
  if (!operandKeys) return { state: "missing", key };
  // Which operands are known is settled before any is cited: a sum that cannot be had leaves no citations behind.
  const gap = operandKeys.find((each) => typeof report.figures[each]?.value !== "number");
  const standing = gap === undefined ? operandKeys : provenSum(report, operandKeys);
  if (!standing)
    return gap && report.figures[gap] ? { state: "blank", key, citation: ledger.cite(citeCell(report, gap)) } : { state: "missing", key };
  if (gap !== undefined) ledger.note("assumption", wording.provenZeros());
  const operands = standing.flatMap((each) => {
    const reading = readFigure(report, each, ledger, wording);
    return reading.state === "known" ? [reading.figure] : [];
  });
  return { state: "known", figure: { ...added(operands, key, wording), report: report.id } };
}

/** Whether readFigure would know it, with nothing cited. */
export const isKnown = (report: Report, key: FigureKey): boolean => {
  const isNumber = (each: FigureKey): boolean => typeof report.figures[each]?.value === "number";
  const keys = operandsOf(key, report.form);
  return report.figures[key] || !keys ? isNumber(key) : keys.every(isNumber) || provenSum(report, keys) !== null;
};

/** The printed cells a sum is made of where others are left blank and proven to be 0; null where they are not, or nothing is printed. */
function provenSum(report: Report, keys: readonly FigureKey[]): FigureKey[] | null {
  const zeros = provenZeros(report);
  const standing = keys.map((each) => standingFor(report, each, zeros));
  const printed = standing.flatMap((each) => each ?? []);
  return standing.includes(null) || printed.length === 0 ? null : printed;
}

/** Two figures of one unit as one: what a rate of both divides by. */
export function bothAsOne(first: FigureReading, second: FigureReading, wording: Wording): FigureReading {
  if (first.state !== "known" || second.state !== "known") return first.state === "known" ? second : first;
  const operands = [first.figure, second.figure];
  const total = sum(operands.map(({ value }) => value));
  const label = operands.map(({ label }) => label).join(" + ");
  return { state: "known", figure: derived(total, first.figure.unit, label, sumFormula(operands, total), operands, wording) };
}

/** A figure or a rate of one report. */
export function readQuantity(report: Report, quantity: Quantity, ledger: Ledger, wording: Wording): FigureReading {
  if (quantity.kind === "figure") {
    const alone = readFigure(report, quantity.key, ledger, wording);
    const all = (quantity.and ?? []).reduce((sum, key) => bothAsOne(sum, readFigure(report, key, ledger, wording), wording), alone);
    return all.state === "known" ? { ...all, figure: { ...all.figure, report: report.id } } : all;
  }
  const over = readFigure(report, quantity.over, ledger, wording);
  const [first, ...more] = divisorOf(quantity).map((key) => readFigure(report, key, ledger, wording));
  const under = more.reduce<FigureReading | undefined>((sum, next) => (sum ? bothAsOne(sum, next, wording) : next), first);
  if (!under) return { state: "missing", key: quantity.under };
  if (over.state !== "known") return over;
  if (under.state !== "known") return under;
  const share = shareOf(over.figure, under.figure, wording);
  if (!share) return { state: "undefined", under: under.figure };
  return { state: "known", figure: { ...share, label: quantity.name, report: report.id } };
}

function figureOf(value: number, key: FigureKey, wording: Wording) {
  const unit = unitOf(key);
  return { value, text: wording.amount(value, unit), unit, label: wording.label(key), key };
}

function added(operands: Figure[], key: FigureKey, wording: Wording): Figure {
  const total = sum(operands.map((operand) => operand.value));
  return {
    ...figureOf(total, key, wording),
    state: "derived",
    formula: sumFormula(operands, total),
    operands,
    citation: firstCitation(operands),
  };
}

export const sumFormula = (operands: readonly Figure[], total: number): string =>
  `${operands.map((operand) => signed(operand.value)).join(" + ")} = ${plain(total)}`;

/** A negative operand stands in brackets, as it is written by hand. */
export const signed = (value: number): string => (value < 0 ? `(${plain(value)})` : plain(value));

/** over ÷ under in percent, two decimals, half up. Null when `under` is 0. */
export function shareOf(over: Figure, under: Figure, wording: Wording): Figure | null {
  const value = ratio(over.value, under.value, 100);
  return value === null
    ? null
    : derived(
        value,
        "%",
        `${over.label} ÷ ${under.label}`,
        `${signed(over.value)} ÷ ${signed(under.value)} × 100 = ${plain(value)}`,
        [over, under],
        wording,
      );
}

/** How far two figures of one unit are apart, without a sign: which is more the sentence says. */
export function apart(left: Figure, right: Figure, wording: Wording): Figure {
  const change = minus(left.value, right.value);
  const [more, less] = change < 0 ? [right, left] : [left, right];
  const size = Math.abs(change);
  // 36.84% and 35.42% are 1.42 points apart.
  const unit = left.unit === "%" ? "个百分点" : left.unit;
  return derived(size, unit, left.label, `${plain(more.value)} − ${signed(less.value)} = ${plain(size)}`, [left, right], wording);
}

/** A computed figure; `formula` shows the arithmetic with its result. It names a report when all its operands are of one. */
export function derived(value: number, unit: string, label: string, formula: string, operands: Figure[], wording: Wording): Figure {
  const reports = new Set(operands.map((operand) => operand.report));
  const [report] = reports;
  return {
    value,
    text: wording.amount(value, unit),
    unit,
    label,
    ...(reports.size === 1 && report ? { report } : {}),
    state: "derived",
    formula,
    operands,
    citation: firstCitation(operands),
  };
}

const firstCitation = (figures: readonly Figure[]): number => shownOperands(figures)[0]?.citation ?? 0;
