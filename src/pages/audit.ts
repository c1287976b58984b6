// Every finding of the audit -> a page, grouped by report, filtered by kind.
import { html } from "hono/html";
import { FINDING_KINDS, type Finding, type FindingKind } from "../contract.ts";
import type { ReportSummary } from "../report/report.ts";
import { findingView } from "./finding.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

/** More than a page can be read with; every report shows its own. */
const MOST_SHOWN = 300;

export type AuditContent = { findings: Finding[]; reports: ReportSummary[]; kind: FindingKind | "" };

export function auditPage(language: Language, { findings, reports, kind }: AuditContent): Html {
  const words = STRINGS[language].audit;
  const fitting = kind === "" ? findings : findings.filter((finding) => finding.kind === kind);
  const shown = fitting.slice(0, MOST_SHOWN);
  const ids = [...new Set(shown.map((finding) => finding.report))];
  const present = FINDING_KINDS.filter((each) => findings.some((finding) => finding.kind === each));
  return html`<div class="wrap page"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
<nav class="kinds" aria-label="${words.kind}"><ul>
<li><a href="/audit"${kind === "" ? html` aria-current="true"` : ""}>${STRINGS[language].reports.all}</a></li>
${present.map((each) => html`<li><a href="/audit?kind=${each}"${kind === each ? html` aria-current="true"` : ""}>${words.kinds[each]}</a></li>`)}
</ul></nav>
<p class="count" role="status">${fitting.length === 0 ? words.none : words.count(fitting.length)}${fitting.length > MOST_SHOWN ? ` ${words.first(MOST_SHOWN)}` : ""}</p>
${ids.map((id) => {
  const report = reports.find((each) => each.id === id);
  return html`<section class="audited"><h2><a href="/reports/${id}" lang="zh-CN">${report ? `${report.issuer} ${report.year}年` : id}</a></h2>
<div class="findings">${shown.filter((finding) => finding.report === id).map((finding) => findingView(finding, language, { heading: "h3", id: finding.id }))}</div></section>`;
})}
</div>`;
}
