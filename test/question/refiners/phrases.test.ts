// Where one figure's words end and another's begin, and what phrases leave to their neighbours (src/question/refiners/phrases.ts).
import { expect, test } from "vitest";
import { named } from "../../../src/question/parsers/facets.ts";
import { phrasesOf, shareParts } from "../../../src/question/refiners/phrases.ts";
import { lexed } from "./run.ts";

test.each([
  ["行政许可占行政处罚的比例", ["", "of"]],
  ["行政许可和行政处罚", ["", "and"]],
  ["行政许可", [""]],
])("phrases of %s", (typed, expected) => {
  const { text, tokens } = lexed(typed);
  expect(phrasesOf(tokens, text).map(({ before }) => before)).toEqual(expected);
});

test.each([
  ["个人和企业的申请", ["received@natural_person", "received@commercial"]],
  ["行政复议的维持和纠正", ["reconsideration.upheld", "reconsideration.corrected"]],
])("%s: each phrase names a figure once it has what the other says", (typed, expected) => {
  const { text, tokens } = lexed(typed);
  const shared = shareParts(phrasesOf(tokens, text).map(({ facets }) => facets));
  expect(shared.map(named)).toEqual(expected.map((key) => ({ kind: "keys", keys: [key] })));
});
