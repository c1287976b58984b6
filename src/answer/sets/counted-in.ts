// A government's report -> its own sentences on whose figures it counts in: with or without its departments, counties and towns. No I/O. No clock.
import type { Citation } from "../../contract.ts";
import { citePassage, type Report } from "../../report/report.ts";
import { endOf } from "../../zh/marks.ts";

/** 本报告数据包括县政府各部门和乡镇, 统计范围不含垂直管理单位. The parts of the report itself (六个部分) are no authorities. */
const COUNTS_IN =
  /(?:数据|数字|统计|报告|(?<!公开)范围|口径|汇总)[^。；]{0,30}(?:包括|包含|涵盖|覆盖|汇总|不含|不包括|未包括|不包含|含)[^。；]{0,80}(?:部门|单位|乡镇|镇街|街道|机关|县区|区县|委办局|市直|县直|区直)/;
const MOST = 2;

export function countedIn(report: Report): Citation[] {
  const found: Citation[] = [];
  for (const passage of report.passages)
    for (let at = 0; at < passage.text.length && found.length < MOST; ) {
      const end = endOf(passage.text, at, "sentence");
      if (COUNTS_IN.test(passage.text.slice(at, end)))
        found.push(citePassage(report, passage, [at, Math.min(passage.text.length, end + 1)]));
      at = end + 1;
    }
  return found;
}
