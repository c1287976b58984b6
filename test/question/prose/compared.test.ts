// An English question put for yes or no (src/question/prose/compared.ts).
import { expect, test } from "vitest";
import { comparedIn } from "../../../src/question/prose/compared.ts";

test.each([
  ["did litong receive more requests than yindu?", 1],
  ["did litong receive fewer requests than yindu?", -1],
  ["in 2024, is longde's fee income higher than litong's?", 1],
  ["were there as many requests in litong as in longde?", 0],
  ["how many more requests did litong receive than yindu?", undefined],
  ["so is that more or less?", undefined],
  ["compare the requests of litong and yindu", undefined],
] as const)("%s %i", (text, expected) => expect(comparedIn(text)).toBe(expected));
