// Words that lead up to a claim or stand behind its number, each beside a false twin; by hand from the reports of the real corpus.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  // The bound is said behind the number.
  ["利通区2024年新收申请40件都不到。", "supported"],
  ["利通区2024年新收申请连30件都没有。", "contradicted"],
  ["利通区现行有效的行政规范性文件，连隆德县的三倍都不到。", "supported"],
  ["利通区现行有效的行政规范性文件，连隆德县的两倍都不到。", "contradicted"],
  ["利通区2024年行政许可上千件。", "supported"],
  ["利通区2024年行政处罚上千件。", "contradicted"],
  // As many as are named.
  ["“领导信箱”和“在线投诉”两个栏目，隆德县2024年受理群众诉求116件。", "supported"],
  ["“领导信箱”和“在线投诉”两个栏目，隆德县2024年受理群众诉求161件。", "contradicted"],
  // A quotation is closed behind its stop.
  ["隆德县在年报里写道：“部分部门和乡镇主动公开意识不强，信息公开滞后。”利通区2024年收到38件申请。", "supported supported"],
  // Whose they are, in other words.
  ["隆德县2024年收到的信息公开申请全部出自自然人，没有企业的身影。", "contradicted contradicted"],
  ["利通区2024年收到的信息公开申请清一色由个人提出。", "supported"],
  // Not concluded by the end of the year.
  ["西夏区政府办2024年那起行政复议，到年底还没有审结。", "contradicted"],
  ["利通区2024年行政诉讼尚未审结。", "contradicted"],
  // Who says so, and what leads up to it.
  ["投诉人反映：利通区2024年因属于国家秘密不予公开6件申请。", "contradicted"],
  ["梳理隆德县2024年新收的15件申请，商业企业提出的仅1件。", "supported supported"],
  ["殷都区政府办2024年予以公开13件，反倒比收件最多的利通区还多出1件。", "supported supported"],
  ["殷都区政府办2024年予以公开13件，反倒比收件最多的利通区还多出2件。", "supported contradicted"],
  ["2024年隆德县的信息公开申请不降反增。", "contradicted"],
  // Nobody can say yet, or nobody can measure.
  ["2030年以前，隆德县一定能让所有事项都在网上办。", "not_checkable"],
  ["说句公道话，殷都区政府办做信息公开，比我原先想的贴心。", "not_checkable"],
  // Two numbers and a comparison, one claim with none behind it.
  ["Litong issued 5,963 administrative licences in 2024, well ahead of Longde's 4,513.", "supported supported supported"],
  ["Litong issued 5,963 administrative licences in 2024, far below Longde's 4,513.", "supported supported contradicted"],
  ["Yindu repealed three normative documents in 2024 and issued none.", "contradicted contradicted"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});
