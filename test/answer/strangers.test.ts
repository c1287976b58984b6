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
  ["利通区公开和部分公开各占几成", "予以公开占本年度办理结果的比例：31.58%"],
  // Whether it is concluded, and why it changed.
  ["利通区的6件诉讼审结了吗", "是，吴忠市利通区2024年政府信息公开行政诉讼6件，其中已审结的政府信息公开行政诉讼6件"],
  ["隆德县公开比重比去年上升是怎么回事", "比重较去年上升"],
  ["隆德县行政处罚为什么大幅下降", "28649件[1]。固原市隆德县2024年的报告没有说明原因"],
  ["利通区自然人的申请都怎么答复的", "自然人无法提供的申请：14件"],
  ["利通区2024年有没有因信访举报而不处理的申请", "没有，吴忠市利通区2024年因属于信访举报投诉类不予处理的申请为0件"],
  // Money that is typed in another unit than the form's.
  ["利通区收费1759元吗", "不是"],
  ["利通区收费0.1759亿元对吗", "是，"],
  // How much a rate is said to be is judged, and begins with the verdict.
  ["殷都区复议纠正率100%吗", "是，"],
  ["殷都区复议纠正率90%对吗", "不是，"],
  // A person's data are no natural person's requests; what a gazette has in copies is not told in issues.
  ["利通区个人信息不公开的有几件", "没有单列“个人信息”"],
  ["西夏区政府公报印了多少份", "没有与问题的用词完全对应的数字"],
  // The prose says there was none, and the table counts six: both are shown.
  ["利通区2024年有没有发生行政诉讼 >> 报告里不是说没有吗", "而表格中“行政诉讼”为 6 件"],
  ["Which office received the fewest requests in 2024?", "with 9"],
  ["Which office received the fewest requests?", "the fewest new disclosure requests received"],
  // Who leads is asked of everyone again, whoever led before; 没有许可 is said of licences.
  ["2024年哪份报告收到申请最多 >> 它公开了几件 >> 公开率 >> 谁公开率最高", "最高的是银川市西夏区人民政府办公室"],
  ["2024年哪些单位没有许可", "没有行政许可处理决定的单位"],
  ["利通区2024年行政处罚几件 >> 比许可多吗", "不是，"],
  // Said of all of them, in whichever words; in other words for a thing it is not named.
  ["利通区申请全给人看了吗", "不是，"],
  ["利通区2024年行政诉讼全都让法院纠正了吗", "不是，"],
  ["殷都区有没有提到老年人", "最接近的原文"],
  ["利通区有多少个村", "106个"],
  ["利通区门户网站多少条", "2070条"],
  // Two numbers of the prose told in one turn are not read yet: nothing is denied of them.
  ["殷都区微信发布信息336条，网站1002条，对吗", "没有看懂"],
  ["利通区不予公开几件 >> 哪种理由最多 >> 这种理由占几成", "85.71%"],
  ["利通区政务新媒体发布多少条 >> 门户网站呢", "2070条"],
  ["隆德县微信发了多少 >> 微博呢 >> 网站呢 >> 殷都呢", "1002条"],
  ["利通区收费38亿元吗", "不是380000万元"],
  // Whose requests they were.
  ["隆德县自然人申请公开率", "自然人公开率为71.43%（10 ÷ 14 × 100 = 71.43）"],
  ["隆德县自然人申请中公开的占多少", "71.43%（10 ÷ 14"],
  ["利通区企业的不予公开率", "商业企业不予公开率无从计算"],
  ["隆德县企业的申请几件 >> 公开了吗", "商业企业予以公开的申请1件"],
  ["西夏区2024年公开了几件", "予以公开的申请8件"],
  ["What is Longde's disclosure rate for natural persons?", "71.43%"],
  // What a conversation counts out.
  ["隆德县2024年申请里企业提的占多少 >> 那自然人呢 >> 一共呢", "新收政府信息公开申请15件"],
  ["殷都区复议多少件 >> 诉讼呢 >> 加起来呢 >> 被纠正的一共？", "安阳市殷都区人民政府办公室2024年结果纠正的政府信息公开行政复议3件"],
  ["利通区2024年申请几件 >> 公开了几件 >> 剩下的呢", "还有26件"],
  ["利通区2024年行政处罚多少 >> 隆德县的呢 >> 差几倍", "267.75倍"],
  ["利通区2024年不予公开几件 >> 无法提供的呢 >> 这两项一共", "合计21件（7 + 14 = 21）"],
  ["利通区公开了几件 >> 部分公开呢 >> 两个一共 >> 占办结多少", "42.11%"],
  [
    "利通区2024年收到多少申请 >> 比隆德县多几件 >> 和西夏区比呢",
    "吴忠市利通区2024年新收政府信息公开申请38件，比银川市西夏区人民政府办公室2024年的9件多29件",
  ],
  ["利通区2024年收到多少申请 >> 隆德县呢 >> 西夏区呢 >> 三个地方一共", "合计62件（38 + 15 + 9 = 62）"],
  ["利通区和隆德县2024年加起来收了多少申请 >> 比西夏区多吗", "多44件"],
  ["2024年谁收到申请最多 >> 第二名呢 >> 这两个一共", "合计59件（38 + 21 = 59）"],
  ["利通区不予公开哪种理由最多 >> 占不予公开的多少", "保护第三方合法权益占不予公开的比例：85.71%"],
  ["殷都区收费多少 >> 利通区呢 >> 都是零吗", "不是，吴忠市利通区"],
  // Those that the question before came to.
  ["2024年谁收到申请最多 >> 他们公开了几件 >> 占多少", "吴忠市利通区2024年予以公开的申请占本年度办结的申请的31.58%"],
  ["2024年谁收到申请最少 >> 它的诉讼呢", "银川市西夏区人民政府办公室2024年"],
  ["2024年收到申请最多的是哪家 >> 为什么这么多", "吴忠市利通区2024年新收政府信息公开申请38件[1]。吴忠市利通区2024年的报告没有说明原因"],
  ["2024年哪家公开率最高 >> 最低的呢 >> 差多少", "57.31个百分点"],
  ["2024年有几个单位没有复议 >> 哪几个有", "有政府信息公开行政复议的单位"],
  // Words of logic.
  ["2024年许可超过5000件或处罚超过4000件的单位", "行政处罚处理决定超过4000件的单位如下：\n- 固原市隆德县2024年：28649件"],
  ["2024年各单位予以公开率分别是多少", "- 银川市西夏区人民政府办公室：88.89%"],
  ["除了利通区，其他单位2024年收到申请合计多少", "除吴忠市利通区外，新收政府信息公开申请合计45件"],
  ["不算西夏区，2024年收到申请最少的是谁", "除银川市西夏区人民政府办公室外，新收政府信息公开申请最少的是固原市隆德县，为15件"],
  ["听说隆德县2024年一件复议都没输，是真的吗", "不是，固原市隆德县2024年结果纠正的政府信息公开行政复议为1件"],
  ["2024年哪几个单位规范性文件废止的比制发的多", "- 吴忠市利通区2024年：18件、7件"],
  ["哪些单位2024年申请全部来自自然人", "等于100%的单位如下：\n- "],
  ["利通区2024年全部办结了吗", "是，吴忠市利通区2024年本年度办结的申请38件，结转下年度继续办理的申请0件"],
  ["有人说隆德县有一半申请都公开了，对吗", "73.33%"],
])("%s", async (conversation, said) => expect(await asked(conversation)).toContain(said));

test("a sum of two figures is labelled as both, and not as the first", async () => {
  const { store, language } = await realCorpus();
  const question = "利通区公开的和部分公开的一共占办结百分之几";
  const { figures } = await answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
  const sum = figures.find(({ value, unit }) => value === 16 && unit === "件");
  expect(sum?.label).toMatch(/予以公开.* \+ .*部分公开/);
});
