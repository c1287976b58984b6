// Places told in a row, shares by who has them, and other turns that say a plain thing; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["论行政许可，利通区第一，隆德县第二。", "supported"],
  ["论行政许可，隆德县第一，利通区第二。", "contradicted"],
  ["论收到的申请数，利通区第一，殷都区政府办第二，隆德县第三，西夏区政府办第四。", "supported"],
  ["论收到的申请数，利通区第一，隆德县第二，殷都区政府办第三，西夏区政府办第四。", "contradicted"],
  ["利通区主动公开的信息里，政务新媒体的条数最多。", "supported"],
  ["隆德县的政务微博比政务微信发得更勤。", "contradicted"],
  ["隆德县的政务微信比政务微博发得更勤。", "supported"],
  ["隆德县行政许可数量反超行政处罚。", "contradicted"],
  ["隆德县行政处罚数量反超行政许可。", "supported"],
  ["隆德县废止的规范性文件，件数比西夏区政府办翻了一番。", "supported"],
  ["利通区废止的规范性文件，件数比隆德县翻了一番。", "contradicted"],
  ["因本机关不掌握而无法提供的申请，五份报告合计18件，近八成出在利通区。", "supported"],
  ["因本机关不掌握而无法提供的申请，五份报告合计18件，近六成出在利通区。", "contradicted"],
  ["利通区全年主动公开信息逾2.4万条，其中政务新媒体贡献了一半以上。", "supported"],
  ["利通区全年主动公开信息逾2.4万条，其中线下公示栏贡献了一半以上。", "contradicted"],
  ["行政强制只出现在隆德县一家。", "supported"],
  ["隆德县去年没有关停任何政务新媒体。", "contradicted"],
  ["殷都区政府办承诺，对群众来信三天内回应完毕。", "supported"],
  ["利通区一年收取行政事业性收费1759万元，折合将近隆德县的三倍。", "supported"],
  ["利通区一年收取行政事业性收费1759万元，折合将近隆德县的四倍。", "contradicted"],
  ["五份报告里，收到申请最多的是利通区2024年那份。", "supported"],
  ["五份报告里，收到申请最多的是殷都区政府办2024年那份。", "contradicted"],
  ["五份报告里由商业企业提出的申请只有区区1件，就在隆德县。", "supported"],
  ["利通区对重复申请不予处理的，全年不下5件。", "contradicted"],
  ["在隆德县，罚单开得比证照多：行政处罚数是行政许可数的6倍还多。", "supported"],
  ["西夏区政府办与殷都区政府办两家，都没有作出过行政处罚。", "supported"],
  ["利通区与殷都区政府办两家，都没有作出过行政处罚。", "contradicted"],
  ["隆德县去年没有关停过政务新媒体。", "contradicted"],
  ["利通区对群众来信三天内回应完毕。", "not_found"],
  ["利通区的行政许可反超隆德县。", "supported"],
  ["隆德县的行政许可反超利通区。", "contradicted"],
  ["西夏区政府办废止的规范性文件比隆德县翻了一番。", "contradicted"],
  ["四家单位2024年共收到83件申请，过半来自利通区。", "contradicted"],
  ["四家单位2024年共收到83件申请，四成以上来自利通区。", "supported"],
  ["殷都区政府办收到的申请全部来自自然人。", "supported"],
  ["隆德县的申请一半以上来自企业。", "contradicted"],
  ["隆德县的申请九成以上来自自然人。", "supported"],
  ["行政许可只出现在利通区一家。", "contradicted"],
  ["行政强制只出现在隆德县一家。", "supported"],
  ["商业企业提出的申请只出现在隆德县一家。", "supported"],
  ["隆德县的行政复议比利通区翻了一番。", "contradicted"],
  ["利通区不予公开的申请不下7件。", "supported"],
  ["利通区不予公开的申请不下8件。", "contradicted"],
  ["西夏区政府办收到的申请只有区区9件。", "supported"],
  ["西夏区政府办收到的申请只有区区8件。", "contradicted"],
  ["论行政处罚，利通区第一，隆德县第二。", "contradicted"],
  ["论行政复议，利通区第一，隆德县第二，殷都区政府办第三。", "supported"],
  ["论行政复议，利通区第一，隆德县第三。", "contradicted"],
  ["利通区去年没有关停任何政务新媒体。", "not_found"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(verdictOf(claims), claims.map((each) => `${each.text}：${each.explanation}`).join("\n")).toBe(verdict);
  for (const claim of claims) expect(text).toContain(claim.text);
});
