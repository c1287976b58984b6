// about, summary: what a report says of a topic or in a section, quoted word for word.
import type { Status } from "../../contract.ts";
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import type { Context, Operation } from "../operand.ts";
import { retrieve } from "../retrieve.ts";
import type { Target } from "../targets.ts";
import { ASPECTS, type Aspect } from "./aspects.ts";

/** Passages quoted of one report, and of several together. */
const QUOTED = 3;

export const about: Operation = async (context) => {
  let answered = 0;
  for (const target of context.targets.found) answered += await aboutOne(target, context);
  if (answered > 0) return "answered";
  return "not_found";
};

async function aboutOne(target: Target, context: Context): Promise<number> {
  const { meaning, store, ledger, wording } = context;
  const aspect = ASPECTS.find((each) => each.asked.test(meaning.text));
  if (target.kind === "one") {
    const report = await store.report(target.report.id);
    if (!report) return 0;
    const passages = await passagesOf(report, aspect, context);
    if (passages.length > 0) quote(report, passages, context);
    else ledger.say(wording.notSaid(wording.whose(report.issuer, report.year), meaning.topic));
    return passages.length;
  }
  const hits = await retrieve(meaning.topic, target.selection, store, QUOTED, aspect?.section ?? meaning.section);
  for (const hit of hits) {
    const report = await store.report(hit.report.id);
    if (report) quote(report, [hit.passage], context);
  }
  ledger.note("coverage", wording.coverage(target.reports, target.year));
  return hits.length;
}

/** An aspect that every report has (problems, plans, contacts) is found by what its passages say; anything else by retrieval. */
async function passagesOf(report: Report, aspect: Aspect | undefined, { meaning, store }: Context): Promise<Passage[]> {
  const ofAspect = aspect ? aspect.passages(report) : [];
  const topic = aspect ? aspect.rest(meaning.topic) : meaning.topic;
  if (ofAspect.length > 0 && topic === "") return ofAspect;
  const hits = await retrieve(topic, { reports: [report.id] }, store, QUOTED);
  const within = hits.filter((hit) => ofAspect.some((passage) => passage.n === hit.passage.n));
  if (within.length > 0) return within.map((hit) => hit.passage);
  return hits.length > 0 ? hits.map((hit) => hit.passage) : ofAspect;
}

function quote(report: Report, passages: readonly Passage[], { ledger, wording }: Context): void {
  const whose = wording.whose(report.issuer, report.year);
  const sections = new Set(passages.map((passage) => passage.section));
  const section = report.sections.find((each) => each.number === passages[0]?.section)?.heading;
  ledger.say(sections.size === 1 && section ? wording.section(whose, section) : wording.says(whose), [], "head");
  for (const passage of passages) ledger.say(passage.text, [ledger.cite(citePassage(report, passage))], "quote");
}

/** A whole section, or the report's opening section when none is named. */
export const summary: Operation = async (context) => {
  const { targets, meaning, store } = context;
  let said = 0;
  for (const target of targets.found) {
    const report = target.kind === "one" ? await store.report(target.report.id) : null;
    const wanted = meaning.section || 1;
    const passages = report?.passages.filter((passage) => passage.section === wanted) ?? [];
    if (report && passages.length > 0) quote(report, passages, context);
    said += passages.length;
  }
  return (said > 0 ? "answered" : await about(context)) satisfies Status;
};
