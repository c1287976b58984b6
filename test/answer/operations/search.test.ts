// What a number stands for, and which reports mention a thing, over the five real reports (src/answer/operations/search.ts).
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["611.1281是什么数", 611.1281, "fees", "longde-2024"],
  ["28649代表啥？", 28649, "penalties", "longde-2024"],
  ["查5963", 5963, "licences", "litong-2024"],
  ["8115 是什么", 8115, undefined, "longde-2024"],
  ["3800余条指什么", 3800, undefined, "xixia-office-2024"],
])("%s", async (question, value, key, report) => {
  const { status, figures, citations } = await ask(question);
  expect(status).toBe("answered");
  expect(figures[0]).toMatchObject({ value, report, ...(key ? { key } : {}) });
  expect(citations.length).toBeGreaterThan(0);
});

test("a number in several places is told with all of them", async () => {
  const { figures } = await ask("31是什么数");
  expect(figures.map(({ key, state }) => key ?? state)).toContain("normative_documents.in_force");
  expect(figures.length).toBeGreaterThan(1);
});

test("digits that are no figure are found in the prose", async () => {
  expect((await ask("750021是什么号")).answer).toContain("西夏区");
  expect((await ask("0953-2272375谁的电话")).answer).toContain("古城镇");
});

test("a number that stands nowhere is not found", async () => {
  expect(await ask("有没有88888这个数")).toMatchObject({ status: "not_found", reason: "not_stated", figures: [], citations: [] });
});

test.each([
  ["哪些报告提到了12345", 2, ["利通区2024年", "西夏区"]],
  ["谁提到了适老化", 2, ["利通区2024年", "殷都区"]],
  ["搜一下村务公开", 3, ["利通区2024年", "隆德县"]],
  ["提到“僵尸账号”的报告", 1, ["利通区2024年"]],
])("%s", async (question, count, names) => {
  const { status, figures, answer: text } = await ask(question);
  expect(status).toBe("answered");
  expect(figures[0]).toMatchObject({ value: count, unit: "份" });
  for (const name of names) expect(text).toContain(name);
});

test("what no report mentions is not found", async () => {
  expect(await ask("有没有报告提到人工智能")).toMatchObject({ status: "not_found", reason: "not_stated", figures: [] });
});

// What the form itself prints counts: its labels stand in the report as its sentences do.
test.each([
  ["利通区的报告里有没有提到村务公开", "利通区2024年的报告提到“村务公开”", "村务公开"],
  ["隆德县的报告提到行政许可了吗", "固原市隆德县2024年的报告提到“行政许可”", "行政许可"],
  ["古城镇的年报提没提到处罚", "古城镇2023年的报告提到“处罚”", "行政处罚"],
])("%s: whether one report mentions it, and where", async (question, head, quoted) => {
  const { status, answer: text, figures, citations } = await ask(question);
  expect(status).toBe("answered");
  expect(text).toContain(head);
  expect(citations[0]?.quote).toContain(quoted);
  expect(figures).toEqual([]);
});

test("what one report does not mention is denied in the words that were typed, whole", async () => {
  const { status, reason, answer: text } = await ask("利通区年报里没提到人工智能吧");
  expect({ status, reason }).toEqual({ status: "not_found", reason: "not_stated" });
  expect(text).toContain("没有提到“人工智能”");
});

test("which problems a report mentions is no question whether", async () => {
  expect((await ask("利通区的报告提到的问题有哪些")).answer).toContain("一是");
});

test.each(["自己的数字对得上吗", "哪些报告有问题", "有没有前后不一致的地方", "列出所有矛盾", "表格和文字对不上的有哪些"])(
  "%s is answered by the audit",
  async (question) => {
    const { status, figures, notes } = await ask(question);
    expect(status).toBe("answered");
    expect(figures[0]?.unit).toBe("份");
    expect(notes.some(({ kind }) => kind === "inconsistency")).toBe(true);
  },
);

test("words that no report has are named, with how many were looked through and which", async () => {
  const { status, answer: text } = await ask("哪些报告提到了“人工智能”");
  expect(status).toBe("not_found");
  expect(text).toMatch(/^查过的5份报告没有一份提到“人工智能”。查过的是.*吴忠市利通区2024年/);
});
