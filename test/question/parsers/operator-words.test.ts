// The operator's own words, each read as what it means (src/question/parsers/operator-words.ts).
import { expect, test } from "vitest";
import { operatorTokens } from "../../../src/question/parsers/operator-words.ts";
import type { Token } from "../../../src/question/tokens.ts";

const penalties: Token = { kind: "word", role: "document", value: "penalties", start: 0, end: 4 };
const known = (text: string): Token[] => (text === "行政处罚" ? [penalties] : []);
const fold = (text: string): string => text.toLowerCase();

test("every place where one stands, as the word it means", () =>
  expect(operatorTokens("罚单和罚单", [{ means: "行政处罚", also: ["罚单"] }], fold, known)).toEqual([
    { ...penalties, start: 0, end: 2 },
    { ...penalties, start: 3, end: 5 },
  ]));
test("what no list knows is a thing that passages are about, by that word", () =>
  expect(operatorTokens("办IT卡吗", [{ means: "市民卡", also: ["IT卡"] }], fold, known)).toEqual([]));
test("its spelling is folded like the question's", () =>
  expect(operatorTokens("办it卡吗", [{ means: "市民卡", also: ["IT卡"] }], fold, known)).toEqual([
    { kind: "word", role: "content", value: "市民卡", start: 1, end: 4 },
  ]));
