// Filters of a listing -> the reports they select. A region is a GB/T 2260 code, or a name that the corpus knows. Reads the store.
import { regionCodes } from "../answer/reports/scoped.ts";
import type { Selection, Store } from "../answer/reports/store.ts";
import type { AuthorityKind, Tier } from "../names/classes.ts";

/** No code has letters, so nothing is selected: an unknown name must not give everything. */
const NOWHERE = "unknown";

/** Codes of the regions named. */
async function regionsOf(named: string[], store: Store): Promise<string[]> {
  const codes = (await Promise.all(named.map((each) => regionCodes(store, each.normalize("NFKC"))))).flat();
  return codes.length > 0 ? [...new Set(codes)] : [NOWHERE];
}

type Filters = {
  report?: string[] | undefined;
  region?: string[] | undefined;
  year?: number[] | undefined;
  kind?: AuthorityKind[] | undefined;
  level?: Tier[] | undefined;
  except?: string[] | undefined;
  q?: string | undefined;
};

export async function selectionOf({ report, region, year, kind, level, except, q }: Filters, store: Store): Promise<Selection> {
  return {
    ...(report ? { reports: report } : {}),
    ...(region ? { regions: await regionsOf(region, store) } : {}),
    ...(year ? { years: year } : {}),
    ...(kind || level ? { members: { ...(kind ? { kinds: kind } : {}), ...(level ? { tiers: level } : {}) } } : {}),
    ...(except ? { except } : {}),
    ...(q ? { q } : {}),
  };
}
