// Citations, figures and notes -> HTML that needs no script. Everything a report says is text, never markup.
import { html } from "hono/html";
import type { Answer, Citation, Figure } from "../contract.ts";
import type { Html } from "./layout.ts";
import { ownPath, webAddress } from "./view/links.ts";
import { blocksOf, isChinese, type Piece } from "./view/text.ts";
import { HTML_LANG, type Language, placeWord, SHARED } from "./view/words.ts";

/** The `lang` of a text whose language the page does not know. */
export const langOf = (text: string): string => HTML_LANG[isChinese(text) ? "zh" : "en"];

export function citationCard(citation: Citation, language: Language): Html {
  const words = SHARED[language];
  const published = webAddress(citation.source);
  return html`<blockquote lang="zh-CN">${citation.quote}</blockquote>
<p class="cite-place" lang="zh-CN"><cite>${citation.title}</cite> · ${citation.issuer} · ${citation.year}年 · ${citation.section}</p>
<p class="cite-links"><a href="${ownPath(citation.url)}">${placeWord(citation.url, words)}</a>${
    published ? html` <a href="${published}" rel="noopener">${words.published}</a>` : ""
  }</p>`;
}

/** Citations under what they stand for, folded away until wanted; nothing when there are none. */
export const sources = (citations: readonly Citation[], language: Language): Html | string =>
  citations.length > 0
    ? html`<details><summary>${SHARED[language].sources(citations.length)}</summary><ol class="finding-sources">${citations.map(
        (citation) => html`<li>${citationCard(citation, language)}</li>`,
      )}</ol></details>`
    : "";

const pieces = (items: Piece[], prefix: string, language: Language): Html[] =>
  items.map((piece) =>
    piece.kind === "text"
      ? html`${piece.text}`
      : html`<sup><a class="mark" href="#${prefix}${piece.n}" aria-label="${SHARED[language].citation(piece.n)}">${piece.n}</a></sup>`,
  );

/** The text of an answer; its marks lead to `#{prefix}{n}` on the same page. */
export function answerText(answer: Answer, prefix: string, language: Language): Html[] {
  return blocksOf(answer.answer, answer.citations.length).map((block) =>
    block.kind === "list"
      ? html`<ul>${block.items.map((item) => html`<li>${pieces(item, prefix, language)}</li>`)}</ul>`
      : html`<p>${block.items.map((item) => pieces(item, prefix, language))}</p>`,
  );
}

export function figureCard(figure: Figure, citations: Citation[], language: Language): Html {
  const words = SHARED[language];
  const cited = citations[figure.citation - 1];
  const operands = figure.operands ?? [];
  const whose = cited && cited.report === figure.report ? `${cited.issuer} ${cited.year}年 · ` : "";
  return html`<div class="figure" lang="zh-CN"><p class="figure-value">${figure.text}</p>
<p class="figure-label">${figure.label}</p>
${figure.formula?.includes("=") ? html`<p class="figure-formula">${figure.formula}</p>` : ""}
<p class="figure-origin">${whose}<span lang="${HTML_LANG[language]}">${words.state[figure.state]}${figure.approximate ? ` · ${words.approximate}` : ""}</span>${
    cited && operands.length === 0
      ? html` · <a href="${ownPath(cited.url)}" lang="${HTML_LANG[language]}">${placeWord(cited.url, words)}</a>`
      : ""
  }</p>${operandList(operands, citations)}</div>`;
}

/** Every figure a computed one was made from, each leading to its own cell. */
function operandList(operands: Figure[], citations: Citation[]): Html | string {
  if (operands.length === 0) return "";
  const several = new Set(operands.map((operand) => operand.report)).size > 1;
  return html`<ul class="operands">${operands.map((operand) => {
    const cited = citations[operand.citation - 1];
    const label = `${several && cited ? `${cited.issuer} · ` : ""}${operand.label}`;
    return html`<li>${label}：${cited ? html`<a href="${ownPath(cited.url)}">${operand.text}</a>` : operand.text}</li>`;
  })}</ul>`;
}
