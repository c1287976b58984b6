// A comparison -> one table a reader can follow: numbered with bars for a ranking, bars for parts, a line over the years for a trend.
import { type Bar, type Chart, headOfTrend } from "../../pages/view/bars.ts";
import { linePoints } from "../../pages/view/line.ts";
import { langOf } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h, svg } from "../dom.ts";
import { placeLink } from "./citation.ts";
import { showRows, unfolding } from "./unfold.ts";
import type { View } from "./view.ts";

/** Rows shown before 展开. */
const SHOWN = 10;
/** What is not nothing is seen. In percent. */
const THINNEST = 1;

const bar = ({ value, share }: Bar): SVGElement =>
  svg(
    "svg",
    { class: "length", width: "100%", height: 6, "aria-hidden": "true" },
    svg("rect", { width: `${value === 0 ? 0 : Math.max(share, THINNEST)}%`, height: 6, rx: 2 }),
  );

function row(view: View, each: Bar, kind: Chart["kind"]): HTMLElement {
  return h(
    "tr",
    {},
    kind === "ranking" ? h("td", { class: "place" }, String(each.place)) : null,
    h("th", { scope: "row" }, each.label, kind === "trend" ? null : bar(each)),
    h("td", { class: "value" }, each.url ? placeLink(view, each.url, each.text) : each.text),
  );
}

export function chartView(view: View, chart: Chart): HTMLElement {
  const shared = SHARED[view.language];
  const { kind, bars, of, title } = chart;
  const shown = kind === "trend" ? bars : bars.slice(0, SHOWN);
  const rest = bars.slice(shown.length);
  const more = h("tbody", { hidden: true }, ...rest.map((each) => row(view, each, kind)));
  const said = kind === "trend" ? headOfTrend(chart, shared.course) : of > shown.length && shared.firstOf(shown.length, of);
  const name = title || shared.comparison;
  return h(
    "figure",
    { class: "chart", "data-kind": kind, lang: langOf(name) },
    h("figcaption", {}, h("span", { class: "where" }, name), said && h("span", { class: "counted" }, said)),
    kind === "trend" ? line(chart) : null,
    h("table", { "aria-label": name }, h("tbody", {}, ...shown.map((each) => row(view, each, kind))), rest.length > 0 ? more : null),
    rest.length > 0 ? unfolding(shared.unfold, () => showRows(more)) : null,
  );
}

/** Percent across, pixels down: it fits any width, and its strokes stay as thin as they are. */
function line(chart: Chart): SVGElement {
  const { points, height } = linePoints(chart);
  const strokes = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return svg("line", { x1: `${from.x}%`, y1: from.y, x2: `${to.x}%`, y2: to.y });
  });
  const dots = points.map(({ x, y }) => svg("circle", { cx: `${x}%`, cy: y, r: 4 }));
  return svg("svg", { class: "line", width: "100%", height, "aria-hidden": "true" }, ...strokes, ...dots);
}
