// Tokens of one question -> the same, with words that only part a set from what is set aside read as such: 除常山县外其余县区, 其他衢州县区. No I/O. No clock.
import { isWord, type Token, textOf } from "../tokens.ts";

const OUTSIDE = /^(?:外|以外|之外)的?$/;
const REST = /^(?:其他|其它|其余|剩下|剩余|余下|另外)(?:的|所有|各)*$/;
const isNamed = (token: Token | undefined): boolean => token?.kind === "who" || isWord(token, "group");

/** 其他 before a place with its group is of them, and no result of a request or a dispute. */
export function withOthers(tokens: readonly Token[], text: string): Token[] {
  let isAside = false;
  return tokens.map((token, i): Token => {
    const before = tokens[i - 1];
    isAside ||= isWord(token, "join", "except");
    const words = textOf(text, token);
    if (isAside && !isWord(token, "join") && OUTSIDE.test(words) && isNamed(before))
      return { ...placeOf(token), role: "join", value: "beyond" };
    if (REST.test(words) && tokens[i + 1]?.kind === "who" && isWord(tokens[i + 2], "group"))
      return { ...placeOf(token), role: "filler", value: "grammar" };
    return token;
  });
}
const placeOf = ({ start, end }: Token) => ({ kind: "word" as const, start, end });
