// change and trend: one issuer's figure from year to year.
import { minus, plain, ratio } from "../../decimal.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { about } from "../prose/about.ts";
import { stated } from "../prose/stated.ts";
import type { Store } from "../reports/store.ts";
import { type Target, targetsOf } from "../reports/targets.ts";
import { isOfOthers, sayLikeForLike } from "../sets/like-for-like.ts";
import { apart, derived, signed } from "./figures.ts";
import { lookup } from "./lookup.ts";
import { type AnswerContext, heldSide, type Operand, type OperationFunction, operands, whatOf, whoseOf } from "./operand.ts";

/** As reports put how a figure changed, by the first word of each list of prose/topic-coverage.ts. */
const OWN_WORDS = ["同比", "同比下降", "同比增长"];

const yearOf = (target: Target): number => (target.kind === "one" ? target.report.year : (target.year ?? 0));

/** From the year before to the year asked about. Without the earlier report, what the report itself says of the change. */
export const change: OperationFunction = async (context) => {
  const { targets, meaning, measures, store, wording } = context;
  const [first, second] = targets.found;
  // 2025年比2024年, 2024年到2025年: the later of the two against the one before.
  const target = first && second && yearOf(second) > yearOf(first) ? second : first;
  const year = target?.kind === "one" ? target.report.year : target?.year;
  if (!target || year === undefined)
    return notFound({ reason: "too_few", what: wording.join(measures.map((measure) => whatOf(measure, wording))) });
  const years = [year, year - 1];
  const both = await targetsOf({ ...meaning, when: { value: { kind: "list", years }, origin: meaning.when.origin } }, store);
  const { known } = await operands({ ...context, targets: { found: both.found, absent: [] } });
  const [now, before] = known;
  if (now && before) {
    sayChange(now, before, whoseOf(target, wording), !(await isOfOthers(both.found[0], both.found[1], store)), context);
    await sayLikeForLike(both.found[0], both.found[1], measures[0], context);
    return ANSWERED;
  }
  if (target.kind === "many")
    return notFound({ reason: "one_side_missing", missing: wording.nothingToCompareWith(), ...heldSide(now ?? before, context) });
  // 为什么上升了: what the report says of it, or its number alone; a comparison was not asked for.
  if (meaning.cause) return (await spokenOfChange(context)) ?? lookup({ ...context, targets: { found: [target], absent: [] } });
  if (await statesChange(context)) return ANSWERED;
  const missing = wording.noYear(target.report.issuer, wording.years([target.report.year - 1]), wording.years([target.report.year]));
  return notFound({ reason: "one_side_missing", missing, ...heldSide(now ?? before, context) });
};

/** 较往年下降34.78%: by how much the report itself says it changed. */
async function statesChange(context: AnswerContext): Promise<boolean> {
  const { meaning, measures, wording } = context;
  const what = wording.join(measures.map((measure) => whatOf(measure, wording)));
  const topics = [meaning.topic, ...OWN_WORDS.map((word) => `${what}${word}`)].filter((topic) => topic !== "");
  for (const topic of topics)
    if ((await stated({ ...context, meaning: { ...meaning, topic, unit: "%" } })).status === "answered") return true;
  return false;
}

/** The sentence of the report that tells of the change itself; null without one. */
async function spokenOfChange(context: AnswerContext): Promise<Outcome | null> {
  const topic = context.meaning.subjectPlain ?? context.meaning.topic;
  // 掉了三成多, fewer: as reports put it.
  const [own, other] = context.meaning.by?.falls ? ["下降", "增长"] : ["增长", "下降"];
  const [first] = context.measures;
  const what = first?.kind === "figure" && first.key.startsWith("received@") ? "申请" : topic;
  const topics = /下降|增长/.test(topic) || what === "" ? [topic] : [`${what} ${own}`, topic, `${what} ${other}`];
  for (const each of topics.filter(Boolean)) {
    const outcome = await about({ ...context, meaning: { ...context.meaning, topic: each } });
    if (outcome.status === "answered") return outcome;
  }
  return null;
}

/** 增长百分之几 is told by its percentage first, with the difference beside it; else the other way round. */
function sayChange(now: Operand, before: Operand, whose: string, isWhole: boolean, { ledger, wording, meaning }: AnswerContext): void {
  const difference = minus(now.figure.value, before.figure.value);
  const size = Math.abs(difference);
  const pair = [now.figure, before.figure];
  const figure = apart(now.figure, before.figure, wording);
  const percent = ratio(size, before.figure.value, 100);
  const rate =
    percent === null || difference === 0 || !isWhole
      ? undefined
      : derived(percent, "%", now.figure.label, `${plain(size)} ÷ ${signed(before.figure.value)} × 100 = ${plain(percent)}`, pair, wording);
  const inPercent = rate !== undefined && meaning.unit === "%";
  // What was asked for is the answer's first figure.
  if (inPercent) ledger.figure(rate);
  const slot = ledger.figure(figure);
  const [nowSlot, beforeSlot] = [ledger.figure(now.figure), ledger.figure(before.figure)];
  const rateSlot = rate && ledger.figure(rate);
  const direction = Math.sign(difference) as -1 | 0 | 1;
  ledger.say(wording.change(whose, now.what, beforeSlot, nowSlot, direction, slot, rateSlot, inPercent), citationsOf(figure));
}

/** The years of which a set has reports, oldest first. Errors: those of the store. */
async function yearsHeld(sets: readonly Extract<Target, { kind: "many" }>[], store: Store): Promise<number[]> {
  const { years } = await store.extent();
  const held: number[] = [];
  for (const year of years.toReversed()) {
    const counts = await Promise.all(
      sets.map(({ selection: { years: _, ...place } }) => store.aggregate({ ...place, latest: false, years: [year] }, [])),
    );
    if (counts.some(({ reports }) => reports > 0)) held.push(year);
  }
  return held;
}

/** Every year there is, oldest first. */
export const trend: OperationFunction = async (context) => {
  const { meaning, store, ledger, wording } = context;
  const when = meaning.when.value.kind === "latest" ? { kind: "every" as const } : meaning.when.value;
  const sets = context.targets.found.filter((target) => target.kind === "many");
  // Of a set year by year: each year's own sum.
  const years = sets.length > 0 && when.kind === "every" ? { kind: "list" as const, years: await yearsHeld(sets, store) } : when;
  const targets = await targetsOf({ ...meaning, when: { value: years, origin: meaning.when.origin } }, store);
  const { known, whyNot } = await operands({ ...context, targets });
  for (const { whose, what, figure } of known)
    ledger.say(wording.side(whose, what, ledger.figure(figure)), citationsOf(figure), known.length > 1 ? "item" : "sentence");
  return known.length > 0 ? ANSWERED : notFound(...whyNot);
};
