// Claims that were supported though one of their words was turned round or not read, each beside its true twin; by hand from the reports of the real corpus.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { heldToWords } from "../../src/check/held-to-words.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  // All of those counted are of a reason.
  ["利通区2024年无法提供的14件均属本机关不掌握。", "supported supported"],
  ["利通区2024年不予公开的7件均属保护第三方合法权益。", "supported contradicted"],
  ["利通区2024年收到的38件申请均涉及征地拆迁。", "not_found"],
  ["利通区2024年公开的12件涉及财政预算。", "not_found"],
  ["利通区2024年公开的12件均属企业申请。", "supported contradicted"],
  // Two numbers: of those received, and of the row of the verb.
  ["利通区2024年38件申请公开12件。", "supported supported"],
  ["利通区2024年38件申请公开38件。", "supported contradicted"],
  ["利通区2024年38件申请办结38件。", "supported supported"],
  // Which of two outcomes a number between them is of, is not said by what stands before it.
  ["利通区2024年38件申请12件予以公开12件不予公开。", "supported supported not_found"],
  ["利通区2024年38件申请，12件予以公开，12件不予公开。", "supported supported contradicted"],
  // A bound denied.
  ["利通区2024年申请并非多于30件。", "not_found"],
  ["利通区2024年申请并非少于80件。", "not_found"],
  ["利通区2024年申请并非只有38件。", "not_found"],
  ["利通区2024年申请并非38件。", "contradicted"],
  ["利通区2024年申请并非39件。", "supported"],
  // Of prose neither where it came from nor which way is told.
  ["利通区2024年主动公开信息从3万条降到24017条。", "not_found"],
  ["利通区2024年主动公开信息从1万条升到24017条。", "not_found"],
  ["利通区2024年通报减少到3期。", "not_found"],
  ["利通区2024年主动公开信息24017条。", "supported"],
  // Degree, quality, and who it is.
  ["隆德县2024年门户网站与新媒体关联度较高。", "contradicted"],
  ["隆德县2024年门户网站与新媒体关联度较低。", "supported"],
  ["利通区2024年重点领域信息更新及时。", "not_found"],
  ["殷都区2024年内容规范。", "not_found"],
  ["西夏区2024年由政府办主任分管政务公开。", "not_found"],
  ["西夏区2024年由政府办副主任分管政务公开。", "supported"],
  ["古城镇群众对于政府信息公开关注度较高。", "contradicted"],
  ["古城镇群众对于政府信息公开关注度较低。", "supported"],
  // What is told of a part of them, or of that reason.
  ["西夏区政府办将28万元专项经费全部用于政府网站维护。", "supported not_found"],
  ["殷都区政府办2024年认为涉及第三方合法权益，以此不予公开2件。", "not_checkable not_found"],
  ["Most of Litong's requests were fully disclosed in 2024.", "not_found"],
  // What rises or falls is what the quote says does so.
  ["隆德县2024年的信息公开申请上升。", "contradicted"],
  ["隆德县2024年公开系统耦合度提高了。", "supported"],
  ["利通区2024年行政诉讼上升。", "not_found"],
  // Complaints are no requests.
  ["利通区2024年信访1200件。", "not_found"],
  ["利通区2024年投诉20件。", "not_found"],
  ["利通区2024年不予处理的申请1件，其中信访举报投诉类0件。", "supported supported"],
  // The one lawsuit that was concluded.
  ["殷都区政府办2024年唯一办结的一件诉讼是其他结果。", "supported"],
  ["殷都区政府办2024年唯一办结的一件诉讼被纠正。", "contradicted"],
  // Held against years that were not looked at.
  ["利通区2024年申请38件，创新高。", "not_found"],
  ["利通区2024年许可5963件，和上年一样多。", "supported not_found"],
  ["利通区2024年首次出现行政复议。", "not_found"],
  // A number of its own for each thing that the quote names.
  ["隆德县网上可办、最多跑一次事项覆盖面延伸至37.41%，掌上可办、马上办比重扩充至89%。", "contradicted contradicted"],
  ["隆德县网上可办、最多跑一次事项覆盖面延伸至89%，掌上可办、马上办比重扩充至37.41%。", "supported supported"],
  ["利通区对3个乡镇、12个职能部门开展督查1次。", "contradicted contradicted supported"],
  ["利通区对12个乡镇、3个职能部门开展督查1次。", "supported supported supported"],
  // Of some, of most, of all.
  ["古城镇多数干部对公开的重要性认识不足。", "contradicted"],
  ["古城镇少数干部对公开的重要性认识不足。", "supported"],
  ["殷都区所有内容不够规范。", "contradicted"],
  ["殷都区个别内容不够规范。", "supported"],
  ["利通区所有乡镇、部门工作人员培训指导力度不够。", "contradicted"],
  ["利通区只有106个村中的部分村实现村务公开。", "not_found"],
  ["利通区106个村村务公开实现全覆盖。", "supported"],
  ["隆德县公布活动方案、公告、简报各60条。", "not_found"],
  ["隆德县公布活动方案、公告、简报共60条。", "supported"],
  // All of them, and one of them.
  ["Xixia received nine requests in 2024 and granted all of them.", "supported contradicted"],
  ["Xixia received nine requests in 2024 and refused all of them.", "supported contradicted"],
  ["Longde received 15 requests in 2024, one of them from a company.", "supported supported"],
  ["Longde received 15 requests in 2024, two of them from a company.", "supported contradicted"],
  // Whose applications they are is not which office has any.
  ["利通区2024年申请只有自然人提出。", "not_found"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});

const quoting = (text: string, quote: string) => {
  const citation = { report: "", issuer: "", year: 2024, title: "", section: "", quote, url: "" };
  const verdict = { verdict: "supported" as const, explanation: quote, citations: [citation] };
  return heldToWords({ kind: "words", text, said: { text, segment: text } }, verdict)?.verdict;
};
test.each<[string, string, string]>([
  ["发现错漏次日更正", "发现错漏当天更正", "not_found"],
  ["发现错漏当日更正", "发现错漏当天更正", "supported"],
  ["将按月度检查栏目", "将按季度检查栏目", "not_found"],
  ["将按季度检查栏目", "将按季度检查栏目", "supported"],
  ["经办人员变动较少", "经办人员变动较多", "contradicted"],
  ["知晓度较低", "群众知晓度不高", "supported"],
  ["形式丰富", "形式不够丰富", "contradicted"],
])("%s, of %s: %s", (text, quote, verdict) => expect(quoting(text, quote)).toBe(verdict));
