// A claimed number and the answer to the question it turns into -> the verdict, with the citations that decide it. Reads the store.

import { citationsOf } from "../answer/evidence.ts";
import { findingsOf } from "../answer/findings.ts";
import type { Store } from "../answer/store.ts";
import type { Range } from "../audit/approximate.ts";
import { findingsAbout } from "../audit/audit.ts";
import type { Answer, Citation, Claim, Figure, Finding } from "../contract.ts";
import type { Understanding } from "../question/understanding.ts";
import type { Statement } from "../report/report.ts";
import { FALLS, RISES } from "../zh/direction.ts";
import { agrees, claimedRange, inUnit } from "./bounds.ts";
import { claimText } from "./wording.ts";

export type Verdict = Omit<Claim, "text">;
/** The claim's clause with its number, split around the number. */
export type Clause = { before: string; after: string };

/** Part of a year, part of an office, a way of applying: the form counts none of them. */
const NARROWER = /本级|乡镇|街道|各部门|上半年|下半年|季度|(?<!\d)\d{1,2}月(?:份|底|$|[^\d1-31日])|网络申请|信函申请|当面申请/;
const LESS = new RegExp(`${FALLS}|[少低]\\D{0,4}$`);
/** 与隆德县相比，利通区多…: the one named first is what the other is held against. */
const BASE_FIRST = /^[^，,]{0,10}(?:与|和|同|跟|较|相较于?)[^，,]*(?:相比|比较|比|而言)?[，,]/;
const MORE = new RegExp(`${RISES}|[多高]\\D{0,6}$`);

/** Null when the answer does not decide the claim. */
export async function decide(
  statement: Statement,
  clause: Clause,
  answer: Answer,
  meaning: Understanding,
  store: Store,
): Promise<Verdict | null> {
  const narrower = NARROWER.exec(clause.before)?.[0];
  if (answer.status !== "answered" || (narrower && !answer.figures.some(({ label }) => label.includes(narrower)))) return null;
  const range = claimedRange(statement, clause.before, clause.after);
  const judged = headlines(answer, meaning, statement).flatMap((figure) => {
    const found = inUnit(figure, statement.none ? "" : statement.unit);
    if (found === null) return [];
    const straight = directionOf(figure, answer, meaning) * directionSaid(clause) * (BASE_FIRST.test(clause.before) ? -1 : 1) >= 0;
    return [{ figure, found, agreement: straight ? agrees(found, figure, statement, range) : ("no" as const) }];
  });
  const worst = statement.none ? judged.find(({ agreement }) => agreement !== "yes") : undefined;
  const same = new Set(judged.map(({ found }) => found)).size === 1;
  // Of several numbers that the words may mean, only one that fits says anything; a denial denies them all.
  const best = worst ?? judged.find(({ agreement }) => agreement === "yes") ?? (same ? judged[0] : undefined);
  if (!best) return null;
  const base = { claimed: statement.value, found: best.found, unit: statement.unit || best.figure.unit };
  const conflict = await conflictOf(best.figure, answer, store);
  if (conflict && (best.agreement === "yes" || [conflict.left, conflict.right].some((value) => within(value, range))))
    return { ...base, verdict: "conflicting", explanation: claimText.conflicting(conflict.statement), citations: conflict.citations };
  const citations = citationsOf(best.figure)
    .map((mark) => answer.citations[mark - 1])
    .filter((citation): citation is Citation => citation !== undefined);
  const said = claimText.plain(answer.answer);
  // The reports of a region here are not all it has: that they give another sum says nothing of the region's.
  const partial = meaning.who.value.some((who) => who.kind === "region");
  if (best.agreement === "unsure" || (best.agreement === "no" && partial))
    return { ...base, verdict: "not_found", explanation: partial ? claimText.partial(said) : claimText.unsure(said), citations };
  const verdict = best.agreement === "yes" ? "supported" : "contradicted";
  return { ...base, verdict, explanation: claimText[verdict](said), citations };
}

const within = (value: number, [least, most]: Range): boolean => value >= least && value <= most;

/** The figures that answer the question itself; the operands of a computed one, and the numbers beside a rank, do not. */
function headlines(answer: Answer, meaning: Understanding, statement: Statement): Figure[] {
  const [first] = answer.figures;
  if (!first) return [];
  if (!["lookup", "list", "exists"].includes(meaning.operation.value)) return [first];
  return answer.figures.filter((figure) => figure.state === first.state || statement.none);
}

/** −1 when the clause says less or fallen, 1 when more or grown, 0 when neither. */
const directionSaid = ({ before, after }: Clause): number =>
  LESS.test(before) || LESS.test(after.slice(0, 4)) ? -1 : MORE.test(before) ? 1 : 0;

/** The same of what was found: by the operands' order, or by the words of the report. */
function directionOf(figure: Figure, answer: Answer, meaning: Understanding): number {
  if (figure.state === "stated") return LESS.test(figure.label) ? -1 : MORE.test(figure.label) ? 1 : 0;
  if (meaning.operation.value !== "difference" && meaning.operation.value !== "change") return 0;
  const [left, right] = figure.operands && figure.operands.length > 1 ? figure.operands : answer.figures.slice(1);
  return left && right ? Math.sign(left.value - right.value) : Math.sign(figure.value);
}

/** What the audit says against the figure: the prose against its cell, or the prose's own arithmetic against its number. */
async function conflictOf(figure: Figure, answer: Answer, store: Store): Promise<Finding | null> {
  const report = figure.report ? await store.report(figure.report) : null;
  if (!report) return null;
  const findings = await findingsOf([report.id], store);
  if (figure.key) {
    const about = findingsAbout(findings, report, [figure.key]).filter(({ kind }) => kind === "prose_vs_table");
    // A sentence that denies all denies each part of it too; any other number is of the very figure it is held against.
    return about.find(({ left, right }) => right === figure.value || left === 0) ?? null;
  }
  const url = answer.citations[figure.citation - 1]?.url;
  const about = findings.filter(({ kind, citations }) => kind === "prose_arithmetic" && citations.some((citation) => citation.url === url));
  return about.find(({ left, statement }) => left === figure.value && statement.replace(/\s/g, "").includes(figure.text)) ?? null;
}
