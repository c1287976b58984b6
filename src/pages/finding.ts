// Findings of the audit -> HTML: the statement, both figures side by side, the places.
import { html } from "hono/html";
import type { Finding } from "../contract.ts";
import { sources } from "./citation.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import type { Language } from "./view/words.ts";

/** 28649 as 28,649; decimals as they are. */
export const grouped = (value: number): string => String(value).replace(/^(-?\d+)/, (whole) => BigInt(whole).toLocaleString("en"));

/** `heading` is the level of its title; `named` adds the report it is in. */
export function findingView(finding: Finding, language: Language, options: { id?: string; heading: "h3" | "h4"; label?: string }): Html {
  const words = STRINGS[language].audit;
  const label = `${options.label ? `${options.label} · ` : ""}${words.kinds[finding.kind]} · ${words.severity[finding.severity]}`;
  const title = options.heading === "h3" ? html`<h3 class="finding-kind">${label}</h3>` : html`<h4 class="finding-kind">${label}</h4>`;
  return html`<article class="finding" data-severity="${finding.severity}"${options.id ? html` id="${options.id}"` : ""}>
${title}
<p class="finding-statement" lang="zh-CN">${finding.statement}</p>
${sides(finding, language)}
${sources(finding.citations, language)}
</article>`;
}

/** Both figures, each with what it is; nothing for kinds whose figures only count something. */
function sides({ kind, left, right }: Finding, language: Language): Html | string {
  const names = STRINGS[language].audit.sides[kind];
  if (!names) return "";
  const side = (name: string, value: number): Html => html`<div><dt>${name}</dt><dd>${grouped(value)}</dd></div>`;
  return html`<dl class="sides">${side(names[0], left)}${side(names[1], right)}</dl>`;
}
