// A question for which of two is more, put for yes or no, and which was -> the verdict before the sentence that tells it. No I/O. No clock.
import type { Understanding } from "../../question/understanding.ts";
import type { Wording } from "./wording.ts";

/** `more`: the sign of what the first side has more than the second. "" where nothing is asked so. */
export const whether = ({ compared }: Pick<Understanding, "compared">, more: -1 | 0 | 1, wording: Pick<Wording, "verdict">): string =>
  compared === undefined ? "" : wording.verdict(compared === more);
