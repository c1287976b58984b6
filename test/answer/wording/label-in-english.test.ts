// What the form's labels are called in English (src/answer/wording/label-in-english.ts).
import { expect, test } from "vitest";
import { withEnglishLabel } from "../../../src/answer/wording/label-in-english.ts";
import type { Figure } from "../../../src/contract.ts";

const figure = (label: string, state: Figure["state"] = "reported"): Figure => ({
  value: 1,
  text: "1件",
  unit: "件",
  label,
  state,
  citation: 1,
});

test.each([
  ["收录的报告", "Reports held here"],
  ["没有这样的标签", "没有这样的标签"],
])("%s", (label, english) => expect(withEnglishLabel(figure(label)).label).toBe(english));
test("a cell of the form, and both sides of a rate", () => {
  const { label } = withEnglishLabel(figure("新收政府信息公开申请 · 总计 ÷ 新收政府信息公开申请 · 总计"));
  expect(label).not.toMatch(/[\u4e00-\u9fff]/);
  expect(label.split(" ÷ ")).toHaveLength(2);
});
test("what prose calls a number stays as printed", () => expect(withEnglishLabel(figure("收录的报告", "stated")).label).toBe("收录的报告"));
test("operands too", () =>
  expect(withEnglishLabel({ ...figure("没有"), operands: [figure("收录的报告")] }).operands?.[0]?.label).toBe("Reports held here"));
