// Heads of table `requests` -> the applicant of each column, left to right, each by what its head says; or why they cannot be told: the sums
// know the total from the rest, and not one applicant from another. No I/O. No clock.
import { APPLICANTS } from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, labelLikeness } from "../labels.ts";
import { shownLabel } from "./cells.ts";
import { isFigure, type Row, type RowCell } from "./rows.ts";

type Key = (typeof APPLICANTS)[number]["key"];
/** `order` is null where no row is a header. */
type Columns = { order: string[] | null; problem: string | null };

const GROUP = "organisations";
/** What heads say for a column when they do not say it in the form's words. */
const TELLING: readonly [RegExp, Key | typeof GROUP][] = [
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
const LONGEST_HEAD = 12;
const LABELS = APPLICANTS.map(({ key, label }) => ({ key, label: foldLabel(label) }));
export function applicantIn(text: string): Key | typeof GROUP | null {
  // Set in one row, a column's head has those above it before its own words.
  const folded = foldLabel(text).replace(ABOVE, "");
  if (folded.length > LONGEST_HEAD) return null;
  const exact = LABELS.find(({ label }) => label === folded)?.key;
  const [told, ...others] = TELLING.filter(([words]) => words.test(folded)).map(([, key]) => key);
  if (exact ?? told) return exact ?? (others.length === 0 ? (told ?? null) : null);
  const near = LABELS.map(({ key, label }) => ({ key, likeness: labelLikeness(folded, label) })).sort((a, b) => b.likeness - a.likeness)[0];
  return near && near.likeness >= CLOSE ? near.key : null;
}

type Head = { text: string; key: Key | typeof GROUP | null };
/** A row with so many applicants in it is a header. */
const FEWEST = 3;
const ORDER: readonly Key[] = APPLICANTS.map(({ key }) => key);
const ORGANISATIONS = ORDER.slice(1, -1);

/** A short label right of where rows have their own, that names no applicant. */
const isUnread = ({ kind, text, covered }: RowCell, at: number): boolean =>
  at > 0 && kind === "label" && !covered && foldLabel(text).length <= LONGEST_HEAD && applicantIn(text) === null;
/** Labels of a row from the first applicant to the last, each once. */
function headsOf(row: Row): Head[] {
  const texts = row.slots.filter(({ kind }) => kind === "label").map(({ text }) => text);
  const heads = [...new Set(texts)].map((text): Head => ({ text, key: applicantIn(text) }));
  const known = heads.map(({ key }) => key !== null && key !== GROUP);
  return heads.slice(Math.max(0, known.indexOf(true)), known.lastIndexOf(true) + 1);
}
const keysOf = (heads: readonly Head[]): Key[] => heads.flatMap(({ key }) => (key === null || key === GROUP ? [] : [key]));

export function columnsOf(rows: readonly Row[]): Columns {
  let outer: Head[] = [];
  for (const row of rows) {
    if (row.slots.some(isFigure)) continue;
    const heads = headsOf(row);
    const named = new Set(keysOf(heads));
    const inner = ORGANISATIONS.filter((key) => named.has(key)).length;
    if (named.size < FEWEST || inner < 2) {
      if (named.has("natural_person") || named.has("total")) outer = heads;
      continue;
    }
    const whole = named.has("natural_person") && named.has("total");
    const printed = heads.filter(({ key }) => key !== GROUP);
    const expected = whole ? ORDER : ORGANISATIONS;
    const own = whole ? printed : printed.filter(({ key }) => key !== "natural_person" && key !== "total");
    const { keys, strange } = filled(own, expected);
    if (strange !== null) return { order: null, problem: `申请情况表的表头“${shownLabel(strange)}”认不出是哪一类申请人，分不清各列` };
    // A column fewer is believed of grids with spans alone: in others a label may have come to stand on another line.
    const fewer = row.aligned && keys.length === expected.length - 1 && !row.slots.some(isUnread);
    if (keys.length < expected.length && !fewer) continue;
    return { order: whole ? keys : around(keys, outer), problem: null };
  }
  return { order: null, problem: null };
}

/**
 * Heads past reading are those of the columns left, where all others stand in the form's order about them: one for one, if each has more of its
 * own place's words than of another's, or run into one, if together they read as such.
 */
function filled(heads: readonly Head[], expected: readonly Key[]): { keys: Key[]; strange: string | null } {
  const keys = keysOf(heads);
  const twice = heads.find(({ key }, i) => key !== null && heads.findIndex((other) => other.key === key) < i);
  const strange = heads.find(({ key }) => key === null);
  if (twice) return { keys, strange: twice.text };
  if (!strange) return { keys, strange: null };
  let [next, unread, fits] = [0, [] as string[], true];
  for (const { key, text } of [...heads, { key: "end", text: "" }]) {
    if (key === null) {
      unread.push(text);
      continue;
    }
    const at = key === "end" ? expected.length : expected.indexOf(key as Key);
    fits &&= at >= next && arePlaces(unread, expected.slice(next, at));
    [next, unread] = [at + 1, []];
  }
  return fits ? { keys: [...expected], strange: null } : { keys, strange: strange.text };
}
function arePlaces(unread: readonly string[], missing: readonly Key[]): boolean {
  const labels = missing.map((key) => LABELS.find((each) => each.key === key)?.label ?? "");
  const texts = unread.map(foldLabel);
  if (texts.length === labels.length && labels.length <= 1) return true;
  const shared = (text: string, label: string): number => [...label].filter((each) => text.includes(each)).length;
  const own = (text: string, i: number): boolean =>
    labels.every((label, other) => other === i || shared(text, label) < shared(text, labels[i] ?? ""));
  if (texts.length === labels.length && texts.every(own)) return true;
  return texts.length > 0 && labelLikeness(texts.join(""), labels.join("")) >= CLOSE;
}

/** Organisations between what stands beside their group in the row above. */
function around(organisations: Key[], outer: readonly Head[]): Key[] {
  const at = outer.findIndex(({ key }) => key === GROUP);
  const [before, after] = [keysOf(outer.slice(0, Math.max(0, at))), keysOf(outer.slice(at + 1))];
  const beside = [...before, ...after];
  if (at < 0 || beside.length !== 2) return ["natural_person", ...organisations, "total"];
  return [...before, ...organisations, ...after];
}
