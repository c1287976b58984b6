// Table `requests` of a report -> HTML as the form prints it: three label columns, merged, and seven columns of applicants.
import { html } from "hono/html";
import { APPLICANTS, OTHER_HANDLING_2019, type RequestRow as Row, requestRowPath, requestRowsOf } from "../../form/vocabulary.ts";
import type { Html } from "../layout.ts";
import { figureCell, printedLabel, type TableContext } from "./cell.ts";

const LABEL_COLUMNS = 3;
const IDENTITY = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const APPLICANT_HEADING = "申请人情况";

/** The rows this report prints: where 其他处理 is one row (the form of 2019), that one in place of the three. */
function rowsOf({ report }: TableContext): readonly Row[] {
  const rows = requestRowsOf(report.form);
  if (!APPLICANTS.some((applicant) => report.figures[`${OTHER_HANDLING_2019.key}@${applicant.key}`])) return rows;
  const first = rows.findIndex((row) => row.key.startsWith(`${OTHER_HANDLING_2019.key}.`));
  return [
    ...rows.slice(0, first),
    OTHER_HANDLING_2019,
    ...rows.slice(first).filter((row) => !row.key.startsWith(`${OTHER_HANDLING_2019.key}.`)),
  ];
}

function heading({ report }: TableContext): Html {
  const groups = [...new Set(APPLICANTS.map((applicant) => applicant.group))].filter((group) => group !== "");
  const label = (applicant: (typeof APPLICANTS)[number]): string => printedLabel(report, `received@${applicant.key}`, -1, applicant.label);
  const [first] = APPLICANTS.filter((applicant) => applicant.group === "");
  const last = APPLICANTS.at(-1);
  return html`<thead>
<tr><td class="corner" rowspan="3" colspan="${LABEL_COLUMNS}">${IDENTITY}</td><th scope="colgroup" colspan="${APPLICANTS.length}">${APPLICANT_HEADING}</th></tr>
<tr>${first ? html`<th scope="col" rowspan="2">${label(first)}</th>` : ""}${groups.map(
    (group) => html`<th scope="colgroup" colspan="${APPLICANTS.filter((applicant) => applicant.group === group).length}">${group}</th>`,
  )}${last ? html`<th scope="col" rowspan="2">${label(last)}</th>` : ""}</tr>
<tr>${APPLICANTS.filter((applicant) => applicant.group !== "").map((applicant) => html`<th scope="col">${label(applicant)}</th>`)}</tr>
</thead>`;
}

/** The header cells a row begins with; a label that spans rows stands only in the first of them. */
function labels(context: TableContext, rows: readonly Row[], index: number): Html[] {
  const row = rows[index];
  if (!row) return [];
  const [outermost = ""] = requestRowPath(row);
  const alone = outermost === row.label;
  const inResult = (each: Row | undefined): boolean => each !== undefined && requestRowPath(each)[0] === outermost;
  const opens = !alone && !inResult(rows[index - 1]);
  const opensGroup = row.group !== "" && rows[index - 1]?.group !== row.group;
  const printed = (depth: number, label: string): string => printedLabel(context.report, `${row.key}@total`, depth, label);
  const own = printed(-2, row.label);
  const ownSpan = LABEL_COLUMNS - (alone ? 0 : 1) - (row.group === "" ? 0 : 1);
  return [
    ...(opens ? [html`<th scope="rowgroup" class="outer" rowspan="${rows.filter(inResult).length}">${printed(0, outermost)}</th>`] : []),
    ...(opensGroup
      ? [html`<th scope="rowgroup" class="group" rowspan="${rows.filter((each) => each.group === row.group).length}">${row.group}</th>`]
      : []),
    html`<th scope="row" class="own"${ownSpan > 1 ? html` colspan="${ownSpan}"` : ""}>${own}</th>`,
  ];
}

export function requestsTable(context: TableContext): Html {
  const rows = rowsOf(context);
  return html`${heading(context)}
<tbody>${rows.map(
    (row, index) =>
      html`<tr data-row="${row.key}">${labels(context, rows, index)}${APPLICANTS.map((applicant) => figureCell(context, `${row.key}@${applicant.key}`, 1, applicant.label))}</tr>`,
  )}</tbody>`;
}
