// Claims that were decided -> the same verdict for the same words after the same words: a sentence pasted forty times is decided twice. No I/O. No clock.

import type { Understanding } from "../question/understanding.ts";
import type { Verdict } from "./decide.ts";
import type { Asked } from "./segment.ts";

/** A claim, the question before it, and what was kept of the clauses before: all that its verdict depends on besides the reports. */
export type After = readonly [Asked, before: string, state: unknown];

/** `framed`: what its frame read of it, which the next claim is read after. */
type Decision = { verdict: Verdict | null; framed: Understanding | null };

/** What was decided. Most claims are made once: only of those in the same words everything else is compared. */
export class Decided {
  private readonly all = new Map<string, { after: After; key?: string; decision: Decision }[]>();

  of(after: After): Decision | undefined {
    const alike = this.all.get(after[0].text) ?? [];
    if (alike.length === 0) return undefined;
    const key = keyOf(after);
    for (const each of alike) each.key ??= keyOf(each.after);
    return alike.find((each) => each.key === key)?.decision;
  }

  keep(after: After, decision: Decision): void {
    const alike = this.all.get(after[0].text);
    if (alike) alike.push({ after, decision });
    else this.all.set(after[0].text, [{ after, decision }]);
  }
}
const keyOf = (after: After): string => JSON.stringify(after, (name, value) => (PLACES.has(name) ? undefined : value));
/** Where in the text a number stands: what it says is the same elsewhere. */
const PLACES: ReadonlySet<string> = new Set(["at", "sentence", "passage"]);
