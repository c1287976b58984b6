// How to reach an office: the field that is asked for, cut out of its sentence; what a report does not print is not found, and the rest offered.
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { asksContact, fieldsAsked } from "../../../src/answer/prose/contact.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

describe("asked for", () => {
  test.each([
    ["利通区电话", ["phone"]],
    ["利通区传真号码", ["fax"]],
    ["西夏区政府办在几楼", ["address"]],
    ["电话和邮箱", ["phone", "email"]],
    ["邮政编码", ["postcode"]],
    ["几点上班", ["hours"]],
    ["怎么联系隆德县", []],
    ["fax number of Litong", ["fax"]],
  ])("%s", (question, fields) => {
    expect(fieldsAsked(question)).toEqual(fields);
  });
  test.each(["怎么联系隆德县", "利通区电话", "对报告有意见找谁", "How can I contact Longde?"])("%s is about a contact", (question) => {
    expect(asksContact(question)).toBe(true);
  });
  test.each(["接了多少电话", "工作人员联系不足怎么办", "部门之间加强沟通联系", "怎么找到利通区的信息"])("%s is not", (question) => {
    expect(asksContact(question)).toBe(false);
  });
});

test.each([
  ["利通区政府办电话", "吴忠市利通区2024年的报告写道：\n“电话：0953-2666586”[1]"],
  ["利通区的传真", "吴忠市利通区2024年的报告写道：\n“传真：0953-2666765”[1]"],
  ["西夏区政府办邮编", "银川市西夏区人民政府办公室2024年的报告写道：\n“邮编：750021”[1]"],
  ["西夏区政府办在几楼", "银川市西夏区人民政府办公室2024年的报告写道：\n“地址：银川市西夏区贺兰山西路 481 号行政中心 7 楼 718 室”[1]"],
])("%s", async (question, text) => {
  expect((await ask(question)).answer).toBe(text);
});

test("a field that is not printed is not found, and the others are offered", async () => {
  const given = await ask("古城镇的传真");
  expect(given).toMatchObject({ status: "not_found", reason: "not_stated", figures: [], citations: [] });
  expect(given.answer).toBe("吴忠市利通区古城镇2023年的报告里没有查到传真，查到的有电话、地址。");
  expect(given.suggestions).toEqual(["吴忠市利通区古城镇2023年报告里的电话", "吴忠市利通区古城镇2023年报告里的地址"]);
});

test("which reports print it", async () => {
  const { answer: text } = await ask("哪几家写了邮箱");
  expect(text).toContain("ltqzfb@.163.com");
  expect(text).toContain("xxqzgwkg001@163.com");
  expect(text).toContain("隆德县");
});
