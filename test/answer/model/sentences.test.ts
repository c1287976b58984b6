// A model's text, cut into pieces anywhere -> draft sentences: marks, slots, dashes and doubled units read.
import { expect, test } from "vitest";
import { Ledger } from "../../../src/answer/evidence.ts";
import { readSentence, sentencesOf } from "../../../src/answer/model/sentences.ts";
import type { Figure } from "../../../src/contract.ts";

const ledger = new Ledger();
const figure: Figure = { value: 38, text: "38件", unit: "件", label: "新收", state: "reported", citation: 2 };
ledger.figure(figure);
ledger.figure({ ...figure, value: 31.58, text: "31.58%", unit: "%", operands: [figure, { ...figure, citation: 3 }] });
const evidence = ledger.evidence("answered");

async function read(pieces: string[], whole = true) {
  async function* source() {
    yield* pieces;
    return { ok: whole };
  }
  const found: { kind: string; text: string; cites: number[] }[] = [];
  for await (const { kind, text, cites } of sentencesOf(source(), evidence)) found.push({ kind, text, cites });
  return found;
}

const TEXT = "甲区新收{f1}[1]。乙区更新不及时。[2][4]\n- 第一点[3]\n- 第二点[1，2]！最后一句";
const SENTENCES = [
  { kind: "sentence", text: "甲区新收{f1}", cites: [1, 2] },
  { kind: "sentence", text: "乙区更新不及时", cites: [2, 4] },
  { kind: "item", text: "第一点", cites: [3] },
  { kind: "item", text: "第二点", cites: [1, 2] },
  { kind: "sentence", text: "最后一句", cites: [] },
];

test.each([1, 2, 3, 7, 100])("in pieces of %i", async (size) => {
  const pieces = Array.from({ length: Math.ceil(TEXT.length / size) }, (_, i) => TEXT.slice(i * size, (i + 1) * size));
  expect(await read(pieces)).toEqual(SENTENCES);
});

test("what a cut leaves unfinished is no sentence", async () => {
  expect(await read([TEXT], false)).toEqual(SENTENCES.slice(0, -1));
});

test.each([
  ["新收{f1}件", "新收{f1}", [2]],
  ["新收 {f1} 件[2]", "新收 {f1}", [2]],
  ["占比{f2}%。", "占比{f2}", [2, 3]],
  ["占比｛f2｝", "占比{f2}", [2, 3]],
  ["新收{f1}件数", "新收{f1}数", [2]],
  ["1. 政策解读【1】", "政策解读", [1]],
  ["共31.5%", "共31.5%", []],
  ["不明的[x]", "不明的[x]", []],
])("%s", (written, text, cites) => {
  expect(readSentence(written, evidence)).toEqual([{ kind: written.startsWith("1.") ? "item" : "sentence", text, cites, by: "model" }]);
});
test.each(["", "  ", "。", "- ", "[1]"])("%j is nothing", (written) => {
  expect(readSentence(written, evidence)).toEqual([]);
});
