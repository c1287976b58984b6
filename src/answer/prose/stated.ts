// A question about a number that only prose states -> that number with its sentence, or nothing.
import type { Figure, Status } from "../../contract.ts";
import { citePassage } from "../../report/report.ts";
import type { Context, Operation } from "../operand.ts";
import type { StatedIn } from "../store.ts";
import type { Target } from "../targets.ts";
import { clearest, type Match, matchNone, matchStated } from "./match.ts";

/** One number of each report asked about. Where several could be meant, the reader is asked which; none is picked by chance. */
export const stated: Operation = async (context) => {
  const { meaning, targets } = context;
  const statuses: Status[] = [];
  for (const target of targets.found) {
    const candidates = (await context.store.statements(selectionOf(target))).filter(({ statement }) => !statement.none);
    const best = clearest(matchStated(meaning.topic, meaning.unit ?? null, candidates), meaning.unit ?? null);
    statuses.push(await sayBest(best, target, context));
  }
  return statuses.find((status) => status === "answered") ?? statuses.find((status) => status === "clarify") ?? "not_found";
};

async function sayBest(best: readonly Match[], target: Target, context: Context): Promise<Status> {
  const reports = new Set(best.map((match) => match.stated.report.id));
  if (best.length === 0) return (await sayNone(target, context)) ? "answered" : "not_found";
  if (best.length > reports.size) {
    context.ledger.say(context.wording.clarify("figure"), [], "notice");
    for (const { stated } of best) context.ledger.option(questionOf(stated));
    return "clarify";
  }
  for (const { stated } of best) await say(stated, context);
  return "answered";
}

/** A complete question for one stated number, in its own words. */
const questionOf = ({ report, statement }: StatedIn): string =>
  `${report.issuer}${report.year}年${statement.subject.replace(/\s+/g, "")}${statement.unit === "%" ? "是百分之多少" : `有多少${statement.unit}`}？`;

const selectionOf = (target: Target) => (target.kind === "one" ? { reports: [target.report.id] } : target.selection);

/** "未收取信息处理费": no number stands there, so none is shown; the sentence is quoted. */
async function sayNone(target: Target, { meaning, store, ledger, wording }: Context): Promise<boolean> {
  const none = matchNone(
    meaning.topic,
    (await store.statements(selectionOf(target))).filter(({ statement }) => statement.none),
  );
  const report = none ? await store.report(none.report.id) : null;
  if (!none || !report) return false;
  const citation = citePassage(report, none.passage, none.statement.sentence);
  ledger.say(wording.says(wording.whose(report.issuer, report.year)), [], "head");
  ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  return true;
}

async function say(found: StatedIn, { store, ledger, wording }: Context): Promise<void> {
  const { statement, passage } = found;
  const report = await store.report(found.report.id);
  if (!report) return;
  const citation = ledger.cite(citePassage(report, passage, statement.sentence));
  const subject = statement.subject.replace(/\s+/g, "");
  const figure: Figure = {
    value: statement.value,
    text: statement.text,
    unit: statement.unit,
    label: subject,
    report: report.id,
    state: "stated",
    ...(statement.approximate ? { approximate: true } : {}),
    citation,
  };
  ledger.say(wording.value(wording.whose(report.issuer, report.year), `${subject}：`, ledger.figure(figure)), [citation]);
}
