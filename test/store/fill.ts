// Reports -> a database, as ingestion puts them there.
import { hash48, load } from "../../src/cli/ingest/load.ts";
import type { Database } from "../../src/store/d1/database.ts";
import { type Written, written } from "../../src/store/d1/written.ts";
import type { Language } from "../../src/zh/language.ts";
import type { Given } from "./given.ts";

export const rowsOf = ({ reports, agencies, findings }: Given, language: Language): Written[] =>
  reports.map((report) => {
    const own = findings.filter((finding) => finding.report === report.id);
    const made = written(report, own, agencies, language, hash48);
    if (!made.ok) throw new Error(made.error.detail);
    return made.value;
  });

export const fill = (database: Database, given: Given, language: Language) => load(database, rowsOf(given, language));
