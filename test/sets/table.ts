// The exported CSV -> plain rows, read with nothing of the program but its address: what every answer over a set is held against.
import type { Store } from "../../src/answer/reports/store.ts";
import { figures } from "../../src/http/figures.ts";
import type { Member } from "./prefecture.ts";

/** `values` by figure key; null is blank. */
export type Row = Member & { report: string; year: number; values: Record<string, number | null> };

/** Every cell of every report, by GET /api/figures as CSV. */
export async function exported(store: Store, keys: readonly string[], members: readonly Member[]): Promise<Row[]> {
  const query = keys.map((key) => `key=${encodeURIComponent(key)}`).join("&");
  const answered = await figures(new Request(`http://localhost/api/figures?format=csv&${query}`), store);
  if (!answered.ok) throw new Error("no CSV");
  const [, ...lines] = (await answered.value.text())
    .replace(/^\u{feff}/u, "")
    .trimEnd()
    .split("\r\n");
  const rows = new Map<string, Row>();
  for (const line of lines) {
    // No field of these has a comma or a quotation mark.
    const [report = "", , year = "", key = "", , , value = ""] = line.split(",");
    const member = members.find(({ id }) => report === `${id}-${year}`);
    if (!member) throw new Error(`nobody is ${report}`);
    const row = rows.get(report) ?? { ...member, report, year: Number(year), values: {} };
    row.values[key] = value === "" ? null : Number(value);
    rows.set(report, row);
  }
  return [...rows.values()];
}
