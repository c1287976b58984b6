// A size said in words (src/question/parsers/sizes.ts): where it stands, and the numbers that are of it.
import { expect, test } from "vitest";
import { sizeRange, withSizes } from "../../../src/question/parsers/sizes.ts";
import { lexed } from "../refiners/run.ts";

const read = (typed: string): string[] => {
  const { text, tokens } = lexed(typed);
  return withSizes(tokens, text).flatMap((token) =>
    token.kind === "number" ? [String(token.value)] : token.kind === "word" && token.role === "comparator" ? [token.value] : [],
  );
};

test.each([
  ["利通区行政处罚好几千件吧", ["1000"]],
  ["利通区收费几百万吗", ["1000000"]],
  ["利通区行政许可没上万吧", ["less", "10000"]],
  ["利通区行政许可没过千吗", ["at_most", "1000"]],
  // How many is asked, a bound stands before, or another numeral takes it.
  ["利通区行政处罚几千件", []],
  ["利通区行政处罚五十几件吧", ["50"]],
])("%s", (typed, said) => expect(read(typed)).toEqual(said));

test.each([
  ["几十", [20, 100]],
  ["好几万", [20_000, 100_000]],
  ["百把", [80, 150]],
  ["38", null],
])("%s", (written, range) => expect(sizeRange(written)).toEqual(range));
