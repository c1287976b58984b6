// An English question for which of two is more, put as one for yes or no, and which was -> "Yes. " or "No. " before the sentence that tells it. No I/O. No clock.
import type { Understanding } from "../../question/understanding.ts";

/** `more`: the sign of what the first side has more than the second. "" where nothing is asked so. */
export const whetherInEnglish = ({ compared }: Pick<Understanding, "compared">, more: -1 | 0 | 1): string =>
  compared === undefined ? "" : compared === more ? "Yes. " : "No. ";
