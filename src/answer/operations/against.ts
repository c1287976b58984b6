// Which members of a set have more of one figure than of another (废止的比制发的多), each with both. Reads the store.
import type { Quantity } from "../../question/understanding.ts";
import { reportsWhere } from "../sets/against.ts";
import { sayCoverage } from "../sets/coverage.ts";
import type { Row } from "../sets/rows.ts";
import { LISTED, shownOf } from "../sets/shown.ts";
import type { Gathered, Member } from "./count.ts";
import { type AnswerContext, unitFor, whatOf } from "./operand.ts";

/** Some of those that have not, where none has. */
const SOME = 5;

/** `those`: who they are, in words. Null where there are not two figures of one unit, or no report has both. Throws TooManyMembers; errors: those of the store. */
export async function membersAgainst(against: "more" | "less", context: AnswerContext): Promise<(Gathered & { those: string }) | null> {
  const { measures, targets, store, wording } = context;
  const quantities = measures.flatMap((each) => (each.kind === "stated" ? [] : [each]));
  const [first, second, ...more] = quantities;
  if (!first || !second || more.length > 0 || unitFor(first) !== unitFor(second)) return null;
  const { rows, others, asked, reports } = await reportsWhere(first, against, second, targets.found, store);
  if (asked === 0) return null;
  const met = await withBoth(rows.slice(0, LISTED), first, second, context);
  await sayCoverage(context, quantities, { reports: asked, without: reports - asked, listed: met.length });
  return {
    met,
    meeting: rows.length,
    asked,
    others: met.length > 0 ? [] : await withBoth(others.slice(0, SOME), first, second, context),
    those: wording.against(whatOf(first, wording), whatOf(second, wording), against),
  };
}

async function withBoth(rows: readonly Row[], first: Quantity, second: Quantity, context: AnswerContext): Promise<Member[]> {
  const [left, right] = [await shownOf(rows, first, context, true), await shownOf(rows, second, context, true)];
  return left.map(({ whose, figure }, i) => ({ whose, figures: [figure, ...(right[i] ? [right[i].figure] : [])] }));
}
