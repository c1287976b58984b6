// Passages and reports as the documents that MCP's `search` and `fetch` deal in: {id, title, url} and {id, title, text, url, metadata}.
import type { Store } from "../answer/store.ts";
import { figureKeysIn } from "../form/vocabulary.ts";
import { passageUrl, printedPath, type Report, type ReportSummary } from "../report/report.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { noSuchReport } from "./reports.ts";

type DocumentLink = { id: string; title: string; url: string };
type Document = DocumentLink & { text: string; metadata: Record<string, string> };

const MAX_RESULTS = 10;
const PASSAGE = /^(.+)#passage-(\d+)$/;

const metadata = (report: Report | ReportSummary): Record<string, string> => ({
  issuer: report.issuer,
  year: String(report.year),
  ...(report.source ? { source: report.source } : {}),
});

/** Reports whose title or issuer holds the words first, then passages, best first. Nothing found is an empty list. */
export async function searchDocuments(query: string, origin: string, store: Store): Promise<DocumentLink[]> {
  const [named, hits] = await Promise.all([store.reports({ q: query }, { limit: MAX_RESULTS }), store.search(query, {}, MAX_RESULTS)]);
  const reports = named.items.map(({ id, title }) => ({ id, title, url: `${origin}/reports/${id}` }));
  const passages = hits.map(({ report, passage }) => ({
    id: `${report.id}#passage-${passage.n}`,
    title: [report.title, ...passage.path].join(" · "),
    url: origin + passageUrl(report.id, passage.n),
  }));
  return [...reports, ...passages].slice(0, MAX_RESULTS);
}

/** The report's prose, then its figures one a line: "行列标题：数值". */
function wholeText(report: Report): string {
  const sections = report.sections.map(({ number, heading }) => {
    const passages = report.passages.filter((passage) => passage.section === number).map((passage) => passage.text);
    return [heading, ...passages].join("\n");
  });
  const figures = figureKeysIn(report.figures).map(
    (key) => `${printedPath(report, key).join(" · ")}：${report.figures[key]?.text.trim() || "（空白）"}`,
  );
  return [...sections, figures.join("\n")].join("\n\n");
}

export async function fetchDocument(id: string, origin: string, store: Store): Promise<Result<Document, Problem>> {
  const [, reportId = id, n] = PASSAGE.exec(id) ?? [];
  const report = await store.report(reportId);
  if (!report) return err(noSuchReport(reportId));
  if (!n) return ok({ id, title: report.title, text: wholeText(report), url: `${origin}/reports/${id}`, metadata: metadata(report) });
  const passage = report.passages.find((each) => each.n === Number(n));
  if (!passage) return err({ tag: "not_found", detail: `报告 ${reportId} 没有第 ${n} 段。` });
  const title = [report.title, ...passage.path].join(" · ");
  const section = report.sections.find((each) => each.number === passage.section)?.heading ?? "";
  const url = origin + passageUrl(reportId, passage.n);
  return ok({ id, title, text: passage.text, url, metadata: { ...metadata(report), section } });
}
