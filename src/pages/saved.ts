// A question with a permanent address, answered anew -> its page: whose question it is, what it was kept to, and what has changed since.
import { html } from "hono/html";
import { regionLabel } from "../answer/reports/scoped.ts";
import type { Store } from "../answer/reports/store.ts";
import type { Scope } from "../contract.ts";
import { dayInChina } from "../day.ts";
import type { Opened } from "../http/links.ts";
import type { Piece } from "../report/piece.ts";
import { answerView, askUrl } from "./answer.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { chartOf } from "./view/bars.ts";
import { langOf } from "./view/text.ts";
import { HTML_LANG, type Language } from "./view/words.ts";

/** Readers are in China: the clock of the whole country is Beijing's. */
const moment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(HTML_LANG[language], { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Shanghai" }).format(new Date(iso));

/** What an answer was kept to, in words of the corpus; `null` where the address says a region or a report that is not here. */
type ScopeShown = { report?: string | null; region?: string | null; year?: number };

export async function scopeIn(scope: Scope | undefined, store: Pick<Store, "reports" | "directory">): Promise<ScopeShown> {
  const shown: ScopeShown = {};
  if (scope?.report !== undefined) {
    const [held] = (await store.reports({ reports: [scope.report] }, { limit: 1 })).items;
    shown.report = held?.title ?? null;
  }
  if (scope?.region !== undefined) shown.region = (await regionLabel(store, scope.region)) || null;
  if (scope?.year !== undefined) shown.year = scope.year;
  return shown;
}

/** `path` is the address it is kept at; `drawn`: the service draws PNG itself. */
type Shown = { scope: ScopeShown; piece: Piece | null; path: string; drawn: boolean };

/** What can be kept of it. Where the service has no font, a picture as PNG is drawn by the browser: without script there is the SVG alone. */
function files({ answer }: Opened, { path, drawn }: Shown, language: Language): Html | string {
  const words = STRINGS[language].answer;
  const picture = (file: string, name: string): Html =>
    html`<li><a href="${path}/${file}.svg" download>${name}（SVG）</a> ${
      drawn ? html`<a href="${path}/${file}.png" download>PNG</a>` : html`<a class="png" href="${path}/${file}.svg" hidden>PNG</a>`
    }</li>`;
  return html`<ul class="files" aria-label="${words.files}">${picture("card", words.card)}${chartOf(answer) ? picture("chart", words.chart) : ""}${
    answer.figures.length > 0 ? html`<li><a href="${path}/figures.csv" download>${words.data}</a></li>` : ""
  }</ul>`;
}

/** The question is a reader's and is marked as one; what else shaped the answer (its scope, its day, questions before it) is shown with it. */
export function savedPage(language: Language, opened: Opened, shown: Shown): Html {
  const { link, answer, version, changed } = opened;
  const { scope, piece } = shown;
  const words = STRINGS[language].answer;
  const { question, history = [] } = link.ask;
  const earlier = history.filter(({ role }) => role === "user").map(({ content }) => content);
  const limits = [
    ...("report" in scope ? [scope.report ?? words.unknownReport] : []),
    ...("region" in scope ? [scope.region ?? words.unknownRegion] : []),
    ...(scope.year === undefined ? [] : [words.year(scope.year)]),
  ];
  return html`<div class="wrap page saved"><h1>${words.byReader}</h1>
<p class="intro">${words.byReaderLead}</p>
${earlier.length > 0 ? html`<p class="kicker">${words.earlier}</p>${earlier.map((text) => html`<blockquote class="asked" lang="${langOf(text)}">${text}</blockquote>`)}` : ""}
<p class="kicker">${words.question}</p>
<blockquote class="asked" lang="${langOf(question)}">${question}</blockquote>
${limits.length > 0 ? html`<p class="scope"><strong>${words.within(limits.join("、"))}</strong></p>` : ""}
${link.day === dayInChina(new Date(link.at)) ? "" : html`<p class="scope"><strong>${words.countedFrom(link.day)}</strong></p>`}
${
  changed.length > 0
    ? html`<div class="note" data-kind="correction"><p><strong>${words.changed}</strong></p><ul>${changed.map(
        ({ label, before, now }) =>
          html`<li lang="zh-CN">${label}：${words.before} ${before}，${now === null ? words.nowGone : `${words.now} ${now}`}</li>`,
      )}</ul></div>`
    : ""
}
${answerView(answer, piece, language, "h2")}
${files(opened, shown, language)}
<p class="provenance">${words.given(moment(link.at, language), link.version)} ${version === link.version ? words.same : words.newer(version)}</p>
<p class="more"><a href="${askUrl(question)}">${words.again}</a></p></div>`;
}

/** A page that only says that something is not here. */
export const absentPage = (title: string, lead: string, link: { href: string; text: string }): Html =>
  html`<div class="wrap page"><h1>${title}</h1><p class="lead">${lead}</p><p class="more"><a href="${link.href}">${link.text}</a></p></div>`;
