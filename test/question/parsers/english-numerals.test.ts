// Numbers written out in English words (src/question/parsers/english-numerals.ts).
import { expect, test } from "vitest";
import { englishNumbersIn } from "../../../src/question/parsers/english-numerals.ts";

test.each([
  ["why were six requests refused", [6]],
  ["more than twenty-one requests", [21]],
  ["over two hundred permits and a hundred fines", [200, 100]],
  ["which one refused often", []],
  ["seventy", [70]],
])("%s", (text, values) => {
  const found = englishNumbersIn(text);
  expect(found.map((token) => "value" in token && token.value)).toEqual(values);
  for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^(?:a|[a-z]+)(?:[ -][a-z]+)?$/);
});

test.each([
  ["over 6 million yuan", [6_000_000]],
  ["1.5 billion and 20 thousand", [1_500_000_000, 20_000]],
  ["6 millionaires", []],
])("%s: digits with a scale", (text, values) =>
  expect(englishNumbersIn(text).map((token) => "value" in token && token.value)).toEqual(values),
);
