// Claims of a checked text -> what came of each, how many of each there are, and where they stand in the text. No I/O. No clock.
import type { Claim } from "../../contract.ts";

/** Verdicts as a reader needs them: that no report is held is another thing than that a report says nothing of it. */
export const OUTCOMES = ["supported", "contradicted", "conflicting", "uncovered", "unmentioned", "not_checkable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `not_found` says in its explanation whether the report is held at all. */
export function outcomeOf({ verdict, explanation }: Claim): Outcome {
  if (verdict !== "not_found") return verdict;
  return /没有收录|not held/.test(explanation) ? "uncovered" : "unmentioned";
}

/** Those there are, in the order above. */
export const tally = (claims: readonly Claim[]): { outcome: Outcome; count: number }[] =>
  OUTCOMES.map((outcome) => ({ outcome, count: claims.filter((claim) => outcomeOf(claim) === outcome).length })).filter(
    ({ count }) => count > 0,
  );

/** What stands first weighs most when several claims are made by the same words. */
const GRAVEST: readonly Outcome[] = ["contradicted", "conflicting", "uncovered", "unmentioned", "not_checkable", "supported"];

/** `claims` are 1-based, in their order; parts without any are the text between. Joined, the parts are the text. */
export type Part = { text: string; claims?: number[]; outcome?: Outcome };

/** Claims are looked for in the order they were made; those in the same words are one part. */
export function placed(text: string, claims: readonly Claim[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [index, claim] of claims.entries()) {
    const last = parts.at(-1);
    if (last?.claims && last.text === claim.text) {
      last.claims.push(index + 1);
      last.outcome = graver(last.outcome, outcomeOf(claim));
      continue;
    }
    const at = claim.text === "" ? -1 : text.indexOf(claim.text, from);
    if (at < 0) continue;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ text: claim.text, claims: [index + 1], outcome: outcomeOf(claim) });
    from = at + claim.text.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

const graver = (one: Outcome | undefined, other: Outcome): Outcome =>
  one !== undefined && GRAVEST.indexOf(one) <= GRAVEST.indexOf(other) ? one : other;
