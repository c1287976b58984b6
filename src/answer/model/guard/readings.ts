// A piece's clauses as a passage parts it -> the lists of clauses that are held to the passage, one after the other, none twice. No I/O. No clock.
import { type Clause, whole } from "./clauses.ts";
import { counted, distributed, predicated } from "./divided.ts";

/** `clauses` as they were parted, and each list to be tried, in order: all in one, one by one, each with its number, and lists of statements divided. */
type Readings = { clauses: readonly Clause[]; tried: readonly (readonly Clause[])[] };

/** The same again where this passage parts the piece as the one before did, as most do: what is made of its clauses is made once. */
export function readingsOf(clauses: readonly Clause[], before: Readings | null): Readings {
  if (before && areAlike(before.clauses, clauses)) return before;
  const divided = clauses.flatMap(distributed).flatMap(predicated);
  const tried: (readonly Clause[])[] = [];
  for (const each of [
    ...(clauses.some(({ relates }, i) => relates && i > 0) ? [] : [[whole(clauses)]]),
    clauses,
    clauses.flatMap(counted),
    ...(divided.length > clauses.length ? [divided] : []),
  ])
    if (!tried.some((other) => areAlike(other, each))) tried.push(each);
  return { clauses, tried };
}

const areAlike = (all: readonly Clause[], others: readonly Clause[]): boolean =>
  all.length === others.length && all.every((each, i) => isAlike(each, others[i]));

const isAlike = (a: Clause | undefined, b: Clause | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.given === b.given &&
    a.about === b.about &&
    (a.relates ?? false) === (b.relates ?? false) &&
    (a.hangs ?? false) === (b.hangs ?? false) &&
    isAlike(a.otherwise, b.otherwise) &&
    a.at.length === b.at.length &&
    a.at.every((place, i) => place === b.at[i]));
