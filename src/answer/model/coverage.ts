// What the rules would say and what a model has said -> the rules' sentences for figures that were asked for and are not said. No I/O. No clock.
import type { DraftSentence, Ledger } from "../evidence/ledger.ts";
import { SLOT } from "./guard/layout.ts";

/** The figures a sentence says, by their slots' numbers; a formula is not said of them. */
export const slotsIn = ({ text }: DraftSentence): number[] =>
  [...text.matchAll(SLOT)].filter((match) => match[2] === "").map((match) => Number(match[1]));

/** A sentence of the rules counts as said when each of its figures is, the operands of another among them left aside. */
export function unsaidFigures(ledger: Pick<Ledger, "sentences" | "figures">, said: readonly DraftSentence[]): DraftSentence[] {
  const slots = new Set(said.flatMap(slotsIn));
  const operands = new Set(ledger.sentences.flatMap(slotsIn).flatMap((slot) => ledger.figures[slot - 1]?.operands ?? []));
  const asked = (sentence: DraftSentence): number[] => slotsIn(sentence).filter((slot) => !operands.has(ledger.figures[slot - 1] as never));
  return ledger.sentences.filter((sentence) => asked(sentence).some((slot) => !slots.has(slot)));
}
