// What a model said of one question -> the same question's meaning with the parts that hold, and in words what was taken from the model;
import { phraseOf, rateNamed } from "../../form/answer-phrases.ts";
import { termIn } from "../../form/glossary.ts";
import { phraseOf as asked } from "../../form/question-phrases.ts";
import { partsOf, type QuestionParts, understandingOf } from "../../question/asked.ts";
import { withTopic } from "../../question/prose/asked.ts";
import { understand } from "../../question/understand.ts";
import type { Common, Quantity, Understanding } from "../../question/understanding.ts";
import { CHOSEN, type Chosen, type ChosenPart } from "./choice.ts";
import { conditionOf, operationOf, quantitiesOf, type Resolving, whenOf, whoOf } from "./chosen-parts.ts";

/** `taken`: what the question was taken to mean, for the reader; absent when the reader is asked. */
export type Resolved = { meaning: Understanding; taken?: string };

const MOST_OPTIONS = 3;
/** 3月收到几件: a number of a part of the year, which no cell is of. */
const asksOfPart = ({ numeric, prose }: Pick<Common, "numeric" | "prose">): boolean => numeric && prose.periods.length > 0;

/** `meaning`: as the rules read the question, or the part of it that is nearest. */
export function resolvedPart(meaning: Understanding, part: ChosenPart, resolving: Resolving): Resolved | null {
  if (part.help) return helped(meaning, part.help, resolving);
  const { directory } = resolving.reading;
  const known = quantitiesOf(part, meaning, resolving);
  const operation = operationOf(part, meaning, known);
  const who = whoOf(part, operation, meaning, resolving);
  const when = whenOf(part, meaning, directory);
  const plain = withoutRulesReading(meaning);
  const base: QuestionParts = { ...plain, ...(who ? { who: who.slot } : {}), ...(when ? { when: when.slot } : {}), open: [] };
  const said = [...(who?.taken ?? []), ...(when?.taken ?? [])];
  const what = (words: readonly string[]): string =>
    [...said, ...words, ...(part.operation ? [CHOSEN[operation][spokenIn(meaning)]] : [])].join(spokenIn(meaning) === "en" ? ", " : "，");
  if (operation === "define") {
    const term = termIn(part.topic ?? "");
    return term
      ? {
          meaning: understandingOf({ ...base, operation: { value: "define", origin: "assumed" }, term: term.term, numeric: false }),
          taken: term.term,
        }
      : null;
  }
  const needsNobody = operation === "reports" || operation === "contradictions";
  if (!who && meaning.who.value.length === 0) {
    if (!needsNobody) return null;
    base.who = { value: [{ kind: "all" }], origin: "assumed" };
  }
  if (needsNobody && part.operation)
    return { meaning: understandingOf({ ...base, operation: { value: operation, origin: "assumed" } }), taken: what([]) };
  if (known.length > 0) return byFigures(base, part, known, operation, what);
  if (operation === "summary" || operation === "overview") {
    const section = part.section ?? 0;
    const value = section === 0 ? ("overview" as const) : ("summary" as const);
    return {
      meaning: understandingOf({ ...inWords(base, ""), section, numeric: false, operation: { value, origin: "assumed" } }),
      taken: what([]),
    };
  }
  return byTopic(base, part, operation, what);
}

/** What the rules made of words that the model reads otherwise. */
function withoutRulesReading(meaning: Understanding): QuestionParts {
  const { near: _near, subjectWords: _words, outOfScope: _scope, topics: _topics, section: _section, ...rest } = partsOf(meaning);
  return rest;
}

/** 怎么申请政府信息公开: its usual words lead to a written answer, or to nothing. */
function helped(meaning: Understanding, words: string, { reading }: Resolving): Resolved | null {
  const [found] = understand(words, { ...reading, history: [] });
  if (found?.kind !== "help") return null;
  const { outOfScope: _, ...rest } = partsOf(meaning);
  const asked: QuestionParts = { ...rest, written: found.written, operation: { value: "written", origin: "assumed" }, open: [] };
  return { meaning: understandingOf(asked), taken: words };
}

/** The language the reader is told in. */
const spokenIn = ({ language }: Common): "zh" | "en" => (language === "en" ? "en" : "zh");
const nameOf = (each: Quantity, language: "zh" | "en"): string =>
  each.kind === "figure"
    ? (phraseOf(each.key)?.[language] ?? each.key)
    : language === "en"
      ? (rateNamed(each.name)?.english ?? each.name)
      : each.name;

/** Figures that are sure are taken, and the reader told; what only may be meant is offered. */
function byFigures(
  base: QuestionParts,
  part: ChosenPart,
  known: readonly Quantity[],
  operation: Chosen,
  what: (words: readonly string[]) => string,
): Resolved | null {
  // A part of a year is not told by the form, and what nobody tells apart is not told by its whole.
  if (asksOfPart(base) || base.notToldApart) return null;
  const sure = part.sure ?? (known.length === 1 || part.operation != null);
  const names = known.map((each) => nameOf(each, spokenIn(base)));
  if (!sure) {
    const whose = base.who.value.map((who) => (who.kind === "all" ? "" : who.name)).join("和");
    const year = base.when.value.kind === "list" ? `${base.when.value.years.join("、")}年` : "";
    const options = known
      .slice(0, MOST_OPTIONS)
      .map((each) => `${whose}${year}${each.kind === "rate" ? `${each.name}是多少` : asked(each.key)}`);
    return { meaning: understandingOf({ ...base, open: [{ slot: "figure", options }] }) };
  }
  const condition = conditionOf(part, base);
  if (part.condition && !condition) return null;
  const value = operation === "about" || operation === "help" || operation === "summary" ? "lookup" : operation;
  return {
    meaning: understandingOf({
      ...base,
      quantities: { value: [...known], origin: "assumed" },
      operation: { value, origin: "assumed" },
      ...(condition ? { condition } : {}),
      ...(part.order ? { order: part.order } : {}),
      ...(part.limit ? { limit: part.limit } : {}),
    }),
    taken: what(names),
  };
}

/** Other words for a topic of prose. A number is looked for by them only where the model is sure what the reports call it. */
function byTopic(base: QuestionParts, part: ChosenPart, operation: Chosen, what: (words: readonly string[]) => string): Resolved | null {
  const words = part.topic?.trim();
  if (!words || words === base.topic) return null;
  const counted = base.numeric || operation === "lookup";
  if (!counted)
    return {
      meaning: understandingOf({ ...inWords(base, words), operation: { value: "about", origin: "assumed" } }),
      taken: what([`“${words}”`]),
    };
  if (part.sure !== true || base.countedElsewhere || asksOfPart(base) || base.notToldApart) return null;
  const unit = base.unit ?? part.unit;
  return {
    meaning: understandingOf({
      ...inWords(base, words),
      numeric: true,
      operation: { value: "lookup", origin: "assumed" },
      ...(unit ? { unit } : {}),
    }),
    taken: what([`“${words}”`]),
  };
}

const inWords = (base: QuestionParts, topic: string): QuestionParts => ({
  ...base,
  topic,
  prose: withTopic(base.prose, topic, base.language),
});

/** The same asked of the text: its passages are quoted where none of its numbers is clearly the one. */
export const inPassages = ({ meaning, ...rest }: Resolved): Resolved => {
  const { unit: _, ...others } = partsOf(meaning);
  return meaning.numeric && meaning.quantities.value.length === 0
    ? { ...rest, meaning: understandingOf({ ...others, numeric: false, operation: { value: "about", origin: "assumed" } }) }
    : { ...rest, meaning };
};
