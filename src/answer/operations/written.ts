// written: an answer in written words: from the Regulation, each sentence with its articles, about the service, or the operator's own.

import type { UnderstandingOf } from "../../question/understanding.ts";
import type { ServiceId } from "../../question/words/service.ts";
import { writtenNamed } from "../../regulation/answers.ts";
import type { Line, Written } from "../../regulation/record.ts";
import { suggestSamples } from "../offered/suggest.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { contactOf } from "../prose/contact.ts";
import { reports } from "../prose/reference.ts";
import type { Target } from "../reports/targets.ts";
import { SERVICE_ANSWERS } from "../wording/service.ts";
import type { AnswerContext } from "./operand.ts";

/** Errors: those of the store. */
export async function written(context: AnswerContext<UnderstandingOf<"help">>): Promise<Outcome> {
  const { meaning } = context;
  switch (meaning.written.of) {
    case "regulation":
      return ofRegulation(writtenNamed(meaning.written.id), context);
    case "operator":
      return ofOperator(meaning.written.id, context);
    case "service":
      return ofService(meaning.written.id as ServiceId, context);
  }
}

const wordsOf = ({ zh, en }: Pick<Line, "zh" | "en">, { meaning }: AnswerContext): string => (meaning.language === "en" ? en : zh);

async function ofRegulation(answer: Written | undefined, context: AnswerContext): Promise<Outcome> {
  const { ledger, wording, operator } = context;
  if (!answer) return notFound();
  const ruled = answer.lines.some(({ rules }) => rules.length > 0);
  if (ruled) ledger.say(wording.byRule(), [], "head");
  for (const line of answer.lines) {
    if (line.rules.length > 0) ledger.rule(wordsOf(line, context), line.rules);
    else ledger.say(wordsOf(line, context), [], "notice");
  }
  if (ruled) ledger.say(wording.ruleInBrief(), [], "notice");
  for (const offer of answer.offers ?? []) {
    if (offer === "request_url" && operator.requestUrl) ledger.say(wording.requestUrl(operator.requestUrl), [], "operator");
    if (offer === "hotline" && operator.hotline) ledger.say(wording.hotline(operator.hotline), [], "operator");
    if (offer === "contact") await sayContact(context);
  }
  return ANSWERED;
}

/** The contact that the report of the authority spoken of prints. */
async function sayContact({ targets, store, ledger, wording }: AnswerContext): Promise<void> {
  const [target] = targets.found;
  const report = target?.kind === "one" ? await store.report(target.report.id) : null;
  const [found] = report ? contactOf(report) : [];
  if (!report || !found) return;
  ledger.say(wording.says(wording.whose(report.issuer, report.year)), [], "head");
  ledger.say(found.quote, [ledger.cite(found)], "quote");
}

async function ofService(id: ServiceId, context: AnswerContext): Promise<Outcome> {
  const { ledger, store, targets, meaning, operator, wording } = context;
  const { lines, also } = SERVICE_ANSWERS[id];
  for (const line of lines) ledger.say(wordsOf(line, context), [], "notice");
  if (id === "mistakes" && operator.contact) ledger.say(wording.operatorContact(operator.contact), [], "operator");
  if (also === "samples") await suggestSamples(ledger, store, wording);
  if (also === "held") {
    const [named] = id === "originals" && meaning.who.origin === "said" ? targets.found : [];
    const all: Target = { kind: "many", name: null, selection: {}, reports: 0 };
    await reports({ ...context, targets: { ...targets, found: [named ?? all] } });
  }
  return ANSWERED;
}

/** Shown as the operator's words, and never as a report's. */
function ofOperator(id: string, { ledger, wording, operator }: AnswerContext): Outcome {
  const answer = operator.answers.find((each) => each.id === id);
  if (!answer) return notFound();
  ledger.say(wording.operatorSays(), [], "head");
  ledger.say(answer.text, [], "operator");
  if (answer.link) ledger.say(answer.link, [], "operator");
  return ANSWERED;
}
