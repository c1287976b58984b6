// Whom a question asks of, by every name people use; and who must not be answered for.
import { describe, expect, test } from "vitest";
import { many, read } from "../directory.ts";
import { meanings } from "../meaning.ts";

/** Each before "2024年收到多少件申请". */
const NAMES: Record<string, string[]> = {
  litong: [
    "利通区",
    "利通",
    "吴忠市利通区",
    "吴忠利通区",
    "宁夏吴忠市利通区",
    "利通区政府",
    "利通区人民政府",
    "利通区政府办公室",
    "吴忠市利通区人民政府",
    "利通區",
    "Litong",
    "litong qu",
    "利通区的",
    "吴忠市的利通区",
    "利通区那边",
  ],
  "xixia-office": [
    "西夏区",
    "西夏",
    "西夏区政府办",
    "西夏区政府办公室",
    "西夏区人民政府办公室",
    "西夏区办公室",
    "银川市西夏区",
    "银川西夏区政府办",
    "西夏区政府",
    "银川市西夏区人民政府办公室",
    "西夏區",
    "Xixia District",
  ],
  longde: [
    "隆德县",
    "隆德",
    "固原市隆德县",
    "固原隆德",
    "宁夏隆德县",
    "隆德县政府",
    "隆德县人民政府",
    "固原市隆德县人民政府",
    "隆德縣",
    "longde",
    "Longde County",
  ],
  "yindu-office": ["殷都区", "殷都", "殷都区政府办", "安阳市殷都区", "河南安阳殷都区政府办公室", "安阳殷都", "Yindu District"],
  gucheng: ["古城镇", "利通区古城镇", "吴忠市利通区古城镇", "古城镇政府", "古城镇人民政府", "利通区的古城镇", "古城"],
  "longde(龙德县)": ["龙德县"],
  "longde(隆得县)": ["隆得县"],
  "longde(龙德)": ["龙德"],
  "litong(立通区)": ["立通区"],
  "litong(利同区)": ["利同区"],
  "litong(利通县)": ["利通县"],
  "longde(隆德市)": ["隆德市"],
  "xixia-office(西厦区)": ["西厦区"],
  "yindu-office(殷郁区)": ["殷郁区"],
  "outside:隆德县教育局@longde": ["隆德县教育局"],
  "outside:隆德县联财镇@longde": ["隆德县联财镇"],
  "outside:隆德县古城镇@longde": ["隆德县古城镇"],
  "outside:利通区金积镇@litong": ["利通区金积镇"],
  "outside:利通区卫生健康局@litong": ["利通区卫生健康局"],
  "outside:利通区政务服务中心@litong": ["利通区政务服务中心"],
  "outside:北京市海淀区": ["北京市海淀区"],
  "outside:海淀": ["海淀"],
  "outside:海淀区": ["海淀区"],
  "outside:上海市": ["上海市"],
  "outside:朝阳区教育局": ["朝阳区教育局"],
  "outside:北京市利通区": ["北京市利通区"],
  "outside:彭阳县古城镇": ["彭阳县古城镇"],
  "outside:金凤区": ["金凤区"],
  "outside:和平区": ["和平区"],
  "outside:大方县": ["大方县"],
  "outside:上桥镇": ["上桥镇"],
  "outside:教育局": ["教育局"],
  all: ["各单位", "所有报告里", "每个单位", "全部单位", "这几个区县", "四个单位"],
  "region:64": ["宁夏", "宁夏回族自治区", "全区"],
  "region:6403": ["吴忠", "吴忠市"],
  "litong+longde": ["利通区和隆德县", "利通、隆德县", "利通区与隆德县各", "吴忠市利通区和固原市隆德县"],
};
describe("…2024年收到多少件申请", () => {
  for (const [who, names] of Object.entries(NAMES))
    test.each(names)(`${who}: %s`, (name) =>
      expect(meanings(read(`${name}2024年收到多少件申请`))).toBe(`${who} 2024 lookup received@total`),
    );
});

describe("names in a larger directory", () => {
  test.each([
    ["海原县教育局收到多少件申请", "haiyuan-education latest lookup received@total"],
    ["海原教育局收到多少件申请", "haiyuan-education latest lookup received@total"],
    ["海原县收到多少件申请", "haiyuan latest lookup received@total"],
    ["海源县收到多少件申请", "haiyuan(海源县) latest lookup received@total"],
    ["海原县财政局收到多少件申请", "outside:海原县财政局@haiyuan latest lookup received@total"],
    ["贺兰县悦兴镇收到多少件申请", "helan-yuexing latest lookup received@total"],
    ["神木市悦兴镇收到多少件申请", "shenmu-yuexing latest lookup received@total"],
    ["榆林神木悦兴镇收到多少件申请", "shenmu-yuexing latest lookup received@total"],
    ["悦兴镇收到多少件申请", "- latest lookup received@total ?issuer"],
    ["灵武市收到多少件申请", "outside:银川市灵武市 latest lookup received@total"],
    ["灵武市各乡镇收到多少件申请", "region:640181 latest rank received@total"],
    ["陕西的单位收到多少件申请", "region:61 latest lookup received@total"],
  ])("%s", (question, expected) => expect(meanings(read(question, many))).toBe(expected));

  test("two of one name are left to the reader, as whole questions", () => {
    const [understood] = read("悦兴镇收到多少件申请？", many);
    expect(understood?.open).toEqual([
      { slot: "issuer", options: ["银川市贺兰县悦兴镇收到多少件申请?", "榆林市神木市悦兴镇收到多少件申请?"] },
    ]);
  });
});

describe("no issuer", () => {
  test.each([
    "收到多少件申请？",
    "行政处罚有多少",
    "2024年新收申请几件",
    "请问行政复议被纠正了几件",
    "我县收到多少申请",
    "本单位办结多少件",
  ])("%s asks back", (question) => {
    const [understood] = read(question);
    expect(understood?.open.map(({ slot }) => slot)).toEqual(["issuer"]);
    for (const option of understood?.open[0]?.options ?? []) expect(read(option)[0]?.open, option).toEqual([]);
  });
  test("is assumed where there is only one", () => {
    const [understood] = read("收到多少件申请？", { ...many, agencies: many.agencies.slice(0, 1) });
    expect(understood?.who).toEqual({ value: [{ kind: "agency", id: "litong", name: "吴忠市利通区" }], origin: "assumed" });
    expect(understood?.open).toEqual([]);
  });
  test.each(["哪个地方收到的申请最多", "平均每个单位收到多少件申请", "按行政处罚排名"])("%s is over all", (question) =>
    expect(read(question)[0]?.who.value).toEqual([{ kind: "all" }]),
  );
});

test("a website of the government is not the government's name", () => {
  expect(read("利通区政府网站公开了多少条信息")[0]).toMatchObject({ topic: "政府网站 公开 信息", quantities: { value: [] } });
  expect(read("隆德县政府信息公开培训几次")[0]).toMatchObject({ who: { value: [{ id: "longde" }] }, topic: "政府信息公开 培训" });
});

describe("names that begin or end like others", () => {
  test.each([
    ["安阳县2024年行政处罚多少件", "outside:安阳县 2024 lookup penalties"],
    ["兴庆区政府办公室2024年行政处罚多少件", "outside:兴庆区政府办公室 2024 lookup penalties"],
    ["隆德县人民政府办结了多少件申请", "longde latest lookup handled@total"],
    ["隆德县人民政府办收到多少件申请", "longde latest lookup received@total"],
    ["西夏区政府办办结了多少件申请", "xixia-office latest lookup handled@total"],
    ["小区里重复申请，利通区2024年有多少件", "litong 2024 lookup number 件"],
  ])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));
});

test.each([
  ["隆德县各部门2024年行政处罚合计", ["各部门"]],
  ["隆德县2024年行政处罚多少件", undefined],
])("%s: not told apart %j", (question, words) => expect(read(question)[0]?.near?.open).toEqual(words));
