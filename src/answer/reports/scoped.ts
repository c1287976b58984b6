// A store narrowed to the scope of a request: nothing outside it can be found, named or suggested.
import type { Scope } from "../../contract.ts";
import type { Selection, Store } from "./store.ts";

/** Returns the store itself when there is no scope. `selection` is what `scopeSelection` made of the request's scope. */
export function scopedStore(store: Store, selection: Selection): Store {
  if (Object.keys(selection).length === 0) return store;
  const within = (asked: Selection): Selection => ({
    ...asked,
    ...both("reports", asked, selection),
    ...both("years", asked, selection),
    ...narrowed(asked.regions, selection.regions),
  });
  const inScope = async (ids: string[]): Promise<Map<string, number[]>> => {
    const years = new Map<string, number[]>();
    for (const id of ids) {
      const { items } = await store.reports(within({ issuers: [id] }), { limit: 100 });
      if (items.length > 0)
        years.set(
          id,
          items.map((report) => report.year),
        );
    }
    return years;
  };
  return {
    ...store,
    directory: (text, asked = {}) => store.directory(text, within(asked)),
    async agency(id) {
      const agency = await store.agency(id);
      const years = (await inScope([id])).get(id);
      return agency && years ? { ...agency, years } : null;
    },
    async report(id) {
      const { items } = await store.reports(within({ reports: [id] }), { limit: 1 });
      return items.length > 0 ? store.report(id) : null;
    },
    reports: (asked, paging) => store.reports(within(asked), paging),
    newestYear: (asked) => store.newestYear(within(asked)),
    figures: (asked, keys, paging) => store.figures(within(asked), keys, paging),
    totals: (asked, keys, options) => store.totals(within(asked), keys, options),
    aggregate: (asked, keys, condition) => store.aggregate(within(asked), keys, condition),
    measured: (asked, measured, options) => store.measured(within(asked), measured, options),
    measuredCount: (asked, measured, condition) => store.measuredCount(within(asked), measured, condition),
    meeting: (asked, bounds, options) => store.meeting(within(asked), bounds, options),
    statements: (asked) => store.statements(within(asked)),
    search: (query, asked, limit) => store.search(query, within(asked), limit),
    findings: (asked, options) => store.findings(within(asked), options),
  };
}

function both<K extends "reports" | "years">(part: K, asked: Selection, scope: Selection): Pick<Selection, K> | Record<string, never> {
  const [wanted, allowed] = [asked[part] as readonly unknown[] | undefined, scope[part] as readonly unknown[] | undefined];
  if (!allowed) return {};
  return { [part]: wanted ? wanted.filter((each) => allowed.includes(each)) : allowed } as Pick<Selection, K>;
}

/** Region codes are prefixes: the narrower of two nested ones is what both allow. */
function narrowed(asked: string[] | undefined, allowed: string[] | undefined): Pick<Selection, "regions"> {
  if (!allowed) return asked ? { regions: asked } : {};
  if (!asked) return { regions: allowed };
  return {
    regions: asked.flatMap((code) => allowed.flatMap((each) => (code.startsWith(each) ? [code] : each.startsWith(code) ? [each] : []))),
  };
}

/** What a request's scope selects; null when it names a region that is not here, or a report that is not. Errors: those of the store. */
export async function scopeSelection(store: Pick<Store, "report" | "directory">, scope: Scope | undefined): Promise<Selection | null> {
  if (!scope) return {};
  const selection: Selection = {};
  if (scope.report !== undefined) {
    if (!(await store.report(scope.report))) return null;
    selection.reports = [scope.report];
  }
  if (scope.region !== undefined) {
    const codes = await regionCodes(store, scope.region);
    if (codes.length === 0) return null;
    selection.regions = codes;
  }
  if (scope.year !== undefined) selection.years = [scope.year];
  return selection;
}

const CODE = /^\d{2,6}$/;
/** 640000 → 64: trailing zeros stand for all below. */
const prefixOf = (code: string): string => (code.length === 6 ? code.replace(/(?:00){1,2}$/, "") : code);

/** A GB/T 2260 code (trailing zeros stand for all below) or a region's name -> code prefixes; none when nothing here has that name. */
export async function regionCodes(store: Pick<Store, "directory">, region: string): Promise<string[]> {
  if (CODE.test(region)) return [prefixOf(region)];
  const { regions, agencies } = await store.directory(region);
  const named = regions.filter((each) => each.name === region || each.names.includes(region)).map((each) => each.code);
  if (named.length > 0) return named;
  return [...new Set(agencies.filter((agency) => agency.name === region || agency.names.includes(region)).map((agency) => agency.region))];
}

/** What a scope is called, in the corpus's own names and nobody else's: a title, a region, a year; "" for what is not here. Null: no scope. */
export async function scopeLabel(store: Store, scope: Scope | undefined): Promise<string | null> {
  if (!scope || Object.values(scope).every((part) => part === undefined)) return null;
  const parts: string[] = [];
  if (scope.report !== undefined) {
    const [held] = (await store.reports({ reports: [scope.report] }, { limit: 1 })).items;
    parts.push(held ? `《${held.title}》` : "");
  }
  if (scope.region !== undefined) parts.push(await regionLabel(store, scope.region));
  if (scope.year !== undefined) parts.push(`${scope.year}年`);
  return parts.filter((part) => part !== "").join("、");
}

/** What the region of a code is called, by the names above whoever has a report there; null when nobody has. Errors: those of the store. */
export async function regionName(store: Pick<Store, "reports" | "directory">, code: string): Promise<string | null> {
  const prefix = prefixOf(code);
  const [held] = (await store.reports({ regions: [prefix] }, { limit: 1 })).items;
  if (!held) return null;
  const { regions, agencies } = await store.directory(held.issuer);
  const named = [...regions, ...agencies.filter(({ region, level }) => region === prefix && level !== "department" && level !== "town")];
  return named.find((each) => ("code" in each ? each.code === prefix : true))?.name ?? null;
}

/** The corpus's own name for a region said by code or by name; "" for any other text. Errors: those of the store. */
export async function regionLabel(store: Pick<Store, "reports" | "directory">, region: string): Promise<string> {
  if (CODE.test(region)) return (await regionName(store, region)) ?? "";
  const { regions, agencies } = await store.directory(region);
  return [...regions, ...agencies].find(({ name, names }) => name === region || names.includes(region))?.name ?? "";
}
