// What a figure is called in a sentence and in a question, by key: words that read naturally and that the grammar reads back. No I/O. No clock.
import { recordsOf } from "./named.ts";
import type { Both } from "./record.ts";
import { RATE_RECORDS } from "./records.ts";
import { type FigureKey, isFigureKey } from "./vocabulary.ts";

/** What a key is called, in Chinese and English; null for no key of the form. */
export function phraseOf(key: string): Both | null {
  const named = recordsOf(key);
  if (!named) return null;
  const { row, column } = named;
  if (named.table === "proactive") {
    if (!column) return "plainName" in row ? row.plainName : row.name;
    const filled = (text: string, name: string): string => text.replace("{row}", name).replace("{item}", named.row.singular);
    return { zh: filled(column.name.zh, named.printedRow), en: filled(column.name.en, row.name.en) };
  }
  if (!column) return row.name;
  const joint = named.table === "requests" ? " from " : ", ";
  return { zh: `${column.name.zh}${row.name.zh}`, en: `${row.name.en}${joint}${column.name.en}` };
}

/** A rate by its Chinese name: what it is called in English, and what it is a share of what. */
export const rateNamed = (name: string) => RATE_RECORDS.flatMap(({ rates }) => [...rates]).find((rate) => rate.name === name);

/** What is added to a rate's divisor, where its record names it. */
export const rateDivisor = (rate: object): { plus?: FigureKey } =>
  "plus" in rate && typeof rate.plus === "string" && isFigureKey(rate.plus) ? { plus: rate.plus } : {};
