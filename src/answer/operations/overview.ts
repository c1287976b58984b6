// overview: what a report comes to, in a few sentences of its own cells and stated numbers; and two or more reports side by side by the same figures.
import type { FigureKey } from "../../form/vocabulary.ts";
import { citationsOf } from "../evidence.ts";
import { ANSWERED, notFound } from "../outcome.ts";
import { clearest, matchStated } from "../prose/match.ts";
import { numbersOf, statedFigure } from "../prose/number.ts";
import { problemsOf } from "../prose/problems.ts";
import type { Target } from "../targets.ts";
import { type AnswerContext, type OperationFunction, read, whoseOf } from "./operand.ts";

/** Each line one sentence, its figures in order; the first is what the line is about and is left out only with the whole line. */
const LINES: readonly (readonly FigureKey[])[] = [
  [
    "received@total",
    "carried_in@total",
    "disclosed@total",
    "partly_disclosed@total",
    "refused@total",
    "unavailable@total",
    "carried_out@total",
  ],
  ["reconsideration.total", "reconsideration.corrected", "litigation.total"],
  ["licences", "penalties", "coercive_measures", "fees"],
  ["normative_documents.issued", "normative_documents.repealed", "normative_documents.in_force"],
];
/** Numbers of the prose that most reports state, by what they are about. */
const STATED: readonly { topic: string; unit: string }[] = [{ topic: "主动公开政府信息", unit: "条" }];
const MOST_PROBLEMS = 2;

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
  ledger.say(wording.overviewHead(whoseOf(target, wording)), [], "head");
  let said = await sayStated(target, context);
  for (const keys of LINES) said += await sayLine(keys, target, context);
  const problems = problemsOf(report).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) ledger.say(wording.problemsHead(), [], "head");
  for (const citation of problems) ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  return said;
}

async function sayLine(keys: readonly FigureKey[], target: Target, context: AnswerContext): Promise<number> {
  const { ledger, wording } = context;
  const parts: string[] = [];
  const cites: number[] = [];
  for (const key of keys) {
    const reading = await read(target, { kind: "figure", key }, context);
    if (reading.state !== "known") continue;
    parts.push(`${wording.figure(key)}${ledger.figure(reading.figure)}`);
    cites.push(...citationsOf(reading.figure));
  }
  if (parts.length > 0) ledger.say(wording.join(parts), cites, "item");
  return parts.length;
}

async function sayStated(target: Target & { kind: "one" }, context: AnswerContext): Promise<number> {
  const { ledger, wording, store } = context;
  const report = await store.report(target.report.id);
  const numbers = await numbersOf(target, store);
  let said = 0;
  for (const { topic, unit } of STATED) {
    const [only, ...others] = clearest(matchStated(topic, unit, numbers), unit);
    if (!only || others.length > 0 || !report) continue;
    const figure = statedFigure(only.stated, report, ledger);
    ledger.say(wording.item(figure.label, ledger.figure(figure)), [figure.citation], "item");
    said++;
  }
  return said;
}
