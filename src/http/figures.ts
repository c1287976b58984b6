// GET /api/figures: filters -> cells of the form and totals derived from them, as JSON by pages or as one whole CSV.
import type { FigureRow, Paging, Selection, Store } from "../answer/store.ts";
import { csv, csvLine } from "../csv.ts";
import { cellUrl } from "../report/report.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { cellOf, type FigureKey, figureLabel, operandsOf, unitOf } from "../vocabulary.ts";
import { badFields } from "./body.ts";
import { FiguresQuery, readQuery } from "./query.ts";
import { selectionOf } from "./selection.ts";

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
const CSV_PAGE = 1000;

const entryOf = ({ report, key, value, text }: FigureRow): FigureEntry => {
  const derived = cellOf(key) === undefined || (operandsOf(key) !== null && report.form === "2021");
  const [first = key] = (derived && operandsOf(key)) || [key];
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

type Listing = { items: FigureEntry[]; next?: string };

async function printed(selection: Selection, keys: FigureKey[], paging: Paging, store: Store): Promise<Listing> {
  const { items, next } = await store.figures(selection, keys, paging);
  return { items: items.map(entryOf), ...(next ? { next } : {}) };
}

/** With totals among the keys, pages are cut between reports, so that a report's figures stay together. */
async function withTotals(selection: Selection, keys: FigureKey[], paging: Paging, store: Store): Promise<Listing> {
  const perPage = Math.max(1, Math.floor(paging.limit / keys.length));
  const { items: reports, next } = await store.reports(selection, { ...paging, limit: perPage });
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
  const items = reports.flatMap((report) => keys.flatMap((key) => found.get(`${report.id} ${key}`) ?? [])).map(entryOf);
  return { items, ...(next ? { next } : {}) };
}

/** Rows in the order of reports, then of keys. Errors: `limit` smaller than the number of keys when one of them is a total. */
export async function listFigures(
  selection: Selection,
  keys: FigureKey[],
  paging: Paging,
  store: Store,
): Promise<Result<Listing, Problem>> {
  if (!keys.some((key) => operandsOf(key) !== null)) return ok(await printed(selection, keys, paging, store));
  if (paging.limit >= keys.length) return ok(await withTotals(selection, keys, paging, store));
  return err(badFields([{ path: "limit", message: `含有合计项时不能小于所要指标的个数（${keys.length}）` }]));
}

/** All pages one after another, so that a large table is never held whole. */
function wholeCsv(selection: Selection, keys: FigureKey[], store: Store): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let cursor: string | undefined;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csv(COLUMNS, []))),
    async pull(controller) {
      const page = await listFigures(selection, keys, { limit: CSV_PAGE, ...(cursor ? { cursor } : {}) }, store);
      const items = page.ok ? page.value.items : [];
      if (items.length > 0) controller.enqueue(encoder.encode(items.map((row) => csvLine(COLUMNS.map((column) => row[column]))).join("")));
      cursor = page.ok ? page.value.next : undefined;
      if (!cursor) controller.close();
    },
  });
}

/** `?format=` decides; without it, an Accept header that asks for CSV and not for JSON. */
const wantsCsv = (format: "json" | "csv" | undefined, accept: string): boolean =>
  format ? format === "csv" : /\btext\/csv\b/i.test(accept) && !/\bapplication\/json\b/i.test(accept);

export async function figures(request: Request, store: Store): Promise<Result<Response, Problem>> {
  const query = readQuery(new URL(request.url), FiguresQuery);
  if (!query.ok) return query;
  const { key: keys = [], format, limit, cursor, ...filters } = query.value;
  const selection = await selectionOf(filters, store);
  if (wantsCsv(format, request.headers.get("accept") ?? "")) {
    const headers = {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": 'attachment; filename="figures.csv"',
      Vary: "Accept",
    };
    return ok(new Response(wholeCsv(selection, keys, store), { headers }));
  }
  const page = await listFigures(selection, [...new Set(keys)], { limit, ...(cursor ? { cursor } : {}) }, store);
  if (!page.ok) return page;
  const { items, next } = page.value;
  return ok(Response.json({ figures: items, ...(next ? { next } : {}) }, { headers: { Vary: "Accept" } }));
}
