// Citations and the text of answers -> HTML that needs no script. Everything a report says is text, never markup.
import { html } from "hono/html";
import type { Citation } from "../contract.ts";
import type { Html } from "./layout.ts";
import { ownPath, webAddress } from "./view/links.ts";
import { digestOf } from "./view/quote.ts";
import { blocksOf, headed, type Piece, runsOf } from "./view/text.ts";
import { type Language, placeWord, SHARED } from "./view/words.ts";

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

const one = (piece: Piece, prefix: string, language: Language): Html => {
  if (piece.kind === "text") return html`${piece.text}`;
  if (piece.kind !== "mark") return html`<strong class="${piece.kind === "number" ? "figure-value" : "word"}">${piece.text}</strong>`;
  return html`<sup><a class="mark" href="#${prefix}${piece.n}" aria-label="${SHARED[language].citation(piece.n)}">${piece.n}</a></sup>`;
};

/** A mark stays with the character before it and the stop after it. */
const pieces = (items: Piece[], prefix: string, language: Language): Html[] =>
  runsOf(items).map((run) => {
    const parts = run.map((piece) => one(piece, prefix, language));
    return parts.length > 1 ? html`<span class="kept">${parts}</span>` : html`${parts}`;
  });

/** A text of an answer; its marks lead to `#{prefix}{n}` on the same page, `number` is set apart in its first paragraph. */
export function answerText(text: string, citations: number, number: string | undefined, prefix: string, language: Language): Html[] {
  return blocksOf(text, citations).map((block, index) => {
    if (block.kind === "list") return html`<ul>${block.items.map((item) => html`<li>${pieces(item, prefix, language)}</li>`)}</ul>`;
    if (block.kind === "quote") return passage(block.items.flat(), prefix, language);
    return html`<p>${block.items.map((item) => pieces(index === 0 ? headed(item, number) : item, prefix, language))}</p>`;
  });
}

/** A passage in the report's words: its lead and first points, the whole behind a fold. */
function passage(items: Piece[], prefix: string, language: Language): Html {
  const said = items
    .map((piece) => (piece.kind === "mark" ? "" : piece.text))
    .join("")
    .replace(/^“|”[。.]?$/g, "");
  const { lead, points, more } = digestOf(said);
  const marks = items.filter((piece) => piece.kind === "mark");
  const sources = marks.map((mark) => one(mark, prefix, language));
  return html`<div class="passage" lang="zh-CN"><div class="digest">${lead ? html`<p>${lead}${points.length === 0 ? sources : ""}</p>` : ""}${
    points.length > 0
      ? html`<ul>${points.map((point, index) => html`<li>${point}${index === points.length - 1 ? sources : ""}</li>`)}</ul>`
      : ""
  }</div>
${more ? html`<details><summary>${SHARED[language].fullText}</summary><p class="whole">${said}</p></details>` : ""}</div>`;
}
