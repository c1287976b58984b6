// How to reach an office: the field that is asked for, cut out of its sentence; what a report does not print is not found, and the rest offered.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

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
