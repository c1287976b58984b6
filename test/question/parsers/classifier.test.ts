// 起诉讼 behind a number: how many, and of what (src/question/parsers/classifier.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each([
  ["隆德县有多少起诉讼", "longde latest lookup litigation.total"],
  ["隆德县打了几起行政诉讼", "longde latest lookup litigation.total"],
  ["隆德县5起诉讼结了吗", "longde latest lookup litigation.pending"],
  // To sue is a word of its own.
  ["隆德县直接起诉的几件", "longde latest lookup litigation.direct.total"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));
