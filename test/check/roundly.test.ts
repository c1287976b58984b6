// Numbers told by their size alone, denials of a single one, and how the rest follow: whole claims, with verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["利通区2024年的行政许可上千了。", "supported"],
  ["利通区2024年的行政许可过万了。", "contradicted"],
  ["利通区2024年的行政许可没破万。", "supported"],
  ["隆德县2024年的行政处罚破万了。", "supported"],
  ["隆德县行政处罚好几万件。", "supported"],
  ["利通区行政处罚几百件。", "contradicted"],
  ["利通区2024年新收申请几十件。", "supported"],
  ["西夏区政府办2024年现行有效的行政规范性文件只有几十件。", "contradicted"],
  ["利通区2024年收费破千万了。", "supported"],
  ["隆德县2024年收费破千万了。", "contradicted"],
  ["利通区2024年收费上千了。", "not_found"],
  ["利通区2024年的新收申请100件封顶。", "supported"],
  ["利通区2024年的新收申请30件封顶。", "contradicted"],
  // One is what is denied.
  ["翻遍隆德县2024年的表，行政强制没有一件。", "contradicted"],
  ["查遍殷都区政府办2024年的年报，行政强制一件也没有。", "supported"],
  ["殷都区政府办2024年的行政诉讼政府没输过一场。", "supported"],
  ["殷都区政府办2024年的行政诉讼政府没赢过一场。", "supported"],
  ["利通区2024年的行政诉讼政府没赢过一场。", "contradicted"],
  ["隆德县2024年没公开过一件申请。", "contradicted"],
  ["殷都区政府办2024年的3件行政复议无一维持，全部以结果纠正告终。", "supported supported supported"],
  ["殷都区政府办2024年的3件行政复议无一被纠正。", "supported contradicted"],
  // Most, and less than a share.
  ["利通区2024年的申请人里自然人居多。", "supported"],
  ["利通区2024年收到的申请以企业居多。", "contradicted"],
  ["利通区2024年予以公开的七成不到。", "supported"],
  ["隆德县2024年予以公开的七成不到。", "contradicted"],
  ["利通区2024年受理的38件申请，只有一半在规定期限内完成答复。", "supported not_found contradicted"],
  // In order.
  ["2024年行政处罚，隆德县最多，利通区次之，西夏区政府办再次之。", "supported supported supported"],
  ["2024年行政处罚，隆德县最多，西夏区政府办次之，利通区再次之。", "supported contradicted contradicted"],
  ["论2024年行政事业性收费，隆德县收得比利通区还多。", "contradicted"],
  ["论2024年行政事业性收费，利通区收得比隆德县还多。", "supported"],
  ["照这个势头，利通区2027年的行政许可肯定破万。", "not_checkable"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map(({ explanation }) => explanation).join("\n")).toBe(verdict);
  for (const claim of claims) expect(text).toContain(claim.text);
});
