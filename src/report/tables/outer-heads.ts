// The upper of two rows of heads of table `requests`, 自然人 | 法人或其他组织 | 总计, over the organisations' own -> the applicant of each column;
// null when it does not say on which side of the organisations the others stand: no sum knows 自然人 from one of them. No I/O. No clock.
import { foldLabel } from "../labels.ts";
import { type Applicant, applicantIn, GROUP, isOrganisation } from "./applicant-heads.ts";
import type { Row } from "./rows.ts";

/** The whole table's head, which the groups stand under. */
const ALL = /^申请人(?:情况|类[型别])?$/;
/** Between the others whatever stands is their group; left of both, 单位 may be what the figures count. */
const MAY_BE_GROUP = /单位|法人|组织|机构/;
type Outer = { key: Applicant | typeof GROUP | "like a group"; at: number };

function outerHeads({ slots }: Row): Outer[] {
  const heads = slots.flatMap(({ kind, text, covered }, at): Outer[] => {
    const folded = foldLabel(text);
    if (kind !== "label" || covered || ALL.test(folded)) return [];
    const key = applicantIn(text) ?? (MAY_BE_GROUP.test(folded) ? "like a group" : null);
    return key === GROUP || key === "like a group" || key === "natural_person" || key === "total" ? [{ key, at }] : [];
  });
  return heads.filter(({ key }, i) => i === 0 || key !== heads[i - 1]?.key);
}
const isBeside = ({ key }: Outer): boolean => key === "natural_person" || key === "total";

/** The organisations' columns with 自然人 and 总计 where the row above, if there is one, has them. `inner` is the row of the organisations' heads. */
export function around(organisations: readonly Applicant[], inner: Row, outer: Row | null): Applicant[] | null {
  const heads = outer ? outerHeads(outer) : [];
  const beside = heads.filter(isBeside);
  const keys = beside.map(({ key }) => key as Applicant);
  const groups = heads.filter(
    ({ key }, i) => key === GROUP || (!isBeside({ key, at: 0 }) && heads.slice(0, i).some(isBeside) && heads.slice(i).some(isBeside)),
  );
  const [group, second] = groups;
  if (keys.length < 2) {
    // One of the two stands on a line of its own: what is seen of them must be as the form has it.
    const odd = group && beside.some(({ key, at }) => (key === "natural_person") !== at < group.at);
    return odd ? null : ["natural_person", ...organisations, "total"];
  }
  const bySides = outer ? sidesOf(beside, inner, outer) : null;
  const byGroup = group && !second ? beside.map(({ at }) => at < group.at) : null;
  // Where the lower row keeps no places, the upper may leave free between the two as many as there are organisations.
  const [left, right] = beside.map(({ at }) => at);
  const byGap = (right ?? 0) - (left ?? 0) === organisations.length + 1 ? [true, false] : null;
  const sides = bySides ?? byGroup ?? byGap;
  const twice = keys.length > 2 || keys[0] === keys[1];
  if (!sides || twice || (byGroup && bySides && byGroup.join() !== bySides.join())) return null;
  return [...keys.filter((_, i) => sides[i]), ...organisations, ...keys.filter((_, i) => !sides[i])];
}

/** Which of the heads stand left of the organisations, by the places of the grid; null when one stands over them: then it keeps no places. */
function sidesOf(beside: readonly Outer[], inner: Row, outer: Row): boolean[] | null {
  const at = inner.slots.flatMap(({ kind, text }, i) => (kind === "label" && isOrganisation(text) ? [i] : []));
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  if (inner.slots.length !== outer.slots.length || beside.some((head) => head.at >= first && head.at <= last)) return null;
  return beside.map((head) => head.at < first);
}
