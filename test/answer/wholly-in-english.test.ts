// Whether all of them were so, asked in English, is told by how many there were and how many of these (src/question/refiners/parts.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["Did Longde grant every request?", /^No: .*15.*11.*not all of them/],
  ["Were all of Longde's reconsiderations upheld?", /^No: .*6.*5.*not all of them/],
  ["How many of all requests did Longde grant?", /requests granted in full: 11/],
  ["Were any of all requests in Longde refused?", /^Yes\. .*refused: 1/],
])("%s", async (question, said) => expect((await ask(question)).answer).toMatch(said));
