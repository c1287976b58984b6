// One set in two years whose members are not the same ones -> the same comparison over those that have a report of both, said behind the sums. Reads the store.
import { minus } from "../../decimal.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { apart } from "../operations/figures.ts";
import type { AnswerContext, Measure } from "../operations/operand.ts";
import type { Selection, Store } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { sumOf } from "./sum.ts";

type Many = Extract<Target, { kind: "many" }>;
const place = ({ years: _, ...rest }: Selection): string => JSON.stringify(rest);
type Dated = Many & { year: number };
const isDated = (target: Target | undefined): target is Dated => target?.kind === "many" && target.year !== undefined;

const bothYears = (target: Dated, other: number): Dated => ({ ...target, selection: { ...target.selection, having: [other] } });
/**
 * Whether one set in two years has other members in the one than in the other: what it comes to then differs by who published, too. False for what
 * is no one set in two years. Errors: those of the store.
 */
export async function isOfOthers(left: Target | undefined, right: Target | undefined, store: Store): Promise<boolean> {
  if (!isDated(left) || !isDated(right) || left.year === right.year || place(left.selection) !== place(right.selection)) return false;
  const { reports } = await store.aggregate(bothYears(left, right.year).selection, []);
  return reports < left.reports || reports < right.reports;
}

/**
 * Says nothing where both years have the same members, where none has both, or where what is compared is no one set. The sums of all that are
 * held differ by who published, too. Errors: those of the store.
 */
export async function sayLikeForLike(
  left: Target | undefined,
  right: Target | undefined,
  measure: Measure | undefined,
  context: AnswerContext,
): Promise<void> {
  const { store, ledger, wording } = context;
  if (!isDated(left) || !isDated(right) || measure?.kind !== "figure" || !(await isOfOthers(left, right, store))) return;
  const [now, before] = [bothYears(left, right.year), bothYears(right, left.year)];
  const [of, than] = [await sumOf(now, measure, context), await sumOf(before, measure, context)];
  if (!of.figure || !than.figure || of.counted !== than.counted) return;
  const figure = apart(of.figure, than.figure, wording);
  const [slot, ofSlot, thanSlot] = [ledger.figure(figure), ledger.figure(of.figure), ledger.figure(than.figure)];
  const sign = Math.sign(minus(of.figure.value, than.figure.value)) as -1 | 0 | 1;
  ledger.say(
    wording.likeForLike(of.counted, left.year, right.year, sign, slot, ofSlot, thanSlot),
    citationsOf(figure),
    "sentence",
    of.counted,
    left.year,
    right.year,
  );
}
