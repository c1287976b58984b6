// Printed label -> how close it is to a label of the form, so that rows and columns are known by what they say and a misprint does not
// hide one. No I/O. No clock.

import {
  APPLICANTS,
  cellsOf,
  DISPUTE_RESULTS,
  FORMS,
  OTHER_HANDLING_2019,
  PROACTIVE_ROWS,
  REQUEST_ROWS,
  requestRowPath,
} from "../form/vocabulary.ts";
import { ORDINALS } from "../zh/digits.ts";
import { foldScript } from "../zh/script.ts";
import { foldWidth } from "../zh/text.ts";

// The longest label of the form has 41 characters; anything much longer is prose.
const LONGEST = 80;

/** Marks a label may carry without meaning anything: row numbers, brackets, quotes, spaces, Markdown. */
const NUMBERING = new RegExp(`^(?:[(]?[${ORDINALS}\\d]{1,2}[)、.,:]+|\\d{1,2})+`);
const NOISE = /[^\p{L}\p{N}]/gu;

/** The same in another language, before or behind the Chinese words; no label of the form has such letters. */
const TRANSLATED =
  /(?<=\p{Script=Han}[)]?)[(/|·]?[A-Za-z][A-Za-z\d,.;:()'’“”"&/-]{2,200}$|^[A-Za-z][A-Za-z\d,.;:()'’“”"&/-]{2,200}(?=\p{Script=Han})/gu;

/** "1. 属于国家秘密", "（一）予以公开" -> the words alone. Width is folded; explanations in brackets stay. */
export const foldLabel = remembered((label: string): string => {
  const plain = foldScript(foldWidth(label))
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[*_#`]/g, "")
    .replace(TRANSLATED, "");
  return plain.replace(NUMBERING, "").replace(NOISE, "");
});

/** The same labels are asked about for every row and column of the form, and stand in every report alike. */
const MOST_REMEMBERED = 20_000;
function remembered<T>(reckon: (text: string) => T, longest = LONGEST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = reckon(text);
    if (text.length > longest) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}

const NUMBER = new RegExp(`^\\s*(?:[(（](?<bracketed>[${ORDINALS}]+)[)）]|(?<chinese>[${ORDINALS}]+)、|(?<digit>\\d{1,2})\\s*[.．、)）])`);
/** The row number a label starts with, and how it is written: 三、 · （三） · 3. */
const numberOf = remembered((label: string): { style: string; number: string } | null => {
  const match = NUMBER.exec(label);
  const [style, number] = Object.entries(match?.groups ?? {}).find(([, each]) => each !== undefined) ?? [];
  return style && number ? { style, number } : null;
});

/** How far two labels' row numbers speak against their being the same row: 0 when either has none. */
export function numberConflict(label: string, form: string): number {
  const [a, b] = [numberOf(label), numberOf(form)];
  if (!a || !b) return 0;
  // "（六）其他" heads a group, "3.其他" is a row; a number one off may be a slip.
  return a.style !== b.style ? 0.3 : a.number !== b.number ? 0.04 : 0;
}

/** Edits (insert, drop, replace) between two short strings; stops counting above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** 1 for the same words, 0 for nothing in common: one minus the share of characters that would have to change. Both already folded. */
export function labelLikeness(label: string, form: string): number {
  if (label === form) return 1;
  // Lengths alone say that more than half would have to change: most pairs are such.
  if (label.length > 2 * form.length || form.length > 2 * label.length) return 0;
  return likeness(`${label}\n${form}`);
}
const likeness = remembered(
  (pair: string): number => {
    const [label = "", form = ""] = pair.split("\n");
    const longer = Math.max(label.length, form.length);
    if (longer === 0 || longer > LONGEST) return 0;
    const limit = Math.floor(longer * 0.5);
    const edits = distance(label, form, limit);
    return edits > limit ? 0 : 1 - edits / longer;
  },
  2 * LONGEST + 1,
);

/** Below this a label is another label, not a misprint: two wrong characters in five are still read, three are not. */
export const CLOSE = 0.6;

/** Every label the form prints, folded: of rows, groups, columns and items, in every edition. */
const FORM_LABELS: ReadonlySet<string> = new Set(
  [
    "信息内容",
    "申请人情况",
    "部分公开",
    ...Object.values(PROACTIVE_ROWS).flatMap((rows) => rows.map(({ item }) => item)),
    ...requestRowPath(OTHER_HANDLING_2019),
    ...FORMS.flatMap((form) => cellsOf(form).flatMap(({ path }) => path)),
  ].map(foldLabel),
);

/** Labels that name a row of figures, folded, with how many figures the form has there at most. */
const ROW_LABELS: ReadonlyMap<string, number> = new Map([
  ...[...REQUEST_ROWS, OTHER_HANDLING_2019].flatMap(({ label }) =>
    [label, label.replace(/（区分处理.*$/, "")].map((each) => [foldLabel(each), APPLICANTS.length] as const),
  ),
  ...Object.values(PROACTIVE_ROWS).flatMap((rows) => rows.map(({ label }) => [foldLabel(label), 3] as const)),
]);
/** How many figures the form prints behind this label, at most; 0 when it names no row. */
export const figuresBehind = remembered((label: string): number => {
  const folded = foldLabel(label);
  const named = ROW_LABELS.get(folded);
  if (named !== undefined) return named;
  const near = [...ROW_LABELS].find(([name]) => name.length >= SHORTEST_MISPRINT && labelLikeness(folded, name) >= VERY_CLOSE);
  return near?.[1] ?? 0;
});

/** Labels of blocks of rows, folded: they stand before the labels of the rows in them. */
const GROUP_LABELS: ReadonlySet<string> = new Set(REQUEST_ROWS.flatMap((row) => requestRowPath(row).slice(0, -1)).map(foldLabel));
/** Whether a label names a row or a block of rows; 其他 and 总计 alone name columns too, and only a number before them tells. */
export function rowLabelKind(label: string): "row" | "group" | "other" {
  const folded = foldLabel(label);
  if (GROUP_LABELS.has(folded) && folded !== foldLabel(OTHER_HANDLING_2019.label)) return "group";
  if (folded === "其他" || folded === "总计") return /^\s*(?:[(（]七[)）]|3\s*[.．、])/.test(label) ? "row" : "other";
  return figuresBehind(label) > 0 ? "row" : "other";
}

/** How many labels of the form, of four characters and more, a text has in it. */
export function formLabelsIn(text: string): number {
  const folded = foldScript(foldWidth(text)).replace(NOISE, "");
  return [...FORM_LABELS].filter((label) => label.length >= 4 && folded.includes(label)).length;
}

/** How many labels of the form, of four characters and more, have a figure right behind them. */
export function figuredLabelsIn(text: string): number {
  const folded = foldScript(foldWidth(text)).replace(NOISE, "");
  return [...FORM_LABELS].filter((label) => label.length >= 4 && new RegExp(`${label}\\d`).test(folded)).length;
}

/** Labels that stand right above figures, folded. */
const COLUMN_LABELS: ReadonlySet<string> = new Set(
  [...APPLICANTS, ...DISPUTE_RESULTS, ...Object.values(PROACTIVE_ROWS).flatMap((rows) => rows.flatMap(({ columns }) => columns))].map(
    ({ label }) => foldLabel(label),
  ),
);

/** Shorter labels have to be printed right, or ordinary words would be taken for them. */
const SHORTEST_MISPRINT = 4;
/** For a label that stands in running text, where a table's frame does not vouch for it. */
const VERY_CLOSE = 0.75;

/** Whether a text is one of the labels, or a misprint of one. */
const near = (labels: ReadonlySet<string>) =>
  remembered((text: string): boolean => {
    const folded = foldLabel(text);
    if (labels.has(folded)) return true;
    if (folded.length < SHORTEST_MISPRINT - 1 || folded.length > LONGEST) return false;
    return [...labels].some((label) => label.length >= SHORTEST_MISPRINT && labelLikeness(folded, label) >= VERY_CLOSE);
  });
/** How close a text comes to the label of the form that is nearest to it. */
export const likenessToForm = remembered((text: string): number => {
  const folded = foldLabel(text);
  return Math.max(...[...FORM_LABELS].map((label) => labelLikeness(folded, label)));
});
export const isFormLabel = near(FORM_LABELS);
export const isColumnLabel = near(COLUMN_LABELS);
/** Whether a label of the form has this in it: a line of a label that was broken. */
export const isInFormLabel = remembered((text: string): boolean => {
  const folded = foldLabel(text);
  return folded.length >= 2 && [...FORM_LABELS].some((label) => label.includes(folded));
});
/** Whether a label of the form starts so, and whether it is whole. */
export const startsFormLabel = (text: string): boolean => [...FORM_LABELS].some((label) => label.startsWith(foldLabel(text)));
export const isWholeLabel = (text: string): boolean => FORM_LABELS.has(foldLabel(text));
