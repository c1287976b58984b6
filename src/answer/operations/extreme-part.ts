// max and min over the parts of one figure: which reason, which kind of applicant, which result there was most of. Reads the store.
import { familyOf } from "../../form/vocabulary.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import type { Order } from "../sets/ranking.ts";
import { type AnswerContext, read, whatOf, whoseOf, whyUnknown } from "./operand.ts";

/** Null where the question does not ask for parts of one figure: then issuers are held against each other. Of a set the parts are summed over it. */
export async function extremePart(context: AnswerContext, order: Order): Promise<Outcome | null> {
  const parts = context.meaning.quantities.value.flatMap((each) => (each.kind === "figure" ? [each] : []));
  const whole = familyOf(parts.map(({ key }) => key));
  if (!whole || parts.length !== context.meaning.quantities.value.length) return null;
  const whyNot = [];
  let said = 0;
  for (const target of context.targets.found) {
    const readings = await Promise.all(parts.map(async (part) => ({ part, reading: await read(target, part, context) })));
    const known = readings.flatMap(({ part, reading }) => (reading.state === "known" ? [{ part, figure: reading.figure }] : []));
    // One part that is not known may be the one there is most of.
    const unknown = readings.find(({ reading }) => reading.state !== "known");
    if (unknown && unknown.reading.state !== "known") {
      whyNot.push(whyUnknown(unknown.reading, target, whatOf(unknown.part, context.wording), context));
      continue;
    }
    await sayOf(target, { kind: "figure", key: whole }, known, order, context);
    said++;
  }
  return said > 0 ? ANSWERED : notFound(...whyNot);
}

type Part = { kind: "figure"; key: NonNullable<ReturnType<typeof familyOf>> };
type Known = { part: Part; figure: Parameters<AnswerContext["ledger"]["figure"]>[0] };

async function sayOf(target: Target, whole: Part, known: readonly Known[], order: Order, context: AnswerContext): Promise<void> {
  const { ledger, wording } = context;
  const values = known.map(({ figure }) => figure.value);
  const value = order === "descending" ? Math.max(...values) : Math.min(...values);
  const first = known.filter(({ figure }) => figure.value === value);
  // Where there was none of any there is no most: the whole says it.
  if (Math.max(...values) === 0) {
    const reading = await read(target, whole, context);
    if (reading.state !== "known") return;
    ledger.say(wording.value(whoseOf(target, wording), whatOf(whole, wording), ledger.figure(reading.figure)), citationsOf(reading.figure));
    return;
  }
  const slots = first.map(({ figure }) => ledger.figure(figure));
  const names = wording.join(first.map(({ part }) => whatOf(part, wording)));
  ledger.say(
    wording.extremePart(
      whoseOf(target, wording),
      whatOf(whole, wording),
      order === "descending",
      names,
      slots[0] ?? "",
      target.kind === "many",
    ),
    first.flatMap(({ figure }) => citationsOf(figure)),
    "sentence",
    ...(target.kind === "many" && target.year !== undefined ? [target.year] : []),
  );
}
