// What strangers asked and were told untruly, over the five real reports: "turn >> turn >> question" and what its answer has to say.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import type { Turn } from "../../src/contract.ts";
import { realCorpus } from "../support/corpus.ts";

async function asked(conversation: string): Promise<string> {
  const { store, language } = await realCorpus();
  const history: Turn[] = [];
  let text = "";
  for (const question of conversation.split(" >> ")) {
    const given = await answer({ question, history }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
    text = given.answer;
    history.push({ role: "user", content: question }, { role: "assistant", content: text });
  }
  return text;
}

test.each([
  // Several parts of one whole.
  ["利通区公开的和部分公开的一共占办结百分之几", "合计16件（12 + 4 = 16），占本年度办结的申请的42.11%"],
  ["利通区公开的和部分公开的一共有几件", "合计16件"],
  ["利通区公开和部分公开各占几成", "予以公开（总计）占本年度办理结果（总计）的比例：31.58%"],
  // Whether it is concluded, and why it changed.
  ["利通区的6件诉讼审结了吗", "尚未审结的政府信息公开行政诉讼共0件"],
  ["隆德县公开比重比去年上升是怎么回事", "比重较去年上升"],
  ["隆德县行政处罚为什么大幅下降", "28649件[1]。固原市隆德县2024年的报告没有说明原因"],
  ["利通区自然人的申请都怎么答复的", "自然人无法提供的申请：14件"],
  ["利通区2024年有没有因信访举报而不处理的申请", "没有，吴忠市利通区2024年因属于信访举报投诉类不予处理的申请为0件"],
  // Money that is typed in another unit than the form's.
  ["利通区收费1759元吗", "不是"],
  ["利通区收费0.1759亿元对吗", "是，"],
  ["利通区收费38亿元吗", "没有等于380000万元"],
  // Whose requests they were.
  ["隆德县自然人申请公开率", "自然人公开率为71.43%（10 ÷ 14 × 100 = 71.43）"],
  ["隆德县自然人申请中公开的占多少", "71.43%（10 ÷ 14"],
  ["利通区企业的不予公开率", "商业企业不予公开率无从计算"],
  ["隆德县企业的申请几件 >> 公开了吗", "商业企业予以公开的申请1件"],
  ["西夏区2024年公开了几件", "予以公开的申请8件"],
  ["What is Longde's disclosure rate for natural persons?", "71.43%"],
])("%s", async (conversation, said) => expect(await asked(conversation)).toContain(said));
