// The shape of an answer -> HTML for what stands under its sentence; the same parts and classes as the chat's, so that one style sheet serves both.
import { html } from "hono/html";
import type { Citation } from "../contract.ts";
import type { Piece, PieceCell } from "../report/piece.ts";
import type { Html } from "./layout.ts";
import { type Bar, type Chart, headOfTrend } from "./view/bars.ts";
import { isFar } from "./view/columns.ts";
import { linePoints } from "./view/line.ts";
import { ownPath, safeUrl } from "./view/links.ts";
import type { Marked } from "./view/quote.ts";
import { sectionIn } from "./view/sections.ts";
import type { Conflict, Sentence, Shape, Sum, SumRow } from "./view/shape.ts";
import { langOf } from "./view/text.ts";
import { HTML_LANG, type Language, SHARED } from "./view/words.ts";

const SHOWN_ROWS = 4;
const SHOWN_BARS = 10;
const THINNEST_PERCENT = 1;

const marked = (parts: Marked): Html[] => parts.map((part) => (part.marked ? html`<mark>${part.text}</mark>` : html`${part.text}`));

const sourceLine = (where: string, url: string, go: string, language: Language): Html =>
  html`<figcaption><span class="where" lang="${langOf(where)}">${where}</span>${go ? html` <a class="go" href="${ownPath(url)}" lang="${HTML_LANG[language]}">${go}</a>` : ""}</figcaption>`;

/** The piece of the printed table around a cell, the cell marked; `again`: of the table whose piece stands right above. Without labels of its own the row is what its path says. */
export function pieceView(piece: Piece, language: Language, again = false): Html {
  const words = SHARED[language];
  const labelled = piece.rows.some((row) => row.label !== "");
  const path = piece.path.join(" › ");
  const place = (at: number): Html | string => (at === piece.column ? html` class="at"` : isFar(piece, at) ? html` class="far"` : "");
  const cell = ({ text, kind }: PieceCell, at: number, own: boolean): Html => {
    const said = words.kinds[kind];
    if (own && at === piece.column) return html`<td class="at marked"><mark>${text || said}</mark></td>`;
    return html`<td${place(at)}>${text || html`<span class="unseen">${said}</span>`}</td>`;
  };
  return html`<figure class="piece" lang="zh-CN">${again && labelled ? "" : sourceLine(labelled ? sectionIn(piece.section, language) : path, piece.url, again ? "" : words.wholeTable, language)}
<table${labelled ? html` class="labelled"` : ""} aria-label="${piece.issuer} ${piece.year}年 ${piece.section} ${path}"><thead>
<tr>${labelled ? html`<td class="path">${path}</td>` : ""}${piece.columns.map((column, at) => html`<th scope="col"${place(at)}>${column}</th>`)}</tr></thead>
<tbody>${piece.rows.map(
    (row, index) =>
      html`<tr${index === piece.row ? html` class="own"` : ""}>${labelled ? html`<th scope="row">${row.label}</th>` : ""}${row.cells.map((each, at) => cell(each, at, index === piece.row))}</tr>`,
  )}</tbody></table></figure>`;
}

export const sentenceView = ({ quote, citation }: Sentence, language: Language): Html =>
  html`<figure class="sentence" lang="zh-CN">${sourceLine(sectionIn(citation.section, language), citation.url, SHARED[language].toPassage, language)}<blockquote>${marked(quote)}</blockquote></figure>`;

function sumView({ kind, columns, rows, total }: Sum, language: Language): Html {
  const words = SHARED[language];
  const row = ({ label, cells }: SumRow): Html =>
    html`<tr><th scope="row">${label}</th>${cells.map(({ text, url }) => html`<td>${url ? html`<a href="${ownPath(url)}">${text}</a>` : text}</td>`)}</tr>`;
  const counted = rows.filter((each) => !each.zero);
  const shown = (counted.length > 0 ? counted : rows).slice(0, total ? SHOWN_ROWS : rows.length);
  const folded = rows.filter((each) => !shown.includes(each));
  const zeros = folded.every((each) => each.zero);
  const head =
    columns.length > 0 && html`<thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>`;
  const foot = total && html`<tfoot><tr><td colspan="2">${total.label || words.formula} <mark>${total.text}</mark></td></tr></tfoot>`;
  return html`<figure class="sum" data-kind="${kind}" lang="zh-CN"><table>${head || ""}<tbody>${shown.map(row)}</tbody>${foot ?? ""}</table>
${folded.length > 0 ? html`<details><summary>${words.folded(folded.length, zeros)}</summary><table><tbody>${folded.map(row)}</tbody></table></details>` : ""}</figure>`;
}

/** A bar alone is as long as nothing: it is left out, as under a line. */
const barRow = (bar: Bar, kind: Chart["kind"], alone = false): Html =>
  html`<tr>${kind === "ranking" ? html`<td class="place">${bar.place}</td>` : ""}<th scope="row">${bar.label}${
    kind === "trend" || alone
      ? ""
      : html`<svg class="length" width="100%" height="6" aria-hidden="true" focusable="false"><rect width="${
          bar.value === 0 ? 0 : Math.max(bar.share, THINNEST_PERCENT)
        }%" height="6" rx="2"></rect></svg>`
  }</th><td class="value">${bar.url ? html`<a href="${ownPath(bar.url)}">${bar.text}</a>` : bar.text}</td></tr>`;

export function chartView(chart: Chart, language: Language): Html {
  const words = SHARED[language];
  const { kind, bars, of, title } = chart;
  const shown = kind === "trend" ? bars : bars.slice(0, SHOWN_BARS);
  const rest = bars.slice(shown.length);
  const said = kind === "trend" ? headOfTrend(chart, words.course) : of > shown.length ? words.firstOf(shown.length, of) : "";
  const name = title || words.comparison;
  return html`<figure class="chart" data-kind="${kind}" lang="${langOf(name)}"><figcaption><span class="where">${name}</span>${said ? html` <span class="counted">${said}</span>` : ""}</figcaption>
${kind === "trend" ? trendLine(chart) : ""}
<table aria-label="${name}"><tbody>${shown.map((bar) => barRow(bar, kind, bars.length === 1))}</tbody></table>
${rest.length > 0 ? html`<details><summary>${words.unfold}</summary><table aria-label="${name}"><tbody>${rest.map((bar) => barRow(bar, kind))}</tbody></table></details>` : ""}</figure>`;
}

function trendLine(chart: Chart): Html {
  const { points, height } = linePoints(chart);
  return html`<svg class="line" width="100%" height="${height}" aria-hidden="true" focusable="false">${points
    .slice(1)
    .map((to, index) => html`<line x1="${points[index]?.x}%" y1="${points[index]?.y}" x2="${to.x}%" y2="${to.y}"></line>`)}${points.map(
    ({ x, y }) => html`<circle cx="${x}%" cy="${y}" r="4"></circle>`,
  )}</svg>`;
}

/** Assumptions and coverage in one line, and where every row is had. */
export const quietView = ({ quiet, set }: Shape, language: Language): Html | string =>
  quiet || set
    ? html`<p class="quiet" lang="${langOf(quiet)}">${quiet}${set ? html`<a href="${safeUrl(set.data)}" lang="${HTML_LANG[language]}">${SHARED[language].allRows}</a>` : ""}</p>`
    : "";

function conflictView({ note, sentences, plain, whose }: Conflict, citations: Citation[], prefix: string, language: Language): Html {
  const words = SHARED[language];
  const marks = note.citations.filter((n) => citations[n - 1] && !sentences.some((each) => each.n === n));
  return html`<section class="note" data-kind="inconsistency"><strong>${plain ? words.proseSays : words.inconsistency}${whose && ` · ${whose}`}${words.colon}</strong>
<p lang="zh-CN"${plain ? html` class="unseen"` : ""}>${note.text.replace(/\[\d+\]/g, "")}${marks.map(
    (n) => html`<sup><a class="mark" href="#${prefix}${n}" aria-label="${words.citation(n)}">${n}</a></sup>`,
  )}</p>${sentences.map((each) => sentenceView(each, language))}</section>`;
}

/** `piece` is that of the shape's cell, when there is one. Citation marks lead to `#{prefix}{n}`. */
export function evidenceView(shape: Shape, citations: Citation[], piece: Piece | null, prefix: string, language: Language): Html | string {
  const parts = [
    ...(piece ? [pieceView(piece, language)] : []),
    ...(shape.sentence ? [sentenceView(shape.sentence, language)] : []),
    ...(shape.sum ? [sumView(shape.sum, language)] : []),
    ...(shape.chart ? [chartView(shape.chart, language)] : []),
    ...shape.conflicts.map((conflict) => conflictView(conflict, citations, prefix, language)),
  ];
  if (parts.length === 0) return "";
  return html`<div class="evidence"${shape.conflicts.length > 0 ? html` data-conflict` : ""}>${parts}</div>`;
}
