// Words mistyped by sound or shape, or typed in Latin letters: what they are read as, what is left as it was typed, and that the reader is told.
import { describe, expect, test } from "vitest";
import { fromPinyin } from "../../src/question/parsers/pinyin.ts";
import { understand } from "../../src/question/understand.ts";
import { read, reading } from "./directory.ts";

const figure = (key: string) => [{ kind: "figure", key }];

describe("by sound", () => {
  test.each([
    ["隆德县行政出发多少件", "penalties", "行政出发", "行政处罚"],
    ["隆德县虫复申请几件", "not_processed.repeated@total", "虫复申请", "重复申请"],
    ["隆德县富议后起素几件", "litigation.after_reconsideration.total", "富议后起素", "复议后起诉"],
    ["隆德县规泛性文件废指几件", "normative_documents.repealed", "规泛性文件", "规范性文件"],
  ])("%s", (question, key, typed, meant) => {
    const [understood] = read(question);
    expect(understood?.quantities.value).toEqual(figure(key));
    expect(understood?.respelled).toContainEqual({ typed, read: meant });
  });
});

describe("by shape", () => {
  test.each([
    ["白然人向隆德县提的申请几件", "received@natural_person", "白然人", "自然人"],
    ["隆德县子以公开的几件", "disclosed@total", "子以公开", "予以公开"],
    ["隆德县行政许司几件", "licences", "行政许司", "行政许可"],
  ])("%s", (question, key, typed, meant) => {
    const [understood] = read(question);
    expect(understood?.quantities.value).toEqual(figure(key));
    expect(understood?.respelled).toEqual([{ typed, read: meant }]);
  });
});

describe("left as it was typed", () => {
  test("what stands in a report", () => {
    const context = { ...reading(), printed: (words: string) => words === "政策公开" };
    expect(understand("隆德县录了几期政策公开讲", context)[0]?.respelled).toBeUndefined();
    expect(understand("隆德县录了几期政策公开讲", context)[0]?.topic).toContain("政策");
  });
  test("everything, where nobody has looked", () => {
    const { printed: _, ...context } = reading();
    expect(understand("隆德县行政出发多少件", context)[0]?.quantities.value).toEqual([]);
  });
  test.each([
    "隆德县政府办网上提交的申请几件",
    "古城镇有多少户人家",
    "隆德县政府是不是在乱罚款",
    "我问的东西你会存下来吗",
    "隆德县不予公开合共几件",
  ])("%s", (question) => expect(read(question)[0]?.respelled).toBeUndefined());
});

describe("in Latin letters", () => {
  test.each([
    ["litong qu xinshou shenqing duoshao jian", "received@total"],
    ["longde xingzheng susong shangwei shenjie jijian", "litigation.pending"],
    ["Lìtōng Qū bù zhǎngwò xiāngguān zhèngfǔ xìnxī yǒu jǐ jiàn", "unavailable.not_held@total"],
    ["殷都 qita chuli heji 是 how many 件", "other_handling@total"],
    ["longdexian chongfu shenqing jijian", "not_processed.repeated@total"],
  ])("%s", (question, key) => {
    const [understood] = read(question);
    expect(understood?.quantities.value).toEqual(figure(key));
    expect(understood?.respelled?.length).toBeGreaterThan(0);
  });
  test.each(["How many requests did Longde receive in 2024?", "litong licences 2024", "Are you sure?", "PK一下利通区和隆德县", "GDP"])(
    "%s is not",
    (question) => expect(fromPinyin(question, reading())).toBeNull(),
  );
});

test.each([
  ["利通区行政许可多少剑", "件"],
  ["利通区新收申请几见？", "件"],
])("a unit by its sound: %s", (question, unit) => {
  expect(read(question)[0]).toMatchObject({ kind: "figure", respelled: [{ read: unit }] });
});
test("a character that ends no count, or sounds as no unit, is not one", () => {
  expect(read("利通区几剑行政许可")[0]?.respelled).toBeUndefined();
  expect(read("利通区行政许可多少斤")[0]?.respelled).toBeUndefined();
});
