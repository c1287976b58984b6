// The headline figure -> a card that sets the number apart, says where it is from, and leads to its cell.
import type { Citation, Figure } from "../../contract.ts";
import { HTML_LANG, placeWord, SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { placeLink } from "./citation.ts";
import type { View } from "./view.ts";

/** Up to so many operands are shown at once; more wait behind a summary. */
const SHOWN_OPERANDS = 3;

export function figureCard(view: View, figure: Figure, citations: Citation[]): HTMLElement {
  const shared = SHARED[view.language];
  const cited = citations[figure.citation - 1];
  const unit = figure.unit !== "" && figure.text.endsWith(figure.unit) ? figure.unit : "";
  const number = unit ? figure.text.slice(0, -unit.length) : figure.text;
  const operands = figure.operands ?? [];
  const whose = cited && cited.report === figure.report ? `${cited.issuer} ${cited.year}年` : "";
  const origin = [shared.state[figure.state], figure.approximate ? shared.approximate : ""].filter((part) => part).join(" · ");
  return h(
    "div",
    { class: "figure", lang: "zh-CN" },
    h("p", { class: "figure-value" }, number, unit ? h("span", { class: "figure-unit" }, unit) : null),
    h(
      "div",
      { class: "figure-about" },
      h("p", { class: "figure-label" }, figure.label),
      figure.formula?.includes("=") ? h("p", { class: "figure-formula" }, figure.formula) : null,
      h("p", { class: "figure-origin" }, whose, whose ? " · " : null, h("span", { lang: HTML_LANG[view.language] }, origin)),
      cited && operands.length === 0 ? placeLink(view, cited.url, placeWord(cited.url, shared), "cell") : null,
    ),
    operands.length > 0 ? operandList(view, operands, citations) : null,
  );
}

/** Every figure a computed one was made from, each leading to its own cell. */
function operandList(view: View, operands: Figure[], citations: Citation[]): HTMLElement {
  const row = (operand: Figure): HTMLElement => {
    const cited = citations[operand.citation - 1];
    const issuer = cited && operands.some((each) => each.report !== operand.report) ? `${cited.issuer} · ` : "";
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, issuer + operand.label),
      h("td", {}, cited ? placeLink(view, cited.url, operand.text) : operand.text),
    );
  };
  const table = h("table", {}, h("tbody", {}, ...operands.map(row)));
  const open = operands.length <= SHOWN_OPERANDS;
  return h(
    "details",
    { class: "operands", open },
    h("summary", { lang: HTML_LANG[view.language] }, SHARED[view.language].operands(operands.length)),
    table,
  );
}
