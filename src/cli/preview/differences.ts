// Questions, and what an operator had to say and would -> the questions that would be answered otherwise, those that would be answered wrongly first.

import type { Store } from "../../answer/reports/store.ts";
import type { Operator } from "../../answer/wording/operator.ts";
import type { Language } from "../../zh/language.ts";
import { isRight } from "../eval/bank.ts";
import { answered, lineOf, type Question } from "../eval/judge.ts";

/** `broken`: it was right by what the bank expects, and would not be; `mended`: the other way round. */
export type Difference = { question: string; before: string; after: string; effect: "broken" | "mended" | "other" };
const ORDER = ["broken", "mended", "other"] as const;

/** Claims are none of it: a text is checked against the reports alone. Errors: those of the store. */
export async function differences(
  questions: readonly Question[],
  store: Store,
  language: Language,
  { before, after }: { before: Operator; after: Operator },
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const question of questions) {
    const [asNow, asDrafted] = [
      await lineOf(question, store, language, { operator: before }),
      await lineOf(question, store, language, { operator: after }),
    ];
    if (asNow === asDrafted) continue;
    const [then, now] = [
      await answered(question, store, language, { operator: before }),
      await answered(question, store, language, { operator: after }),
    ];
    const [was, is] = [isRight(then.outcome), isRight(now.outcome)];
    found.push({
      question: question.question ?? "",
      before: then.line,
      after: now.line,
      effect: was === is ? "other" : was ? "broken" : "mended",
    });
  }
  return found.sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
}
