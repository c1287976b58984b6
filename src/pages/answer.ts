// An Answer -> HTML that shows all of it without script, in the same shape as the chat: sentence, evidence, one quiet line, sources.
import { html } from "hono/html";
import type { Answer } from "../contract.ts";
import { type Piece, pieceOf } from "../report/piece.ts";
import { answerText, citationCard } from "./citation.ts";
import type { PagesStore } from "./deps.ts";
import { evidenceView, quietView } from "./evidence.ts";
import type { Html } from "./layout.ts";
import { optionsApart } from "./view/options.ts";
import { shapeOf } from "./view/shape.ts";
import { langOf } from "./view/text.ts";
import { headOf, type Language, SHARED } from "./view/words.ts";

export const askUrl = (question: string): string => `/?q=${encodeURIComponent(question)}`;

const suggestionLinks = (questions: string[]): Html =>
  html`<ul class="suggestions">${questions.map((question) => html`<li><a href="${askUrl(question)}" lang="${langOf(question)}">${question}</a></li>`)}</ul>`;

/** Whole questions, what tells each from the others marked. */
const optionLinks = (options: string[]): Html =>
  html`<ul class="options">${optionsApart(options).map(
    ([before, own, behind], i) =>
      html`<li><a href="${askUrl(options[i] ?? "")}" lang="${langOf(options[i] ?? "")}">${before}${own ? html`<b>${own}</b>` : ""}${behind}</a></li>`,
  )}</ul>`;

/** The piece of the table that the answer's figure stands in; null when it stands in none, or its report is no longer held. */
export async function pieceFor(answer: Answer, store: Pick<PagesStore, "report">): Promise<Piece | null> {
  const { cell } = shapeOf(answer);
  const report = cell ? await store.report(cell.report) : null;
  return report && cell ? pieceOf(report, cell.key) : null;
}

/** `heading` is the level of its own headings. */
export function answerView(answer: Answer, piece: Piece | null, language: Language, heading: "h2" | "h3"): Html {
  const headed = (text: string): Html => (heading === "h2" ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  const words = SHARED[language];
  const shape = shapeOf(answer);
  const head = headOf(answer.status, answer.reason, words);
  return html`<article class="answer" data-status="${answer.status}">
${head ? html`<p class="status">${head}</p>` : ""}
<div class="answer-text" lang="${langOf(answer.answer)}">${answerText(shape.text, answer.citations.length, shape.number, "cite-", language)}</div>
${evidenceView(shape, answer.citations, piece, "cite-", language)}
${quietView(shape, language)}
${answer.options.length > 0 ? optionLinks(answer.options) : ""}
${
  answer.citations.length > 0
    ? html`<section class="sources">${headed(words.sources(answer.citations.length))}<ol>${answer.citations.map(
        (citation, index) => html`<li id="cite-${index + 1}">${citationCard(citation, language)}</li>`,
      )}</ol></section>`
    : ""
}
${answer.suggestions.length > 0 ? html`<section class="next">${headed(words.suggestions)}${suggestionLinks(answer.suggestions)}</section>` : ""}
</article>`;
}
