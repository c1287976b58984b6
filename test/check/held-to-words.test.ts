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
