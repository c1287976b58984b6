// Tokens of a Chinese question put for yes or no -> whether the first of two is said to have less, as much or more. No I/O. No clock.
import { type Draft, operates } from "../draft.ts";
import type { Compared } from "../prose/compared.ts";
import { hasWord, isFigureWord, isWord, type Token, wordValue } from "../tokens.ts";
import { isBoundByFigure } from "./phrases.ts";
import { boundByIssuer, boundByYear } from "./rules/rule.ts";
import { changedIn } from "./whether-changed.ts";

export const AS_MANY = /(?:一样|同样|一般)[多高少大]|打[了个成]?平/;
const NOT_AS_MANY = /不如|不及|赶不上|比不[上过]|不敌/;
/** 与2023年相比. */
const BESIDE_A_YEAR = /[与和跟同]\d{4}年?相?比/;
const HELD_AGAINST: ReadonlySet<string> = new Set(["who", "when"]);
const isMore = (token: Token | undefined): boolean => isWord(token, "operation", "more");

/** Whether a number stands in it that is none of a year: by how much is another thing than whether. */
export const saysHowMuch = ({ tokens, text, language }: Draft): boolean =>
  tokens.some(({ kind }) => kind === "number") || (language === "en" && /\d/.test(text.replace(/(?:19|20)\d{2}/g, "")));

/** 低于上年吗, 没超过上年吧: for yes or no. */
export const isPutSo = ({ tokens, text }: Pick<Draft, "tokens" | "text">): boolean =>
  (hasWord(tokens, "ask", "yesno", "confirm") || /[吗吧](?:[?？。!！\s]|$)/.test(text)) &&
  !hasWord(tokens, "ask", "number", "which", "what", "why");

/** Of what was said the other hangs upon, the signs that hold. 不超过隆德县: as much does as well. */
const SIGNS = { less: -1, more: 1, at_most: "not_more", at_least: "not_less" } as const;

/** 利通区比隆德县多，对吗; 低于隆德县，是吗. Undefined where nothing is put so, where it is denied (不比, 没有…多), or where it is asked how much. */
export function comparedInChinese(draft: Draft): Compared | undefined {
  const { tokens, againstMean, text } = draft;
  const isPut = isPutSo(draft);
  if (isPut && operates(draft, "change")) return changedIn(draft);
  if (isPut && AS_MANY.test(text) && !/不(?=一样)/.test(text)) return 0;
  // 没有龙游多, 没有2024年少: less than it, or more.
  const than = tokens.findIndex((token, i) => isWord(token, "comparator", "none") && HELD_AGAINST.has(tokens[i + 1]?.kind ?? ""));
  // 没有龙游罚得多: what is counted stands between.
  const degree = tokens.slice(than + 2).find((token) => !isFigureWord(token) && !isWord(token, "filler"));
  if (isPut && than >= 0 && isMore(degree)) return -1;
  if (isPut && than >= 0 && isWord(degree, "operation", "less")) return 1;
  const isDenied = hasWord(tokens, "comparator", "none", "not_equal") || tokens.some(({ kind }) => kind === "rest");
  if (!isPut || isDenied || hasWord(tokens, "operation", "share") || hasWord(tokens, "unit", "倍")) return undefined;
  if (againstMean) return againstMean === "less" ? -1 : againstMean === "more" ? 1 : undefined;
  const bound =
    tokens[boundByIssuer(tokens)] ??
    tokens[boundByYear(tokens)] ??
    tokens.find((_, i) => isBoundByFigure(tokens, i) && isFigureWord(tokens[i + 1]));
  if (bound) {
    const sense = wordValue(bound, "comparator");
    return sense !== undefined && sense in SIGNS ? SIGNS[sense as keyof typeof SIGNS] : undefined;
  }
  if (!hasWord(tokens, "join", "than") && !BESIDE_A_YEAR.test(text)) return undefined;
  const [more, less] = [hasWord(tokens, "operation", "more"), hasWord(tokens, "operation", "less")];
  if (NOT_AS_MANY.test(text)) return less ? undefined : -1;
  return more === less ? undefined : more ? 1 : -1;
}
