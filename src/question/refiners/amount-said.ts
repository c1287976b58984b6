// A question that tells how large a share or a multiple is (是常山的两倍多吗, 占了一半以上吧) -> the values under which that is so. No I/O. No clock.
import { type Amount, type Range, shareIn, timesIn } from "../../zh/amounts.ts";
import type { Draft } from "../draft.ts";
import { hasWord, isWord, type Token, wordValue } from "../tokens.ts";
import type { AmountSaid } from "../understanding.ts";
import { boundByIssuer, boundByYear } from "./rules/rule.ts";

/** Asked for a yes or a no; 几倍, 几成 ask for the amount itself. */
const asksWhether = ({ tokens, text }: Draft): boolean =>
  (hasWord(tokens, "ask", "yesno", "confirm") || /[吗吧么嘛没](?:[?？。!！\s]|$)/.test(text)) && !hasWord(tokens, "ask", "number");
const PER_CENT = 100;

/** Of two figures a share is the one's in the other (shareSaid). */
const oneFigure = ({ figures }: Draft): boolean => figures.kind === "known" && figures.quantities.length === 1;

type Bound = "more" | "at_least" | "less" | "at_most";
const BOUNDS: Record<string, Bound> = {
  more: "more",
  at_least: "at_least",
  or_more: "at_least",
  less: "less",
  at_most: "at_most",
  or_less: "at_most",
};
const boundOf = (token: Token | undefined): Bound | undefined => BOUNDS[wordValue(token, "comparator") ?? ""];

/** An open end leaves the amount itself out. */
function rangeFor(value: number, bound: Bound): Range {
  const tiny = Math.abs(value) * 1e-9 + Number.MIN_VALUE;
  switch (bound) {
    case "more":
      return [value + tiny, Number.POSITIVE_INFINITY];
    case "at_least":
      return [value, Number.POSITIVE_INFINITY];
    case "less":
      return [Number.NEGATIVE_INFINITY, value - tiny];
    case "at_most":
      return [Number.NEGATIVE_INFINITY, value];
  }
}

/** 不到龙游县的一半, 一半还不到: the bound may stand away from its amount. Null where two are said, of which nobody knows which is meant. */
function bounded({ tokens }: Draft, { value, range }: Amount, perCent: number): AmountSaid | null {
  const bounds = [...new Set(tokens.flatMap((token) => boundOf(token) ?? []))];
  const [bound, ...more] = bounds;
  if (more.length > 0) return null;
  const said: Range = bound ? rangeFor(value, bound) : range;
  return { range: [said[0] / perCent, said[1] / perCent] };
}

/** 两倍 is said of 1.95, and of 1.89 only nearly. */
const NEAR = 0.05;
const boundOfTimes = (draft: Draft, times: Amount): AmountSaid | null => {
  const said = bounded(draft, times, 1);
  const isPlain = times.plain && !draft.tokens.some(boundOf);
  return said && isPlain ? { ...said, exact: [times.value * (1 - NEAR), times.value * (1 + NEAR)] } : said;
};

/** So many times as much as another; a share of somebody else's figure is one too. By how much more is another matter. */
export function timesSaid(draft: Draft): AmountSaid | null {
  if (
    !asksWhether(draft) ||
    (hasWord(draft.tokens, "join", "than") && !/翻/.test(draft.text)) ||
    hasWord(draft.tokens, "operation", "change")
  )
    return null;
  const times = timesIn(draft.text);
  if (times) return boundOfTimes(draft, times);
  const share = oneFigure(draft) ? shareIn(draft.text) : null;
  return share && bounded(draft, share, PER_CENT);
}

/** Such a part of a whole, in percent. */
export function shareSaid(draft: Draft): AmountSaid | null {
  const share = asksWhether(draft) ? shareIn(draft.text) : null;
  return share && bounded(draft, share, 1);
}

/** Before a number, where 多 is what is asked, and between it and its unit. */
const LOOSE_BEFORE = /[约近几]|大概|差不多/;
const LOOSE_WITHIN = /[余多来几]/;
const LOOSE_BEHIND = /^(?:左右|上下|多|余)/;
const isLoose = (text: string, number: Token, unit: Token): boolean =>
  LOOSE_BEFORE.test(text.slice(number.start - 3, number.start)) ||
  LOOSE_WITHIN.test(text.slice(number.start, unit.start)) ||
  LOOSE_BEHIND.test(text.slice(unit.end));
const isMoreOrLess = (token: Token | undefined): boolean =>
  isWord(token, "operation", "more") || isWord(token, "operation", "less") || isWord(token, "operation", "difference");

/**
 * What a comparison tells in numbers: how many the first has (收到15件，比利通区少), how many the second (比利通区的38件少), and by how much they differ
 * (多10件, 多不到3件, 超过常山县5件以上). Null where none is told, where one is not told exactly, or where it cannot be said of which it is.
 */
export function differenceSaid(draft: Draft): AmountSaid | null {
  const { tokens, text } = draft;
  const numbers = tokens.flatMap((token, i) => (token.kind === "number" ? [i] : []));
  if (!asksWhether(draft) || numbers.length === 0) return null;
  const bound = Math.max(boundByIssuer(tokens), boundByYear(tokens));
  const than = tokens.findIndex((token, i) => isWord(token, "join", "than") || i === bound);
  const compared = tokens.findIndex((token, i) => i >= than && (isMoreOrLess(token) || i === bound));
  let range: Range | undefined;
  const sides: { first?: number; second?: number } = {};
  for (const at of numbers) {
    const [number, unit] = [tokens[at], tokens[at + 1]];
    if (number?.kind !== "number" || !isWord(unit, "unit") || isWord(unit, "unit", "倍") || isLoose(text, number, unit)) return null;
    const side = at < than ? "first" : at < compared ? "second" : null;
    if (side && (sides[side] !== undefined || isWord(unit, "unit", "万元"))) return null;
    if (side) sides[side] = number.value;
    else if (range) return null;
    else range = differenceAt(tokens, at, number.value);
  }
  return { range: range ?? ANY, ...(sides.first === undefined && sides.second === undefined ? {} : { sides }) };
}
const ANY: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** 至少多3件: a word of more or less may stand between the bound and its number. */
function differenceAt(tokens: readonly Token[], at: number, value: number): Range {
  const [before, between] = [tokens[at - 1], tokens[at - 2]];
  const bound = boundOf(tokens[at + 2]) ?? boundOf(before) ?? (isMoreOrLess(before) ? boundOf(between) : undefined);
  return bound ? rangeFor(value, bound) : [value, value];
}
