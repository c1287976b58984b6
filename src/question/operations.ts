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
  /** It tells words, unless a number is asked for. */
  inWords: boolean;
  /** A single issuer named next asks for its own figure, not for the operation again. */
  endsWithOne: boolean;
};

/**
 * What kind of question it belongs to: `figure` is done with figures of the form where the question names one, and else with what the prose
 * says; each other is a kind by itself.
 */
type Kind = "figure" | "overview" | "contradictions" | "term" | "help" | "search" | "unpublished" | "reports";

const row = <K extends Kind>(kind: K, ...traits: (keyof Traits)[]): Traits & { kind: K } => ({
  kind,
  overAll: traits.includes("overAll"),
  computed: traits.includes("computed"),
  pair: traits.includes("pair"),
  reckoned: traits.includes("reckoned"),
  oneFigure: traits.includes("oneFigure"),
  inWords: traits.includes("inWords"),
  endsWithOne: traits.includes("endsWithOne"),
});

/**
 * answer/operations/table.ts has a function for each operation over figures and a case for each kind: what stands in one file and not in the other does
 * not compile.
 */
const OPERATIONS = {
  /** One value of each issuer and year asked for. */
  lookup: row("figure"),
  /** Several figures of one report: all reasons of a family, a whole table. */
  list: row("figure"),
  /** Over reports or over quantities. */
  sum: row("figure", "overAll", "computed", "reckoned", "endsWithOne"),
  mean: row("figure", "overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** The value in the middle of the members', half of the sum of the two where they are even. */
  median: row("figure", "overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** The most of a set minus its least. */
  spread: row("figure", "overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** The most of a set ÷ its least. */
  fold: row("figure", "overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** First minus second, over two issuers, years or quantities. */
  difference: row("figure", "computed", "pair", "reckoned"),
  /** First ÷ second. */
  multiple: row("figure", "computed", "pair", "reckoned"),
  /** First quantity in percent of the second. */
  share: row("figure", "computed", "reckoned"),
  /** Issuers side by side, no one number asked. */
  compare: row("figure", "overAll", "pair", "reckoned"),
  max: row("figure", "overAll", "reckoned", "oneFigure", "endsWithOne"),
  min: row("figure", "overAll", "reckoned", "oneFigure", "endsWithOne"),
  /** Ordered list; `limit` for top N. */
  rank: row("figure", "overAll", "reckoned", "oneFigure", "endsWithOne"),
  /** The place of one issuer among all. */
  rank_of: row("figure", "computed", "oneFigure"),
  /** How many issuers meet `condition`. */
  count: row("figure", "overAll", "computed", "reckoned", "oneFigure", "endsWithOne"),
  /** In which years an issuer meets `condition`. */
  which_years: row("figure", "oneFigure"),
  /** Which issuers meet `condition`. */
  which: row("figure", "overAll", "reckoned", "oneFigure", "endsWithOne"),
  /** Whether there is any (value > 0), or whether `condition` holds. */
  exists: row("figure", "oneFigure"),
  /** Whether a part is all of its whole: 全都公开了吗. The first quantity is the part, the second the whole. */
  wholly: row("figure"),
  /** From the year before to this. */
  change: row("figure"),
  trend: row("figure"),
  /** Prose: what the report says about `topic`. */
  about: row("figure", "inWords"),
  /** Prose: a whole section or report in brief; `section` says which (0: the whole). */
  summary: row("figure", "inWords"),
  /** What a report comes to, from its cells and stated numbers. */
  overview: row("overview"),
  /** What the audit says: which reports contradict themselves. */
  contradictions: row("contradictions", "overAll"),
  /** A term of the form explained; `term` names it. */
  define: row("term", "inWords"),
  /** Answered in written words: from the Regulation, about the service, or the operator's own; `written` says which. */
  written: row("help"),
  /** Every place where a number stands, or every report that mentions a thing; `search` says what. */
  search: row("search", "overAll"),
  /** The first year in which a figure of an issuer, or of any of a set, meets the condition. */
  first_year: row("figure", "computed", "oneFigure"),
  /** Which authorities of a set have no report of a year. */
  unpublished: row("unpublished", "overAll"),
  /** Which reports there are. */
  reports: row("reports", "overAll", "inWords"),
} as const satisfies Record<string, Traits & { kind: Kind }>;

export type Operation = keyof typeof OPERATIONS;
/** The operations of a kind of question. */
export type OperationOf<K extends Kind> = { [O in Operation]: (typeof OPERATIONS)[O]["kind"] extends K ? O : never }[Operation];
export type FigureOperation = OperationOf<"figure">;

/** The kind of question that an operation belongs to. */
export const kindOf = (operation: Operation): Kind => OPERATIONS[operation].kind;
export const has = (operation: Operation, trait: keyof Traits): boolean => OPERATIONS[operation][trait];
