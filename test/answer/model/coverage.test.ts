// Figures that were asked for and that a model does not say (src/answer/model/coverage.ts).
import { expect, test } from "vitest";
import type { DraftSentence } from "../../../src/answer/evidence/ledger.ts";
import { slotsIn, unsaidFigures } from "../../../src/answer/model/coverage.ts";
import type { Figure } from "../../../src/contract.ts";

const sentence = (text: string): DraftSentence => ({ kind: "sentence", text, cites: [] });
const figure = (value: number, operands?: Figure[]): Figure => ({
  value,
  text: `${value}件`,
  unit: "件",
  label: "收到",
  state: "reported",
  citation: 1,
  ...(operands ? { operands } : {}),
});

test("a formula is not said", () => expect(slotsIn(sentence("收到{f1}，{f2=}，不予公开{f3}"))).toEqual([1, 3]));

test("the rules' sentence for what is not said, and for nothing else", () => {
  const ledger = { sentences: [sentence("收到{f1}"), sentence("公开{f2}")], figures: [figure(38), figure(12)] };
  expect(unsaidFigures(ledger, [sentence("共收到{f1}")])).toEqual([sentence("公开{f2}")]);
  expect(unsaidFigures(ledger, [sentence("收到{f1}，公开{f2}")])).toEqual([]);
});
test("an operand of a figure that is said may stay unsaid", () => {
  const operand = figure(12);
  const ledger = { sentences: [sentence("占{f1}，其中{f2}")], figures: [figure(31, [operand]), operand] };
  expect(unsaidFigures(ledger, [sentence("占{f1}")])).toEqual([]);
});
