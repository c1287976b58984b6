// How to reach an office (电话是0951-…, 邮编751100) -> whether the report prints the same, field by field. Reads the store.
import { citeField } from "../../answer/prose/contact.ts";
import { zh } from "../../answer/wording/zh.ts";
import { isPrinted } from "../contacts.ts";
import { type Frame, refused } from "../frame.ts";
import { claimText } from "../wording.ts";

export const contact: Frame = {
  name: "contact",
  async decide({ contact: claimed, text, segment }, reader, store) {
    if (!claimed) return null;
    const meaning = reader.read(text, segment);
    const subjects = meaning && (await reader.subjects(meaning, null));
    if (!subjects || subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects);
    const [summary] = subjects.reports.length === 1 ? subjects.reports : [];
    const report = summary ? await store.report(summary.id) : null;
    if (!report) return null;
    const citation = citeField(report, claimed.field);
    if (!citation)
      return refused({ why: claimText.fieldMissing(report.issuer, report.year, zh.field(claimed.field)), reason: "not_stated" });
    const holds = isPrinted(claimed, citation.quote);
    return holds === null
      ? null
      : { verdict: holds ? "supported" : "contradicted", explanation: claimText.denied(citation.quote), citations: [citation] };
  },
};
