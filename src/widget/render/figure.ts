// The headline figure -> a card that sets the number apart, says where it is from, and leads to its cell.
import type { Citation, Figure } from "../../contract.ts";
import { HTML_LANG, placeWord, SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { placeLink } from "./citation.ts";
import type { View } from "./view.ts";

export function figureCard(view: View, figure: Figure, citations: Citation[]): HTMLElement {
  const shared = SHARED[view.language];
  const cited = citations[figure.citation - 1];
  const unit = figure.unit !== "" && figure.text.endsWith(figure.unit) ? figure.unit : "";
  const number = unit ? figure.text.slice(0, -unit.length) : figure.text;
  return h(
    "div",
    { class: "figure", lang: "zh-CN" },
    h("p", { class: "figure-value" }, number, unit ? h("span", { class: "figure-unit" }, unit) : null),
    h(
      "div",
      { class: "figure-about" },
      h("p", { class: "figure-label" }, figure.label),
      figure.formula ? h("p", { class: "figure-formula" }, figure.formula) : null,
      h(
        "p",
        { class: "figure-origin", lang: HTML_LANG[view.language] },
        shared.state[figure.state] ?? "",
        figure.approximate ? ` · ${shared.approximate}` : null,
      ),
      cited ? placeLink(view, cited.url, placeWord(cited.url, shared), "cell") : null,
    ),
  );
}
