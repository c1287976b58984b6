// Reports and what is measured -> the values, what they are called and the cells that prove them. Reads the store.
import { divisorOf } from "../answer/operations/keys.ts";
import type { Selection, Store } from "../answer/reports/store.ts";
import { zh } from "../answer/wording/zh.ts";
import { citeFigure } from "../audit/finding.ts";
import type { Citation } from "../contract.ts";
import { plain, ratio } from "../decimal.ts";
import { type FigureKey, operandsOf, unitOf } from "../form/vocabulary.ts";
import type { Quantity } from "../question/understanding.ts";
import type { ReportSummary } from "../report/report.ts";
import { claimText } from "./wording.ts";

export type Known = { report: ReportSummary; value: number };

export const figureOf = (key: FigureKey): Quantity => ({ kind: "figure", key });
const keysOf = (key: FigureKey): FigureKey[] => operandsOf(key) ?? [key];
export const unitOfQuantity = (quantity: Quantity): string => (quantity.kind === "figure" ? unitOf(quantity.key) : "%");

/** The value of each report of a selection that has one, in the store's order; rates in percent, rounded half up to two decimals. */
export async function valuesIn(selection: Selection, quantity: Quantity, store: Store): Promise<Known[]> {
  if (quantity.kind === "figure") return known(await store.totals(selection, keysOf(quantity.key)));
  const [overs, unders] = await Promise.all([
    store.totals(selection, keysOf(quantity.over)),
    store.totals(selection, divisorOf(quantity).flatMap(keysOf)),
  ]);
  const below = new Map(unders.map(({ report, value }) => [report.id, value]));
  return overs.flatMap(({ report, value }) => {
    const under = below.get(report.id);
    const share = value === null || under === null || under === undefined ? null : ratio(value, under, 100);
    return share === null ? [] : [{ report, value: share }];
  });
}

const known = (totals: readonly { report: ReportSummary; value: number | null }[]): Known[] =>
  totals.flatMap(({ report, value }) => (value === null ? [] : [{ report, value }]));

/** Null when the report leaves the cell blank or has none. */
export async function valueIn(report: ReportSummary, quantity: Quantity, store: Store): Promise<number | null> {
  return (await valuesIn({ reports: [report.id] }, quantity, store))[0]?.value ?? null;
}

/** Of each report its value, or the first that leaves the cell blank. Errors: those of the store. */
export async function knownOf(
  reports: readonly ReportSummary[],
  quantity: Quantity,
  store: Store,
): Promise<{ known: Known[]; blank?: undefined } | { blank: ReportSummary }> {
  const values = await valuesIn({ reports: reports.map(({ id }) => id) }, quantity, store);
  const known: Known[] = [];
  for (const report of reports) {
    const own = values.find((each) => each.report.id === report.id);
    if (!own) return { blank: report };
    known.push({ report, value: own.value });
  }
  return { known };
}

/** The cells behind a quantity of each report, without repetition. */
export async function citationsFor(reports: readonly ReportSummary[], quantities: readonly Quantity[], store: Store): Promise<Citation[]> {
  const keys = quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : [each.over, ...divisorOf(each)]));
  const whole = await Promise.all(reports.map(({ id }) => store.report(id)));
  const all = whole.flatMap((report) => (report ? keys.flatMap((key) => citeFigure(report, key)) : []));
  return all.filter(({ url }, i) => all.findIndex((each) => each.url === url) === i);
}

export const named = (report: Pick<ReportSummary, "issuer" | "year">): string => zh.whose(report.issuer, report.year);
export const nameOf = (quantity: Quantity): string => zh.quantity(quantity);
/** "吴忠市利通区2024年新收政府信息公开申请38件". */
export const valueSentence = ({ report, value }: Known, quantity: Quantity): string =>
  `${named(report)}${nameOf(quantity)}${quantity.kind === "rate" ? "为" : ""}${plain(value)}${unitOfQuantity(quantity)}`;

/** What a verdict shows of values side by side: each in words, the first as what was found, the cells of all. */
export const shownIn = async (values: readonly Known[], quantity: Quantity, store: Store) => ({
  said: claimText.list(values.map((each) => valueSentence(each, quantity))),
  found: values[0]?.value ?? 0,
  unit: unitOfQuantity(quantity),
  citations: await citationsFor(
    values.map(({ report }) => report),
    [quantity],
    store,
  ),
});
