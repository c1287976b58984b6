// How an operation went: answered, asked back, or why there is nothing to show. One switch words every reason. Reads the store for what was searched.
import type { Citation, Reason } from "../../contract.ts";
import type { Denial } from "../evidence/ledger.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { Target } from "../reports/targets.ts";
import { mentions } from "./absence.ts";
import { isAnswer, lookedAgain } from "./second-look.ts";

/** Why a figure or a passage cannot be shown. `whose` is "吴忠市利通区2024年", `what` a figure's name; marks are 1-based citations. */
export type WhyNot =
  | { reason: "blank"; whose: string; what: string; mark?: number }
  | { reason: "not_in_form"; whose: string; what: string }
  | { reason: "undefined_ratio"; whose: string; what: string; under: string; marks: number[] }
  /** Looked for in the prose and the tables of the target's reports. `numeric`: a number was asked for. */
  | { reason: "not_stated"; target: Target; whose: string; numeric: boolean; looked?: Denial }
  /** `held`: what is there of the other side, with the marks of its cells. */
  | { reason: "one_side_missing"; missing: string; held?: { text: string; marks: number[] } }
  /** `nobody`: of those that were asked of there are none. */
  | { reason: "too_few"; what: string; nobody?: true }
  | { reason: "not_comparable"; left: string; right: string }
  /** `part`: words that nothing is known of, not even whether they narrow what is asked; `typed`: the same, each as it was typed. */
  /** `whose` and `whole`: the figure of the form that stands beside them, where one was named. */
  | { reason: "not_understood"; whose?: string; whole?: string; part: string; typed: readonly string[] }
  /** `part`: the words that narrow what is asked; `whole`: the figure the report counts; `held` its number where it is told. */
  | {
      reason: "not_separated";
      whose: string;
      whole: string;
      part: string;
      typed: readonly string[];
      held?: { text: string; marks: number[] };
      looked?: Denial;
    }
  /** Instead of a denial: the sentence of `whose` report that comes nearest; `exact`: the share of what was asked that it has in its own words. */
  | { reason: "not_understood"; nearest: Citation; whose: string; numeric: boolean; exact: number }
  /** Counted in `unit`, where the question asks in `asked`. */
  | { reason: "not_separated"; what: string; unit: string; asked: string; looked?: Denial };

export type Outcome = { status: "answered"; reason?: Reason } | { status: "clarify" } | { status: "not_found"; whyNot: WhyNot[] };

export const ANSWERED: Outcome = { status: "answered" };
export const CLARIFY: Outcome = { status: "clarify" };
export const notFound = (...whyNot: WhyNot[]): Outcome => ({ status: "not_found", whyNot });

/** The first reason stands for the answer. */
export const reasonOf = (outcome: Outcome): Reason | undefined =>
  outcome.status === "answered"
    ? outcome.reason
    : outcome.status === "clarify"
      ? "ambiguous"
      : outcome.status === "not_found"
        ? (outcome.whyNot[0]?.reason ?? "not_stated")
        : undefined;

/** An operation's outcome once it was looked again for whatever would be denied: a sentence that has all of what was asked is the answer. Errors: those of the store. */
export async function heldAfterAll(outcome: Outcome, context: AnswerContext): Promise<Outcome> {
  if (outcome.status !== "not_found") return outcome;
  const whyNot: WhyNot[] = [];
  for (const why of outcome.whyNot) whyNot.push(await lookedAgain(why, context));
  const [first] = whyNot;
  if (!first || !("nearest" in first) || !isAnswer(first, context.meaning.topic)) return { ...outcome, whyNot };
  for (const why of whyNot) await sayWhyNot(why, context);
  context.ledger.isQuotedForNumber = true;
  return ANSWERED;
}

/** Says one reason, or what another look found in its place. Errors: those of the store. */
export async function sayWhyNot(first: WhyNot, context: AnswerContext): Promise<void> {
  const { ledger, wording } = context;
  const why = await lookedAgain(first, context);
  switch (why.reason) {
    case "blank":
      return ledger.say(wording.blank(why.whose, why.what), why.mark ? [why.mark] : [], why.mark ? "sentence" : "notice");
    case "not_in_form":
      return ledger.say(wording.missing(why.whose, why.what), [], "notice");
    case "undefined_ratio":
      return ledger.say(wording.undefinedRate(why.whose, why.what, why.under), why.marks);
    case "not_stated":
      return sayNotStated(why, context);
    case "one_side_missing":
      ledger.say(wording.oneSideMissing(why.missing), [], "notice");
      if (why.held) ledger.say(why.held.text, why.held.marks);
      return;
    case "too_few":
      return ledger.say(why.nobody ? wording.nobodyBefore() : wording.noComparison(why.what), [], "notice");
    case "not_comparable":
      return ledger.say(wording.notComparable(why.left, why.right), [], "notice");
    case "not_understood":
      if ("nearest" in why) {
        ledger.say(isAnswer(why, context.meaning.topic) ? wording.says(why.whose) : wording.nearestOf(why.whose, why.numeric), [], "head");
        return ledger.say(why.nearest.quote, [ledger.cite(why.nearest)], "quote");
      }
      return ledger.setApart(wording.notUnderstood(why.part, why.whose, why.whole), why.typed);
    case "not_separated":
      if ("asked" in why) return ledger.deny(wording.countedIn(why.what, why.unit, why.asked), why.looked);
      ledger.setApart(wording.notSeparated(why.whose, why.whole, why.part), why.typed, why.looked);
      if (why.held) ledger.say(why.held.text, why.held.marks);
      return;
  }
}

/** "没有提到" names words only when they were asked for as they stand and the report has them nowhere; otherwise nothing was found, which is less. */
async function sayNotStated(why: WhyNot & { reason: "not_stated" }, context: AnswerContext): Promise<void> {
  const { ledger, wording, meaning, store } = context;
  const { target, whose, numeric, looked } = why;
  const words = meaning.subjectWords;
  const report = target.kind === "one" ? await store.report(target.report.id) : null;
  const mentioned = report !== null && words !== undefined && [words, meaning.subjectPlain ?? words].some((each) => mentions(report, each));
  if (report && words !== undefined) ledger.searched.push({ report: report.id, words, mentioned });
  if (!report || words === undefined || mentioned) ledger.deny(wording.notFound(whose, numeric), looked);
  else ledger.deny(wording.notSaid(whose, words), { report: report.id, words, typed: true });
}
