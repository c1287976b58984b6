// Table `disputes` of a report -> HTML as the form prints it: one row of fifteen figures under three levels of headings.
import { html } from "hono/html";
import { DISPUTE_GROUPS, DISPUTE_RESULTS } from "../../form/vocabulary.ts";
import type { Html } from "../layout.ts";
import { figureCell, printedLabel, type TableContext } from "./cell.ts";

type Group = (typeof DISPUTE_GROUPS)[number];
const outer = (group: Group): string => group.path[0];
/** Groups that have a heading of their own below the outer one. */
const nested = (group: Group): boolean => group.path.length > 1;

export function disputesTable(context: TableContext): Html {
  const { report } = context;
  const results = (group: Group, rowspan: number): Html[] =>
    DISPUTE_RESULTS.map(
      (result) =>
        html`<th scope="col"${rowspan > 1 ? html` rowspan="${rowspan}"` : ""}>${printedLabel(report, `${group.key}.${result.key}`, -1, result.label)}</th>`,
    );
  const tops = [...new Set(DISPUTE_GROUPS.map(outer))];
  return html`<thead>
<tr>${tops.map((top) => {
    const members = DISPUTE_GROUPS.filter((group) => outer(group) === top);
    return html`<th scope="colgroup" colspan="${members.length * DISPUTE_RESULTS.length}">${top}</th>`;
  })}</tr>
<tr>${DISPUTE_GROUPS.map((group) => (nested(group) ? html`<th scope="colgroup" colspan="${DISPUTE_RESULTS.length}">${group.path.at(-1)}</th>` : results(group, 2)))}</tr>
<tr>${DISPUTE_GROUPS.filter(nested).map((group) => results(group, 1))}</tr>
</thead>
<tbody><tr>${DISPUTE_GROUPS.map(
    (group) =>
      html`<th class="card-head" scope="rowgroup">${group.path.join(" · ")}</th>${DISPUTE_RESULTS.map((result) =>
        figureCell(context, `${group.key}.${result.key}`, 1, result.label),
      )}`,
  )}</tr></tbody>`;
}
