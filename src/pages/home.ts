// The public page: one line on what this is, the question box first, then reports, findings, and what else can be done here.
import { html } from "hono/html";
import type { Finding } from "../contract.ts";
import type { ReportSummary } from "../report/report.ts";
import { type ChatContent, inlineChat } from "./chat.ts";
import { findingView } from "./finding.ts";
import type { Html } from "./layout.ts";
import type { Preferences } from "./preferences.ts";
import { byProvince } from "./regions.ts";
import { issuerList } from "./report-list.ts";
import { STRINGS } from "./strings.ts";

export type HomeContent = {
  chat: ChatContent;
  /** How many are held, and the first of them to list. */
  count: number;
  reports: ReportSummary[];
  findings: Finding[];
};

const FINDINGS_SHOWN = 3;
/** Errors before warnings, else as the audit orders them. */
const gravest = (findings: Finding[]): Finding[] =>
  [...findings.filter((each) => each.severity === "error"), ...findings.filter((each) => each.severity !== "error")].slice(
    0,
    FINDINGS_SHOWN,
  );

export function homePage(preferences: Preferences, { chat, count, reports, findings }: HomeContent): Html {
  const { language } = preferences;
  const words = STRINGS[language].home;
  return html`<section class="hero"><div class="wrap">
<h1>${words.title}</h1>
<p class="lead">${words.lead(count)}</p>
${inlineChat(preferences, chat)}
</div></section>
<section class="band" aria-labelledby="home-reports"><div class="wrap">
<h2 id="home-reports">${words.reports}</h2>
${byProvince(reports, language).map((province) => issuerList(province, language, "h3"))}
<p class="more"><a href="/reports">${words.allReports}</a></p>
</div></section>
<section class="band" aria-labelledby="home-audit"><div class="wrap">
<h2 id="home-audit">${words.audit}</h2>
${
  findings.length === 0
    ? html`<p>${words.noAudit}</p>`
    : html`<p class="intro">${words.auditLead}</p>
<div class="findings">${gravest(findings).map((finding) => findingView(finding, language, { heading: "h3", label: titleOf(finding, reports) }))}</div>
<p class="more"><a href="/audit">${words.allAudit}</a></p>`
}
</div></section>
<section class="band"><div class="wrap pair">
<div><h2>${words.check}</h2><p>${words.checkLead}</p><p class="more"><a href="/check">${words.checkGo}</a></p></div>
<div><h2>${words.use}</h2><p>${words.useLead}</p><p class="more"><a href="/use">${words.useGo}</a></p></div>
</div></section>`;
}

const titleOf = (finding: Finding, reports: ReportSummary[]): string => {
  const report = reports.find((each) => each.id === finding.report);
  return report ? `${report.issuer} ${report.year}年` : finding.report;
};
