// What a cell prints, and what it means.
import { expect, test } from "vitest";
import { FORM_MONEY, inFormMoney, isOdd, isParted, isThousands, moneyInCell, moneyInLabel, readValue } from "../../src/report/values.ts";

test.each([
  ["38", 38],
  ["０", 0],
  ["1,759", 1759],
  ["1，759.50", 1759.5],
  ["12,345,678", 12345678],
  ["28 649", 28649],
  ["38件", 38],
  ["38 件", 38],
  ["1759（万元）", 1759],
  ["'0", 0],
  ["’-7", -7],
  ["\u200b＇12", 12],
  ["`133`", 133],
  ["611.1281万元", 611.1281],
  ["-3", -3],
  ["－3", -3],
  ["−3", -3],
  ["+5", 5],
  ["**7**", 7],
  ["\u00a04\u00a0", 4],
  ["-0", 0],
  ["38①", 38],
  ["38²", 38],
  ["--53", -53],
  ["18（其中新修订6件）", 18],
  ["72件（含宣布失效9件）", 72],
  ["31，其中废止2件", 31],
  ["60（简易程序41）", 60],
  ["增加4", 4],
  ["较上年减少12项", -12],
  ["减5", -5],
  ["新增 7", 7],
  ["↓3", -3],
  ["持平", 0],
  ["无变化", 0],
])("%j is a number", (text, value) => {
  expect(readValue(text)).toEqual({ kind: "number", value });
});

test.each(["", " ", "\u00a0", "\u3000", "-", "—", "——", "－", "/", "／", "\\", "--", "…", "无", "不适用", "不涉及"])(
  "%j is blank, not zero",
  (text) => {
    expect(readValue(text)).toEqual({ kind: "blank" });
  },
);

test.each([
  "规章",
  "第20条",
  "1.属于国家秘密",
  "12\n34",
  "1,23",
  "12'3",
  "1`2",
  "3.4.5",
  "1-2",
  "2024年",
  "（3）",
  "(5)",
  "增加",
  "本年增/减",
])("%j is a label", (text) => {
  expect(readValue(text)).toEqual({ kind: "text" });
});

test.each([
  ["374000元", "", 37.4],
  ["5,018.5元", "", 0.50185],
  ["0.2亿元", "", 2000],
  ["12.5（万元）", "", 12.5],
  ["4966721", "本年收费金额（单位：元）", 496.6721],
  ["86", "采购总金额（元）", 0.0086],
  ["86", "采购总金额（万元，保留四位小数）", 86],
  ["86", "采购总金额", 86],
])("%s under “%s” is %d 万元", (cell, label, value) => {
  expect(inFormMoney(cell, moneyInCell(cell) ?? moneyInLabel(label) ?? FORM_MONEY)).toBe(value);
});

test.each(["107=1", "一百", "½", "1e9", "3.4.5", "12?", "①38", "38₂", "⒈38"])("%s was meant as a figure and is none", (text) => {
  expect(isOdd(text)).toBe(true);
});
test.each(["规章", "38", "—", "", "第二十条第（一）项", "1.属于国家秘密", "其他", "3.其他", "（2）重复申请", "2024年新增的专栏"])(
  "%j is no such figure",
  (text) => {
    expect(isOdd(text)).toBe(false);
  },
);

test.each([
  ["73 8", true, false],
  ["1 759", true, true],
  ["7\u00a03", true, false],
  ["73 件", false, false],
  ["27（其中修订 4 件）", false, false],
  ["12", false, false],
])("%j: parted %s, by thousands %s", (text, parted, thousands) => {
  expect([isParted(text), isThousands(text)]).toEqual([parted, thousands]);
});

test.each(["38[2]", "38〔注1〕", "38［3］", "38†", "38（注2）", "38(注)", "38（注①）"])("%j has a note's mark behind it", (text) => {
  expect(readValue(text)).toEqual({ kind: "number", value: 38 });
});

test("零 is the figure 0, and what has no width is no gap", () => {
  expect(readValue("零")).toEqual({ kind: "number", value: 0 });
  expect(readValue("1\u00ad7")).toEqual({ kind: "number", value: 17 });
  expect(isParted("2\ufeff0\u00ad2")).toBe(false);
  expect(readValue("未发生")).toEqual({ kind: "blank" });
});
