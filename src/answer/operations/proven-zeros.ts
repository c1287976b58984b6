// A report's cells -> the blank ones that its own totals prove to be 0: where what is printed makes the total already, nothing is left for them.
// No I/O. No clock.
import { sum } from "../../decimal.ts";
import { APPLICANTS, type FigureKey, identities, OTHER_HANDLING_2019 } from "../../form/vocabulary.ts";
import type { Report } from "../../report/report.ts";

/** Identities 2 and 3 of docs/form.md: a printed total, and the counts it is made of, none of which is ever below 0. */
const PROVING = new Set([2, 3]);

export function provenZeros(report: Report): ReadonlySet<FigureKey> {
  const single = `${OTHER_HANDLING_2019.key}@total` in report.figures;
  const value = (key: FigureKey) => report.figures[key]?.value;
  return new Set(
    identities(report.form, single)
      .filter(({ rule }) => PROVING.has(rule))
      .flatMap(({ left, right }) => {
        const total = value(left[0]);
        const blank = right.filter((key) => value(key) === null);
        const isWhole = right.every((key) => value(key) !== undefined);
        const proves = typeof total === "number" && isWhole && sum(right.map((key) => value(key) ?? 0)) === total;
        return proves ? blank : [];
      }),
  );
}

/** The printed cells that a cell stands for: itself, or, for a row's total left blank, its columns. Null where a blank proves nothing. */
export function standingFor(report: Report, key: FigureKey, zeros: ReadonlySet<FigureKey>): FigureKey[] | null {
  const cell = report.figures[key];
  if (typeof cell?.value === "number") return [key];
  if (!cell) return null;
  if (zeros.has(key)) return [];
  const [row, column] = key.split("@");
  if (column !== "total") return null;
  const columns = APPLICANTS.filter(({ key: each }) => each !== "total").map(({ key: each }) => `${row}@${each}` as FigureKey);
  const known = columns.every((each) => typeof report.figures[each]?.value === "number" || zeros.has(each));
  return known ? columns.filter((each) => typeof report.figures[each]?.value === "number") : null;
}
