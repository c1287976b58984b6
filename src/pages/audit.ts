// Every finding of the audit -> a page, grouped by report, filtered by kind.
import { html } from "hono/html";
import type { Finding, FindingKind } from "../contract.ts";
import type { ReportSummary } from "../report/report.ts";
import { findingView } from "./finding.ts";
import { heading } from "./heading.ts";
import type { Html } from "./layout.ts";
import { type Filter, filterForm } from "./report-list.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

type AuditContent = {
  findings: Finding[];
  /** Those the findings are of. */
  reports: ReportSummary[];
  /** Of which there is any, and the one chosen. */
  kinds: FindingKind[];
  kind: FindingKind | "";
  /** By region and year. */
  filter: Filter;
  /** Whether there are more than are shown. */
  part: boolean;
  /** The address of the next page, when there is one. */
  next?: string;
};

export function auditPage(language: Language, { findings, reports, kinds, kind, filter, part, next }: AuditContent): Html {
  const words = STRINGS[language].audit;
  const within = { region: filter.chosen.region, year: filter.chosen.year };
  const ids = [...new Set(findings.map((finding) => finding.report))];
  return html`<div class="wrap page"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
${
  filter.years.length === 0
    ? html`<p class="none">${STRINGS[language].home.empty}</p></div>`
    : html`<nav class="kinds" aria-label="${words.kind}"><ul>
<li><a href="/audit?${new URLSearchParams(within)}"${kind === "" ? html` aria-current="true"` : ""}>${STRINGS[language].reports.all}</a></li>
${kinds.map((each) => html`<li><a href="/audit?${new URLSearchParams({ ...within, kind: each })}"${kind === each ? html` aria-current="true"` : ""}>${words.kinds[each]}${!part && kind === "" ? ` ${findings.filter((finding) => finding.kind === each).length}` : ""}</a></li>`)}
</ul></nav>
${filterForm(language, filter, { action: "/audit", kept: kind ? { kind } : {}, named: false })}
<p class="count" role="status">${findings.length === 0 ? (kind || within.region || within.year ? words.none : STRINGS[language].home.noAudit) : part ? words.onPage(findings.length) : words.count(findings.length)}</p>
${ids.map((id) => {
  const report = reports.find((each) => each.id === id);
  return html`<section class="audited"><h2><a href="/reports/${id}" lang="zh-CN">${heading(report ? `${report.issuer} ${report.year}${language === "zh" ? "年" : ""}` : id)}</a></h2>
<div class="findings">${findings.filter((finding) => finding.report === id).map((finding) => findingView(finding, language, { heading: "h3", id: finding.id }))}</div></section>`;
})}
${next ? html`<p class="more"><a href="${next}">${STRINGS[language].reports.next}</a></p>` : ""}
</div>`
}`;
}
