// A report -> the sums in it that were held against their totals and are right, written out: of its table of requests, and of the parts its prose lists.
import type { Figure } from "../../contract.ts";
import { sum } from "../../decimal.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import type { Report } from "../../report/report.ts";
import { citationsOf, formulaSlot } from "../evidence/ledger.ts";
import { statedFigure } from "../prose/number.ts";
import type { StatedIn } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { derived, readFigure, sumFormula } from "./figures.ts";
import type { AnswerContext } from "./operand.ts";

/** What came in, what became of it: two sums that are one, and the results that make up the second's first part. */
const SUMS: readonly (readonly [readonly FigureKey[], readonly FigureKey[]])[] = [
  [
    ["received@total", "carried_in@total"],
    ["handled@total", "carried_out@total"],
  ],
  [
    ["handled@total"],
    ["disclosed@total", "partly_disclosed@total", "refused@total", "unavailable@total", "not_processed@total", "other_handling@total"],
  ],
];

/** Nothing is said of a sum that is not right: that is a finding of the audit's. */
export async function sayAddsUp(report: Report, target: Target & { kind: "one" }, context: AnswerContext): Promise<void> {
  const { ledger, wording, store } = context;
  const sums: { label: string; figure: Figure }[] = [];
  for (const [left, right] of SUMS) {
    const sides = [left, right].map((keys) => ({ keys, figures: read(report, keys, context) }));
    const [one, other] = sides.map(({ figures }) => sum(figures.map(({ value }) => value)));
    if (one !== other || sides.some(({ keys, figures }) => figures.length < keys.length)) continue;
    for (const { figures } of sides.filter(({ keys }) => keys.length > 1)) sums.push(added(figures, context));
  }
  const stated = await store.statements({ reports: [target.report.id] });
  for (const [i, total] of report.statements.entries()) {
    const parts = report.statements.filter((each) => each.partOf === i);
    if (parts.length < 2 || total.approximate || sum(parts.map(({ value }) => value)) !== total.value) continue;
    const found = parts.flatMap((part) => stated.find(({ statement, passage }) => isSame(part, { statement, passage })) ?? []);
    const figures = found.map((part) => statedFigure(part, report, ledger));
    if (figures.length === parts.length) sums.push({ ...added(figures, context), label: total.subject.replace(/\s+/g, "") });
  }
  if (sums.length === 0) return;
  ledger.say(wording.addsUp(wording.whose(report.issuer, report.year)), [], "head");
  for (const { label, figure } of sums) {
    const slot = ledger.figure(figure);
    ledger.say(wording.sumItem(label, slot, formulaSlot(slot)), citationsOf(figure), "item");
  }
}

type Part = Report["statements"][number];
const isSame = (part: Part, { statement, passage }: Pick<StatedIn, "statement" | "passage">): boolean =>
  statement.at[0] === part.at[0] && passage.n === part.passage;

function read(report: Report, keys: readonly FigureKey[], { ledger, wording }: AnswerContext): Figure[] {
  return keys.flatMap((key) => {
    const reading = readFigure(report, key, ledger, wording);
    return reading.state === "known" ? [reading.figure] : [];
  });
}

function added(figures: Figure[], { wording }: AnswerContext): { label: string; figure: Figure } {
  const value = sum(figures.map((each) => each.value));
  const label = wording.join(figures.map((each) => each.label.replace(/ · [^·]+$/, "")));
  return { label, figure: derived(value, figures[0]?.unit ?? "", label, sumFormula(figures, value), figures, wording) };
}
