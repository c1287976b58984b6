// The operator's words -> those that lead nowhere: what they mean is no word of the form's, and stands in no report that is built in. No I/O. No clock.
import { wordAt } from "../question/parsers/words.ts";
import type { OperatorWord } from "../site/words.ts";

/** `corpus` is the text of build/corpus.json. */
export const leadingNowhere = (words: readonly OperatorWord[], corpus: string): string[] =>
  words.map(({ means }) => means).filter((means) => wordAt(means, 0)?.end !== means.length && !corpus.includes(means));
