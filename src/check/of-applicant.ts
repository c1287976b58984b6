// A claim behind one applicant's number (企业申请5件，办结4件) that rests on all applicants' number, or one of those left over (没办完的5件里3件是自然人的) -> read of that applicant's own cells, else undecided. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { plain, ratio } from "../decimal.ts";
import type { FigureKey } from "../form/vocabulary.ts";
import { wholeOf } from "../question/refiners/shares.ts";
import type { Quantity, Understanding } from "../question/understanding.ts";
import { type Range, shareIn, within } from "../zh/amounts.ts";
import { agrees, claimedRange } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { onlyQuantity, refused, verdictOf } from "./frame.ts";
import { withoutAll } from "./frames/all.ts";
import { withoutDenial } from "./frames/none.ts";
import type { Reader } from "./reader.ts";
import { saidOf } from "./reworded.ts";
import type { Asked } from "./segment.ts";
import { figureOf, shownIn, valueIn } from "./values.ts";

const columnsOf = ({ quantities }: Understanding): string[] =>
  quantities.value.map((each) => (each.kind === "figure" ? columnOf(each.key) : ""));
const ofApplicant = (column: string): boolean => column !== "" && column !== "total";

/** Of one sentence, up to its 。: whose its first number is. `several`: more applicants than one were named, of whom together a total may be. */
export type Scope = { segment: string; applicant: string | null; several?: true };

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
  if (named || before.applicant === null) return { segment, applicant: null };
  const another = ofApplicant(column) && column !== before.applicant;
  return { segment, applicant: another ? column : before.applicant, ...(another || before.several ? { several: true as const } : {}) };
}

/** All of them, said so. */
const OF_ALL = /全部申请|所有申请|申请总|各类申请人|全部申请人/;
const ADDED_UP = /共|合计|总计|累计/;

/** The cell of all applicants that a quantity is counted in: a rate's is its part. */
function totalOf(quantity: Quantity | null | undefined): FigureKey | null {
  const key = quantity?.kind === "rate" ? quantity.over : quantity?.kind === "figure" ? quantity.key : null;
  return key?.endsWith("@total") ? key : null;
}
const [RECEIVED, HANDLED] = ["received@total", "handled@total"] as const;
const columnOf = (key: string): string => key.split("@")[1] ?? "";
const of = (key: FigureKey, column: string): FigureKey => `${key.split("@")[0]}@${column}` as FigureKey;

/** 占三成, 过半予以公开, 公开率73.33%, and all of them: how much of what. "own": the part is one applicant's already. */
function shareOf({ said }: Asked, own: Quantity | null, reader: Reader): { part: FigureKey | null; range: Range } | "own" | null {
  if (said.statement && said.statement.unit !== "%") return null;
  const range = shareIn(said.text)?.range ?? (!said.statement && withoutAll(said.text) ? WHOLLY : null);
  const key = totalOf(own);
  if (!range || (own && !key)) return null;
  if (key && wholeOf(key) !== null) return { part: key, range };
  const last = reader.lastQuantity();
  return range !== WHOLLY && last?.kind === "figure" && ofApplicant(columnOf(last.key)) ? "own" : { part: totalOf(last), range };
}
const WHOLLY: Range = [100, 100];

type Rests = { total: FigureKey | null; share: Range | null; read: Understanding | null };

/** The cell of all applicants that the claim may rest on; null where it says itself whose it is, or counts nothing that applicants are told apart in. */
function restsOn(asked: Asked, supported: boolean, reader: Reader): Rests | null {
  const { said } = asked;
  const denial = withoutDenial(said.text);
  const rest = said.statement?.unit === "%" ? said.text : (said.question ?? denial);
  const own = reader.alone(rest ?? said.text);
  const read = rest === null ? null : reader.exactly(rest, said.segment);
  if (own?.who.value.some(({ kind }) => kind === "agency")) return null;
  const quantities = own?.quantities.value ?? [];
  if (quantities.some((each) => totalOf(each) === null)) return null;
  const quantity = own && (onlyQuantity(own) ?? (read && onlyQuantity(read)));
  const share = shareOf(asked, quantity, reader);
  if (share === "own" || (said.statement?.unit === "%" && !share) || (!share && OF_ALL.test(said.text))) return null;
  const total = share ? share.part : totalOf(quantity);
  // What is none, or all of it, of everybody's is so of each one's.
  const follows = share?.range === WHOLLY || (!said.statement && !share);
  if (supported && (!total || total === RECEIVED || follows || ADDED_UP.test(said.text))) return null;
  return { total, share: share?.range ?? null, read: read ?? reader.read(said.text, said.segment) };
}

/** The verdict as it is, where it does not rest on everybody's number alone. */
export async function byApplicant(asked: Asked, verdict: Verdict | null, reader: Reader, store: Store): Promise<Verdict | null> {
  const { said } = asked;
  const supported = verdict?.verdict === "supported";
  const scope = supported || verdict?.verdict === "contradicted" ? reader.applicantBefore(said.segment) : null;
  if (!scope?.applicant || (supported && scope.several)) return verdict;
  const rests = restsOn(asked, supported, reader);
  if (!rests) return verdict;
  const { statement, clause } = said;
  const undecided = refused({ why: "", reason: "ambiguous" }, statement);
  const subjects = rests.total && rests.read ? await reader.subjects(rests.read, null) : null;
  const [report, ...others] = subjects?.kind === "reports" ? subjects.reports : [];
  const key = rests.total && of(rests.total, scope.applicant);
  const value = key && report && others.length === 0 ? await valueIn(report, figureOf(key), store) : null;
  if (!report || !key || value === null) return undecided;
  const shown = await shownIn([{ report, value }], figureOf(key), store);
  if (rests.share) {
    const whose = OF_ALL.test(said.text) ? "total" : scope.applicant;
    for (const whole of [of(HANDLED, whose), of(RECEIVED, whose)]) {
      const entire = await valueIn(report, figureOf(whole), store);
      if (!entire || !within((value / entire) * 100, rests.share)) continue;
      const both = await shownIn([{ report, value: entire }], figureOf(whole), store);
      const [found, sums] = [ratio(value, entire, 100) ?? 0, `${plain(value)} ÷ ${plain(entire)} × 100`];
      return verdictOf(true, {
        said: `${shown.said}${both.said}${sums} = ${plain(found)}%。`,
        ...(statement ? { claimed: statement.value } : {}),
        found,
        unit: "%",
        citations: [...shown.citations, ...both.citations],
      });
    }
    return undecided;
  }
  const figure = { value, unit: shown.unit, text: `${value}`, label: "", state: "reported" as const, citation: 1 };
  const holds =
    statement && !statement.none
      ? agrees(value, figure, statement, claimedRange(statement, clause?.before ?? "", clause?.after ?? "")) === "yes"
      : value === 0;
  return holds ? verdictOf(true, { ...shown, ...(statement ? { claimed: statement.value } : {}) }) : undecided;
}

const LEFT = /(?<before>^|[^，,。；]{0,30})(?:没有?办[完结]|未办[完结]|结转(?:到)?下年度?)的\d{1,6}件(?:申请)?[里中][，,]?/;
const WHOSE =
  /^(?:有)?\d{1,6}件(?:申请)?(?:是|为|来自|由|属于)(?<who>自然人|个人|公民|企业|商业企业|公司|科研机构|社会公益组织|公益组织|律所|法律服务机构)(?:申请|提出|提交)?的?[。！!]?$/;

/** 没办完的5件里3件是自然人申请的: those that were carried over, and not all of that applicant's. */
export function ofLeftOver(asked: Asked): Asked {
  if (asked.kind !== "number" || !LEFT.test(asked.said.segment)) return asked;
  const left = LEFT.exec(asked.said.segment);
  const who = WHOSE.exec(asked.said.text.trim())?.groups?.who;
  if (!left || who === undefined) return asked;
  const before = `${left.groups?.before ?? ""}${who}结转下年度的申请`;
  return saidOf(asked, before);
}
