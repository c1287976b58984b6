// Everything a model's sentence must pass, in one list. A rule answers null or says what is wrong, for logs and tests. No I/O. No clock.
import { formFault } from "./form.ts";
import { magnitudeFault } from "./magnitude.ts";
import { nameFault, yearFault } from "./names.ts";
import { negationFault } from "./negation.ts";
import { numberFault } from "./numbers.ts";
import { slotFault } from "./slots.ts";
import { supportFault } from "./support.ts";
import type { Worded } from "./worded.ts";

type Rule = (worded: Worded, raw: string) => string | null;

const RULES: readonly Rule[] = [formFault, nameFault, yearFault, numberFault, slotFault, magnitudeFault, negationFault, supportFault];

/** The first fault, or null. */
export function wordedFault(worded: Worded, raw: string): string | null {
  for (const rule of RULES) {
    const fault = rule(worded, raw);
    if (fault) return fault;
  }
  return null;
}
