// What only leads to a question, ends it or says who asks says nothing of what is asked; what narrows it stays.
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

const FINES = "litong 2024 lookup penalties";
test.each([
  ["哪位大神告诉我利通区2024年行政处罚多少", FINES],
  ["我妈让我问利通区2024年行政处罚多少", FINES],
  ["有没有人知道利通区2024年行政处罚多少", FINES],
  ["怎么查利通区2024年行政处罚有多少件", FINES],
  ["受委托查询利通区2024年行政处罚件数", FINES],
  ["请提供利通区2024年行政处罚数量", FINES],
  ["利通区2024年行政处罚件数请示知", FINES],
  ["利通区2024年行政处罚数据甩给我", FINES],
  ["利通区2024年行政处罚多少件 并说明出处", FINES],
  ["我是利通区人，2024年行政处罚多少件", FINES],
  ["作为利通区居民，我想知道2024年行政处罚有多少件", FINES],
  ["利通区2024年行政处罚情况如何，多少件", FINES],
])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));

test.each([
  ["利通区2024年督查了几个乡镇", /督查/],
  ["年报有疑问找利通区谁", /疑问/],
])("%s keeps what it is about", (question, kept) => expect(read(question)[0]?.topic).toMatch(kept));

test.each([
  "帮个忙 利通区2024年行政处罚多少件",
  "贵站能否告知利通区2024年行政处罚多少件",
  "请教一个问题，利通区2024年行政处罚多少件",
  "问题一：利通区2024年行政处罚多少件",
  "从报告第二张表看，利通区2024年行政处罚多少件",
  "@小助手 利通区2024年行政处罚多少件😂",
])("%s", (question) => expect(meanings(read(question))).toBe(FINES));

test("不予公开的案件 are requests", () =>
  expect(meanings(read("利通区2024年不予公开的案件有几件"))).toBe("litong 2024 lookup refused@total"));
