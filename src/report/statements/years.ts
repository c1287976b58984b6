// Which year a number is of, when its sentence speaks of another than the report's. No I/O. No clock.
const YEAR = /(?<!\d)(20\d{2})年/g;

/** The year that a report's prose speaks of most, as "2024"; "" when it names none. */
export function usualYear(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [, year = ""] of text.matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.localeCompare(a))[0]?.[0] ?? "";
}

/** "2023年" when that is the last year named before the number in its sentence, and not the usual one; else "". */
export function otherYear(sentence: string, usual: string): string {
  const year = [...sentence.replace(/《[^《》]*》|“[^“”]*”|[〔(]\d{4}[〕)]/g, "").matchAll(YEAR)].at(-1)?.[1];
  return year && year !== usual ? `${year}年` : "";
}
