// What a conversation carries over, and what it does not. Turns are the user's, " >> " between them; what an assistant said is noise.
import { describe, expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { many, read, reading, TODAY } from "../directory.ts";
import { meanings } from "../meaning.ts";

const FIRST = "利通区2024年收到多少件申请？";

describe("carried", () => {
  test.each([
    [`${FIRST} >> 那隆德县呢？`, "longde 2024 lookup received@total"],
    [`${FIRST} >> 换成隆德县`, "longde 2024 lookup received@total"],
    [`${FIRST} >> 隆德县`, "longde 2024 lookup received@total"],
    [`${FIRST} >> 行政处罚呢`, "litong 2024 lookup penalties"],
    [`${FIRST} >> 行政处罚有多少`, "litong 2024 lookup penalties"],
    [`${FIRST} >> 其中企业的呢`, "litong 2024 lookup received@commercial"],
    [`${FIRST} >> 按申请人类型拆，自然人占了几件？`, "litong 2024 lookup received@natural_person"],
    [`${FIRST} >> 按申请人类型分，企业几件`, "litong 2024 lookup received@commercial"],
    // Of those whose requests were spoken of.
    ["利通区2024年企业申请几件 >> 公开了几件", "litong 2024 lookup disclosed@commercial"],
    ["利通区2024年企业申请几件 >> 有几件公开了", "litong 2024 lookup disclosed@commercial"],
    ["利通区2024年企业申请几件 >> 办结了几件 >> 部分公开呢", "litong 2024 lookup partly_disclosed@commercial"],
    ["利通区2024年企业申请几件 >> 隆德县公开了几件", "longde latest lookup disclosed@total"],
    // One figure against another of the same authority, and of the first with another authority.
    ["利通区2024年行政诉讼几件 >> 比行政复议少吗", "litong 2024 difference litigation.total reconsideration.total"],
    ["利通区2024年行政处罚几件 >> 比许可多几件", "litong 2024 difference penalties licences"],
    ["利通区2024年行政诉讼几件 >> 比行政复议少吗 >> 比隆德县多吗", "litong+longde 2024 difference litigation.total"],
    // A part of one whole and then of another is not added to the first.
    ["利通区2024年第三方几件 >> 占不予公开的多少 >> 占办结的多少", "litong 2024 share refused.third_party@total handled@total"],
    // 纠正率 of what was spoken of.
    ["利通区2024年行政诉讼几件 >> 纠正率", "litong 2024 lookup 行政诉讼纠错率"],
    ["利通区2024年收到几件申请 >> 纠正率", "litong 2024 lookup 行政复议纠错率"],
    // A part of lawsuits is not added to the lawsuits it is a part of.
    ["利通区2024年败诉几件 >> 直接起诉的几件 >> 复议后起诉的呢 >> 合计", "litong 2024 lookup litigation.total"],
    [`${FIRST} >> 其中予以公开的有几件`, "litong 2024 lookup disclosed@total"],
    [`${FIRST} >> 不予公开的呢`, "litong 2024 lookup refused@total"],
    [`${FIRST} >> 前一年呢`, "litong 2023 lookup received@total"],
    [`${FIRST} >> 2023年呢`, "litong 2023 lookup received@total"],
    [`${FIRST} >> 隆德县2023年呢`, "longde 2023 lookup received@total"],
    [`${FIRST} >> 不是这个，我问的是诉讼`, "litong 2024 lookup litigation.total"],
    [`${FIRST} >> 那行政许可和行政强制呢`, "litong 2024 list licences coercive_measures"],
    [`${FIRST} >> 是隆德县的几倍`, "litong+longde 2024 multiple received@total"],
    [`${FIRST} >> 排第几`, "litong 2024 rank_of received@total"],
    [`${FIRST} >> 哪个单位最多`, "all 2024 max received@total"],
    [`${FIRST} >> 存在哪些问题？`, "litong 2024 about prose §5"],
    [`${FIRST} >> 为什么`, "litong 2024 lookup received@total"],
    ["西夏区的行政复议有几件 >> 和殷都区比呢？", "xixia-office+yindu-office latest difference reconsideration.total"],
    ["西夏区的行政复议有几件 >> 比殷都区多几件", "xixia-office+yindu-office latest difference reconsideration.total"],
    ["西夏区的行政复议有几件 >> 维持的呢", "xixia-office latest lookup reconsideration.upheld"],
    ["西夏区的行政复议有几件 >> 有被纠正的吗", "xixia-office latest exists reconsideration.corrected"],
    ["利通区规范性文件制发几件 >> 废止的呢", "litong latest lookup normative_documents.repealed"],
    [`${FIRST} >> 那隆德县呢？ >> 多多少`, "litong+longde 2024 difference received@total"],
    [`${FIRST} >> 隆德县呢？ >> 差多少`, "litong+longde 2024 difference received@total"],
    [`${FIRST} >> 隆德县呢？ >> 谁更多`, "litong+longde 2024 max received@total"],
    [`${FIRST} >> 隆德县呢？ >> 加起来呢`, "litong+longde 2024 sum received@total"],
    [`${FIRST} >> 隆德县呢？ >> 平均呢`, "litong+longde 2024 mean received@total"],
    // One authority's years are what is added, and what changed from one to the other.
    [`利通区2023年、2024年收到多少件申请 >> 合计呢`, "litong 2023+2024 sum received@total"],
    [`${FIRST} >> 2023年呢 >> 增加了多少`, "litong 2024+2023 difference received@total"],
    ["哪个地方收到的申请最多 >> 第二名呢", "all latest max received@total place 2"],
    ["哪个地方收到的申请最多 >> 最少的呢", "all latest min received@total ascending"],
    ["哪个地方收到的申请最多 >> 行政处罚呢", "all latest max penalties"],
    ["有几个单位发生诉讼 >> 复议呢", "all latest count reconsideration.total more 0"],
    ["利通区有行政诉讼吗 >> 隆德县呢", "longde latest exists litigation.total"],
    ["利通区不予公开占比多少 >> 隆德县呢", "longde latest share refused@total handled@total"],
    ["利通区2024年予以公开多少件 >> 占办结总数的百分之多少", "litong 2024 share disclosed@total handled@total"],
    ["利通区2024年予以公开多少件 >> 占比是多少", "litong 2024 share disclosed@total handled@total"],
    ["利通区存在哪些问题？ >> 隆德县呢", "longde latest about prose §5"],
    ["隆德县政务微信发布多少条信息？ >> 微博呢", "longde latest lookup number 条"],
    ["利通区办了几场政府开放日 >> 那隆德县办了几场", "longde latest lookup number 场"],
    [`${FIRST} >> 教育局呢`, "outside:教育局@litong 2024 lookup received@total"],
    [`${FIRST} >> 海淀区呢`, "outside:海淀区 2024 lookup received@total"],
    [`${FIRST} >> 行政许可呢 >> 隆德县呢 >> 殷都区呢`, "yindu-office 2024 lookup licences"],
  ])("%s", (conversation, expected) => expect(meanings(read(conversation))).toBe(expected));

  test("years of one issuer", () => {
    expect(meanings(read("海原县收到多少申请 >> 前一年呢", many))).toBe("haiyuan 2023 lookup received@total");
    expect(meanings(read("海原县收到多少申请 >> 那2022年呢 >> 和2023年比呢", many))).toBe("haiyuan 2022+2023 difference received@total");
  });
  test("says what was carried", () => {
    const [understood] = read(`${FIRST} >> 那隆德县呢？`);
    expect(understood).toMatchObject({
      who: { origin: "said" },
      when: { origin: "carried" },
      quantities: { origin: "carried" },
      operation: { origin: "carried" },
    });
  });
});

describe("the answer to a clarifying question", () => {
  test.each([
    ["收到多少件申请？ >> 隆德县", "longde latest lookup received@total"],
    ["收到多少件申请？ >> 隆德", "longde latest lookup received@total"],
    ["2024年收到多少件申请？ >> 隆德县的", "longde 2024 lookup received@total"],
    ["收到多少件申请？ >> 第三个", "longde latest lookup received@total"],
    ["收到多少件申请？ >> 3", "longde latest lookup received@total"],
    ["隆德县的案件有多少？ >> 行政诉讼", "longde latest lookup litigation.total"],
    ["隆德县的案件有多少？ >> 行政复议的", "longde latest lookup reconsideration.total"],
    ["隆德县的案件有多少？ >> 第一个", "longde latest lookup reconsideration.total"],
    ["隆德县的案件有多少？ >> 后者", "longde latest lookup litigation.total"],
    ["隆德县尚未审结的有几件 >> 诉讼", "longde latest lookup litigation.pending"],
    ["规范性文件利通区有多少件 >> 现行有效的", "litong latest lookup normative_documents.in_force"],
  ])("%s", (conversation, expected) => expect(meanings(read(conversation))).toBe(expected));
});

describe("a rate behind a figure is of the same kind of case", () => {
  test.each([
    ["隆德县2024年行政诉讼几件 >> 被纠正的占比", "longde 2024 lookup 行政诉讼纠错率"],
    ["隆德县2024年行政复议几件 >> 纠正率", "longde 2024 lookup 行政复议纠错率"],
    ["隆德县2024年行政诉讼几件 >> 利通区的纠错率", "litong latest lookup 行政复议纠错率"],
    ["隆德县2024年败诉率 >> 没审结的呢", "longde 2024 lookup litigation.pending"],
    ["隆德县2024年行政诉讼几件 >> 公开率", "longde 2024 lookup 公开率"],
  ])("%s", (conversation, expected) => expect(meanings(read(conversation))).toBe(expected));
});

describe("not carried", () => {
  test.each([
    [`${FIRST} >> 隆德县行政处罚有多少`, "longde latest lookup penalties"],
    [`${FIRST} >> 什么是三类内部事务信息`, "- latest define “三类内部事务信息”"],
    [`${FIRST} >> 有哪些报告`, "all every reports prose"],
    [`${FIRST} >> 今天天气怎么样`, "out"],
    [`${FIRST} >> 谢谢`, "service thanks"],
    [`${FIRST} >> 谢谢，没有了`, "out"],
    [`${FIRST} >> 古城镇2023年发布信息多少条`, "gucheng 2023 lookup number 条"],
  ])("%s", (conversation, expected) => expect(meanings(read(conversation))).toBe(expected));
  test.each([
    [`${FIRST} >> 帮我写首诗 >> 隆德县呢`, "longde 2024 lookup received@total"],
    [`${FIRST} >> 什么是三类内部事务信息 >> 隆德县呢`, "longde 2024 lookup received@total"],
    ["什么是三类内部事务信息 >> 利通区因为这个不予公开的有几件", "litong latest lookup refused.internal_affairs@total"],
    ["什么是三类内部事务信息 >> 利通区有多少件", "litong latest lookup refused.internal_affairs@total"],
  ])("an interruption does not end it: %s", (conversation, expected) => expect(meanings(read(conversation))).toBe(expected));
});

test("nothing an assistant said is read", () => {
  const quiet = understand("那隆德县呢", { ...reading(), history: [{ role: "user", content: FIRST }], today: TODAY });
  expect(read(`${FIRST} >> 那隆德县呢`)).toEqual(quiet);
  const alone = understand("那隆德县呢", { ...reading(), history: [{ role: "assistant", content: "利通区2024年新收申请38件。" }] });
  expect(alone[0]?.quantities.value).toEqual([]);
});
test("twenty turns are read", () => {
  const turns = [FIRST, ...Array.from({ length: 18 }, (_, i) => (i % 2 === 0 ? "那隆德县呢" : "利通区呢"))];
  expect(meanings(read([...turns, "殷都区呢"].join(" >> ")))).toBe("yindu-office 2024 lookup received@total");
});
