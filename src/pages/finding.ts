// Findings of the audit -> HTML: the statement, both figures side by side, the places.
import { html } from "hono/html";
import { findingInEnglish } from "../answer/wording/finding-in-english.ts";
import type { Finding } from "../contract.ts";
import { unitsFor } from "../zh/units.ts";
import { sources } from "./citation.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { unbroken, unitsIn } from "./view/amounts.ts";
import { HTML_LANG, type Language } from "./view/words.ts";

/** The finding in one sentence of the reader's language. */
export const statementOf = (finding: Finding, language: Language): string =>
  unbroken(language === "zh" ? finding.statement : findingInEnglish(finding));

/** `heading` is the level of its title; `named` adds the report it is in. */
export function findingView(finding: Finding, language: Language, options: { id?: string; heading: "h3" | "h4"; label?: string }): Html {
  const words = STRINGS[language].audit;
  const label = `${options.label ? `${options.label} · ` : ""}${words.kinds[finding.kind]} · ${words.severity[finding.severity]}`;
  const title = options.heading === "h3" ? html`<h3 class="finding-kind">${label}</h3>` : html`<h4 class="finding-kind">${label}</h4>`;
  return html`<article class="finding" data-severity="${finding.severity}"${options.id ? html` id="${options.id}"` : ""}>
${title}
<p class="finding-statement" lang="${HTML_LANG[language]}">${statementOf(finding, language)}</p>
${sides(finding, language)}
${sources(finding.citations, language)}
</article>`;
}

const UNIT_BEHIND = new RegExp(`^ ?(${[...unitsFor("amount"), ...unitsFor("whole"), "名"].sort((a, b) => b.length - a.length).join("|")})`);
/** What follows a number in a statement: "6 件", "30.43%"; "" where nothing does, null where the number does not stand in it. */
function unitIn(statement: string, value: number): string | null {
  const at = statement.indexOf(String(value));
  if (at < 0) return null;
  const rest = statement.slice(at + String(value).length);
  return /^[\d.]/.test(rest) ? null : (UNIT_BEHIND.exec(rest)?.[1] ?? "");
}

/** Both figures with their units, each with what it is; nothing for kinds whose figures only count something, or where the statement itself compares other ones. */
function sides({ kind, left, right, statement }: Finding, language: Language): Html | string {
  const names = STRINGS[language].audit.sides[kind];
  const unit = unitIn(statement, right);
  if (!names || unit === null) return "";
  const shown = unitsIn(unit, language);
  const side = (name: string, value: number): Html => html`<div><dt>${name}</dt><dd>${value}${shown}</dd></div>`;
  return html`<dl class="sides">${side(names[0], left)}${side(names[1], right)}</dl>`;
}
