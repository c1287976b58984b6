// A question's kind, and its operation -> the file of src/answer that answers it. Data. No I/O. No clock.
import type { FigureOperation } from "../../question/operations.ts";
import type { Understanding } from "../../question/understanding.ts";

const KINDS: Readonly<Record<Exclude<Understanding["kind"], "figure">, string>> = {
  outside: "gather.ts",
  stated: "prose/stated.ts",
  stated_sides: "operations/lookup.ts",
  contact: "operations/contact.ts",
  section: "prose/about.ts",
  passage: "prose/about.ts",
  overview: "operations/overview.ts",
  contradictions: "operations/contradictions.ts",
  term: "prose/reference.ts",
  help: "operations/written.ts",
  search: "operations/search.ts",
  unpublished: "operations/years.ts",
  reports: "prose/reference.ts",
};
const OVER_FIGURES: Readonly<Record<FigureOperation, string>> = {
  lookup: "lookup.ts",
  list: "lookup.ts",
  exists: "lookup.ts",
  wholly: "lookup.ts",
  about: "lookup.ts",
  summary: "lookup.ts",
  sum: "total.ts",
  mean: "total.ts",
  median: "total.ts",
  spread: "spread.ts",
  fold: "spread.ts",
  difference: "compare.ts",
  multiple: "compare.ts",
  share: "share.ts",
  compare: "compare.ts",
  max: "rank.ts",
  min: "rank.ts",
  rank: "rank.ts",
  rank_of: "rank.ts",
  count: "count.ts",
  which: "count.ts",
  which_years: "years.ts",
  change: "change.ts",
  trend: "change.ts",
  first_year: "years.ts",
};

/** From the root of the repository. */
export const answeredBy = (meaning: Understanding): string =>
  `src/answer/${meaning.kind === "figure" ? `operations/${OVER_FIGURES[meaning.operation.value]}` : KINDS[meaning.kind]}`;

/** Every file named here. */
export const ANSWERING: readonly string[] = [...Object.values(KINDS), ...Object.values(OVER_FIGURES).map((file) => `operations/${file}`)];
