// A head of table `requests` -> the applicant it names, in the form's words or others, or the group of all organisations; heads one below another
// -> the rows they stand in. No I/O. No clock.
import { APPLICANTS } from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, labelLikeness } from "../labels.ts";

export type Applicant = (typeof APPLICANTS)[number]["key"];
export const GROUP = "organisations";
/** What heads say for a column when they do not say it in the form's words. */
const TELLING: readonly [RegExp, Applicant | typeof GROUP][] = [
  [/^(?:申请人情况|法人(?:或|和|及|或者|、)?其[他它]组织|法人|单位申请人?)$/, GROUP],
  [/^(?:自然人|个人|公民)/, "natural_person"],
  [/企业|公司/, "commercial"],
  [/科研|研究/, "research"],
  [/公益/, "welfare"],
  [/法律(?:服务)?(?:机构|组织)|法律服务/, "legal_service"],
  [/^其[他它](?:组织|机构)?$/, "other"],
  [/^(?:总计|合计|总数|总量|共计)$/, "total"],
];
const ABOVE = /^(?:申请人(?:情况|类型)?)?(?:法人(?:或|和|及|或者|、)?其[他它]组织)?(?=.)/;
/** Longer texts are rows of the form, or explain its sums. */
export const LONGEST_HEAD = 12;
export const LABELS = APPLICANTS.map(({ key, label }) => ({ key, label: foldLabel(label) }));
export function applicantIn(text: string): Applicant | typeof GROUP | null {
  // Set in one row, a column's head has those above it before its own words.
  const folded = foldLabel(text).replace(ABOVE, "");
  if (folded.length > LONGEST_HEAD) return null;
  const exact = LABELS.find(({ label }) => label === folded)?.key;
  const [told, ...others] = TELLING.filter(([words]) => words.test(folded)).map(([, key]) => key);
  if (exact ?? told) return exact ?? (others.length === 0 ? (told ?? null) : null);
  const near = LABELS.map(({ key, label }) => ({ key, likeness: labelLikeness(folded, label) })).sort((a, b) => b.likeness - a.likeness)[0];
  return near && near.likeness >= CLOSE ? near.key : null;
}

export const isOrganisation = (text: string): boolean => ![null, GROUP, "natural_person", "total"].includes(applicantIn(text));
/** 申请人情况 is over all of them. */
const isOverAll = (text: string): boolean => foldLabel(text).startsWith("申请人");
/**
 * Columns inside a group stand below it: read one after another, they would seem to follow 总计. Where no group is named, the heads are one row,
 * in the order they are printed in.
 */
export function rowsOfHeads<Head extends { text: string }>(heads: readonly Head[]): Head[][] {
  const inner = heads.filter(({ text }) => isOrganisation(text));
  const isGrouped = heads.some(({ text }) => applicantIn(text) === GROUP && !isOverAll(text));
  return inner.length > 1 && isGrouped ? [heads.filter((head) => !inner.includes(head)), inner] : [[...heads]];
}
