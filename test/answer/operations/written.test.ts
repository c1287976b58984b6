// What the operator says stands in answers as the operator's words, and the authority's contact beside what the law says.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { CHINESE, Ledger } from "../../../src/answer/evidence/ledger.ts";
import { fault } from "../../../src/answer/evidence/verify.ts";
import { type Operator, writtenBy } from "../../../src/answer/wording/operator.ts";
import { realCorpus } from "../../support/corpus.ts";

const OPERATOR: Operator = {
  contact: null,
  hotline: "12345",
  region: null,
  requestUrl: "https://www.example.gov.cn/ysqgk",
  answers: [{ id: "1", questions: ["办公|上班 时间"], text: "工作日9点到17点。", link: "https://www.example.gov.cn/time" }],
  words: [],
};
const ask = async (question: string, operator?: Operator) => {
  const { store, language } = await realCorpus();
  return answer(
    { question },
    { store, language: async () => language, today: "2025-06-01", newId: () => "a", ...(operator ? { operator } : {}) },
  );
};

test("where to apply and the hotline are told when the operator says them", async () => {
  expect((await ask("怎么申请政府信息公开", OPERATOR)).answer).toContain("本站提供的申请入口：https://www.example.gov.cn/ysqgk");
  expect((await ask("怎么申请政府信息公开")).answer).not.toContain("本站");
  expect((await ask("申请被驳回了怎么办", OPERATOR)).answer).toContain("本站提供的热线：12345");
});

test("the contact of the authority that is named comes from its report", async () => {
  const { status, answer: text, citations } = await ask("怎么向利通区申请信息公开");
  expect(status).toBe("answered");
  expect(text).toContain("《政府信息公开条例》第二十九条");
  expect(text).toContain("0953-2666586");
  expect(citations.map(({ report }) => report)).toEqual(["litong-2024"]);
});

test("an operator's answer is shown as the operator's, before all others", async () => {
  const given = await ask("利通区政府的上班时间是几点？", OPERATOR);
  expect(given.status).toBe("answered");
  expect(given.answer).toBe("本站管理者的答复（不是年度报告的内容）：\n工作日9点到17点。\nhttps://www.example.gov.cn/time");
  expect(given.citations).toEqual([]);
});

test("only what the operator wrote may stand in such a sentence", () => {
  const { evidence } = new Ledger(CHINESE, "", writtenBy(OPERATOR));
  const held = new Ledger(CHINESE, "", writtenBy(OPERATOR)).evidence("answered");
  expect(evidence).toBeTypeOf("function");
  const of = (text: string) => fault({ kind: "operator", text, cites: [] }, held);
  expect(of("本站提供的热线：12345")).toBeNull();
  expect(of("本站提供的热线：12345，转3")).toContain("number");
  expect(of("本站提供的热线：96000")).toContain("operator");
});
