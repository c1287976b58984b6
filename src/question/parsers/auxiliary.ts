// Tokens of one question -> the same, the auxiliary verb that opens an English one ("Did Litong …?", "In 2024, was …?") and the 没 that ends a Chinese
// clause (要过材料没，几件) read as asking whether. No I/O. No clock.
import { isWord, type Token, textOf } from "../tokens.ts";

const AUXILIARY = /^(?:is|are|was|were|did|does|do|has|have|had|any)$/;
/** What may stand before it: a name, a year, a comma, and grammar. */
const LEADS = /^(?:and|so|but|then|in|for|at|of|during|please|tell me)$/;

/** 要过材料没: of what was done; not 一件都没. */
const DONE = /[过了][^,。?？]{0,12}$/;
const NOT_ONE = /[都也就还从并一]$/;
const closesClause = (token: Token, text: string): boolean => {
  const before = text.slice(0, token.start);
  return (
    isWord(token, "comparator", "none") &&
    /^没有?$/.test(textOf(text, token)) &&
    /^[,。?!]|^$/.test(text.slice(token.end)) &&
    DONE.test(before) &&
    !NOT_ONE.test(before)
  );
};

export function withAuxiliary(tokens: readonly Token[], text: string): Token[] {
  return asksWhether(
    tokens.map((token) =>
      closesClause(token, text) ? { kind: "word", role: "ask", value: "yesno", start: token.start, end: token.end } : token,
    ),
    text,
  );
}

function asksWhether(tokens: readonly Token[], text: string): Token[] {
  const at = tokens.findIndex(
    (token) => token.kind !== "mark" && token.kind !== "who" && token.kind !== "when" && !LEADS.test(textOf(text, token)),
  );
  const first = tokens[at];
  if (!first || !AUXILIARY.test(textOf(text, first)) || isWord(first, "ask")) return [...tokens];
  return tokens.with(at, { kind: "word", role: "ask", value: "yesno", start: first.start, end: first.end });
}
