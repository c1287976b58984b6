// A province or prefecture -> its page: the figures that matter side by side over its authorities, those authorities, what the audit found, questions to ask.
import { html } from "hono/html";
import { regionName } from "../answer/reports/scoped.ts";
import type { Total } from "../answer/reports/store.ts";
import { commonYearOf } from "../answer/reports/years-of-sets.ts";
import { type FigureKey, operandsOf, unitOf } from "../form/vocabulary.ts";
import { cellUrl, type ReportSummary } from "../report/report.ts";
import { type Above, agencyOf, amountOf, KEYS, regionsAbove, titleOf, trail } from "./agency.ts";
import { askUrl } from "./answer.ts";
import type { PagesStore } from "./deps.ts";
import { chartView } from "./evidence.ts";
import { heading } from "./heading.ts";
import type { Html } from "./layout.ts";
import { byProvince, provinceName } from "./regions.ts";
import { issuerList } from "./report-list.ts";
import { samplesOf } from "./samples.ts";
import { STRINGS } from "./strings.ts";
import type { Chart } from "./view/bars.ts";
import { langOf } from "./view/text.ts";
import type { Language } from "./view/words.ts";

type RegionContent = {
  code: string;
  name: string;
  above: Above[];
  /** Prefectures of a province. */
  below: Above[];
  reports: ReportSummary[];
  /** Which the charts are of: the newest of which most have a report, as an answer takes it. */
  year: number;
  charts: Chart[];
  found: boolean;
};

/** Reports that a page lists; more are found by the filter of the list. */
const MOST_REPORTS = 300;
/** Bars of one figure; its table folds after ten. */
const MOST_BARS = 30;
const MOST_BELOW = 30;

/** Null when no report of the region is held. Errors: those of the store. */
export async function regionContent(code: string, store: PagesStore, language: Language): Promise<RegionContent | null> {
  const name = /^\d{2}(?:\d{2}){0,2}$/.test(code) ? await regionName(store, code) : null;
  const regions = [code];
  const year = name === null ? undefined : await commonYearOf({ regions }, store);
  if (name === null || year === undefined) return null;
  const [{ items: reports }, findings, above, ...totals] = await Promise.all([
    store.reports({ regions }, { limit: MOST_REPORTS }),
    store.findings({ regions }, { limit: 1 }),
    regionsAbove(code, store),
    ...KEYS.map((key) => store.totals({ regions, years: [year] }, operandsOf(key) ?? [key], { order: "descending" })),
  ]);
  const codes = code.length > 2 ? [] : [...new Set(reports.map(({ region }) => region.slice(0, 4)))].filter((each) => !each.endsWith("00"));
  const below = await Promise.all(codes.slice(0, MOST_BELOW).map(async (each) => ({ code: each, name: await regionName(store, each) })));
  return {
    code,
    name,
    above,
    below: below.flatMap(({ code, name }) => (name === null ? [] : [{ code, name }])),
    reports,
    year,
    charts: KEYS.flatMap((key, index) => rankingOf(key, totals[index] ?? [], language) ?? []),
    found: findings.items.length > 0,
  };
}

/** Null where nobody has the figure, or all have none. */
function rankingOf(key: FigureKey, totals: readonly Total[], language: Language): Chart | null {
  const known = totals.flatMap(({ report, value }) => (value === null ? [] : [{ report, value }]));
  const longest = Math.max(...known.map(({ value }) => value), 0);
  if (longest <= 0) return null;
  const cell = operandsOf(key)?.[0] ?? key;
  return {
    kind: "ranking",
    title: titleOf(key, language),
    unit: unitOf(key),
    of: known.length,
    bars: known.slice(0, MOST_BARS).map(({ report, value }) => ({
      label: report.issuer,
      value,
      text: amountOf(value, key, language),
      share: Math.round((value / longest) * 100),
      url: cellUrl(report.id, cell),
      place: known.filter((each) => each.value > value).length + 1,
    })),
  };
}

const title = (code: string, name: string, language: Language): Html => {
  const said = provinceName(code, language) ?? name;
  return html`<h1 lang="${langOf(said)}">${heading(said)}</h1>`;
};

export function regionPage(language: Language, { code, name, above, below, reports, year, charts, found }: RegionContent): Html {
  const words = STRINGS[language].region;
  const issuers = new Set(reports.map(({ id }) => agencyOf(id)));
  return html`<div class="wrap page agency">
${trail(above, language)}
${title(code, name, language)}
<p class="lead">${words.held(reports.length, issuers.size)}</p>
${
  below.length > 0
    ? html`<nav class="below" aria-label="${words.below}">${below.map((each) => html`<a href="/regions/${each.code}" lang="${langOf(each.name)}">${each.name}</a> `)}</nav>`
    : ""
}
<section aria-labelledby="figures"><h2 id="figures">${words.figures(year)}</h2><div class="evidence multiples">${charts.map((chart) => chartView(chart, language))}</div></section>
<section aria-labelledby="issuers"><h2 id="issuers">${words.issuers}</h2>${byProvince(reports, language).map((province) => issuerList(province, language, null))}</section>
${found ? html`<section aria-labelledby="found"><h2 id="found">${words.found}</h2><p class="more"><a href="/audit?region=${code}">${words.toFound}</a></p></section>` : ""}
<section aria-labelledby="asks"><h2 id="asks">${STRINGS[language].agency.ask}</h2><ul class="suggestions">${samplesOf(
    reports,
    language,
  ).map((question) => html`<li><a href="${askUrl(question)}" lang="${langOf(question)}">${question}</a></li>`)}</ul></section></div>`;
}
