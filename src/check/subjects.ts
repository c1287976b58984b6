// What a claim means -> the reports it speaks of, or why no report decides it. Reads the store.
import { absentText } from "../answer/gather.ts";
import type { Selection, Store } from "../answer/reports/store.ts";
import { targetsOf } from "../answer/reports/targets.ts";
import { zh } from "../answer/wording/zh.ts";
import type { Understanding } from "../question/understanding.ts";
import type { ReportSummary } from "../report/report.ts";
import type { Undecidable } from "./frame.ts";
import { groupIn, membersOf } from "./groups.ts";
import type { ReportSet } from "./sets.ts";
import { claimText } from "./wording.ts";

/** refused: why nothing held decides, as a sentence. unknown: the phrase does not say whose. */
/** `counted`: of a group it was said how many they are. */
export type Subjects =
  | { kind: "reports"; reports: ReportSummary[]; counted?: boolean }
  | ({ kind: "refused" } & Undecidable)
  | { kind: "unknown" };

const MOST_NAMED = 3;
/** A set larger than this is not counted out by who claims something about it. */
const MOST_OF_A_SET = 100;

export const saysWhom = ({ who }: Pick<Understanding, "who">): boolean => who.value.length > 0 && who.origin !== "assumed";
const yearIn = ({ when }: Understanding): number | null => (when.value.kind === "list" ? (when.value.years[0] ?? null) : null);

/** A region is not its parts: what is claimed of all of it, no report of a part decides. Errors: those of the store. */
export async function subjectsOf(meaning: Understanding, set: ReportSet | null, store: Store): Promise<Subjects> {
  const [period] = meaning.numeric ? meaning.prose.periods : [];
  if (period) return { kind: "refused", why: claimText.notSeparated(period), reason: "not_separated" };
  const agencies = meaning.who.value.filter((who) => who.kind === "agency");
  if (set && agencies.length === 0) return members(set, store);
  if (!saysWhom(meaning)) return { kind: "unknown" };
  if (groupIn(meaning)) return membersOf(meaning, store);
  if (meaning.who.value.some((who) => who.kind === "all")) return members({ count: null, year: yearIn(meaning) }, store);
  // 利通区按照吴忠市的要求…: whose report it is, the agency says.
  const region = agencies.length > 0 ? undefined : meaning.who.value.find((who) => who.kind === "region");
  if (region?.kind === "region") return { kind: "refused", why: await notTheWhole(region.code, region.name, store), reason: "no_report" };
  const value = meaning.who.value.filter(({ kind }) => kind !== "region");
  // Of 两地之和 a frame adds up itself, report by report.
  const { wholes: _, ...each } = meaning;
  const { found, absent } = await targetsOf({ ...each, who: { ...meaning.who, value } }, store);
  if (absent.length > 0)
    return {
      kind: "refused",
      why: absent.map((each) => `${absentText(each, zh)}。`).join(""),
      reason: absent.some((each) => each.kind === "issuer") ? "no_report" : "no_year",
    };
  return { kind: "reports", reports: found.flatMap((target) => (target.kind === "one" ? [target.report] : [])) };
}

async function notTheWhole(code: string, name: string, store: Store): Promise<string> {
  const { items } = await store.reports({ regions: [code], latest: true }, { limit: MOST_NAMED + 1 });
  const names = items.slice(0, MOST_NAMED).map(({ issuer }) => issuer);
  return claimText.notTheWhole(name, names, items.length > MOST_NAMED);
}

/** The reports that a counted noun stands for: 五份报告, 四份2024年报告. Of two sets, the one that has as many. */
async function members({ count, year }: ReportSet, store: Store): Promise<Subjects> {
  const newest = year ?? (await store.newestYear({}));
  const selections: Selection[] = [{ years: newest === undefined ? [] : [newest] }, ...(year === null ? [{ latest: true }] : [])];
  const sets = await Promise.all(selections.map((selection) => all(selection, store)));
  const reports = count === null ? sets[0] : sets.find((each) => each.length === count);
  return reports
    ? { kind: "reports", reports }
    : { kind: "refused", why: claimText.otherCount(count ?? 0, sets.at(-1)?.length ?? 0), reason: "ambiguous" };
}

async function all(selection: Selection, store: Store): Promise<ReportSummary[]> {
  return (await store.reports(selection, { limit: MOST_OF_A_SET })).items;
}
