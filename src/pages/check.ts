// A pasted text and its claims -> the desk that checks it: the text itself marked, a line that counts, each verdict beside it. Plain forms, no script needed.
import { html } from "hono/html";
import { type Claim, MAX_CHECK_TEXT } from "../contract.ts";
import { type CsvValue, csv } from "../csv.ts";
import { sources } from "./citation.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { unbroken, unitsIn } from "./view/amounts.ts";
import { claimedWords, type Outcome, outcomeOf, placed, tally } from "./view/claims.ts";
import { langOf } from "./view/text.ts";
import type { Language } from "./view/words.ts";

/** `sample`: a statement that could stand there. */
type CheckContent = { text: string; claims?: Claim[]; problem?: string; sample?: string };

/** A text up to here has an address of its own; longer ones do not fit into what a message carries. In UTF-16 units. */
export const LONGEST_SHARED = 300;

/** Each outcome has a sign besides its colour. */
const SIGNS: Record<Outcome, string> = {
  supported: "✓",
  contradicted: "✗",
  conflicting: "≠",
  uncovered: "–",
  unmentioned: "0",
  not_checkable: "?",
};
const sign = (outcome: Outcome): Html => html`<span class="sign" data-sign="${outcome}" aria-hidden="true">${SIGNS[outcome]}</span>`;

export function checkPage(language: Language, { text, claims, problem, sample = "" }: CheckContent): Html {
  const words = STRINGS[language].check;
  return html`<div class="wrap page desk"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
${claims ? results(language, text, claims) : ""}
<form class="check" method="post" action="/check#results">
<label for="text">${claims ? words.again : words.label}</label>
${problem ? html`<p class="failure" id="problem" role="alert">${problem}</p>` : ""}
<textarea id="text" name="text" rows="7" maxlength="${MAX_CHECK_TEXT}" required placeholder="${words.sample(sample)}"${problem ? html` aria-describedby="problem" aria-invalid="true"` : ""}>
${text}</textarea>
<button type="submit">${words.go}</button>
</form></div>`;
}

function results(language: Language, text: string, claims: Claim[]): Html {
  const words = STRINGS[language].check;
  const shared = text.length <= LONGEST_SHARED ? `/check?text=${encodeURIComponent(text)}` : "";
  return html`<section class="results" aria-labelledby="results"><h2 id="results" tabindex="-1">${words.results}</h2>
<p class="tally">${tally(claims).map(
    ({ outcome, count }) => html`<span data-verdict="${outcome}">${sign(outcome)} ${count} ${words.short[outcome]}</span> `,
  )}</p>
<div class="desk-columns"><div class="checked" lang="${langOf(text)}">${markedText(text, claims, language)}</div>
<div class="claims">${claims.length === 0 ? html`<p>${words.none}</p>` : claims.map((claim, index) => claimView(claim, index + 1, language))}</div></div>
<div class="desk-actions">${shared ? html`<a href="${shared}#results">${words.share}</a>` : ""}
<form method="post" action="/check.csv"><textarea name="text" hidden>
${text}</textarea><button type="submit">${words.export}</button></form></div></section>`;
}

/** The text as it was pasted, each claim in it a link to its verdict; a claim that stands there no more, word for word, is in the list alone. */
function markedText(text: string, claims: Claim[], language: Language): Html[] {
  const words = STRINGS[language].check;
  return placed(text, claims).map((part) => {
    if (!part.claims) return html`${part.text}`;
    const outcome = part.outcome ?? "not_checkable";
    return html`<a class="claimed" data-verdict="${outcome}" href="#claim-${part.claims[0]}">${sign(outcome)}\u2060<span class="unseen">（${words.short[outcome]}）</span>${part.text}</a>`;
  });
}

function claimView(claim: Claim, n: number, language: Language): Html {
  const words = STRINGS[language].check;
  const { claimed, found, unit = "" } = claim;
  const outcome = outcomeOf(claim);
  // One number alone, or two that are the same, stand in the sentence already.
  const sides =
    claimed === undefined || found === undefined || claimed === found
      ? []
      : [
          { name: words.claimed, value: claimedWords(claim, language) },
          // A report that says both is not against the text: this is what it says in the other place.
          { name: outcome === "conflicting" ? words.foundElsewhere : words.found, value: `${found}${unitsIn(unit, language)}` },
        ];
  return html`<article class="claim" id="claim-${n}" data-verdict="${outcome}">
<h3 class="verdict">${sign(outcome)} ${words.outcomes[outcome]}</h3>
<blockquote lang="${langOf(claim.text)}">${claim.text}</blockquote>
${sides.length > 0 ? html`<dl class="sides">${sides.map((side) => html`<div><dt>${side.name}</dt><dd>${side.value}</dd></div>`)}</dl>` : ""}
<p lang="${langOf(claim.explanation)}">${unbroken(claim.explanation)}</p>
${sources(claim.citations, language)}
</article>`;
}

const HEADER = ["句子", "结论", "文中数字", "报告数字", "单位", "说明", "出处"];

/** One row a claim; places as absolute addresses. */
export const claimsCsv = (claims: readonly Claim[], origin: string): string =>
  csv(
    HEADER,
    claims.map((claim): CsvValue[] => [
      claim.text,
      STRINGS.zh.check.outcomes[outcomeOf(claim)],
      claim.claimed ?? null,
      claim.found ?? null,
      claim.unit ?? "",
      claim.explanation,
      claim.citations.map((citation) => origin + citation.url).join(" "),
    ]),
  );
