// Which operation answers which question: the literal list. No I/O. No clock.
import { has, type Operation as OperationName } from "../../question/operations.ts";
import type { Understanding } from "../../question/understanding.ts";
import { about, summary } from "../prose/about.ts";
import { define, reports } from "../prose/reference.ts";
import { stated } from "../prose/stated.ts";
import { change, trend } from "./change.ts";
import { compare, difference, multiple, share } from "./compare.ts";
import { contact } from "./contact.ts";
import { contradictions } from "./contradictions.ts";
import { count, which } from "./count.ts";
import { exists, list, lookup, wholly } from "./lookup.ts";
import type { OperationFunction } from "./operand.ts";
import { overview } from "./overview.ts";
import { max, min, rank, rankOf } from "./rank.ts";
import { search } from "./search.ts";
import { mean, median, total } from "./total.ts";
import { written } from "./written.ts";
import { firstYear, unpublished } from "./years.ts";

const OVER_FIGURES: Record<OperationName, OperationFunction> = {
  lookup,
  list,
  sum: total,
  mean,
  median,
  difference,
  multiple,
  share,
  compare,
  max,
  min,
  rank,
  rank_of: rankOf,
  count,
  which,
  exists,
  wholly,
  change,
  trend,
  about: lookup,
  summary: list,
  overview,
  contradictions,
  first_year: firstYear,
  unpublished,
  define,
  written,
  search,
  reports,
};

/** The operation for a question. One that names no figure of the form is answered from prose: stated numbers, or passages. */
export function operationFor(meaning: Understanding): OperationFunction {
  const operation = meaning.operation.value;
  if (["unpublished", "define", "reports", "overview", "contradictions", "written", "search"].includes(operation))
    return OVER_FIGURES[operation];
  if (meaning.quantities.value.length > 0) return OVER_FIGURES[operation];
  if (has(operation, "reckoned") && (meaning.topics || several(meaning))) return OVER_FIGURES[operation];
  if (meaning.numeric && meaning.topics) return lookup;
  if (meaning.prose.contact) return contact(meaning.prose.contact);
  if (meaning.numeric) return stated;
  return operation === "summary" ? summary : about;
}

/** Asked of more than one report. */
const several = ({ who, when }: Understanding): boolean =>
  who.value.length > 1 ||
  who.value.some((each) => each.kind === "region" || each.kind === "all") ||
  (when.value.kind === "list" && when.value.years.length > 1);
