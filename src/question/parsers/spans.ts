// Tokens of one question and a stretch of its text -> the same tokens with others in that stretch; null where a name or a number would be cut. No I/O. No clock.
import type { Span, Token } from "../tokens.ts";

const isWhole = ({ kind }: Token): boolean => kind === "who" || kind === "when" || kind === "number";

/** `made` in place of what stands in `span`; a word that reaches further keeps what is left of it. */
export function inPlaceOf(tokens: readonly Token[], { start, end }: Span, made: readonly Token[]): Token[] | null {
  const cut = tokens.filter((token) => token.start < end && token.end > start && (token.start < start || token.end > end));
  if (cut.some(isWhole)) return null;
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
