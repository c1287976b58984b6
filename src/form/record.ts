// What is written down of each row, column, result and rate of the form: everything it is called, wherever it is called so. No I/O. No clock.
import type { EditionRange } from "./editions.ts";

/** A list that has something in it: what a record has none of is left out. */
type Some<T> = readonly [T, ...T[]];
/**
 * The places of empty texts and lists in a record, "term.names" and the like; none there is `never`. What a plain column adds to its row's
 * key, and the label above a column that stands under none, may be empty.
 */
type EmptyIn<T, Place extends string = ""> = T extends "" | readonly []
  ? Place
  : T extends string | undefined
    ? never
    : T extends readonly unknown[]
      ? EmptyIn<T[number], Place>
      : { [K in keyof T & string]: [K, T[K]] extends ["key" | "group", ""] ? never : EmptyIn<T[K], `${Place}.${K}`> }[keyof T & string];
/** The records as they are. Does not compile where one of them has an empty text or an empty list: the second argument's type then says where. */
export const filled = <const T>(records: T, ..._empty: [EmptyIn<T>] extends [never] ? [] : [emptyAt: EmptyIn<T>]): T => records;

/** In Chinese and in English. */
export type Both = { readonly zh: string; readonly en: string };
/** An entry of the glossary. `names`: other words for the term. `explanation`: "{count}" and the like are filled in from the records (glossary.ts). `source`: the rule it comes from, by article. */
export type TermText = { readonly term: string; readonly names?: Some<string>; readonly explanation: string; readonly source: string };

/** What everything that has a name of its own in the form is called. A record that lacks one of these does not compile. */
export type Words = {
  /** In the sentence of an answer. */
  readonly name: Both;
  /** The words people ask with, as templates (question/lexicon.ts). */
  readonly asked: Both;
  /** The words prose states its figure with, as a pattern for the whole of what is said of it (stated.ts). */
  readonly stated: string;
  /** A pattern of the words that tell it from every other in a sentence that names several. */
  readonly tells: string;
  readonly term: TermText;
};
/** A label the form prints. `reprinted`: what earlier editions print. `misprints`: what reports print for it, beside slips of one character. */
export type Printed = EditionRange & {
  readonly printed: string;
  readonly reprinted?: Some<{ readonly until: NonNullable<EditionRange["until"]>; readonly printed: string }>;
  readonly misprints?: Some<string>;
};

/**
 * A row of table `requests`. `question`: the words of a question for it that the grammar reads back. `label`: what lists call it where the
 * printed label says nothing without the rows above it.
 */
export type RequestRow = Printed & Words & { readonly key: string; readonly question: string; readonly label?: string };
/** A group of rows of `requests`: the form prints its label and no figures, and its figures are the sums of its rows'. */
export type RequestGroup = Words & { readonly key: string; readonly printed: string; readonly question: string };
/** A column of `requests`. `group`: the label above it. The total goes without saying and has no words. */
export type ApplicantColumn = EditionRange & { readonly key: string; readonly group: string; readonly printed: string } & (
    | (Words & { readonly question: string })
    | { readonly plain: true }
  );

export type CellUnit = "件" | "万元" | "项";
/**
 * A column of `proactive`; its cells' key is the row's followed by this one's. In names, "{row}" is the row's printed label in `zh`, its
 * name in `en`, "{item}" its singular; in patterns the row's own. A plain column goes without saying: its figure has the row's name.
 */
export type ProactiveColumn = Printed & { readonly key: string; readonly unit: CellUnit } & (
    | (Words & { readonly question: string })
    | { readonly plain: true }
  );
/** A row of `proactive`. `item`: the paragraph of article 20 it reports on. `plainName`: what the figure of its plain column is called. */
export type ProactiveRow = Printed &
  Words & {
    readonly key: string;
    readonly item: string;
    readonly singular: string;
    readonly question: string;
    readonly plainName?: Both;
    readonly columns: Some<ProactiveColumn>;
  };

/** A group of `disputes`; `path`: its printed labels, outermost first. */
export type DisputeGroup = Words & EditionRange & { readonly key: string; readonly path: Some<string>; readonly question: string };
/** A result in each group of `disputes`; the total goes without saying. */
export type DisputeResult = EditionRange & { readonly key: string; readonly printed: string } & (Words | { readonly plain: true });

/** A rate people ask for, which the form does not define: one figure in percent of another, one definition for each kind of case. */
export type RateRecord = {
  readonly key: string;
  readonly asked: Both;
  readonly term: TermText;
  /** `name` and `definition` are Chinese, and the rate is known by the first. */
  readonly rates: Some<{
    readonly name: string;
    readonly english: string;
    readonly over: string;
    readonly under: string;
    /** What is added to `under` before it divides. */
    readonly plus?: string;
    readonly definition: string;
  }>;
};
