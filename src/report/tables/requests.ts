// Rows -> table `requests`: each row known by its labels, its figures placed in the seven applicant columns, doubtful places decided by
// the identities. No I/O. No clock.
import { APPLICANTS, type FigureKey, type Form, identities, OTHER_HANDLING_2019, requestRowPath } from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, isFormLabel, labelLikeness } from "../labels.ts";
import { isParted } from "../values.ts";
import { alignmentsOf } from "./alignments.ts";
import { applicantIn, GROUP } from "./applicant-heads.ts";
import { joinBroken } from "./broken-rows.ts";
import { cellFrom, partedIn, shownLabel, type TableReading } from "./cells.ts";
import { type Choice, chooseAlignments, rowAddsUp } from "./choose-alignments.ts";
import { cutOff } from "./cut-off.ts";
import { withoutExtraColumn } from "./extra-columns.ts";
import { lostCell } from "./lost-cells.ts";
import { columnsOf } from "./request-columns.ts";
import { type Candidate, findRows, lineOf, nameOf, type RowOfForm } from "./request-rows.ts";
import { isFigure, oddIn, type Row, readRow } from "./rows.ts";
import { withoutColumnSplit } from "./split-columns.ts";
import { withoutStacks } from "./stacked-rows.ts";
import { exchanged } from "./turned.ts";

const WIDTH = APPLICANTS.length;
const failed = (...problems: string[]): TableReading => ({ figures: {}, printed: {}, problems });

/** Reads the table; `figures` is empty when no row of the form is among the rows. */
export function readRequests(asPrinted: Row[], form: Form): TableReading {
  const side = onItsSide(asPrinted);
  const printed = side ? exchanged(asPrinted, side) : asPrinted;
  const rows = withoutExtraColumn(withoutStacks(withoutColumnSplit(printed)));
  const joined = joinBroken(rows);
  const odd = joined.map((row) => oddIn(row, WIDTH)).find((each) => each !== null);
  if (odd) return failed(odd);
  const spread = joined.map(spreadIn).find((each) => each !== null);
  if (spread) return failed(spread);
  const orphan = orphanIn(joined);
  if (orphan) return failed(orphan);
  const candidates = joined.map((row): Candidate => ({ row, reading: readRow(row) }));
  const columns = columnsOf(rows);
  if (onItsSide(joined)) return failed(ON_ITS_SIDE);
  const order = withoutTotal(provenOrder(columns.order ?? IN_ORDER, joined), columns.order !== null, joined);
  const moved = columns.order === null ? totalElsewhere(joined) : null;
  if (moved) return failed(moved);
  const { found, problems } = findRows(candidates, form);
  if (problems.length > 0) return failed(...problems);
  if (columns.problem && found.length > 0) return failed(columns.problem);
  const choices = found.map(
    (each): Choice => ({
      key: each.form.key,
      label: nameOf(each),
      line: lineOf(each),
      alignments: alignmentsOf(each.reading.zone, each.reading.from, order.length),
      layouts: layoutsOf(each),
      width: each.row.slots.length,
      under: firstColumn(rows, each.row.slots.length),
      guessed: each.guessed === true,
    }),
  );
  const cut = cutOff(choices);
  if (cut) return failed(cut);
  const rules = identities(
    form,
    found.some((each) => each.form === OTHER_HANDLING_2019),
  );
  const chosen = chooseAlignments(choices, order, rules);
  if (!chosen.ok) return failed(chosen.error);
  const parted = found.flatMap((each, i) => {
    const alignment = chosen.value[i];
    const slot = alignment?.slots.find((each) => each?.kind === "number" && isParted(each.text));
    return alignment && slot && !rowAddsUp(alignment, order) ? [partedIn(nameOf(each), slot)] : [];
  });
  if (parted.length > 0) return failed(...parted);
  const aligned = found.map(({ row }) => row.aligned);
  const lost = lostCell(choices, chosen.value, aligned, rules, order);
  if (lost) return failed(lost);
  const reading: TableReading = { figures: {}, printed: {}, problems: [] };
  for (const [i, each] of found.entries()) {
    const path = pathOf(each, candidates);
    for (const [column, slot] of (chosen.value[i]?.slots ?? []).entries()) {
      const applicant = APPLICANTS.find(({ key }) => key === order[column]);
      if (!applicant) continue;
      const key: FigureKey = `${each.form.key}@${applicant.key}`;
      reading.figures[key] = cellFrom(slot, each.row.slots[0]);
      reading.printed[key] = [...path, ...(applicant.group ? [applicant.group] : []), applicant.label];
    }
  }
  return reading;
}

const ON_ITS_SIDE = "申请情况表的行和列对调了，每行是一类申请人，读不出是哪一格：请收入按规定格式列表的文件";
/** The first row of a table on its side, each of whose rows is an applicant. */
function onItsSide(rows: Row[]): Row | null {
  const sides = rows.filter((row) => row.slots.filter(isFigure).length > WIDTH && readRow(row).labels.some(isApplicant));
  return sides.length < FEWEST_SIDES ? null : (sides[0] ?? null);
}
const FEWEST_SIDES = 3;
const isApplicant = (label: string): boolean => ![null, GROUP].includes(applicantIn(label));

/** Where no head names the total and every row has a figure for each of the others, there is none. */
function withoutTotal(order: string[], known: boolean, rows: Row[]): string[] {
  const headed = rows.some(
    ({ slots }) => !slots.some(isFigure) && slots.some(({ kind, text }) => kind === "label" && applicantIn(text) === "total"),
  );
  const counts = rows.map((row) => readRow(row).zone.filter(isFigure).length).filter((count) => count > 0);
  return known && !headed && counts.every((count) => count === WIDTH - 1) ? order.filter((key) => key !== "total") : order;
}

/** Figures below the table's first row that no label stands beside, and no row lacks: whose they are cannot be told. */
function orphanIn(rows: Row[]): string | null {
  const first = rows.findIndex(({ slots }) => slots.some(isFigure) && slots.some(({ kind }) => kind === "label"));
  const orphan = rows
    .slice(first + 1)
    .find(
      ({ slots, aligned }) =>
        first >= 0 && !aligned && slots.filter(({ kind }) => kind === "number").length >= 2 && !slots.some(({ kind }) => kind === "label"),
    );
  return orphan ? `第 ${orphan.slots.find(isFigure)?.place.line ?? 0} 行的数字旁边没有行名，认不出是格式中的哪一行` : null;
}

/** A figure over several columns of a row whose others have a column each: which of the columns it belongs to cannot be told. */
function spreadIn({ slots }: Row): string | null {
  const figures = slots.filter(isFigure);
  const label = slots.findLast(({ kind, text }, i) => kind === "label" && isFormLabel(text) && slots.slice(i).some(isFigure));
  const wide = figures.find(({ span = 1, text }) => span > 1 && figures.some((each) => (each.span ?? 1) < span && each.text !== text));
  if (!label || !wide || figures.length >= WIDTH) return null;
  return `第 ${wide.place.line} 行“${shownLabel(label.text)}”里的“${wide.text}”占了 ${wide.span} 列，分不清是哪一列的数`;
}

/**
 * In a grid without spans the cells before the figures are as many as the labels that are printed there, which their level tells. The grid
 * of the next page is most likely laid out alike.
 */
const layoutsOf = ({ row, reading, form }: RowOfForm): string[] => {
  const layout = [row.slots.length, ...(row.aligned ? [] : [reading.from, requestRowPath(form).length])].join("/");
  return [`${row.grid}: ${layout}`, ...(row.aligned ? [] : [layout])];
};

/** Where 自然人 stands in a header of so many cells that has 总计 as far from it as the form; null when there is none. */
function firstColumn(rows: Row[], width: number): number | null {
  const [first, last] = [APPLICANTS[0]?.label, APPLICANTS[WIDTH - 1]?.label];
  const starts = rows.flatMap(({ slots }) => {
    const at = slots.findIndex(({ text }) => foldLabel(text) === first);
    return at >= 0 && slots.length === width && foldLabel(slots[at + WIDTH - 1]?.text ?? "") === last ? [at] : [];
  });
  return starts[0] ?? null;
}

const IN_ORDER: string[] = APPLICANTS.map(({ key }) => key);

/**
 * A header whose spans are wrong has its labels over other columns. Where the total stands the sums of the rows tell: they prove the header
 * wrong when more rows add up in the form's own order.
 */
function provenOrder(order: string[], rows: Row[]): string[] {
  if (order.indexOf("total") === IN_ORDER.indexOf("total")) return order;
  return addingIn(IN_ORDER, rows) > addingIn(order, rows) ? IN_ORDER : order;
}
/** How many of the rows that have a figure for each column add up in an order of them. */
function addingIn(columns: string[], rows: Row[]): number {
  const whole = rows.map((row) => readRow(row).zone.filter(isFigure)).filter((slots) => slots.length === WIDTH);
  return whole.filter((slots) => rowAddsUp({ slots, offset: 0 }, columns)).length;
}
/** Without heads the form's order is taken, unless more rows add up with the total in another place: then what stands in the others' is open. */
function totalElsewhere(rows: Row[]): string | null {
  const others = IN_ORDER.slice(0, -1);
  const moved = others.some((_, at) => addingIn([...others.slice(0, at), "total", ...others.slice(at)], rows) > addingIn(IN_ORDER, rows));
  return moved ? "申请情况表没有认得出的表头，总计也不在最后一列，分不清各列" : null;
}

/** The labels above and beside a cell as this file prints them; those it prints only once are taken from where they stand. */
function pathOf(found: RowOfForm, readings: Candidate[]): string[] {
  const own = found.reading.labels;
  const form = requestRowPath(found.form);
  return form.map((label, i) => {
    if (i === form.length - 1) return shownLabel(own.at(-1) ?? label);
    const folded = foldLabel(label);
    const near = own.slice(0, -1).find((each) => labelLikeness(foldLabel(each), folded) >= CLOSE);
    const far = readings.flatMap(({ reading }) => reading.labels).find((each) => labelLikeness(foldLabel(each), folded) >= CLOSE);
    return shownLabel(near ?? far ?? label);
  });
}
