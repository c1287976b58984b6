// Tokens of one question -> the same, with what is only remarked beside it read as words that say nothing: a number guessed (我听说二十几万, 两万八还是三万八来着)
// and what is said not to be meant (不是动态是概况). The figure answers both. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

const LOOSE = /[几多来余]|^上/;
const HEARD = /(?:听\S{0,4}说|据说|好像|似乎|记得|印象[中里]|传|可能|大概|到底是|究竟是)[是有,]*$/;
/** What joins two guesses or stands around one. */
const isBeside = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "mark" || isWord(token, "filler") || isWord(token, "unit") || isWord(token, "join"));

/** Behind what asks how many: a number that is a guess, to the end of its clause. */
function guessed(tokens: readonly Token[], text: string): ReadonlySet<Token> {
  const found = new Set<Token>();
  const asked = tokens.findIndex((token) => token.kind === "word" && /几|多少/.test(textOf(text, token)));
  if (asked < 0) return found;
  for (let i = asked + 1; i < tokens.length; i++) {
    const number = tokens[i];
    if (number?.kind !== "number" || number.percent || isWord(tokens[i - 1], "comparator") || isWord(tokens[i - 1], "operation")) continue;
    const behind = tokens.slice(i + 1);
    const next = behind.find((token) => !isBeside(token));
    const either = /^[^,。]{0,2}还是/.test(text.slice(number.end)) || /还是$/.test(text.slice(0, number.start));
    const loose = LOOSE.test(textOf(text, number)) || HEARD.test(text.slice(0, number.start));
    if (!(either || loose) || (next && next.kind !== "number" && !(isWord(next, "ask", "yesno") || isWord(next, "ask", "confirm"))))
      continue;
    for (const token of [number, ...behind.slice(0, next ? behind.indexOf(next) : undefined)])
      if (token.kind === "number" || isWord(token, "unit") || isWord(token, "join")) found.add(token);
    const before = tokens[i - 1];
    if (isWord(before, "join") && before !== tokens[asked]) found.add(before);
  }
  return found;
}

const PART = "[^,。?!的吗几哪谁什么\\d]";
/** 不是动态是概况; 不是全给、也不是全不给，叫部分公开的. */
const BUT = new RegExp(
  `(?<![是要还可就也莫道])不是${PART}{1,10}[、,]?(?:(?:也|又|更)不是${PART}{1,10}[、,]?)?(?:而是|就是|(?<!不)是(?!不)|叫做?(?=[“\\p{Script=Han}]))`,
  "u",
);
/** …几条，不是动态. */
const NOT = new RegExp(`(?<=(?:几|多少)[^,。]{0,6}[,、啊呀呢吧]{1,2})(?:可|而|我说的)?不是${PART}{1,10}(?:那个|那种)?[啊呀哦。!]*$`);

/** Only what a figure or a matter is called is left out, and only where another is named. */
function denied(tokens: readonly Token[], text: string): (token: Token) => boolean {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const said = BUT.exec(text.slice(from, to)) ?? NOT.exec(text.slice(from, to));
  if (!said) return () => false;
  const [start, end] = [from + said.index, from + said.index + said[0].length];
  const isWithin = (token: Token): boolean => token.start >= start && token.end <= end && token.kind !== "mark";
  const others = tokens.filter((token) => !isWithin(token));
  const fits =
    !hasWord(tokens.filter(isWithin), "ask") && others.some((token) => NAMING.has(token.kind === "word" ? token.role : token.kind));
  return fits ? isWithin : () => false;
}
const NAMING: ReadonlySet<string> = new Set(["subject", "request", "dispute", "document", "item", "applicant", "rate", "content", "rest"]);

export function withoutRemarks(tokens: readonly Token[], text: string): Token[] {
  const guesses = guessed(tokens, text);
  const isDenied = denied(tokens, text);
  return tokens.map((token) =>
    guesses.has(token) || isDenied(token) ? { kind: "word", role: "filler", value: "polite", start: token.start, end: token.end } : token,
  );
}
