// What the audit found, filtered by kind, region and year, a page at a time.
import { Hono } from "hono/quick";
import { FINDING_KINDS, type FindingKind } from "../../contract.ts";
import { auditPage } from "../audit.ts";
import { storeIn } from "../bilingual.ts";
import type { PagesDeps } from "../deps.ts";
import { pageHeaders } from "../headers.ts";
import { oneOf, preferencesOf } from "../preferences.ts";
import { provincesOf } from "../regions.ts";
import type { Shown } from "../show.ts";

/** A page of findings that a phone still scrolls through. */
const FINDINGS_LISTED = 40;

export function auditRoutes(deps: PagesDeps, { show, words }: Shown): Hono {
  const { store } = deps;
  const app = new Hono();

  app.get("/audit", pageHeaders(null), async (c) => {
    const kind = oneOf([...FINDING_KINDS, ""], c.req.query("kind"), "");
    const cursor = c.req.query("cursor");
    const chosen = { region: c.req.query("region") ?? "", year: c.req.query("year") ?? "", q: "" };
    const selection = {
      ...(/^\d{2,6}$/.test(chosen.region) ? { regions: [chosen.region] } : {}),
      ...(/^\d{4}$/.test(chosen.year) ? { years: [Number(chosen.year)] } : {}),
    };
    const { years, provinces: codes } = await store.extent();
    const { language } = preferencesOf(c);
    const has = async (each: FindingKind): Promise<boolean> => (await store.findings({}, { kinds: [each], limit: 1 })).items.length > 0;
    const [page, present] = await Promise.all([
      store.findings(selection, { limit: FINDINGS_LISTED, ...(kind ? { kinds: [kind] } : {}), ...(cursor ? { cursor } : {}) }),
      Promise.all(FINDING_KINDS.map(has)),
    ]);
    const ids = [...new Set(page.items.map((finding) => finding.report))];
    const reports = (await storeIn(deps, language).reports({ reports: ids }, { limit: Math.max(ids.length, 1) })).items;
    const kinds = FINDING_KINDS.filter((_, i) => present[i]);
    const next = page.next
      ? `/audit?${new URLSearchParams({ ...(kind ? { kind } : {}), region: chosen.region, year: chosen.year, cursor: page.next })}`
      : undefined;
    const filter = { provinces: provincesOf(codes, language), years, chosen };
    const content = { findings: page.items, reports, kinds, kind, filter, part: Boolean(next || cursor), ...(next ? { next } : {}) };
    return show(c, {
      title: words(c).audit.title,
      body: auditPage(preferencesOf(c).language, content),
      current: "audit",
    });
  });
  return app;
}
