// Where not all of the cases ended one way, how the others did is told beside it; of a list of nothing but zeros each is named (src/answer/operations/lookup.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["隆德县的行政复议都维持了吗", /^不是，.*6件，其中.*5件，不是全部.*结果纠正的政府信息公开行政复议1件/],
  ["殷都区的复议都是维持的，对不对", /^不是，.*3件，其中.*0件，不是全部.*结果纠正的政府信息公开行政复议3件/],
  ["隆德县重复申请是谁提的", /自然人因重复申请不予处理的申请.*均为0件/],
])("%s", async (question, said) => expect((await ask(question)).answer).toMatch(said));
