// Prose against the table (src/audit/rules/prose-table.ts): what is rounded is not wrong.
import { expect, test } from "vitest";
import { clauseOf, proseAgainstTable } from "../../../src/audit/rules/prose-table.ts";
import { reportOf, requests } from "../make.ts";

const found = (text: string, figures: ReturnType<typeof requests>): [number, number][] =>
  proseAgainstTable([reportOf({ figures, prose: [[1, "", text]] })]).map(({ left, right }) => [left, right]);

test.each([
  ["全年新收政府信息公开申请4.3万件。", 43461],
  ["全年新收政府信息公开申请4.3万件。", 42950],
  ["全年新收政府信息公开申请4.34万件。", 43448],
  ["全年新收政府信息公开申请2万件。", 20011],
  ["全年新收政府信息公开申请不超过600件。", 412],
])("nothing: %s against %d", (text, total) => expect(found(text, requests(total))).toEqual([]));

test.each([
  ["全年新收政府信息公开申请4.3万件。", 45120, 43000],
  ["全年新收政府信息公开申请4.30万件。", 43461, 43000],
  ["全年新收政府信息公开申请43000件。", 43461, 43000],
  ["全年新收政府信息公开申请不超过600件。", 712, 600],
])("%s against %d", (text, total, said) => expect(found(text, requests(total))).toEqual([[said, total]]));

test("a clause ends at half-width marks too, and not inside a number", () => {
  const report = reportOf({ prose: ["办理来信1,204件,来访33人次:均已回访。"] });
  const [passage] = report.passages;
  expect(passage && report.statements.map((each) => clauseOf(passage, each))).toEqual(["办理来信1,204件", "来访33人次"]);
});
