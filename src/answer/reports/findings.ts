// Reports -> all that the audit says of them. Reads the store.
import type { Finding } from "../../contract.ts";
import type { Store } from "./store.ts";

/** More than any few reports have: one page, and so one state of the corpus. */
const PAGE = 5000;

/** Errors: those of the store. */
export async function findingsOf(reports: string[], store: Pick<Store, "findings">): Promise<Finding[]> {
  const found: Finding[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.findings({ reports }, { limit: PAGE, ...(cursor ? { cursor } : {}) });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}
