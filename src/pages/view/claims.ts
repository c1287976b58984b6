// Claims of a checked text -> what came of each, how many of each there are, and where they stand in the text. No I/O. No clock.
import type { Claim, ClaimReason } from "../../contract.ts";
import { boundWords } from "../../zh/bounds.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { unitsIn } from "./amounts.ts";
import type { Language } from "./words.ts";

/** Verdicts as a reader needs them: that no report is held, that a report does not give it, and that it cannot be told are three things. */
const OUTCOMES = ["supported", "contradicted", "conflicting", "uncovered", "unmentioned", "not_checkable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

const UNCOVERED: readonly (ClaimReason | undefined)[] = ["no_report", "no_year", "withdrawn"];
/** Searched for, and not there. Of every other reason nothing is denied: it is only that nothing decides it. */
const UNMENTIONED: readonly (ClaimReason | undefined)[] = ["not_stated", "no_cause_stated", "not_separated", "not_in_form", "blank"];

export function outcomeOf({ verdict, reason }: Claim): Outcome {
  if (verdict !== "not_found") return verdict;
  if (UNCOVERED.includes(reason)) return "uncovered";
  return UNMENTIONED.includes(reason) ? "unmentioned" : "not_checkable";
}

/** Those there are, in the order above. */
export const tally = (claims: readonly Claim[]): { outcome: Outcome; count: number }[] =>
  OUTCOMES.map((outcome) => ({ outcome, count: claims.filter((claim) => outcomeOf(claim) === outcome).length })).filter(
    ({ count }) => count > 0,
  );

/** What stands first weighs most when several claims are made by the same words. */
const GRAVEST: readonly Outcome[] = ["contradicted", "conflicting", "uncovered", "unmentioned", "not_checkable", "supported"];

/** `claims` are 1-based, in their order; parts without any are the text between. Joined, the parts are the text. */
type Part = { text: string; claims?: number[]; outcome?: Outcome };

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

const BOUND_BEFORE = new RegExp(
  `(?:(?:${boundWords("claim", "before")})了? ?|(?:more than|over|less than|fewer than|under|about|around|nearly|almost|at least|at most) )$`,
  "i",
);
const BOUND_AFTER = new RegExp(`^(?:${boundWords("claim", "after")})`);

/** The number as the text writes it, with the words that bound it: 2万余件 is not 20000件, nor 不足2万件. The number alone where the text has it in other words. */
export function claimedWords({ text, claimed = 0, unit = "" }: Claim, language: Language): string {
  const number = readNumbers(text).find(({ value }) => value === claimed);
  if (!number) return `${claimed}${unitsIn(unit, language)}`;
  const [before = ""] = BOUND_BEFORE.exec(text.slice(0, number.start)) ?? [];
  const behind = text.slice(number.end);
  const counted = unit !== "" && behind.trimStart().startsWith(unit) ? unit : "";
  const [after = ""] = BOUND_AFTER.exec(behind.trimStart().slice(counted.length)) ?? [];
  return `${before}${text.slice(number.start, number.end)}${counted}${after}`;
}
