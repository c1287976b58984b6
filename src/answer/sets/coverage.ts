// Which set an answer speaks of: how many members it has, how many of them were counted, which are missing, and where every row can be had.
import type { AnswerSet } from "../../contract.ts";
import { type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { Quantity } from "../../question/understanding.ts";
import { agencyIdOf } from "../../report/report.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { Selection, Store } from "../store.ts";
import type { Target } from "../targets.ts";
import { registered } from "./register.ts";

type Many = Extract<Target, { kind: "many" }>;

/** Of more members than this nobody is named as missing. */
const MOST_NAMED_FROM = 500;
const MOST_NAMED = 5;

/** Members of a set that have reports here, of whichever year. */
const membersOf = async (selection: Selection, store: Store): Promise<number> => {
  const { years: _, ...place } = selection;
  return (await store.aggregate({ ...place, latest: true }, [])).reports;
};

/** Members without a report of the years asked for. */
export async function missingOf({ selection }: Many, store: Store): Promise<string[]> {
  const { years, ...place } = selection;
  if (!years) return [];
  const all = (await store.reports({ ...place, latest: true }, { limit: MOST_NAMED_FROM })).items;
  const held = new Set((await store.reports({ ...place, years }, { limit: MOST_NAMED_FROM * years.length })).items.map(agencyIdOf));
  return all.filter((report) => !held.has(agencyIdOf(report))).map(({ issuer }) => issuer);
}

/**
 * Notes how much of the set was counted, and puts the set into the ledger. `without`: reports without a value, which leave the figure blank, or of a
 * rate have nothing to divide by (`undefined` of them); `listed`: how many members the answer lists. Errors: those of the store.
 */
export async function sayCoverage(
  { targets, store, ledger, wording, register }: AnswerContext,
  quantities: readonly Quantity[],
  { reports, without, undefined: rateless = 0, listed }: { reports: number; without: number; undefined?: number; listed: number },
): Promise<void> {
  const many = targets.found.filter((target): target is Many => target.kind === "many");
  for (const target of many) {
    if (!target.members) {
      ledger.note("coverage", wording.coverage(target.reports, target.year));
      continue;
    }
    const members = await membersOf(target.selection, store);
    const all = register ? await registered(target, register, store) : null;
    const missing = members <= MOST_NAMED_FROM ? await missingOf(target, store) : [];
    const name = `${target.name ?? ""}${wording.members(target.members)}`;
    ledger.note(
      "coverage",
      wording.membersCounted(name, members, target.reports, target.year, missing.slice(0, MOST_NAMED), missing.length, all),
    );
  }
  if (without > rateless) ledger.note("coverage", wording.unfilled(without - rateless));
  if (rateless > 0) ledger.note("coverage", wording.nothingToDivide(rateless));
  const [first] = many;
  if (!first) return;
  const held = first.members && many.length === 1 ? await membersOf(first.selection, store) : undefined;
  const members = held !== undefined && register ? ((await registered(first, register, store))?.members ?? held) : held;
  const names = many.map((target) => `${target.name ?? wording.everyone()}${target.members ? wording.members(target.members) : ""}`);
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
    quantity.kind === "figure" ? [quantity.key] : [quantity.over, quantity.under],
  );
  put("key", [...new Set(keys.filter(isFigureKey))]);
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
