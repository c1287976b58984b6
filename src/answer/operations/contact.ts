// contact: the fields a question asks for, each cut out of its sentence; what a report does not print is said, and what it does is offered.
import type { ContactAsked, ContactField } from "../../question/prose/contact.ts";
import type { UnderstandingOf } from "../../question/understanding.ts";
import { citePassage, type Report } from "../../report/report.ts";
import { lookAgain } from "../outcome/look-again.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { citeField, contactOf, fieldsOf } from "../prose/contact.ts";
import type { Target } from "../reports/targets.ts";
import type { AnswerContext } from "./operand.ts";

/** Reports looked through when no one authority is named. */
const MOST_REPORTS = 60;
const MOST_OFFERED = 3;

/** Errors: those of the store. */
export async function contact(context: AnswerContext<UnderstandingOf<"contact">>): Promise<Outcome> {
  const { contact: asked } = context.meaning.prose;
  let said = 0;
  for (const target of context.targets.found)
    said += target.kind === "one" ? await ofOne(target, asked.fields, context) : await ofMany(target, asked, context);
  return said > 0 ? ANSWERED : notFound();
}

async function ofOne(target: Target & { kind: "one" }, asked: readonly ContactField[], context: AnswerContext): Promise<number> {
  const { store, ledger, wording, meaning } = context;
  const report = await store.report(target.report.id);
  if (!report) return 0;
  const whose = wording.whose(report.issuer, report.year);
  const citations = asked.length > 0 ? asked.flatMap((field) => citeField(report, field) ?? []) : contactOf(report);
  if (citations.length > 0) ledger.say(wording.says(whose), [], "head");
  for (const citation of citations) ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  const held = fieldsOf(report);
  const missing = asked.filter((field) => !held.includes(field));
  const names = (fields: readonly ContactField[]): string => wording.join(fields.map(wording.field));
  const spoken = citations.length === 0 && missing.length > 0 ? lookAgain(report, { topic: meaning.topic, strict: true }) : null;
  if (spoken && spoken.exact === 1) {
    // 投诉电话: the report speaks of one and prints no number.
    const citation = citePassage(report, spoken.passage, spoken.range);
    ledger.say(wording.nearestOf(whose, false), [], "head");
    ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  } else if (missing.length > 0 || citations.length === 0)
    ledger.deny(
      wording.fieldsMissing(whose, names(missing), citations.length > 0 ? "" : names(held)),
      ledger.lookedFor(names(missing), report.id),
    );
  if (citations.length === 0) for (const field of held.slice(0, MOST_OFFERED)) ledger.suggest(fieldQuestion(report, field, context));
  return citations.length;
}

const fieldQuestion = ({ issuer, year }: Report, field: ContactField, { wording }: AnswerContext): string =>
  wording.fieldQuestion(wording.whose(issuer, year), wording.field(field));

/** Each report that prints what is asked for, with it; then those that do not. */
async function ofMany(
  target: Target & { kind: "many" },
  { fields: asked, without: thoseWithout }: ContactAsked,
  context: AnswerContext,
): Promise<number> {
  const { store, ledger, wording } = context;
  const { items } = await store.reports(target.selection, { limit: MOST_REPORTS });
  const without: string[] = [];
  let said = 0;
  for (const { id } of items) {
    const report = await store.report(id);
    if (!report) continue;
    const fields = asked.length > 0 ? asked : fieldsOf(report);
    const citations = fields.flatMap((field) => citeField(report, field) ?? []);
    const whose = wording.whose(report.issuer, report.year);
    if (citations.length === 0) without.push(whose);
    if (citations.length === 0 || thoseWithout) continue;
    const marks = citations.map((citation) => ledger.cite(citation));
    ledger.say(wording.item(whose, wording.join(citations.map(({ quote }) => quote))), marks, "item");
    said++;
  }
  if (without.length > 0 && (said > 0 || thoseWithout))
    ledger.deny(
      wording.fieldsMissing(wording.join(without), wording.join(asked.map(wording.field)), ""),
      ledger.lookedFor(wording.join(asked.map(wording.field))),
    );
  if (said > 0 || without.length > 0) ledger.note("coverage", wording.coverage(target.reports, target.year));
  return said + (thoseWithout ? without.length : 0);
}
