// Random numbers -> the cells of a form that satisfy every identity, most of them 0 as in real reports. No I/O. No clock.
import { sum } from "../../src/decimal.ts";
import {
  APPLICANTS,
  type ApplicantKey,
  type ByKey,
  cellsOf,
  DISPUTE_GROUPS,
  DISPUTE_RESULTS,
  type FigureKey,
  REQUEST_ROWS,
  type RequestRowKey,
} from "../../src/form/vocabulary.ts";
import type { Cell } from "../../src/report/report.ts";
import type { Random } from "./random.ts";

const OUTCOMES = REQUEST_ROWS.map((row) => row.key as RequestRowKey).filter(
  (key) => !["received", "carried_in", "handled", "carried_out"].includes(key),
);
const COLUMNS = APPLICANTS.map((applicant) => applicant.key).filter((key) => key !== "total");
/** Most applicants are natural persons. */
const SHARES = [0.8, 0.1, 0.02, 0.02, 0.03, 0.03];

/** The form of report years 2021 and later. `size` scales the numbers: 1 a town, 20 a county. */
export function cells(r: Random, size: number): ByKey<Cell> {
  const values = new Map<FigureKey, number>([...requests(r, size), ...disputes(r, size), ...proactive(r, size)]);
  const figures: ByKey<Cell> = {};
  let start = 2000;
  let line = 30;
  for (const [i, { key }] of cellsOf("2021").entries()) {
    const value = values.get(key) ?? 0;
    // Now and then a report leaves a cell that would be 0 blank.
    const blank = value === 0 && !/@total|\.total/.test(key) && r.chance(0.004);
    const text = blank ? "" : String(value);
    if (i % 7 === 0) line++;
    figures[key] = { value: blank ? null : value, text, place: { line, start, end: start + text.length } };
    start += text.length + 1;
  }
  return figures;
}

function requests(r: Random, size: number): [FigureKey, number][] {
  const rows = new Map<FigureKey, number>();
  const put = (row: RequestRowKey, column: ApplicantKey, value: number): void => {
    rows.set(`${row}@${column}`, value);
    rows.set(`${row}@total`, (rows.get(`${row}@total`) ?? 0) + value);
  };
  for (const [i, column] of COLUMNS.entries()) {
    const received = r.chance(0.7) ? Math.round(r.next() ** 2 * 10 * size * (SHARES[i] ?? 0)) : 0;
    const carriedIn = r.chance(0.1) ? r.whole(0, Math.ceil(size * (SHARES[i] ?? 0))) : 0;
    const carriedOut = Math.min(received + carriedIn, r.chance(0.1) ? r.whole(0, 3) : 0);
    const handled = received + carriedIn - carriedOut;
    const disclosed = Math.floor(handled * r.next());
    const rest = r.split(handled - disclosed, OUTCOMES.length - 1);
    put("received", column, received);
    put("carried_in", column, carriedIn);
    put("handled", column, handled);
    put("carried_out", column, carriedOut);
    for (const [j, outcome] of OUTCOMES.entries()) put(outcome, column, j === 0 ? disclosed : (rest[j - 1] ?? 0));
  }
  return [...rows];
}

function disputes(r: Random, size: number): [FigureKey, number][] {
  return DISPUTE_GROUPS.flatMap((group) => {
    const parts = r.split(r.chance(0.02 * size) ? r.whole(1, 6) : 0, DISPUTE_RESULTS.length - 1);
    return DISPUTE_RESULTS.map(({ key }, i): [FigureKey, number] => [
      `${group.key}.${key}`,
      key === "total" ? sum(parts) : (parts[i] ?? 0),
    ]);
  });
}

function proactive(r: Random, size: number): [FigureKey, number][] {
  const documents = (share: number): [number, number, number] =>
    r.chance(share) ? [r.whole(0, 9), r.whole(0, 4), r.whole(0, 60)] : [0, 0, 0];
  const [regulations, normative] = [documents(0.02), documents(size > 5 ? 0.9 : 0.2)];
  const columns = ["issued", "repealed", "in_force"] as const;
  return [
    ...columns.map((column, i): [FigureKey, number] => [`regulations.${column}`, regulations[i] ?? 0]),
    ...columns.map((column, i): [FigureKey, number] => [`normative_documents.${column}`, normative[i] ?? 0]),
    ["licences", r.whole(0, 400 * size)],
    ["penalties", r.chance(0.8) ? r.whole(0, 200 * size) : 0],
    ["coercive_measures", r.chance(0.3) ? r.whole(0, 10 * size) : 0],
    ["fees", r.chance(0.4) ? r.whole(0, 90_000 * size) / 100 : 0],
  ];
}
