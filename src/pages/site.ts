// What the service says of itself to a chat on another page: GET /api/site. Starters are about what the chat's scope holds.
import { scopeSelection } from "../answer/reports/scoped.ts";
import type { Scope } from "../contract.ts";
import { summaryOf } from "../report/report.ts";
import { storeIn } from "./bilingual.ts";
import type { PagesDeps } from "./deps.ts";
import { samplesOf, samplesOfReport } from "./samples.ts";
import type { Language } from "./view/words.ts";

/** Absent: the operator has not said it. Names as the widget reads them. */
type SiteInfo = { title?: string; welcome?: string; starters: string[]; contact?: string; hotline?: string; requestUrl?: string };

/** As many reports as starters are chosen from. */
const READ = 60;

/** Errors: those of the store. */
export async function siteInfo({ report, region, year, lang }: Record<string, string>, deps: PagesDeps): Promise<SiteInfo> {
  const { site } = deps;
  const language = lang === "en" ? "en" : "zh";
  const said = Object.entries({
    title: site.title,
    welcome: site.welcome,
    contact: site.contact,
    hotline: site.hotline,
    requestUrl: site.requestUrl,
  }).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(said),
    starters: await startersIn({ report, region, year }, { store: storeIn(deps, language), site }, language),
  };
}

/** The operator's own starters where nothing narrows the chat; else questions about what is held in its scope. */
async function startersIn(
  { report, region, year }: Record<string, string | undefined>,
  { store, site }: Pick<PagesDeps, "store" | "site">,
  language: Language,
): Promise<string[]> {
  if (report) {
    const held = await store.report(report);
    return held ? samplesOfReport(summaryOf(held), language) : [];
  }
  if (!region && !year && language === "zh" && site.starters) return [...site.starters];
  const scope: Scope = { ...(region ? { region } : {}), ...(/^\d{4}$/.test(year ?? "") ? { year: Number(year) } : {}) };
  const selection = await scopeSelection(store, scope);
  return selection ? samplesOf((await store.reports(selection, { limit: READ })).items, language) : [];
}
