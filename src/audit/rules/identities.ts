// The form's identities within each report (docs/form.md, 勾稽关系 1–4) -> a finding for each that does not hold. No I/O. No clock.
import { plain, sum } from "../../decimal.ts";
import { asksOtherAsOne, type FigureKey, type Identity, identities, labelOf, OTHER_HANDLING_2019 } from "../../form/vocabulary.ts";
import { citeCell, type Report } from "../../report/report.ts";
import { amount, type NewFinding, nameOf, type Rule } from "../finding.ts";

export const formIdentities: Rule = (reports) =>
  reports.flatMap((report) => {
    const singleOther = asksOtherAsOne(report.form) && report.figures[`${OTHER_HANDLING_2019.key}@total`] !== undefined;
    return identities(report.form, singleOther).flatMap((identity) => broken(report, identity) ?? []);
  });

/** Null when the identity holds, and when a cell of it is blank or missing: half a sum proves nothing. */
function broken(report: Report, identity: Identity): NewFinding | null {
  const [left, right] = [total(report, identity.left), total(report, identity.right)];
  if (left === null || right === null || left === right) return null;
  const cited = [...identity.left, ...identity.right].filter((key) => identity.left.includes(key) || report.figures[key]?.value !== 0);
  return {
    report: report.id,
    kind: "identity",
    severity: "error",
    statement: `${SENTENCES[identity.rule](report, identity, left, right)}，两边不相等。`,
    left,
    right,
    citations: cited.map((key) => citeCell(report, key)),
  };
}

function total(report: Report, keys: readonly FigureKey[]): number | null {
  const values = keys.map((key) => report.figures[key]?.value ?? null);
  return values.every((value) => value !== null) ? sum(values) : null;
}

const terms = (report: Report, keys: readonly FigureKey[]): string => keys.map((key) => plain(report.figures[key]?.value ?? 0)).join(" + ");
const columnOf = (identity: Identity): string => labelOf(identity.left[0] ?? "").column;
type Sentence = (report: Report, identity: Identity, left: number, right: number) => string;
const SENTENCES: Record<Identity["rule"], Sentence> = {
  1: (report, identity, left, right) =>
    `“${columnOf(identity)}”一列：本年新收加上年结转（${terms(report, identity.left)}）为 ${plain(left)} 件，办理结果总计加结转下年度（${terms(report, identity.right)}）为 ${plain(right)} 件`,
  2: (_, identity, left, right) => `“${columnOf(identity)}”一列：办理结果总计为 ${plain(left)} 件，各项办理结果相加为 ${plain(right)} 件`,
  3: (_, identity, left, right) =>
    `“${identity.left.map(nameOf).join()}”一行：总计为 ${amount(left, identity.left[0])}，各类申请人相加为 ${amount(right, identity.left[0])}`,
  4: (_, identity, left, right) =>
    `“${labelOf(identity.left[0] ?? "").row}”一组：总计为 ${plain(left)} 件，各种结果相加为 ${plain(right)} 件`,
};
