// Letters and sounds that stand for characters (src/question/normalize.ts).
import { expect, test } from "vitest";
import { normalize } from "../../src/question/normalize.ts";
import { language } from "../sets/small.ts";

test.each([
  ["利通区一年发2w4条？", "利通区一年发2万4条?", "zh-Hans"],
  ["隆德收费比700W多吗", "隆德收费比700万多吗", "zh-Hans"],
  ["3k条有吗", "3千条有吗", "zh-Hans"],
  // English, and what is no number.
  ["which 5w1h of 2024", "which 5w1h of 2024", "en"],
  ["5wifi是什么", "5wifi是什么", "zh-Hans"],
  // A sound at the end asks, and tells nothing of the script.
  ["隆德罚了三万件，真的咩", "隆德罚了三万件,真的吗", "zh-Hans"],
])("%s", (typed, text, spoken) => {
  const read = normalize(typed, language);
  expect([read.text, read.language, read.typed]).toEqual([text, spoken, typed]);
});
