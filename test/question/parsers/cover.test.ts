// What was found in a question, words, marks and the rest: every character covered once (src/question/parsers/cover.ts).
import { expect, test } from "vitest";
import { cover } from "../../../src/question/parsers/cover.ts";
import type { Token } from "../../../src/question/tokens.ts";
import { textOf } from "../../../src/question/tokens.ts";

const number = (text: string, value: number): Token => {
  const start = text.search(/\d|[三]/);
  return { kind: "number", value, start, end: start + String(value).length };
};
const covered = (text: string, found: readonly Token[] = []): string[] =>
  cover(text, found).map((token) => `${textOf(text, token)}:${token.kind === "word" ? token.role : token.kind}`);

test.each(["行政许可多少件？", "abc，利通**39**件", "三审三校做得怎样"])("all of %s, in order", (text) => {
  const tokens = cover(text, []);
  expect(tokens.map((token) => textOf(text, token)).join("")).toBe(text);
  expect(tokens.every(({ start, end }, i) => start < end && (i === 0 || tokens[i - 1]?.end === start))).toBe(true);
});
test("a unit behind a number is one", () => expect(covered("39件", [number("39件", 39)])).toEqual(["39:number", "件:unit"]));
test("of two that begin at a place the longer", () => {
  const [short, long] = [number("2024", 20), number("2024", 2024)];
  expect(covered("2024", [short, long])).toEqual(["2024:number"]);
});
test("what no list has is the rest, in one piece", () => expect(covered("镕曌")).toEqual(["镕曌:rest"]));
