// The store as the pages in English read it: every authority by its English name, the Chinese one in brackets behind it. No I/O of its own.
import type { PagesDeps, PagesStore } from "./deps.ts";
import type { Language } from "./view/words.ts";

/** The store itself in Chinese, and where nobody can spell the names. */
export const storeIn = ({ store, englishName }: Pick<PagesDeps, "store" | "englishName">, language: Language): PagesStore =>
  language === "zh" || !englishName ? store : bilingual(store, englishName);

function bilingual(store: PagesStore, englishName: NonNullable<PagesDeps["englishName"]>): PagesStore {
  const both = (name: string): string => {
    const english = englishName(name);
    return english ? `${english} (${name})` : name;
  };
  const named = <T extends { issuer: string }>(of: T): T => ({ ...of, issuer: both(of.issuer) });
  /** Whoever is looked up by the name itself is found still. */
  const called = <T extends { name: string; names: string[] }>(of: T): T => ({ ...of, name: both(of.name), names: [of.name, ...of.names] });
  return {
    async reports(selection, paging) {
      const page = await store.reports(selection, paging);
      return { ...page, items: page.items.map(named) };
    },
    async report(id) {
      const report = await store.report(id);
      return report && named(report);
    },
    totals: async (selection, keys, how) =>
      (await store.totals(selection, keys, how)).map((total) => ({ ...total, report: named(total.report) })),
    findings: (selection, paging) => store.findings(selection, paging),
    extent: () => store.extent(),
    size: () => store.size(),
    agency: (id) => store.agency(id),
    async directory(text, selection) {
      const directory = await store.directory(text, selection);
      return { ...directory, regions: directory.regions.map(called), agencies: directory.agencies.map(called) };
    },
    newestYear: (selection) => store.newestYear(selection),
    aggregate: (selection, keys, condition) => store.aggregate(selection, keys, condition),
  };
}
