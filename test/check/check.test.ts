// Claims over the five real reports, each with the verdict that the reports themselves give, worked out by hand.
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Claim } from "../../src/contract.ts";
import { realCorpus } from "../support/corpus.ts";

const TODAY = "2025-06-01";
async function checked(text: string): Promise<Claim[]> {
  const { store, language } = await realCorpus();
  return check(text, { store, language: async () => language, today: TODAY });
}

/** [text, verdict, claimed, found, unit, report]; the last ones are left out where there is nothing to say. */
type Case = [string, Claim["verdict"], (number | undefined)?, (number | undefined)?, string?, string?];
const verdictOf = async ([text, verdict, claimed, found, unit, report]: Case): Promise<void> => {
  const claims = await checked(text);
  const [claim] = claims;
  expect(
    claims.map((each) => each.verdict),
    claim?.explanation,
  ).toEqual([verdict]);
  expect(claim?.text).toBe(text);
  if (claimed !== undefined) expect(claim?.claimed).toBe(claimed);
  if (found !== undefined) expect(claim?.found).toBe(found);
  if (unit) expect(claim?.unit).toBe(unit);
  if (report !== undefined) expect(claim?.citations.map((citation) => citation.report)).toContain(report);
  if (verdict === "supported" || verdict === "contradicted" || verdict === "conflicting")
    expect(claim?.citations.length).toBeGreaterThan(0);
};

describe("what is not said to be untrue", () => {
  it("an opinion with words of the report is an opinion", async () =>
    expect((await checked("我觉得利通区政府的公开工作做得很到位。")).map(({ verdict }) => verdict)).toEqual(["not_checkable"]));
  it("one of several figures that a number may be of", async () =>
    expect((await checked("利通区收到9起行政复议，其中9起维持；6起行政诉讼中，维持3起。")).map(({ verdict }) => verdict)).toEqual([
      "supported",
      "supported",
      "conflicting",
      "supported",
    ]));
  it("parts that are alike are not their whole", async () =>
    expect((await checked("利通区9起复议全部维持，6起诉讼里3起维持。")).map(({ verdict }) => verdict)).not.toContain("contradicted"));
});

describe("figures of the tables", () => {
  it.each<Case>([
    ["隆德县2024年共作出行政处罚28649件。", "supported", 28649, 28649, "件", "longde-2024"],
    ["隆德县2024年作出行政处罚决定2.8万余件。", "supported", 28000, 28649, "件"],
    ["隆德县2024年作出行政处罚决定近3万件。", "supported", 30000, 28649],
    ["隆德县2024年作出行政处罚决定3万余件。", "contradicted", 30000, 28649],
    ["隆德县2024年的行政处罚超过2万件。", "supported", 20000, 28649],
    ["隆德县2024年的行政处罚不足2万件。", "contradicted", 20000, 28649],
    ["利通区2024年共受理信息公开申请83件。", "contradicted", 83, 38, "件", "litong-2024"],
    ["利通区2024年收到政府信息公开申请三十八件。", "supported", 38, 38],
    ["利通区2024年收到政府信息公开申请30余件。", "supported", 30, 38],
    ["利通区2024年收到政府信息公开申请约40件。", "supported", 40, 38],
    ["利通区2024年收到政府信息公开申请40余件。", "contradicted", 40, 38],
    ["利通区因保护第三方合法权益不予公开6件。", "supported", 6, 6],
    ["利通区2024年不予公开8件。", "contradicted", 8, 7],
    ["隆德县2024年商业企业提交的申请有1件。", "supported", 1, 1],
    ["殷都区政府办2024年行政复议结果纠正3件。", "supported", 3, 3, "件", "yindu-office-2024"],
    ["西夏区政府办公室现有行政规范性文件10件现行有效。", "supported", 10, 10],
    ["利通区2024年行政事业性收费1759万元。", "supported", 1759, 1759, "万元"],
    ["利通区2024年行政事业性收费1759元。", "contradicted", 1759, 17590000, "元"],
    ["利通区2024年行政事业性收费0.1759亿元。", "supported", 0.1759, 0.1759, "亿元"],
    ["隆德县2024年行政事业性收费611.13万元。", "supported", 611.13, 611.1281],
    ["隆德县2024年行政事业性收费611.12万元。", "contradicted", 611.12, 611.1281],
    ["利通区去年收到政府信息公开申请38件。", "supported", 38, 38],
    ["隆德县的行政强制为二百二十六件。", "supported", 226, 226],
    ["利通區2024年新收政府資訊公開申請38件。", "supported", 38, 38],
  ])("%s", (...given) => verdictOf(given));
});

describe("none", () => {
  it.each<Case>([
    ["利通区2024年未发生涉及政府信息公开的行政诉讼案件。", "conflicting", 0, 6, "件", "litong-2024"],
    ["利通区2024年发生政府信息公开行政诉讼6件。", "conflicting", 6, 6],
    ["利通区2024年发生政府信息公开行政诉讼5件。", "contradicted", 5, 6],
    ["殷都区2024年没有发生政府信息公开行政诉讼。", "contradicted", 0, 2],
    ["殷都区2024年没有因国家秘密不予公开的申请。", "supported", 0, 0],
    ["古城镇2023年未收到政府信息公开申请。", "supported", 0, 0, "件", "gucheng-2023"],
    ["古城镇2023年收到政府信息公开申请5件。", "contradicted", 5, 0],
    ["隆德县2024年未收到政府信息公开申请。", "contradicted", 0, 15],
    ["隆德县2024年未收取信息处理费。", "supported", 0, 0, "", "longde-2024"],
    ["隆德县2024年收取信息处理费300元。", "contradicted", 300, 0],
    ["西夏区政府办2024年没有发生政府信息公开行政复议和行政诉讼。", "contradicted", 0, 1],
  ])("%s", (...given) => verdictOf(given));
});

describe("figures of the prose", () => {
  it.each<Case>([
    ["隆德县2024年政务微信发布信息8115条。", "supported", 8115, 8115, "条", "longde-2024"],
    ["隆德县2024年政务微博发布信息8115条。", "contradicted", 8115, 669],
    ["利通区2024年开展政府开放日活动30场次。", "supported", 30, 30],
    ["利通区2024年主动公开政府信息2.4万余条。", "supported", 24000, 24017],
    ["殷都政务微信公众号2024年发布信息336条。", "supported", 336, 336],
    ["西夏区政府办2024年公开政府信息3800余条。", "supported", 3800, 3800],
    ["西夏区政府办2024年公开政府信息约3800条。", "supported", 3800, 3800],
    ["西夏区政府办2024年公开政府信息4500余条。", "contradicted", 4500, 3800],
    // 3800余 may be 3850 or not.
    ["西夏区政府办2024年公开政府信息3850条。", "not_found", 3850, 3800],
    ["西夏区政府办2024年安排政务公开经费28万元。", "supported", 28, 28, "万元"],
    ["西夏区政府办2024年安排政务公开经费28元。", "contradicted", 28, 280000, "元"],
    ["隆德县申请量较往年下降34.78%。", "supported", 34.78, 34.78, "%"],
    ["隆德县申请量较往年增长34.78%。", "contradicted", 34.78, 34.78, "%"],
    // The prose says 23 %, its own numbers 30.43 %.
    ["西夏区政府办动漫解读占比23%。", "conflicting", 23, 23],
    ["西夏区政府办动漫解读占比30.43%。", "supported", 30.43, 30.43],
    ["西夏区政府办动漫解读占比40%。", "contradicted", 40, 23],
  ])("%s", (...given) => verdictOf(given));
});

describe("computed", () => {
  it.each<Case>([
    ["利通区2024年予以公开的申请占31.58%。", "supported", 31.58, 31.58, "%"],
    ["利通区2024年予以公开的申请占三成以上。", "supported", 30, 31.58],
    ["利通区2024年予以公开的申请占四成以上。", "contradicted", 40, 31.58],
    ["利通区2024年收到的申请比隆德县多23件。", "supported", 23, 23],
    ["利通区2024年收到的申请比隆德县多20件。", "contradicted", 20, 23],
    ["隆德县2024年收到的申请比利通区多23件。", "contradicted", 23],
    ["隆德县的行政处罚是利通区的267.75倍。", "supported", 267.75, 267.75, "倍"],
    ["隆德县的行政处罚是利通区的267倍。", "supported", 267],
    ["隆德县的行政处罚是利通区的300倍。", "contradicted", 300],
    ["四个2024年的报告一共收到83件申请。", "supported", 83, 83],
    ["2024年各报告平均收到20.75件申请。", "supported", 20.75, 20.75],
    ["2024年有3个单位发生了政府信息公开行政诉讼。", "supported", 3, 3],
    ["2024年有两个单位发生了政府信息公开行政诉讼。", "contradicted", 2, 3],
  ])("%s", (...given) => verdictOf(given));
});

describe("comparisons and rankings without a number", () => {
  it.each<Case>([
    ["2024年利通区收到的政府信息公开申请最多。", "supported", undefined, 38, "件", "litong-2024"],
    ["2024年隆德县收到的政府信息公开申请最多。", "contradicted", undefined, 38, "件", "litong-2024"],
    ["2024年西夏区政府办收到的政府信息公开申请最少。", "supported", undefined, 9],
    ["2024年隆德县的行政处罚排名第一。", "supported", undefined, 28649],
    ["2024年殷都区收到的申请排第二位。", "supported", undefined, 21],
    ["2024年殷都区收到的申请排第三位。", "contradicted", undefined, 21],
    ["利通区收到的申请比隆德县多。", "supported", undefined, 38],
    ["利通区的行政许可少于隆德县。", "contradicted", undefined, 5963],
    ["隆德县的行政复议有被纠正的。", "supported", undefined, 1],
    ["利通区的行政复议有被纠正的。", "contradicted", undefined, 0],
  ])("%s", (...given) => verdictOf(given));
});

describe("what no report covers", () => {
  it.each<Case>([
    ["殷都区2024年财政收入12亿元。", "not_found", 12],
    ["利通区2022年收到政府信息公开申请38件。", "not_found", 38],
    ["北京市海淀区2024年收到政府信息公开申请100件。", "not_found", 100],
    ["隆德县教育局2024年收到政府信息公开申请15件。", "not_found", 15],
    ["利通区2024年收到网络申请20件。", "not_found", 20],
    ["利通区2024年上半年收到政府信息公开申请38件。", "not_found", 38],
    ["利通区2024年常住人口46万人。", "not_found", 460000],
    ["海淀区2024年收到的政府信息公开申请最多。", "not_found"],
    ["2023年古城镇收到的政府信息公开申请最少。", "not_found"],
    ["收到政府信息公开申请38件。", "not_found", 38],
    ["今天天气很好。", "not_checkable"],
  ])("%s", async (...given) => {
    await verdictOf(given);
    for (const claim of await checked(given[0])) expect(claim.found).toBeUndefined();
  });
});

describe("longer texts", () => {
  const briefly = (claims: Claim[]) => claims.map(({ text, verdict, claimed, found }) => [text, verdict, claimed, found]);

  it("several numbers in a sentence are several claims, in order, each word for word", async () => {
    const text = "2024年，利通区新收政府信息公开申请38件，其中予以公开12件，部分公开5件；行政复议9件，均为维持。";
    const claims = await checked(text);
    expect(briefly(claims)).toEqual([
      ["2024年，利通区新收政府信息公开申请38件", "supported", 38, 38],
      ["其中予以公开12件", "supported", 12, 12],
      ["部分公开5件", "contradicted", 5, 4],
      ["行政复议9件", "supported", 9, 9],
      ["均为维持。", "supported", undefined, 9],
    ]);
    for (const claim of claims) expect(text).toContain(claim.text);
  });

  it("the issuer and the year are carried on until others are named", async () => {
    expect(briefly(await checked("隆德县2024年收到申请15件。行政处罚28649件。利通区收到申请38件，行政处罚107件。"))).toEqual([
      ["隆德县2024年收到申请15件。", "supported", 15, 15],
      ["行政处罚28649件。", "supported", 28649, 28649],
      ["利通区收到申请38件", "supported", 38, 38],
      ["行政处罚107件", "supported", 107, 107],
    ]);
  });

  it("prose figures of a list share what the list says once", async () => {
    expect(briefly(await checked("隆德县2024年政务微信发布信息8115条，政务微博发布信息669条，发布政策解读25条。"))).toEqual([
      ["隆德县2024年政务微信发布信息8115条", "supported", 8115, 8115],
      ["政务微博发布信息669条", "supported", 669, 669],
      ["发布政策解读25条", "contradicted", 25, 20],
    ]);
  });

  it("a number beside a superlative is another claim", async () => {
    const claims = await checked("2024年隆德县行政处罚最多，达28649件。");
    expect(claims.map(({ verdict }) => verdict)).toEqual(["supported", "supported"]);
  });

  it("what introduces the text is passed over, a promise is not", async () => {
    const claims = await checked("根据国办公开办函〔2021〕30号要求，现发布报告。利通区2024年收到申请38件。我们将继续努力！");
    expect(briefly(claims)).toEqual([
      ["利通区2024年收到申请38件。", "supported", 38, 38],
      ["我们将继续努力！", "not_checkable", undefined, undefined],
    ]);
  });

  it("is bounded by the text: 5000 characters of claims are all answered", async () => {
    const text = "隆德县2024年作出行政处罚28649件。".repeat(40);
    const claims = await checked(text);
    expect(claims).toHaveLength(40);
    expect(new Set(claims.map(({ verdict }) => verdict))).toEqual(new Set(["supported"]));
  });
});
