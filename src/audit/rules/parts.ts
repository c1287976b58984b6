// Parts that the prose lists against the total it gives -> a finding where they exceed it, or fill it not although they should.
// No I/O. No clock.
import { plain, sum } from "../../decimal.ts";
import { citePassage, type Report, type Statement } from "../../report/report.ts";
import { rangeOf } from "../approximate.ts";
import type { NewFinding, Rule } from "../finding.ts";
import { clauseOf } from "./prose-table.ts";

export const partsAgainstTotals: Rule = (reports) =>
  reports.flatMap((report) =>
    report.statements.flatMap((total, index) => {
      const parts = report.statements.filter((each) => each.partOf === index);
      return parts.length > 0 ? (uneven(report, total, parts) ?? []) : [];
    }),
  );

/** 等, 主要, 包括 leave a list open; so does a single part, unless it is more than the whole. */
const OPEN = /等|主要|包括|重点|如/;
/** A list is whole when its last part is what is left, when its total comes after it, or when the total names every part. */
function isWhole(report: Report, total: Statement, parts: readonly Statement[]): boolean {
  const last = parts.at(-1);
  if (!last || parts.length < 2) return false;
  if (total.at[0] > last.at[0] && total.passage === last.passage) return true;
  if (/其他|其它|其余|剩余/.test(last.subject)) return true;
  const between = report.passages[total.passage - 1]?.text.slice(total.at[1], last.at[0]) ?? "";
  const names = total.subject.split(/、|和|及|与|\s/).map((name) => name.slice(-2));
  return (
    !OPEN.test(between) &&
    parts.every((part) => names.includes(part.subject.slice(-2))) &&
    parts.length === names.filter((name) => parts.some((part) => part.subject.endsWith(name))).length
  );
}

function uneven(report: Report, total: Statement, parts: readonly Statement[]): NewFinding | null {
  const [least, most] = rangeOf(total);
  const ranges = parts.map(rangeOf);
  const [low, high] = [sum(ranges.map(([each]) => each)), sum(ranges.map(([, each]) => each))];
  const over = low > most;
  const under = high < least && isWhole(report, total, parts);
  const passage = report.passages[total.passage - 1];
  if ((!over && !under) || !passage) return null;
  const said = sum(parts.map((part) => part.value));
  const places = [total, ...parts].map((each) => each.sentence.join() + each.passage);
  return {
    report: report.id,
    kind: "prose_arithmetic",
    severity: "error",
    statement: `正文称“${clauseOf(passage, total)}”，而所列各部分（${parts.map((part) => part.text).join("、")}）相加为 ${plain(said)}${total.unit}，${over ? "超过总数" : "不足总数"}。`,
    left: total.value,
    right: said,
    citations: [total, ...parts]
      .filter((each, i) => places.indexOf(each.sentence.join() + each.passage) === i)
      .flatMap((each) => {
        const own = report.passages[each.passage - 1];
        return own ? [citePassage(report, own, each.sentence)] : [];
      }),
  };
}
