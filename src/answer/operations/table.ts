// Each kind of question -> what answers it, and each operation over figures -> what does it: the literal lists. No I/O. No clock.
import type { FigureOperation } from "../../question/operations.ts";
import type { Understanding } from "../../question/understanding.ts";
import type { Outcome } from "../outcome/outcome.ts";
import { about, summary } from "../prose/about.ts";
import { define, reports } from "../prose/reference.ts";
import { stated } from "../prose/stated.ts";
import { change, trend } from "./change.ts";
import { compare, difference, multiple } from "./compare.ts";
import { contact } from "./contact.ts";
import { contradictions } from "./contradictions.ts";
import { count, which } from "./count.ts";
import { exists, list, lookup, wholly } from "./lookup.ts";
import { mean } from "./mean.ts";
import type { AnswerContext, OperationFunction } from "./operand.ts";
import { overview } from "./overview.ts";
import { max, min, rank, rankOf } from "./rank.ts";
import { search } from "./search.ts";
import { share } from "./share.ts";
import { fold, spread } from "./spread.ts";
import { median, total } from "./total.ts";
import { written } from "./written.ts";
import { firstYear, unpublished, whichYears } from "./years.ts";

const OVER_FIGURES: Record<FigureOperation, OperationFunction> = {
  lookup,
  list,
  sum: total,
  mean,
  median,
  spread,
  fold,
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
  which_years: whichYears,
  exists,
  wholly,
  change,
  trend,
  about: lookup,
  summary: list,
  first_year: firstYear,
};

/** Answers a question of any kind but one that is none to these reports. Errors: those of the store. */
export function operate(context: AnswerContext<Exclude<Understanding, { kind: "outside" }>>): Promise<Outcome> {
  const { meaning } = context;
  switch (meaning.kind) {
    case "figure":
      return OVER_FIGURES[meaning.operation.value](context);
    case "stated":
      return stated(context);
    case "stated_sides":
      return lookup(context);
    case "contact":
      return contact({ ...context, meaning });
    case "section":
      return summary(context);
    case "passage":
      return about(context);
    case "overview":
      return overview(context);
    case "contradictions":
      return contradictions(context);
    case "term":
      return define({ ...context, meaning });
    case "help":
      return written({ ...context, meaning });
    case "search":
      return search({ ...context, meaning });
    case "unpublished":
      return unpublished(context);
    case "reports":
      return reports(context);
  }
}
