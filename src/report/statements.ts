// Passages -> stated figures: whose number it is, the number, its unit and its place ("政务微博发布信息 669 条"). No I/O. No clock.
import type { Passage, Statement } from "./report.ts";
import { compact, original } from "./statements/compact.ts";
import type { Preceding } from "./statements/ellipsis.ts";
import { readNones } from "./statements/none.ts";
import { readStated } from "./statements/stated.ts";
import { usualYear } from "./statements/years.ts";

/**
 * Every figure that the passages state, in reading order, and every sentence that says there was none. Dates, document numbers,
 * addresses, ordinals and names with numerals in them are no figures.
 */
export function statementsOf(passages: readonly Passage[]): Statement[] {
  const statements: Statement[] = [];
  const usual = usualYear(passages.map((passage) => compact(passage.text).text));
  let last: Preceding | null = null;
  for (const passage of passages) {
    const text = compact(passage.text);
    const stated = readStated(text.text, passage, statements, last, usual);
    last = stated.last ?? last;
    const found = [...stated.drafts, ...readNones(text.text, passage)].sort((a, b) => a.at[0] - b.at[0]);
    // PartList point to places in the text until all are in order; only then do the indexes of their totals stand.
    const first = statements.length;
    for (const { total, ...each } of found) {
      const within = total === undefined ? -1 : found.findIndex((other) => other.at[0] === total);
      const partOf = total === undefined ? undefined : total < 0 ? -total - 1 : within >= 0 ? first + within : undefined;
      statements.push({
        ...each,
        sentence: original(text, ...each.sentence),
        at: original(text, ...each.at),
        ...(partOf === undefined ? {} : { partOf }),
      });
    }
  }
  return statements;
}
