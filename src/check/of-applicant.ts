// A claim behind one applicant's number (企业申请5件，办结4件) that all applicants' number contradicts -> supported by that applicant's own cell, else undecided. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { type FigureKey, isFigureKey } from "../form/vocabulary.ts";
import type { Understanding } from "../question/understanding.ts";
import { agrees, claimedRange } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { onlyQuantity, refused, verdictOf } from "./frame.ts";
import { withoutDenial } from "./frames/none.ts";
import type { Reader } from "./reader.ts";
import type { Asked } from "./segment.ts";
import { figureOf, shownIn, valueIn } from "./values.ts";

const columnsOf = ({ quantities }: Understanding): string[] =>
  quantities.value.map((each) => (each.kind === "figure" ? (each.key.split("@")[1] ?? "") : ""));
const ofApplicant = (column: string): boolean => column !== "" && column !== "total";

/** Of one sentence, up to its 。: whose its first number is. */
export type Scope = { segment: string; applicant: string | null };

/** The sentence's applicant after a claim: the first number's, or that of a later one beside it; null where all applicants were counted first. */
export function scopeAfter(
  before: Scope | null,
  { kind, said }: Asked,
  meaning: Understanding | null,
  own: Understanding | null,
): Scope | null {
  const { segment } = said;
  const continues = before !== null && (before.segment === segment || /[；;]\s*$/.test(before.segment));
  const [column = ""] = meaning && kind === "number" ? columnsOf(meaning) : [];
  if (!continues) return kind === "number" ? { segment, applicant: ofApplicant(column) ? column : null } : null;
  const named = own?.who.value.some((who) => who.kind === "agency") && !ofApplicant(column);
  return { segment, applicant: named || before.applicant === null ? null : ofApplicant(column) ? column : before.applicant };
}

/** All of them, said so. */
const OF_ALL = /全部申请|所有申请|申请总|各类申请人|全部申请人/;

/** The verdict as it is, where the claim says itself whose it is, or nothing that applicants are told apart in. */
export async function byApplicant(asked: Asked, verdict: Verdict | null, reader: Reader, store: Store): Promise<Verdict | null> {
  const { said } = asked;
  const applicant = verdict?.verdict === "contradicted" ? reader.applicantBefore(said.segment) : null;
  if (!applicant || OF_ALL.test(said.text) || said.statement?.unit === "%") return verdict;
  const rest = said.question ?? withoutDenial(said.text);
  const [own, read] = [reader.alone(rest ?? said.text), rest === null ? null : reader.exactly(rest, said.segment)];
  if (own && (own.who.value.some(({ kind }) => kind === "agency") || columnsOf(own).some((column) => column !== "total"))) return verdict;
  const quantity = own && (onlyQuantity(own) ?? (read && onlyQuantity(read)));
  const key = quantity?.kind === "figure" ? `${quantity.key.split("@")[0]}@${applicant}` : "";
  const undecided = refused({ why: "", reason: "ambiguous" }, said.statement);
  const subjects = read && isFigureKey(key) ? await reader.subjects(read, null) : null;
  const [report, ...others] = subjects?.kind === "reports" ? subjects.reports : [];
  const value = report && others.length === 0 ? await valueIn(report, figureOf(key as FigureKey), store) : null;
  if (!report || value === null) return undecided;
  const shown = await shownIn([{ report, value }], figureOf(key as FigureKey), store);
  const figure = { value, unit: shown.unit, text: `${value}`, label: "", state: "reported" as const, citation: 1 };
  const { statement, clause } = said;
  const holds =
    statement && !statement.none
      ? agrees(value, figure, statement, claimedRange(statement, clause?.before ?? "", clause?.after ?? "")) === "yes"
      : value === 0;
  return holds ? verdictOf(true, { ...shown, ...(statement ? { claimed: statement.value } : {}) }) : undecided;
}
