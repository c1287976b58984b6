// Rows -> table `disputes`: three groups of five figures, by the header above them. No I/O. No clock.

import { sum } from "../../decimal.ts";
import { DISPUTE_GROUPS, DISPUTE_RESULTS } from "../../vocabulary.ts";
import { readValue } from "../values.ts";
import { type Placement, placementsOf, shapeOf } from "./placements.ts";
import { cellFrom, type TableReading } from "./reading.ts";
import { isFigure, type Row, readRow, type Slot } from "./rows.ts";

const GROUP = DISPUTE_RESULTS.length;
const WIDTH = DISPUTE_GROUPS.length * GROUP;

export function readDisputes(rows: Row[]): TableReading {
  const result: TableReading = { figures: {}, printed: {}, problems: [] };
  const values = rows.filter(
    (row) => row.slots.some(isFigure) || (row.slots.length >= GROUP && row.slots.every((slot) => slot.kind === "empty")),
  );
  const zone = values.flatMap((row) => readRow(row).zone);
  if (zone.length === 0) return result;
  const chosen = choose(
    [
      ...new Map(
        placementsOf(zone, 0, WIDTH)
          .map((each) => [shapeOf(each), each] as const)
          .reverse(),
      ).values(),
    ].reverse(),
  );
  if (!chosen) {
    result.problems.push(`行政复议、行政诉讼表有 ${zone.filter(isFigure).length} 个数，对不上 ${WIDTH} 列`);
    return result;
  }
  const columns = DISPUTE_GROUPS.flatMap((group) =>
    DISPUTE_RESULTS.map((each) => ({ key: `${group.key}.${each.key}`, path: [...group.path, each.label] })),
  );
  for (const [i, { key, path }] of columns.entries()) {
    result.figures[key] = cellFrom(chosen.slots[i], values[0]?.slots[0]);
    result.printed[key] = path;
  }
  return result;
}

/** The row as printed when it adds up, or when nothing else does; otherwise the one placement that does. */
function choose(options: Placement[]): Placement | null {
  const printed = options.filter(({ slid }) => !slid);
  const adding = options.length > 1 ? options.filter(addsUp) : options;
  const asPrinted = printed.length === 1 ? printed[0] : undefined;
  if (asPrinted && (adding.includes(asPrinted) || adding.length !== 1)) return asPrinted;
  return adding.length === 1 ? (adding[0] ?? null) : null;
}

const numberOf = (slot: Slot | undefined): number => {
  const read = slot ? readValue(slot.text) : null;
  return read?.kind === "number" ? read.value : 0;
};
const addsUp = ({ slots }: Placement): boolean =>
  DISPUTE_GROUPS.every((_, g) => {
    const [a, b, c, d, total] = slots.slice(g * GROUP, g * GROUP + GROUP).map(numberOf);
    return sum([a ?? 0, b ?? 0, c ?? 0, d ?? 0]) === total;
  });
