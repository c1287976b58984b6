// A question and what it is read with -> its meanings; words that may be mistyped are looked for in the reports first. Reads the store.
import { understandAfter, understandEachTurn, type Watch } from "../question/understand.ts";
import type { QuestionContext, Understanding } from "../question/understanding.ts";
import type { Store } from "./reports/store.ts";

/** The store is asked only where a word would be respelled. Errors: those of the store. */
export async function readQuestion(
  question: string,
  reading: QuestionContext,
  store: Pick<Store, "printed">,
  watch?: Watch,
): Promise<Understanding[]> {
  // What each turn, and at last the question, would respell.
  const doubts: Set<string>[] = [];
  const next = () => void doubts.push(new Set());
  const first = { ...reading, printed: (words: string) => doubts.at(-1)?.add(words) !== undefined };
  const turns = understandEachTurn(first, question, [], next);
  next();
  const meanings = understandAfter(turns.flat(), question, first);
  const doubtful = new Set(doubts.flatMap((words) => [...words]));
  const held = doubtful.size > 0 ? await store.printed([...doubtful]) : doubtful;
  const wrong = doubts.findIndex((words) => [...words].some((each) => !held.has(each)));
  if (wrong < 0 && !watch) return meanings;
  // Up to the first that has a word no report prints, all is read the same again.
  const second = { ...reading, printed: (words: string) => held.has(words) };
  const again = wrong < 0 ? turns : understandEachTurn(second, question, turns.slice(0, wrong));
  return understandAfter(again.flat(), question, second, watch);
}
