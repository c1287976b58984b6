// An answer as it was given -> its permanent page, with when, from which corpus, and until when.
import { html } from "hono/html";
import type { SavedAnswer } from "../http/deps.ts";
import type { Piece } from "../report/piece.ts";
import { answerView, askUrl } from "./answer.ts";
import { langOf } from "./citation.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { HTML_LANG, type Language } from "./view/words.ts";

/** Readers are in China: the clock of the whole country is Beijing's. */
const moment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(HTML_LANG[language], { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Shanghai" }).format(new Date(iso));

export function savedPage(language: Language, { answer, question, version, at, until }: SavedAnswer, piece: Piece | null): Html {
  const words = STRINGS[language].answer;
  return html`<div class="wrap page saved"><p class="kicker">${words.question}</p>
<h1 lang="${langOf(question)}">${question}</h1>
${answerView(answer, piece, language, "h2")}
<p class="provenance">${words.given(moment(at, language), version)} ${words.until(moment(until, language))}</p>
<p class="more"><a href="${askUrl(question)}">${words.again}</a></p></div>`;
}

/** A page that only says that something is not here. */
export const absentPage = (title: string, lead: string, link: { href: string; text: string }): Html =>
  html`<div class="wrap page"><h1>${title}</h1><p class="lead">${lead}</p><p class="more"><a href="${link.href}">${link.text}</a></p></div>`;
