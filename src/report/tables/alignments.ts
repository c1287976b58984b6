// The slots after a label -> every way they can stand in the form's columns. Blank cells and shifted rows leave more than one; the
// identities choose later. No I/O. No clock.
import { isFigure, type RowCell } from "./rows.ts";

/** One way to read a row: `slots[i]` stands in column i, undefined where nothing was printed. `offset` is where column 0 would be. */
export type Alignment = {
  slots: (RowCell | undefined)[];
  offset: number;
  /** The row as printed has a cell for each column; this one takes it to have shifted by one. */
  shifted?: true;
};

/**
 * Every alignment of a row's slots in `width` columns that keeps their order and loses no figure; [] when there are too many figures.
 * As many figures as columns leave one reading, whatever stands between them.
 */
export function alignmentsOf(zone: RowCell[], from: number, width: number): Alignment[] {
  const figures = zone.filter(isFigure);
  if (figures.length > width) return sameRepeated(figures, width, from);
  const first = zone.findIndex(isFigure);
  if (figures.length === width) return [{ slots: figures, offset: from + first }];
  if (figures.length === 0) return [{ slots: Array.from({ length: width }, (_, i) => zone[i]), offset: from }];
  if (zone.length < width) return inserted(zone, width, from);
  if (zone.length === width) return [{ slots: zone, offset: from }, ...shifted(zone, from)];
  const last = zone.findLastIndex(isFigure);
  const windows: Alignment[] = [];
  for (let at = 0; at + width <= zone.length; at++)
    if (at <= first && last < at + width) windows.push({ slots: zone.slice(at, at + width), offset: from + at });
  return windows;
}

/** A merged figure that a converter printed once for every column it spans. */
function sameRepeated(figures: RowCell[], width: number, from: number): Alignment[] {
  return width === 1 && figures.every((slot) => slot.text === figures[0]?.text) ? [{ slots: [figures[0]], offset: from }] : [];
}

/** Fewer cells than columns: some are lost, and it may be any of them. */
function inserted(zone: RowCell[], width: number, from: number): Alignment[] {
  const found: Alignment[] = [];
  const place = (slots: (RowCell | undefined)[], next: number) => {
    if (slots.length === width) {
      if (next === zone.length) found.push({ slots, offset: from });
      return;
    }
    if (next < zone.length) place([...slots, zone[next]], next + 1);
    if (width - slots.length > zone.length - next) place([...slots, undefined], next);
  };
  place([], 0);
  return found;
}

/** The row one column to the left or the right, where only a blank falls off its end. */
function shifted(zone: RowCell[], from: number): Alignment[] {
  const found: Alignment[] = [];
  const isFree = (slot: RowCell | undefined) => slot !== undefined && !isFigure(slot);
  if (isFree(zone.at(-1))) found.push({ slots: [undefined, ...zone.slice(0, -1)], offset: from - 1, shifted: true });
  if (isFree(zone[0])) found.push({ slots: [...zone.slice(1), undefined], offset: from + 1, shifted: true });
  return found;
}

/** What a alignment says: two that say the same are one. */
export const shapeOf = (alignment: Alignment): string => alignment.slots.map((slot) => (slot && isFigure(slot) ? slot.text : "")).join("|");
