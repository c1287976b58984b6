// The chat as a page holds it: <report-chat> with a form inside that works when no script runs.
import { html } from "hono/html";
import type { Answer } from "../contract.ts";
import type { Piece } from "../report/piece.ts";
import { answerView, askUrl } from "./answer.ts";
import type { Html } from "./layout.ts";
import type { Preferences } from "./preferences.ts";
import { STRINGS } from "./strings.ts";
import { langOf } from "./view/text.ts";
import { HTML_LANG } from "./view/words.ts";

const MAX_QUESTION_INPUT = 500;

export type ChatContent = {
  questions: string[];
  /** What was asked by the address, and what came of it. */
  asked?: { question: string; answer?: Answer; piece?: Piece | null; failure?: string };
};

/**
 * What the element shows once script runs is in its shadow root, and this content is then not rendered. `transcript` hands it the answer that is
 * already made, so that it is not asked for twice.
 */
export function inlineChat({ language, size, theme }: Preferences, { questions, asked }: ChatContent): Html {
  const words = STRINGS[language].home;
  const transcript = asked?.answer
    ? JSON.stringify([{ question: asked.question, answer: asked.answer, ...(asked.piece ? { piece: asked.piece } : {}) }])
    : null;
  // What went wrong stands before the element: once script runs, nothing inside it is shown.
  return html`${asked?.failure ? html`<p class="failure" role="alert">${asked.failure}</p>` : ""}
<report-chat mode="inline" tools="none" lang="${HTML_LANG[language]}" size="${size}" theme="${theme}" questions="${JSON.stringify(questions)}" placeholder="${words.placeholder}"${
    transcript ? html` transcript="${transcript}"` : ""
  }>
<form class="ask" method="get" action="/" role="search">
<label for="q">${words.label}</label>
<div class="ask-row"><input id="q" name="q" type="text" maxlength="${MAX_QUESTION_INPUT}" required autocomplete="off" enterkeyhint="send" placeholder="${words.placeholder}" value="${asked?.question ?? ""}">
<button type="submit">${words.ask}</button></div>
</form>
${asked?.answer ? html`<section class="asked"><p class="kicker">${STRINGS[language].answer.byReader}</p><h2 lang="${langOf(asked.question)}">${asked.question}</h2>${answerView(asked.answer, asked.piece ?? null, language, "h3")}</section>` : ""}
<div class="starters"><h2>${words.samples}</h2><ul>${questions.map(
    (question) => html`<li><a href="${askUrl(question)}" lang="${langOf(question)}">${question}</a></li>`,
  )}</ul></div>
</report-chat>`;
}
