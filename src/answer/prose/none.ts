// "未收取信息处理费": a sentence that says there was none, quoted where it answers a question. Reads the store.
import { citePassage } from "../../report/report.ts";
import type { AnswerContext } from "../operations/operand.ts";
import { selectionOf, type Target } from "../reports/targets.ts";
import { matchNone } from "./stated-match.ts";

/** No number stands in such a sentence, so none is shown. Returns whether one was found. Errors: those of the store. */
export async function sayNone(target: Target, { meaning, store, ledger, wording }: AnswerContext): Promise<boolean> {
  const none = matchNone(
    meaning.topic,
    (await store.statements(selectionOf(target))).filter(({ statement }) => statement.none),
  );
  const report = none ? await store.report(none.report.id) : null;
  if (!none || !report) return false;
  const citation = citePassage(report, none.passage, none.statement.sentence);
  ledger.say(wording.says(wording.whose(report.issuer, report.year)), [], "head");
  ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  return true;
}
