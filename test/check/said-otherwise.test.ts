// What stands for something said before, amounts in a word or two, and denials that begin otherwise: whole claims, with verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["西夏区政府办动漫解读文件7个，图片解读还不到它的两倍。", "supported contradicted"],
  ["隆德县现行有效的规范性文件14件，当年制发多于废止。", "supported contradicted"],
  ["隆德县现行有效的规范性文件14件，当年废止多于制发。", "supported supported"],
  ["隆德县9月集中举办的开放日活动只有10场。", "contradicted"],
  ["隆德县3月集中举办的开放日活动有20场。", "not_found"],
  ["隆德县2024年刊发政府公报4期，9月还集中开展“政府开放日”活动20场。", "supported supported"],
  ["隆德县的行政事业性收费突破千万元。", "contradicted"],
  ["西夏区政府办办理咨询投诉近千件。", "contradicted"],
  ["西夏区政府办公开政府信息近四千条。", "supported"],
  ["利通区废止的规范性文件，数量是新制发的三倍还多。", "contradicted"],
  ["利通区废止的规范性文件，数量是新制发的两倍还多。", "supported"],
  ["利通区的申请是隆德县的两倍半。", "supported"],
  ["两家比申请，利通区是隆德县的两倍半。", "supported"],
  ["殷都区政府办和隆德县的行政强制不一样多。", "supported"],
  ["利通区和西夏区政府办的行政强制不一样多。", "contradicted"],
  ["西夏区政府办2024年有复议，但没有诉讼。", "supported supported"],
  ["西夏区政府办2024年没有制发新的行政规范性文件，也没有废止任何一件。", "supported contradicted"],
  ["殷都区政府办没有行政许可，更没有行政强制。", "supported supported"],
  ["利通区以“不掌握相关信息”作答的申请，比予以公开的还少。", "contradicted"],
  ["利通区去年收到的申请，约三成得到了全部公开的答复。", "supported"],
  ["隆德县的申请以自然人为主。", "supported"],
  ["利通区的政务公开工作扎实有效，群众满意。", "not_checkable"],
  ["殷都区政府办有两起诉讼，一起未经复议直接起诉，一起尚未审结。", "supported supported supported"],
  ["殷都区政府办21件申请，办结21件，结转0件。", "supported supported supported"],
  ["利通区2024年吴忠市利通区信息公开行政复议和结果纠正的复议合计不到1件。", "contradicted"],
  ["2024年的四份报告中，三份没有行政强制。", "supported"],
  ["除了隆德县，没有一家收到过企业的申请。", "supported"],
  ["除了利通区，没有一家有行政处罚。", "contradicted"],
  ["利通区、隆德县收到的申请依次为38件、15件。", "supported supported"],
  ["利通区、隆德县收到的申请依次为38件、16件。", "supported contradicted"],
  ["利通区、隆德县收到的申请分别为15件、38件。", "contradicted contradicted"],
  ["利通区、殷都区政府办、隆德县分别收到38件、21件、15件申请。", "supported supported supported"],
  ["利通区、殷都区政府办、隆德县分别收到21件、38件、15件申请。", "contradicted contradicted supported"],
  // Of another thing, another direction or another year than what the report tells.
  ["隆德县“最多跑一次”事项覆盖面已达89%，“掌上可办”事项比重过半。", "supported contradicted"],
  ["隆德县“最多跑一次”事项覆盖面已达89%，“掌上可办”事项比重不到四成。", "supported supported"],
  ["西夏区政府办全年收到申请9件，八成以上通过网络提交。", "supported contradicted"],
  ["西夏区政府办全年收到申请9件，近八成通过网络提交。", "supported supported"],
  ["西夏区政府办为政务公开安排专项经费28万元，比上一年多出5万元。", "supported not_found"],
  ["西夏区政府办为政务公开安排专项经费28万元，比上一年多出28万元。", "supported not_found"],
  ["隆德县的行政处罚是利通区的两百六十多倍。", "supported"],
  ["隆德县的行政处罚是利通区的两百五十多倍。", "contradicted"],
  ["The Longde County government website drew 1.4 million visits in 2024.", "not_found"],
  ["Xixia's gazette was downloaded 96 times.", "not_found"],
  ["Longde's website published 2,453 items.", "supported"],
  ["Litong's penalties were far fewer than Longde's.", "supported"],
  ["Every request Longde received came from an individual.", "contradicted"],
])("%s %s", async (text, verdicts) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(claims.map(({ verdict }) => verdict).join(" ")).toBe(verdicts);
});
