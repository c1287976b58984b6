// The findings that are written out at one place of a report's page, and the small marks that lead to them.
import { html } from "hono/html";
import { findingView } from "../finding.ts";
import type { Html } from "../layout.ts";
import { STRINGS } from "../strings.ts";
import { HTML_LANG } from "../view/words.ts";
import type { TableContext } from "./cell.ts";

export const foundAt = ({ places, language }: TableContext, home: string): Html[] =>
  places.all
    .filter((placed) => placed.home === home)
    .map(({ n, finding }) =>
      findingView(finding, language, { heading: "h3", id: `finding-${n}`, label: STRINGS[language].report.findingHere(n) }),
    );

/** One small link per finding that cites the anchor. */
export const flags = ({ places, language }: TableContext, anchor: string): Html[] =>
  (places.at.get(anchor) ?? []).map(
    ({ n }) =>
      html`<a class="flag" href="#finding-${n}" aria-label="${STRINGS[language].report.findingHere(n)}" lang="${HTML_LANG[language]}">${n}</a>`,
  );
