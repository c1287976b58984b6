// Reports -> a list by province, issuer and year, and the page that filters it.
import { html } from "hono/html";
import type { ReportSummary } from "../report/report.ts";
import { agencyOf } from "./agency.ts";
import type { Html } from "./layout.ts";
import { byProvince, type Province, type ProvinceReports } from "./regions.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

export function issuerList(province: ProvinceReports, language: Language, heading: "h2" | "h3" | null): Html {
  const words = STRINGS[language].reports;
  const name = html`<a href="/regions/${province.code}">${province.name}</a>`;
  return html`<div class="province">${heading === null ? "" : heading === "h2" ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
<ul class="issuers">${province.issuers.map(
    (issuer) =>
      html`<li><a class="issuer" href="/agencies/${agencyOf(issuer.reports[0]?.id ?? "")}" lang="zh-CN">${issuer.name}</a> <span class="years">${issuer.reports.map(
        (report) =>
          html`<a href="/reports/${report.id}" aria-label="${issuer.name} ${words.year_(report.year)}">${words.year_(report.year)}</a> `,
      )}</span></li>`,
  )}</ul></div>`;
}

type ReportListContent = {
  reports: ReportSummary[];
  provinces: Province[];
  years: number[];
  chosen: { region: string; year: string; q: string };
  /** The address of the next page, when there is one. */
  next?: string;
};

export function reportListPage(language: Language, { reports, provinces, years, chosen, next }: ReportListContent): Html {
  const words = STRINGS[language].reports;
  return html`<div class="wrap page"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
${years.length > 0 ? filterForm(language, { provinces, years, chosen }) : ""}
${reports.length === 0 ? html`<p class="none" role="status">${years.length > 0 ? words.none : STRINGS[language].home.empty}</p>` : byProvince(reports, language).map((province) => issuerList(province, language, "h2"))}
${next ? html`<p class="more"><a href="${next}">${words.next}</a></p>` : ""}
</div>`;
}

export type Filter = Pick<ReportListContent, "provinces" | "years" | "chosen">;

/** By region, year and words of the name: where it leads is the list itself, so it works without script. */
export function filterForm(
  language: Language,
  { provinces, years, chosen }: Filter,
  { action = "/reports", kept = {}, named = true }: { action?: string; kept?: Record<string, string>; named?: boolean } = {},
): Html {
  const words = STRINGS[language].reports;
  const option = (value: string, label: string, current: string): Html =>
    html`<option value="${value}"${value === current ? html` selected` : ""}>${label}</option>`;
  return html`<form class="filter" method="get" action="${action}">${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div><label for="region">${words.region}</label><select id="region" name="region">${option("", words.all, chosen.region)}${provinces.map(
    (province) => option(province.code, province.name, chosen.region),
  )}</select></div>
<div><label for="year">${words.year}</label><select id="year" name="year">${option("", words.all, chosen.year)}${years.map((year) =>
    option(String(year), words.year_(year), chosen.year),
  )}</select></div>
${named ? html`<div><label for="words">${words.words}</label><input id="words" name="q" type="search" maxlength="100" value="${chosen.q}"></div>` : ""}
<button type="submit">${words.filter}</button>
</form>`;
}
