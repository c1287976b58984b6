// Tokens of one question and a stretch of its text -> the same tokens with others in that stretch; null where a name or a number would be cut. No I/O. No clock.
import { hasWord, type Span, type Token } from "../tokens.ts";

const isWhole = ({ kind }: Token): boolean => kind === "who" || kind === "when" || kind === "number";

/** `made` in place of what stands in `span`; a word that reaches further keeps what is left of it. */
export function inPlaceOf(tokens: readonly Token[], { start, end }: Span, made: readonly Token[]): Token[] | null {
  const cut = tokens.filter((token) => token.start < end && token.end > start && (token.start < start || token.end > end));
  // What another question of the same text says is none of this one's.
  const isSaidHere = tokens.some((token) => token.start < end && token.end > start);
  if (!isSaidHere || cut.some(isWhole)) return null;
  const before = tokens.flatMap((token): Token[] => {
    if (token.start >= start) return [];
    return [token.end > start ? { ...token, end: start } : token];
  });
  const behind = tokens.flatMap((token): Token[] => {
    if (token.end <= end) return [];
    return [token.start < end ? { ...token, start: end } : token];
  });
  return [...before, ...made, ...behind];
}

const ENDS_ASKING = /(?:[吗吧么嘛没]|对不对|是不是?)[?？。!！ ]*$/;
/** 几十件吧, 是不是…: for a yes or a no. */
export const asksWhether = (tokens: readonly Token[], text: string): boolean =>
  ENDS_ASKING.test(text.slice(0, tokens.at(-1)?.end)) || hasWord(tokens, "ask", "yesno", "confirm");
