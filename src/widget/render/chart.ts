// A chart -> bars drawn as SVG, readable at any width and type size, with the same figures as a table that leads to the cells.
import type { Chart } from "../../pages/view/bars.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h, svg } from "../dom.ts";
import { STRINGS } from "../strings.ts";
import { placeLink } from "./citation.ts";
import type { View } from "./view.ts";

/** In em: the height of a line of label, of a bar, and the space after a bar. */
const LINE = 1.6;
const BAR = 0.9;
const GAP = 0.7;
/** Characters of a label in one line, by type size; SVG does not wrap, and this fits a screen 320 px wide. */
const LABEL_LENGTH = { normal: 16, large: 10 };
/** Percent of the width the longest bar takes; the rest is room for its figure. */
const WIDEST = 66;
/** What is not nothing is seen. */
const THINNEST = 0.6;

/** Lines of about the same length, none longer than `longest`. */
function linesOf(label: string, longest: number): string[] {
  const characters = [...label];
  const count = Math.max(1, Math.ceil(characters.length / longest));
  const length = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join(""));
}

function drawing(chart: Chart, label: string, longest: number): SVGElement {
  let top = 0;
  const parts = chart.bars.flatMap((bar) => {
    const lines = linesOf(bar.label, longest);
    const barTop = top + lines.length * LINE;
    const width = bar.value === 0 ? 0 : Math.max((bar.share * WIDEST) / 100, THINNEST);
    const texts = lines.map((line, index) => svg("text", { x: 0, y: `${top + (index + 0.7) * LINE}em` }, line));
    top = barTop + BAR + GAP;
    return [
      ...texts,
      svg("rect", { x: 0, y: `${barTop}em`, width: `${width}%`, height: `${BAR}em`, rx: 2 }),
      svg("text", { class: "bar-value", x: `${width === 0 ? 0 : width + 2}%`, y: `${barTop + 0.8}em` }, bar.text),
    ];
  });
  return svg("svg", { role: "img", "aria-label": label, width: "100%", height: `${top}em` }, ...parts);
}

export function chartView(view: View, chart: Chart): HTMLElement {
  const shared = SHARED[view.language];
  const words = STRINGS[view.language];
  const title = chart.title || words.comparison;
  const said = `${words.chart(title)}：${chart.bars.map((bar) => `${bar.label} ${bar.text}`).join("；")}`;
  const rows = chart.bars.map((bar) =>
    h("tr", {}, h("th", { scope: "row" }, bar.label), h("td", {}, bar.url ? placeLink(view, bar.url, bar.text) : bar.text)),
  );
  return h(
    "figure",
    { class: "chart", lang: "zh-CN" },
    h("figcaption", {}, title),
    drawing(chart, said, LABEL_LENGTH[view.size]),
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
