// One of the three tables -> a figure with caption, the table in a frame that scrolls by itself, notes, findings and its CSV.
import { html } from "hono/html";
import { APPLICANTS, cellsOf, isOtherHandlingRow, type TableName } from "../../form/vocabulary.ts";
import type { Html } from "../layout.ts";
import { STRINGS } from "../strings.ts";
import { HTML_LANG } from "../view/words.ts";
import type { TableContext } from "./cell.ts";
import { disputesTable } from "./disputes.ts";
import { foundAt } from "./found.ts";
import { proactiveTable } from "./proactive.ts";
import { requestsTable } from "./requests.ts";

const LAYOUTS: Record<TableName, (context: TableContext) => Html> = {
  proactive: proactiveTable,
  requests: requestsTable,
  disputes: disputesTable,
};

/** On a narrow screen one column is shown, the total first: which one, without script. Wide screens show all and do not have it. */
const columnChoice = ({ language }: TableContext): Html =>
  html`<fieldset class="columns" lang="zh-CN"><legend lang="${HTML_LANG[language]}">${STRINGS[language].report.column}</legend>${[
    ...APPLICANTS.slice(-1),
    ...APPLICANTS.slice(0, -1),
  ].map(
    ({ key, label }) =>
      html`<label><input type="radio" name="column" value="${key}"${key === "total" ? html` checked` : ""}><span>${label}</span></label>`,
  )}</fieldset>`;

export function tableView(context: TableContext, table: TableName): Html {
  const { report, language } = context;
  const words = STRINGS[language].report;
  const title = STRINGS[language].table[table];
  const cells = cellsOf(report.form).filter((cell) => cell.table === table);
  const single = report.figures["other_handling@total"] !== undefined;
  const expected = single ? cells.filter((cell) => !isOtherHandlingRow(cell.key)) : cells;
  const missing = expected.filter((cell) => !report.figures[cell.key]).length;
  const blank = cells.some((cell) => report.figures[cell.key]?.value === null);
  return html`<div class="table-block" id="table-${table}">
${table === "requests" ? columnChoice(context) : ""}
<div class="table-frame" role="region" tabindex="0" aria-label="${title}" lang="zh-CN"><table class="form form-${table}"><caption><span class="unseen">${title} </span>${
    table === "proactive" ? "" : html`<span class="unit" lang="${HTML_LANG[language]}">${words.unit("件")}</span>`
  }</caption>
${LAYOUTS[table](context)}</table></div>
<p class="table-foot"><span class="scroll-hint">${words.scrollHint}</span> <a href="/reports/${report.id}/${table}.csv" download>${words.csv}</a></p>
${blank ? html`<p class="table-note">${words.blankNote}</p>` : ""}
${missing > 0 ? html`<p class="table-note">${words.missingNote(missing)}</p>` : ""}
${foundAt(context, `table-${table}`)}
</div>`;
}
