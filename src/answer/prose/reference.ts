// reports: which reports there are; define: a term of the form explained from the glossary.

import type { Figure } from "../../contract.ts";
import { ENGLISH_TERMS } from "../../form/english-terms.ts";
import { termNamed } from "../../form/glossary.ts";
import { sourceInEnglish } from "../../form/glossary-english.ts";
import type { UnderstandingOf } from "../../question/understanding.ts";
import { citeTitle } from "../../report/report.ts";
import type { AnswerContext, OperationFunction } from "../operations/operand.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Selection } from "../reports/store.ts";
import { MOST_LISTED, sayRest } from "../sets/shown.ts";

const SHOWN = 20;

/** 都是2024年的吗: how many of all that are held; null where that is not asked. */
async function allOf(some: Figure, { meaning, targets, store, ledger, wording }: AnswerContext): Promise<string | null> {
  const [target, ...more] = targets.found;
  const { prose, when } = meaning;
  if (!prose.allAre || when.origin !== "said" || when.value.kind !== "list" || target?.kind !== "many" || more.length > 0) return null;
  const { years: _, latest: __, ...selection } = target.selection;
  const { reports: all } = await store.aggregate(selection, []);
  const slot = ledger.figure({ ...some, value: all, text: wording.amount(all, "份报告"), formula: `${all}` });
  return wording.verdict(some.value === all) + wording.reportsOfYears(slot, wording.years(when.value.years), ledger.figure(some));
}

export const reports: OperationFunction = async (context) => {
  const { targets, meaning, store, ledger, wording } = context;
  if (meaning.everyYear) return ofEachYear(context);
  const selections: Selection[] = targets.found.map((target) =>
    target.kind === "one" ? { reports: [target.report.id] } : everyYear(target.selection),
  );
  const found = (await Promise.all(selections.map((selection) => store.reports(selection, { limit: SHOWN })))).flatMap(
    (page) => page.items,
  );
  if (found.length === 0) return notFound();
  const total = (await Promise.all(selections.map((selection) => store.aggregate(selection, [])))).reduce(
    (all, each) => all + each.reports,
    0,
  );
  const cites = found.map((report) => ledger.cite(citeTitle(report)));
  const figure: Figure = {
    value: total,
    text: wording.amount(total, "份报告"),
    unit: "份",
    label: "收录的报告",
    state: "derived",
    formula: `${total}`,
    citation: cites[0] ?? 0,
  };
  const whole = await allOf(figure, context);
  ledger.say(whole ?? wording.reportsHead(ledger.figure(figure)), cites.slice(0, 1));
  for (const [i, report] of found.entries())
    ledger.say(wording.reportItem(report.issuer, report.year, report.title), [cites[i] ?? 0], "item");
  sayRest(context, total, found.length, "report");
  return ANSWERED;

  // "Which reports are there" asks for all years when it names none, unlike a question for a figure.
  function everyYear(selection: Selection): Selection {
    if (meaning.when.origin !== "assumed") return selection;
    const { years: _, ...rest } = selection;
    return rest;
  }
};

/** Who has a report of each of the years asked about. */
async function ofEachYear(context: AnswerContext): Promise<Outcome> {
  const { targets, meaning, store, ledger, wording } = context;
  const years = meaning.when.value.kind === "list" ? [...meaning.when.value.years].sort((a, b) => a - b) : [];
  const newest = years.at(-1);
  const [target] = targets.found;
  if (newest === undefined || target?.kind !== "many") return notFound();
  const { years: _, ...place } = target.selection;
  const selection: Selection = { ...place, years: [newest], having: years.slice(0, -1) };
  const { items } = await store.reports(selection, { limit: MOST_LISTED });
  const { reports: count } = await store.aggregate(selection, []);
  const said = wording.years(years);
  const where = wording.setName(target.name, target.members);
  if (count === 0) {
    ledger.say(wording.noneOfEachYear(where, said), [], "notice", ...years);
    return notFound();
  }
  const cites = items.map((report) => ledger.cite(citeTitle(report)));
  const figure: Figure = {
    value: count,
    text: wording.amount(count, "个"),
    unit: "个",
    label: wording.everyYear(said),
    state: "derived",
    formula: `${count}`,
    citation: cites[0] ?? 0,
  };
  ledger.say(wording.ofEachYear(where, said, ledger.figure(figure)), cites.slice(0, 1), "sentence", ...years);
  for (const [i, report] of items.entries()) ledger.say(report.issuer, [cites[i] ?? 0], "item");
  sayRest(context, count, items.length);
  return ANSWERED;
}

/** A term of the form in the glossary's words, with the rule it comes from. The glossary is no report: nothing is cited but the rule. */
export async function define({ meaning, ledger, wording }: AnswerContext<UnderstandingOf<"term">>): Promise<Outcome> {
  const terms = meaning.terms.flatMap((name) => termNamed(name) ?? []);
  if (terms.length === 0) return notFound();
  for (const { term, explanation, source } of terms) {
    const english = meaning.language === "en" ? ENGLISH_TERMS[term] : undefined;
    const said = english
      ? wording.term(english.name, english.explanation, sourceInEnglish(source))
      : wording.term(term, explanation, source);
    ledger.say(said, [], "term");
  }
  return ANSWERED;
}
