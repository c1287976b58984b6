// A figure key -> a question for it that the rules read back as exactly that key. No I/O. No clock.
import { APPLICANTS, DISPUTE_RESULTS, type FigureKey, REQUEST_ROWS, unitOf } from "./vocabulary.ts";

const ROWS: Record<string, string> = {
  received: "新收政府信息公开申请",
  carried_in: "上年结转政府信息公开申请",
  handled: "办结总数",
  carried_out: "结转下年度继续办理的申请",
  refused: "不予公开的申请",
  unavailable: "无法提供的申请",
  not_processed: "不予处理的申请",
  other_handling: "其他处理的申请",
  "other_handling.other": "其他处理中的其他情形",
};
const SUBJECTS: Record<string, string> = {
  reconsideration: "行政复议",
  litigation: "行政诉讼",
  "litigation.direct": "未经复议直接起诉的行政诉讼",
  "litigation.after_reconsideration": "复议后起诉的行政诉讼",
  regulations: "规章",
  normative_documents: "行政规范性文件",
  licences: "行政许可",
  other_services: "其他对外管理服务事项",
  penalties: "行政处罚",
  coercive_measures: "行政强制",
  fees: "行政事业性收费",
  procurement: "政府集中采购",
};
const COLUMNS: Record<string, string> = {
  issued: "制发",
  repealed: "废止",
  in_force: "现行有效",
  made: "新制作",
  newly_published: "新公开",
  published_total: "对外公开总数量",
  items_last_year: "上一年项目数量",
  items_change: "本年增/减",
  items: "采购项目数量",
  amount: "采购总金额",
};

function requestPhrase(row: string, column: string): string {
  const printed = REQUEST_ROWS.find(({ key }) => key === row)
    ?.label.replace(/^[（(]?[一二三四五六七\d]+[）)、.]\s*/, "")
    .replace(/（.*$/, "");
  const applicant =
    column === "organisation"
      ? "法人或其他组织"
      : column === "other"
        ? "其他类申请人"
        : column === "total"
          ? ""
          : (APPLICANTS.find(({ key }) => key === column)?.label ?? "");
  const words = ROWS[row] ?? printed ?? row;
  return `${applicant}${applicant ? "的" : ""}${words}${/申请|总数|情形$/.test(words) ? "" : "的申请"}`;
}

/** "隆德县" + phraseOf("reconsideration.total") is a whole question. A rate is given as "rate:" and its name. */
export function phraseOf(key: FigureKey): string {
  if (key.startsWith("rate:")) return `${key.slice(5)}是多少？`;
  const unit = unitOf(key);
  const amount = unit === "万元" ? "多少万元？" : unit === "项" ? "多少项？" : "多少件？";
  const [row = "", column] = key.split("@");
  if (column) return `${requestPhrase(row, column)}有${amount}`;
  const dispute = /^(reconsideration|litigation(?:\.direct|\.after_reconsideration)?)\.(\w+)$/.exec(row);
  if (dispute) {
    const result = DISPUTE_RESULTS.find((each) => each.key === dispute[2])?.label ?? "";
    return `${SUBJECTS[dispute[1] ?? ""]}${dispute[2] === "total" ? "" : result}有${amount}`;
  }
  const [subject = "", action] = row.split(".");
  return `${SUBJECTS[subject] ?? subject}${action ? (COLUMNS[action] ?? "") : ""}有${amount}`;
}
