// A question, the conversation before it, and the directory -> what is asked, one Understanding per question. No I/O. No clock.

import { GLOSSARY } from "../form/glossary.ts";
import { type FigureKey, isFigureKey } from "../form/vocabulary.ts";
import { readNumbers } from "../zh/numerals.ts";
import { type QuestionParts, understandingOf, withParts } from "./asked.ts";
import { type Draft, draftOf, type Refiner, type RuleContext } from "./draft.ts";
import { normalize } from "./normalize.ts";
import { withApplicantsSaid } from "./parsers/applicants-said.ts";
import { withAuxiliary } from "./parsers/auxiliary.ts";
import { withCompletion } from "./parsers/completion.ts";
import { withDocuments } from "./parsers/documents.ts";
import { withoutExplained } from "./parsers/explained.ts";
import { withBounds } from "./parsers/held-against.ts";
import { withoutLeadIns } from "./parsers/lead-ins.ts";
import { lex } from "./parsers/lex.ts";
import { withLightWords } from "./parsers/light-words.ts";
import { membersSaid, withMembersSaid } from "./parsers/members-said.ts";
import { withOthers } from "./parsers/others.ts";
import { withPartedWords } from "./parsers/parted.ts";
import { fromPinyin } from "./parsers/pinyin.ts";
import { withoutRemarks } from "./parsers/remarks.ts";
import { resolveNames } from "./parsers/resolve-names.ts";
import { withRowsSaid } from "./parsers/rows-said.ts";
import { withShortYears } from "./parsers/short-years.ts";
import { withSizes } from "./parsers/sizes.ts";
import { withWinners } from "./parsers/winners.ts";
import { presumedCount, presumesSome } from "./presumed.ts";
import { proseAsked } from "./prose/asked.ts";
import { comparedIn } from "./prose/compared.ts";
import { isCountedElsewhere } from "./prose/elsewhere.ts";
import { toldAsked } from "./prose/told.ts";
import { bothAsked } from "./refiners/both-asked.ts";
import { bothMost } from "./refiners/both-most.ts";
import { chosen } from "./refiners/choice.ts";
import { corrected } from "./refiners/corrected.ts";
import { withNamesBack } from "./refiners/named-back.ts";
import { withNoneOpened } from "./refiners/none-opened.ts";
import { passedOver, withoutSounds } from "./refiners/passed-over.ts";
import { sameFirst } from "./refiners/same-first.ts";
import { onceMoreAsked } from "./refiners/service.ts";
import { lessAside, partedByAside } from "./refiners/set-aside.ts";
import { questionsIn } from "./refiners/split.ts";
import { comparedInChinese, saysHowMuch } from "./refiners/which-is-more.ts";
import { REFINERS } from "./steps.ts";
import { type Token, textOf } from "./tokens.ts";
import type { QuestionContext, Understanding } from "./understanding.ts";

/** A conversation's older turns add nothing that newer ones do not replace. */
const TURNS_READ = 20;
/** What a turn asked stands at its beginning; a page pasted into one does not hold up the answer. */
export const MOST_OF_A_TURN = 200;
/** Characters read of a whole conversation, the newest turns first: what a reader types in twenty turns, and no pages of it. */
const MOST_OF_TURNS = 360;
/** Of a conversation and the question behind it: a page for a question leaves less of the turns before it, but the newest is always read. */
const MOST_READ = 500;

/** 办结率, 网上申请的占比: counted in percent, whatever else the prose counts. */
const OF_SHARES = /(?:[^效频功机]率|比例|占比|比重)$/;

const SAID: ReadonlySet<Token["kind"]> = new Set(["word", "rest", "number"]);
const saidIn = (text: string, tokens: readonly Token[]): string =>
  tokens.flatMap((token) => (SAID.has(token.kind) ? [textOf(text, token)] : [])).join("");

/** `half`: of two things asked for in one clause, what stands between its tokens is the other's. */
/** `all`: every token of a text that asks nothing else. */
function finished(draft: Draft, tokens: readonly Token[], half: boolean, all: readonly Token[] = tokens): Understanding {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? draft.text.length];
  const text = half ? tokens.map((token) => textOf(draft.text, token)).join("") : draft.text.slice(Math.min(start, end), end);
  // 多10件，对吗: where the amount was not read, whether it is more is no answer.
  const isUnread = saysHowMuch(draft) && !draft.amountSaid;
  const compared = isUnread ? undefined : draft.language === "en" ? comparedIn(text) : comparedInChinese(draft);
  const { figures } = draft;
  const parts: QuestionParts = {
    asked: draft.typed,
    language: draft.language,
    who: draft.who ?? { value: [], origin: "assumed" },
    when: draft.when ?? { value: { kind: "latest" }, origin: "assumed" },
    quantities: {
      value: figures.kind === "known" ? figures.quantities : [],
      origin: figures.kind === "known" && figures.carried ? "carried" : "said",
    },
    operation: draft.operation ?? { value: "about", origin: "assumed" },
    numeric: draft.numeric,
    topic: draft.topic,
    prose: proseAsked(text, draft.topic, draft.language),
    numbers: readNumbers(text).map(({ value }) => value),
    open: draft.open,
    trace: draft.trace,
  };
  if (figures.kind === "prose" && figures.near) parts.near = figures.near;
  if (figures.kind === "open") parts.choices = figures.keys;
  // English words stand in no report; what they mean there is the topic.
  if (draft.language !== "en" && parts.quantities.value.length === 0) parts.said = saidIn(draft.text, tokens);
  const told = draft.language === "en" || parts.quantities.value.length > 0 ? undefined : toldAsked(draft.text, all);
  if (told) parts.prose = { ...parts.prose, told };
  if (draft.wholeRegion) parts.wholeRegion = true;
  if (draft.allHeld) parts.allHeld = true;
  if (draft.respelled && draft.respelled.length > 0) parts.respelled = draft.respelled;
  if (compared !== undefined) parts.compared = compared;
  if (isCountedElsewhere(text)) parts.countedElsewhere = true;
  if (presumesSome(text)) parts.presumesSome = true;
  const members = membersSaid(text);
  if (members) parts.membersSaid = members;
  const count = presumedCount(text);
  if (count !== undefined) parts.presumedCount = count;
  for (const key of FOUND) keep(parts, key, draft[key]);
  if (parts.unit === undefined && OF_SHARES.test(draft.topic)) parts.unit = "%";
  return understandingOf(parts);
}

/** What steps find and hand on as it is, where they found any. */
const FOUND = [
  "sameMembers",
  "wholes",
  "leaders",
  "notToldApart",
  "subjectWords",
  "subjectPlain",
  "condition",
  "conditions",
  "either",
  "against",
  "by",
  "everyYear",
  "order",
  "limit",
  "place",
  "placeTo",
  "firstSaid",
  "againstMean",
  "againstMedian",
  "except",
  "section",
  "term",
  "otherTerms",
  "unit",
  "cause",
  "topics",
  "only",
  "beside",
  "everyone",
  "apart",
  "byMember",
  "sharesOfSet",
  "otherwise",
  "amountSaid",
  "confirms",
  "outOfScope",
  "written",
  "search",
  "within",
  "wholeOfPart",
  "unitCarried",
  "presumedChange",
  "saysNothingNew",
  "aside",
] as const satisfies readonly (keyof QuestionParts & keyof Draft)[];
function keep<K extends (typeof FOUND)[number]>(parts: QuestionParts, key: K, value: QuestionParts[K] | undefined): void {
  if (value !== undefined && value !== "") parts[key] = value as QuestionParts[K];
}

/** 什么是三类内部事务信息, then 利通区因为这个不予公开的有几件: the term's figure is what 这个 is, or what is asked when nothing else was. */
function withTerm(text: string, earlier: readonly Understanding[]): readonly Understanding[] {
  const last = earlier.at(-1);
  const key = last?.kind === "term" ? GLOSSARY.find(({ term }) => term === last.terms[0])?.keys[0] : undefined;
  const asked = /这个|这种|这类|这一|此类|该类/.test(text) || (/多少|几/.test(text) && earlier.every(({ kind }) => kind === "term"));
  if (!last || !key || !asked) return earlier;
  const whole = key.startsWith("@") ? `received${key}` : isFigureKey(key) ? key : `${key}@total`;
  if (!isFigureKey(whole)) return earlier;
  return [
    ...earlier,
    withParts(last, {
      quantities: { value: [{ kind: "figure", key: whole }], origin: "said" },
      operation: { value: "lookup", origin: "said" },
    }),
  ];
}

/** Small talk, terms and lists of reports interrupt a conversation without changing what it is about. */
const ASIDES: ReadonlySet<Understanding["kind"]> = new Set(["outside", "help", "search", "term", "reports"]);

/** Of more questions in one text the first are answered, and the answer says so: each is a search of its own. */
const MOST_QUESTIONS = 5;
/** What only the words around a token tell of it, in this order (grammar.ts). */
const REREAD: readonly ((tokens: readonly Token[], text: string) => Token[])[] = [
  withoutExplained,
  resolveNames,
  withShortYears,
  withAuxiliary,
  withApplicantsSaid,
  withOthers,
  withSizes,
  withMembersSaid,
  withRowsSaid,
  withBounds,
  withPartedWords,
  withNoneOpened,
  withDocuments,
  withWinners,
  withoutRemarks,
  withCompletion,
];

/** Told what happens to a question on its way, for a developer to read. */
export type Watch = {
  /** The tokens of one question, and the text they stand in. */
  tokens(text: string, tokens: readonly Token[]): void;
  step(step: Refiner, before: Draft, after: Draft): void;
};

/** Reads one text after what was understood before it. */
function readText(question: string, reading: QuestionContext, earlier: readonly Understanding[], watch?: Watch): Understanding[] {
  const spelled = fromPinyin(question, reading);
  const typed = normalize(spelled?.text ?? question, reading.language);
  const choice = chosen(typed.text, earlier.at(-1)) ?? corrected(typed.text, earlier.at(-1));
  const normalized =
    choice === null
      ? typed
      : { ...normalize(choice, reading.language), typed: typed.typed, language: earlier.at(-1)?.language ?? typed.language };
  const before = withTerm(typed.text, earlier).filter(({ kind }) => !ASIDES.has(kind));
  const found: Understanding[] = [];
  const { text, tokens: lexed, respelled } = lex(normalized.text, reading);
  const every = withLightWords(lexed, text);
  const all = withoutSounds(every, text);
  const unread: Token[] = every.filter((token) => !all.includes(token));
  const last = before.at(-1);
  const onceMore = last ? onceMoreAsked(text, all) : null;
  if (last && onceMore) return [{ ...last, asked: normalized.typed, language: normalized.language, onceMore }];
  const firsts = sameFirst(text, before, normalized.typed);
  if (firsts) return firsts;
  const parted = questionsIn(all, text).map((tokens) => {
    const ends = bothMost(tokens, text);
    return ends.length > 1 ? ends : bothAsked(tokens, text);
  });
  const halves = new Set(parted.filter(({ length }) => length > 1).flat());
  const asked = parted.flat().filter((tokens, i, every) => every.findIndex((other) => isSameText(tokens, other, text)) === i);
  const questions = asked.slice(0, MOST_QUESTIONS);
  for (const tokens of questions) {
    const context: RuleContext = { reading, before: [...before, ...found], alone: questions.length === 1 };
    const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const own = respelled
      .filter(({ at }) => start <= at && at < end)
      .map(({ at, typed: _, read }) => ({ typed: normalized.typed.slice(at, at + read.length), read }));
    const known = REREAD.reduce<readonly Token[]>((read, step) => step(read, text), tokens);
    const led = withNamesBack(withoutLeadIns(known, text), text, context.before, reading.directory);
    unread.push(...known.filter((token, i) => token.kind === "rest" && led[i]?.kind !== "rest"));
    const first: Draft = {
      ...draftOf(led, { ...normalized, text }),
      respelled: [...(spelled?.respelled ?? []), ...own],
    };
    watch?.tokens(text, first.tokens);
    const read = (from: Draft, told = watch): Draft =>
      REFINERS.reduce<Draft>((before, step) => {
        const after = step.refine(before, context);
        told?.step(step, before, after);
        return after;
      }, from);
    const parts = partedByAside(first.tokens, text);
    const whole = read(first);
    const part = (tokens: Token[]): Draft => read({ ...first, tokens }, undefined);
    const draft = parts ? lessAside(whole, { kept: part(parts.kept), aside: part(parts.aside), joined: part(parts.joined) }) : whole;
    found.push(finished(draft, tokens, halves.has(tokens), questions.length === 1 ? all : tokens));
  }
  const left = passedOver(all, asked, unread, normalized.typed);
  const said = found.at(-1);
  if (said && left.length > 0) found[found.length - 1] = { ...said, passedOver: left };
  const askedBefore = askedIn(before);
  if (askedBefore.length > 0) for (const [i, each] of found.entries()) found[i] = { ...each, askedBefore };
  const end = found.at(-1);
  if (end && asked.length > questions.length) found[found.length - 1] = { ...end, answeredOnly: questions.length };
  return found;
}

/** The figures that questions asked for, and whose. */
const askedIn = (questions: readonly Understanding[]): { issuers: string[]; keys: FigureKey[] }[] =>
  questions.map(({ who, quantities }) => ({
    issuers: who.value.flatMap((each) => (each.kind === "agency" ? [each.name] : [])),
    keys: quantities.value.map((quantity) => (quantity.kind === "figure" ? quantity.key : quantity.over)),
  }));

/** A question that is asked twice in the same words is answered once. */
const isSameText = (a: readonly Token[], b: readonly Token[], text: string): boolean =>
  a === b || (a.length === b.length && a.every((token, i) => isSameWord(token, b[i], text)));
const isSameWord = (a: Token, b: Token | undefined, text: string): boolean => b !== undefined && textOf(text, a) === textOf(text, b);

/** What the user said before a question of so many characters, oldest first, as far as it is read. */
function turnsIn({ history }: QuestionContext, asked: number): string[] {
  const said = history
    .filter(({ role }) => role === "user")
    .slice(-TURNS_READ)
    .map(({ content }) => content.slice(0, MOST_OF_A_TURN));
  let left = Math.max(MOST_OF_A_TURN, Math.min(MOST_OF_TURNS, MOST_READ - asked));
  const first = said.findLastIndex((turn) => {
    left -= turn.length;
    return left < 0;
  });
  return said.slice(first + 1);
}

/**
 * One Understanding per question in the text, in order; at least one. Earlier turns of the user are read by the same rules; what an
 * assistant wrote is not read at all, so that it can never supply a figure.
 */
export const understand = (question: string, reading: QuestionContext, watch?: Watch): Understanding[] =>
  understandAfter(understandEachTurn(reading, question).flat(), question, reading, watch);

/** What the turns before a question come to, turn by turn: what it is read after. Those that are `known` are not read again; `next` is told before each that is read. */
export function understandEachTurn(
  reading: QuestionContext,
  question: string,
  known: readonly (readonly Understanding[])[] = [],
  next = () => {},
): (readonly Understanding[])[] {
  const turns = [...known];
  for (const turn of turnsIn(reading, question.length).slice(known.length)) {
    next();
    turns.push(readText(turn, reading, turns.flat()));
  }
  return turns;
}

export const understandAfter = (
  before: readonly Understanding[],
  question: string,
  reading: QuestionContext,
  watch?: Watch,
): Understanding[] => readText(question, reading, before, watch);
