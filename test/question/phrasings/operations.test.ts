// What is to be done with figures, and over whom and when, in the words people use.
import { describe, expect, test } from "vitest";
import { many, read } from "../directory.ts";
import { meanings } from "../meaning.ts";

const REFUSED = [
  "state_secret",
  "law_forbids",
  "security_stability",
  "third_party",
  "internal_affairs",
  "deliberative",
  "enforcement_file",
  "administrative_query",
]
  .map((each) => `refused.${each}@total`)
  .join(" ");
const RECONSIDERATION = ["total", "upheld", "corrected", "other", "pending"].map((each) => `reconsideration.${each}`).join(" ");
const APPLICANTS = ["natural_person", "commercial", "research", "welfare", "legal_service", "other"]
  .map((each) => `received@${each}`)
  .join(" ");

const MEANINGS: Record<string, string[]> = {
  "all 2024 max penalties": ["2024年行政处罚最多的单位是谁，罚了多少", "2024年哪个单位的行政处罚最多？有多少件？"],
  "longde 2024 difference received@total received@commercial": [
    "隆德县2024年除了企业以外的申请有几件",
    "除了企业以外隆德县2024年收到多少件申请",
  ],
  "litong 2024 difference refused@total refused.state_secret@total": ["利通区2024年除国家秘密外不予公开的有几件"],
  "all-litong 2024 max received@total": ["除了利通区以外，2024年谁收到的申请最多", "2024年除利通区外哪个单位收到的申请最多"],
  "all-litong 2024 sum received@total": ["利通区以外的2024年报告一共收到多少件申请", "除去利通区，2024年各单位一共收到多少件申请"],
  "all-litong-longde 2024 sum received@total": ["2024年除了利通区和隆德县之外的单位一共收到多少件申请"],
  "all 2024 max received@total place 2": ["2024年收到申请第二多的是谁", "2024年申请量排第二的是哪个单位", "2024年新收申请排名第二的单位"],
  "all 2024 min received@total ascending place 2": ["2024年收到申请第二少的是哪个单位"],
  "all 2024 sum received@total top 3": ["2024年申请量前三名合计是多少", "2024年收到申请最多的三个单位一共收到多少件"],
  "all 2024 mean received@total top 3": ["2024年申请量前三名平均多少件"],
  "all 2024 count received@total more mean": ["2024年申请量超过平均数的有几个单位", "2024年有几个单位的申请量高于平均水平"],
  "all 2024 which received@total less mean": ["2024年哪些单位的申请量低于平均值"],
  "all 2024 sum received@total": [
    "四个2024年的报告加起来一共收到多少件申请",
    "2024年各单位收到的申请总共多少件",
    "2024年所有单位收到的申请总数",
    "2024年全部报告新收申请合计多少件",
  ],
  "litong+longde latest sum received@total": ["利通区和隆德县一共收到多少件申请", "利通区、隆德县的申请加起来多少"],
  "litong latest sum reconsideration.total litigation.total": ["利通区行政复议和行政诉讼一共多少件", "利通区复议加诉讼总共几件"],
  "region:64 2024 sum received@total": ["宁夏2024年一共收到多少件申请", "宁夏的三个单位2024年一共收到多少件申请"],
  "all 2024 mean received@total": ["2024年各报告平均收到多少件申请", "2024年平均每个单位新收几件申请", "2024年每份报告平均收到多少申请"],
  "litong+longde latest difference received@total": [
    "利通区比隆德县多收到多少件信息公开申请",
    "利通区的申请比隆德县多几件",
    "利通区和隆德县的申请数量差多少",
    "利通区与隆德县收到的申请相差几件",
    "利通区收到的申请比隆德县多吗",
  ],
  "litong latest difference licences penalties": ["利通区行政许可比行政处罚多多少", "利通区行政许可和行政处罚相差多少件"],
  "haiyuan 2024+2023 difference received@total": ["海原县2024年比2023年多收到多少申请", "海原县2024年和2023年相比申请差多少件"],
  "longde+litong latest multiple penalties": ["隆德县的行政处罚数量是利通区的几倍", "隆德县行政处罚是利通区的多少倍"],
  "longde latest multiple penalties licences": ["隆德县的行政处罚是行政许可的几倍"],
  "litong latest share disclosed@total handled@total": [
    "利通区予以公开的占办结总数的百分之多少",
    "利通区办结的申请中，予以公开的占百分之几",
    "利通区予以公开的占比",
    "利通区予以公开的占几成",
    "利通区办结的申请里予以公开的比例是多少",
  ],
  "litong latest share refused.third_party@total refused@total": [
    "利通区因第三方不予公开的占不予公开的几成",
    "利通区不予公开中第三方合法权益的占比",
  ],
  "longde latest share received@natural_person received@total": ["隆德县自然人申请占比多少", "隆德县收到的申请里个人占百分之几"],
  "litong+all latest share received@total": ["利通区的申请占四个单位总数的百分之几", "利通区占全部申请的比例"],
  "litong latest list received@natural_person received@commercial received@research received@welfare received@legal_service received@other":
    ["利通区申请人有哪几类", "利通区的申请人分哪些种"],
  "litong latest lookup 公开率": ["利通区公开率是多少", "利通区的予以公开率"],
  "litong latest lookup 行政复议纠错率": ["利通区行政复议纠错率多少", "利通区纠错率是多少", "利通区行政复议中被纠正的占比是多少"],
  "litong latest lookup 行政诉讼败诉率": ["利通区败诉率多高", "利通区行政诉讼败诉率"],
  "litong latest lookup 行政诉讼维持率": ["利通区行政诉讼维持率多少"],
  "litong+longde latest compare licences": ["对比一下利通区和隆德县的行政许可", "利通区和隆德县的行政许可比较"],
  "litong+longde latest max received@total": ["利通区和隆德县谁收到的申请多", "利通区和隆德县哪个收到的申请更多"],
  "all 2024 max received@total": [
    "2024年哪个地方收到的政府信息公开申请最多",
    "2024年谁收到的申请最多",
    "2024年收到申请最多的是哪个单位",
    "2024年申请量最大的是哪家",
  ],
  "all latest min penalties ascending": ["哪个区县行政处罚最少", "行政处罚最少的是谁"],
  "all 2024 rank penalties": ["按行政处罚数量给2024年的报告排个名", "2024年各单位行政处罚排名", "2024年行政处罚从多到少排列"],
  "all latest rank received@total ascending": ["按申请量从低到高排名"],
  "all 2024 rank received@total top 3": ["2024年收到申请最多的前三名是谁", "2024年收到申请最多的3个单位", "2024年申请量排名前三的"],
  "litong latest rank_of received@total": ["利通区的申请量排第几", "利通区收到的申请在所有单位里排名第几"],
  "all 2024 count litigation.total more 0": [
    "2024年有几个单位发生了政府信息公开行政诉讼",
    "2024年多少个单位有行政诉讼",
    "2024年有行政诉讼的单位有几个",
  ],
  "all latest count received@total more 20": ["有几个单位收到的申请超过20件", "申请超过二十件的单位有几个"],
  "all latest count received@total at_least 10": ["收到的申请在10件以上的单位有多少个"],
  "all latest which received@total more 10": ["申请超过10件的单位有哪些", "哪些单位收到的申请多于10件"],
  "all latest which received@total equal 0": ["哪些单位没有收到申请"],
  "all latest which litigation.total more 0": ["哪些单位有行政诉讼", "哪几个单位发生了行政诉讼"],
  "yindu-office 2024 exists refused.state_secret@total": [
    "殷都区2024年有没有因为国家秘密不予公开的申请",
    "殷都区2024年有因国家秘密不公开的申请吗",
    "殷都区2024年是否有因国家秘密拒绝公开的申请",
  ],
  "longde latest exists reconsideration.corrected": ["隆德县的行政复议有被纠正的吗", "隆德县有没有被纠正的行政复议"],
  "litong latest exists received@total more 30": ["利通区收到的申请超过30件了吗", "利通区收到的申请有没有超过三十件"],
  "litong latest exists received@total equal 38": ["利通区收到的申请是38件吗", "利通区是不是收到了38件申请", "利通区收到38件申请，对吗"],
  "litong latest exists litigation.total equal 0": ["利通区是不是没有行政诉讼"],
  "litong latest list licences penalties": ["利通区的行政许可和行政处罚各有多少件", "利通区行政许可、行政处罚分别多少件"],
  "litong latest list normative_documents.issued normative_documents.repealed": ["利通区规范性文件制发和废止各多少"],
  "litong latest list received@natural_person received@commercial": [
    "利通区自然人和企业的申请各多少件",
    "利通区个人、企业分别提交了多少申请",
  ],
  [`litong latest list ${REFUSED}`]: [
    "利通区不予公开的原因都有哪些",
    "利通区不予公开的理由各有多少件",
    "利通区不予公开的各种情形分别多少件",
  ],
  [`litong latest list ${RECONSIDERATION}`]: ["利通区行政复议的结果分别是多少", "利通区行政复议情况怎么样", "利通区的行政复议结果明细"],
  [`longde latest list ${APPLICANTS}`]: ["隆德县各类申请人分别提交了多少申请"],
  "litong+longde latest lookup received@total": ["利通区和隆德县各收到多少申请", "利通区、隆德县分别收到几件申请"],
  "haiyuan latest change received@total": [
    "海原县申请量比上年增长了多少",
    "海原县收到的申请同比变化多少",
    "海原县的申请数比去年增加了多少",
  ],
  "haiyuan every trend received@total": ["海原县历年申请量变化趋势", "海原县这几年申请量的趋势"],
  "haiyuan every lookup received@total": ["海原县历年收到多少申请", "海原县这几年各收到多少件申请", "海原县每年收到多少申请"],
  "haiyuan every max received@total": ["海原县哪一年收到的申请最多"],
  "all every reports prose": ["有哪些报告", "收录了哪些单位的年报", "能查哪些单位", "都有哪些报告"],
};
describe("one meaning, many ways to say it", () => {
  for (const [expected, phrasings] of Object.entries(MEANINGS))
    test.each(phrasings)(`${expected.slice(0, 60)}: %s`, (phrasing) =>
      expect(meanings(read(phrasing, /海原/.test(phrasing) ? many : undefined))).toBe(expected),
    );
});

describe("years", () => {
  test.each([
    ["2024年", "2024"],
    ["２０２４年", "2024"],
    ["二〇二四年", "2024"],
    ["二零二四年度", "2024"],
    ["24年", "2024"],
    ["二四年", "2024"],
    ["2024", "2024"],
    ["2024年度", "2024"],
    ["去年", "2024"],
    ["前年", "2023"],
    ["今年", "2025"],
    ["上一年", "2024"],
    ["最近一年", "latest"],
    ["最新", "latest"],
    ["", "latest"],
    ["近三年", "2022+2023+2024"],
    ["2022年到2024年", "2022+2023+2024"],
    ["2022-2024年", "2022+2023+2024"],
    ["从2022年至2024年", "2022+2023+2024"],
    ["2023年和2024年", "2023+2024"],
    ["2023、2024年", "2023+2024"],
    ["这几年", "every"],
    ["历年", "every"],
  ])("海原县%s收到多少件申请: %s", (words, years) =>
    expect(meanings(read(`海原县${words}收到多少件申请`, many))).toBe(`haiyuan ${years} lookup received@total`),
  );

  test("a year inside a figure's name says which report", () => {
    expect(meanings(read("海原县从2023年结转过来的申请有几件", many))).toBe("haiyuan 2024 lookup carried_in@total");
    expect(meanings(read("海原县有几件申请留到2024年继续办理", many))).toBe("haiyuan 2023 lookup carried_out@total");
  });
  test("no year said is assumed, and told so", () =>
    expect(read("利通区收到多少件申请")[0]?.when).toEqual({ value: { kind: "latest" }, origin: "assumed" }));
});

describe("terms", () => {
  test.each([
    ["什么是三类内部事务信息", "三类内部事务信息"],
    ["三类内部事务信息是什么意思", "三类内部事务信息"],
    ["“三安全一稳定”指什么", "危及“三安全一稳定”"],
    ["解释一下勾稽关系", "勾稽关系"],
    ["什么叫不予处理？", "不予处理"],
    ["行政规范性文件是什么", "行政规范性文件"],
    ["四类过程性信息包括哪些", "四类过程性信息"],
    ["信息处理费是什么意思", "信息处理费"],
  ])("%s", (question, term) => expect(read(question)[0]).toMatchObject({ kind: "term", terms: [term] }));
});

describe("parts of a report by their numbers", () => {
  test.each([
    ["利通区第五部分说了什么", "litong latest summary prose §5"],
    // The parts that are tables are told by the main figures.
    ["利通区报告第二部分讲了啥", "litong latest overview prose §0"],
    ["利通区第三部分的新收申请几件", "litong latest lookup received@total"],
  ])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));
});

describe("several questions in one", () => {
  test.each([
    ["隆德县行政许可多少件，行政处罚多少件？", "longde latest lookup licences ; longde latest lookup penalties"],
    ["利通区收到多少申请，隆德县呢？", "litong latest lookup received@total ; longde latest lookup received@total"],
    [
      "利通区收到多少申请？其中企业多少？隆德县呢？",
      "litong latest lookup received@total ; litong latest lookup received@commercial ; longde latest lookup received@commercial",
    ],
    ["利通区2024年收到多少件申请？另外行政诉讼有几件？", "litong 2024 lookup received@total ; litong 2024 lookup litigation.total"],
    ["帮我写一首诗，另外利通区收到多少申请", "out ; litong latest lookup received@total"],
    ["利通和隆德哪个的行政许可多，多多少", "litong+longde latest max licences ; litong+longde latest difference licences"],
  ])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));
  test.each([
    ["利通区2024年打官司的情况怎么样？直接起诉的有几件", "litong 2024 lookup litigation.direct.total"],
    ["你好，我是一名记者，想了解一下利通区2024年收到多少件申请，谢谢！", "litong 2024 lookup received@total"],
    ["关于利通区2024年的年报，请问收到多少件申请", "litong 2024 lookup received@total"],
  ])("%s is one", (question, expected) => expect(meanings(read(question))).toBe(expected));
});

describe("sums", () => {
  test.each([
    ["隆德县许可处罚强制三项合计", "longde latest sum licences penalties coercive_measures"],
    ["隆德县行政许可+行政处罚=?", "longde latest sum licences penalties"],
    ["隆德县行政诉讼合计，含直接起诉与复议后起诉", "longde latest lookup litigation.total"],
    ["利通区行政诉讼总量（直接起诉+复议后起诉）", "litong latest lookup litigation.total"],
  ])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));
});

describe("a whole report in brief", () => {
  test.each([
    "把利通区的年报浓缩一下",
    "一分钟看懂利通区2024年政府信息公开年报，来",
    "利通区年报懒人包",
    "利通区报告太长不看，说重点",
    "利通区年报里有啥要紧的",
  ])("%s", (question) => expect(read(question)[0]?.operation.value).toBe("overview"));
  test.each(["三句话说清利通区的培训是怎么搞的", "利通区怎么让群众看懂政策"])("not %s", (question) =>
    expect(read(question)[0]?.operation.value).toBe("about"),
  );
});
