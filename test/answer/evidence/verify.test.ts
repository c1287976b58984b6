// What the verifier lets pass, sentence by sentence: each rule with what holds and what does not (src/answer/evidence/verify.ts).
import { expect, test } from "vitest";
import { draftByRules } from "../../../src/answer/evidence/draft.ts";
import { type DraftSentence, Ledger } from "../../../src/answer/evidence/ledger.ts";
import { fault, verify } from "../../../src/answer/evidence/verify.ts";
import type { Citation } from "../../../src/contract.ts";

const QUESTION = "甲县2024年夜市处罚多少件，超过20件吗";
const cell: Citation = {
  report: "jia-2024",
  issuer: "甲县",
  year: 2024,
  title: "甲县2024年报告",
  section: "二、主动公开政府信息情况",
  quote: "行政处罚 · 本年处理决定数量：38",
  url: "/reports/jia-2024#cell-penalties",
};
const passage: Citation = { ...cell, quote: "全年发布信息96条，无法提供“第三方”材料。", url: "/reports/jia-2024#passage-3" };

function evidence() {
  const ledger = new Ledger(undefined, QUESTION, ["热线12345"]);
  ledger.cite(cell);
  ledger.cite(passage);
  ledger.figure({ value: 38, text: "38件", unit: "件", label: "行政处罚", state: "reported", report: "jia-2024", citation: 1 });
  ledger.searched.push({ report: "jia-2024", words: "夜市", mentioned: false });
  ledger.note("inconsistency", "正文为40件，表格为38件。", [1]);
  return ledger.evidence("answered");
}
const LOOKED = { report: "jia-2024", words: "夜市" };
const sentence = (kind: DraftSentence["kind"], text: string, cites: number[] = [], more: Partial<DraftSentence> = {}): DraftSentence => ({
  kind,
  text,
  cites,
  ...more,
});

test.each<[string, DraftSentence]>([
  ["a figure in its slot, cited", sentence("sentence", "甲县2024年行政处罚{f1}", [1])],
  ["a number that its citation has", sentence("sentence", "甲县发布96条", [2])],
  ["a bound of the question, given", sentence("sentence", "甲县{f1}，超过20件", [1], { bounds: [20] })],
  ["a numeral that is a word of the form, where it is cited", sentence("sentence", "涉及第三方的{f1}", [1, 2])],
  ["a quote, word for word", sentence("quote", "全年发布信息96条", [2])],
  [
    "a denial of words asked for and searched",
    sentence("notice", "报告没有提到“夜市”", [], { denies: { report: "jia-2024", words: "夜市", typed: true } }),
  ],
  ["words set apart that were asked for", sentence("notice", "没有单列“夜市”", [], { apart: ["夜市"], denies: LOOKED })],
  ["nothing found of what was looked for", sentence("notice", "报告里没有查到这个数字", [], { denies: LOOKED })],
  ["a notice with a year", sentence("notice", "没有收录2021年的报告")],
  ["a notice with a number of the question", sentence("notice", "问的是20件以上")],
  ["a notice with a number that was counted", sentence("notice", "另有7处见原文", [], { bounds: [7] })],
  ["what the audit found", sentence("notice", "正文为40件，表格为38件。", [1])],
  ["the operator's own words", sentence("operator", "热线12345")],
  ["a rule with its article", sentence("rule", "可以申请公开", [], { laws: ["2"] })],
])("holds: %s", (_, given) => expect(fault(given, evidence())).toBeNull());

test.each<[string, string, DraftSentence]>([
  ["a slot of no figure", "a slot without a figure", sentence("sentence", "{f9}", [1])],
  ["a mark of no citation", "a mark without a citation", sentence("sentence", "{f1}", [9])],
  ["a figure beside another place", "a figure whose place is not cited", sentence("sentence", "行政处罚{f1}", [2])],
  ["a statement that cites nothing", "a statement without a citation", sentence("sentence", "甲县公开工作扎实")],
  ["a number of nowhere", "a number that is not in the evidence: 39", sentence("sentence", "甲县{f1}，去年39件", [1])],
  ["a quote that was changed", "a quote that is not in the report", sentence("quote", "全年发布信息69条", [2])],
  ["a denial of nothing in particular", "a denial of nothing in particular", sentence("notice", "报告没有提到这件事")],
  [
    "that nothing was found, of which nothing was looked for",
    "a denial of nothing in particular",
    sentence("notice", "报告里没有查到这个数字"),
  ],
  ["that no reason is given, likewise", "a denial of nothing in particular", sentence("notice", "报告没有说明原因")],
  [
    "that a part is not told apart, likewise",
    "a denial of nothing in particular",
    sentence("notice", "没有单列“夜市”", [], { apart: ["夜市"] }),
  ],
  [
    "a denial of words nobody asked for",
    "a denial of words that nobody asked for",
    sentence("notice", "没有提到“渔船”", [], { denies: { report: "jia-2024", words: "渔船", typed: true } }),
  ],
  [
    "a denial that was not searched",
    "a denial that was not searched for, or is not so",
    sentence("notice", "没有提到“夜市”", [], { denies: { report: "yi-2024", words: "夜市", typed: true } }),
  ],
  [
    "words set apart that nobody asked for",
    "words set apart that nobody asked for",
    sentence("notice", "没有单列“渔船”", [], { apart: ["渔船"], denies: LOOKED }),
  ],
  ["a notice with a number of nowhere", "a number of a notice that nothing bears out: 41", sentence("notice", "其余41件没有区分")],
  ["words that are not the operator's", "an operator's sentence without the operator's words", sentence("operator", "热线12346")],
  ["a rule without its article", "a rule without its article", sentence("rule", "可以申请公开")],
  ["a model's quote", "a kind of sentence only rules make", sentence("quote", "全年发布信息96条", [2], { by: "model" })],
  ["a model's sentence, unchecked", "a model's sentence with nothing to check it with", sentence("sentence", "{f1}", [1], { by: "model" })],
])("does not: %s", (_, reason, given) => expect(fault(given, evidence())).toContain(reason));

test("nothing is set apart beside a number that is quoted of it, nor denied beside a quotation", () => {
  const own = evidence();
  own.citations.push({ ...passage, quote: "夜市摊点处罚12件", url: "/reports/jia-2024#passage-4" });
  expect(fault(sentence("notice", "没有单列“夜市”", [], { apart: ["夜市"], denies: LOOKED }), own)).toContain("beside a number");
  expect(fault(sentence("notice", "没有提到“夜市”", [], { denies: { report: "jia-2024", words: "夜市", typed: true } }), own)).toContain(
    "beside a quotation",
  );
});

test("a draft of which no sentence holds is no answer: no figure is shown beside nothing", () => {
  const ledger = new Ledger(undefined, QUESTION);
  ledger.cite(cell);
  ledger.figure({ value: 38, text: "38件", unit: "件", label: "行政处罚", state: "reported", report: "jia-2024", citation: 1 });
  ledger.say("行政处罚39件", [1]);
  const { answer, rejected } = verify(draftByRules(ledger, "answered"), "x");
  expect([answer.status, answer.reason, answer.figures]).toEqual(["not_found", "not_understood", []]);
  expect(rejected).toHaveLength(1);
});
