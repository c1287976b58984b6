// The public page: the question box first, then one real contradiction, what is held, who runs it and its limits.
import { html } from "hono/html";
import type { ReportSummary } from "../report/report.ts";
import type { Site } from "../site/site.ts";
import { type ChatContent, inlineChat } from "./chat.ts";
import { type Exhibit, exhibitView } from "./exhibit.ts";
import { contactLine, type Html } from "./layout.ts";
import type { Preferences } from "./preferences.ts";
import { byProvince, type Province } from "./regions.ts";
import { filterForm, issuerList } from "./report-list.ts";
import { STRINGS } from "./strings.ts";

type HomeContent = {
  site: Site;
  chat: ChatContent;
  /** How many are held, of which years and provinces, and the first of them to list. */
  count: number;
  years: number[];
  provinces: Province[];
  reports: ReportSummary[];
  exhibit: Exhibit | null;
};

export function homePage(preferences: Preferences, { site, chat, count, years, provinces, reports, exhibit }: HomeContent): Html {
  const { language } = preferences;
  const words = STRINGS[language].home;
  const [newest, oldest] = [years[0], years.at(-1)];
  const span = newest === undefined ? "" : newest === oldest ? STRINGS[language].reports.year_(newest) : `${oldest}–${newest}`;
  return html`<section class="hero"><div class="wrap">
<h1>${words.title}</h1>
<p class="lead">${site.welcome ?? (count > 0 ? words.lead(count) : words.empty)}</p>
${inlineChat(preferences, chat)}
<p class="box-notice">${words.kept(site.keepDays)}${site.privacy ? html` <a href="/privacy">${STRINGS[language].privacy}</a>` : ""}</p>
</div></section>
${exhibit ? exhibitView(exhibit, language) : ""}
${
  count > 0
    ? html`<section class="band" aria-labelledby="home-reports"><div class="wrap">
<h2 id="home-reports">${words.pick}</h2>
<p class="intro">${words.covered(count, span)}</p>
${filterForm(language, { provinces, years, chosen: { region: "", year: "", q: "" } })}
${byProvince(reports, language).map((province) => issuerList(province, language, "h3"))}
<p class="more"><a href="/reports">${words.allReports}</a></p>
</div></section>`
    : ""
}
<section class="band"><div class="wrap pair">
<div><h2>${words.check}</h2><p>${words.checkLead}</p><p class="more"><a href="/check">${words.checkGo}</a></p></div>
<div><h2>${words.use}</h2><p>${words.useLead}</p><p class="more"><a href="/use">${words.useGo}</a></p></div>
</div></section>
<section class="band" aria-labelledby="home-about"><div class="wrap"><h2 id="home-about">${words.about}</h2>
<ul class="limits">${words.limits.map((limit) => html`<li>${limit}</li>`)}</ul>${contactLine(site, STRINGS[language])}</div></section>`;
}
