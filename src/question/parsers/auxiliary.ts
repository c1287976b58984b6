// Tokens of one question -> the same, the auxiliary verb that opens an English one ("Did Litong …?", "In 2024, was …?") read as asking whether. No I/O. No clock.
import { isWord, type Token, textOf } from "../tokens.ts";

const AUXILIARY = /^(?:is|are|was|were|did|does|do|has|have|had|any)$/;
/** What may stand before it: a name, a year, a comma, and grammar. */
const LEADS = /^(?:and|so|but|then|in|for|at|of|during|please|tell me)$/;

export function withAuxiliary(tokens: readonly Token[], text: string): Token[] {
  const at = tokens.findIndex(
    (token) => token.kind !== "mark" && token.kind !== "who" && token.kind !== "when" && !LEADS.test(textOf(text, token)),
  );
  const first = tokens[at];
  if (!first || !AUXILIARY.test(textOf(text, first)) || isWord(first, "ask")) return [...tokens];
  return tokens.with(at, { kind: "word", role: "ask", value: "yesno", start: first.start, end: first.end });
}
