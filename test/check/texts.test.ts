// Texts of several claims over the five real reports: each claim's verdict in order, and what was found. Verdicts by hand.
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Claim } from "../../src/contract.ts";
import { realCorpus } from "../support/corpus.ts";

type Each = [text: string, verdict: Claim["verdict"], found?: number];
const texts = (name: string, ...all: Each[][]) =>
  describe(name, () =>
    it.each(all.map((each) => [each.map(([text]) => text).join(""), each] as const))("%s", async (text, expected) => {
      const { store, language } = await realCorpus();
      const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
      const bare = (each: string) => each.replace(/^[，、；]|[，、；。]$/g, "");
      expect(claims.map((claim) => [bare(claim.text), claim.verdict])).toEqual(expected.map(([each, verdict]) => [bare(each), verdict]));
      for (const [i, [, , found]] of expected.entries()) if (found !== undefined) expect(claims[i]?.found).toBe(found);
    }),
  );

texts(
  "公开 alone is the result of applications",
  [
    ["西夏区政府办收到9件申请，", "supported"],
    ["公开8件。", "supported", 8],
  ],
  [
    ["殷都区政府办收到21件申请，", "supported"],
    ["公开15件。", "contradicted", 13],
  ],
  [
    ["利通区申请38件中", "supported"],
    ["公开占12件", "supported", 12],
  ],
  [
    ["西夏区政府办出版政府公报3期，", "supported"],
    ["公开信息96条。", "supported", 96],
  ],
);
texts(
  "issuers named before",
  [
    ["利通区收到38件申请，", "supported"],
    ["隆德县收到15件，", "supported"],
    ["两地合计53件。", "supported", 53],
  ],
  [
    ["利通区收到申请38件，", "supported"],
    ["殷都区21件，", "supported", 21],
    ["隆德县15件。", "supported"],
    ["三个地方合计83件。", "contradicted", 74],
  ],
  [
    ["利通区收到申请38件，", "supported"],
    ["西夏区只有9件，", "supported"],
    ["两者相差29件。", "supported", 29],
  ],
);
texts("a clause that names its own issuer is of no other", [
  ["利通区收到申请38件，", "supported"],
  ["殷都区38件，", "contradicted", 21],
  ["隆德县38件。", "contradicted", 15],
]);
texts("a rate told of one after another", [
  ["隆德县予以公开率73.33%，", "supported"],
  ["利通区31.58%，", "supported", 31.58],
  ["殷都区62.9%。", "contradicted", 61.9],
]);
texts(
  "分别占 is of those told before, in order",
  [
    ["隆德县受理申请15件，", "supported"],
    ["其中自然人14件，", "supported"],
    ["企业1件，", "supported"],
    ["分别占93.3%", "supported", 93.33],
    ["6.8%。", "contradicted", 6.67],
  ],
  [
    ["西夏区政府办收到网络申请7件、", "supported"],
    ["信函申请2件，", "supported"],
    ["分别占78%", "not_found"],
    ["22%。", "not_found"],
  ],
);
texts(
  "a heading proves nothing, and what there was none of is denied",
  [["隆德县收取了信息处理费。", "contradicted"]],
  [["隆德县未收取信息处理费。", "supported"]],
);
texts(
  "what is no counterpart does not contradict",
  [
    ["西夏区政府办受理咨询投诉500余件，", "supported"],
    ["其中12345热线300件。", "not_found"],
  ],
  [["隆德县政务微信发布量是政务微博的12倍。", "supported"]],
  [["隆德县政务微信发布量是政务微博的15倍。", "contradicted", 12.13]],
);
texts(
  "a bare sum is of the numbers before",
  [
    ["利通区复议9件，", "supported"],
    ["予以公开12件，", "supported"],
    ["合计21件。", "supported", 21],
  ],
  [
    ["利通区复议9件，", "supported"],
    ["予以公开12件，", "supported"],
    ["合计22件。", "contradicted", 21],
  ],
  [
    ["隆德县受理申请15件，", "supported"],
    ["予以公开11件，", "supported"],
    ["不予公开1件，", "supported"],
    ["无法提供3件，", "supported"],
    ["合计15件。", "supported", 15],
  ],
);
texts(
  "其中 is of the total before",
  [
    ["利通区主动公开信息24017条，", "supported"],
    ["其中网站13343条。", "contradicted", 2070],
  ],
  [
    ["利通区主动公开信息24017条。", "supported"],
    ["其中新媒体13343条，", "supported", 13343],
    ["网站2264条。", "contradicted", 2070],
  ],
);
texts(
  "cases that were closed",
  [["隆德县的政府信息公开诉讼案件均已审结。", "contradicted", 1]],
  [
    ["殷都区政府办诉讼案件2件，", "supported"],
    ["均已审结。", "contradicted", 1],
  ],
  [
    ["殷都区政府办的复议案件已全部办结，", "supported", 0],
    ["没有未审结的。", "supported", 0],
  ],
  [["古城镇的行政诉讼均已审结。", "not_found"]],
);
texts(
  "how to reach an office",
  [
    ["利通区的传真号是0953-2666765，", "supported"],
    ["邮编是751000。", "contradicted"],
  ],
  [["西夏区政府办的办公地点在7楼817室。", "contradicted"]],
  [
    ["西夏区政府办邮箱为xxqzgwkg001@163.com，", "supported"],
    ["电话是0951—2078530。", "contradicted"],
  ],
  [["殷都区政府办的电话是0372-5566778。", "not_found"]],
);
texts(
  "a share of a total that prose states",
  [["利通区主动公开的信息过半来自政务新媒体。", "supported", 55.56]],
  [["利通区主动公开的信息过半来自政府网站。", "contradicted", 8.62]],
);
texts("a stated number that the report itself makes wrong", [["西夏区政府办以动漫形式解读的文件占比为百分之二十三", "conflicting", 23]]);
texts(
  "an opinion behind a fact leaves the fact",
  [
    ["我认为利通区去年的38件申请", "supported", 38],
    ["处理得并不理想，", "not_checkable"],
    ["公开的才12件。", "supported", 12],
  ],
  [
    ["隆德县28649件行政处罚", "supported", 28649],
    ["令人咋舌。", "not_checkable"],
  ],
);
texts(
  "what reports leave out and mention",
  [["隆德县的年报通篇没有提到“人工智能”。", "supported"]],
  [["利通区的报告没有提到“政府开放日”。", "contradicted"]],
  [["利通区的报告压根没写行政处罚。", "contradicted"]],
  [["西夏区政府办年报中提到了“三审三校”。", "contradicted"]],
  // Other words for it are not the words quoted, and are shown.
  [["殷都区年报没有提到“老年人”。", "not_found"]],
  [["殷都区年报没有提到老年人。", "contradicted"]],
  [["利通区年报没有提及收取信息处理费的情况。", "contradicted"]],
  [["除隆德县外，其他报告都没有提到“领导信箱”。", "contradicted"]],
  [["只有利通区的报告提到了“政府公报”。", "contradicted"]],
  [["五份年报无一提到ChatGPT。", "supported"]],
  [["隆德县年报压根就没出现过“数据开放”四个字。", "supported"]],
  [["殷都区政府办的年报没有公布电话和地址。", "supported"]],
  [["金凤区的报告没有提到区块链。", "not_found"]],
  [["西夏区政府办年报没有说明申请量变化的原因。", "not_found"]],
);
texts(
  "in time or late",
  [["利通区按时答复了全部申请。", "supported"]],
  [
    ["利通区收到申请38件，", "supported"],
    ["3件逾期。", "contradicted"],
  ],
  [["利通区按时办结率98%。", "contradicted"]],
  [["利通区没有一件申请超过法定期限。", "supported"]],
  [["殷都区政府办有2件申请未及时答复。", "contradicted"]],
  // What was done in time the report does not say.
  [["西夏区政府办按时答复了全部申请。", "not_found"]],
  [["殷都区在法定期限内答复了全部申请。", "not_found"]],
  [["殷都区有1件申请因申请人逾期不补正不再处理", "supported", 1]],
);
texts(
  "差 of two told, and which of three nobody says",
  [
    ["利通区收到38件申请，", "supported"],
    ["予以公开12件，", "supported"],
    ["相差26件。", "supported", 26],
  ],
  [
    ["利通区收到38件申请，", "supported"],
    ["予以公开12件，", "supported"],
    ["不予公开7件，", "supported"],
    ["相差9件。", "not_found"],
  ],
  [
    ["殷都区政府办收到申请21件，", "supported"],
    ["西夏区政府办收到9件，", "supported"],
    ["两家一共收到31件。", "contradicted", 30],
  ],
);
texts(
  "公开 of what was received, and 公开 before 申请",
  [
    ["西夏区政府办：收到9件，", "supported"],
    ["公开9件。", "contradicted", 8],
  ],
  [["利通区全年公开申请12件。", "supported", 12]],
  [["利通区收到公开申请12件。", "contradicted", 38]],
);
texts("each field of a list is cut by itself", [
  ["西夏区政府办邮箱为xxqzgwkg001@163.com，", "supported"],
  ["电话是0951—2078530。", "contradicted"],
]);
