// Numbers outside slots -> whether each stands in a cited passage, of the same subject and in the same unit. No I/O. No clock.

import { yearsIn } from "./names.ts";
import { bigrams } from "./overlap.ts";
import { type Quantified, quantified, sameUnit, supports } from "./values.ts";
import { MASK, type Source, type Worded } from "./worded.ts";

/** Words with a numeral in them that count nothing. Longest first where one begins another. */
const PLAIN_WORDS =
  /进一步|[两二]者|队伍|大陆|收拾|零星|零距离|零容忍|千家万户|万家|统一|一方面|一系列|一体化|一体|一站式|一些|一般|一直|一致|一并|一起|一同|一线|一旦|一如既往|逐一|同一|单一|之一|第三方|万一|十分|百姓|千方百计|一定(?=的|程度|进展|成绩|成效|差距)/g;
/** 一是, 第二，, （三）: they number what is listed, at the head of a clause. */
const ENUMERATORS = /(?:^|[,，;；。:：(（])(?:其?[一二三四五六七八九十]{1,2}(?=是|[、)）])|第[一二三四五六七八九十]{1,2}(?=[,，、:：]))/g;
/** What a subject is looked for in, at most: a clause and the one before it. */
const SENTENCE_END = /[。！？!?\n]/;
const CLAUSE_END = /[,，;；。:：！？!?()（）\n]/;
const ITEM_END = /[,，;；。:：！？!?()（）、\n]/;
/** Of what is said of the number, this part must stand somewhere in the passage; measured in test/answer/verify. */
const SUBJECT_HELD_AT_LEAST = 0.5;
/** And this part in the number's own sentence, up to it. */
const SUBJECT_NEAR_AT_LEAST = 0.34;

/** `near`, `wide`: the words of `subjectOf`; `since`: those since the last number in the same unit; `kind`: what sort of amount it is. */
export type Held = Quantified & {
  source: Source;
  near: ReadonlySet<string>;
  wide: ReadonlySet<string>;
  since: ReadonlySet<string>;
  kind: Kind | null;
};
type Kind = "more" | "fewer" | "share";
/** A part of a whole, or a change up or down: the same percentage of another kind is another statement. In order. */
const KINDS: readonly { kind: Kind; words: RegExp }[] = [
  { kind: "more", words: /增加|增长|上升|增多|上涨|提高|提升|增幅|涨幅/ },
  { kind: "fewer", words: /减少|下降|降低|下滑|回落|降幅/ },
  { kind: "share", words: /占|比重|比例|[^效质频]率/ },
];
const kindOf = (text: string): Kind | null => KINDS.find(({ words }) => words.test(text))?.kind ?? null;

/** Why a number of the sentence is not supported, or null. Numbers a slot stands for are guard/slots.ts's. */
export function numberFault(worded: Worded): string | null {
  const words = withoutPlain(worded.words);
  const years = yearsIn(worded.words);
  const counts = quantified(words).filter((number) => !years.some((year) => year.at <= number.at && number.at < year.end));
  const held = worded.sources.flatMap(heldNumbers);
  for (const claimed of counts) {
    const fault = unsupported(claimed, counts, words, held, worded);
    if (fault) return fault;
  }
  return null;
}

/** Words that hold a numeral and count nothing are blotted out, offsets kept. */
const withoutPlain = (words: string): string =>
  [PLAIN_WORDS, ENUMERATORS].reduce((text, pattern) => text.replace(pattern, (word) => word.replace(/[^,，;；。:：]/g, MASK)), words);

const numbersOf = new WeakMap<Source, Held[]>();

/** The numbers a passage holds, each with the words said of it. */
export function heldNumbers(source: Source): Held[] {
  const known = numbersOf.get(source);
  if (known) return known;
  const numbers = quantified(source.quote);
  const held = numbers.map((number): Held => {
    const { near, wide } = subjectOf(source.quote, number, numbers);
    const last = numbers.filter((each) => each.end <= number.at && sameUnit(each.unit, number.unit)).at(-1)?.end ?? 0;
    const since = source.quote.slice(Math.max(last, number.at - wide.length), number.at);
    return {
      ...number,
      source,
      near: bigrams(near),
      wide: bigrams(wide),
      since: bigrams(since),
      kind: kindOf(clauseTo(source.quote, number.at)),
    };
  });
  numbersOf.set(source, held);
  return held;
}

/** The clause before a number, up to it. */
const clauseTo = (words: string, at: number): string => words.slice(lastIndex(words, CLAUSE_END, at), at);

/**
 * What a number is said of. `near`: the words of its clause since the number before, or behind it when there are none; `wide`: from the
 * start of its sentence.
 */
export function subjectOf(
  words: string,
  number: { at: number; end: number },
  all: readonly { at: number; end: number }[],
): { near: string; wide: string } {
  const clause = lastIndex(words, CLAUSE_END, number.at);
  const sentence = lastIndex(words, SENTENCE_END, number.at);
  const before = Math.max(clause, ...all.filter((each) => each.end <= number.at).map((each) => each.end));
  const end = firstIndex(words, ITEM_END, number.end);
  const following = all.find((each) => each.at >= number.end && each.at < end);
  const next = following?.at ?? end;
  const ahead = words.slice(before, number.at).replaceAll(MASK, "");
  const behind = words.slice(number.end, next).replaceAll(MASK, "");
  // What stands between two numbers of a clause is said of the second.
  const near = bigrams(ahead).size === 0 ? behind : following ? ahead : `${ahead}|${behind}`;
  return { near, wide: words.slice(sentence, next).replaceAll(MASK, "") };
}

const lastIndex = (text: string, pattern: RegExp, before: number): number => {
  for (let i = before - 1; i >= 0; i--) if (pattern.test(text[i] ?? "")) return i + 1;
  return 0;
};
const firstIndex = (text: string, pattern: RegExp, from: number): number => {
  for (let i = from; i < text.length; i++) if (pattern.test(text[i] ?? "")) return i;
  return text.length;
};

function unsupported(claimed: Quantified, all: readonly Quantified[], words: string, held: readonly Held[], worded: Worded): string | null {
  const said = `${claimed.text}${claimed.unit}`;
  const whose = ownerAt(worded, claimed.at);
  const own = held.filter(({ source }) => whose === null || source.citation.issuer === whose.issuer || source.quote.includes(whose.text));
  if (verbatim(claimed, worded.words, own)) return null;
  const kind = kindOf(clauseTo(words, claimed.at));
  const same = own.filter((each) => supports(each, claimed) && unitsAgree(claimed, each, words) && (kind === null || each.kind === kind));
  if (same.length === 0) return inName(claimed, words, worded.sources) ? null : `a number that is not in the evidence: ${said}`;
  const rivals = own.filter((each) => sameUnit(each.unit, claimed.unit));
  const { near, wide } = subjectOf(words, claimed, all);
  const subject = [near, wide].map((text) => bigrams(withoutNames(text, worded))).find((pairs) => pairs.size > 0);
  if (!subject) return rivals.every((each) => supports(each, claimed)) ? null : `a number of nothing named: ${said}`;
  const named = bigrams(near);
  const right = same.filter((each) => !own.some((rival) => closer(rival, each, subject, named)));
  if (right.length === 0) return `a number of something else: ${said}`;
  const known = right.some(
    (each) =>
      share(subject, each.source.pairs) >= SUBJECT_HELD_AT_LEAST &&
      share(subject, new Set([...each.wide, ...each.near])) >= SUBJECT_NEAR_AT_LEAST,
  );
  return known ? null : `a number of something the passage does not speak of: ${said}`;
}

/**
 * Whether the words said fit one number of a passage better than another: more of them in its sentence, or right beside it, or since the
 * number before; then with the issuer's name, which may be part of what is counted; and last, fewer words beside it that were not said.
 */
function closer(a: Held, b: Held, subject: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  const [wide, near, since] = (["wide", "near", "since"] as const).map((words) => count(subject, a[words]) - count(subject, b[words]));
  const narrowed = sameUnit(a.unit, b.unit) && a.value !== b.value;
  const byName = narrowed ? count(named, a.near) - count(named, b.near) : 0;
  const unsaid = narrowed ? b.near.size - count(named, b.near) - (a.near.size - count(named, a.near)) : 0;
  return (wide || near || since || byName || unsaid || 0) > 0;
}

const count = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => [...part].filter((each) => whole.has(each)).length;

/** The part of one set that another holds; 1 when there is nothing to hold. */
export const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 1 : count(part, whole) / part.size;

/** Longer than what the subjects of two numbers in one passage share at their ends. */
const VERBATIM = 10;
/** Telephone numbers and the like: no other number of a passage ends so. */
const LONG_NUMBER = 6;
const VERBATIM_OF_LONG = 3;

/** The number with what stands before it is the passage's own, letter for letter. */
function verbatim({ at, end, text }: Quantified, words: string, held: readonly Held[]): boolean {
  const before = text.length >= LONG_NUMBER ? VERBATIM_OF_LONG : VERBATIM;
  const said = words.slice(Math.max(0, at - before), end + 1);
  return at >= before && !said.includes(MASK) && held.some(({ source }) => source.quote.includes(said));
}

/** A number with no unit to read may only be one that has none in the passage either, or that a word cuts off there. */
const unitsAgree = (claimed: Quantified, held: Held, words: string): boolean =>
  (sameUnit(claimed.unit, held.unit) && (claimed.unit !== "" || sameNext(words[claimed.end], held.source.quote[held.end]))) ||
  (claimed.unit === "" &&
    /^(?:$|[,，;；。:：、()（）和与及])/.test(words.slice(claimed.end, claimed.end + 1)) &&
    !/^[年月日]$/.test(held.unit));
const sameNext = (a = "", b = ""): boolean => a === b || !/\p{Script=Han}/u.test(a) || !/\p{Script=Han}/u.test(b);

/** 三审三校, “12345”热线: the numeral with its neighbours stands in a cited passage letter for letter. */
function inName(claimed: Quantified, words: string, sources: readonly Source[]): boolean {
  if (/^[\d.,]+$/.test(claimed.text) && claimed.text.length < 5) return false;
  const around = [words.slice(claimed.at, claimed.end + 2), words.slice(Math.max(0, claimed.at - 1), claimed.end + 1)];
  return (
    !/[%％]/.test(claimed.text) &&
    claimed.unit === "" &&
    around.some((each) => each.length > claimed.text.length && sources.some(({ all }) => all.includes(each)))
  );
}

/** The issuer last named before a place in the sentence; null when none is. */
export function ownerAt({ mentions, words }: Worded, at: number): { issuer: string; text: string } | null {
  const before = mentions.filter((mention) => mention.end <= at).at(-1);
  return before ? { issuer: before.issuer, text: words.slice(before.at, before.end) } : null;
}

function withoutNames(text: string, { names }: Worded): string {
  const calls = [...names.issuers.values()].flat().sort((a, b) => b.length - a.length);
  return calls.reduce((rest, name) => rest.replaceAll(name, "|"), text).replace(/\d{4}年/g, "|");
}
