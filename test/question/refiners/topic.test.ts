// What a question is about once names, years and question words are out; whether a number is wanted, in which unit (src/question/refiners/topic.ts).
import { describe, expect, test } from "vitest";
import { topic } from "../../../src/question/refiners/topic.ts";
import { topicOf } from "../../../src/question/refiners/topic-words.ts";
import { changed, lexed } from "./run.ts";

test.each([
  ["隆德县2024年抖音号", "抖音号"],
  ["隆德县村务公开栏", "村务公开栏"],
  ["隆德县", ""],
  ["隆德县2024年多少件", ""],
])("%s is about “%s”", (typed, expected) => {
  const { text, tokens } = lexed(typed);
  expect(topicOf(text, tokens).replaceAll(" ", "")).toBe(expected);
});

describe("numbers and units", () => {
  test.each([
    ["隆德县微博发布了多少条", { numeric: true, unit: "条" }],
    ["隆德县开了几场发布会", { numeric: true, unit: "场" }],
    ["隆德县微博占发布总数的百分之多少", { numeric: true, unit: "%" }],
    ["有几个单位开了发布会", { numeric: true, unit: "个" }],
    ["隆德县接了多少个电话", { numeric: true }],
  ])("%s", (text, expected) => expect(changed(topic, text)).toMatchObject(expected));
  test.each(["隆德县微博怎么运营", "隆德县联系电话是多少", "隆德县为什么开发布会"])("%s wants no number", (text) =>
    expect(changed(topic, text).numeric).toBeUndefined(),
  );
});

test("two sides of a comparison, in the order said", () =>
  expect(changed(topic, "隆德县微信比微博多多少条").topics?.map((side) => side.slice(0, 2))).toEqual(["微信", "微博"]));
test("words that no list of the form knows, as typed", () => {
  expect(changed(topic, "隆德县有多少架无人机").subjectWords).toContain("无人机");
  expect(changed(topic, "隆德县行政强制多少件").subjectWords).toBeUndefined();
});
