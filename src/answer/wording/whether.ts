// An English question for which of two is more, put as one for yes or no, and which was -> "Yes. " or "No. " before the sentence that tells it. No I/O. No clock.
import type { Understanding } from "../../question/understanding.ts";

const ASKS = /^(?:(?:in|for|and|so) )?(?:[^,?]{0,40}, )?(?:is|are|was|were|did|does|do|has|have|had)\b/;
const LESS = /\b(?:fewer|less|lower|smaller)\b/;
const MORE = /\b(?:more|higher|larger|greater|bigger)\b/;
const EQUAL = /\b(?:the same|equal|as (?:many|much))\b/;

/** `more`: the sign of what the first side has more than the second. "" where nothing is asked so. */
export function whetherInEnglish({ language, text }: Pick<Understanding, "language" | "text">, more: -1 | 0 | 1): string {
  if (language !== "en" || !ASKS.test(text)) return "";
  const wanted = LESS.test(text) ? -1 : MORE.test(text) ? 1 : EQUAL.test(text) ? 0 : null;
  return wanted === null ? "" : wanted === more ? "Yes. " : "No. ";
}
