// What a number of the prose is asked without (不含办公室名义的) -> the numbers of that, and what is left of one that counts it in. Reads the store.
import { citationsOf } from "../evidence/ledger.ts";
import { apart } from "../operations/figures.ts";
import type { AnswerContext } from "../operations/operand.ts";
import { ANSWERED, type Outcome } from "../outcome/outcome.ts";
import type { StatedIn, Store } from "../reports/store.ts";
import { statedFigure, wholesOf } from "./number.ts";
import type { StatedMatch } from "./stated-match.ts";
import { coverage } from "./topic-coverage.ts";

/** `wholes`: of each part that is set aside what it is a part of, where the report says so. */
type SetAside = { parts: readonly StatedIn[]; wholes: ReadonlyMap<StatedIn, StatedIn> };

const COVERED_AT_LEAST = 0.75;
/** The numbers whose own words are those that the question sets aside; none where it sets nothing aside. */
export async function setAside(aside: string | undefined, numbers: readonly StatedIn[], store: Store): Promise<SetAside> {
  const parts = aside === undefined ? [] : numbers.filter(({ statement }) => coverage(aside, statement.subject) >= COVERED_AT_LEAST);
  const wholes = new Map<StatedIn, StatedIn>();
  for (const part of parts) {
    const [whole] = await wholesOf([{ stated: part, score: 1, extra: 0 }], store);
    if (whole) wholes.set(part, whole.stated);
  }
  return { parts, wholes };
}

const isSameNumber = (a: StatedIn, b: StatedIn): boolean =>
  a.report.id === b.report.id && a.passage.n === b.passage.n && a.statement.at[0] === b.statement.at[0];

/**
 * The number found counts in what is set aside: it is said without it where both are exact, and is no answer otherwise ("none"). Undefined
 * where it does not.
 */
export async function sayWithout(
  { parts, wholes }: SetAside,
  found: readonly StatedMatch[],
  { store, ledger, wording }: AnswerContext,
): Promise<Outcome | "none" | undefined> {
  const counting = parts.filter((part) => found.some(({ stated }) => isSameNumber(stated, wholes.get(part) ?? part)));
  const [part, ...more] = counting;
  if (!part) return undefined;
  const whole = wholes.get(part);
  const report = await store.report(part.report.id);
  const isExact = [part, whole].every((each) => each && !each.statement.approximate && each.statement.unit === part.statement.unit);
  if (!whole || !report || more.length > 0 || !isExact) return "none";
  const [all, less] = [whole, part].map((each) => statedFigure(each, report, ledger));
  if (!all || !less) return "none";
  const slot = ledger.figure(apart(all, less, wording));
  const name = wording.ofWhom(wording.whose(report.issuer, report.year), all.label);
  ledger.say(wording.rest(name, less.label, slot, ledger.figure(all), ledger.figure(less)), citationsOf(apart(all, less, wording)));
  return ANSWERED;
}
