// A claimed number with the words around it -> the values under which the claim is true. No I/O. No clock.
import { rangeOf, roundsTo } from "../audit/approximate.ts";
import type { Figure } from "../contract.ts";
import type { Statement } from "../report/report.ts";
import type { Range } from "../zh/amounts.ts";
import { boundWords, type Sense } from "../zh/bounds.ts";
import { DIGITS } from "../zh/digits.ts";
import { convertMoney, isMoney } from "../zh/money.ts";
import { unitKind } from "../zh/units.ts";

/** Whether such a bound stands right before the number: words of prose stand inside the figure's own text, others before it. */
type Bound = (before: string, text: string) => boolean;
function bound(...senses: readonly Sense[]): Bound {
  const behind = new RegExp(`(?<![不没未]|没有)(?:${boundWords("claim", "before", ...senses)})(?:了)?(?:有|是|为)?$`);
  const inside = new RegExp(`^(?:${boundWords("prose", "before", ...senses)})`);
  return (before, text) => behind.test(before) || inside.test(text);
}
const [ABOVE, BELOW] = [bound("over", "at_least"), bound("under", "at_most")];
/** They leave out the number itself: 15 is not 不足15件, nor 超过15件. The longest word that stands there counts: 不超过 is no 超过. */
const [AT_LEAST, AT_MOST] = [bound("at_least"), bound("at_most")];
const MORE_AFTER = boundWords("claim", "after", "at_least");
const ABOVE_AFTER = new RegExp(`^(?:${MORE_AFTER})|(?:${MORE_AFTER})$`);
const BELOW_AFTER = new RegExp(`^(?:${boundWords("claim", "after", "at_most")})`);

/** 刚过五千件 is hardly more. */
const JUST_OVER = /刚刚?(?:超)?过(?:了)?$/;
const JUST_OVER_AFTER = /^(?:还)?(?:出头|有余)/;
const JUST = 0.15;

/** However round the number: 近万条 is not said of half as many. A report's own may be; that is for the audit to tell. */
export const MOST_BELOW = 0.15;
/** 三倍还多. */
const MORE_THAN_SAID = new RegExp(`^(?:还要?多|[都也]?还?(?:${boundWords("claim", "behind", "over")}))`);

/** 40件都不到, 两倍还没有, 40件不到: the bound is said behind the number. */
const UNDER_BEHIND = boundWords("claim", "behind", "under");
const NOT_REACHED = new RegExp(`^(?:[都也还](?:不够|没有?|没达到|达不到)|[都也还]?(?:${UNDER_BEHIND}))(?=[，,。；！!、]|$)`);

const SEVERAL = /(?<![不足到近])(?:几|数)$/;

/** 两三场 is two or three, 三四十件 from thirty to forty-nine. */
const BETWEEN = /^(?<a>[一二两三四五六七八])(?<b>[二三四五六七八九])(?![\d点])/;

/** The least that one number is more than another by, of those that reports print. */
const LEAST_STEP = 1e-6;

/** [least, most]: 超过30件 holds for any number above 30, 30件以上 for 30 too, 30余件 only for those between 30 and 39. `around`: the text before and after. */
export function claimedRange(statement: Statement, before: string, after: string): Range {
  const { value, text } = statement;
  // 过百件, 破万条, 上千件: the number is all in its unit.
  if (/[过破]$|(?<![网线以之晚早])上$/.test(before) && /^[百千万亿]/.test(text)) return [value, Number.POSITIVE_INFINITY];
  // 几十件, 数百件: two of them at least, and less than ten.
  if (SEVERAL.test(before) && /^[十百千万亿]/.test(text)) return [2 * value, 10 * value - LEAST_STEP];
  if (JUST_OVER.test(before) || JUST_OVER_AFTER.test(after)) return [value, value * (1 + JUST)];
  if (MORE_THAN_SAID.test(after)) return [value + LEAST_STEP, Number.POSITIVE_INFINITY];
  if (NOT_REACHED.test(after)) return [Number.NEGATIVE_INFINITY, value - LEAST_STEP];
  const stands = (is: Bound): boolean => is(before, text);
  if (stands(ABOVE) || ABOVE_AFTER.test(text) || ABOVE_AFTER.test(after)) {
    const strictly = stands(ABOVE) && !stands(AT_LEAST) && !ABOVE_AFTER.test(text) && !ABOVE_AFTER.test(after);
    return [strictly ? value + LEAST_STEP : value, Number.POSITIVE_INFINITY];
  }
  if (stands(BELOW) || BELOW_AFTER.test(after)) {
    const strictly = stands(BELOW) && !stands(AT_MOST) && !BELOW_AFTER.test(after);
    return [Number.NEGATIVE_INFINITY, strictly ? value - LEAST_STEP : value];
  }
  const between = BETWEEN.exec(text)?.groups;
  const [a, b] = [between?.a, between?.b].map((digit = "") => (digit === "两" ? 2 : (DIGITS[digit] ?? 0)));
  if (a && b === a + 1) return [value, value === a ? b : (value / a) * (b + 1) - LEAST_STEP];
  const [least, most] = rangeOf(statement);
  return [statement.approximate ? Math.max(least, value * (1 - MOST_BELOW)) : least, most];
}

const [NEAR, FURTHER] = [boundWords("number", "before"), boundWords("number", "inside")];
/** 约800条, 800余条, as a report quotes it: it does not itself say how many. */
export const isRoundIn = (quote: string, found: number | undefined): boolean =>
  new RegExp(`(?:${NEAR}|超)\\s?${found}(?![\\d.])|(?<![\\d.])${found}\\s?(?:${FURTHER})`).test(quote.replace(/,/g, ""));

/** Units that no other stands for; of counts, any may: 件, 条, 份. */
const measures = (unit: string): boolean => isMoney(unit) || unitKind(unit) === "share" || unit === "倍";

/** The found value in the unit of the claim; null when the two units measure different things. */
export function inUnit(figure: Pick<Figure, "value" | "unit">, unit: string): number | null {
  if (figure.unit === unit || unit === "") return figure.value;
  return convertMoney(figure.value, figure.unit, unit) ?? (measures(figure.unit) || measures(unit) ? null : figure.value);
}

/** 约占78%: a share told to the last digit was rounded there, where 约80% may be 78% too. */
const rounded = (found: number, { unit }: Figure): Range | null => (unit === "%" && found % 5 !== 0 ? [found - 0.5, found + 0.5] : null);

/** yes: within the range, or rounding to what is claimed (31.6% for 31.58%, 9.6万件 for 96083); unsure: the report itself is only approximate about it. */
export function agrees(found: number, figure: Figure, statement: Statement, range: Range): "yes" | "no" | "unsure" {
  const [least, most] = range;
  if (found >= least && found <= most) return "yes";
  // What is said to be more or less than a number does not round to it.
  const plain = least === most;
  if (plain && !statement.approximate && roundsTo(found, statement)) return "yes";
  if (plain && statement.unit === "倍" && Math.trunc(found) === statement.value) return "yes";
  if (!figure.approximate) return "no";
  const [low, high] = rounded(found, figure) ?? rangeOf({ value: found, text: figure.text, approximate: true });
  if (low > most || high < least) return "no";
  // 八成以上 of 约80%: what bounds a number that is itself about so much may hold or not.
  return statement.approximate && Number.isFinite(least) && Number.isFinite(most) ? "yes" : "unsure";
}
