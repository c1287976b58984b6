// A figure -> the cells it is made of. No I/O. No clock.

import { type FigureKey, type Form, operandsOf } from "../../form/vocabulary.ts";
import type { Counted } from "../../question/understanding.ts";

/** What a rate divides by: one figure, or two together. */
export const divisorOf = ({ under, plus }: { under: FigureKey; plus?: FigureKey }): FigureKey[] => (plus ? [under, plus] : [under]);

/** The cells of a figure, and of those that are added to it. */
export const cellsOf = ({ key, and = [] }: Counted): FigureKey[] => [key, ...and].flatMap((each) => keysOf(each));

/** With `form` the cells that edition prints, without it all, for a store that adds up each report by its own. */
export const keysOf = (key: FigureKey, form?: Form): FigureKey[] => operandsOf(key, form) ?? [key];
