// overview: what a report comes to, in five to eight sentences of its own cells, stated numbers and words, under three heads; then what to open next.
import type { FigureKey } from "../../form/vocabulary.ts";
import type { Report } from "../../report/report.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { mentions } from "../outcome/absence.ts";
import { ANSWERED, notFound } from "../outcome/outcome.ts";
import { sidesOf } from "../prose/aspects.ts";
import { fieldsOf } from "../prose/contact.ts";
import { numbersOf, statedFigure } from "../prose/number.ts";
import { problemsOf } from "../prose/problems.ts";
import { findingsOf } from "../reports/findings.ts";
import type { StatedIn } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { derived } from "./figures.ts";
import { type AnswerContext, type OperationFunction, read, whoseOf } from "./operand.ts";

export type Part = "published" | "requests" | "wanting";
/** Each line one sentence, its figures in order: the first is what the line is about, the others are told when they are not 0. */
const LINES: Readonly<Record<Exclude<Part, "wanting">, readonly (readonly FigureKey[])[]>> = {
  published: [
    ["normative_documents.issued", "normative_documents.repealed", "normative_documents.in_force"],
    ["licences", "penalties", "coercive_measures", "fees"],
  ],
  requests: [
    [
      "received@total",
      "disclosed@total",
      "partly_disclosed@total",
      "refused@total",
      "unavailable@total",
      "not_processed@total",
      "other_handling@total",
      "carried_out@total",
    ],
    ["reconsideration.total", "reconsideration.corrected", "litigation.total"],
  ],
};
const MOST_PROBLEMS = 2;
/** Contradictions inside a report; between years are told where years are compared. */
const KINDS = new Set(["identity", "prose_vs_table", "prose_arithmetic"]);

/** Errors: those of the store. */
export const overview: OperationFunction = async (context) => {
  let said = 0;
  for (const target of context.targets.found) said += target.kind === "one" ? await overviewOf(target, context) : 0;
  return said > 0 ? ANSWERED : notFound();
};

async function overviewOf(target: Target & { kind: "one" }, context: AnswerContext): Promise<number> {
  const { ledger, wording, store } = context;
  const report = await store.report(target.report.id);
  if (!report) return 0;
  const whose = whoseOf(target, wording);
  let said = 0;
  for (const part of ["published", "requests"] as const) {
    ledger.say(wording.overviewPart(part, whose), [], "head");
    if (part === "published") said += await sayPublished(report, target, context);
    for (const keys of LINES[part]) said += await sayLine(keys, target, context);
  }
  await sayWanting(report, whose, context);
  const { problems, plans } = sidesOf(report);
  const held = {
    problems: problems.length > 0,
    plans: plans.length > 0,
    training: mentions(report, "培训"),
    contact: fieldsOf(report).length > 0,
  };
  for (const section of ["problems", "plans", "training", "contact"] as const)
    if (held[section]) ledger.suggest(wording.sectionQuestion(whose, section));
  return said;
}

async function sayLine(keys: readonly FigureKey[], target: Target, context: AnswerContext): Promise<number> {
  const { ledger, wording } = context;
  const parts: string[] = [];
  const cites: number[] = [];
  for (const key of keys) {
    const reading = await read(target, { kind: "figure", key }, context);
    if (reading.state !== "known" || (parts.length > 0 && reading.figure.value === 0)) continue;
    parts.push(wording.item(wording.figure(key), ledger.figure(reading.figure)));
    cites.push(...citationsOf(reading.figure));
  }
  if (parts.length > 0) ledger.say(wording.join(parts), cites, "item");
  return parts.length;
}

/** How much information was published: the first such number of the opening section, which is of the whole or of the first platform, as its words say. */
const PUBLISHED = /(?:公开|发布)[^，。]{0,8}信息|信息[^，。]{0,4}(?:公开|发布)/;
async function sayPublished(report: Report, target: Target, { ledger, wording, store }: AnswerContext): Promise<number> {
  const isPublished = ({ statement, passage }: StatedIn): boolean =>
    statement.unit === "条" && passage.section === 1 && statement.partOf === undefined && PUBLISHED.test(statement.subject);
  const first = (await numbersOf(target, store)).find(isPublished);
  if (!first) return 0;
  const figure = statedFigure(first, report, ledger);
  ledger.say(wording.statedItem(figure.label, ledger.figure(figure)), [figure.citation], "item");
  return 1;
}

/** What the report says is wanting, and where its own figures contradict each other; each contradiction is a note besides. */
async function sayWanting(report: Report, whose: string, { ledger, wording, store }: AnswerContext): Promise<void> {
  const problems = problemsOf(report).slice(0, MOST_PROBLEMS);
  const findings = (await findingsOf([report.id], store)).filter(({ kind }) => KINDS.has(kind));
  const [first] = findings.flatMap(({ citations }) => citations);
  if (problems.length === 0 && !first) return;
  ledger.say(wording.overviewPart("wanting", whose), [], "head");
  for (const citation of problems) ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  if (!first) return;
  for (const finding of findings)
    ledger.note(
      "inconsistency",
      wording.finding(finding),
      finding.citations.map((each) => ledger.cite(each)),
    );
  const count = findings.length;
  const figure = {
    ...derived(count, "处", wording.contradictionsIn(), `${count}`, [], wording),
    report: report.id,
    citation: ledger.cite(first),
  };
  ledger.say(wording.item(wording.contradictionsIn(), ledger.figure(figure)), citationsOf(figure), "item");
}
