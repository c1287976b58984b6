// A comparison -> a picture of it as SVG that stands alone: title, bars or a line with every value, where it is from. No I/O. No clock.
import { html } from "hono/html";
import type { Html } from "./layout.ts";
import type { Bar, Chart } from "./view/bars.ts";

const WIDTH = 960;
const MARGIN = 40;
const TITLE = 84;
const ROW = 56;
const FOOT = 56;
/** Rows of a picture; the CSV has all. */
const MOST_ROWS = 20;
const PLOT_HEIGHT = 260;
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";
const [INK, MUTED, ACCENT] = ["#1b2126", "#4c5760", "#0f4c5c"];
const THINNEST = 2;

/** `source` is whose service it is, with its address. */
export function chartSvg(chart: Chart, source: string): Html {
  const body = chart.kind === "trend" ? line(chart.bars) : bars(chart);
  const height = TITLE + body.height + FOOT;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}" fill="${INK}"><title>${chart.title}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/><text x="${MARGIN}" y="54" font-size="28" font-weight="700">${chart.title}</text>
${body.drawn}
<text x="${MARGIN}" y="${height - 22}" font-size="18" fill="${MUTED}">${source}</text></svg>`;
}

/** Label above, bar below it, value at its end. */
function bars({ bars: all, of }: Chart): { height: number; drawn: Html } {
  const shown = all.slice(0, MOST_ROWS);
  const longest = WIDTH - 2 * MARGIN - 160;
  const row = (bar: Bar, index: number): Html => {
    const top = TITLE + index * ROW;
    const length = bar.value === 0 ? 0 : Math.max((bar.share / 100) * longest, THINNEST);
    return html`<text x="${MARGIN}" y="${top + 16}" font-size="18">${bar.place === undefined ? "" : `${bar.place}. `}${bar.label}</text><rect x="${MARGIN}" y="${top + 26}" width="${Math.round(length)}" height="12" rx="2" fill="${ACCENT}"/><text x="${MARGIN + Math.round(length) + (length > 0 ? 10 : 0)}" y="${top + 40}" font-size="20" font-weight="700">${bar.text}</text>`;
  };
  const rest = of - shown.length;
  const more =
    rest > 0 ? html`<text x="${MARGIN}" y="${TITLE + shown.length * ROW + 16}" font-size="18" fill="${MUTED}">… ${rest}</text>` : "";
  return { height: (shown.length + (rest > 0 ? 1 : 0)) * ROW, drawn: html`${shown.map(row)}${more}` };
}

/** From zero, so that a small change does not look like a great one; years below, values above their points. */
function line(all: readonly Bar[]): { height: number; drawn: Html } {
  const highest = Math.max(...all.map(({ value }) => value), 1);
  const step = all.length > 1 ? (WIDTH - 4 * MARGIN) / (all.length - 1) : 0;
  const points = all.map((bar, index) => ({
    bar,
    x: Math.round(2 * MARGIN + step * index),
    y: Math.round(TITLE + 40 + (PLOT_HEIGHT - 80) * (1 - bar.value / highest)),
  }));
  return {
    height: PLOT_HEIGHT,
    drawn: html`<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}" fill="none" stroke="${ACCENT}" stroke-width="4"/>${points.map(
      ({ bar, x, y }) =>
        html`<circle cx="${x}" cy="${y}" r="7" fill="${ACCENT}"/><text x="${x}" y="${y - 16}" font-size="20" font-weight="700" text-anchor="middle">${bar.text}</text><text x="${x}" y="${TITLE + PLOT_HEIGHT - 8}" font-size="18" fill="${MUTED}" text-anchor="middle">${bar.label}</text>`,
    )}`,
  };
}
