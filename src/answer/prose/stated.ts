// A question about a number that only prose states -> that number with its sentence, or nothing.
import type { Figure } from "../../contract.ts";
import { citePassage } from "../../report/report.ts";
import type { Context, Operation } from "../operand.ts";
import type { StatedIn } from "../store.ts";
import type { Target } from "../targets.ts";
import { clearest, matchStated } from "./match.ts";

/** One number of each report asked about. Numbers that cannot be told apart are all shown; none is picked by chance. */
export const stated: Operation = async (context) => {
  const { meaning, targets } = context;
  let answered = 0;
  for (const target of targets.found) {
    const candidates = (await context.store.statements(selectionOf(target))).filter(({ statement }) => !statement.none);
    const best = clearest(matchStated(meaning.topic, meaning.unit ?? null, candidates));
    const values = new Set(best.map((match) => match.stated.statement.value));
    for (const { stated } of values.size === 1 ? best.slice(0, 1) : best) await say(stated, context);
    answered += best.length > 0 ? best.length : await sayNone(target, context);
  }
  return answered > 0 ? "answered" : "not_found";
};

const selectionOf = (target: Target) => (target.kind === "one" ? { reports: [target.report.id] } : target.selection);

/** "未收取信息处理费": no number stands there, so none is shown; the sentence is quoted. */
async function sayNone(target: Target, { meaning, store, ledger, wording }: Context): Promise<number> {
  const nones = (await store.statements(selectionOf(target))).filter(({ statement }) => statement.none);
  const [best] = matchStated(meaning.topic, null, nones);
  const report = best ? await store.report(best.stated.report.id) : null;
  if (!best || !report) return 0;
  const citation = citePassage(report, best.stated.passage, best.stated.statement.sentence);
  ledger.say(wording.says(wording.whose(report.issuer, report.year)), [], "head");
  ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  return 1;
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
