// The auxiliary verb that opens an English question asks whether (src/question/parsers/auxiliary.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each([
  ["Was Yindu sued in 2024?", "yindu-office 2024 exists litigation.total"],
  ["In 2024, did Longde refuse any requests?", "longde 2024 exists refused@total"],
  ["Litong: were any requests refused as state secrets?", "litong latest exists refused.state_secret@total"],
  ["How many requests did Longde refuse?", "longde latest lookup refused@total"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));
