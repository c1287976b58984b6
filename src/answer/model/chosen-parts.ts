// What a model chose of whom, when, which figures and what is done -> those of it that hold for the question as it was typed. No I/O. No clock.

import type { Ask } from "../../contract.ts";
import { rateDivisor } from "../../form/answer-phrases.ts";
import { RATE_RECORDS } from "../../form/records.ts";
import { isFigureKey, unitOf } from "../../form/vocabulary.ts";
import { prefixOf } from "../../names/classes.ts";
import type { Agency, Directory, Who } from "../../names/directory.ts";
import { has } from "../../question/operations.ts";
import { lex } from "../../question/parsers/lex.ts";
import { isWord } from "../../question/tokens.ts";
import type { Common, Quantity, QuestionContext, Understanding, When } from "../../question/understanding.ts";
import { unitKind } from "../../zh/units.ts";
import { CHOSEN, type Chosen, type ChosenPart } from "./choice.ts";

export type Resolving = { ask: Ask; reading: QuestionContext };

const RATES: ReadonlyMap<string, Quantity> = new Map(
  RATE_RECORDS.flatMap(({ rates }) =>
    rates.map(({ name, over, under, definition, ...rest }) => [
      name,
      { kind: "rate", name, over, under, ...rateDivisor(rest), definition } as Quantity,
    ]),
  ),
);

/** Who or what a part is of: the form does not tell it apart, and the whole is no answer. */
const OF_A_PART =
  /[男女](?:性|的|士|人)?|老年|老人|青年|青少年|学生|儿童|孩子|农民|村民|居民|工人|职工|教师|老师|医生|律师|记者|干部|退休|残疾|外国|外籍|外地|外省|外县|本地|本省|本县|港澳|网上|线上|线下|网络|信函|书信|写信|邮寄|邮件|当面|窗口|电话|传真|一审|二审|再审|征地|拆迁|补偿|土地|住房|教育|医疗|环保|环境|交通|城管|公安|交警|食品|药品|税务|市场监管|消防/;
/** Words beside a figure that may only be another way to put it: no part of it and nothing reports speak of is among them. */
const isPartOf = (open: readonly string[], reading: QuestionContext): boolean =>
  open.some((words) => OF_A_PART.test(words) || lex(words, reading).tokens.some((token) => isWord(token, "content")));

/** Keys of the form and rates by their names, each in a unit that the question may count in. */
export function quantitiesOf({ figures }: ChosenPart, { unit, countedElsewhere, near }: Understanding, { reading }: Resolving): Quantity[] {
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
export function operationOf({ operation, figures }: ChosenPart, meaning: Understanding, known: readonly Quantity[]): Chosen {
  const own = meaning.operation.value;
  const chosen = operation ?? (own in CHOSEN && own !== "about" ? (own as Chosen) : (figures ?? []).length > 0 ? "lookup" : "about");
  if (chosen === "share" && known.length === 1 && known[0]?.kind === "rate") return "lookup";
  return chosen;
}

type Taken<T> = { slot: T; taken: string[] };

/** Agencies of the corpus by a name of theirs, and only such as were spoken of; or a set of them, where the operation is over several. */
export function whoOf(
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
export function whenOf({ years }: ChosenPart, { when }: Understanding, { agencies }: Directory): Taken<Understanding["when"]> | null {
  if (!years || when.origin === "said") return null;
  if (years === "latest") return null;
  if (years === "every") return { slot: { value: { kind: "every" }, origin: "said" }, taken: [] };
  const held = new Set(agencies.flatMap((agency) => agency.years));
  if (years.length === 0 || !years.every((year) => held.has(year))) return null;
  const value: When = { kind: "list", years };
  return { slot: { value, origin: "said" }, taken: [`${years.join("、")}年`] };
}

/** Its number was typed, in digits or in words, unless it is none at all. */
export function conditionOf({ condition }: ChosenPart, { numbers }: Common) {
  if (!condition) return null;
  return condition.value === 0 || numbers.includes(condition.value) ? condition : null;
}
