// Figures the form does not print -> the cells whose sum they are, and what every figure is called. No I/O. No clock.

import { ORDINALS } from "../zh/digits.ts";
import { APPLICANTS, cellOf, DISPUTE_GROUPS, DISPUTE_RESULTS, FORMS, type Form, isPrintedIn, REQUEST_ROWS } from "./cells.ts";
import type { ByKey, FamilyKey, FigureKey } from "./keys.ts";
import type { CellUnit } from "./record.ts";
import { CONCLUDED, EVERY_RESULT, LITIGATION, ORGANISATION, REQUEST_GROUPS, REQUEST_RECORDS } from "./records.ts";

export const FAMILIES: readonly FamilyKey[] = REQUEST_GROUPS.map(({ key }) => key);
export const isFamily = (row: string): row is FamilyKey => FAMILIES.some((family) => family === row);
/** Keys of a group's rows, of every edition. */
export const familyRows = (family: FamilyKey) => REQUEST_ROWS.filter((row) => row.key.startsWith(`${family}.`)).map((row) => row.key);
const ORGANISATIONS = APPLICANTS.filter(({ group }) => group === ORGANISATION.printed).map(({ key }) => key);

/**
 * The cells whose sum a derived key is: `refused@total` → its reasons, `received@organisation` → five columns, `litigation.upheld` →
 * direct + after_reconsideration. Null when the key is a printed cell or no key at all. With `form`, the cells of that edition alone;
 * without, of all: whoever adds up a report takes those that its own edition prints. `other_handling@…` is derived in the 2021 form and
 * printed in the 2019 form; a caller tries the printed cell first.
 */
export function operandsOf(key: string, form?: Form | undefined): FigureKey[] | null {
  const all = everyOperand(key);
  const own = all && form !== undefined ? all.filter((each) => isPrintedIn(form, each)) : all;
  // A sum of nothing is no zero: an edition that has none of the cells has no such figure.
  return own?.length === 0 ? null : own;
}

function everyOperand(key: string): FigureKey[] | null {
  const [row = "", column] = key.split("@");
  if (column === "organisation") {
    const rows = isFamily(row) ? familyRows(row) : [row];
    const keys = rows.flatMap((each) => ORGANISATIONS.map((organisation) => `${each}@${organisation}` as FigureKey));
    return keys.every((each) => cellOf(each)) ? keys : null;
  }
  const applicant = APPLICANTS.find((each) => each.key === column);
  if (isFamily(row) && applicant) return familyRows(row).map((each): FigureKey => `${each}@${applicant.key}`);
  const ended = endedOf(key);
  if (ended) return ended.flatMap((each) => everyOperand(each) ?? [each]);
  const joint = /^litigation\.(\w+)$/.exec(key)?.[1];
  const result = DISPUTE_RESULTS.find((each) => each.key === joint);
  return result ? [`litigation.direct.${result.key}`, `litigation.after_reconsideration.${result.key}`] : null;
}

/** The results that a group's concluded cases ended with; null for any other key. */
function endedOf(key: string): FigureKey[] | null {
  const group = [...DISPUTE_GROUPS, LITIGATION].find((each) => key === `${each.key}.${CONCLUDED.key}`);
  return group ? CONCLUDED.of.map((result): FigureKey => `${group.key}.${result}`) : null;
}

/** The derived key whose operands these are, all of them or all of one edition's: the reasons of one column → `refused@total`. */
export function familyOf(keys: readonly string[]): FigureKey | null {
  const [family, column] = [keys[0]?.replace(/[.@][\s\S]*$/, ""), keys[0]?.split("@")[1]];
  const whole = column ? `${family}@${column}` : `${family}.${keys[0]?.split(".").at(-1)}`;
  const all = [operandsOf(whole), ...FORMS.map((form) => operandsOf(whole, form))];
  const isWhole = all.some((operands) => operands?.length === keys.length && operands.every((key) => keys.includes(key)));
  return keys.length > 1 && isWhole ? (whole as FigureKey) : null;
}

/** The group of rows a cell's row is one of: `refused.state_secret@total` → `refused`. */
export const groupOf = (key: string): FamilyKey | undefined => FAMILIES.find((family) => key.startsWith(`${family}.`));

/**
 * Of the cells that a group's sum is made of, those an edition prints: a reason the form did not have yet is no gap in an older report's
 * sum. Any other cells as they are given.
 */
export function addendsIn<K extends string>(form: Form, keys: readonly K[]): readonly K[] {
  const group = groupOf(keys[0] ?? "");
  if (!group || keys.length < 2 || !keys.every((key) => groupOf(key) === group)) return keys;
  const columns = new Set(keys.map((key) => key.split("@")[1]));
  const own = keys.filter((key) => isPrintedIn(form, key));
  const rows = familyRows(group).filter((row) => isPrintedIn(form, `${row}@total`));
  return own.length > 0 && own.length === rows.length * columns.size ? own : keys;
}

/** Whether a key names a cell of any edition or a figure derived from cells. */
/** The keys of what is known by them, in the order they were put in. */
export const figureKeysIn = (record: ByKey<unknown>): FigureKey[] => Object.keys(record) as FigureKey[];

export const isFigureKey = (key: string): key is FigureKey => cellOf(key) !== undefined || operandsOf(key) !== null;

/** The unit of a printed or derived figure; "件" for sums, whose operands are all counted in it. */
export const unitOf = (key: string): CellUnit => cellOf(key)?.unit ?? "件";

const ROW_NUMBER = new RegExp(String.raw`^[（(]?[${ORDINALS}\d]+[）)、.]\s*`);
export const withoutNumber = (label: string): string => label.replace(ROW_NUMBER, "");
const bare = (label: string): string => withoutNumber(label).replace(/（区分处理[\s\S]*$/, "");
type Label = Readonly<{ row: string; column: string }>;
/** By key, of those that the form has. */
const labels = new Map<string, Label>();

/** What a figure is called in a sentence: "新收政府信息公开申请 · 总计" → row words, then the column where it narrows. */
export function labelOf(key: string): Label {
  const known = labels.get(key);
  if (known) return known;
  const label = labelled(key);
  if (isFigureKey(key)) labels.set(key, label);
  return label;
}

function labelled(key: string): Label {
  const [row = "", column = ""] = key.split("@");
  const applicant = column === ORGANISATION.key ? ORGANISATION.printed : (APPLICANTS.find((each) => each.key === column)?.label ?? "");
  const family = REQUEST_GROUPS.find((group) => group.key === row);
  if (family) return { row: withoutNumber(family.printed), column: applicant };
  const request = REQUEST_RECORDS.find((each) => each.key === row);
  const called = request && "label" in request ? request.label : bare(request?.printed ?? "").replace(/^(?:本年)?(.*)数量$/, "$1");
  if (request) return { row: called, column: applicant };
  const joint = /^litigation\.(\w+)$/.exec(key)?.[1];
  if (joint) return { row: LITIGATION.path.join(" · "), column: EVERY_RESULT.find((each) => each.key === joint)?.printed ?? "" };
  const group = endedOf(key) && DISPUTE_GROUPS.find((each) => key.startsWith(`${each.key}.`));
  if (group) return { row: group.path.join(" · "), column: CONCLUDED.printed };
  const cell = cellOf(key);
  if (!cell) return { row: key, column: "" };
  return { row: cell.path.slice(0, -1).join(" · "), column: cell.path.at(-1) ?? "" };
}

/** The same as one text: "新收政府信息公开申请 · 总计". */
export function figureLabel(key: string): string {
  const { row, column } = labelOf(key);
  return column ? `${row} · ${column}` : row;
}
