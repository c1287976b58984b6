// GET /api/figures: filters -> cells of the form and totals derived from them, as JSON by pages or as one whole CSV.
import type { FigureRow, Selection, Store } from "../answer/reports/store.ts";
import { csv, csvLine } from "../csv.ts";
import { asksOtherAsOne, cellOf, type FigureKey, figureLabel, operandsOf, unitOf } from "../form/vocabulary.ts";
import { cellUrl } from "../report/report.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { prefers } from "./accept.ts";
import { type ListPosition, nextOf, pagingAt, positionOf } from "./cursor.ts";
import { outward } from "./outward.ts";
import { FiguresQuery, readQuery } from "./query.ts";
import { unknownReport } from "./reports.ts";
import { selectionOf } from "./selection.ts";
import { serviceUrl } from "./service-url.ts";

/** One figure as this listing gives it. `value` is null and `text` empty when the report leaves the cell blank. */
export type FigureEntry = {
  report: string;
  issuer: string;
  year: number;
  key: FigureKey;
  label: string;
  unit: string;
  value: number | null;
  text: string;
  state: "reported" | "blank" | "derived";
  /** The place in the report; of a derived figure its first operand's. */
  url: string;
};
const COLUMNS = ["report", "issuer", "year", "key", "label", "unit", "value", "text", "state", "url"] as const;
/** The same for who reads Chinese, which is who opens it in a spreadsheet. */
const HEADS: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  report: "报告",
  issuer: "发布机关",
  year: "年份",
  key: "指标",
  label: "项目",
  unit: "单位",
  value: "数值",
  text: "原文",
  state: "状态",
  url: "位置",
};
const readsChinese = (acceptLanguage: string): boolean => /^\s*zh\b/i.test(acceptLanguage);
const CSV_PAGE = 1000;

const entryOf = ({ report, key, value, text }: FigureRow): FigureEntry => {
  const derived = cellOf(key) === undefined || (operandsOf(key) !== null && !asksOtherAsOne(report.form));
  const [first = key] = (derived && operandsOf(key, report.form)) || [key];
  return {
    report: report.id,
    issuer: report.issuer,
    year: report.year,
    key,
    label: figureLabel(key),
    unit: unitOf(key),
    value,
    text,
    state: derived ? "derived" : value === null ? "blank" : "reported",
    url: cellUrl(report.id, first),
  };
};

type Listing = { items: FigureEntry[]; next?: ListPosition };

/** Starts at `place`; `limit` rows at most. */
type Window = { limit: number; place: ListPosition };

async function printed(selection: Selection, keys: FigureKey[], { limit, place }: Window, store: Store): Promise<Listing> {
  const { items, next } = await store.figures(selection, keys, pagingAt(limit, place));
  return { items: items.map(entryOf), ...(next ? { next: { cursor: next } } : {}) };
}

/** With totals among the keys, pages are cut between reports where a report's figures fit on one, and inside a report where not. */
async function withTotals(selection: Selection, keys: FigureKey[], { limit, place }: Window, store: Store): Promise<Listing> {
  const perPage = Math.max(1, Math.floor(limit / keys.length));
  const { items: reports, next } = await store.reports(selection, pagingAt(perPage, place));
  const these = { reports: reports.map((report) => report.id) };
  const cells = await store.figures(these, keys, { limit: reports.length * keys.length + 1 });
  const found = new Map(cells.items.map((row) => [`${row.report.id} ${row.key}`, row]));
  for (const key of keys) {
    const operands = operandsOf(key);
    if (!operands) continue;
    for (const { report, value } of await store.totals(these, operands)) {
      const row: FigureRow = { report, key, value, text: value === null ? "" : String(value) };
      if (value !== null && !found.has(`${report.id} ${key}`)) found.set(`${report.id} ${key}`, row);
    }
  }
  const rows = reports.flatMap((report) => keys.flatMap((key) => found.get(`${report.id} ${key}`) ?? []));
  const { skip = 0 } = place;
  const items = rows.slice(skip, skip + limit).map(entryOf);
  if (rows.length > skip + limit) return { items, next: { ...place, skip: skip + limit } };
  return { items, ...(next ? { next: { cursor: next } } : {}) };
}

/** Rows in the order of reports, then of keys. */
export const listFigures = (selection: Selection, keys: FigureKey[], window: Window, store: Store): Promise<Listing> =>
  (keys.some((key) => operandsOf(key) !== null) ? withTotals : printed)(selection, keys, window, store);

/** `host` begins each address: what is downloaded has left the service. */
type Sheet = { heads: readonly string[]; host: string };

/**
 * All pages one after another, so that a large table is never held whole. The first is read before anything is sent: a store that does not answer
 * is told as such, and not by a table that breaks off. Errors: those of the store.
 */
async function wholeCsv(
  selection: Selection,
  keys: FigureKey[],
  store: Store,
  { heads, host }: Sheet,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const page = (place: ListPosition): Promise<Listing> => listFigures(selection, keys, { limit: CSV_PAGE, place }, store);
  const lines = ({ items }: Listing): string =>
    items.map((row) => csvLine(COLUMNS.map((column) => (column === "url" ? host + row.url : row[column])))).join("");
  const first = await page({});
  let place = first.next;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csv(heads, []) + lines(first)));
      if (!place) controller.close();
    },
    async pull(controller) {
      const next = await page(place ?? {});
      if (next.items.length > 0) controller.enqueue(encoder.encode(lines(next)));
      place = next.next;
      if (!place) controller.close();
    },
  });
}

/** `?format=` decides; without it, an Accept header that asks for CSV and not for JSON. */
const wantsCsv = (format: "json" | "csv" | undefined, accept: string | null): boolean =>
  format ? format === "csv" : prefers(accept, "text/csv", "application/json", "loses");

/** `base` is what stands before every path of the service: "" or "/nianbao". */
export async function figures(request: Request, store: Store, base = ""): Promise<Result<Response, Problem>> {
  const query = readQuery(new URL(request.url), FiguresQuery);
  if (!query.ok) return query;
  const { key, format, limit, cursor, ...filters } = query.value;
  const keys = [...new Set(key)];
  const unknown = await unknownReport(filters.report, store);
  if (unknown) return err(unknown);
  const selection = await selectionOf(filters, store);
  if (wantsCsv(format, request.headers.get("accept"))) {
    const headers = {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": 'attachment; filename="figures.csv"',
      Vary: "Accept, Accept-Language",
    };
    const heads = readsChinese(request.headers.get("accept-language") ?? "") ? COLUMNS.map((column) => HEADS[column]) : COLUMNS;
    return ok(new Response(await wholeCsv(selection, keys, store, { heads, host: serviceUrl(request.url, base) }), { headers }));
  }
  const { items, next } = await listFigures(selection, keys, { limit, place: positionOf(cursor) }, store);
  return ok(Response.json(outward({ figures: items, ...nextOf(next) }, serviceUrl(request.url, base)), { headers: { Vary: "Accept" } }));
}
