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
