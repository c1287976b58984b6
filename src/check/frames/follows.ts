// A statement in other words than the report's (承认培训有待加强) -> the passage it follows from, by the tables of equivalents that a model's sentences are held to. Reads the store.
import { followed } from "../../answer/model/guard/follow.ts";
import { withoutLayout } from "../../answer/model/guard/layout.ts";
import { type Source, sourcesOf } from "../../answer/model/sources.ts";
import { citePassage, type Report } from "../../report/report.ts";
import { marksOf } from "../../zh/marks.ts";
import { isEnglish } from "../english.ts";
import type { Frame } from "../frame.ts";
import { claimText } from "../wording.ts";

/** A longer clause is no single statement. */
const LONGEST = 80;
const MARKS = new RegExp(`[${marksOf("segment")}]`, "g");

/** Clauses of one text are held to the same report: its sentences are read into words once, and those of a few reports are kept. */
const MOST_REPORTS = 8;
const held = new Map<Report, readonly Source[]>();
async function kept(report: Report, make: () => Promise<Source[]>): Promise<readonly Source[]> {
  const sources = held.get(report) ?? (await make());
  held.delete(report);
  held.set(report, sources);
  const [oldest] = held.keys();
  if (held.size > MOST_REPORTS && oldest) held.delete(oldest);
  return sources;
}

export const follows: Frame = {
  name: "follows",
  async decide({ text, segment, statement, contact }, reader, store) {
    if (statement || contact || text.length > LONGEST || isEnglish(text)) return null;
    const meaning = reader.read(text, segment);
    // What the form counts its cells decide.
    if (!meaning || meaning.topic === "" || meaning.quantities.value.length > 0) return null;
    const subjects = await reader.subjects(meaning, null);
    const [only] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const report = only ? await store.report(only.id) : null;
    const [opening] = report?.passages ?? [];
    if (!report || !opening) return null;
    const sources = await kept(report, () => sourcesOf([citePassage(report, opening)], store));
    const found = followed(withoutLayout(text.replace(MARKS, "")), sources, { planned: false });
    const [place] = found?.places ?? [];
    return place ? { verdict: "supported", explanation: claimText.denied(place.citation.quote), citations: [place.citation] } : null;
  },
};
