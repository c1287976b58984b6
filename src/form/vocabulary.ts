// The statutory form as data: every table, row and column with its figure key, printed label and unit, and the identities
// between cells. Source: 国办公开办函〔2021〕30号 (report years 2021 and later), 国办公开办函〔2019〕60号 (2019 and 2020). No I/O.

export type Form = "2019" | "2021";
export type TableName = "proactive" | "requests" | "disputes";
export type CellUnit = "件" | "万元" | "项";
/** `received@total`, `normative_documents.issued`, `litigation.direct.pending`; also derived ones: `refused@total`, `litigation.total`. */
export type FigureKey = string;

/** One cell of the form. `path` is how the form prints its place, outermost first: table row labels, then column labels. */
export type FormCell = { key: FigureKey; table: TableName; row: string; column: string; path: string[]; unit: CellUnit };

export const SECTION_TITLES = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
] as const;

/** The section (1–6) a table stands in. */
export const TABLE_SECTION: Record<TableName, number> = { proactive: 2, requests: 3, disputes: 4 };

export const APPLICANTS = [
  { key: "natural_person", label: "自然人", group: "" },
  { key: "commercial", label: "商业企业", group: "法人或其他组织" },
  { key: "research", label: "科研机构", group: "法人或其他组织" },
  { key: "welfare", label: "社会公益组织", group: "法人或其他组织" },
  { key: "legal_service", label: "法律服务机构", group: "法人或其他组织" },
  { key: "other", label: "其他", group: "法人或其他组织" },
  { key: "total", label: "总计", group: "" },
] as const;
export type Applicant = (typeof APPLICANTS)[number]["key"] | "organisation";
const ORGANISATIONS = ["commercial", "research", "welfare", "legal_service", "other"] as const;

type RequestRow = { key: string; group: string; label: string };
const RESULT = "三、本年度办理结果";
/** Rows of table `requests`; `group` is the printed label of the block the row stands in ("" for none). */
export const REQUEST_ROWS: readonly RequestRow[] = [
  { key: "received", group: "", label: "一、本年新收政府信息公开申请数量" },
  { key: "carried_in", group: "", label: "二、上年结转政府信息公开申请数量" },
  { key: "disclosed", group: "", label: "（一）予以公开" },
  { key: "partly_disclosed", group: "", label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）" },
  { key: "refused.state_secret", group: "（三）不予公开", label: "1.属于国家秘密" },
  { key: "refused.law_forbids", group: "（三）不予公开", label: "2.其他法律行政法规禁止公开" },
  { key: "refused.security_stability", group: "（三）不予公开", label: "3.危及“三安全一稳定”" },
  { key: "refused.third_party", group: "（三）不予公开", label: "4.保护第三方合法权益" },
  { key: "refused.internal_affairs", group: "（三）不予公开", label: "5.属于三类内部事务信息" },
  { key: "refused.deliberative", group: "（三）不予公开", label: "6.属于四类过程性信息" },
  { key: "refused.enforcement_file", group: "（三）不予公开", label: "7.属于行政执法案卷" },
  { key: "refused.administrative_query", group: "（三）不予公开", label: "8.属于行政查询事项" },
  { key: "unavailable.not_held", group: "（四）无法提供", label: "1.本机关不掌握相关政府信息" },
  { key: "unavailable.needs_creation", group: "（四）无法提供", label: "2.没有现成信息需要另行制作" },
  { key: "unavailable.unclear", group: "（四）无法提供", label: "3.补正后申请内容仍不明确" },
  { key: "not_processed.petition", group: "（五）不予处理", label: "1.信访举报投诉类申请" },
  { key: "not_processed.repeated", group: "（五）不予处理", label: "2.重复申请" },
  { key: "not_processed.publication", group: "（五）不予处理", label: "3.要求提供公开出版物" },
  { key: "not_processed.excessive", group: "（五）不予处理", label: "4.无正当理由大量反复申请" },
  { key: "not_processed.reissue", group: "（五）不予处理", label: "5.要求行政机关确认或重新出具已获取信息" },
  {
    key: "other_handling.not_corrected",
    group: "（六）其他处理",
    label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  },
  {
    key: "other_handling.fee_unpaid",
    group: "（六）其他处理",
    label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  },
  { key: "other_handling.other", group: "（六）其他处理", label: "3.其他" },
  { key: "handled", group: "", label: "（七）总计" },
  { key: "carried_out", group: "", label: "四、结转下年度继续办理" },
];
/** The 2019 form prints 其他处理 as one row where the 2021 form has three; its key is that of the derived subtotal. */
export const OTHER_HANDLING_2019: RequestRow = { key: "other_handling", group: "", label: "（六）其他处理" };

export const DISPUTE_GROUPS = [
  { key: "reconsideration", path: ["行政复议"] },
  { key: "litigation.direct", path: ["行政诉讼", "未经复议直接起诉"] },
  { key: "litigation.after_reconsideration", path: ["行政诉讼", "复议后起诉"] },
] as const;
export const DISPUTE_RESULTS = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正" },
  { key: "other", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
  { key: "total", label: "总计" },
] as const;

type ProactiveRow = { key: string; item: string; label: string; columns: { key: string; label: string; unit: CellUnit }[] };
const documents2021 = [
  { key: ".issued", label: "本年制发件数", unit: "件" },
  { key: ".repealed", label: "本年废止件数", unit: "件" },
  { key: ".in_force", label: "现行有效件数", unit: "件" },
] satisfies ProactiveRow["columns"];
const documents2019 = [
  { key: ".made", label: "本年新制作数量", unit: "件" },
  { key: ".newly_published", label: "本年新公开数量", unit: "件" },
  { key: ".published_total", label: "对外公开总数量", unit: "件" },
] satisfies ProactiveRow["columns"];
const decisions2021 = [{ key: "", label: "本年处理决定数量", unit: "件" }] satisfies ProactiveRow["columns"];
const items2019 = [
  { key: ".items_last_year", label: "上一年项目数量", unit: "项" },
  { key: ".items_change", label: "本年增/减", unit: "项" },
] satisfies ProactiveRow["columns"];
const decisions2019: ProactiveRow["columns"] = [...items2019, { key: "", label: "处理决定数量", unit: "件" }];
/** Rows of table `proactive` by form; a cell's key is the row's key followed by the column's. `item` is 条例第二十条's paragraph. */
export const PROACTIVE_ROWS: Record<Form, readonly ProactiveRow[]> = {
  "2021": [
    { key: "regulations", item: "第二十条第（一）项", label: "规章", columns: documents2021 },
    { key: "normative_documents", item: "第二十条第（一）项", label: "行政规范性文件", columns: documents2021 },
    { key: "licences", item: "第二十条第（五）项", label: "行政许可", columns: decisions2021 },
    { key: "penalties", item: "第二十条第（六）项", label: "行政处罚", columns: decisions2021 },
    { key: "coercive_measures", item: "第二十条第（六）项", label: "行政强制", columns: decisions2021 },
    {
      key: "fees",
      item: "第二十条第（八）项",
      label: "行政事业性收费",
      columns: [{ key: "", label: "本年收费金额（单位：万元）", unit: "万元" }],
    },
  ],
  "2019": [
    { key: "regulations", item: "第二十条第（一）项", label: "规章", columns: documents2019 },
    { key: "normative_documents", item: "第二十条第（一）项", label: "规范性文件", columns: documents2019 },
    { key: "licences", item: "第二十条第（五）项", label: "行政许可", columns: decisions2019 },
    { key: "other_services", item: "第二十条第（五）项", label: "其他对外管理服务事项", columns: decisions2019 },
    { key: "penalties", item: "第二十条第（六）项", label: "行政处罚", columns: decisions2019 },
    { key: "coercive_measures", item: "第二十条第（六）项", label: "行政强制", columns: decisions2019 },
    { key: "fees", item: "第二十条第（八）项", label: "行政事业性收费", columns: items2019 },
    {
      key: "procurement",
      item: "第二十条第（九）项",
      label: "政府集中采购",
      columns: [
        { key: ".items", label: "采购项目数量", unit: "项" },
        { key: ".amount", label: "采购总金额", unit: "万元" },
      ],
    },
  ],
};

const proactiveCells = (form: Form): FormCell[] =>
  PROACTIVE_ROWS[form].flatMap((row) =>
    row.columns.map(
      (column): FormCell => ({
        key: row.key + column.key,
        table: "proactive",
        row: row.key,
        column: column.key,
        path: [row.label, column.label],
        unit: column.unit,
      }),
    ),
  );

/** Printed path of a row of `requests`: 三、本年度办理结果 stands above the rows between `carried_in` and `carried_out`. */
export const requestRowPath = (row: RequestRow): string[] => [
  ...(/^[一二四]、/.test(row.label) ? [] : [RESULT]),
  ...(row.group ? [row.group] : []),
  row.label,
];
const requestRowCells = (row: RequestRow): FormCell[] =>
  APPLICANTS.map((applicant) => ({
    key: `${row.key}@${applicant.key}`,
    table: "requests",
    row: row.key,
    column: applicant.key,
    path: [...requestRowPath(row), ...(applicant.group ? [applicant.group] : []), applicant.label],
    unit: "件",
  }));
const disputeCells: FormCell[] = DISPUTE_GROUPS.flatMap((group) =>
  DISPUTE_RESULTS.map((result) => ({
    key: `${group.key}.${result.key}`,
    table: "disputes" as const,
    row: group.key,
    column: result.key,
    path: [...group.path, result.label],
    unit: "件" as const,
  })),
);

const FORM_CELLS: Record<Form, readonly FormCell[]> = {
  "2021": [...proactiveCells("2021"), ...REQUEST_ROWS.flatMap(requestRowCells), ...disputeCells],
  "2019": [...proactiveCells("2019"), ...REQUEST_ROWS.flatMap(requestRowCells), ...disputeCells],
};
/** The cells of a form in printed order: 2021 has 10 + 175 + 15 = 200. */
export const cellsOf = (form: Form): readonly FormCell[] => FORM_CELLS[form];

const EVERY_CELL = new Map<FigureKey, FormCell>(
  [...requestRowCells(OTHER_HANDLING_2019), ...FORM_CELLS["2019"], ...FORM_CELLS["2021"]].map((cell) => [cell.key, cell]),
);
/** The form's cell behind a key, of either form; undefined for a derived figure or an unknown key. */
export const cellOf = (key: FigureKey): FormCell | undefined => EVERY_CELL.get(key);

const FAMILIES: Record<string, string> = {
  refused: "不予公开",
  unavailable: "无法提供",
  not_processed: "不予处理",
  other_handling: "其他处理",
};
/**
 * The cells whose sum a derived key is: `refused@total` → its eight reasons, `received@organisation` → five columns,
 * `litigation.upheld` → direct + after_reconsideration. Null when the key is a printed cell or no key at all.
 * `other_handling@…` is derived in the 2021 form and printed in the 2019 form; a caller tries the printed cell first.
 */
export function operandsOf(key: FigureKey): FigureKey[] | null {
  const [row = "", column] = key.split("@");
  if (column === "organisation") {
    const rows = FAMILIES[row] ? familyRows(row) : [row];
    const keys = rows.flatMap((each) => ORGANISATIONS.map((organisation) => `${each}@${organisation}`));
    return keys.every((each) => EVERY_CELL.has(each)) ? keys : null;
  }
  if (FAMILIES[row] && column && APPLICANTS.some((applicant) => applicant.key === column))
    return familyRows(row).map((each) => `${each}@${column}`);
  const result = /^litigation\.(\w+)$/.exec(key)?.[1];
  if (result && DISPUTE_RESULTS.some((each) => each.key === result))
    return [`litigation.direct.${result}`, `litigation.after_reconsideration.${result}`];
  return null;
}
const familyRows = (family: string): string[] => REQUEST_ROWS.filter((row) => row.key.startsWith(`${family}.`)).map((row) => row.key);

/** The derived key whose operands these are, all of them: the eight reasons of one column → `refused@total`. Null when there is none. */
export function familyOf(keys: readonly FigureKey[]): FigureKey | null {
  const [family, column] = [keys[0]?.replace(/[.@].*$/, ""), keys[0]?.split("@")[1]];
  const whole = column ? `${family}@${column}` : `${family}.${keys[0]?.split(".").at(-1)}`;
  const operands = operandsOf(whole) ?? [];
  return keys.length > 1 && operands.length === keys.length && operands.every((key) => keys.includes(key)) ? whole : null;
}

/** Whether a key names a cell of either form or a figure derived from cells. */
export const isFigureKey = (key: FigureKey): boolean => EVERY_CELL.has(key) || operandsOf(key) !== null;

/** The unit of a printed or derived figure; "件" for sums, whose operands are all counted in it. */
export const unitOf = (key: FigureKey): CellUnit => EVERY_CELL.get(key)?.unit ?? "件";

const bare = (label: string): string => label.replace(/^[（(]?[一二三四五六七\d]+[）)、.]\s*/, "").replace(/（区分处理.*$/, "");
/** What a figure is called in a sentence: "新收政府信息公开申请 · 总计" → row words, then the column where it narrows. */
export function labelOf(key: FigureKey): { row: string; column: string } {
  const [row = "", column = ""] = key.split("@");
  const applicant = column === "organisation" ? "法人或其他组织" : (APPLICANTS.find((each) => each.key === column)?.label ?? "");
  if (FAMILIES[row]) return { row: FAMILIES[row], column: applicant };
  // The row prints 总计 alone, which says nothing without the rows above it.
  if (row === "handled") return { row: RESULT.slice(2), column: applicant };
  const request = REQUEST_ROWS.find((each) => each.key === row);
  if (request) return { row: bare(request.label).replace(/^(?:本年)?(.*)数量$/, "$1"), column: applicant };
  const joint = /^litigation\.(\w+)$/.exec(key)?.[1];
  if (joint) return { row: "行政诉讼", column: DISPUTE_RESULTS.find((each) => each.key === joint)?.label ?? "" };
  const cell = EVERY_CELL.get(key);
  if (!cell) return { row: key, column: "" };
  return { row: cell.path.slice(0, -1).join(" · "), column: cell.path.at(-1) ?? "" };
}

/** The same as one text: "新收政府信息公开申请 · 总计". */
export function figureLabel(key: FigureKey): string {
  const { row, column } = labelOf(key);
  return column ? `${row} · ${column}` : row;
}

/** One identity inside a report: the sum of `left` equals the sum of `right` (form.md, 勾稽关系 1–4). */
export type Identity = { rule: 1 | 2 | 3 | 4; scope: string; left: FigureKey[]; right: FigureKey[] };
const outcomeRows = REQUEST_ROWS.filter((row) => !["received", "carried_in", "handled", "carried_out"].includes(row.key));
const columns = APPLICANTS.map((applicant) => applicant.key);
/** Every identity within one report. With `singleOther`, 其他处理 is the 2019 form's one row. */
export function identities(singleOther = false): Identity[] {
  const outcomes = singleOther
    ? [...outcomeRows.filter((row) => !row.key.startsWith("other_handling.")), OTHER_HANDLING_2019]
    : outcomeRows;
  const rows = [...outcomes, ...REQUEST_ROWS.filter((row) => !outcomeRows.includes(row))];
  return [
    ...columns.map(
      (c): Identity => ({ rule: 1, scope: c, left: [`received@${c}`, `carried_in@${c}`], right: [`handled@${c}`, `carried_out@${c}`] }),
    ),
    ...columns.map((c): Identity => ({ rule: 2, scope: c, left: [`handled@${c}`], right: outcomes.map((row) => `${row.key}@${c}`) })),
    ...rows.map(
      (row): Identity => ({
        rule: 3,
        scope: row.key,
        left: [`${row.key}@total`],
        right: columns.filter((c) => c !== "total").map((c) => `${row.key}@${c}`),
      }),
    ),
    ...DISPUTE_GROUPS.map(
      (group): Identity => ({
        rule: 4,
        scope: group.key,
        left: [`${group.key}.total`],
        right: ["upheld", "corrected", "other", "pending"].map((result) => `${group.key}.${result}`),
      }),
    ),
  ];
}
