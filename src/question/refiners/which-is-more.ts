// Tokens of a Chinese question put for yes or no -> whether the first of two is said to have less, as much or more. No I/O. No clock.
import type { Draft } from "../draft.ts";
import type { Compared } from "../prose/compared.ts";
import { hasWord, isFigureWord, isWord, type Token } from "../tokens.ts";
import { isBoundByFigure } from "./phrases.ts";
import { boundByIssuer, boundByYear } from "./rules/rule.ts";

export const AS_MANY = /(?:一样|同样|一般)[多高少大]|打[了个成]?平/;
const NOT_AS_MANY = /不如|不及|赶不上|比不[上过]|不敌/;
/** 与2023年相比. */
const BESIDE_A_YEAR = /[与和跟同]\d{4}年?相?比/;
const isMore = (token: Token | undefined): boolean => isWord(token, "operation", "more");

/** Whether a number stands in it that is none of a year: by how much is another thing than whether. */
export const saysHowMuch = ({ tokens, text, language }: Draft): boolean =>
  tokens.some(({ kind }) => kind === "number") || (language === "en" && /\d/.test(text.replace(/(?:19|20)\d{2}/g, "")));

/** 利通区比隆德县多，对吗; 低于隆德县，是吗. Undefined where nothing is put so, where it is denied (不比, 没有…多), or where it is asked how much. */
export function comparedInChinese({ tokens, againstMean, text }: Draft): Compared | undefined {
  const isPut =
    (hasWord(tokens, "ask", "yesno", "confirm") || /[吗吧](?:[?？。!！\s]|$)/.test(text)) &&
    !hasWord(tokens, "ask", "number", "which", "what", "why");
  if (isPut && AS_MANY.test(text) && !/不(?=一样)/.test(text)) return 0;
  // 没有龙游多: less than it.
  const isLess = tokens.some((token, i) => isWord(token, "comparator", "none") && tokens[i + 1]?.kind === "who" && isMore(tokens[i + 2]));
  if (isPut && isLess) return -1;
  const isDenied = hasWord(tokens, "comparator", "none", "not_equal") || tokens.some(({ kind }) => kind === "rest");
  if (!isPut || isDenied || hasWord(tokens, "operation", "share") || hasWord(tokens, "unit", "倍")) return undefined;
  if (againstMean) return againstMean === "less" ? -1 : againstMean === "more" ? 1 : undefined;
  const bound =
    tokens[boundByIssuer(tokens)] ??
    tokens[boundByYear(tokens)] ??
    tokens.find((_, i) => isBoundByFigure(tokens, i) && isFigureWord(tokens[i + 1]));
  // 不超过隆德县: as much would do as well, and neither sign tells it.
  if (bound) return isWord(bound, "comparator", "less") ? -1 : isWord(bound, "comparator", "more") ? 1 : undefined;
  if (!hasWord(tokens, "join", "than") && !BESIDE_A_YEAR.test(text)) return undefined;
  const [more, less] = [hasWord(tokens, "operation", "more"), hasWord(tokens, "operation", "less")];
  if (NOT_AS_MANY.test(text)) return less ? undefined : -1;
  return more === less ? undefined : more ? 1 : -1;
}
