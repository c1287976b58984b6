// 比10件多 is 超过10件 (src/question/parsers/held-against.ts).
import { expect, test } from "vitest";
import { withBounds } from "../../../src/question/parsers/held-against.ts";
import type { Token } from "../../../src/question/tokens.ts";

const WORDS: Readonly<Record<string, [string, string]>> = {
  比: ["join", "than"],
  件: ["unit", "件"],
  还要: ["filler", "grammar"],
  多: ["operation", "more"],
  少: ["operation", "less"],
  多几件: ["operation", "difference"],
};
function read(...words: string[]): string[] {
  let start = 0;
  const tokens = words.map((word): Token => {
    const place = { start, end: start + word.length };
    start += word.length;
    const [role, value] = WORDS[word] ?? ["", ""];
    return (role === "" ? { kind: "number", value: Number(word), ...place } : { kind: "word", role, value, ...place }) as Token;
  });
  return withBounds(tokens, words.join("")).map((token) => (token.kind === "word" ? `${token.role}.${token.value}` : token.kind));
}

test.each([
  [
    ["比", "10", "件", "多"],
    ["comparator.more", "number", "unit.件", "filler.grammar"],
  ],
  [
    ["比", "10", "件", "还要", "少"],
    ["comparator.less", "number", "unit.件", "filler.grammar", "filler.grammar"],
  ],
  [
    ["比", "10", "件", "多几件"],
    ["join.than", "number", "unit.件", "operation.difference"],
  ],
  [
    ["比", "10", "件", "多", "3", "件"],
    ["filler.grammar", "filler.grammar", "filler.grammar", "comparator.equal", "number", "unit.件"],
  ],
  [
    ["10", "件", "多"],
    ["number", "unit.件", "operation.more"],
  ],
])("%j", (words, expected) => expect(read(...words)).toEqual(expected));
