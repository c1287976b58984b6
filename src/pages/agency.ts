// One authority -> its page: its years, the figures that matter side by side over them, what the audit found, its reports, questions to ask.
import { html } from "hono/html";
import { findingsOf } from "../answer/reports/findings.ts";
import { regionName } from "../answer/reports/scoped.ts";
import { figureValue } from "../audit/finding.ts";
import type { Finding } from "../contract.ts";
import { plain } from "../decimal.ts";
import { phraseOf } from "../form/answer-phrases.ts";
import { type FigureKey, figureLabel, operandsOf, unitOf } from "../form/vocabulary.ts";
import { cellUrl, type Report, summaryOf } from "../report/report.ts";
import { askUrl } from "./answer.ts";
import type { PagesStore } from "./deps.ts";
import { chartView } from "./evidence.ts";
import { findingView } from "./finding.ts";
import { heading } from "./heading.ts";
import type { Html } from "./layout.ts";
import { provinceName } from "./regions.ts";
import { samplesOfReport } from "./samples.ts";
import { STRINGS } from "./strings.ts";
import type { Bar, Chart } from "./view/bars.ts";
import { langOf } from "./view/text.ts";
import type { Language } from "./view/words.ts";

/** What one looks at first. */
export const KEYS: readonly FigureKey[] = [
  "received@total",
  "disclosed@total",
  "refused@total",
  "handled@total",
  "reconsideration.total",
  "litigation.total",
  "penalties",
  "licences",
];
/** Older ones are in the list of reports. */
const MOST_YEARS = 10;

type AgencyContent = { name: string; above: Above[]; reports: Report[]; findings: Finding[] };
/** A region that it lies in, the largest first. */
export type Above = { code: string; name: string };

/** A report's id is its authority's id and the year. */
export const agencyOf = (report: string): string => report.replace(/-\d{4}$/, "");

/** Newest year first; null when no such authority is held. Errors: those of the store. */
export async function agencyContent(id: string, store: PagesStore): Promise<AgencyContent | null> {
  const agency = await store.agency(id);
  if (!agency) return null;
  const { items } = await store.reports({ issuers: [id] }, { limit: MOST_YEARS });
  const reports = (await Promise.all(items.map((each) => store.report(each.id)))).filter((report) => report !== null);
  const [newest] = reports;
  if (!newest) return null;
  const findings = await findingsOf(
    reports.map((report) => report.id),
    store,
  );
  return {
    name: newest.issuer,
    above: await regionsAbove(newest.region, store),
    reports: [...reports].sort((a, b) => b.year - a.year),
    findings,
  };
}

/** The province and the prefecture of a region code that are not the region itself. Errors: those of the store. */
export async function regionsAbove(region: string, store: PagesStore): Promise<Above[]> {
  const codes = [region.slice(0, 2), region.slice(0, 4)].filter((code, index, all) => code !== region && all.indexOf(code) === index);
  const names = await Promise.all(codes.map((code) => regionName(store, code)));
  return codes.flatMap((code, index) => (names[index] ? [{ code, name: names[index] }] : []));
}

/** Where it lies, from the list of all reports down. */
export const trail = (above: readonly Above[], language: Language): Html =>
  html`<nav class="trail"><a href="/reports">${STRINGS[language].nav.reports}</a>${above.map(
    ({ code, name }) => html` › ${regionLink(code, name, language)}`,
  )}</nav>`;

/** Provinces have official names in English; the others are written as the reports write them. */
const regionLink = (code: string, name: string, language: Language): Html => {
  const said = provinceName(code, language) ?? name;
  return html`<a href="/regions/${code}" lang="${langOf(said)}">${said}</a>`;
};

/** What a figure is called, and how it is written, in the reader's language; a count needs no unit in English. */
export const titleOf = (key: FigureKey, language: Language): string =>
  language === "zh" ? figureLabel(key).replace(/ · 总计$/, "") : (phraseOf(key)?.en ?? key).replace(/^./, (first) => first.toUpperCase());
export const amountOf = (value: number, key: FigureKey, language: Language): string =>
  language === "zh" ? `${plain(value)}${unitOf(key)}` : plain(value);

/** A figure over the years, forward in time; years without it are left out. */
function courseOfKey(key: FigureKey, reports: readonly Report[], language: Language): Chart | null {
  const known = [...reports].reverse().flatMap((report) => {
    const value = figureValue(report, key);
    return value === null ? [] : [{ report, value }];
  });
  if (known.length === 0) return null;
  const longest = Math.max(...known.map(({ value }) => value), 1);
  const cell = operandsOf(key)?.[0] ?? key;
  const bars = known.map(
    ({ report, value }): Bar => ({
      label: STRINGS[language].reports.year_(report.year),
      value,
      text: amountOf(value, key, language),
      share: Math.round((value / longest) * 100),
      url: cellUrl(report.id, cell),
    }),
  );
  return { kind: bars.length > 1 ? "trend" : "parts", title: titleOf(key, language), unit: unitOf(key), bars, of: bars.length };
}

export function agencyPage(language: Language, { name, above, reports, findings }: AgencyContent): Html {
  const words = STRINGS[language].agency;
  const [newest] = reports;
  const charts = KEYS.flatMap((key) => courseOfKey(key, reports, language) ?? []);
  return html`<div class="wrap page agency">
${trail(above, language)}
<h1 lang="zh-CN">${heading(name)}</h1>
<p class="years">${reports.map((report) => html`<a href="/reports/${report.id}">${STRINGS[language].reports.year_(report.year)}</a> `)}</p>
<section aria-labelledby="figures"><h2 id="figures">${words.figures}</h2><div class="evidence multiples">${charts.map((chart) => chartView(chart, language))}</div></section>
<section aria-labelledby="found"><h2 id="found">${words.found(findings.length)}</h2>
${findings.map((finding) => findingView(finding, language, { heading: "h3" }))}</section>
${
  newest
    ? html`<section aria-labelledby="asks"><h2 id="asks">${words.ask}</h2><ul class="suggestions">${samplesOfReport(
        summaryOf(newest),
        language,
      ).map((question) => html`<li><a href="${askUrl(question)}" lang="${langOf(question)}">${question}</a></li>`)}</ul></section>`
    : ""
}</div>`;
}
