// Words of the grammar are a type: a value that no list has does not compile where a rule asks for it.
import { expect, test } from "vitest";
import { hasWord, isWord, type Token, wordValue } from "../../src/question/tokens.ts";

const tokens: Token[] = [{ kind: "word", role: "operation", value: "difference", start: 0, end: 2 }];

test("a word is asked for by role and value", () => {
  expect(hasWord(tokens, "operation", "difference", "sum")).toBe(true);
  expect(hasWord(tokens, "operation", "sum")).toBe(false);
  expect(hasWord(tokens, "operation")).toBe(true);
  expect(wordValue(tokens[0], "operation")).toBe("difference");
  expect(wordValue(tokens[0], "ask")).toBeUndefined();
});

test("a value misspelt, or one of another role, does not compile", () => {
  // @ts-expect-error: difference
  expect(hasWord(tokens, "operation", "diference")).toBe(false);
  // @ts-expect-error: a result of requests is no operation
  expect(hasWord(tokens, "operation", "refused")).toBe(false);
  // @ts-expect-error: received
  expect(isWord(tokens[0], "request", "recieved")).toBe(false);
  // @ts-expect-error: there is no such role
  expect(hasWord(tokens, "verb")).toBe(false);
});
