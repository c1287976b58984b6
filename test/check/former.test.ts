// 前者 and 后者 held against what the reports have for the two numbers before; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["利通区去年作出行政许可5963件，隆德县4513件，前者多出三成以上。", "supported"],
  ["利通区去年作出行政许可5963件，隆德县4513件，后者多出三成以上。", "contradicted"],
  ["利通区去年作出行政许可5963件，隆德县4513件，后者比前者少三成。", "contradicted"],
  ["隆德县政务微信发布信息8115条，政务微博669条，后者还不到前者的一成。", "supported"],
  ["隆德县政务微信发布信息8115条，政务微博669条，前者还不到后者的一成。", "contradicted"],
  ["隆德县政务微信发布信息8115条，政务微博669条，前者是后者的十二倍多。", "supported"],
  ["隆德县政务微信发布信息8115条，政务微博669条，前者是后者的十三倍多。", "contradicted"],
  // The report has 800余条, of which one cannot tell.
  ["隆德县政务微信发布信息8115条，其中原创信息800余条，后者不到前者的一成。", "not_found"],
  ["利通区行政复议9件，隆德县6件，前者比后者多3件。", "supported"],
  ["利通区行政复议9件，隆德县6件，后者比前者多3件。", "contradicted"],
  ["利通区行政复议9件，隆德县6件，前者比后者多一半。", "supported"],
  ["利通区行政复议9件，隆德县6件，后者比前者少一半。", "contradicted"],
  ["利通区行政复议9件，隆德县6件，后者比前者少三分之一。", "supported"],
  ["利通区行政复议9件，隆德县6件，前者更多。", "supported"],
  ["利通区行政复议9件，隆德县6件，前者不如后者。", "contradicted"],
  ["利通区办开放日30场次，隆德县20场，前者比后者多一半。", "supported"],
  ["利通区收到38件申请，殷都区政府办收到21件，隆德县收到15件，前者比后者多17件。", "not_found"],
  // A number of the one alone, or a bound of it, is no difference.
  ["隆德县收到申请15件，予以公开11件，后者高达11件。", "supported"],
  ["隆德县收到申请15件，予以公开11件，后者多达12件。", "contradicted"],
  ["隆德县收到申请15件，予以公开11件，后者少于12件。", "supported"],
  ["隆德县收到申请15件，予以公开11件，后者少于11件。", "contradicted"],
  ["隆德县收到申请15件，予以公开11件，前者高于14件。", "supported"],
  ["隆德县收到申请15件，予以公开11件，前者高于15件。", "contradicted"],
  ["隆德县收到申请15件，予以公开11件，前者大约15件。", "supported"],
  ["隆德县收到申请15件，予以公开11件，前者比后者多达4件。", "supported"],
  ["隆德县收到申请15件，予以公开11件，前者高于后者5件。", "contradicted"],
  ["隆德县收到申请15件，予以公开11件，前者多于后者的一半。", "supported"],
  ["隆德县收到申请15件，予以公开11件，前者多于后者一半。", "contradicted"],
  ["隆德县收到申请15件，予以公开11件，前者多半是纸质申请。", "not_found"],
  ["隆德县收到申请15件，予以公开11件，后者不到八成。", "not_found"],
  ["利通区收到38件申请，隆德县收到15件，前者多于30件，后者高于10件。", "supported"],
  ["利通区收到38件申请，隆德县收到15件，前者多于30件，后者高于15件。", "contradicted"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(claims.at(-1)?.verdict, claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});
