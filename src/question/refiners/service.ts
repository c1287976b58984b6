// A question about the service itself, or for the last answer once more -> which; null where the reports are asked. No I/O. No clock.
import { hasWord, type Token, wordsOf } from "../tokens.ts";
import { ONCE_MORE, type OnceMore, SERVICE, type ServiceId } from "../words/service.ts";

const FIGURES = ["subject", "request", "dispute", "document", "applicant", "rate"] as const;
const namesReport = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === "who" || kind === "when");
/** One character is as often part of another word: the 办 of 怎么办. */
const namesFigure = (tokens: readonly Token[]): boolean =>
  FIGURES.some((role) => wordsOf(tokens, role).some(({ start, end }) => end - start > 1));
/** Asked of the service also where a place is named: 发我利通区报告的链接. */
const OF_A_REPORT: ReadonlySet<string> = new Set<ServiceId>(["originals"]);

const first = <K extends string>(patterns: Readonly<Record<K, RegExp>>, text: string): K | null =>
  (Object.keys(patterns) as K[]).find((key) => patterns[key].test(text)) ?? null;

/** `text` is normalized. */
export function serviceAsked(text: string, tokens: readonly Token[]): ServiceId | null {
  if (namesFigure(tokens) || hasWord(tokens, "operation", "reports")) return null;
  const found = first(SERVICE, text.trim());
  return found && (!namesReport(tokens) || OF_A_REPORT.has(found)) ? found : null;
}

/** 再说一遍, 你确定吗, 原文怎么说: of what was answered before. */
export const onceMoreAsked = (text: string, tokens: readonly Token[]): OnceMore | null =>
  namesReport(tokens) || namesFigure(tokens) ? null : first(ONCE_MORE, text.trim());
