// Tokens of a Chinese question put for yes or no -> whether the first of two is said to have less, as much or more. No I/O. No clock.
import type { Draft } from "../draft.ts";
import type { Compared } from "../prose/compared.ts";
import { hasWord, isWord } from "../tokens.ts";
import { boundByIssuer } from "./rules/rule.ts";

/** Whether a number stands in it that is none of a year: by how much is another thing than whether. */
export const saysHowMuch = ({ tokens, text, language }: Draft): boolean =>
  tokens.some(({ kind }) => kind === "number") || (language === "en" && /\d/.test(text.replace(/(?:19|20)\d{2}/g, "")));

/** 利通区比隆德县多，对吗; 低于隆德县，是吗. Undefined where nothing is put so, where it is denied (不比, 没有…多), or where it is asked how much. */
export function comparedInChinese({ tokens }: Draft): Compared | undefined {
  const isPut = hasWord(tokens, "ask", "yesno", "confirm") && !hasWord(tokens, "ask", "number", "which", "what", "why");
  const isDenied = hasWord(tokens, "comparator", "none", "not_equal") || tokens.some(({ kind }) => kind === "rest");
  if (!isPut || isDenied || hasWord(tokens, "operation", "share") || hasWord(tokens, "unit", "倍")) return undefined;
  const bound = tokens[boundByIssuer(tokens)];
  // 不超过隆德县: as much would do as well, and neither sign tells it.
  if (bound) return isWord(bound, "comparator", "less") ? -1 : isWord(bound, "comparator", "more") ? 1 : undefined;
  if (!hasWord(tokens, "join", "than")) return undefined;
  const [more, less] = [hasWord(tokens, "operation", "more"), hasWord(tokens, "operation", "less")];
  return more === less ? undefined : more ? 1 : -1;
}
