// A label of table `requests` in other words than the form's -> the row that the one word tells which no other row has: what the regulation on
// disclosure calls the case (articles 14 to 16, 33, 35, 36 and 39). No I/O. No clock.
import type { RequestRow } from "../../form/vocabulary.ts";
import { foldLabel, numberConflict } from "../labels.ts";

const TELLING: Readonly<Record<string, RegExp>> = {
  received: /新收|本年度?收到/,
  carried_in: /上(?:一)?年度?结转/,
  disclosed: /^(?:同意|予以|全部)公开$/,
  partly_disclosed: /部分公开/,
  "refused.state_secret": /国家秘密/,
  "refused.law_forbids": /禁止公开/,
  "refused.security_stability": /社会稳定|三安全/,
  "refused.third_party": /第三方/,
  "refused.internal_affairs": /内部事务|人事管理/,
  "refused.deliberative": /过程性|过程稿/,
  "refused.enforcement_file": /执法案卷/,
  "refused.administrative_query": /查询|不动产登记/,
  "unavailable.not_held": /[不未]掌握/,
  "unavailable.needs_creation": /加工|制作/,
  "unavailable.unclear": /补正.{0,10}不(?:明确|清)/,
  "not_processed.petition": /信访|投诉|举报/,
  "not_processed.repeated": /重复(?:提出|申请)/,
  "not_processed.publication": /出版物/,
  "not_processed.excessive": /大量反复|合理范围/,
  "not_processed.reissue": /重新出具/,
  "other_handling.not_corrected": /[不未](?:予)?补正/,
  "other_handling.fee_unpaid": /[不未].{0,12}(?:缴纳|缴费)/,
  handled: /^以?上?各项(?:总计|合计)$/,
  carried_out: /结转.{0,2}下(?:一)?年/,
};
const GROUPS = ["不予公开", "无法提供", "不予处理", "其他处理"];

/** Null when words of none or of two rows stand in the label, or when its number or its group is another row's. */
export function rowInWords(labels: readonly string[], rows: readonly { form: RequestRow }[]): RequestRow | null {
  const folded = foldLabel(labels.at(-1) ?? "");
  const told = Object.entries(TELLING).filter(([, words]) => words.test(folded));
  const row = told.length === 1 ? rows.find(({ form }) => form.key === told[0]?.[0])?.form : undefined;
  return row && fits(row, labels) ? row : null;
}
function fits(row: RequestRow, labels: readonly string[]): boolean {
  const group = GROUPS.find((each) => labels.some((label) => foldLabel(label).startsWith(each)));
  const own = (labels.at(-1) ?? "").replace(/^.*?(?:不予公开|无法提供|不予处理|其他处理)(?=\s*[\d（(])/, "");
  return (group === undefined || foldLabel(row.group) === group) && numberConflict(own, row.label) === 0;
}
