// A figure whose reason was asked for -> the sentence in which the report gives one, or that it gives none. Reads the store.
import { citePassage } from "../../report/report.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { type AnswerContext, whatOf, whoseOf } from "../operations/operand.ts";
import { reasonAfterAll } from "../outcome/second-look.ts";
import type { Target } from "../reports/targets.ts";
import { givesReason } from "./retrieve.ts";
import { coverage } from "./topic-coverage.ts";

/** Of the figure's name, this part must stand in the sentence that gives the reason. */
const NAMED_AT_LEAST = 0.7;

/** Says the reason of what was asked for; returns whether one is stated anywhere. Errors: those of the store. */
export async function sayCause(context: AnswerContext): Promise<boolean> {
  const given: boolean[] = [];
  for (const target of context.targets.found) given.push(await sayCauseOf(target, context));
  return given.includes(true);
}

async function sayCauseOf(target: Target, context: AnswerContext): Promise<boolean> {
  const { store, ledger, wording, measures } = context;
  const whose = whoseOf(target, wording);
  const report = target.kind === "one" ? await store.report(target.report.id) : null;
  const what = measures.map((measure) => whatOf(measure, wording));
  for (const passage of report?.passages ?? []) {
    // Section 5 gives reasons of its problems, not of a figure.
    for (const { text, index } of segmentsIn(passage.text)) {
      if (!givesReason(text) || !what.some((name) => coverage(name, text) >= NAMED_AT_LEAST)) continue;
      if (!report) continue;
      const citation = citePassage(report, passage, [index, index + text.length]);
      ledger.say(wording.says(whose), [], "head");
      ledger.say(citation.quote, [ledger.cite(citation)], "quote");
      return true;
    }
  }
  const found = await reasonAfterAll(what, target, context);
  if ("words" in found) {
    ledger.deny(wording.noCause(whose), found);
    return false;
  }
  ledger.say(wording.says(wording.whose(found.issuer, found.year)), [], "head");
  ledger.say(found.quote, [ledger.cite(found)], "quote");
  return true;
}
