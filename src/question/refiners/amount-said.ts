// A question that tells how large a share or a multiple is (是常山的两倍多吗, 占了一半以上吧) -> the values under which that is so. No I/O. No clock.
import { type Range, shareIn, timesIn } from "../../zh/amounts.ts";
import type { Draft } from "../draft.ts";
import { hasWord, isWord } from "../tokens.ts";
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

/** Before a number, where 多 is what is asked, and between it and its unit. */
const LOOSE_BEFORE = /[约近几]|大概|差不多/;
const LOOSE_WITHIN = /[余多来几]/;
/** By how much the first is said to have more or less than the second (多10件, 超过常山县5件以上); null where it is not said, or not exactly. */
export function differenceSaid(draft: Draft): AmountSaid | null {
  const { tokens, text } = draft;
  const at = asksWhether(draft) ? tokens.findIndex((token, i) => token.kind === "number" && isWord(tokens[i + 1], "unit")) : -1;
  const [number, unit, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    number?.kind !== "number" ||
    LOOSE_BEFORE.test(text.slice(number.start - 3, number.start)) ||
    LOOSE_WITHIN.test(text.slice(number.start, unit?.start))
  )
    return null;
  if (/^(?:左右|上下|多|余)/.test(text.slice(unit?.end))) return null;
  const ahead = tokens.slice(Math.max(0, at - 2), at);
  const [least, most]: Range =
    isWord(behind, "comparator", "or_more") || hasWord(ahead, "comparator", "at_least")
      ? [number.value, Number.POSITIVE_INFINITY]
      : isWord(behind, "comparator", "or_less") || hasWord(ahead, "comparator", "at_most")
        ? [Number.NEGATIVE_INFINITY, number.value]
        : [number.value, number.value];
  return { range: [least, most] };
}
