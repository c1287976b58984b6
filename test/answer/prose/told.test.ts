// Sentences that tell of what is asked in everyday words (src/answer/prose/told.ts).
import { expect, test } from "vitest";
import { toldIn } from "../../../src/answer/prose/told.ts";
import type { Passage } from "../../../src/report/report.ts";

const TEXT = "对于群众来信做到及时回应，坚持三天内回应完毕。严格落实信息发布“三审三校”制度。全年组织业务培训班二十期。";
const passages = [{ n: 1, section: 1, path: [], text: TEXT }] as unknown as Passage[];
const sentences = (subjects: string[][], rest: string[] = [], periods: string[] = []) =>
  toldIn({ passages }, { subjects, rest }, periods).map(({ range }) => TEXT.slice(...range));

test("a sentence with one word of each subject", () => {
  expect(sentences([["来信", "信箱"], ["天内"]])).toEqual(["对于群众来信做到及时回应，坚持三天内回应完毕。"]);
  expect(sentences([["三审三校"], ["天内"]])).toEqual([]);
});
test("and with what else was asked", () => {
  expect(sentences([["培训"]], ["业务"])).toHaveLength(1);
  expect(sentences([["培训"]], ["幼儿园老师"])).toEqual([]);
});
test("and of the part of the year that was named", () => {
  expect(sentences([["培训"]], [], ["9月"])).toEqual([]);
});
