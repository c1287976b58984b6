// Two hundred names that departments go by, each found where it is held, and none found for another.
import { describe, expect, test } from "vitest";
import { bodyIn, namesBesides } from "../../src/names/bodies.ts";
import { read, who } from "./held.ts";

/** Full name in agencies.json → what people call it, with and without the place. */
const CALLED: Record<string, string> = {
  衢州市教育局: "市教育局 教育局 教体局 市教体局 教育体育局",
  衢州市发展和改革委员会: "发改委 市发改委 发改局 发展改革委 发展改革局 发展改革委员会 市发展和改革委",
  衢州市人力资源和社会保障局: "人社局 市人社局 人力社保局 人力资源社会保障局 人力资源与社会保障局 社保局",
  衢州市卫生健康委员会: "卫健委 市卫健委 卫健局 市卫健局 卫生健康委 卫生健康局 卫计委 卫计局 卫生局",
  衢州市市场监督管理局: "市场监管局 市监局 市场监督局 工商局 市市场监管局 市市监局",
  衢州市住房和城乡建设局: "住建局 市住建局 住建委 住房城乡建设局 住房与城乡建设局 建设局",
  衢州市自然资源和规划局: "自然资源局 国土局 国土资源局 自规局 资源规划局 市自然资源局 市国土局",
  衢州市生态环境局: "环保局 环境保护局 市环保局 市生态环境局",
  衢州市经济和信息化局: "经信局 工信局 市经信局 市工信局 工业和信息化局 经信委",
  衢州市文化广电旅游局: "文旅局 市文旅局 文广旅局 文化和旅游局 文化旅游局 旅游局 文化局",
  衢州市应急管理局: "应急局 安监局 市应急局",
  衢州市行政审批局: "审批局 行政审批服务局 审批服务局 市审批局",
  衢州市退役军人事务局: "退役军人局 市退役军人局",
  衢州市医疗保障局: "医保局 市医保局",
  衢州市城市管理局: "城管局 城管执法局 综合执法局 综合行政执法局 城市管理综合行政执法局 城管委",
  衢州市财政局: "财政局 市财政局",
  衢州市公安局: "公安局 市公安局",
  衢州市民政局: "民政局 市民政局",
  衢州市司法局: "司法局 市司法局",
  衢州市审计局: "审计局 市审计局",
  衢州市统计局: "统计局 市统计局",
  衢州市交通运输局: "交通局 交通运输局 交运局 市交通局",
  衢州市水利局: "水利局 水务局 市水利局",
  衢州市农业农村局: "农业局 农业农村局 市农业局 农委",
  衢州市商务局: "商务局 市商务局",
  衢州市林业局: "林业局 林草局 林业和草原局",
  衢州市科学技术局: "科技局 市科技局",
  衢州市民族宗教事务局: "民宗局 民宗委",
  衢州市人民政府国有资产监督管理委员会: "国资委 市国资委",
  衢州市信访局: "信访局",
  衢州市机关事务管理局: "机关事务局 机关事务管理局 机关事务服务中心",
  衢州市大数据发展管理局: "大数据局 大数据管理局 市大数据局",
  衢州市住房公积金管理中心: "公积金中心 住房公积金中心",
  衢州市人民防空办公室: "人防办 市人防办",
  衢州市地方金融监督管理局: "金融办 金融局 金融工作办公室",
  衢州市投资促进局: "招商局 投促局",
  衢州市粮食和物资储备局: "粮食局 粮储局",
};
const ALL = Object.keys(CALLED);

describe.each(Object.entries(CALLED))("%s", (name, words) => {
  const agencies = read(ALL);
  test.each(words.split(" "))("%s", (word) => expect(who(`${word}2024年新收多少件申请`, agencies)).toEqual([name]));
  test.each(words.split(" ").filter((word) => !word.startsWith("市") && word.length > 2))("衢州市%s", (word) =>
    expect(who(`衢州市${word}2024年新收多少件申请`, agencies)).toEqual([name]),
  );
});

test("none is found for another: with all of them but one held, that one's names are nobody's", () => {
  const wrong = ALL.flatMap((name) => {
    const agencies = read(ALL.filter((each) => each !== name));
    return (CALLED[name] ?? "")
      .split(" ")
      .flatMap((word) => who(`${word}2024年新收多少件申请`, agencies).map((found) => `${word} → ${found}`));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["衢州市卫生健康委员会", "卫生健康委员会"],
  ["衢州市市场监督管理局（知识产权局）", null],
  ["衢州市", null],
])("%s ends with the body %s", (name, body) => expect(bodyIn(name)).toBe(body));
test("a name in brackets is left out", () => expect(namesBesides(["衢州市市场监督管理局（知识产权局）"])).toContain("衢州市市监局"));
