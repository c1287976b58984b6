// Each frame over the five real reports: what it supports, what it contradicts, and what it leaves to others. Verdicts by hand.
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { withoutAll } from "../../src/check/frames/all.ts";
import { comparesAs } from "../../src/check/frames/compare.ts";
import { withoutDenial } from "../../src/check/frames/none.ts";
import { withoutOnly } from "../../src/check/frames/only.ts";
import { asQuestion, placeIn } from "../../src/check/frames/rank.ts";
import { sidesOf } from "../../src/check/frames/times.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import type { Claim } from "../../src/contract.ts";
import { realCorpus } from "../support/corpus.ts";

type Case = [text: string, verdict: Claim["verdict"], found?: number];
const holds = async ([text, verdict, found]: Case): Promise<void> => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(verdictOf(claims), claims.map((claim) => `${claim.text}：${claim.explanation}`).join("\n")).toBe(verdict);
  if (found !== undefined) expect(claims.map((claim) => claim.found)).toContain(found);
  for (const claim of claims) expect(text).toContain(claim.text);
};
const cases = (name: string, ...all: Case[]) => describe(name, () => it.each<Case>(all)("%s", (...given) => holds(given)));

cases(
  "all",
  ["殷都区的申请全部来自自然人。", "supported", 21],
  ["利通区38件申请全部予以公开。", "contradicted", 12],
  ["利通区的行政复议结果全都是维持", "supported", 9],
  ["西夏区政府办收到9件申请，全部予以公开。", "contradicted", 8],
  ["隆德县的申请没有全部予以公开。", "supported"],
  ["隆德县予以公开11件，其余4件全部不予公开。", "contradicted", 1],
  // Nothing carried over to the next year, whatever came in.
  ["利通区的申请全部办结。", "supported", 38],
  ["利通区的申请没有全部办结。", "contradicted", 38],
  ["西夏区政府办的行政复议结果是纠正。", "contradicted", 0],
  ["古城镇的申请全部予以公开。", "not_found"],
  ["殷都区政府办公室那3起复议，最后一起不落全被纠正。", "supported", 3],
  ["殷都区政府办公室那3起复议，一起不落全被维持。", "contradicted", 0],
  ["利通区收到38件申请，件件都来自个人。", "supported", 38],
  ["西夏区政府办的9件申请，件件都公开了。", "contradicted", 8],
);
cases(
  "none",
  ["利通区2024年没有哪起复议被纠正。", "supported", 0],
  ["西夏区政府办2024年没打过一场行政官司。", "supported", 0],
  ["隆德县没打过一场行政官司。", "contradicted", 5],
  ["殷都区政府办没有哪起复议被纠正。", "contradicted", 3],
  ["利通区全年未采取过行政强制。", "supported", 0],
  ["隆德县全年未采取过行政强制。", "contradicted", 226],
  ["利通区2024年的申请人清一色是自然人，一家企业都没有。", "supported", 0],
  ["隆德县的申请人大多是自然人，一家企业都没有。", "contradicted", 1],
  ["隆德县2024年的申请人里一家企业都没有。", "contradicted", 1],
  ["利通區的行政覆議沒有一件被糾正。", "supported", 0],
  ["殷都區政府辦公室的行政覆議沒有一件被糾正。", "contradicted", 3],
  ["利通区2024年未作出一件行政强制决定。", "supported", 0],
  ["殷都区政府办没有一件申请被不予公开。", "contradicted", 2],
  ["隆德县复议案件无一被纠正。", "contradicted", 1],
  ["西夏区政府办一件行政诉讼都没有。", "supported", 0],
  ["利通区行政复议全部维持，没有一件被纠正，也没有未审结的", "supported", 0],
  ["五家里没有一家收到科研机构的申请", "supported", 0],
  ["五家机关年末都没有结转到下一年度的申请。", "supported", 0],
  ["利通区和西夏区政府办一样，2024年都没有政府信息公开行政诉讼。", "conflicting", 6],
);
cases(
  "only",
  ["五家当中只有隆德县报告了行政强制案件。", "supported", 226],
  ["部分公开的申请只有利通区才有。", "contradicted", 1],
  ["除隆德县外，其他单位都没有行政强制。", "supported", 226],
  ["只有古城镇有行政处罚。", "contradicted", 0],
  ["四家2024年报告里，只有西夏区没有行政诉讼", "supported", 0],
  ["五份报告中行政强制全部来自隆德县", "supported", 226],
  ["五家里收费的只有利通区。", "contradicted", 611.1281],
);
cases(
  "every",
  ["2024年的四家都有行政复议。", "supported"],
  ["每家都有行政诉讼。", "contradicted", 0],
  ["五家都收到了信息公开申请。", "contradicted", 0],
);
cases(
  "order",
  ["申请量从高到低依次是利通区、殷都区、隆德县、西夏区、古城镇。", "supported", 38],
  ["申请量从高到低依次是利通区、隆德县、殷都区、西夏区。", "contradicted"],
);
cases(
  "share",
  ["利通区予以公开的申请不到三分之一。", "supported", 31.58],
  ["利通区予以公开率超过一半。", "contradicted", 31.58],
  ["利通区有36.8%的申请因本机关不掌握相关政府信息而无法提供。", "supported", 36.84],
  ["利通区予以公开加部分公开一共16件，占四成二。", "supported", 42.11],
  ["隆德县行政复议纠错率达到50%。", "contradicted", 16.67],
  ["四家2024年共收到申请83件，其中利通区占45.8%", "supported", 45.78],
  ["五份报告里予以公开的申请刚过一半。", "supported", 53.01],
  ["利通、隆德两家的行政许可占五家总数的100%", "supported", 100],
);
cases(
  "times",
  ["利通区行政事业性收费1759万元，是隆德县的近三倍。", "supported", 2.88],
  ["利通区行政许可是隆德县的两倍。", "contradicted", 1.32],
  ["利通区的申请量超过隆德县两倍。", "supported", 2.53],
  ["隆德县行政许可约为利通区的四分之三。", "supported"],
);
cases(
  "total",
  ["五份报告加起来新收申请83件。", "supported", 83],
  ["利通、隆德两地行政事业性收费合计约2370万元。", "supported", 2370.1281],
  ["按第四部分的表，五家的行政诉讼合计10件", "contradicted", 13],
  ["六份报告一共收到83件申请。", "not_found"],
  ["隆德县许可、处罚、强制三项合计33388件。", "supported", 33388],
  ["超过20件申请的有两家", "supported", 2],
);
cases(
  "rank",
  ["予以公开率最高的是西夏区政府办。", "supported", 88.89],
  ["收到申请最多的是殷都区。", "contradicted", 38],
  ["论行政处罚，隆德县在五家里排第一。", "supported", 28649],
  ["行政处罚从高到低，利通区排第二。", "supported", 107],
  ["五份报告中申请最多的是隆德县。", "contradicted", 38],
  ["收到申请最多的是利通区，其次是殷都区", "supported", 21],
  ["收到申请最多的是利通区，其次是隆德县", "contradicted", 15],
);
cases(
  "compare",
  ["利通区收到的申请比隆德县多。", "supported"],
  ["利通区废止的规范性文件比制发的少。", "contradicted"],
  ["隆德县的行政复议有被纠正的。", "supported", 1],
  ["利通区收到的申请比殷都、隆德两地之和还多", "supported", 38],
  ["利通区的行政许可高于隆德县，行政处罚也高于隆德县。", "contradicted", 107],
  ["隆德县申请量排在利通区和殷都区之后。", "supported", 15],
  ["利通区收到的申请比殷都区多17件，比隆德县多13件", "contradicted", 23],
);
cases("prose compared", ["隆德县微博发的信息比微信多", "contradicted", 669], ["隆德县政务微信发布的信息比政务微博多", "supported", 8115]);
cases(
  "likewise",
  ["殷都区政府办1起未经复议直接起诉的案子，报告期末尚未审结", "supported", 1],
  ["隆德县只有1件申请不予公开，理由是国家秘密", "contradicted", 0],
);
cases(
  "quoted",
  ["殷都区政府办严格落实“三审三校”制度。", "supported"],
  ["隆德县予以公开的比重较上年有所上升。", "supported"],
  ["隆德县予以公开的比重较上年有所下降。", "contradicted"],
);
cases(
  "a place and a time are no more than they are",
  ["固原市2024年行政处罚28649件。", "not_found"],
  ["宁夏2024年没有发生行政诉讼。", "not_found"],
  ["全国共收到申请83件", "not_found"],
  ["西夏区全区各部门2024年没有作出一件行政处罚。", "not_found"],
  ["利通区2023年新收政府信息公开申请38件。", "not_found"],
  ["2024年第一季度隆德县行政处罚就达28649件。", "not_found"],
);
cases(
  "numbers of the prose",
  ["隆德县2024年罚款28649万元。", "contradicted"],
  ["隆德县2024年收到15件申请，同比增加34.78%。", "contradicted"],
  ["西夏区政府办出版政府公报3期，公开信息96条。", "supported", 96],
  ["利通区政府门户网站公开信息13343条。", "contradicted", 2070],
  ["利通区现行有效规范性文件31件，当年废止18件。", "supported", 18],
  ["西夏区政府办公室解读文件23个，其中图片16个、动漫7个，动漫占三成。", "supported"],
  ["西夏区政府办解读的文件中，动漫解读占23%。", "conflicting", 23],
  ["隆德县把全县32个部门的1318件服务事项整合到了一起。", "supported", 1318],
);
cases(
  "what cannot be checked",
  ["利通区政府信息公开工作做得很好。", "not_checkable"],
  ["预计2025年隆德县申请将达到20件。", "not_checkable"],
  ["地球是圆的。", "not_checkable"],
  ["隆德县2024年GDP增长8%。", "not_found"],
);

describe("a text pasted from a report", () => {
  it("is of its issuer, whoever else it names, and headings are passed over", async () => {
    const { store, language } = await realCorpus();
    const text =
      "利通区2024年。（一）主动公开情况。按照吴忠市政务公开工作要求，2024年，我区主动公开政府信息24017条，其中，政府门户网站公开2070条；通过区政府门户网站、政府公报等平台主动公开行政规范性文件6件。";
    const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
    expect(claims.map(({ verdict, found }) => [verdict, found])).toEqual([
      ["supported", 24017],
      ["supported", 2070],
      ["supported", 6],
    ]);
  });
});

describe("the words of a frame", () => {
  it.each([
    ["殷都区没有一件被不予公开", "殷都区被不予公开"],
    ["一件行政诉讼都没有", "行政诉讼"],
    ["从未以国家秘密为由拒绝公开", "以国家秘密为由拒绝公开"],
    ["尚未审结3件", null],
    ["无法提供14件", null],
  ])("denial: %s", (text, rest) => expect(withoutDenial(text)).toBe(rest));
  it("all", () => {
    expect(withoutAll("行政复议均为维持")?.rest).toBe("行政复议为维持");
    expect(withoutAll("没有全部公开")?.negated).toBe(true);
    expect(withoutAll("办结率100%")).toBeNull();
    expect(withoutAll("平均每份报告20件")).toBeNull();
  });
  it("only", () => {
    expect(withoutOnly("只有隆德县有行政强制")).toBe("隆德县有行政强制");
    expect(withoutOnly("只有170件")).toBeNull();
  });
  it("places", () => {
    expect(placeIn("排第二")).toEqual({ from: "most", place: 2 });
    expect(placeIn("倒数第二")).toEqual({ from: "least", place: 2 });
    expect(placeIn("从少到多排第二")).toEqual({ from: "least", place: 2 });
    expect(placeIn("垫底")).toEqual({ from: "least", place: 1 });
    expect(placeIn("收到38件")).toBeNull();
    expect(asQuestion("利通区的行政处罚排第二位")).toBe("利通区的行政处罚最多");
  });
  it("sides", () => expect(sidesOf("利通区的行政许可是隆德县的近三倍", 13)).toEqual(["利通区的行政许可", "隆德县"]));
  it("comparisons", () => {
    expect(comparesAs("利通区多于隆德县")?.(2, 1)).toBe(true);
    expect(comparesAs("利通区不如隆德县")?.(2, 1)).toBe(false);
    expect(comparesAs("收到38件")).toBeNull();
  });
});

cases(
  "a share of what the clause before counted",
  ["利通区不予公开的7件中，六成以上是保护第三方合法权益。", "supported", 85.71],
  ["利通区不予公开7件，其中九成以上是保护第三方合法权益。", "contradicted", 85.71],
  ["利通区收到38件，其中三成以上予以公开。", "supported", 31.58],
  ["隆德县的行政复议无一纠正。", "contradicted", 1],
);

cases(
  "compare, denied",
  ["殷都区收到的申请没有超过利通区。", "supported", 21],
  ["利通区收到的申请没有超过隆德县。", "contradicted", 38],
  ["隆德县的行政许可不高于利通区。", "supported", 4513],
  ["利通区的行政处罚不低于隆德县。", "contradicted", 107],
  ["利通区的行政处罚未超过行政许可。", "supported", 107],
  ["隆德县的行政处罚未超过行政许可。", "contradicted", 28649],
  ["隆德县的申请没有利通区多。", "supported", 15],
  ["利通区的申请没有隆德县多。", "contradicted", 38],
  ["隆德县予以公开的比例高于利通区。", "supported", 73.33],
  ["利通区予以公开的比例高于隆德县。", "contradicted", 31.58],
  // That nobody has more is not that there are none.
  ["没有哪家收到的申请比利通区多。", "not_found"],
);
cases(
  "numbers that bound",
  ["利通区主动公开了两万四千多条政府信息。", "supported", 24017],
  ["利通区主动公开了三万四千多条政府信息。", "contradicted", 24017],
  ["隆德县收到的申请不足15件。", "contradicted", 15],
  ["隆德县收到的申请不足16件。", "supported", 15],
  ["隆德县收到的申请没有超过15件。", "supported", 15],
  ["隆德县收到的申请没超过10件。", "contradicted", 15],
  // A number that a sentence of the report does not have is not proved by its words.
  ["利通区行政事业性收费1800万元以上。", "contradicted", 1759],
  ["利通区收费1700万元以上。", "supported", 1759],
  ["超过20件申请的有两家。", "supported", 2],
  ["超过20件申请的有一家。", "contradicted", 2],
);
cases(
  "numbers of nobody",
  ["我国有14亿人口。", "not_checkable"],
  ["发布信息800条。", "not_found"],
  ["利通区去年对12个乡镇、3个职能部门开展了1次督查。", "supported"],
  ["利通区去年对12个乡镇、3个职能部门开展了9次督查。", "contradicted"],
);
cases(
  "what is said in an idiom",
  ["前年古城镇收到的信息公开申请挂零。", "supported", 0],
  ["利通区2024年行政处罚挂零。", "contradicted", 107],
  ["殷都区政府办去年行政复议做到了零纠错。", "contradicted", 3],
  ["五份报告中行政许可最多的当属隆德县。", "contradicted"],
  ["西夏区政府办2024年唯一的一起复议以维持告终。", "supported", 1],
  ["西夏区政府办2024年仅有的一件复议以纠正收场。", "contradicted", 0],
  ["隆德县2024年唯一的一起复议被维持。", "contradicted"],
  ["古城镇2023年吃过官司。", "contradicted", 0],
  ["隆德县2024年规范性文件废得多、立得少。", "supported"],
);
cases(
  "a sum or a difference of what only prose counts",
  ["殷都区政府办2024年网站和微信公众号发布的信息合计1338条。", "supported", 1338],
  ["殷都区政府办2024年网站和微信公众号发布的信息合计1002条。", "contradicted", 1338],
  ["殷都区政府办2024年网站和微信公众号发布的信息合计不足一千条。", "contradicted", 1338],
  ["去年“政府开放日”，利通区比隆德县多搞了10场。", "supported", 10],
  ["2024年利通区的“政府开放日”比隆德县少办10场。", "contradicted", 10],
  ["2024年利通区的“政府开放日”比隆德县多办20场。", "contradicted", 10],
);
cases(
  "of each, and of all",
  ["利通区去年每两份申请里就有一份予以公开。", "contradicted"],
  ["隆德县去年每四份申请里有近三份予以公开。", "supported"],
  ["四份2024年报告里，行政复议全部被纠正的只有殷都区政府办。", "supported"],
  ["四份2024年报告里，行政复议全部维持的只有利通区。", "contradicted"],
);
cases(
  "prose in other words",
  ["利通区2024年收取了信息公开处理费。", "contradicted"],
  ["隆德县没有关停政务新媒体。", "contradicted"],
  ["西夏区政府办没有安排专项经费。", "contradicted"],
  ["利通区没有加强培训学习。", "not_found"],
  ["利通区2024年村务公开没有实现全覆盖。", "contradicted"],
  ["西夏区政府办自己承认培训有待加强。", "supported"],
  ["隆德县减轻了基层负担。", "supported"],
);
cases(
  "what is said of one side is not said of the other",
  ["殷都区政府办2024年信息公开行政复议没有结转下年度继续办理的申请多。", "contradicted", 3],
  ["利通区2024年重复申请不及自然人提出的申请。", "supported", 1],
  ["隆德县2024年行政处罚没有行政许可多。", "contradicted"],
  ["2024年西夏区政府办的行政诉讼没有古城镇多。", "not_found"],
  ["利通区2024年废止的规范性文件和重复申请加起来多达19件。", "supported", 19],
  ["利通区2024年行政诉讼和结果维持的复议合计至少有15件。", "supported", 15],
  ["殷都区政府办2024年收到的申请至少有10件。", "supported", 21],
  ["隆德县2024年没有一家企业来申请公开。", "contradicted", 1],
);
cases(
  "multiples of what prose counts, and of two figures of one report",
  ["隆德县去年政务微信的发布量约为政务微博的十二倍。", "supported", 12.13],
  ["隆德县去年政务微信的发布量约为政务微博的三倍。", "contradicted", 12.13],
  ["2024年“殷都政务”公众号发一条，区政府网站就差不多发三条。", "supported", 2.98],
  ["开罚单比发许可勤快：隆德县2024年的行政处罚是行政许可的六倍多。", "supported", 6.35],
);
cases(
  "asked first, then told",
  ["行政强制？隆德县去年是零。", "contradicted", 226],
  ["行政处罚？西夏区政府办2024年一件也没有。", "supported", 0],
  ["五份年报中唯一出现行政强制的是隆德县。", "supported", 226],
);
cases(
  "wins, losses and places in idioms",
  ["利通区去年的复议案子，政府一件没输。", "supported", 0],
  ["隆德县去年的复议案子，政府一件没输。", "contradicted", 1],
  ["殷都区政府办去年的复议全输了。", "supported", 3],
  ["西夏区政府办去年被人告上了法院。", "contradicted", 0],
  ["论现行有效规范性文件，隆德县独占鳌头。", "contradicted"],
  ["申请量排名第二的是殷都区政府办。", "supported"],
  ["2024年四家当中，殷都区政府办的诉讼不是最多的。", "supported"],
  ["利通区的行政许可领先隆德县一千多件。", "supported"],
  ["隆德县2024年罚的比批的多。", "supported"],
);
cases(
  "what is not all that was said is not judged",
  ["隆德县去年有一起复议被改了过来。", "supported", 1],
  ["殷都区政府办去年的申请人没有一个是单位。", "not_found"],
  ["殷都区政府办去年没公开的申请有7件。", "not_found"],
  ["去年的行政强制，隆德县有，利通区没有。", "supported"],
  ["隆德县2024年无法提供的申请全部是因为本机关不掌握。", "supported", 3],
  ["隆德县的“领导信箱”和“在线投诉”2024年合计受理群众诉求116件。", "supported", 116],
  ["利通区门户网站和线下公示栏2024年公开的信息加起来2264条。", "not_found"],
  ["利通区去年行政许可刚过五千件。", "contradicted", 5963],
  ["隆德县收到的申请还不到利通区的一半。", "supported"],
  ["利通区去年收到的申请是隆德县的两倍还多。", "supported", 2.53],
);
cases(
  "which way round",
  ["相比隆德县，利通区的行政处罚少得多。", "supported"],
  ["利通区和隆德县比，行政处罚前者更高。", "contradicted"],
  ["四份2024年的报告，新收申请全部来自自然人的有三家。", "supported", 3],
  ["利通区的申请有一成多是部分公开。", "supported", 10.53],
  ["隆德县收费居五家之首。", "contradicted"],
  ["利通区收费1700万元出头。", "supported", 1759],
  ["西夏区政府办去年的一起复议维持了原决定。", "supported", 1],
  ["行政强制方面，只有隆德县不是零。", "supported", 226],
);

cases(
  "what is left over",
  ["隆德县6起行政复议，除1起被纠正外，其余全部维持。", "supported"],
  ["隆德县6起行政复议，除2起被纠正外，其余全部维持。", "contradicted"],
  ["除了1件重复申请不予处理，西夏区政府办的申请都予以公开了。", "supported"],
  ["除了1件部分公开，殷都区政府办的申请都予以公开了。", "contradicted"],
  ["西夏区政府办收到申请9件，公开8件，其余全部不予处理。", "supported"],
  ["西夏区政府办收到申请9件，公开8件，其余全部不予公开。", "contradicted"],
  ["隆德县收到15件申请，11件公开，3件无法提供，其余全部不予公开。", "supported"],
  ["隆德县收到15件申请，11件公开，其余全部无法提供。", "contradicted"],
  ["利通区收到38件申请，全部公开。", "contradicted"],
  ["利通区全年38件申请全公开。", "contradicted"],
  ["利通区收到38件申请，并没有全部公开。", "supported"],
  ["殷都区、西夏区两家政府办合计收到30件申请。", "supported"],
  ["殷都区、西夏区两家政府办合计收到31件申请。", "contradicted"],
);
cases(
  "numerals spelled out",
  ["隆德县的行政处罚是利通区的超过300倍。", "contradicted"],
  ["隆德县的行政处罚是利通区的超过200倍。", "supported"],
  ["利通区共收到三十八件申请。", "supported"],
  ["利通区共收到三十九件申请。", "contradicted"],
  ["隆德县行政许可四千五百多件。", "supported"],
  ["隆德县行政许可四千七百多件。", "contradicted"],
  ["隆德县行政处罚两万八千六百四十九件。", "supported"],
  ["隆德县行政处罚两万八千六百四十八件。", "contradicted"],
);
cases(
  "share of a family named in front",
  ["利通区不予公开的申请中，保护第三方合法权益的占八成以上。", "supported"],
  ["利通区不予公开的申请中，保护第三方合法权益的占九成以上。", "contradicted"],
  ["隆德县的诉讼中，复议后起诉的占八成。", "supported"],
  ["隆德县的诉讼中，复议后起诉的占一半。", "contradicted"],
);
