// Heads of table `requests` -> the applicant of each column, left to right, each by what its head says; or why they cannot be told: the sums
// know the total from the rest, and not one applicant from another. No I/O. No clock.
import { APPLICANTS } from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, labelLikeness } from "../labels.ts";
import { applicantIn, GROUP, type Applicant as Key, LABELS, LONGEST_HEAD } from "./applicant-heads.ts";
import { shownLabel } from "./cells.ts";
import { around } from "./outer-heads.ts";
import { isFigure, type Row, type RowCell } from "./rows.ts";

/** `order` is null where no row is a header. */
type Columns = { order: string[] | null; problem: string | null };

const UNPLACED = "申请情况表的表头分成两行，分不清自然人、总计两列在各类组织的哪一边";
type Head = { text: string; key: Key | typeof GROUP | null };
/** A row with so many applicants in it is a header. */
const FEWEST = 3;
const ORDER: readonly Key[] = APPLICANTS.map(({ key }) => key);
const ORGANISATIONS = ORDER.slice(1, -1);

/** A short label right of where rows have their own, that names no applicant. */
const isUnread = ({ kind, text, covered }: RowCell, at: number): boolean =>
  at > 0 && kind === "label" && !covered && foldLabel(text).length <= LONGEST_HEAD && applicantIn(text) === null;
const textsIn = (row: Row): string[] => [...new Set(row.slots.filter(({ kind }) => kind === "label").map(({ text }) => text))];
/** Labels of a row from the first applicant to the last, each once. */
function headsOf(row: Row): Head[] {
  const heads = textsIn(row).map((text): Head => ({ text, key: applicantIn(text) }));
  const known = heads.map(({ key }) => key !== null && key !== GROUP);
  return heads.slice(Math.max(0, known.indexOf(true)), known.lastIndexOf(true) + 1);
}
const keysOf = (heads: readonly Head[]): Key[] => heads.flatMap(({ key }) => (key === null || key === GROUP ? [] : [key]));

export function columnsOf(rows: readonly Row[]): Columns {
  let outer: Row | null = null;
  let problem: string | null = null;
  for (const row of rows) {
    if (row.slots.some(isFigure)) continue;
    if (isFolded(row)) return { order: null, problem: FOLDED };
    const heads = headsOf(row);
    const named = new Set(keysOf(heads));
    const inner = ORGANISATIONS.filter((key) => named.has(key)).length;
    if (named.size < FEWEST || inner < 2) {
      if (named.has("natural_person") || named.has("total")) outer = row;
      continue;
    }
    const whole = named.has("natural_person") && named.has("total");
    const printed = heads.filter(({ key }) => key !== GROUP);
    const expected = whole ? ORDER : ORGANISATIONS;
    const own = whole ? printed : printed.filter(({ key }) => key !== "natural_person" && key !== "total");
    const { keys, strange } = filled(own, expected);
    if (strange !== null) return { order: null, problem: `申请情况表的表头“${shownLabel(strange)}”认不出是哪一类申请人，分不清各列` };
    // A column fewer is believed of grids with spans alone: in others a label may have come to stand on another line.
    const wide = whole && rows.some((each) => each.slots.filter(isFigure).length > keys.length);
    const fewer = row.aligned && !wide && keys.length === expected.length - 1 && !row.slots.some(isUnread);
    if (keys.length < expected.length && !fewer) {
      problem ??= misplacedIn(row, rows);
      continue;
    }
    const order = whole ? keys : around(keys, row, outer);
    return { order, problem: order ? null : UNPLACED };
  }
  return { order: null, problem };
}

const FOLDED = "申请情况表左右并排成两栏，分不清各列：请收入按规定格式列表的文件";
/** The whole run of applicants once more behind its total: rows of the form stand side by side. */
function isFolded({ slots }: Row): boolean {
  const keys = slots.flatMap(({ kind, text, covered }) => (kind === "label" && !covered ? (applicantIn(text) ?? []) : []));
  const [first, again] = [keys.indexOf("total"), keys.lastIndexOf("natural_person")];
  return (
    keys.includes("natural_person") &&
    first >= 0 &&
    keys.indexOf("natural_person") < first &&
    first < again &&
    again < keys.lastIndexOf("total")
  );
}

/** Of heads that are not all there those that are have to stand in the form's places, in a grid that keeps places: else the form's order is not theirs. */
function misplacedIn({ slots }: Row, rows: readonly Row[]): string | null {
  const keys = slots.map(({ kind, text, covered }) => (kind === "label" && !covered ? applicantIn(text) : null));
  const first = keys.findIndex((key) => ORGANISATIONS.includes(key as Key));
  const start = first - ORGANISATIONS.indexOf(keys[first] as Key);
  const at = keys.findIndex((key, i) => ORGANISATIONS.includes(key as Key) && ORGANISATIONS[i - start] !== key);
  const keepsPlaces = rows.some((row) => row.slots.length === slots.length && row.slots.some(isFigure));
  return at >= 0 && keepsPlaces
    ? `申请情况表的表头缺了一类申请人，“${shownLabel(slots[at]?.text ?? "")}”又不在规定的位置，分不清各列`
    : null;
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
  if (texts.length === 0 && labels.length === 0) return true;
  const shared = (text: string, label: string): number => [...label].filter((each) => text.includes(each)).length;
  const own = (text: string, i: number): boolean =>
    shared(text, labels[i] ?? "") > 0 && labels.every((label, other) => other === i || shared(text, label) < shared(text, labels[i] ?? ""));
  if (texts.length === labels.length && texts.every(own)) return true;
  return texts.length > 0 && labelLikeness(texts.join(""), labels.join("")) >= CLOSE;
}
