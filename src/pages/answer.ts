// An Answer -> HTML that shows all of it without script: figures, text, notes, chart as table, options, sources.
import { html } from "hono/html";
import type { Answer } from "../contract.ts";
import { answerText, citationCard, figureCard, langOf } from "./citation.ts";
import type { Html } from "./layout.ts";
import { chartOf } from "./view/bars.ts";
import { ownPath } from "./view/links.ts";
import { type Language, SHARED } from "./view/words.ts";

export const askUrl = (question: string): string => `/?q=${encodeURIComponent(question)}`;

const questionLinks = (questions: string[], kind: string): Html =>
  html`<ul class="${kind}">${questions.map((question) => html`<li><a href="${askUrl(question)}" lang="${langOf(question)}">${question}</a></li>`)}</ul>`;

function chart(answer: Answer, language: Language): Html | string {
  const drawn = chartOf(answer);
  if (!drawn) return "";
  const words = SHARED[language];
  return html`<table class="bars" lang="zh-CN"><caption>${drawn.title || words.chartTable}</caption>
<thead><tr><th scope="col">${words.item}</th><th scope="col">${words.value}</th><td aria-hidden="true"></td></tr></thead>
<tbody>${drawn.bars.map(
    (bar) => html`<tr><th scope="row">${bar.label}</th><td>${bar.url ? html`<a href="${ownPath(bar.url)}">${bar.text}</a>` : bar.text}</td>
<td aria-hidden="true"><svg height="14" width="100%" focusable="false"><rect width="${bar.share}%" height="14" rx="2"></rect></svg></td></tr>`,
  )}</tbody></table>`;
}

/** `heading` is the level of its own headings. */
export function answerView(answer: Answer, language: Language, heading: "h2" | "h3"): Html {
  const headed = (text: string): Html => (heading === "h2" ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  const words = SHARED[language];
  const [first] = answer.figures;
  return html`<article class="answer" data-status="${answer.status}">
${answer.status === "answered" ? "" : html`<p class="status">${words.status[answer.status]}</p>`}
${first ? figureCard(first, answer.citations, language) : ""}
<div class="answer-text" lang="${langOf(answer.answer)}">${answerText(answer, "cite-", language)}</div>
${answer.notes.map(
  (
    note,
  ) => html`<div class="note" data-kind="${note.kind}"><p><strong>${words.note[note.kind]}</strong> <span lang="${langOf(note.text)}">${note.text}</span>
${note.citations.map((n) => html`<sup><a class="mark" href="#cite-${n}" aria-label="${words.citation(n)}">${n}</a></sup>`)}</p></div>`,
)}
${chart(answer, language)}
${answer.options.length > 0 ? questionLinks(answer.options, "options") : ""}
${
  answer.citations.length > 0
    ? html`<section class="sources">${headed(words.sources(answer.citations.length))}<ol>${answer.citations.map(
        (citation, index) => html`<li id="cite-${index + 1}">${citationCard(citation, language)}</li>`,
      )}</ol></section>`
    : ""
}
${answer.suggestions.length > 0 ? html`<section class="next">${headed(words.suggestions)}${questionLinks(answer.suggestions, "suggestions")}</section>` : ""}
</article>`;
}
