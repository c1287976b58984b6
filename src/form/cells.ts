// Records -> the tables of each edition: rows, columns and cells with their printed labels, units and keys. No I/O. No clock.
import { EDITION_2019, type Edition, type EditionRange, standsIn } from "./editions.ts";
import type { ApplicantKey, DisputeGroupKey, DisputeResultKey, FamilyKey, FigureKey, ProactiveRowKey, RequestRowKey } from "./keys.ts";
import type { CellUnit, Printed } from "./record.ts";
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  EDITIONS,
  OTHER_HANDLING,
  PROACTIVE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
  RESULT_RECORDS,
  standingIn,
} from "./records.ts";

/** An edition by its name; a string, since an edition is data. */
export type Form = string;
export const FORMS: readonly Form[] = EDITIONS.map(({ name }) => name);
export type TableName = "proactive" | "requests" | "disputes";

/** One cell of the form. `path` is how the form prints its place, outermost first: table row labels, then column labels. */
export type FormCell = { key: FigureKey; table: TableName; row: string; column: string; path: string[]; unit: CellUnit };

export const SECTION_TITLES = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
] as const;
/** The section (1–6) a table stands in. */
export const TABLE_SECTION: Record<TableName, number> = { proactive: 2, requests: 3, disputes: 4 };

const NEWEST = EDITIONS.at(-1) as Edition;
/** The edition in force for reports of a year; the first for years before it. */
export const editionOfYear = (year: number): Form =>
  (EDITIONS.findLast(({ firstYear }) => firstYear <= year) ?? EDITIONS[0] ?? NEWEST).name;
export const CURRENT: Form = NEWEST.name;
export const editionNamed = (form: Form): Edition => EDITIONS.find(({ name }) => name === form) ?? NEWEST;
/** An edition of that name, or the current one where a name is none. */
export const formNamed = (name: unknown): Form => FORMS.find((form) => form === name) ?? CURRENT;

/** The label an edition prints. */
const printedIn = ({ printed, reprinted }: Printed, { firstYear }: Edition): string =>
  reprinted?.find(({ until }) => firstYear <= until.firstYear)?.printed ?? printed;

export const APPLICANTS = APPLICANT_RECORDS.map(({ key, printed, group }) => ({ key, label: printed, group })) as readonly {
  key: ApplicantKey;
  label: string;
  group: string;
}[];

/** `group` is the printed label of the block the row stands in ("" for none). */
export type RequestRow = EditionRange & { key: RequestRowKey | FamilyKey; group: string; label: string; misprints: readonly string[] };
const labelAbove = (key: string): string => REQUEST_GROUPS.find((group) => key.startsWith(`${group.key}.`))?.printed ?? "";
/** Rows of table `requests` of every edition. */
export const REQUEST_ROWS: readonly RequestRow[] = (REQUEST_RECORDS as readonly (Printed & { key: RequestRowKey })[]).map(
  ({ key, printed, misprints = [], ...range }) => ({ ...rangeOf(range), key, group: labelAbove(key), label: printed, misprints }),
);
function rangeOf({ since, until }: EditionRange): EditionRange {
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}
/** The 2019 form prints 其他处理 as one row where the 2021 form has three; its key is that of the derived subtotal. */
export const OTHER_HANDLING_2019: RequestRow = {
  key: OTHER_HANDLING.key,
  until: EDITION_2019,
  group: "",
  label: OTHER_HANDLING.printed,
  misprints: [],
};
/** Whether an edition asks for 其他处理 as one row; a report of any edition may print it so. */
export const asksOtherAsOne = (form: Form): boolean => standsIn(OTHER_HANDLING_2019, editionNamed(form));
export const requestRowsOf = (form: Form): readonly RequestRow[] => standingIn(REQUEST_ROWS, editionNamed(form));

export const DISPUTE_GROUPS = DISPUTE_RECORDS.map(({ key, path }) => ({ key, path })) as readonly {
  key: DisputeGroupKey;
  path: readonly [string, ...string[]];
}[];
export const DISPUTE_RESULTS = RESULT_RECORDS.map(({ key, printed }) => ({ key, label: printed })) as readonly {
  key: DisputeResultKey;
  label: string;
}[];

/** `key` of a column is what follows the row's: ".issued", "" for the one that goes without saying. */
export type ProactiveFormRow = {
  key: ProactiveRowKey;
  item: string;
  label: string;
  misprints: readonly string[];
  columns: { key: string; label: string; unit: CellUnit }[];
};
const proactiveRows = (edition: Edition): ProactiveFormRow[] =>
  standingIn(PROACTIVE_RECORDS, edition).map((row) => ({
    key: row.key,
    item: row.item,
    label: printedIn(row, edition),
    misprints: "misprints" in row ? row.misprints : [],
    columns: standingIn<(typeof row.columns)[number]>(row.columns, edition).map((column) => ({
      key: column.key,
      label: printedIn(column, edition),
      unit: column.unit,
    })),
  }));
/** Rows of table `proactive` by edition; a cell's key is the row's key followed by the column's. `item` is 条例第二十条's paragraph. */
export const PROACTIVE_ROWS: Readonly<Record<Form, readonly ProactiveFormRow[]>> = Object.fromEntries(
  EDITIONS.map((edition) => [edition.name, proactiveRows(edition)]),
);
export const proactiveRowsOf = (form: Form): readonly ProactiveFormRow[] => PROACTIVE_ROWS[editionNamed(form).name] ?? [];

const proactiveCells = (form: Form): FormCell[] =>
  proactiveRowsOf(form).flatMap((row) =>
    row.columns.map(
      (column): FormCell => ({
        key: `${row.key}${column.key}` as FigureKey,
        table: "proactive",
        row: row.key,
        column: column.key,
        path: [row.label, column.label],
        unit: column.unit,
      }),
    ),
  );

const RESULT = "三、本年度办理结果";
/** Printed path of a row of `requests`: 三、本年度办理结果 stands above the rows between `carried_in` and `carried_out`. */
export const requestRowPath = (row: Pick<RequestRow, "group" | "label">): string[] => [
  ...(/^[一二四]、/.test(row.label) ? [] : [RESULT]),
  ...(row.group ? [row.group] : []),
  row.label,
];
const requestRowCells = (row: RequestRow): FormCell[] =>
  APPLICANTS.map((applicant) => ({
    key: `${row.key}@${applicant.key}`,
    table: "requests",
    row: row.key,
    column: applicant.key,
    path: [...requestRowPath(row), ...(applicant.group ? [applicant.group] : []), applicant.label],
    unit: "件",
  }));
const disputeCells: FormCell[] = DISPUTE_GROUPS.flatMap((group) =>
  DISPUTE_RESULTS.map(
    (result): FormCell => ({
      key: `${group.key}.${result.key}`,
      table: "disputes",
      row: group.key,
      column: result.key,
      path: [...group.path, result.label],
      unit: "件",
    }),
  ),
);

const FORM_CELLS = new Map<Form, readonly FormCell[]>(
  FORMS.map((form) => [form, [...proactiveCells(form), ...requestRowsOf(form).flatMap(requestRowCells), ...disputeCells]]),
);
/** The cells of a form in printed order: 2021 has 10 + 175 + 15 = 200. */
export const cellsOf = (form: Form): readonly FormCell[] => FORM_CELLS.get(editionNamed(form).name) ?? [];

const BY_KEY = new Map(FORMS.map((form) => [form, new Map<string, FormCell>(cellsOf(form).map((cell) => [cell.key, cell]))]));
/** Whether an edition prints a cell. */
export const isPrintedIn = (form: Form, key: string): boolean => BY_KEY.get(editionNamed(form).name)?.has(key) ?? false;

const EVERY_CELL = new Map<string, FormCell>(
  [...requestRowCells(OTHER_HANDLING_2019), ...FORMS.flatMap((form) => [...cellsOf(form)])].map((cell) => [cell.key, cell]),
);
/** A report's own edition's cell behind a key; where that has none, any edition's. */
export const cellIn = (form: Form, key: string): FormCell | undefined =>
  BY_KEY.get(editionNamed(form).name)?.get(key) ?? EVERY_CELL.get(key);
/** The form's cell behind a key, of any edition; undefined for a derived figure or an unknown key. */
export const cellOf = (key: string): FormCell | undefined => EVERY_CELL.get(key);
