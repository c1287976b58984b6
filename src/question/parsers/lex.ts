// A normalized question -> its tokens in order, covering every character: names, years, numbers, words, marks, and the rest. No I/O. No clock.

import { bareDepartments } from "../../names/departments.ts";
import type { Agency, Who } from "../../names/directory.ts";
import { type Names, nameAt, namesOf } from "../../names/known.ts";
import { latinNames } from "../../names/latin.ts";
import { misspeltNames } from "../../names/misspelt.ts";
import { belowKnown, otherPlaces } from "../../names/places.ts";
import { ONES, ORDINALS, SEVERAL } from "../../zh/digits.ts";
import { marksOf } from "../../zh/marks.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { foldWidth } from "../../zh/text.ts";
import type { WordMatch } from "../lexicon.ts";
import { isWord, type Span, type Token, type TokenOf, textOf, type WordRole } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";
import { type Respelling, respelled, withRespellings } from "./misspelt.ts";
import { operatorTokens } from "./operator-words.ts";
import { unitAt, wordAt } from "./words.ts";
import { yearsIn } from "./years.ts";

const MARKS: readonly (readonly ["stop" | "comma" | "quote" | "space", RegExp])[] = [
  ["stop", new RegExp(String.raw`[${marksOf("segment")}]+|\.(?!\d)`, "y")],
  ["comma", new RegExp(`[${marksOf("clause")}]`, "y")],
  ["quote", /["'“”‘’「」『』《》〈〉()（）[\]【】…—–~·`*_#-]+/y],
  ["space", /\s+/y],
];

/** A region then an authority in it is that authority; one that is not in it is somebody else's, without a report here. */
function joined(text: string, outer: TokenOf<"who">, inner: TokenOf<"who">, reading: QuestionContext): TokenOf<"who"> | null {
  const place = { start: outer.start, end: inner.end };
  const [above] = outer.who;
  const agencies = reading.directory.agencies;
  const fits = (who: Who): boolean => {
    if (above?.kind === "region")
      return who.kind === "region"
        ? who.code.startsWith(above.code)
        : who.kind === "agency" && (agencies.find(({ id }) => id === who.id)?.region.startsWith(above.code) ?? false);
    if (above?.kind !== "agency") return false;
    const mine = agencies.find(({ id }) => id === above.id);
    const theirs = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    return theirs !== undefined && (theirs.parent === above.id || (theirs.region === mine?.region && theirs.id !== mine?.id));
  };
  const who = inner.who.filter(fits);
  if (who.length > 0) return { kind: "who", who, ...place };
  if (above?.kind === "agency" && inner.who.every((each) => isBeside(each, above.id, agencies))) return null;
  const near = above?.kind === "agency" ? { near: above.id } : {};
  return { kind: "who", who: [{ kind: "outside", name: text.slice(place.start, place.end), ...near }], ...place };
}

/** 利通隆德, 西夏区殷都区: another county's government or office is named beside the first, not below it; a town would be. */
function isBeside(who: Who, outer: string, agencies: readonly Agency[]): boolean {
  const [mine, theirs] = [
    agencies.find(({ id }) => id === outer),
    who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined,
  ];
  return theirs !== undefined && mine !== undefined && theirs.level !== "town" && theirs.region !== mine.region;
}

const wordEnd =
  (text: string) =>
  (at: number): number =>
    wordAt(text, at)?.end ?? at;

/** 利通县 for 利通区: a stem with another kind of division behind it, where no such division is known. */
function withWrongSuffix(text: string, token: TokenOf<"who">, names: Names): TokenOf<"who"> | null {
  const [who] = token.who;
  const stem = textOf(text, token);
  const suffix = /^[县区市](?!级|民|长|委|域|场|内|里|县|区|市|直|、|\(|（|各|局)/.exec(text.slice(token.end))?.[0];
  if (
    !suffix ||
    token.who.length !== 1 ||
    who?.kind !== "agency" ||
    !names.whole.some(({ name }) => name.length === stem.length + 1 && name.startsWith(stem) && /[县区市镇乡]$/.test(name))
  )
    return null;
  return { kind: "who", who: [{ ...who, corrected: stem + suffix }], start: token.start, end: token.end + 1 };
}

function knownNames(text: string, names: Names, { directory }: QuestionContext): TokenOf<"who">[] {
  const found: TokenOf<"who">[] = latinNames(text, names);
  for (let at = 0; at < text.length; at++) {
    const token = nameAt(text, at, names, wordEnd(text));
    // A bare stem that begins a longer word of the lists is that word.
    if (!token || wordEnd(text)(at) > token.end) continue;
    // 安阳县 is a county beside 安阳市, not that city: a stem with a suffix behind it that makes another place of the country.
    if (/^[县区市旗]/.test(text.slice(token.end)) && directory.isPlace(text.slice(token.start, token.end + 1))) continue;
    const whole = withWrongSuffix(text, token, names) ?? token;
    found.push(whole);
    at = whole.end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Merges names that stand together, 的 between them or nothing. */
function joinNames(text: string, tokens: TokenOf<"who">[], reading: QuestionContext): TokenOf<"who">[] {
  const out: TokenOf<"who">[] = [];
  for (const token of tokens.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && token.start < last.end) continue;
    const touches = last && /^的?$/.test(text.slice(last.end, token.start)) && !last.weak;
    const one = touches ? joined(text, last, token, reading) : null;
    if (one) out[out.length - 1] = one;
    else out.push(token);
  }
  return out;
}

const covers =
  (tokens: readonly Span[]) =>
  (at: number): boolean =>
    tokens.some(({ start, end }) => start <= at && at < end);

/** Names in three passes: known names and places of the country; then, in what is no word, names mistyped; then authorities by their shape. */
function namesIn(text: string, reading: QuestionContext, others: readonly Token[]): TokenOf<"who">[] {
  const { directory, language } = reading;
  const names = namesOf(directory, language);
  const known = knownNames(text, names, reading);
  const places = otherPlaces(text, { directory, wordEnd: wordEnd(text), taken: covers(known) }, false);
  const below = joinNames(text, [...known, ...places], reading).map((token) => belowKnown(text, token) ?? token);
  const gaps = cover(text, [...others, ...below]).filter((token) => token.kind === "rest");
  const mistyped = misspeltNames(text, gaps, names, language, directory);
  const sure =
    mistyped.length > 0
      ? joinNames(text, [...known, ...places, ...mistyped], reading).map((token) => belowKnown(text, token) ?? token)
      : below;
  const bare = bareDepartments(text, sure, directory);
  const shapes = otherPlaces(text, { directory, wordEnd: wordEnd(text), taken: covers([...sure, ...bare]) }, true);
  return [...joinNames(text, [...sure, ...shapes], reading), ...bare].sort((a, b) => a.start - b.start);
}

/** Reads left to right; at each place the longest of all that begins there. `text` is normalized. */
function cover(text: string, found: readonly Token[]): Token[] {
  const starting = new Map<number, Token>();
  for (const token of found) if (token.end > (starting.get(token.start)?.end ?? 0)) starting.set(token.start, token);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    // **隆德县**行政处罚_多少_件: marks do not come between a number and its unit.
    const before = tokens.findLast((token) => token.kind !== "mark" || token.value === "stop" || token.value === "comma");
    const token = tokenAt(text, at, starting.get(at), before);
    const last = tokens.at(-1);
    if (token.kind === "rest" && last?.kind === "rest") last.end = token.end;
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const counted = (token: Token | undefined): boolean =>
  token?.kind === "number" ||
  (token?.kind === "word" && (token.role === "ask" ? token.value === "number" : /^(?:difference|rank_of)$/.test(token.value)));

const ONE_NUMERAL = new RegExp(`^[零〇两${ONES}]$`);
/** 三审三校, 一网通办: a numeral of one character counts only where a unit, a sign or the end follows it. */
const isPartOfWord = (text: string, found: Token): boolean =>
  found.kind === "number" &&
  !found.percent &&
  ONE_NUMERAL.test(text.slice(found.start, found.end)) &&
  /^\p{Script=Han}/u.test(text.slice(found.end)) &&
  unitAt(text, found.end) === null &&
  wordAt(text, found.end) === null;

/** 低保, 高效, 大厅: 多 and 低 compare only where no further word begins with them. */
const isBrokenWord = (text: string, { role, value, end }: WordMatch<WordRole>): boolean =>
  role === "operation" &&
  (value === "more" || value === "less") &&
  /^\p{Script=Han}/u.test(text.slice(end)) &&
  wordAt(text, end) === null &&
  unitAt(text, end) === null;

function tokenAt(text: string, at: number, found: Token | undefined, before: Token | undefined): Token {
  if (found?.kind === "who") return found;
  const unit = counted(before) ? unitAt(text, at) : null;
  let word = wordAt(text, at);
  if (unit && unit.end >= (word?.end ?? 0)) return { kind: "word", role: "unit", value: unit.value, start: at, end: unit.end };
  // 最多的三个单位: how many of a ranking, not how many there are.
  if (
    found?.kind === "limit" &&
    isWord(word ? { kind: "word", role: word.role, value: word.value, start: at, end: word.end } : undefined, "group", "numbered")
  )
    return found;
  // 12345 is a hotline where the lists say so, and no number.
  // 零申请: none, rather than the number.
  const none = word?.role === "comparator" && word.value === "none" && found?.kind === "number" && found.value === 0;
  const named = (word?.role === "content" || none) && word !== null && word.end >= (found?.end ?? 0);
  if (found && !named && found.end >= (word?.end ?? 0) && !isPartOfWord(text, found)) return found;
  const behindNumber = before?.kind === "number" || isWord(before, "unit");
  if (word?.role === "comparator" && /^or_/.test(word.value) && !behindNumber) word = null;
  if (word && !isBrokenWord(text, word)) return { kind: "word", role: word.role, value: word.value, start: at, end: word.end };
  for (const [value, pattern] of MARKS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind: "mark", value, start: at, end: pattern.lastIndex };
  }
  const latin = /[a-z]+|\d+/y;
  latin.lastIndex = at;
  return { kind: "rest", start: at, end: latin.test(text) ? latin.lastIndex : at + 1 };
}

const COUNT = `(\\d{1,4}|[两${ORDINALS}]{1,3}|[两${ONES}]?百(?:[零${ONES}][${ORDINALS}]*)?)`;
const MEMBERS = "(?:大|强|甲|名|位|个|家|份|的)";
const LIMIT = new RegExp(
  [
    // 前三名, 居前五位, 前70名, top 3.
    `(?:(?:排名?|位居|位列|名列|居|位|列|排行|排序)?(?:在|于|居)?)(?:最?前|top ?)${COUNT}${MEMBERS}?(?!年|[\\d万千百])`,
    // 最多的三个, 垫底的两个, 末尾三家.
    `(?<=(?:最[多少高低大小后]|垫底|居首|居末|靠[前后]|末尾|倒数|排[前后])的?)${COUNT}(?:名|位|个|家)?`,
    // 后三名, 倒数三位, 末两位.
    `(?:排名?|居|列)?(?:在)?(?:最?后|倒数前?|末)${COUNT}(?:名|位|个|家)`,
    // 头两位, 打头的三家.
    `(?:排|居|列)?(?:头|打头的)${COUNT}(?:名|位|个|家)`,
  ].join("|"),
  "g",
);
/** 前三名, 最多的三个, top 3. */
const limitsIn = (text: string): Token[] =>
  [...text.matchAll(LIMIT)].map((match) => ({
    kind: "limit",
    value: readNumbers(match.slice(1).find(Boolean) ?? "")[0]?.value ?? 1,
    start: match.index,
    end: match.index + match[0].length,
  }));

const PLACE = new RegExp(
  String.raw`(?:排名?|排行|位列|位居|名列|居)?在?(?:倒数)?第([${SEVERAL}]{1,3}|[2-9]|[1-9]\d)(?:名|位)?(?=的?(?:[多高大少低小靠]|是?(?:谁|哪)|的(?:是|地方|单位|机关|区县|县|区|报告)))`,
  "g",
);
/** 第二多, 排名第三的是: a place of a ranking, from the second on; the first is what 最 asks for. */
const placesIn = (text: string): Token[] =>
  [...text.matchAll(PLACE)].map((match) => ({
    kind: "place",
    value: readNumbers(match[1] ?? "")[0]?.value ?? 1,
    start: match.index,
    end: match.index + match[0].length,
  }));

type Lexed = { text: string; tokens: Token[]; respelled: Respelling[] };
/** `typed` as normalize() gives it; `text` is it with words of the form put right, and just as long. */
export function lex(typed: string, reading: QuestionContext): Lexed {
  const first = tokensOf(typed, reading);
  const { printed } = reading;
  const gaps = printed ? first.filter((token) => token.kind === "rest" && HAN.test(typed.slice(token.start, token.end))) : [];
  if (!printed || gaps.length === 0) return { text: typed, tokens: first, respelled: [] };
  const names = first.filter(({ kind }) => kind === "who" || kind === "when" || kind === "number");
  const found = respelled(typed, { gaps, names }, reading.language, printed);
  if (found.length === 0) return { text: typed, tokens: first, respelled: [] };
  const text = withRespellings(typed, found);
  return { text, tokens: tokensOf(text, reading), respelled: found };
}
const HAN = /\p{Script=Han}/u;

function tokensOf(text: string, reading: QuestionContext): Token[] {
  // A dash before a number parts it from what stands before: 利通区-2024-新收申请.
  const numbers = readNumbers(text.replaceAll("-", " ")).map(
    ({ value, start, end, percent }): Token => ({ kind: "number", value, start, end, ...(percent ? { percent } : {}) }),
  );
  const own = reading.operatorWords
    ? operatorTokens(
        text,
        reading.operatorWords,
        (word) => reading.language.simplify(foldWidth(word)).toLowerCase(),
        (word) => cover(word, namesIn(word, reading, [])),
      )
    : [];
  const others = [...own, ...yearsIn(text), ...limitsIn(text), ...placesIn(text), ...numbers];
  return cover(text, [...others, ...namesIn(text, reading, others)]);
}
