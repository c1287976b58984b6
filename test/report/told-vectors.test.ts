// What is no row of figures between slashes (src/report/told-vectors.ts). Whole files: applicant-tables.test.ts.
import { expect, test } from "vitest";
import type { Block } from "../../src/report/report.ts";
import { withToldVectors } from "../../src/report/told-vectors.ts";

const part = (number: number, ...lines: string[]) => ({
  number,
  blocks: lines.map((text, i): Block => ({ kind: "paragraph", text, place: { line: i + 1, start: i * 100, end: i * 100 + text.length } })),
});
const LEGEND = "依次为：自然人/商业企业/科研机构/社会公益组织/法律服务机构/其他/总计";

test("a table, and each figure's place", () => {
  const [block, ...more] = withToldVectors(part(3, LEGEND, "三、本年度办理结果", "重复申请：1/0/0/0/0/0/1", "以上是全部申请。")).blocks;
  expect(block?.kind === "grid" && block.rows.map((row) => row.map(({ text }) => text).join(" "))).toEqual([
    " 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
    "三、本年度办理结果",
    "重复申请 1 0 0 0 0 0 1",
  ]);
  expect(block?.kind === "grid" && block.rows[2]?.[7]?.place).toEqual({ line: 3, start: 217, end: 218 });
  expect(more).toHaveLength(1);
});
test.each([
  ["a figure too few", ["重复申请：1/0/0/0/0/0"]],
  ["a word among them", ["重复申请：1/0/0/0/0/无此项/1"]],
  ["another name", ["网站浏览量：1/0/0/0/0/0/1"]],
])("%s: the lines stay as they are", (_, lines) => {
  const own = part(3, LEGEND, ...lines);
  expect(withToldVectors(own)).toEqual(own);
});
test("an applicant named twice tells no columns", () => {
  const own = part(3, LEGEND.replace("科研机构", "商业企业"), "重复申请：1/0/0/0/0/0/1");
  expect(withToldVectors(own)).toEqual(own);
});
