// Tokens of a question -> the same with names that are only sometimes names read as such, or as words. No I/O. No clock.
import { isWord, type Token } from "../tokens.ts";

/** 卫健委和教育局: named beside another authority. */
const isListed = (tokens: readonly Token[], i: number): boolean =>
  [1, -1].some((by) => isWord(tokens[i + by], "join", "and") && tokens[i + 2 * by]?.kind === "who");

/** Names that are names only where nothing speaks against it: 教育局 beside a county is a word of its prose. */
export function resolveNames(tokens: readonly Token[], text: string): Token[] {
  const isCourt = (token: Token, inner: Token) => /^(?:人民|中级人民|高级人民)?法院$/.test(text.slice(inner.end, token.end));
  const strong = tokens.some((token) => token.kind === "who" && !token.weak);
  const figures = tokens.some(
    (token) => token.kind === "word" && ["subject", "request", "dispute", "document", "applicant"].includes(token.role),
  );
  const prose = tokens.some((token) => isWord(token, "content"));
  return tokens.flatMap((token, i): Token[] => {
    if (token.kind !== "who" || !token.weak) return [token];
    const { inner } = token.weak;
    // 利通区法院还没判的: the court that hears, not the authority asked of.
    const isDispute = tokens.some(
      (each) =>
        each.kind === "word" &&
        (each.role === "dispute" || (each.role === "subject" && each.value !== "case" && each.value !== "application")),
    );
    if (inner) {
      const court = isDispute && isCourt(token, inner);
      if (figures && !prose && !court) return [token];
      const rest = { start: inner.end, end: token.end };
      return [inner, court ? { kind: "word", role: "subject", value: "litigation", ...rest } : { kind: "rest", ...rest }];
    }
    // 教育局跟卫健委比，衢州的: held here, and nothing of the question is prose.
    const [only] = token.who;
    if (strong && ((figures && !prose) || isListed(tokens, i)) && token.who.length === 1 && only?.kind === "agency")
      return [{ kind: "who", who: token.who, bare: true, start: token.start, end: token.end }];
    return strong ? [{ kind: "rest", start: token.start, end: token.end }] : [token];
  });
}
