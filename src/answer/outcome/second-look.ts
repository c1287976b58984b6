// Why nothing is shown -> the same, once a second look found nothing either; or the sentence that speaks of it, to be quoted in place of a denial. Reads the store.
import type { Citation } from "../../contract.ts";
import { figureKeysIn, labelOf } from "../../form/vocabulary.ts";
import { citePassage, type Report } from "../../report/report.ts";
import type { Denial } from "../evidence/ledger.ts";
import type { AnswerContext } from "../operations/operand.ts";
import { givesReason } from "../prose/retrieve.ts";
import { coverage, isGeneric } from "../prose/topic-coverage.ts";
import type { Target } from "../reports/targets.ts";
import { mentions } from "./absence.ts";
import { isCounted, lookAgain, type Nearby, type Sought } from "./look-again.ts";
import type { WhyNot } from "./outcome.ts";

/** Of sentences that have this share of what was asked, in any words, none can be passed over for a denial. */
const NEAR_AT_LEAST = 0.5;
/** Words that stand nowhere as they were typed are denied only of these words: a sentence that is to speak of them has nearly all. */
const NEAR_OF_TYPED = 0.75;
/** With this share in its own words, of a topic that says so much, the sentence is the answer. */
const EXACT_AT_LEAST = 0.95;
const TELLING = 4;
/** Whether a sentence found is what was asked for, and not only near to it. */
export const isAnswer = ({ exact, numeric }: { exact: number; numeric: boolean }, topic: string): boolean =>
  numeric && exact >= EXACT_AT_LEAST && topic.replace(/\s/g, "").length >= TELLING;

/** Passages of many reports that are looked at. */
const MOST_OF_MANY = 12;

/**
 * The reason to be said, each kind of them: a look-up of its own comes before whatever denies words, and the verifier lets no denial pass without it
 * (evidence/verify.ts). Errors: those of the store.
 */
export async function lookedAgain(why: WhyNot, context: AnswerContext): Promise<WhyNot> {
  switch (why.reason) {
    // Read off a cell, the form, or the list of reports; nothing that prose could tell.
    case "blank":
    case "not_in_form":
    case "undefined_ratio":
    case "one_side_missing":
    case "too_few":
    case "not_comparable":
    // Denies nothing.
    case "not_understood":
      return why;
    case "not_stated":
      return why.looked ? why : notStated(why, context);
    case "not_separated":
      if (why.looked) return why;
      return "asked" in why ? notCountedIn(why, context) : notSeparated(why, context);
  }
}

async function notStated(why: WhyNot & { reason: "not_stated" }, context: AnswerContext): Promise<WhyNot> {
  const { meaning, store, wording, ledger } = context;
  const { target, numeric } = why;
  const report = target.kind === "one" ? await store.report(target.report.id) : null;
  const typed = meaning.subjectWords;
  const strict = report !== null && typed !== undefined && ![typed, meaning.subjectPlain ?? typed].some((words) => mentions(report, words));
  // 这些报告总的说明了什么: of no word that tells one passage from another nothing was looked for.
  const isOpen = isGeneric(meaning.topic) && !strict;
  if (isOpen && !(report && numeric && !isCounted(report, meaning.unit))) return notRead(meaning);
  const { periods, fates, denied } = meaning.prose;
  const sought: Sought = { topic: meaning.topic, numeric, unit: meaning.unit, periods, fates, denied, strict };
  const found = report ? { report, nearby: lookAgain(report, sought) } : await inMany(target, sought, context);
  const near = nearest(found, strict || !report ? NEAR_OF_TYPED : NEAR_AT_LEAST, { numeric, wording });
  return near ?? whole(report, context) ?? inTable(report, context) ?? { ...why, looked: ledger.lookedFor(meaning.topic, report?.id) };
}

/** 有没有一起检查: what asks for no number, and stands in a sentence as it was asked. */
function whole(report: Report | null, { meaning, wording }: AnswerContext): WhyNot | null {
  const asksAmount = meaning.numeric && meaning.prose.exists !== true && meaning.prose.whether !== true;
  if (!report || asksAmount || meaning.topic.replace(/\s/g, "").length < TELLING) return null;
  const nearby = lookAgain(report, { topic: meaning.topic, strict: true });
  return nearby && nearby.exact >= EXACT_AT_LEAST ? nearest({ report, nearby }, 0, { numeric: false, wording }) : null;
}

/** Words of a row or column of the table of requests, which tells them apart by both. */
const isOfForm = (report: Report, words: string): boolean =>
  figureKeysIn(report.figures).some((key) => {
    const { row, column = "" } = labelOf(key);
    return key.includes("@") && (row.includes(words) || column.includes(words));
  });

/** 怎么一件行政处罚也没有: what is asked of is in the table by its name; one word of several names another thing as well. */
function inTable(report: Report | null, { meaning, wording }: AnswerContext): WhyNot | null {
  if (!report || meaning.topic.replace(/\s/g, "").length < TELLING) return null;
  const named = figureKeysIn(report.figures).map((key) => {
    const { row, column = "" } = labelOf(key);
    return { key, share: coverage(meaning.topic, `${row} ${column}`) };
  });
  const most = Math.max(...named.map(({ share }) => share));
  const of = named.filter(({ share }) => share === most);
  const best = of.find(({ key }) => key.endsWith("total")) ?? of[0];
  if (!best || most < EXACT_AT_LEAST) return null;
  return { ...notRead(meaning), whose: wording.whose(report.issuer, report.year), whole: wording.figure(best.key) };
}

/** The words of this question, of several in one text, where they stand so in it. */
function notRead({ said = "", asked }: AnswerContext["meaning"]): WhyNot & { reason: "not_understood"; part: string } {
  const part = said !== "" && asked.includes(said) ? said : asked;
  return { reason: "not_understood", part, typed: [part] };
}

type Apart = Extract<WhyNot, { reason: "not_separated"; part: string }>;
/** 透過網路提出的申請: a part that a number of the prose is told of is counted apart. */
async function notSeparated(why: Apart, context: AnswerContext): Promise<WhyNot> {
  const { meaning, store, wording, targets, ledger } = context;
  const [target] = targets.found;
  const report = target?.kind === "one" ? await store.report(target.report.id) : null;
  // 内|容: what a list took out of a word says nothing by itself.
  const words = (meaning.near?.inProse ?? meaning.near?.open ?? []).filter((word) => word.length > 1);
  const apart = () => ({ ...why, looked: ledger.lookedFor(why.part, report?.id) });
  if (!report || words.length === 0) return apart();
  // 没有单列“组织”, of a form that has a column of 其他组织.
  if (words.some((word) => isOfForm(report, word))) return { ...notRead(meaning), whose: why.whose, whole: why.whole };
  const { periods } = meaning.prose;
  const nearby = lookAgain(report, { topic: words.join(" "), numeric: true, unit: meaning.unit, periods });
  return nearest({ report, nearby }, NEAR_OF_TYPED, { numeric: true, wording }) ?? whole(report, context) ?? apart();
}

/** 没有按人统计: of a number of the prose that is told in that unit it is not so. */
async function notCountedIn(why: WhyNot & { reason: "not_separated"; asked: string }, context: AnswerContext): Promise<WhyNot> {
  const found = await inUnit(why.asked, context);
  return (
    nearest(found, NEAR_OF_TYPED, { numeric: true, wording: context.wording }) ?? { ...why, looked: context.ledger.lookedFor(why.asked) }
  );
}

/** The sentence that tells of what is asked in a unit. Errors: those of the store. */
async function inUnit(unit: string, { meaning, store, targets }: AnswerContext): Promise<Found> {
  const [target] = targets.found;
  const report = target?.kind === "one" ? await store.report(target.report.id) : null;
  const told = new RegExp(`\\d\\s*[余多]?\\s*${unit}`);
  return report && { report, nearby: lookAgain(report, { topic: meaning.topic, numeric: true, holds: (text) => told.test(text) }) };
}
/** Whether prose tells of what is asked in a unit that the form does not count in. Errors: those of the store. */
export const isToldIn = async (unit: string, context: AnswerContext): Promise<boolean> =>
  ((await inUnit(unit, context))?.nearby?.share ?? 0) >= NEAR_OF_TYPED;

/** The sentence that gives a reason of what is called so, for one that no rule found; else what a denial of it rests on. Errors: those of the store. */
export async function reasonAfterAll(names: readonly string[], target: Target, context: AnswerContext): Promise<Citation | Denial> {
  const { store, ledger } = context;
  const report = target.kind === "one" ? await store.report(target.report.id) : null;
  for (const topic of names) {
    const sought: Sought = { topic, holds: givesReason };
    const found = report ? { report, nearby: lookAgain(report, sought) } : await inMany(target, sought, context);
    if (found?.nearby && found.nearby.share >= NEAR_OF_TYPED) return citePassage(found.report, found.nearby.passage, found.nearby.range);
  }
  return ledger.lookedFor(names.join(" "), report?.id);
}

type Found = { report: Report; nearby: Nearby | null } | null;

/** Of many reports the passages that a search finds are looked at, sentence by sentence. */
async function inMany(target: Target, sought: Sought, { store }: AnswerContext): Promise<Found> {
  if (target.kind === "one") return null;
  let best: Found = null;
  for (const hit of await store.search(sought.topic, target.selection, MOST_OF_MANY)) {
    const nearby = lookAgain({ passages: [hit.passage] }, sought);
    if (!nearby || nearby.share <= (best?.nearby?.share ?? 0)) continue;
    const report = await store.report(hit.report.id);
    if (report) best = { report, nearby };
  }
  return best;
}

function nearest(
  found: Found,
  atLeast: number,
  { numeric, wording }: { numeric: boolean } & Pick<AnswerContext, "wording">,
): WhyNot | null {
  if (!found?.nearby || found.nearby.share < atLeast) return null;
  const { report, nearby } = found;
  const quote: Citation = citePassage(report, nearby.passage, nearby.range);
  return {
    reason: "not_understood",
    nearest: quote,
    whose: wording.whose(report.issuer, report.year),
    numeric,
    exact: nearby.counted ? nearby.exact : 0,
  };
}
