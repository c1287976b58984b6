// The record of requests and feedback in DATA_DIR -> what was asked since a moment. Node only.
import type { JournalLine } from "../http/journal.ts";
import { type Remark, type Use, useOf } from "../http/use.ts";
import type { TokenPrice } from "../site/site.ts";
import type { FileKeyValue } from "./key-value.ts";

const MOST_REMARKS = 100_000;

export async function recordedUse(records: FileKeyValue, since: string, price: TokenPrice | null = null): Promise<Use> {
  const { keys } = await records.list({ prefix: "feedback:", limit: MOST_REMARKS });
  const remarks = (await Promise.all(keys.map(({ name }) => records.get(name, "json")))) as (Remark | null)[];
  const lines = function* (): Generator<JournalLine> {
    for (const line of records.recorded(since)) yield JSON.parse(line) as JournalLine;
  };
  return useOf(
    lines(),
    remarks.filter((remark): remark is Remark => remark !== null && remark.at >= since),
    price,
  );
}
