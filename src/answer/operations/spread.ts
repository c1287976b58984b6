// spread, fold: the most and the least of a set held against each other: how far apart they are, how many times the one is the other.
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { type Order, rankingOf } from "../sets/ranking.ts";
import { LISTED, shownOf } from "../sets/shown.ts";
import { type Pair, sayDifference, sayMultiple } from "./compare.ts";
import { type AnswerContext, type Operand, type OperationFunction, whatOf } from "./operand.ts";
import { countedApart, ofEachReport, type Stating } from "./prose-of-sets.ts";

/** Errors: those of the store. A member that leaves the figure blank is neither the most nor the least. */
const betweenEnds =
  (pair: Pair): OperationFunction =>
  async (context) => {
    const { measures, targets, store, wording, meaning } = context;
    const [measure] = measures;
    const what = measures.map((each) => whatOf(each, wording)).join("");
    if (measure?.kind === "stated" && targets.found.length > 0)
      return pairOfProse(await ofEachReport(measure, context), what, pair, context);
    if (!measure || measure.kind === "stated" || targets.found.length === 0) return notFound({ reason: "too_few", what });
    const ranking = await rankingOf(targets.found, measure, store);
    const byYear = targets.found.length > 1 || targets.found.some((target) => target.kind === "one" || target.year === undefined);
    const { place, order: asked = "descending" } = meaning;
    const end = async (order: Order, at = 1): Promise<Operand | null> => {
      const first = (await ranking.first(order, at))[at - 1];
      if (!first) return null;
      const { rows } = await ranking.meeting({ comparator: "equal", value: first.value }, LISTED);
      const shown = await shownOf(rows, measure, context, byYear);
      const figure = shown[0]?.figure;
      return figure ? { whose: wording.join(shown.map((each) => each.whose)), what, figure } : null;
    };
    // 第二名比它少几件: the first against that place, and not against the other end.
    const [most, least] =
      place === undefined ? [await end("descending"), await end("ascending")] : [await end(asked), await end(asked, place)];
    if (!most || !least || ranking.counted < 2) return notFound({ reason: "too_few", what });
    await sayCoverage(context, [measure], {
      reports: ranking.counted,
      without: ranking.reports - ranking.counted,
      undefined: ranking.undefined,
      listed: 2,
    });
    return pair(most, least, context) ?? ANSWERED;
  };

/** The same of a number that prose states: those that share an end are named together. */
function pairOfProse({ known }: Stating, what: string, pair: Pair, context: AnswerContext): Outcome {
  const values = known.map(({ figure }) => figure.value);
  const end = (value: number): Operand | null => {
    const there = known.filter(({ figure }) => figure.value === value);
    const [first] = there;
    return first ? { whose: context.wording.join(there.map(({ whose }) => whose)), what, figure: first.figure } : null;
  };
  const [most, least] = [end(Math.max(...values)), end(Math.min(...values))];
  if (!most || !least || known.length < 2 || countedApart(known)) return notFound({ reason: "too_few", what });
  return pair(most, least, context) ?? ANSWERED;
}

export const spread = betweenEnds(sayDifference);
export const fold = betweenEnds(sayMultiple);
