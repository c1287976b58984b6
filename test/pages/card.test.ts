// What a picture and a message show of an answer: question, number, sentence, what contradicts it; no number that is not the answer's own.
import { expect, test } from "vitest";
import type { Answer } from "../../src/contract.ts";
import { cardSvg, messageOf } from "../../src/pages/card.ts";
import { answerOf, cell, over } from "./made.ts";

const contradiction = answerOf("contradiction");
const cardOf = async (question: string, answer: Answer): Promise<string> => String(await cardSvg({ question, answer }, "年报问答"));
/** The number in large letters; null where there is none. */
const held = async (answer: Answer): Promise<string | null> =>
  /font-size="96" font-weight="700">([^<]*)</.exec(await cardOf("几件？", answer))?.[1] ?? null;

test("the card holds question, number, sentence and place, all of it as text", async () => {
  const svg = await cardOf("<b>几件？</b>", contradiction);
  for (const part of ["读者的提问：&lt;b&gt;几件？", ">6件<", "吴忠市利通区2024年", "四、政府信息公开行政复议、行政诉讼情况", "年报问答"])
    expect(svg).toContain(part);
  expect(svg).not.toContain("<b>");
});

test("a list whose sentence names no number holds up none: its first rows stand there, whose they are first", async () => {
  const ranking = answerOf("ranking");
  const listed = { ...ranking, answer: ranking.answer.replace(/^.*$/m, "2024年的报告中，从多到少排列。") };
  expect(await held(listed)).toBeNull();
  expect(await cardOf("排名", listed)).toMatch(/>1\. [^<]+\d件</);
  expect(messageOf({ question: "排名", answer: listed }).title).toBe("排名");
});

test("several figures of each in a line each: none of them is held up", async () => {
  const cells = [
    cell("甲县", 2024, 50, 1),
    cell("甲县", 2024, 3, 2),
    cell("乙县", 2024, 53, 3),
    cell("乙县", 2024, 4, 4),
    cell("丙县", 2024, 9, 5),
  ];
  const lines = "- 甲县2024年：申请50件、诉讼3件[1][2]\n- 乙县2024年：申请53件、诉讼4件[3][4]\n- 丙县2024年：申请9件[5]";
  const table = over(`各报告的申请、诉讼：\n${lines}`, cells);
  expect(await held(table)).toBeNull();
  expect(messageOf({ question: "列个表", answer: table }).title).toBe("列个表");
});

test("the number at the head of a list that is only its bound is not held up", async () => {
  const cells = [cell("甲县", 2024, 11, 1), cell("乙县", 2024, 11, 2)];
  const met = over("申请不少于11件的单位如下：\n- 甲县2024年：11件[1]\n- 乙县2024年：11件[2]", cells);
  expect(await held(met)).toBeNull();
  expect(await cardOf("哪些？", met)).toContain("甲县 11件");
});

test("of what met a condition those are counted that did, not all that were asked", () => {
  const cells = [12, 9, 8, 7, 6, 5].map((value, at) => cell(`${"甲乙丙丁戊己"[at]}县`, 2024, value, at + 1));
  const items = cells.map(({ figure, citation }) => `- ${citation.issuer}2024年：${figure.text}[${figure.citation}]`).join("\n");
  const set = { label: "", reports: 7, listed: 6, data: "" };
  const text = (answer: string) => messageOf({ question: "哪些？", answer: { ...over(`${answer}\n${items}`, cells), set } }).text;
  expect(text("申请超过1件的单位如下：")).toContain("前 4，共 6 1. 甲县 12件");
});

test("what contradicts an answer goes with it, on the card and in the message", async () => {
  expect(await cardOf("几件？", contradiction)).toMatch(/font-weight="700">报告前后不一致：/);
  expect(messageOf({ question: "几件？", answer: contradiction }).text).toContain("与表格的6件不一致");
});

test("an English answer is told in English, whatever script its names are in", () => {
  const english = {
    ...over("Those with more than 1:\n- A County (甲县) 2024: 12[1]\n- B County (乙县) 2024: 9[2]\n5 in all; the first 2 are listed.", [
      cell("甲县", 2024, 12, 1),
      cell("乙县", 2024, 9, 2),
    ]),
  };
  english.figures = english.figures.map((figure) => ({ ...figure, text: `${figure.value}`, label: "Requests" }));
  expect(messageOf({ question: "Which?", answer: english }).text).toContain("first 2 of 5");
});

test("a change has its sign where the later year is what the sentence is about, and none the other way round", () => {
  const years = (...of: [number, number][]) => of.map(([year, value], at) => cell("甲县", year, value, at + 1));
  const [upwards, downwards] = [years([2025, 132], [2024, 70]), years([2024, 70], [2025, 132])];
  const title = (...given: Parameters<typeof over>) => messageOf({ question: "几件？", answer: over(...given) }).title;
  const apart = { value: 62, formula: "132 − 70 = 62" };
  expect(title("甲县2025年新收132件，比2024年的70件多62件[1][2]。", upwards, apart)).toBe("几件？ +62件");
  expect(title("甲县2024年新收70件，比2025年的132件少62件[1][2]。", downwards, apart)).toBe("几件？ 62件");
  expect(title("甲县2024年、2025年合计202件[1][2]。", downwards, { value: 202, formula: "70 + 132 = 202" })).toBe("几件？ 202件");
  expect(title("甲县2025年是2024年的1.89倍[1][2]。", upwards, { value: 1.89, formula: "132 ÷ 70 ≈ 1.89", unit: "倍" })).toBe(
    "几件？ 1.89倍",
  );
});

test("a line over the years is shared with its years and whose it is", () => {
  const years = [cell("甲县", 2025, 17, 1), cell("甲县", 2024, 53, 2)];
  const fell = over("甲县2025年新收17件，比2024年的53件少36件[1][2]。", years, { value: 36, formula: "53 − 17 = 36" });
  expect(messageOf({ question: "增减多少？", answer: fell }).title).toBe("增减多少？ −36件");
  const listed = over("- 甲县2024年新收53件[2]\n- 甲县2025年新收17件[1]", years);
  expect(messageOf({ question: "趋势", answer: listed }).text).toBe("甲县 · 新收 2024→2025 −36件 2024年 53件 2025年 17件");
});

test("no number is parted from its digits, at a line's end or where a message is cut", async () => {
  expect(await cardOf(`${"问".repeat(20)}28649件${"问".repeat(60)}`, contradiction)).toContain(">28649件");
  const long = over(`${"甲".repeat(146)}28649件[1]。`, [cell("甲县", 2024, 28649, 1)]);
  expect(messageOf({ question: "几件？", answer: long }).text).toMatch(/甲…$/);
});
