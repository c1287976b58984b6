// Tokens -> the authorities that a question sets aside (除了利通区以外), and the words that do so. No I/O. No clock.
import { isWord, type Token, type TokenOf, wordValue } from "../tokens.ts";

type Excepted = { names: TokenOf<"who">[]; words: ReadonlySet<Token> };

const isBetween = (token: Token | undefined): boolean =>
  token?.kind === "who" || wordValue(token, "join") === "and" || (token?.kind === "mark" && token.value !== "stop");
/** 除了 stands before what it sets aside, 以外 behind. */
const excepts = (before: Token | undefined, behind: Token | undefined): Token[] => [
  ...(before && isWord(before, "join", "except") ? [before] : []),
  ...(behind && isWord(behind, "join", "beyond") ? [behind] : []),
];
export const setsAside = (join: string | undefined): boolean => join === "except" || join === "beyond";

/** Runs of authorities' names with 除了 before them or 以外 behind; of a region or of a thing of the form, nothing is set aside. */
export function excepted(tokens: readonly Token[]): Excepted {
  const names: TokenOf<"who">[] = [];
  const words = new Set<Token>();
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]?.kind !== "who") continue;
    let end = start;
    while (isBetween(tokens[end + 1])) end++;
    const run = tokens.slice(start, end + 1).filter((token): token is TokenOf<"who"> => token.kind === "who");
    const around = excepts(tokens[start - 1], tokens[end + 1]);
    if (around.length > 0 && run.every(({ who }) => who.length === 1 && who[0]?.kind === "agency")) {
      names.push(...run);
      for (const word of around) words.add(word);
    }
    start = end;
  }
  return { names, words };
}
