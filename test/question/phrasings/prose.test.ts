// Numbers and matters that only prose states: no cell may be read into them. And what looks like a cell's name, and is not.
import { describe, expect, test } from "vitest";
import { read } from "../directory.ts";

const understood = (question: string) => read(question)[0];

describe("a number that no table counts", () => {
  test.each([
    ["利通区2024年主动公开政府信息多少条", "主动公开政府信息", "条"],
    ["隆德县政务微信2024年发布了多少条信息", "政务微信 发布 信息", "条"],
    ["西夏区政府办2024年政务公开花了多少经费", "政务公开 经费", "万元"],
    ["利通区办了几场政府开放日活动", "政府开放日活动", "场"],
    ["殷都政务微信公众号发了多少条", "政务微信公众号 发布", "条"],
    ["古城镇2023年发布各类信息多少条", "发布 信息", "条"],
    ["隆德县申请量比往年下降了多少", "申请量 往年 下降", undefined],
    ["西夏区政府办全年公开了多少条政府信息", "公开 政府信息", "条"],
    ["西夏区政府办网络申请有几件", "网络申请", "件"],
    ["西夏区信函申请多少件", "信函申请", "件"],
    ["隆德县受理群众诉求多少件", "受理群众 诉求", "件"],
    ["西夏区办理答复咨询投诉多少件", "答复 咨询投诉", "件"],
    ["利通区信访多少件", "信访", "件"],
    ["利通区公开行政规范性文件多少件", "公开 行政规范性文件", "件"],
    ["利通区主动公开行政规范性文件几件", "主动公开 行政规范性文件", "件"],
    ["西夏区解读文件多少个", "解读文件", "个"],
    ["隆德县政务微博发布信息多少", "政务微博 发布 信息", undefined],
    ["利通区组织了几期培训班", "组织 培训班", "期"],
    ["隆德县关停了几个政务新媒体", "关停 政务新媒体", "个"],
    ["利通区培训了多少人", "培训", "人"],
    ["利通区2024年的GDP是多少", "gdp", undefined],
    ["隆德县的人口多少", "人口", undefined],
    ["殷都区财政收入多少", "财政收入", undefined],
    ["利通区罚款金额多少", "罚款金额", undefined],
    ["利通区信息公开处理费收了多少", "信息公开处理费", undefined],
    ["西夏区政府办办结率是多少", "办结率", "%"],
    ["隆德县及时应答率", "及时应答率", "%"],
  ])("%s", (question, topic, unit) => {
    expect(understood(question)).toMatchObject({ quantities: { value: [] }, numeric: true, topic, open: [] });
    expect(understood(question)?.unit).toBe(unit);
  });
});

describe("words left over, or of another table: no cell", () => {
  test.each([
    "利通区上半年收到多少件申请",
    "利通区3月份收到多少申请",
    "利通区第三季度收到多少申请",
    "利通区公开了多少行政处罚信息",
    "隆德县没有被纠正的复议有几件",
    "隆德县一审败诉几件",
    "隆德县复议调解了几件",
    "利通区行政许可申请收到多少件",
    "隆德县行政审批多少件",
    "利通区不予公开决定被复议的有几件",
    "利通区不服不予公开决定提起诉讼的几件",
    "利通区收费项目有多少个",
    "利通区规范性文件解读了多少件",
    "利通区提案办理多少件",
    "隆德县领导信箱收到多少件",
    "隆德县在线投诉受理了多少件",
    "利通区行政处罚罚了多少钱",
    "隆德县交通行政处罚多少件",
    "隆德县环保类行政许可多少件",
    "利通区教育方面的申请多少件",
    "利通区关于拆迁的申请有几件",
    "利通区依申请公开的按时答复率",
    "隆德县行政复议申请人有多少人",
    "利通区有多少人申请信息公开",
    "利通区12345热线受理多少件",
    "隆德县受理的行政诉讼一审几件",
    "利通区废止的制度有几项",
    "利通区村务公开多少件",
    "利通区重大决策公开几件",
    "隆德县刑事案件多少件",
    "隆德县民事诉讼多少件",
    "利通区行政赔偿多少件",
    "利通区新闻发布会收到多少提问",
    "利通区收到多少条建议",
    "利通区收到多少封来信",
    "利通区其他几件",
    "利通区未公开发布的规范性文件几件",
  ])("%s", (question) => expect(understood(question)?.quantities.value).toEqual([]));
});

describe("open between several figures: asked back", () => {
  test.each([
    ["隆德县的案件有多少", ["行政复议", "行政诉讼"]],
    ["隆德县维持的有几件", ["行政复议结果维持", "行政诉讼结果维持"]],
    ["隆德县规范性文件有多少件", ["制发", "废止", "现行有效"]],
    ["隆德县结转的申请多少件", ["上年结转", "结转下年度"]],
    ["利通区维持率是多少", ["行政复议维持率", "行政诉讼维持率"]],
    ["隆德县", ["新收", "予以公开", "行政复议", "行政诉讼", "行政处罚"]],
  ])("%s", (question, words) => {
    const [open] = understood(question)?.open ?? [];
    expect(open?.slot).toBe("figure");
    expect(open?.options.map((option, i) => option.includes(words[i] ?? "?"))).toEqual(words.map(() => true));
    for (const option of open?.options ?? []) {
      expect(understood(option)?.open, option).toEqual([]);
      expect(understood(option)?.quantities.value, option).toHaveLength(1);
    }
  });
});

describe("what the report says", () => {
  test.each([
    ["利通区政务公开存在哪些问题？", 5, "政务公开 问题"],
    ["隆德县下一步打算怎么改进政府信息公开工作", 5, "下一步 打算 改进 政府信息公开工作"],
    ["殷都区打算用什么新形式解读政策？", 5, "打算 新形式 解读 政策"],
    ["怎么联系西夏区政府办公室？", undefined, "联系"],
    ["古城镇公示了哪些民生信息", undefined, "公示 民生信息"],
    ["西夏区政务新媒体有哪些", undefined, "政务新媒体"],
    ["西夏区政府办的电话是多少", undefined, "电话"],
    ["古城镇的三审三校是什么", undefined, "三审三校"],
    ["利通区怎么开展政策解读", undefined, "政策解读"],
    ["隆德县监督保障做了什么", undefined, "监督保障"],
  ])("%s", (question, section, topic) => {
    expect(understood(question)).toMatchObject({ operation: { value: "about" }, quantities: { value: [] }, numeric: false, topic });
    expect(understood(question)?.section).toBe(section);
  });
  test.each([
    ["总结一下隆德县的报告", "overview", 0],
    ["概括利通区2024年年报的主要内容", "overview", 0],
    ["介绍一下利通区的年报", "overview", 0],
    ["隆德县总体情况怎么样", "summary", 1],
  ])("%s is told in brief", (question, value, section) => expect(understood(question)).toMatchObject({ operation: { value }, section }));
});

test.each([
  ["隆德县的低保名单在哪儿看", "低保名单"],
  ["隆德县报告里提到元宇宙了吗", "元宇宙"],
])("%s: what a report may be said not to mention is %s", (question, words) => expect(read(question)[0]?.subjectWords).toBe(words));
