// Two tokens, one of a sentence and one of a passage -> whether the one says what the other does; which need none, and which hold on to others. No I/O. No clock.
import { anyOfKind, sameKind } from "./kinds.ts";
import { FOLLOWS_FROM } from "./tables.ts";
import type { Token } from "./tokens.ts";
import { sameUnit, supports } from "./values.ts";
import { EMPTY_VERBS, NARROWING } from "./words.ts";

export const says = ({ kind }: Token): boolean => kind !== "light" && kind !== "self" && kind !== "plan";
const empty = new Set(EMPTY_VERBS);
const narrowing = new Set(NARROWING);
/** Need not match: how a sentence is divided, and verbs that only lead to what is done. */
export const isOptional = ({ kind, is }: Token): boolean => kind === "clause" || kind === "item" || empty.has(is);
export const needsNoMatch = (token: Token): boolean => !says(token) || isOptional(token);
/** Stays where what it governs or narrows down stays. */
export const holdsOn = (token: Token | undefined): boolean =>
  token?.kind === "role" || (token?.kind === "content" && narrowing.has(token.is) && !token.etc);

export function matches(a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || a.kind !== b.kind) return false;
  if (a.number && b.number) return sameNumber(a.number, b.number);
  return a.is === b.is || (FOLLOWING.get(a.is)?.has(b.is) ?? false) || (a.kind === "content" && sameKind(a.is, b.is));
}
const FOLLOWING: ReadonlyMap<string, ReadonlySet<string>> = new Map(FOLLOWS_FROM.map(([is = "", ...from]) => [is, new Set(from)]));
/** Whether a passage with these words can say it. */
export const isAmong = ({ is }: Token, words: ReadonlySet<string>): boolean =>
  words.has(is) || anyOf(FOLLOWING.get(is), words) || anyOfKind(is, words);
function anyOf(some: ReadonlySet<string> | undefined, words: ReadonlySet<string>): boolean {
  for (const each of some ?? NONE) if (words.has(each)) return true;
  return false;
}
const NONE: ReadonlySet<string> = new Set();
const sameNumber = (a: NonNullable<Token["number"]>, b: NonNullable<Token["number"]>): boolean =>
  a.value === b.value && supports(b, a) && sameUnit(a.unit, b.unit);
