// Tokens of one question -> the same, with what is only remarked beside it read as words that say nothing: a number guessed (我听说二十几万, 两万八还是三万八来着)
// and what is said not to be meant (不是动态是概况). The figure answers both. No I/O. No clock.
import { isFigureWord, isWord, type Token, textOf } from "../tokens.ts";

const GUESS = /还是|[几多来余说]|好像|似乎|记得|大概|到底/;
const isLoose = (token: Token): boolean =>
  token.kind !== "word" ? token.kind !== "rest" : ["filler", "unit", "join", "ask"].includes(token.role);

/** Behind what asks how many, and to its end: numbers of which nobody is sure. */
function guessed(tokens: readonly Token[], text: string): Token[] {
  const asked = tokens.findIndex((token) => token.kind === "word" && /几|多少/.test(textOf(text, token)));
  const at = tokens.findIndex((token, i) => i > asked && token.kind === "number" && !token.percent);
  const behind = tokens.slice(at);
  const [before] = tokens.slice(at - 1);
  const fits =
    asked >= 0 &&
    at > 0 &&
    behind.every(isLoose) &&
    !isWord(before, "comparator") &&
    !isWord(before, "operation") &&
    GUESS.test(text.slice(tokens[asked]?.end, behind.at(-1)?.end));
  return fits ? [...(isWord(before, "join") ? [before] : []), ...behind.filter((token) => !isWord(token, "ask"))] : [];
}

const PART = "[^,。?!的吗几哪谁什么\\d]{1,10}";
const BUT = `(?<![是要还可就也莫道])不是${PART}[、,]?(?:[也又更]不是${PART}[、,]?)?(?:[而就]是|(?<!不)是(?!不)|叫(?=[“部不其]))`;
const NOT = `(?<=(?:几|多少)[^,。]{0,6}[,、啊呀呢吧]{1,2})(?:[可而]|我说的)?不是${PART}(?:那[个种])?[啊呀哦。!]{0,4}$`;
const DENIED = new RegExp(`${BUT}|${NOT}`);

/** Only where another thing is named. */
function denied(tokens: readonly Token[], text: string): Token[] {
  const from = tokens[0]?.start ?? 0;
  const said = DENIED.exec(text.slice(from, tokens.at(-1)?.end));
  if (!said) return [];
  const [start, end] = [from + said.index, from + said.index + said[0].length];
  const found = tokens.filter((token) => token.start >= start && token.end <= end && token.kind !== "mark");
  const isNaming = (token: Token): boolean => isFigureWord(token) || token.kind === "rest" || isWord(token, "content");
  return tokens.some((token) => isNaming(token) && !found.includes(token)) ? found : [];
}

/** `tokens` as given where nothing is guessed or denied beside what is asked. */
export function withoutRemarks(tokens: readonly Token[], text: string): Token[] {
  const remarks = [...guessed(tokens, text), ...denied(tokens, text)];
  return tokens.map((token) =>
    remarks.includes(token) ? { kind: "word", role: "filler", value: "polite", start: token.start, end: token.end } : token,
  );
}
