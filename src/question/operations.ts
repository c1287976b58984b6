// What can be done with what is asked, one row an operation: everything that other files need to know of it. Data. No I/O. No clock.

type Traits = {
  /** Over all reports held when nobody is named. */
  overAll: boolean;
  /** The result is a number, however it was asked for. */
  computed: boolean;
  /** It compares two things: half of it is no answer. */
  pair: boolean;
  /** It reckons with numbers that it needs first, wherever they stand: cells or prose. */
  reckoned: boolean;
  /** Over one figure of several reports: the members of a family stand for their total. */
  oneFigure: boolean;
  /** A single issuer named next asks for its own figure, not for the operation again. */
  endsWithOne: boolean;
};

const row = (...traits: (keyof Traits)[]): Traits => ({
  overAll: traits.includes("overAll"),
  computed: traits.includes("computed"),
  pair: traits.includes("pair"),
  reckoned: traits.includes("reckoned"),
  oneFigure: traits.includes("oneFigure"),
  endsWithOne: traits.includes("endsWithOne"),
});

/** answer/operations/table.ts has a function for each: an operation in one table and not in the other does not compile. */
const OPERATIONS = {
  /** One value of each issuer and year asked for. */
  lookup: row(),
  /** Several figures of one report: all reasons of a family, a whole table. */
  list: row(),
  /** Over reports or over quantities. */
  sum: row("overAll", "computed", "reckoned", "endsWithOne"),
  mean: row("overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** The value in the middle of the members', half of the sum of the two where they are even. */
  median: row("overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** First minus second, over two issuers, years or quantities. */
  difference: row("computed", "pair", "reckoned"),
  /** First ÷ second. */
  multiple: row("computed", "pair", "reckoned"),
  /** First quantity in percent of the second. */
  share: row("computed", "reckoned"),
  /** Issuers side by side, no one number asked. */
  compare: row("overAll", "pair", "reckoned"),
  max: row("overAll", "reckoned", "oneFigure", "endsWithOne"),
  min: row("overAll", "reckoned", "oneFigure", "endsWithOne"),
  /** Ordered list; `limit` for top N. */
  rank: row("overAll", "reckoned", "oneFigure", "endsWithOne"),
  /** The place of one issuer among all. */
  rank_of: row("computed", "oneFigure"),
  /** How many issuers meet `condition`. */
  count: row("overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** Which issuers meet `condition`. */
  which: row("overAll", "reckoned", "oneFigure", "endsWithOne"),
  /** Whether there is any (value > 0), or whether `condition` holds. */
  exists: row("oneFigure"),
  /** Whether a part is all of its whole: 全都公开了吗. The first quantity is the part, the second the whole. */
  wholly: row(),
  /** From the year before to this. */
  change: row(),
  trend: row(),
  /** Prose: what the report says about `topic`. */
  about: row(),
  /** Prose: a whole section or report in brief; `section` says which (0: the whole). */
  summary: row(),
  /** What a report comes to, from its cells and stated numbers. */
  overview: row(),
  /** What the audit says: which reports contradict themselves. */
  contradictions: row("overAll"),
  /** A term of the form explained; `term` names it. */
  define: row(),
  /** Answered in written words: from the Regulation, about the service, or the operator's own; `written` says which. */
  written: row(),
  /** Every place where a number stands, or every report that mentions a thing; `search` says what. */
  search: row("overAll"),
  /** The first year in which a figure of an issuer, or of any of a set, meets the condition. */
  first_year: row("computed", "oneFigure"),
  /** Which authorities of a set have no report of a year. */
  unpublished: row("overAll"),
  /** Which reports there are. */
  reports: row("overAll"),
} as const satisfies Record<string, Traits>;

export type Operation = keyof typeof OPERATIONS;
export const has = (operation: Operation, trait: keyof Traits): boolean => OPERATIONS[operation][trait];
