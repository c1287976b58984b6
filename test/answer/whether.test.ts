// Questions for a yes or a no over the five reports, in words that turn a bound round or ask whether all is done; verdicts by hand from their tables.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { NO_OPERATOR } from "../../src/answer/wording/operator.ts";
import { realCorpus } from "../support/corpus.ts";

const ask = async (question: string): Promise<string> => {
  const { store, language } = await realCorpus();
  const given = {
    store,
    language: async () => language,
    operator: NO_OPERATOR,
    origin: "https://host",
    today: "2025-06-01",
    newId: () => "a",
  };
  return (await answer({ question, history: [] }, given)).answer;
};

// 西夏区 has 9 requests, 利通区 38 with 12 disclosed, 隆德县 15 and 28649 penalties, 殷都区 21 with 13 disclosed.
test.each([
  ["西夏区收到的申请比10件多吗", "不是，"],
  ["西夏区收到的申请比8件多吗", "是，"],
  ["西夏区收到的申请比10件少吗", "是，"],
  ["隆德县处罚是不是比两万件还要少", "不是，"],
  ["利通区公开的没有比12件多吧", "是，"],
  ["西夏区收到申请超没超过9件", "不是，"],
  ["西夏区收到申请够不够9件", "是，"],
  ["西夏区收到的申请到8件了吗", "是，"],
  ["西夏区收到的申请到10件了没有", "不是，"],
  ["西夏区收到申请难道不是9件吗", "是，"],
  ["西夏区收到申请不是10件吗", "不是，"],
  ["西夏区收到申请并非9件，对吗", "不是，"],
  ["西夏区收到申请不是10件吧", "是，"],
  ["殷都区公开率过半了吗", "是，"],
  ["利通区公开率过半了吗", "不是，"],
  ["利通区公开率不到一半吧", "是，"],
  ["西夏区收到申请不是10件对吗", "是，"],
  ["古城镇2023年一件申请都没有吧", "是，"],
  ["利通区没有40件申请吧", "是，"],
  // So much of a bare number; the very number where it is counted in its unit.
  ["利通区收费有2000万吗", "不是，"],
  ["利通区收费有没有1500万", "是，"],
  ["利通区申请有30件吗", "不是，"],
  ["利通区有人告吗", "有，"],
  ["西夏区有人告吗", "没有，"],
  // No number of this year is one of the year before.
  ["利通区许可和处罚比上年增加了吗", "无法比较：没有收录吴忠市利通区2023年的报告"],
  // A rough number is a range that leaves out the next of its kind.
  ["殷都区申请是不是二十几件", "是，"],
  ["殷都区申请不是三十多件吗", "不是，"],
  ["西夏区收到申请有十几件吧", "不是，"],
  ["隆德县处罚有两万八千多件吧", "是，"],
  ["隆德县处罚是两万六千多件吗", "不是，"],
  ["隆德县处罚是不是两万几千件", "是，"],
  ["利通区公开率是三成多吗", "是，"],
  ["利通区公开率是四成多吗", "不是，"],
  ["利通区收费是一千七百多万吗", "是，"],
  ["利通区收费是一千八百多万吗", "不是，"],
  ["利通区收费一千七百多万吧", "是，"],
  ["利通区收费一千八百多万吗", "不是，"],
  ["利通区收费是不是1700万多", "是，"],
  ["利通区收费近一千八百万吧", "是，"],
  ["利通区收费将近一千七百万吧", "不是，"],
  ["利通区收费将近三千万吗", "不是，"],
  ["利通区收费才一千万？", "不是，"],
  ["利通区申请近四十件吧", "是，"],
  ["利通区申请将近五十件吗", "不是，"],
  // From nobody else.
  ["利通区申请只有自然人提出吗", "是，"],
  ["隆德县申请只有自然人提出吗", "不是，"],
  ["殷都区申请仅来自自然人吗", "是，"],
  // What was published is no request refused, and a denial is not borne out by what denies it.
  ["古城镇没有公开过任何信息吗", "您想问的是哪一项"],
  ["隆德县只收到自然人的申请吧", "不是，"],
  // A bound behind its number.
  ["西夏区收到申请十件不到吗", "是，"],
  ["西夏区收到申请九件不到吗", "不是，"],
  ["西夏区收到申请连10件都没有吗", "是，"],
  ["西夏区收到申请连9件都没有吗", "不是，"],
  ["西夏区收到申请连9件都不到吗", "不是，"],
  ["西夏区收到申请8件都不止吗", "是，"],
  ["西夏区收到申请9件都不止吗", "不是，"],
  ["利通区2024年许可是上年的几倍", "无法比较："],
  // Of two figures of one report.
  ["利通区新收申请多于行政处罚吗", "不是，"],
  ["利通区新收申请少于行政处罚吗", "是，"],
  ["利通区行政处罚和新收申请一样多吗", "不是，"],
  // Beside another row 公开的申请 is a row.
  ["利通区新收和公开的申请加起来超过60件吗", "不是，"],
  ["利通区新收和公开的申请加起来超过45件吗", "是，"],
  ["利通区不予公开的都是保护第三方吗", "不是，"],
  ["利通区无法提供的都是不掌握吗", "是，"],
  ["殷都区有办结申请吗", "有，"],
  ["利通区制发的文件比废止的多吗", "不是，"],
  ["利通区没有不予公开的吧", "不是，"],
  ["利通区的复议都结案了吗", "是，"],
  ["隆德县的申请办理完成了吗", "是，"],
  ["隆德县过程性信息都不予公开了吗", "不是，"],
  ["Were more than half of Litong's requests disclosed?", "No\\."],
  ["Were at least two thirds of Longde's requests granted?", "Yes\\."],
])("%s %s", async (question, verdict) => {
  expect(await ask(question)).toMatch(new RegExp(`^${verdict}`));
});

test.each([
  ["收到申请比10件多的报告有几份", "3个"],
  ["收到申请大于或等于15件的单位有几个", "3个"],
  ["收到申请小于等于9件的单位有几个", "2个"],
  ["收到申请没过9件的单位有几个", "2个"],
  ["处罚上了两万件的单位有几个", "1个"],
])("%s %s", async (question, count) => {
  expect(await ask(question)).toContain(count);
});

test("by how much it is more is no bound", async () => {
  expect(await ask("西夏区申请比9件多几件")).not.toMatch(/^不?是/);
});

test.each([
  ["殷都区复议案件都审结了吗", "是，安阳市殷都区人民政府办公室2024年政府信息公开行政复议3件，其中已审结的政府信息公开行政复议3件，是全部"],
  ["殷都区官司了结了没有", "不是，安阳市殷都区人民政府办公室2024年政府信息公开行政诉讼2件，其中已审结的政府信息公开行政诉讼1件，不是全部"],
  ["殷都区办结了几件复议", "安阳市殷都区人民政府办公室2024年已审结的政府信息公开行政复议共3件（0 + 3 + 0 = 3）"],
  ["殷都区有没有审结的官司", "有，"],
  ["利通区的申请都办完了吗", "是，吴忠市利通区2024年本年度办结的申请38件，结转下年度继续办理的申请0件"],
  ["西夏区申请审结了几件", "银川市西夏区人民政府办公室2024年本年度办结的申请9件"],
  ["Have all of Yindu's lawsuits been concluded?", "No: "],
])("%s %s", async (question, sentence) => {
  expect(await ask(question)).toContain(sentence);
});

test.each([
  ["殷都区（六）其他处理几件", "4件"],
  ["殷都与西夏两个区政府办，2024年新收申请相差几件", "多12件"],
  ["五份报告里的行政事业性收费全加一块是多少万", "2370.1281万元"],
  ["公开率怎么算", "予以公开的件数÷本年度办理结果总计"],
  ["利通区发布信息多少条", "24017条"],
  ["How many items of information did Litong publish in 2024?", "24017"],
  ["收到申请没有超过15件的单位有哪些", "不超过15件"],
  ["公开率过七成的单位有哪些", "公开率超过70%"],
  ["利通区2024年处罚案件结案率多少", "没有单列“结案率”"],
])("%s %s", async (question, part) => {
  expect(await ask(question)).toContain(part);
});

test("reports of several kinds of which none is above another are one sum", async () => {
  expect(await ask("2024年宁夏的单位一共收到多少件申请")).not.toContain("上级的报告");
});

test("what can be done is no yes to that it cannot", async () => {
  expect(await ask("殷都区三天内回应不了吧")).not.toMatch(/^是/);
});

test("where nothing came, nothing is said to be all done", async () => {
  expect(await ask("古城镇的申请都办结了吗")).not.toMatch(/^不?是/);
});
