// Figures, conditions and orders over a selection -> rows, sums, counts and lists: what each database reckons, put together in list order.
import Big from "big.js";
import type {
  Aggregate,
  FigureRow,
  MeasuredCount,
  MeasuredRow,
  Meeting,
  Page,
  Selection,
  Store,
  Total,
  TotalsOptions,
} from "../../answer/reports/store.ts";
import { minus } from "../../decimal.ts";
import { ranked, rowsOf, totalOf } from "../selection.ts";
import { aggregate } from "./figures.ts";
import { measured, measuredCount, meeting } from "./measured.ts";
import { ordered } from "./ordered.ts";
import type { DatabaseParts } from "./parts.ts";
import { readCursor, writeCursor } from "./rows.ts";
import { isListed } from "./where.ts";

const PAGE = 200;

/** Errors: those of the databases. */
export function overFigures({
  holding,
  entries,
}: DatabaseParts): Pick<Store, "figures" | "totals" | "aggregate" | "measured" | "measuredCount" | "meeting"> {
  const totals: Store["totals"] = async (selection, keys, options = {}): Promise<Total[]> => {
    const { order, condition, limit, skip = 0 } = options;
    const most = limit === undefined ? {} : { limit: limit + skip };
    if (isListed(selection) || (!order && !condition)) {
      const found = await entries(selection, "", order || condition ? Number.MAX_SAFE_INTEGER : (most.limit ?? Number.MAX_SAFE_INTEGER));
      return ranked(
        found.map((entry) => ({ report: entry.summary, value: totalOf(entry, keys) })),
        options,
      );
    }
    const parts = holding(selection);
    const [only, ...others] = parts;
    const alone = order && only && others.length === 0;
    // Of several databases the first of each, of which some are skipped when all are in order.
    const wanted: TotalsOptions = alone ? options : { ...(condition ? { condition } : {}), ...(order ? { order, ...most } : {}) };
    const found = (await Promise.all(parts.map((database) => ordered(database, selection, keys, wanted)))).flat();
    // Databases stand in list order, so that a stable sort by value alone keeps ties in it.
    const inOrder = alone
      ? found
      : order
        ? ranked(found, options)
        : found.sort((a, b) => (a.place < b.place ? -1 : 1)).slice(skip, most.limit);
    return inOrder.map(({ report, value }) => ({ report, value }));
  };

  const summed: Store["aggregate"] = async (selection, keys, condition): Promise<Aggregate> => {
    if (isListed(selection)) return added(await totals(selection, keys), condition);
    const { except, ...rest } = oneEach(selection);
    if (except) {
      const [all, those] = [await summed(rest, keys, condition), await summed({ ...rest, issuers: except }, keys, condition)];
      return without(all, those);
    }
    const parts = await Promise.all(holding(selection).map((database) => aggregate(database, rest, keys, condition)));
    const sum = (of: keyof Aggregate): number => parts.reduce((total, part) => total.plus(part[of]), new Big(0)).toNumber();
    return { reports: sum("reports"), counted: sum("counted"), meeting: sum("meeting"), sum: sum("sum") };
  };

  return {
    async figures(selection, keys, { cursor, limit }): Promise<Page<FigureRow>> {
      const start = readCursor(cursor);
      const items: FigureRow[] = [];
      let [place, skip, from] = [start?.place ?? "", start?.rows ?? 0, start?.rows === undefined ? (">" as const) : (">=" as const)];
      for (;;) {
        const chunk = await entries(selection, place, PAGE, from);
        for (const entry of chunk) {
          const rows = rowsOf(entry, keys);
          for (const [i, row] of rows.entries()) {
            if (i < skip) continue;
            if (items.length === limit) return { items, next: writeCursor({ place: entry.place, rows: i }) };
            items.push(row);
          }
          skip = 0;
        }
        if (chunk.length < PAGE) return { items };
        [place, from] = [chunk.at(-1)?.place ?? "", ">"];
      }
    },
    totals,
    aggregate: summed,
    async measured(selection, asked, options): Promise<MeasuredRow[]> {
      const { skip = 0, limit, order } = options;
      const parts = holding(selection);
      const alone = parts.length === 1;
      const most: TotalsOptions = alone ? options : { ...options, skip: 0, ...(limit === undefined ? {} : { limit: limit + skip }) };
      const rows = (await Promise.all(parts.map((database) => measured(database, selection, asked, most)))).flat();
      const found = alone ? rows : ranked(rows, { ...(order ? { order } : {}), skip, ...(limit === undefined ? {} : { limit }) });
      return found.map(({ place: _, ...row }) => row);
    },
    async measuredCount(selection, asked, condition) {
      const counts = await Promise.all(holding(selection).map((database) => measuredCount(database, selection, asked, condition)));
      const sum = (of: keyof MeasuredCount): number => counts.reduce((total, each) => total + each[of], 0);
      return { reports: sum("reports"), counted: sum("counted"), meeting: sum("meeting"), undivided: sum("undivided") };
    },
    async meeting(selection, bounds, options): Promise<Meeting> {
      const lists = await Promise.all(holding(selection).map((database) => meeting(database, selection, bounds, options)));
      const sum = (of: "count" | "asked" | "reports"): number => lists.reduce((total, each) => total + each[of], 0);
      // Databases stand in list order.
      const met = lists.flatMap((each) => each.met).slice(0, options.limit);
      return { met, count: sum("count"), asked: sum("asked"), reports: sum("reports") };
    },
  };
}

/** Of one year each issuer has one report, which is its latest. */
const oneEach = ({ latest, ...rest }: Selection): Selection => (latest && rest.years?.length !== 1 ? { ...rest, latest } : rest);

const without = (all: Aggregate, those: Aggregate): Aggregate => ({
  reports: all.reports - those.reports,
  counted: all.counted - those.counted,
  meeting: all.meeting - those.meeting,
  sum: minus(all.sum, those.sum),
});

function added(totals: readonly Total[], condition: Parameters<Store["aggregate"]>[2]): Aggregate {
  const known = totals.flatMap(({ value }) => (value === null ? [] : [value]));
  const meeting = condition ? ranked(totals, { condition }).length : known.length;
  return {
    reports: totals.length,
    counted: known.length,
    meeting,
    sum: known.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber(),
  };
}
