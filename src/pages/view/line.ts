// A trend -> the points of its line: percent across, pixels down. No I/O. No clock.
import type { Chart } from "./bars.ts";

const HEIGHT = 88;
/** Room for a dot at the edges. */
const MARGIN = 8;

/** The line begins at zero: a small change does not look like a great one. Each point stands in the middle of its column, over its figure. */
export function linePoints({ bars }: Chart): { height: number; points: { x: number; y: number }[] } {
  const highest = Math.max(...bars.map((bar) => bar.value), 1);
  return {
    height: HEIGHT,
    points: bars.map((bar, index) => ({
      x: Math.round(((index + 0.5) / bars.length) * 1000) / 10,
      y: Math.round(HEIGHT - MARGIN - (bar.value / highest) * (HEIGHT - 2 * MARGIN)),
    })),
  };
}
