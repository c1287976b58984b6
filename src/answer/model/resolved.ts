// What a model said of one question -> the same question's meaning with the parts that hold, and in words what was taken from the model;
// null where nothing holds. No I/O. No clock.
import type { Ask } from "../../contract.ts";
import { phraseOf, rateNamed } from "../../form/answer-phrases.ts";
import { termIn } from "../../form/glossary.ts";
import { phraseOf as asked } from "../../form/question-phrases.ts";
import { RATE_RECORDS } from "../../form/records.ts";
import { isFigureKey, unitOf } from "../../form/vocabulary.ts";
import { prefixOf } from "../../names/classes.ts";
import type { Agency, Directory, Who } from "../../names/directory.ts";
import { partsOf, type QuestionParts, understandingOf } from "../../question/asked.ts";
import { has } from "../../question/operations.ts";
import { lex } from "../../question/parsers/lex.ts";
import { withTopic } from "../../question/prose/asked.ts";
import { isWord } from "../../question/tokens.ts";
import { understand } from "../../question/understand.ts";
import type { Common, Quantity, QuestionContext, Understanding, When } from "../../question/understanding.ts";
import { unitKind } from "../../zh/units.ts";
import { CHOSEN, type Chosen, type ChosenPart } from "./choice.ts";

/** `taken`: what the question was taken to mean, for the reader; absent when the reader is asked. */
export type Resolved = { meaning: Understanding; taken?: string };
type Resolving = { ask: Ask; reading: QuestionContext };

const MOST_OPTIONS = 3;

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

const RATES: ReadonlyMap<string, Quantity> = new Map(
  RATE_RECORDS.flatMap(({ rates }) =>
    rates.map(({ name, over, under, definition }) => [name, { kind: "rate", name, over, under, definition } as Quantity]),
  ),
);

/** Who or what a part is of: the form does not tell it apart, and the whole is no answer. */
const OF_A_PART =
  /[男女](?:性|的|士|人)?|老年|老人|青年|青少年|学生|儿童|孩子|农民|村民|居民|工人|职工|教师|老师|医生|律师|记者|干部|退休|残疾|外国|外籍|外地|外省|外县|本地|本省|本县|港澳|网上|线上|线下|网络|信函|书信|写信|邮寄|邮件|当面|窗口|电话|传真|一审|二审|再审|征地|拆迁|补偿|土地|住房|教育|医疗|环保|环境|交通|城管|公安|交警|食品|药品|税务|市场监管|消防/;
/** Words beside a figure that may only be another way to put it: no part of it and nothing reports speak of is among them. */
const isPartOf = (open: readonly string[], reading: QuestionContext): boolean =>
  open.some((words) => OF_A_PART.test(words) || lex(words, reading).tokens.some((token) => isWord(token, "content")));

/** Keys of the form and rates by their names, each in a unit that the question may count in. */
function quantitiesOf({ figures }: ChosenPart, { unit, countedElsewhere, near }: Understanding, { reading }: Resolving): Quantity[] {
  if (countedElsewhere || isPartOf(near?.open ?? [], reading)) return [];
  return [...new Set(figures ?? [])].flatMap((key): Quantity[] => {
    const rate = RATES.get(key);
    if (rate) return [rate];
    return isFigureKey(key) && isCountedIn(unit, unitOf(key)) ? [{ kind: "figure", key }] : [];
  });
}

/** Money is asked of money alone; persons, times and pieces are how people count what the form counts in 件. */
const isCountedIn = (asked: string | undefined, unit: string): boolean =>
  asked === undefined || asked === "%" || asked === "倍" || (unitKind(asked) === "money") === (unitKind(unit) === "money");

/** What a model chose where its operands are there; else what the rules chose, or a plain look-up. */
function operationOf({ operation, figures }: ChosenPart, meaning: Understanding, known: readonly Quantity[]): Chosen {
  const own = meaning.operation.value;
  const chosen = operation ?? (own in CHOSEN && own !== "about" ? (own as Chosen) : (figures ?? []).length > 0 ? "lookup" : "about");
  if (chosen === "share" && known.length === 1 && known[0]?.kind === "rate") return "lookup";
  return chosen;
}

/** The language the reader is told in. */
const spokenIn = ({ language }: Common): "zh" | "en" => (language === "en" ? "en" : "zh");
const nameOf = (each: Quantity, language: "zh" | "en"): string =>
  each.kind === "figure"
    ? (phraseOf(each.key)?.[language] ?? each.key)
    : language === "en"
      ? (rateNamed(each.name)?.english ?? each.name)
      : each.name;

type Taken<T> = { slot: T; taken: string[] };

/** Agencies of the corpus by a name of theirs, and only such as were spoken of; or a set of them, where the operation is over several. */
function whoOf(
  { agencies, set }: ChosenPart,
  operation: Chosen,
  meaning: Understanding,
  { ask, reading }: Resolving,
): Taken<Understanding["who"]> | null {
  const { directory } = reading;
  const found = [...new Set(agencies ?? [])].flatMap((name) => {
    const agency = directory.agencies.find((each) => each.name === name || each.names.includes(name));
    return agency && isNamed(agency, ask) ? [agency] : [];
  });
  // What the rules found named and the model leaves out stays asked about.
  const own = meaning.who.origin === "said" ? meaning.who.value.flatMap((who) => (who.kind === "agency" ? [who.id] : [])) : [];
  if (found.length > 0 && found.length === new Set(agencies).size) {
    if (meaning.who.origin === "said" && meaning.who.value.some(({ kind }) => kind === "outside")) return null;
    const ids = found.map(({ id }) => id);
    if (ids.length === own.length && ids.every((id) => own.includes(id))) return null;
    const value = found.map(({ id, name }): Who => ({ kind: "agency", id, name }));
    return { slot: { value, origin: "said" }, taken: [found.map(({ name }) => name).join("、")] };
  }
  if (!set || own.length > 0 || meaning.who.value.some(({ kind }) => kind === "outside")) return null;
  const overSeveral = operation !== "help" && operation !== "define" && (has(operation, "overAll") || operation === "about");
  const members = { ...(set.kinds ? { kinds: set.kinds } : {}), ...(set.tiers ? { tiers: set.tiers } : {}) };
  const of = Object.keys(members).length > 0 ? { members } : {};
  if (set.place) {
    const region = placeOf(set.place, directory);
    if (!region || !spoken(ask).includes(set.place.slice(0, 2))) return null;
    return { slot: { value: [{ kind: "region", ...region, ...of }], origin: "said" }, taken: [region.name] };
  }
  if (!overSeveral || meaning.who.value.length > 0) return null;
  return { slot: { value: [{ kind: "all", ...of }], origin: "assumed" }, taken: [] };
}

function placeOf(name: string, { regions, agencies }: Directory): { code: string; name: string } | null {
  const region = regions.find((each) => each.name === name || each.names.includes(name));
  if (region) return { code: region.code, name: region.name };
  const agency = agencies.find((each) => each.level !== "department" && (each.name === name || each.names.includes(name)));
  return agency ? { code: prefixOf(agency.region), name } : null;
}

const spoken = ({ question, history = [] }: Ask): string =>
  [question, ...history.filter(({ role }) => role === "user").map(({ content }) => content)].join("\n");
/** Part of a name of its own stands in the conversation. */
const isNamed = (agency: Agency, ask: Ask): boolean => agency.names.some((name) => spoken(ask).includes(name.slice(0, 2)));

/** A year that was said goes before what a model says; one that nobody has a report of is none. */
function whenOf({ years }: ChosenPart, { when }: Understanding, { agencies }: Directory): Taken<Understanding["when"]> | null {
  if (!years || when.origin === "said") return null;
  if (years === "latest") return null;
  if (years === "every") return { slot: { value: { kind: "every" }, origin: "said" }, taken: [] };
  const held = new Set(agencies.flatMap((agency) => agency.years));
  if (years.length === 0 || !years.every((year) => held.has(year))) return null;
  const value: When = { kind: "list", years };
  return { slot: { value, origin: "said" }, taken: [`${years.join("、")}年`] };
}

/** Figures that are sure are taken, and the reader told; what only may be meant is offered. */
function byFigures(
  base: QuestionParts,
  part: ChosenPart,
  known: readonly Quantity[],
  operation: Chosen,
  what: (words: readonly string[]) => string,
): Resolved | null {
  // A part of a year is not told by the form, and what nobody tells apart is not told by its whole.
  if (base.period || base.notToldApart) return null;
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

/** Its number was typed, in digits or in words, unless it is none at all. */
function conditionOf({ condition }: ChosenPart, { numbers }: Common) {
  if (!condition) return null;
  return condition.value === 0 || numbers.includes(condition.value) ? condition : null;
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
  if (part.sure !== true || base.countedElsewhere || base.period || base.notToldApart) return null;
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
