// Figure keys and a selection -> the SQL that reads their cells, each report's sum over them exact. No I/O. No clock.
import Big from "big.js";
import type { Selection } from "../../answer/reports/store.ts";
import type { Condition } from "../../condition.ts";
import { addendsIn, type FigureKey, FORMS, type Form, isPrintedIn, OTHER_HANDLING_2019 } from "../../form/vocabulary.ts";
import { EVERYWHERE } from "./rows.ts";
import { isCounted, ofClass, rangesOf, type Values, where } from "./where.ts";

/** Figures are kept in millionths: whole numbers, which SQLite adds without error. Money is printed in 万元 with six decimals at most. */
export const SCALE = 1_000_000;

/** A value as it is kept; null when it has more decimals, or is larger, than can be kept exactly. */
export function scaled(value: number): number | null {
  const whole = new Big(value).times(SCALE).toNumber();
  return Number.isSafeInteger(whole) && new Big(whole).div(SCALE).eq(value) ? whole : null;
}
export const unscaled = (value: unknown): number => new Big(String(value ?? 0)).div(SCALE).toNumber();

/** 其他处理 as one row is in some reports only: its cells are kept even when they print 0, and without one there is no value. */
const isKeptAlways = (key: FigureKey): boolean => key.startsWith(`${OTHER_HANDLING_2019.key}@`);

export type Wanted = {
  keys: readonly FigureKey[];
  /** Forms that have every key, or every one of the group they are whole; reports of the others have no value. */
  forms: Form[];
  /** How many of the keys are kept always. */
  kept: number;
};
export function wantedOf(given: readonly FigureKey[]): Wanted {
  const keys = [...new Set(given)];
  const implied = keys.filter((key) => !isKeptAlways(key));
  return {
    keys,
    forms: FORMS.filter((form) => addendsIn(form, implied).every((key) => isPrintedIn(form, key))),
    kept: keys.length - implied.length,
  };
}

/** Figure keys as the table numbers them. */
export const keyIds = (keys: readonly FigureKey[], values: Values): string =>
  `(SELECT id FROM figure_keys WHERE key IN ${values.list(keys)})`;
export const yearsIn = ({ years }: Selection, values: Values): string =>
  years ? values.list(years) : "(SELECT year FROM tally WHERE prefix = '')";

/** Conditions on cells `c` that keep to the selection. Reports are looked up only when it is told by more than regions, years and members. */
function cellsWhere(selection: Selection, wanted: Wanted, values: Values): string {
  const ranges = rangesOf(selection);
  const everywhere = ranges[0] === EVERYWHERE;
  const parts = [`c.key IN ${keyIds(wanted.keys, values)}`, `c.year IN ${yearsIn(selection, values)}`];
  if (!everywhere)
    parts.push(ranges.length === 0 ? "false" : `(${ranges.map(([first, last]) => `c.report BETWEEN ${first} AND ${last}`).join(" OR ")})`);
  if (!isCounted(selection)) parts.push(`EXISTS (SELECT 1 FROM reports r WHERE r.number = c.report${where(selection, values)})`);
  return `${parts.join(" AND ")}${ofClass("c.class", selection, values, wanted.forms)}`;
}

/** Reports that have a cell kept for one of the keys: the sum, and whether it is whole. Of one key each has one cell. */
export const kept = (selection: Selection, wanted: Wanted, values: Values): string =>
  wanted.keys.length === 1
    ? `SELECT c.report AS report, c.value AS value, c.gap AS gap, ${wanted.kept} AS cells FROM cells c WHERE ${cellsWhere(selection, wanted, values)}`
    : `SELECT c.report AS report, sum(c.value) AS value, max(c.gap) AS gap, ${keptCells(wanted, values)} AS cells
       FROM cells c WHERE ${cellsWhere(selection, wanted, values)} GROUP BY c.report`;
export const keptCells = ({ keys, kept: always }: Wanted, values: Values): string =>
  always === 0 ? "0" : `sum(c.key IN ${keyIds(keys.filter(isKeptAlways), values)})`;
export const isWhole = ({ kept: always }: Wanted): string => `gap = 0 AND cells = ${always}`;

/** `value` compared with the bound, in millionths; the bound may lie between two of them. */
export function meets(column: string, { comparator, value, to }: Condition, values: Values): string {
  const bound = new Big(value).times(SCALE);
  const [floor, ceiling] = [bound.round(0, Big.roundDown), bound.round(0, Big.roundUp)].sort((a, b) => a.cmp(b)) as [Big, Big];
  const whole = floor.eq(ceiling);
  const at = (limit: Big): string => values.bind(Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, limit.toNumber())));
  switch (comparator) {
    case "more":
      return `${column} > ${at(floor)}`;
    case "at_least":
      return `${column} >= ${at(ceiling)}`;
    case "less":
      return `${column} < ${at(ceiling)}`;
    case "at_most":
      return `${column} <= ${at(floor)}`;
    case "equal":
      return whole ? `${column} = ${at(floor)}` : "false";
    case "between":
      return `${meets(column, { comparator: "at_least", value }, values)} AND ${meets(column, { comparator: "at_most", value: to ?? value }, values)}`;
    case "not_equal":
      return whole ? `${column} <> ${at(floor)}` : "true";
  }
}
