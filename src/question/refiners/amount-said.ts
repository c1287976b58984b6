// A question that tells how large a share or a multiple is (是常山的两倍多吗, 占了一半以上吧) -> the values under which that is so. No I/O. No clock.
import { type Range, shareIn, timesIn } from "../../zh/amounts.ts";
import type { Draft } from "../draft.ts";
import { hasWord } from "../tokens.ts";
import type { AmountSaid } from "../understanding.ts";

/** Asked for a yes or a no; 几倍, 几成 ask for the amount itself. */
const asksWhether = ({ tokens, text }: Draft): boolean =>
  (hasWord(tokens, "ask", "yesno", "confirm") || /[吗吧么嘛没](?:[?？。!！\s]|$)/.test(text)) && !hasWord(tokens, "ask", "number");
const PER_CENT = 100;
const inTimes = ([least, most]: Range): Range => [least / PER_CENT, most / PER_CENT];

/** Of two figures a share is the one's in the other (shareSaid). */
const oneFigure = ({ figures }: Draft): boolean => figures.kind === "known" && figures.quantities.length === 1;

/** So many times as much as another; a share of somebody else's figure is one too. By how much more is another matter. */
export function timesSaid(draft: Draft): AmountSaid | null {
  if (!asksWhether(draft) || hasWord(draft.tokens, "join", "than") || hasWord(draft.tokens, "operation", "change")) return null;
  const times = timesIn(draft.text);
  if (times) return { range: times.range };
  const share = oneFigure(draft) ? shareIn(draft.text) : null;
  return share && { range: inTimes(share.range) };
}

/** Such a part of a whole, in percent. */
export function shareSaid(draft: Draft): AmountSaid | null {
  const share = asksWhether(draft) ? shareIn(draft.text) : null;
  return share && { range: share.range };
}
