// A selection, an id -> reports in list order, one report whole, the numbers its prose states, the newest year: what is read rather than reckoned.
import type { StatedIn, Store } from "../../answer/reports/store.ts";
import { unpackPassage, unpackReport, unpackStatements } from "../../index/body.ts";
import { MOST_READ, notWhole, TooBroad } from "../refusal.ts";
import { newest } from "./counts.ts";
import type { Row } from "./database.ts";
import type { DatabaseParts } from "./parts.ts";
import { LISTED, listing, opening, stating } from "./reports.ts";
import { PASSAGES_PER_REPORT, readCursor, summaryOf, writeCursor } from "./rows.ts";
import { mustBeSaid, mustBeSame, unsealed } from "./seal.ts";

/** Errors: those of the databases; a report that is no longer whole is a Refusal; `statements` when the selection is too broad to be read. */
export function overReports({ all, holding, entries }: DatabaseParts): Pick<Store, "reports" | "report" | "newestYear" | "statements"> {
  return {
    async reports(selection, { cursor, limit }) {
      const found: Row[] = [];
      for (const database of holding(selection)) {
        const left = limit + 1 - found.length;
        if (left <= 0) break;
        const [result] = await database.run([listing(selection, readCursor(cursor)?.place ?? "", left, ">", LISTED)]);
        found.push(...(result?.rows ?? []));
      }
      const last = found[limit - 1];
      return {
        items: found.slice(0, limit).map(summaryOf),
        ...(found.length > limit && last ? { next: writeCursor({ place: String(last.place) }) } : {}),
      };
    },
    async report(id) {
      const results = await Promise.all(all.map((database) => database.run(opening(id))));
      for (const [head, body, passages] of results) {
        const [row, packed] = [head?.rows[0], body?.rows[0]];
        // What was written as one and is no longer whole must not be shown as if it were.
        if (row && (!packed || passages?.rows.length !== Number(row.passages))) throw notWhole();
        if (row && packed) {
          const texts = {
            body: String(packed.body),
            statements: String(packed.statements),
            passages: (passages?.rows ?? []).map((passage) => String(passage.body)),
          };
          mustBeSame(unsealed(String(row.cells)).seal, texts);
          return unpackReport(summaryOf(row), texts);
        }
      }
      return null;
    },
    async newestYear(selection) {
      const results = await Promise.all(holding(selection).map((database) => database.run([newest(selection)])));
      const years = results.flatMap(([found]) => found?.rows ?? []).flatMap(({ year }) => (year === null ? [] : [Number(year)]));
      return years.length > 0 ? Math.max(...years) : undefined;
    },
    async statements(selection): Promise<StatedIn[]> {
      const found = await entries(selection, "", MOST_READ + 1);
      if (found.length > MOST_READ) throw new TooBroad();
      const numbers = found.map((entry) => entry.number);
      const results = await Promise.all(holding(selection).map((database) => database.run(stating(numbers))));
      const statements = new Map(results.flatMap(([rows]) => rows?.rows ?? []).map((row) => [Number(row.number), String(row.statements)]));
      const passages = new Map(results.flatMap(([, rows]) => rows?.rows ?? []).map((row) => [Number(row.id), String(row.body)]));
      return found.flatMap(({ number, summary, seal }) => {
        const stated = statements.get(number);
        // A report whose row of numbers is gone states none, which would be told as such.
        if (stated === undefined) throw notWhole();
        const texts = Array.from({ length: summary.passages }, (_, i) => passages.get(number * PASSAGES_PER_REPORT + i + 1) ?? "");
        mustBeSaid(seal, { statements: stated, passages: texts });
        return unpackStatements(stated).map((statement) => ({
          report: summary,
          statement,
          passage: unpackPassage(passages.get(number * PASSAGES_PER_REPORT + statement.passage) ?? "", statement.passage),
        }));
      });
    },
  };
}
