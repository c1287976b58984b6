// Who applied, said by what they are not or by how many of them there are (src/question/parsers/applicants-said.ts and spans.ts).
import { expect, test } from "vitest";
import { withApplicantsSaid } from "../../../src/question/parsers/applicants-said.ts";
import { inPlaceOf } from "../../../src/question/parsers/spans.ts";
import { lexed } from "../refiners/run.ts";

const read = (typed: string): string[] => {
  const { text, tokens } = lexed(typed);
  return withApplicantsSaid(tokens, text).flatMap((token) =>
    token.kind === "word" && token.role === "applicant" ? [token.value] : token.kind === "number" ? [String(token.value)] : [],
  );
};

test.each([
  ["利通区没收到自然人以外的申请吧", ["organisation"]],
  ["利通区申请人自然人居多吗", ["natural_person", "50"]],
  ["利通区申请主要来自企业吗", ["50", "commercial"]],
  ["利通区申请主要来自哪些人", []],
  ["利通区自然人的申请几件", ["natural_person"]],
])("%s", (typed, said) => expect(read(typed)).toEqual(said));

test("a name or a number is not cut", () => {
  const { tokens } = lexed("利通区2024年收到38件申请");
  const number = tokens.find(({ kind }) => kind === "number");
  expect(inPlaceOf(tokens, { start: (number?.start ?? 0) + 1, end: 20 }, [])).toBe(null);
});
