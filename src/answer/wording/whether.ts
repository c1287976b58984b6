// A question for which of two is more, put for yes or no, and by how much it was -> the verdict before the sentence that tells it. No I/O. No clock.
import { minus } from "../../decimal.ts";
import { isSo } from "../../question/prose/compared.ts";
import type { Understanding } from "../../question/understanding.ts";
import { within } from "../../zh/amounts.ts";
import type { Wording } from "./wording.ts";

/** "" where nothing is asked so. Where the question says by how much they differ, or how many a side has, that has to hold too. */
export function whether(
  { compared, amountSaid }: Pick<Understanding, "compared" | "amountSaid">,
  [first, second]: readonly [number, number],
  wording: Pick<Wording, "verdict">,
): string {
  if (compared === undefined) return "";
  const more = minus(first, second);
  const { range, sides } = amountSaid ?? {};
  const holds =
    isSo(compared, Math.sign(more)) &&
    (!range || within(Math.abs(more), range)) &&
    (sides?.first === undefined || sides.first === first) &&
    (sides?.second === undefined || sides.second === second);
  return wording.verdict(holds);
}
