// A pasted text and its claims -> the page that checks it; a plain form, no script needed.
import { html } from "hono/html";
import { type Claim, MAX_CHECK_TEXT } from "../contract.ts";
import { langOf, sources } from "./citation.ts";
import { grouped } from "./finding.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

export type CheckContent = { text: string; claims?: Claim[]; problem?: string };

export function checkPage(language: Language, { text, claims, problem }: CheckContent): Html {
  const words = STRINGS[language].check;
  return html`<div class="wrap page"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
<form class="check" method="post" action="/check">
<label for="text">${words.label}</label>
${problem ? html`<p class="failure" id="problem" role="alert">${problem}</p>` : ""}
<textarea id="text" name="text" rows="7" maxlength="${MAX_CHECK_TEXT}" required placeholder="${words.sample}"${problem ? html` aria-describedby="problem" aria-invalid="true"` : ""}>
${text}</textarea>
<button type="submit">${words.go}</button>
</form>
${claims ? html`<section class="claims" aria-labelledby="results"><h2 id="results">${words.results}</h2>${claims.length === 0 ? html`<p>${words.none}</p>` : claims.map((claim) => claimView(claim, language))}</section>` : ""}
</div>`;
}

function claimView(claim: Claim, language: Language): Html {
  const words = STRINGS[language].check;
  const unit = claim.unit ?? "";
  const sides = [
    ...(claim.claimed === undefined ? [] : [{ name: words.claimed, value: `${grouped(claim.claimed)}${unit}` }]),
    ...(claim.found === undefined ? [] : [{ name: words.found, value: `${grouped(claim.found)}${unit}` }]),
  ];
  return html`<article class="claim" data-verdict="${claim.verdict}">
<h3 class="verdict">${words.verdicts[claim.verdict]}</h3>
<blockquote lang="${langOf(claim.text)}">${claim.text}</blockquote>
${sides.length > 0 ? html`<dl class="sides">${sides.map((side) => html`<div><dt>${side.name}</dt><dd>${side.value}</dd></div>`)}</dl>` : ""}
<p lang="${langOf(claim.explanation)}">${claim.explanation}</p>
${sources(claim.citations, language)}
</article>`;
}
