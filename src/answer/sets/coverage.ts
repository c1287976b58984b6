// Which set an answer speaks of: how many members it has, how many of them were counted, which are missing, and where every row can be had.
import type { AnswerSet } from "../../contract.ts";
import { type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { Quantity } from "../../question/understanding.ts";
import { divisorOf } from "../operations/keys.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { Selection, Store } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { registered } from "./register.ts";

type Many = Extract<Target, { kind: "many" }>;

/** So many are named as missing; of more it is said how many they are. */
const MOST_NAMED = 5;

/** Members of a set that have reports here, of whichever year. */
const membersOf = async (selection: Selection, store: Store): Promise<number> => {
  const { years: _, having: __, ...place } = selection;
  return (await store.aggregate({ ...place, latest: true }, [])).reports;
};

/** Members without a report of the years asked for: how many, and the first of them in list order. */
export async function missingOf({ selection }: Many, limit: number, store: Store): Promise<{ count: number; names: string[] }> {
  const { years, ...place } = selection;
  const [members, held] = [
    await membersOf(selection, store),
    years ? (await store.aggregate({ ...place, years, latest: true }, [])).reports : 0,
  ];
  if (!years || held === members) return { count: 0, names: [] };
  const { items } = await store.reports({ ...place, latest: true, lacking: years }, { limit });
  return { count: members - held, names: items.map(({ issuer }) => issuer) };
}

/** `since`: the earlier year of a change, which some may have no report of; in percent, some had nothing then. `everyYear`: those left out may lack a year's report. */
type Covered = {
  reports: number;
  without: number;
  undefined?: number;
  since?: { year: number; percent: boolean };
  everyYear?: true;
  listed: number;
};

/**
 * Notes how much of the set was counted, and puts the set into the ledger. `without`: reports without a value, which leave the figure blank, or of a
 * rate have nothing to divide by (`undefined` of them); `listed`: how many members the answer lists. Errors: those of the store.
 */
export async function sayCoverage(
  { targets, store, ledger, wording, register }: AnswerContext,
  quantities: readonly Quantity[],
  { reports, without, undefined: rateless = 0, since, everyYear, listed }: Covered,
): Promise<void> {
  const many = targets.found.filter((target): target is Many => target.kind === "many");
  /** Members of each set: held, and by the register. */
  const sizes: number[] = [];
  for (const target of many) {
    if (!target.members) {
      ledger.note("coverage", wording.coverage(target.reports, target.year));
      continue;
    }
    const members = await membersOf(target.selection, store);
    if (target.selection.having) {
      sizes.push(members);
      ledger.note("coverage", wording.onlyAlike(target.reports, members));
      continue;
    }
    const all = register ? await registered(target, register, store) : null;
    sizes.push(all?.members ?? members);
    const missing = await missingOf(target, MOST_NAMED, store);
    const without = target.except?.length ? wording.setAside(target.except) : "";
    const name = `${wording.setName(target.name, target.members)}${without}`;
    ledger.note("coverage", wording.membersCounted(name, members, target.reports, target.year, missing.names, missing.count, all));
  }
  if (everyYear && without > 0) ledger.note("coverage", wording.notEveryYear(without));
  else if (since && without > 0) ledger.note("coverage", wording.notCompared(without, since.year, since.percent));
  else if (without > rateless) ledger.note("coverage", wording.unfilled(without - rateless));
  if (rateless > 0) ledger.note("coverage", wording.nothingToDivide(rateless));
  const [first] = many;
  if (!first) return;
  const members = first.members && many.length === 1 ? sizes[0] : undefined;
  const names = many.map((target) => wording.setName(target.name ?? (target.members ? null : wording.everyone()), target.members));
  const set: AnswerSet = {
    label: wording.setLabel(wording.join([...new Set(names)]), many.length === 1 ? first.year : undefined),
    reports,
    ...(members === undefined ? {} : { members }),
    listed: Math.min(listed, reports),
    data: addressOf(
      many.map(({ selection }) => selection),
      quantities,
    ),
  };
  ledger.speakOf(set);
}

/** Where every row is had as CSV: GET /api/figures with the set's own filters. Relative to the service. */
function addressOf(selections: readonly Selection[], quantities: readonly Quantity[]): string {
  const query = new URLSearchParams({ format: "csv" });
  const all = (part: (selection: Selection) => readonly (string | number)[] | undefined) => [
    ...new Set(selections.flatMap((selection) => part(selection) ?? []).map(String)),
  ];
  const put = (name: string, values: readonly string[]) => {
    for (const value of values) query.append(name, value);
  };
  const keys = quantities.flatMap((quantity): FigureKey[] =>
    quantity.kind === "figure" ? [quantity.key, ...(quantity.and ?? [])] : [quantity.over, ...divisorOf(quantity)],
  );
  put("key", [...new Set(keys.filter(isFigureKey))]);
  put(
    "report",
    all(({ reports }) => reports),
  );
  put(
    "region",
    all(({ regions }) => regions),
  );
  put(
    "year",
    all(({ years }) => years),
  );
  put(
    "kind",
    all(({ members }) => members?.kinds),
  );
  put(
    "level",
    all(({ members }) => members?.tiers),
  );
  put(
    "except",
    all(({ except }) => except),
  );
  return `/api/figures?${query}`;
}
