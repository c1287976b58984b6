// A question about the service itself, or for the last answer once more -> which; null where the reports are asked. No I/O. No clock.
import { hasWord, isWord, type Token, wordsOf } from "../tokens.ts";
import { ONCE_MORE, type OnceMore, SERVICE, type ServiceId } from "../words/service.ts";

const FIGURES = ["subject", "request", "dispute", "document", "applicant", "rate"] as const;
/** 最新到哪一年: a year that is asked for names no report. */
const namesReport = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === "who" || (token.kind === "when" && token.when.kind !== "latest" && !(token.when.kind === "every" && token.when.asked)),
  );
/** One character is as often part of another word: the 办 of 怎么办. */
const namesFigure = (tokens: readonly Token[]): boolean =>
  FIGURES.some((role) => wordsOf(tokens, role).some((token) => token.end - token.start > 1 && !isWord(token, "request", "received")));
/** Asked of the service also where a place is named: 发我利通区报告的链接. */
const OF_A_REPORT: readonly ServiceId[] = ["originals"];

const first = <K extends string>(patterns: Readonly<Record<K, RegExp>>, text: string): K | null =>
  (Object.keys(patterns) as K[]).find((key) => patterns[key].test(text)) ?? null;

/** `text` is normalized. */
export function serviceAsked(text: string, tokens: readonly Token[]): ServiceId | null {
  if (namesFigure(tokens) || hasWord(tokens, "operation", "reports")) return null;
  const ofReport = namesReport(tokens);
  // Most questions name a report: nothing else is then looked for.
  if (ofReport && !OF_A_REPORT.some((id) => SERVICE[id].test(text.trim()))) return null;
  const found = first(SERVICE, text.trim());
  return found && (!ofReport || OF_A_REPORT.includes(found)) ? found : null;
}

/** 再说一遍, 你确定吗, 原文怎么说: of what was answered before. */
export const onceMoreAsked = (text: string, tokens: readonly Token[]): OnceMore | null =>
  namesReport(tokens) || namesFigure(tokens) ? null : first(ONCE_MORE, text.trim());
