// A trend -> the points of its line: percent across, pixels down. No I/O. No clock.
import type { Chart } from "./bars.ts";

const HEIGHT = 88;
/** Room for a dot at the edges. */
const MARGIN = 8;
const SIDE_PERCENT = 3;

/** The line begins at zero: a small change does not look like a great one. */
export function linePoints({ bars }: Chart): { height: number; points: { x: number; y: number }[] } {
  const highest = Math.max(...bars.map((bar) => bar.value), 1);
  const step = bars.length > 1 ? (100 - 2 * SIDE_PERCENT) / (bars.length - 1) : 0;
  return {
    height: HEIGHT,
    points: bars.map((bar, index) => ({
      x: Math.round((SIDE_PERCENT + step * index) * 10) / 10,
      y: Math.round(HEIGHT - MARGIN - (bar.value / highest) * (HEIGHT - 2 * MARGIN)),
    })),
  };
}
