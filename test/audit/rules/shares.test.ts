// Shares of a whole (src/audit/rules/shares.ts).
import { expect, test } from "vitest";
import { shareAt, shares } from "../../../src/audit/rules/shares.ts";
import { reportOf } from "../make.ts";

const found = (text: string): [number, number][] => shares([reportOf({ prose: [text] })]).map(({ left, right }) => [left, right]);

test.each([
  // A whole without 其中 before it.
  ["全年公开信息640条，惠农补贴类信息208条，占23.5%。", [[23.5, 32.5]]],
  ["共刊登稿件90篇，图文稿30篇，占比40%。", [[40, 33.33]]],
  ["公开信息640条，其中农情160条，占比52%。", [[52, 25]]],
  ["公开信息640条，渔情占比1%。", []],
] as [string, [number, number][]][])("%s", (text, pairs) => expect(found(text)).toEqual(pairs));

test.each([
  "全年公开信息640条，惠农补贴类信息208条，占32.5%。",
  "公开信息640条，惠农补贴类信息208条，占32%。",
  // What the sentence counts together is the whole.
  "办理来信30件，来电20件，占40%。",
  "收到文件30件，稿件20件，占比40%，简报50件，占比50%。",
  // Of what, the sentence does not say, or says otherwise.
  "办理来信30件，来电20件，占比10%。",
  "公开信息640条，惠农补贴类信息208条，占全市总量的2%。",
  "公开信息640条，惠农补贴类信息208条，较上年增长12%。",
  "公开信息640条，占全市的8%，惠农补贴类信息208条，占11%。",
  "公开信息600余条，惠农补贴类信息208条，占11%。",
])("nothing: %s", (text) => expect(found(text)).toEqual([]));

test("the numerator is what the share follows, the denominator the number before it", () => {
  const report = reportOf({ prose: ["全年公开信息640条，惠农补贴类信息208条，占23.5%。"] });
  const { over, under } = shareAt(report, 2);
  expect([over?.value, under?.value]).toEqual([208, 640]);
});
