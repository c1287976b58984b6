// The service's own mark: a table with one of its cells marked, as every answer has it; for the header and for the browser's tab.
import { html, raw } from "hono/html";
import type { Html } from "./layout.ts";

/** The colour a phone gives its own bars. */
export const THEME_COLOUR = "#0f4c5c";

/** `ground`, `line` and `cell` are colours. */
const drawn = (ground: string, line: string, cell: string): string =>
  `<rect width="32" height="32" rx="7" fill="${ground}"/><path d="M7 9h18M7 16.5h7M7 24h7M18.5 24H25" stroke="${line}" stroke-width="2.6" stroke-linecap="round"/><rect x="16.5" y="12.75" width="10.5" height="7.5" rx="1.6" fill="${cell}"/>`;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawn(THEME_COLOUR, "#fff", "#ffd24d")}</svg>`;

/** Takes the colours of the page it stands on. */
export const brandMark = (): Html =>
  html`<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">${raw(drawn("var(--accent)", "var(--on-accent)", "var(--brand-cell)"))}</svg>`;
