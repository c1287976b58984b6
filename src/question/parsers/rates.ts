// Rates with a name of their own -> the two figures and what is divided by what, in Chinese for the reader. No I/O. No clock.
import { RATE_RECORDS } from "../../form/records.ts";
import type { Quantity } from "../understanding.ts";

type Rate = Extract<Quantity, { kind: "rate" }>;

/** Rates a word can mean, narrowed by the subjects beside it; several when that leaves it open. */
export function ratesFor(word: string, subjects: readonly string[]): readonly Rate[] {
  const all = (RATE_RECORDS.find(({ key }) => key === word)?.rates ?? []).map(
    ({ name, over, under, definition }): Rate => ({ kind: "rate", name, over, under, definition }),
  );
  const reconsidered = subjects.includes("reconsideration");
  const litigated = subjects.some((subject) => subject.startsWith("litigation"));
  // 纠错率 alone is the usual word for reconsideration's; 维持率 is said of both.
  if (reconsidered === litigated) return word === "correction" ? all.slice(0, 1) : all;
  return all.filter(({ over }) => over.startsWith(reconsidered ? "reconsideration" : "litigation"));
}
