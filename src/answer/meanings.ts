// A question and what it is read with -> its meanings; words that may be mistyped are looked for in the reports first. Reads the store.
import { understand, type Watch } from "../question/understand.ts";
import type { QuestionContext, Understanding } from "../question/understanding.ts";
import type { Store } from "./reports/store.ts";

/** The store is asked only where a word would be respelled. Errors: those of the store. */
export async function readQuestion(
  question: string,
  reading: QuestionContext,
  store: Pick<Store, "printed">,
  watch?: Watch,
): Promise<Understanding[]> {
  const doubtful = new Set<string>();
  const doubted = (words: string): boolean => doubtful.add(words).size > 0;
  const first = understand(question, { ...reading, printed: doubted });
  const held = doubtful.size > 0 ? await store.printed([...doubtful]) : doubtful;
  const wrong = [...doubtful].some((words) => !held.has(words));
  if (!wrong && !watch) return first;
  return understand(question, { ...reading, printed: (words) => held.has(words) }, watch);
}
