// A chart -> bars drawn as SVG, readable at any width and type size, with the same figures as a table that leads to the cells.
import type { Chart } from "../../pages/view/bars.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h, svg } from "../dom.ts";
import { STRINGS } from "../strings.ts";
import { placeLink } from "./citation.ts";
import type { View } from "./view.ts";

/** In em: the height of a line of label, of a bar, and the space after a bar. */
const LINE = 1.5;
const BAR = 0.9;
const GAP = 0.8;
/** Characters of a label in one line; SVG does not wrap, and this fits the narrowest screen in the largest type. */
const LABEL_LENGTH = 12;
/** Percent of the width the longest bar takes; the rest is room for its figure. */
const WIDEST = 66;

const linesOf = (label: string): string[] => label.match(new RegExp(`.{1,${LABEL_LENGTH}}`, "gu")) ?? [label];

function drawing(chart: Chart, label: string): SVGElement {
  let top = 0;
  const parts = chart.bars.flatMap((bar) => {
    const lines = linesOf(bar.label);
    const barTop = top + lines.length * LINE;
    const width = (bar.share * WIDEST) / 100;
    const texts = lines.map((line, index) => svg("text", { x: 0, y: `${top + (index + 0.75) * LINE}em` }, line));
    top = barTop + BAR + GAP;
    return [
      ...texts,
      svg("rect", { x: 0, y: `${barTop}em`, width: `${Math.max(width, 0.5)}%`, height: `${BAR}em`, rx: 2 }),
      svg("text", { class: "bar-value", x: `${width + 2}%`, y: `${barTop + 0.8}em` }, bar.text),
    ];
  });
  return svg("svg", { role: "img", "aria-label": label, width: "100%", height: `${top}em` }, ...parts);
}

export function chartView(view: View, chart: Chart): HTMLElement {
  const shared = SHARED[view.language];
  const words = STRINGS[view.language];
  const title = chart.title || chart.bars.map((bar) => bar.label).join("、");
  const said = `${words.chart(title)}：${chart.bars.map((bar) => `${bar.label} ${bar.text}`).join("；")}`;
  const rows = chart.bars.map((bar) =>
    h("tr", {}, h("th", { scope: "row" }, bar.label), h("td", {}, bar.url ? placeLink(view, bar.url, bar.text) : bar.text)),
  );
  return h(
    "figure",
    { class: "chart", lang: "zh-CN" },
    h("figcaption", {}, title),
    drawing(chart, said),
    h(
      "details",
      {},
      h("summary", {}, words.showTable),
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, shared.item), h("th", { scope: "col" }, shared.value))),
        h("tbody", {}, ...rows),
      ),
    ),
  );
}
