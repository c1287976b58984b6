// GET /api/reports, GET /api/reports/{id}, GET /api/audit: the reports and what is known of them, as JSON.
import type { Store } from "../answer/reports/store.ts";
import { cellOf, cellsOf, type FigureKey, figureKeysIn, TABLE_SECTION, type TableName, unitOf } from "../form/vocabulary.ts";
import { pieceOf } from "../report/piece.ts";
import { cellUrl, passageUrl, printedPath, type Report, summaryOf } from "../report/report.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { nextOf, pagingAt, positionOf } from "./cursor.ts";
import { AuditQuery, ReportsQuery, readQuery } from "./query.ts";
import { selectionOf } from "./selection.ts";

/** Findings given at once; a larger corpus has more, and `next` leads to them. */
export const MOST_FINDINGS = 1000;

const TABLES: readonly TableName[] = ["proactive", "requests", "disputes"];

/** Anchors are the fragments of citation urls: "passage-3", "cell-received@total". */
const anchorOf = (url: string): string => url.slice(url.indexOf("#") + 1);
const place = (url: string) => ({ anchor: anchorOf(url), url });

function figureView(report: Report, key: FigureKey) {
  const cell = report.figures[key];
  return {
    key,
    path: printedPath(report, key),
    value: cell?.value ?? null,
    text: cell?.text.trim() ?? "",
    unit: unitOf(key),
    state: cell?.value === null || !cell ? ("blank" as const) : ("reported" as const),
    ...place(cellUrl(report.id, key)),
  };
}

/** The cells the file has, in the order the form prints them; any of the other form after these. */
function cellsIn(report: Report, table: TableName): FigureKey[] {
  const formOrder = cellsOf(report.form).map((cell) => cell.key);
  const rest = figureKeysIn(report.figures).filter((key) => !formOrder.includes(key));
  return [...formOrder, ...rest].filter((key) => Object.hasOwn(report.figures, key) && cellOf(key)?.table === table);
}

/** The report with every place a citation can point to. */
const reportView = (report: Report) => ({
  ...summaryOf(report),
  url: `/reports/${report.id}`,
  passages: report.passages.map(({ n, section, path, text }) => ({ n, section, path, text, ...place(passageUrl(report.id, n)) })),
  sections: report.sections.map(({ number, heading }) => ({ number, heading })),
  figures: Object.keys(report.figures).length,
  tables: TABLES.map((name) => ({
    name,
    section: TABLE_SECTION[name],
    figures: cellsIn(report, name).map((key) => figureView(report, key)),
  })),
});

export async function reports(url: URL, store: Store): Promise<Result<unknown, Problem>> {
  const query = readQuery(url, ReportsQuery);
  if (!query.ok) return query;
  const { limit, cursor, ...filters } = query.value;
  const { items, next } = await store.reports(await selectionOf(filters, store), pagingAt(limit, positionOf(cursor)));
  return ok({ reports: items, ...nextOf(next ? { cursor: next } : undefined) });
}

export const noSuchReport = (id: string): Problem => ({
  tag: "not_found",
  detail: `没有编号为“${id.slice(0, 100)}”的报告。GET /api/reports 列出所有报告。`,
});

/** Of the reports that a filter names the first that is not here: it would else give nothing, as one without figures does. */
export async function unknownReport(ids: readonly string[] | undefined, store: Store): Promise<Problem | null> {
  if (!ids) return null;
  const { items } = await store.reports({ reports: [...ids] }, { limit: ids.length });
  const held = new Set(items.map(({ id }) => id));
  const missing = ids.find((id) => !held.has(id));
  return missing === undefined ? null : noSuchReport(missing);
}

export async function report(id: string, store: Store): Promise<Result<unknown, Problem>> {
  const found = await store.report(id);
  return found ? ok(reportView(found)) : err(noSuchReport(id));
}

/** The piece of the printed table around one cell, for those who show where a figure stands. */
export async function cell(id: string, key: string, store: Store): Promise<Result<unknown, Problem>> {
  const found = await store.report(id);
  if (!found) return err(noSuchReport(id));
  const piece = pieceOf(found, key);
  return piece ? ok(piece) : err({ tag: "not_found", detail: `这份报告的表格里没有“${key.slice(0, 100)}”这一格。` });
}

export async function audit(url: URL, store: Store): Promise<Result<unknown, Problem>> {
  const query = readQuery(url, AuditQuery);
  if (!query.ok) return query;
  const { report: ids, kind: kinds, cursor } = query.value;
  const unknown = await unknownReport(ids, store);
  if (unknown) return err(unknown);
  const paging = pagingAt(MOST_FINDINGS, positionOf(cursor));
  const { items, next } = await store.findings(ids ? { reports: ids } : {}, { ...paging, ...(kinds ? { kinds } : {}) });
  return ok({ findings: items, ...nextOf(next ? { cursor: next } : undefined) });
}
