// An English question put for yes or no: whether the first of two has less, as much or more; and what holds of two numbers then. No I/O. No clock.

/** The sign of what the first side is asked to have more than the second; where as much would do too, the sign it is said not to have. */
export type Compared = -1 | 0 | 1 | "not_more" | "not_less";
export const isSo = (compared: Compared, sign: number): boolean =>
  compared === "not_more" ? sign <= 0 : compared === "not_less" ? sign >= 0 : sign === compared;

const ASKS = /^(?:(?:in|for|and|so) )?(?:[^,?]{0,40}, )?(?:is|are|was|were|did|does|do|has|have|had)\b/;
const LESS = /\b(?:fewer|less|lower|smaller)\b/;
const MORE = /\b(?:more|higher|larger|greater|bigger)\b/;
const EQUAL = /\b(?:the same|equal|as (?:many|much))\b/;

/** Undefined where nothing is asked so. `text` is normalized, and English. */
export function comparedIn(text: string): Compared | undefined {
  if (!ASKS.test(text)) return undefined;
  // More or fewer: which of the two, and not whether.
  if (LESS.test(text) && MORE.test(text)) return undefined;
  return LESS.test(text) ? -1 : MORE.test(text) ? 1 : EQUAL.test(text) ? 0 : undefined;
}
