// A question for which of two is more, put for yes or no, and by how much it was -> the verdict before the sentence that tells it. No I/O. No clock.
import type { Understanding } from "../../question/understanding.ts";
import { within } from "../../zh/amounts.ts";
import type { Wording } from "./wording.ts";

/** `more`: what the first side has more than the second. "" where nothing is asked so. Where the question says by how much, that has to hold too. */
export function whether(
  { compared, amountSaid }: Pick<Understanding, "compared" | "amountSaid">,
  more: number,
  wording: Pick<Wording, "verdict">,
): string {
  if (compared === undefined) return "";
  const isSo = compared === Math.sign(more);
  return wording.verdict(isSo && (!amountSaid || within(Math.abs(more), amountSaid.range)));
}
