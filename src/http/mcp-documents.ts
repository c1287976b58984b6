// Figures, contradictions, passages and reports as the documents that MCP's `search` and `fetch` deal in: {id, title, url} and {id, title, text, url, metadata}.
import type { Selection, Store } from "../answer/reports/store.ts";
import type { Answer, Figure, Finding } from "../contract.ts";
import { type FigureKey, figureKeysIn, figureLabel, isFigureKey, unitOf } from "../form/vocabulary.ts";
import { cellUrl, passageUrl, printedPath, type Report, type ReportSummary } from "../report/report.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import type { Deps } from "./deps.ts";
import { noSuchReport } from "./reports.ts";

type DocumentLink = { id: string; title: string; url: string };
type Document = DocumentLink & { text: string; metadata: Record<string, string> };

const MAX_RESULTS = 10;
const MOST_FINDINGS = 3;
/** Asked of contradictions, in either language. */
const CONTRADICTIONS = /矛盾|不一致|不符|对不上|不相等|打架|出入|inconsisten|contradict|mismatch|discrepan/i;
const PASSAGE = /^(.+)#passage-(\d+)$/;
const CELL = /^(.+)#cell-(.+)$/;
/** Of an id or an address that an answer gives: what stands behind the reports' place. */
const ADDRESS = /^(?:https?:\/\/[^/?#]+)?(?:\/[^?#]*)?\/reports\//;

const metadata = (report: Report | ReportSummary): Record<string, string> => ({
  issuer: report.issuer,
  year: String(report.year),
  ...(report.source ? { source: report.source } : {}),
});

/**
 * What the rules answer to the words comes first: its cells, the contradictions of the reports it speaks of where they bear on it, its passages. Then
 * reports whose title or issuer holds the words, and passages found by words: of the place and year that are named, else of the reports that answer.
 * Nothing found is an empty list.
 */
export async function searchDocuments(
  query: string,
  origin: string,
  { store, find }: Pick<Deps, "store" | "find">,
): Promise<DocumentLink[]> {
  const { answer, asked, topic } = await find(query);
  const found = answer.status === "answered" ? answer : null;
  const ids = [...new Set((found?.citations ?? []).map(({ report }) => report))];
  const scope: Selection = asked ?? (ids.length > 0 ? { reports: ids } : {});
  const [cells, findings, named, hits] = await Promise.all([
    found ? cellsOf(found, origin, store) : [],
    findingsFor(query, found, scope, store),
    store.reports({ q: query }, { limit: MAX_RESULTS }),
    // Of a report that is named every passage may have the name.
    store.search(topic || query, scope, MAX_RESULTS),
  ]);
  const quoted = (found?.citations ?? [])
    .filter(({ url }) => url.includes("#passage-"))
    .map(({ title, section, url }) => ({ id: idOf(url), title: [title, section].join(" · "), url: origin + url }));
  const reports = named.items.map(({ id, title }) => ({ id, title, url: `${origin}/reports/${id}` }));
  const passages = hits.map(({ report, passage }) => ({
    id: `${report.id}#passage-${passage.n}`,
    title: [report.title, ...passage.path].join(" · "),
    url: origin + passageUrl(report.id, passage.n),
  }));
  const told = findings.map((finding) => findingLink(finding, origin));
  const first = CONTRADICTIONS.test(query) ? [...told, ...cells] : [...cells, ...told];
  const all = [...first, ...quoted, ...reports, ...passages];
  return [...new Map(all.reverse().map((each) => [each.id, each])).values()].reverse().slice(0, MAX_RESULTS);
}

const idOf = (url: string): string => url.replace(ADDRESS, "");

/** The cells an answer's figures stand in, those that a computed one is made of among them. */
async function cellsOf({ figures }: Answer, origin: string, store: Store): Promise<DocumentLink[]> {
  const cells = figures.flatMap((figure): Figure[] => (figure.operands ? [figure, ...figure.operands] : [figure]));
  const links: DocumentLink[] = [];
  for (const { report: id, key, text } of cells) {
    if (!id || !key || links.some((link) => link.id === `${id}#cell-${key}`)) continue;
    const report = await store.report(id);
    if (!report || !Object.hasOwn(report.figures, key)) continue;
    links.push({ id: `${id}#cell-${key}`, title: `${report.title} · ${figureLabel(key)}：${text}`, url: origin + cellUrl(id, key) });
  }
  return links;
}

async function findingsFor(query: string, found: Answer | null, scope: Selection, store: Store): Promise<Finding[]> {
  if (CONTRADICTIONS.test(query)) return (await store.findings(scope, { limit: MAX_RESULTS })).items;
  if (!found) return [];
  const urls = new Set(found.citations.map(({ url }) => url));
  const { items } = await store.findings(scope, { limit: MAX_RESULTS });
  return items.filter(({ citations }) => citations.some(({ url }) => urls.has(url))).slice(0, MOST_FINDINGS);
}

const findingLink = ({ id, report, statement, citations: [first] }: Finding, origin: string): DocumentLink => ({
  id,
  title: statement,
  url: origin + (first?.url ?? `/reports/${report}`),
});

/** "行列标题：数值" */
const cellText = (report: Report, key: FigureKey): string =>
  `${printedPath(report, key).join(" · ")}：${report.figures[key]?.text.trim() || "（空白）"}`;

/** The report's prose, then its figures one a line: "行列标题：数值". */
function wholeText(report: Report): string {
  const sections = report.sections.map(({ number, heading }) => {
    const passages = report.passages.filter((passage) => passage.section === number).map((passage) => passage.text);
    return [heading, ...passages].join("\n");
  });
  const figures = figureKeysIn(report.figures).map((key) => cellText(report, key));
  return [...sections, figures.join("\n")].join("\n\n");
}

/** `given`: an id, or an address that an answer cites. Errors: what is not held is a not_found. */
export async function fetchDocument(given: string, origin: string, store: Store): Promise<Result<Document, Problem>> {
  const id = idOf(decoded(given));
  const [, cellsReport, key] = CELL.exec(id) ?? [];
  if (cellsReport && key) return fetchCell(id, cellsReport, key, origin, store);
  const [, reportId = id, n] = PASSAGE.exec(id) ?? [];
  const report = await store.report(reportId);
  if (!report) return (await fetchFinding(id, origin, store)) ?? err(noSuchReport(reportId));
  if (!n) return ok({ id, title: report.title, text: wholeText(report), url: `${origin}/reports/${id}`, metadata: metadata(report) });
  const passage = report.passages.find((each) => each.n === Number(n));
  if (!passage) return err({ tag: "not_found", detail: `报告 ${reportId} 没有第 ${n} 段。` });
  const title = [report.title, ...passage.path].join(" · ");
  const section = report.sections.find((each) => each.number === passage.section)?.heading ?? "";
  const url = origin + passageUrl(reportId, passage.n);
  return ok({ id, title, text: passage.text, url, metadata: { ...metadata(report), section } });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function fetchCell(id: string, reportId: string, key: string, origin: string, store: Store): Promise<Result<Document, Problem>> {
  const report = await store.report(reportId);
  if (!report) return err(noSuchReport(reportId));
  if (!isFigureKey(key) || !Object.hasOwn(report.figures, key))
    return err({ tag: "not_found", detail: `报告 ${reportId} 的表格里没有“${key.slice(0, 100)}”这一格。` });
  const unit = unitOf(key);
  const text = `${cellText(report, key)}${unit ? `\n单位：${unit}` : ""}`;
  const title = `${report.title} · ${figureLabel(key)}`;
  return ok({ id, title, text, url: origin + cellUrl(reportId, key), metadata: { ...metadata(report), key } });
}

/** A finding's id begins with its report's. */
async function fetchFinding(id: string, origin: string, store: Store): Promise<Result<Document, Problem> | null> {
  const reportId = /^.+?-\d{4}(?=[-:#])/.exec(id)?.[0];
  const report = reportId ? await store.report(reportId) : null;
  if (!reportId || !report) return null;
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await store.findings({ reports: [reportId] }, { limit: 100, ...(cursor ? { cursor } : {}) });
    const finding = items.find((each) => each.id === id);
    if (finding) {
      const places = finding.citations.map(({ section, quote, url }) => `${section}：“${quote}” ${origin}${url}`);
      return ok({
        ...findingLink(finding, origin),
        text: [finding.statement, ...places].join("\n"),
        metadata: { ...metadata(report), kind: finding.kind },
      });
    }
    if (!next) return null;
    cursor = next;
  }
}
