// A claimed number with the words around it -> the values under which the claim is true. No I/O. No clock.
import { type Range, rangeOf } from "../audit/approximate.ts";
import type { Figure } from "../contract.ts";
import type { Statement } from "../report/report.ts";

const ABOVE = /(?:超过|超|逾|突破|多于|大于|高于|不少于|不低于|不小于|至少)$|^(?:超过|超|逾|突破|不少于|不低于|至少)/;
const ABOVE_AFTER = /^(?:以上|之多)|(?:以上|之多)$/;
const BELOW = /(?:不足|不到|少于|小于|低于|不超过|不多于|不高于|至多|最多)$|^(?:不足|不到)/;
const BELOW_AFTER = /^(?:以下|以内|之内)/;

/** [least, most]: 超过30件 holds for any number above, 30余件 only for those between 30 and 39. `around`: the text before and after. */
export function claimedRange(statement: Statement, before: string, after: string): Range {
  const { value, text } = statement;
  if (ABOVE.test(before) || ABOVE.test(text) || ABOVE_AFTER.test(text) || ABOVE_AFTER.test(after)) return [value, Number.POSITIVE_INFINITY];
  if (BELOW.test(before) || BELOW.test(text) || BELOW_AFTER.test(after)) return [Number.NEGATIVE_INFINITY, value];
  return rangeOf(statement);
}

const MONEY: Record<string, number> = { 元: 1, 万元: 1e4, 亿元: 1e8 };
const SAME_COUNT = /^(?:%|个百分点|倍|元|万元|亿元)$/;

/** The found value in the unit of the claim; null when the two units measure different things. */
export function inUnit(figure: Pick<Figure, "value" | "unit">, unit: string): number | null {
  if (figure.unit === unit || unit === "") return figure.value;
  const [from, to] = [MONEY[figure.unit], MONEY[unit]];
  if (from && to) return Number(((figure.value * from) / to).toPrecision(15));
  return SAME_COUNT.test(figure.unit) || SAME_COUNT.test(unit) ? null : figure.value;
}

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
const rounded = (value: number, decimals: number): number => Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);

/** yes: within the range, or equal once rounded as the claim is; unsure: the report itself is only approximate about it. */
export function agrees(found: number, figure: Figure, statement: Statement, range: Range): "yes" | "no" | "unsure" {
  const [least, most] = range;
  if (found >= least && found <= most) return "yes";
  if (!statement.approximate && rounded(found, decimalsOf(statement.text)) === statement.value && exceedsInDecimals(found, statement))
    return "yes";
  if (statement.unit === "倍" && Math.trunc(found) === statement.value) return "yes";
  if (!figure.approximate) return "no";
  const [low, high] = rangeOf({ value: found, text: figure.text, approximate: true });
  if (low > most || high < least) return "no";
  return statement.approximate ? "yes" : "unsure";
}
/** Only what has decimals can be rounded: 31.6% for 31.58%, 611万元 for 611.1281万元. */
const exceedsInDecimals = (found: number, statement: Statement): boolean => decimalsOf(String(found)) > decimalsOf(statement.text);
