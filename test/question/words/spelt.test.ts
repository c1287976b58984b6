// The words a mistyped one is compared with (src/question/words/spelt.ts).
import { expect, test } from "vitest";
import { JOINING_WORDS } from "../../../src/question/words/joining.ts";
import { turningWords } from "../../../src/question/words/spelt.ts";

const words = turningWords();

test.each(["行政处罚", "属于国家秘密", "行政复议", "平均"])("%s is one", (word) => expect(words).toContain(word));
test("each is a word of two to twelve Han characters, once", () => {
  expect(words.filter((word) => !/^\p{Script=Han}{2,12}$/u.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});
test("none is another with a particle behind it", () =>
  expect(words.filter((word) => /[的了过着]$/.test(word) && words.includes(word.slice(0, -1)))).toEqual([]));
test("words of grammar stand apart", () => expect(JOINING_WORDS).toContain("多少"));
