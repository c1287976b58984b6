// 它, 他们 after a ranking or a list -> the question with the authorities that it came to. Reads the store.
import type { Who } from "../../names/directory.ts";
import type { Understanding } from "../../question/understanding.ts";
import { agencyIdOf } from "../../report/report.ts";
import { rankingOf } from "../sets/ranking.ts";
import { asQuotient, type Row, TooManyMembers } from "../sets/rows.ts";
import type { Store } from "./store.ts";
import { targetsOf } from "./targets.ts";

/** So many are taken one by one, and told by name; more are a set of their own. */
const MOST_LEADERS = 12;
/** 最多的占几成, of as many that are equal: each one's share is told. */
const MOST_TIED = 5;
/** Of a still longer list nobody knows which are meant. */
const MOST_AMONG = 2000;

/** Unchanged where the question speaks of nobody's result; null where the result is nobody. Throws TooManyMembers; errors: those of the store. */
export async function ofLeaders(meaning: Understanding, store: Store): Promise<Understanding | null> {
  const { leaders } = meaning;
  if (!leaders) return meaning;
  const { found } = await targetsOf({ ...meaning, who: { value: leaders.who, origin: "said" }, when: leaders.when }, store);
  const rows = await rowsOf(found, leaders, store);
  const who = rows.map(({ report }): Who => ({ kind: "agency", id: agencyIdOf(report), name: report.issuer }));
  const years = [...new Set(rows.map(({ report }) => report.year))];
  if (who.length === 0) return null;
  const when = meaning.when.origin === "said" ? meaning.when : { value: { kind: "list" as const, years }, origin: "carried" as const };
  if (leaders.ofSet)
    return rows.length === 1 || (leaders.limit === undefined && rows.length <= MOST_TIED)
      ? { ...meaning, who: { value: [...who, ...leaders.who], origin: "carried" }, when }
      : meaning;
  // 它公开几件 >> 排第几: in the set that it led.
  if (rows.length === 1 && meaning.operation.value === "rank_of")
    return { ...meaning, who: { value: [...who, ...leaders.who], origin: "carried" }, when };
  if (rows.length <= MOST_LEADERS) return { ...meaning, who: { value: who, origin: "carried" }, when };
  if (rows.length > MOST_AMONG) throw new TooManyMembers();
  const among = [...new Set(rows.map(({ report }) => agencyIdOf(report)))];
  return { ...meaning, who: { value: leaders.who, origin: "carried" }, when, among };
}

async function rowsOf(
  found: Parameters<typeof rankingOf>[0],
  { quantity, order, place, limit, condition }: NonNullable<Understanding["leaders"]>,
  store: Store,
): Promise<Row[]> {
  if (found.length === 0) return [];
  const ranking = await rankingOf(found, quantity, store);
  if (condition) return (await ranking.meeting(quantity.kind === "rate" ? asQuotient(condition) : condition, MOST_AMONG + 1)).rows;
  const first = await ranking.first(order, place ?? limit ?? 1);
  const last = first.at(-1);
  if (limit !== undefined && place === undefined) return first;
  // All that share the place.
  return last ? (await ranking.meeting({ comparator: "equal", value: last.value }, MOST_AMONG + 1)).rows : [];
}
