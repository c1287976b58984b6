// 办结率 is told by prose of complaints as well: which tokens read it as the rate of requests (src/question/parsers/completion.ts).
import { expect, test } from "vitest";
import { asksCompletion, withCompletion } from "../../../src/question/parsers/completion.ts";
import { lex } from "../../../src/question/parsers/lex.ts";
import { reading } from "../directory.ts";

const readAs = (text: string) => {
  const { tokens } = lex(text, reading());
  const rate = withCompletion(tokens, text).find((token) => token.kind === "word" && token.role === "rate");
  return rate ? "rate" : asksCompletion(tokens, text) ? "prose first" : "prose";
};

test.each([
  ["各县区办结率", "rate"],
  ["哪个县的办结率最高", "rate"],
  ["企业的办结率", "rate"],
  ["办结率比上年提高了吗", "rate"],
  ["办结率是多少", "prose first"],
  ["投诉办结率是多少", "prose"],
  ["各县区投诉的办结率", "prose"],
])("%s: %s", (text, read) => {
  expect(readAs(text)).toBe(read);
});
