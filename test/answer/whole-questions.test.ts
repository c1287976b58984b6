// Questions about prose, from the words typed to the answer, over the five real reports: that a thing exists, plans, each report's problems, who has more.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["古城镇有没有政府公报", "政府公报"],
  ["殷都区有没有政务微博", "政务微博"],
])("%s: a passage without the thing is no answer", async (question, words) => {
  const { status, answer: text, citations } = await ask(question);
  expect(status).toBe("not_found");
  expect(text).toContain(`没有提到“${words}”`);
  expect(citations).toEqual([]);
});

test("what is planned for the next year stands in the newest report, and the answer says so", async () => {
  const { status, answer: text, notes } = await ask("隆德县2025年打算做什么");
  expect(status).toBe("answered");
  expect(text).toContain("业务培训");
  expect(notes.map((note) => note.text)).toContain("2025年的打算写在2024年的报告里，这里是那一份");
});

test("a figure of the next year is not there", async () => {
  expect(await ask("隆德县2025年罚了多少")).toMatchObject({ status: "not_found", reason: "no_year", figures: [] });
});

test("the problems of each of a few reports, none of them a remedy", async () => {
  const { answer: text } = await ask("五份报告分别存在什么问题");
  for (const words of ["个别内容不够规范", "培训需要进一步加强", "更新不及时", "意识不到位", "沟通交流不畅"]) expect(text).toContain(words);
  expect(text).not.toContain("提高公开系统耦合度");
});

test("which of two has more is not said where the prose of one has no such number", async () => {
  const { status, reason, answer: text } = await ask("利通区和隆德县政府开放日哪个多");
  expect({ status, reason }).toEqual({ status: "not_found", reason: "one_side_missing" });
  expect(text).not.toContain("最多");
});

test("which of all has more of what prose counts", async () => {
  const { status, figures } = await ask("政府开放日哪个多");
  expect(status).toBe("answered");
  expect(figures[0]).toMatchObject({ value: 30, report: "litong-2024" });
});

test.each([
  ["利通区从来没收到过诉讼吗", "不是，吴忠市利通区2024年政府信息公开行政诉讼为6件"],
  ["利通区从未发生过行政强制吗", "是，吴忠市利通区2024年行政强制处理决定为0件"],
])("%s: the verdict, and the number that says it", async (question, said) => {
  const { answer: text } = await ask(question);
  expect(text.startsWith(`${said}[`)).toBe(true);
});
