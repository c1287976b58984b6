// A report -> a web page as portals publish it: spans, Word's markup in the cells, navigation and scripts around the article.
import type { Source } from "./report.ts";
import type { Cell, Table } from "./tables.ts";

export type HtmlLayout = {
  /** Cells hold what Word's export leaves: paragraphs, spans, conditional comments. */
  word?: boolean;
  /** The article stands inside a portal's page, itself laid out with tables. */
  portal?: boolean;
  /** Requests table cut in two after this row; the second half with or without the header. */
  splitAfter?: number;
  repeatHeader?: boolean;
  /** End tags of cells and rows are left out, as HTML allows. */
  unclosed?: boolean;
  /** The table stands alone in a cell of another one. */
  nested?: boolean;
  charset?: string;
};

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export function renderHtml(source: Source, layout: HtmlLayout = {}): string {
  const body = source.items
    .map((item) => {
      if ("heading" in item)
        return item.level === 1 ? `<h1>${escapeHtml(item.heading)}</h1>` : `<p><strong>${escapeHtml(item.heading)}</strong></p>`;
      if ("paragraph" in item) return `<p style="text-indent:2em"><span>${escapeHtml(item.paragraph)}</span></p>`;
      const tables = halves(item.table, layout).map((table) => renderTable(table, layout));
      return tables.map((table) => (layout.nested ? `<table><tr><td>${table}</td></tr></table>` : table)).join("\n<p>&nbsp;</p>\n");
    })
    .join("\n");
  const charset = layout.charset ? `<meta http-equiv="Content-Type" content="text/html; charset=${layout.charset}">` : "";
  return `<!DOCTYPE html>\n<html><head>${charset}<title>${escapeHtml(source.title)}</title>
<style>td { border: 1px solid #000 }</style></head>\n<body>${layout.portal ? portal(body) : body}</body></html>`;
}

const portal = (body: string): string => `
<nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></nav>
<script>var total = "<table><tr><td>一、本年新收政府信息公开申请数量</td><td>999</td></tr></table>";</script>
<form id="aspnetForm" action="#"><table class="layout"><tr><td width="200"><div>栏目导航</div><div>信息公开年报</div></td>
<td><div style="display:none">一、本年新收政府信息公开申请数量</div><div class="article">${body}</div></td></tr></table></form>
<noscript>请启用脚本</noscript>
<footer><p>主办单位：人民政府办公室　网站标识码：6403020001　备案号：00000000号-1</p></footer>`;

/** The form's table as one, or cut where a page ended. A merged cell that reaches over the cut goes on below it. */
function halves(table: Table, { splitAfter, repeatHeader }: HtmlLayout): Table[] {
  if (splitAfter === undefined || table.header === 0 || splitAfter >= table.rows.length - 1 || splitAfter < table.header) return [table];
  const top = table.rows
    .slice(0, splitAfter + 1)
    .map((row, r) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, splitAfter + 1 - r) })));
  const reaching = table.rows
    .slice(0, splitAfter + 1)
    .flatMap((row, r) =>
      row.flatMap((cell) => (r + cell.rowSpan > splitAfter + 1 ? [{ ...cell, rowSpan: r + cell.rowSpan - splitAfter - 1 }] : [])),
    );
  const [first = [], ...rest] = table.rows.slice(splitAfter + 1);
  const header = repeatHeader ? table.rows.slice(0, table.header) : [];
  const below = [...header, [...reaching, ...first], ...rest];
  return [
    { ...table, rows: top },
    { ...table, rows: below },
  ];
}

function renderTable({ rows }: Table, layout: HtmlLayout): string {
  const end = (tag: string) => (layout.unclosed ? "" : `</${tag}>`);
  const cellHtml = (cell: Cell) => {
    const spans = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}${cell.colSpan > 1 ? ` colspan=${cell.colSpan}` : ""}`;
    return `<td${spans}>${layout.word ? wordy(cell.text) : escapeHtml(cell.text) || "&nbsp;"}${end("td")}`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cellHtml).join("")}${end("tr")}`).join("\n")}</table>`;
}

/** Word splits a run of text wherever it changed fonts, and fills blanks with a no-break space in its own element. */
function wordy(text: string): string {
  const half = Math.ceil(text.length / 2);
  const inner =
    text === ""
      ? "<o:p>&nbsp;</o:p>"
      : `<span style='mso-bidi-font-size:10.5pt'>${escapeHtml(text.slice(0, half))}</span><span lang=EN-US>${escapeHtml(text.slice(half))}<o:p></o:p></span>`;
  return `\n<p class=MsoNormal align=center><!--[if !supportEmptyParas]-->${inner}<!--[endif]--></p>\n`;
}
