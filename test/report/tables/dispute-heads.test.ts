// What a head of the table of disputes names, in whatever words (src/report/tables/dispute-heads.ts).
import { expect, test } from "vitest";
import { groupIn, resultIn, saidIn } from "../../../src/report/tables/dispute-heads.ts";

test.each([
  ["行政复议", "reconsideration"],
  ["行政复议案件", "reconsideration"],
  ["未经复议直接起诉", "litigation.direct"],
  ["行政诉讼（未经复议直接起诉）", "litigation.direct"],
  ["未经经复议直接起诉", "litigation.direct"],
  ["复议后起诉", "litigation.after_reconsideration"],
  ["复议议后起诉", "litigation.after_reconsideration"],
  ["行政诉讼·经复议后提起", "litigation.after_reconsideration"],
  ["行政诉讼", "litigation"],
  ["四、政府信息公开行政复议、行政诉讼情况", null],
  ["类型", null],
])("group: %s", (head, group) => expect(groupIn(head)).toBe(group));

test.each([
  ["结果维持", "upheld"],
  ["维持", "upheld"],
  ["果纠正", "corrected"],
  ["其它结果", "other"],
  ["未审结", "pending"],
  ["合计", "total"],
  ["行政复议结果纠正", "corrected"],
  ["结果", null],
  ["数量", null],
])("result: %s", (head, result) => expect(resultIn(head)).toBe(result));

test("the innermost label that tells the kinds of lawsuit apart", () => {
  expect(saidIn(["行政诉讼", "复议后起诉"])).toEqual({ group: "litigation.after_reconsideration", result: undefined });
  expect(saidIn(["行政诉讼"])).toEqual({ group: undefined, result: undefined });
});
