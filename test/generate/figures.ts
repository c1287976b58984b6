// A seed -> the figures of one report, every identity of the form holding; optionally with blanks, or wrong at the source.
import {
  APPLICANTS,
  type ByKey,
  cellsOf,
  DISPUTE_GROUPS,
  type FigureKey,
  type Form,
  figureKeysIn,
  identities,
  OTHER_HANDLING_2019,
  requestRowsOf,
} from "../../src/form/vocabulary.ts";
import { below, type Random } from "./random.ts";

export type Figures = ByKey<number | null>;
export type FigureSet = { form: Form /** 其他处理 is one row, as the 2019 form has it. */; single: boolean; figures: Figures };

const COLUMNS = APPLICANTS.map(({ key }) => key).filter((key) => key !== "total");
const SUMS = ["received", "carried_in", "handled", "carried_out"];

/** Rows of the requests table this set has, in printed order. */
export const rowsOf = ({ form, single }: Pick<FigureSet, "form" | "single">) =>
  single
    ? requestRowsOf(form).flatMap((row) =>
        row.key === "other_handling.not_corrected" ? [OTHER_HANDLING_2019] : row.key.startsWith("other_handling.") ? [] : [row],
      )
    : [...requestRowsOf(form)];

export const keysOf = ({ form, single }: Pick<FigureSet, "form" | "single">): FigureKey[] => [
  ...cellsOf(form).flatMap(({ key, table }) => (table === "proactive" ? [key] : [])),
  ...rowsOf({ form, single }).flatMap((row) => APPLICANTS.map(({ key }): FigureKey => `${row.key}@${key}`)),
  ...cellsOf(form).flatMap(({ key, table }) => (table === "disputes" ? [key] : [])),
];

export function figureSet(random: Random, form: Form = "2021", single = false): FigureSet {
  const figures: Figures = {};
  const some = (limit: number) => (random() < 0.6 ? 0 : below(random, limit));
  for (const { key, table } of cellsOf(form)) {
    if (table !== "proactive") continue;
    figures[key] = some(30_000);
    if (key === "fees" || key === "procurement.amount") figures[key] = random() < 0.5 ? some(5000) : below(random, 10_000_000) / 10_000;
    if (key.endsWith(".items_change")) figures[key] = below(random, 40) - 20;
  }
  for (const column of COLUMNS) {
    const outcomes = rowsOf({ form, single }).filter(({ key }) => !SUMS.includes(key));
    let handled = 0;
    for (const { key } of outcomes) {
      const value = some(column === "natural_person" ? 60 : 9);
      figures[`${key}@${column}`] = value;
      handled += value;
    }
    const out = Math.min(some(7), handled);
    const carriedIn = Math.min(some(9), handled + out);
    Object.assign(figures, {
      [`handled@${column}`]: handled,
      [`carried_out@${column}`]: out,
      [`carried_in@${column}`]: carriedIn,
      [`received@${column}`]: handled + out - carriedIn,
    });
  }
  for (const { key } of rowsOf({ form, single }))
    figures[`${key}@total`] = COLUMNS.reduce((sum, column) => sum + (figures[`${key}@${column}`] ?? 0), 0);
  for (const group of DISPUTE_GROUPS) {
    const parts = (["upheld", "corrected", "other", "pending"] as const).map((result): [FigureKey, number] => [
      `${group.key}.${result}`,
      some(12),
    ]);
    for (const [key, value] of parts) figures[key] = value;
    figures[`${group.key}.total`] = parts.reduce((sum, [, value]) => sum + value, 0);
  }
  return { form, single, figures };
}

/** The same set with about `share` of its zeros printed as nothing. */
export const blanked = (set: FigureSet, random: Random, share: number): FigureSet => ({
  ...set,
  figures: Object.fromEntries(Object.entries(set.figures).map(([key, value]) => [key, value === 0 && random() < share ? null : value])),
});

/** The same set with one total that does not add up, as some reports print it. */
export function wrongAtSource(set: FigureSet, random: Random): FigureSet {
  const totals = figureKeysIn(set.figures).filter((key) => key.endsWith("@total"));
  const key = totals[below(random, totals.length)] ?? "handled@total";
  return { ...set, figures: { ...set.figures, [key]: (set.figures[key] ?? 0) + 1 + below(random, 5) } };
}

/** Identities that do not hold in a set; none in one made by `figureSet`. */
export const broken = ({ form, figures, single }: FigureSet): number => {
  const total = (keys: FigureKey[]) => keys.reduce((sum, key) => sum + (figures[key] ?? 0), 0);
  return identities(form, single).filter(({ left, right }) => total(left) !== total(right)).length;
};
