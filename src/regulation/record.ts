// What a rule of law says, and a written answer that rests on such rules: the types of the records here. No I/O. No clock.
import type { Concept } from "./words.ts";

/** `says` is the rule's content in this program's own words, every number of it included: what an answer says is held against it. */
export type Rule = {
  readonly name: { readonly zh: string; readonly en: string };
  readonly says: { readonly zh: string; readonly en: string };
};

/** One sentence in two languages, and the rules that say so. `rules` empty: a sentence of guidance, which states no number. */
export type Line = { readonly zh: string; readonly en: string; readonly rules: readonly string[] };

/**
 * `asked`: ways to ask, each a set of concepts that all stand in the question, in any order; `unless`: none of these may. `offers`: what of the
 * operator's and the authority's is told beside it. `ofIssuer`: also answered where an authority is named, with its contact.
 */
export type Written = {
  readonly id: string;
  readonly asked: readonly (readonly Concept[])[];
  readonly unless?: readonly Concept[];
  readonly lines: readonly Line[];
  readonly offers?: readonly ("request_url" | "hotline" | "contact")[];
};
