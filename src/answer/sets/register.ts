// A set of governments -> those of the register of divisions that never had a report here: of 衢州市各区县, the counties that nobody has yet. Reads the store.
import type { Register } from "../../zh/language.ts";
import type { Store } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";

type Many = Extract<Target, { kind: "many" }>;

/** More divisions than these are not one question's members, and nobody reads their names. */
const MOST_DIVISIONS = 500;

/** `members`: how many governments there are, held or not; `never`: those of which nothing is held, by name. */
type Registered = { members: number; never: string[] };

/**
 * The divisions whose government, and whose office, has no report here of any year, by name; null where the register does not say who the members are:
 * of departments, towns and others, of several levels, and of the whole country. Errors: those of the store.
 */
export async function registered({ members, selection, except }: Many, register: Register, store: Store): Promise<Registered | null> {
  const [tier, ...others] = members?.tiers ?? [];
  const [kind, ...more] = members?.kinds ?? [];
  if (kind !== "government" || more.length > 0 || !tier || others.length > 0 || !selection.regions?.length || except?.length) return null;
  const all = selection.regions.flatMap((prefix) => register(prefix, tier));
  if (all.length === 0 || all.length > MOST_DIVISIONS) return null;
  const those = { regions: selection.regions, members: { kinds: ["government" as const, "office" as const], tiers: [tier] }, latest: true };
  const held = new Set((await store.reports(those, { limit: MOST_DIVISIONS * 2 })).items.map(({ region }) => region));
  const listed = new Set(all.map(({ code }) => code));
  return {
    members: all.length + [...held].filter((code) => !listed.has(code)).length,
    never: all.filter(({ code }) => !held.has(code)).map(({ name }) => name),
  };
}
