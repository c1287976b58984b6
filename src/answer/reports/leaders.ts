// 它, 他们 after a ranking or a list -> the question with the authorities that it came to. Reads the store.
import type { Who } from "../../names/directory.ts";
import type { Understanding } from "../../question/understanding.ts";
import { agencyIdOf } from "../../report/report.ts";
import { rankingOf } from "../sets/ranking.ts";
import type { Row } from "../sets/rows.ts";
import type { Store } from "./store.ts";
import { targetsOf } from "./targets.ts";

/** So many are taken one by one; of a longer list the set itself is asked of. */
const MOST_LEADERS = 12;

/** Unchanged where the question speaks of nobody's result, or the result is nobody or a crowd. Throws TooManyMembers; errors: those of the store. */
export async function ofLeaders(meaning: Understanding, store: Store): Promise<Understanding> {
  const { leaders } = meaning;
  if (!leaders) return meaning;
  const { found } = await targetsOf({ ...meaning, who: { value: leaders.who, origin: "said" }, when: leaders.when }, store);
  const rows = await rowsOf(found, leaders, store);
  const who = rows.map(({ report }): Who => ({ kind: "agency", id: agencyIdOf(report), name: report.issuer }));
  if (who.length === 0 || rows.length >= MOST_LEADERS) return meaning;
  const years = [...new Set(rows.map(({ report }) => report.year))];
  const when = meaning.when.origin === "said" ? meaning.when : { value: { kind: "list" as const, years }, origin: "carried" as const };
  return { ...meaning, who: { value: who, origin: "carried" }, when };
}

async function rowsOf(
  found: Parameters<typeof rankingOf>[0],
  { quantity, order, place, limit, condition }: NonNullable<Understanding["leaders"]>,
  store: Store,
): Promise<Row[]> {
  if (found.length === 0) return [];
  const ranking = await rankingOf(found, quantity, store);
  if (condition) return (await ranking.meeting(condition, MOST_LEADERS)).rows;
  const first = await ranking.first(order, place ?? limit ?? 1);
  const last = first.at(-1);
  if (limit !== undefined && place === undefined) return first;
  // All that share the place.
  return last ? (await ranking.meeting({ comparator: "equal", value: last.value }, MOST_LEADERS)).rows : [];
}
