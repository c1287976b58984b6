// A claimed number and the answer to the question it turns into -> the verdict, with the citations that decide it. Reads the store.

import { citationsOf } from "../answer/evidence/ledger.ts";
import { coverage } from "../answer/prose/topic-coverage.ts";
import type { Store } from "../answer/reports/store.ts";
import type { Answer, Citation, Claim, Figure, Finding } from "../contract.ts";
import type { Operation, Understanding } from "../question/understanding.ts";
import type { Statement } from "../report/report.ts";
import type { Range } from "../zh/amounts.ts";
import { shareIn, within } from "../zh/amounts.ts";
import { directionIn, FALL_WORDS, RISE_WORDS, WITH_YEAR_BEFORE } from "../zh/direction.ts";
import { agrees, claimedRange, inUnit } from "./bounds.ts";
import { conflictAbout, conflictOfStated } from "./conflicts.ts";
import { EXCEPTED } from "./frames/none.ts";
import { narrowerIn } from "./narrower.ts";
import { SUMS } from "./sums.ts";
import { claimText } from "./wording.ts";

export type Verdict = Omit<Claim, "text">;
/** The claim's clause with its number, split around the number. */
export type Clause = { before: string; after: string };

const LESS = new RegExp(`${FALL_WORDS}|[少低]\\D{0,4}$`);
/** 与隆德县相比，利通区多…: the one named first is what the other is held against. */
const BASE_FIRST = /^[^，,]{0,10}(?:与|和|同|跟|较|相较于?)[^，,]*(?:相比|比较|比|而言)?[，,]/;
const MORE = new RegExp(`${RISE_WORDS}|[多高]\\D{0,6}$`);
/** 比予以公开还多两件: how much more is not how much there was. */
const AGAINST = /^[，,\s]*(?:却|又|也|还)?比(?!例|重)[^，,。\d]{2,24}?(?:要|还|更)*[多少高低](?:出|了)*$/;
/** 政策解读15篇，减少25篇: the whole clause is how much more or less. */
const BARE_CHANGE = new RegExp(`^[，,\\s]*(?:也|又|还|则|共)?(?:${RISE_WORDS}|${FALL_WORDS})(?:了|出)*$`);
/** 比2023年增加了5185件. */
const SINCE_YEAR = new RegExp(`(?:比|较|与)20\\d{2}年(?:度|相比)?[^，,。\\d]{0,8}(?:${RISE_WORDS}|${FALL_WORDS}|[多少高低])(?:了|出)*$`);
/** 比上一年多出5万元. */
export const SINCE = /(?:[比较与同][上去前往][一两]?年度?|同比|环比)[^，,。\d]{0,12}$/;
const isOfChange = ({ before }: Clause): boolean =>
  SINCE.test(before) || AGAINST.test(before) || BARE_CHANGE.test(before) || SINCE_YEAR.test(before);

/** Null when the answer does not decide the claim. */
export async function decide(
  statement: Statement,
  clause: Clause,
  answer: Answer,
  meaning: Understanding,
  store: Store,
): Promise<Verdict | null> {
  const narrower = narrowerIn(clause.before);
  if (answer.status !== "answered" || (narrower && !answer.figures.some(({ label }) => label.includes(narrower)))) return null;
  if (statement.none && EXCEPTED.test(clause.before)) return null;
  if (standsAlone(answer, meaning) || ofSeveral(clause, meaning)) return null;
  const range = rangeIn(statement, clause);
  const judged = headlines(answer, meaning, statement).flatMap((figure) => {
    const found = inUnit(figure, statement.none ? "" : statement.unit);
    if (found === null || (isOfChange(clause) && !isDifference(figure, meaning))) return [];
    const straight = directionOf(figure, answer, meaning) * directionSaid(clause) * (BASE_FIRST.test(clause.before) ? -1 : 1) >= 0;
    return [{ figure, found, agreement: straight ? agrees(found, figure, statement, range) : ("no" as const) }];
  });
  const worst = statement.none ? judged.find(({ agreement }) => agreement !== "yes") : undefined;
  // 6起诉讼里: two parts that happen to be alike are not the number claimed, unless it is said of each.
  const parts = meaning.operation.value === "list" && judged.length > 1 && !OF_EACH.test(clause.before + clause.after);
  const same = !parts && new Set(judged.map(({ found }) => found)).size === 1;
  // Of several numbers that the words may mean, only one that fits says anything; a denial denies them all.
  // 两项不足3000条: one that is less does not say it of the others.
  const open = judged.length > 1 && !range.every(Number.isFinite);
  const fits = open ? judged.every(({ agreement }) => agreement === "yes") : judged.some(({ agreement }) => agreement === "yes");
  // 网站和微信合计1338条, where the answer has the two, or one of them, and no sum.
  if (addsUp(clause, answer) && !judged.some((each) => each.agreement === "yes" && !open && coversAll(each.figure, meaning))) return null;
  const best = worst ?? (fits ? judged.find(({ agreement }) => agreement === "yes") : same ? judged[0] : undefined);
  if (!best) return null;
  // No part is larger than its whole: it was read the wrong way round.
  if (meaning.operation.value === "share" && statement.unit === "%" && best.found > 100) return null;
  // A number of the prose contradicts only a claim about the same thing: its own words must be those of the claim.
  if (best.agreement === "no" && best.figure.state === "stated" && !sameThing(best.figure, meaning)) return null;
  if (best.agreement === "no" && !areAlike(best.figure)) return null;
  // 多出一期，一个4期，一个3期: each side of the difference is no other difference.
  if (best.agreement === "no" && !isOfChange(clause) && best.figure.operands?.some((side) => isTold(side, statement))) return null;
  const base = { claimed: statement.value, found: best.found, unit: statement.unit || best.figure.unit };
  const conflict = await conflictOf(best.figure, answer, store);
  if (conflict) {
    const conflicting = { ...base, explanation: claimText.conflicting(conflict.statement), citations: conflict.citations };
    // Prose and table each say a number; of a sum that does not add up, the parts are right.
    const right = conflict.kind === "prose_arithmetic" && within(conflict.right, range);
    if (best.agreement === "yes") return { ...conflicting, verdict: "conflicting" };
    if (right) return { ...conflicting, found: conflict.right, verdict: "supported", explanation: claimText.corrected(conflict.statement) };
    if ([conflict.left, conflict.right].some((value) => within(value, range))) return { ...conflicting, verdict: "conflicting" };
  }
  const citations = citationsOf(best.figure)
    .map((mark) => answer.citations[mark - 1])
    .filter((citation): citation is Citation => citation !== undefined);
  const said = claimText.plain(answer.answer);
  if (best.agreement === "unsure")
    return { ...base, verdict: "not_found", reason: "approximate", explanation: claimText.unsure(said), citations };
  const verdict = best.agreement === "yes" ? "supported" : "contradicted";
  return { ...base, verdict, explanation: claimText[verdict](said), citations };
}

/** Several things are added up, and what was found are numbers that prose states. */
const addsUp = ({ before, after }: Clause, { figures: [first, ...more] }: Answer): boolean =>
  SUMS.test(before + after) && first?.state === "stated" && (more.length > 0 || JOINED.test(before));
const JOINED = /[和与及、]|加上/;

/** 开放日比隆德县多10场, where the answer has the two numbers and no difference: neither of them is it. */
const standsAlone = ({ figures: [first] }: Answer, { operation, who }: Understanding): boolean =>
  ["difference", "multiple"].includes(operation.value) && who.value.length > 1 && first?.state === "stated" && !first.operands;

/** 复议和诉讼都比上年多3件: the difference of the two is not how much either grew. */
const ofSeveral = ({ before }: Clause, { operation, quantities }: Understanding): boolean =>
  ["difference", "change", "multiple"].includes(operation.value) && quantities.value.length > 1 && WITH_YEAR_BEFORE.test(before);

const isTold = ({ value, unit }: Pick<Figure, "value" | "unit">, statement: Statement): boolean =>
  value === statement.value && unit === statement.unit;

const OF_EACH = /各|都|均|分别|每/;
/** How much of the words of a claim the label of a stated number must have. */
export const SAME_THING = 0.6;
const sameThing = ({ label }: Figure, { topic }: Understanding): boolean => coverage(topic, label) >= SAME_THING;

/** 领导信箱和在线投诉共受理116件: one number stated of both. */
function coversAll(figure: Figure, meaning: Understanding): boolean {
  const words = meaning.topics?.map((topic) => topic.split(" "));
  if (!words) return sameThing(figure, meaning);
  // What tells one from the other: 网站 of 网站公开信息 and 公示栏公开信息.
  return words.every((own, i) => {
    const others = words[1 - i] ?? [];
    return coverage(own.filter((word) => !others.includes(word)).join(" "), figure.label) >= SAME_THING;
  });
}

/** What is computed from two numbers of the prose contradicts only where both are exact and of like things: 公开信息 by 发布报告 says nothing. */
const ALIKE = 0.5;
function areAlike({ operands }: Figure): boolean {
  const [left, right] = operands ?? [];
  if (left?.state !== "stated" || right?.state !== "stated") return true;
  if (left.approximate || right.approximate) return false;
  return Math.max(coverage(left.label, right.label), coverage(right.label, left.label)) >= ALIKE;
}

/** 三成 and 一半 are told in round numbers, 23% to its last digit. */
function rangeIn(statement: Statement, { before, after }: Clause): Range {
  const words = statement.unit === "%" && !/[%％]/.test(statement.text) ? shareIn(`${before}${statement.text}${after}`) : null;
  return words?.range ?? claimedRange(statement, before, after);
}

/** The figures that answer the question itself; the operands of a computed one, and the numbers beside a rank, do not. */
function headlines(answer: Answer, meaning: Understanding, statement: Statement): Figure[] {
  const [first] = answer.figures;
  if (!first) return [];
  if (!["lookup", "list", "exists"].includes(meaning.operation.value)) return [first];
  return answer.figures.filter((figure) => figure.state === first.state || statement.none || meaning.operation.value === "list");
}

/** −1 when the clause says less or fallen, 1 when more or grown, 0 when neither. */
export const directionSaid = ({ before, after }: Clause): number =>
  LESS.test(before) || LESS.test(after.slice(0, 4)) ? -1 : MORE.test(before) ? 1 : 0;

/** The same of what was found: by the operands' order, or by the words of the report. */
function directionOf(figure: Figure, answer: Answer, meaning: Understanding): number {
  if (figure.state === "stated") return LESS.test(figure.label) ? -1 : MORE.test(figure.label) ? 1 : 0;
  if (meaning.operation.value !== "difference" && meaning.operation.value !== "change") return 0;
  const [left, right] = figure.operands && figure.operands.length > 1 ? figure.operands : answer.figures.slice(1);
  return left && right ? Math.sign(left.value - right.value) : Math.sign(figure.value);
}

const COMPUTED: readonly Operation[] = ["difference", "change", "multiple", "share"];
const isDifference = (figure: Figure, { operation }: Understanding): boolean =>
  figure.operands !== undefined || COMPUTED.includes(operation.value) || directionIn(figure.label) !== 0;

/** What the audit says against the figure. */
async function conflictOf({ report, key, value, text, citation }: Figure, answer: Answer, store: Store): Promise<Finding | null> {
  const whole = report ? await store.report(report) : null;
  if (!whole) return null;
  return key
    ? conflictAbout(whole, key, value, store)
    : conflictOfStated(whole.id, { value, text, url: answer.citations[citation - 1]?.url }, store);
}
