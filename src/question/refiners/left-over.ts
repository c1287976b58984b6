// A question's tokens -> the words that no name of a figure explains, as typed: with one of them no cell of the form is what is asked for. No I/O. No clock.

import { segmentsOf } from "../../zh/segments.ts";
import type { Draft } from "../draft.ts";
import { sizeRange } from "../parsers/sizes.ts";
import { hasWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { PROSE_AGAINST_TABLE } from "../words/contradictions.ts";
import { excepted, setsAside } from "./except.ts";

/** 四份报告里有几份…: counts issuers, as 几个单位 does. */
export const AMONG = /(?:单位|报告|年报|区县|县区|机关|地方|政府|部门|家)(?:中|里|里面|当中|之中|内)?[,，]?有?(?:几|多少)(?:个|家|份)/;
/** 许可为0的有几个, of no authority by name: those of which it is so are counted. */
export const COUNTED_THOSE = /有(?:几|多少)[个家][?？。!！\s]*$/;
/** Units in which no cell is counted: a number of them stands in prose. */
const PROSE_UNITS = new Set(["条", "期", "场", "篇", "人", "天", "处"]);
/** Before 人: whoever. 有几个人 counts people. */
const ANYONE = /(?:有|有无|没)$/;
const WITH_NUMBER = /(?:几|多少)[个位名]?人/;
const OBJECT = /^(?:(?:政府|政务)?(?:信息|资料|材料|东西)|(?:(?:piece|item)s? of )?information)$/;

/** 16到21件: the first of two numbers that bound a third. */
function isRange(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens.slice(i + 1, i + 4).find((token) => token.kind === "number");
  const from = tokens[i];
  return next !== undefined && from !== undefined && /^\s*(?:到|至|-|—+|–|~|～|和|与)\s*$/.test(text.slice(from.end, next.start));
}

const isSpace = (token: Token | undefined): boolean => token?.kind === "mark" && token.value === "space";
/** The token before or behind one, a space between words of English passed over. */
const beside = (tokens: readonly Token[], i: number, by: -1 | 1): Token | undefined =>
  isSpace(tokens[i + by]) ? tokens[i + 2 * by] : tokens[i + by];

/** 收费才87万, 收费一千四百多万: of money, 万 and 亿 are units enough. */
const isSumOfMoney = (tokens: readonly Token[], number: Token, text: string): boolean =>
  hasWord(tokens, "subject", "fees") && !hasWord(tokens, "ask", "number") && /[万亿][多余]?$/.test(textOf(text, number));

/** A number that counts nothing and is compared with nothing: 第3条. */
function isStray(tokens: readonly Token[], i: number, text: string): boolean {
  const [number, before, after] = [tokens[i], beside(tokens, i, -1), beside(tokens, i, 1)];
  if (number?.kind !== "number" || number.value === 1) return false;
  // 3000到4000之间: neither of the two.
  const from = tokens.findLastIndex((token, at) => at < i && token.kind === "number");
  if (isRange(tokens, i, text) || (from >= 0 && i - from < 4 && isRange(tokens, from, text))) return false;
  const told =
    (before !== undefined && /^(?:是|为|过)$/.test(textOf(text, before))) ||
    isSumOfMoney(tokens, number, text) ||
    sizeRange(textOf(text, number)) !== null;
  // 28649是件数还是金额: what the number counts is asked.
  const counts = isWord(after, "join", "of") && isWord(tokens[tokens.indexOf(after) + 1], "ask", "amount");
  const explained = told || counts || (after && (isWord(after, "unit") || isWord(after, "comparator") || isWord(after, "group")));
  if (explained || wordValue(before, "comparator") !== undefined || wordValue(before, "operation") !== undefined || number.percent)
    return false;
  return !hasWord(tokens, "ask", "confirm", "why");
}

/** Between two pieces of one word, or of one date: nothing, or what was read apart from the middle of it (老年人, 10月1日). */
function isWithin({ text, tokens }: Draft, from: number, to: number): boolean {
  const between = text.slice(from, to).trim();
  if (between === "" || (/^\p{Script=Han}$/u.test(between) && !/[的了和与跟及或比占在是有被把从到]/.test(between))) return true;
  return tokens.some((token) => token.kind === "number" && token.start === from && token.end === to);
}

/** Words that no name of a figure explains, as typed; those that stand together are one. */
export function leftOver(draft: Draft): readonly string[] {
  const known = left.get(draft.tokens);
  if (known && known.unit === draft.unit) return known.words;
  const words = leftOverOf(draft);
  left.set(draft.tokens, { unit: draft.unit, words });
  return words;
}
/** The same words as Chinese reports put them, of a question in another language. */
export const openInProse = (draft: Draft): string[] =>
  openTokens(draft).map((token) => {
    const value = wordValue(token, "content") ?? "";
    return /\p{Script=Han}/u.test(value) ? value : textOf(draft.typed, token);
  });

/** Asked for several times of one question. */
const left = new WeakMap<readonly Token[], { unit: string | undefined; words: readonly string[] }>();

function leftOverOf(draft: Draft): string[] {
  const left = openTokens(draft);
  return left.flatMap((token, i) => {
    const before = left[i - 1];
    if (before && isWithin(draft, before.end, token.start)) return [];
    const run = left.slice(i).findIndex((each, at, run) => at > 0 && !isWithin(draft, run[at - 1]?.end ?? each.start, each.start));
    const last = run < 0 ? left.at(-1) : left[i + run - 1];
    return [draft.typed.slice(...wholeWords(draft, token.start, last?.end ?? token.end))];
  });
}

/** The words of the text read last: every open piece of a question asks for some. */
let segmented: { text: string; words: Intl.Segments; known: Map<number, [number, number]> } | undefined;
/** The word of the dictionary that a place of the text lies in. */
function wordAround(text: string, at: number): [number, number] | undefined {
  if (segmented?.text !== text) segmented = { text, words: segmentsOf(text), known: new Map() };
  const known = segmented.known.get(at);
  if (known) return known;
  const word = segmented.words.containing(at);
  if (!word) return undefined;
  const found: [number, number] = [word.index, word.index + word.segment.length];
  for (let place = found[0]; place < found[1]; place++) segmented.known.set(place, found);
  return found;
}

/** 网 of 网上: an open piece with what belongs to its first and last word, where that is only grammar. */
export function wholeWords({ text, tokens }: Draft, start: number, end: number): [number, number] {
  // Only grammar beside the piece can belong to its word.
  const before = tokens.some((token) => token.end === start && isWord(token, "filler"));
  const behind = tokens.some((token) => token.start === end && isWord(token, "filler"));
  if (!before && !behind) return [start, end];
  const [from] = (before ? wordAround(text, start) : undefined) ?? [start];
  const [, to] = (behind ? wordAround(text, end - 1) : undefined) ?? [start, end];
  const isGrammar = (low: number, high: number): boolean => {
    for (let at = low; at < high; at++)
      if (!tokens.some((token) => token.start <= at && at < token.end && isWord(token, "filler"))) return false;
    return true;
  };
  return [from < start && isGrammar(from, start) ? from : start, to > end && isGrammar(end, to) ? to : end];
}

function openTokens(draft: Draft): Token[] {
  // 打了几场官司.
  const court = draft.tokens.some((token) => wordValue(token, "subject")?.startsWith("litigation"));
  // 罚了多少人, 多少人来申请, 几个人告到法院: people of whom the form counts one case each (answer/operations/nearest.ts).
  const people = draft.tokens.some((token) => isWord(token, "subject") || isWord(token, "request") || isWord(token, "dispute"));
  const left = excepted(draft.tokens, draft.text);
  // 要信息的人里，以个人名义递的有几件: among those who apply, and what is counted is cases.
  const isAmongPeople = (token: Token): boolean =>
    people && textOf(draft.text, token) === "人" && isWord(draft.tokens[draft.tokens.indexOf(token) + 1], "join", "within");
  // 有没有人逾期不补正, 有没有人被拒: anyone, and what is counted is cases; 有没有人受处罚, 有人收到答复吗 ask of others, or of something else.
  const ofApplicants = draft.tokens.some(
    (token) =>
      // 有没有人找政府要过材料.
      isWord(token, "subject", "application") ||
      /^(?:other_handling|not_processed)\./.test(wordValue(token, "request") ?? "") ||
      textOf(draft.text, token).startsWith("被"),
  );
  const isAnyone = (token: Token): boolean =>
    ofApplicants && textOf(draft.text, token) === "人" && ANYONE.test(draft.text.slice(0, token.start)) && !WITH_NUMBER.test(draft.text);
  const blocks = (token: Token): boolean =>
    (token.kind === "rest" && !left.words.has(token) && !isAmongPeople(token) && !isAnyone(token)) ||
    wordValue(token, "content") !== undefined ||
    wordValue(token, "unrelated") !== undefined ||
    (PROSE_UNITS.has(wordValue(token, "unit") ?? "") &&
      !(court && wordValue(token, "unit") === "场") &&
      !(people && isWord(token, "unit", "人"))) ||
    // 往年 is no year: only prose compares with it.
    (wordValue(token, "operation") === "change" && /往年|以前|以往|过去/.test(textOf(draft.text, token)));
  const { tokens } = draft;
  const counts = draft.unit === undefined || draft.unit === "件" || draft.unit === "个";
  const result = hasWord(tokens, "request") || hasWord(tokens, "applicant");
  // 14件信息不掌握: what is asked for in a request, of which the form counts requests.
  // In English "information released" may be anything: only of a request is it what was asked for.
  const ofRequest = draft.language !== "en" || hasWord(tokens, "subject", "application") || hasWord(tokens, "applicant");
  const isObject = (token: Token) => counts && result && ofRequest && OBJECT.test(textOf(draft.text, token));
  const excepts = (token: Token) => setsAside(wordValue(token, "join")) && !left.words.has(token);
  // 没有被纠正的: not what the table counts. In a question for whether or who there is none, it is what is asked.
  const negated =
    hasWord(tokens, "comparator", "none") &&
    hasWord(tokens, "ask", "number") &&
    !hasWord(tokens, "group") &&
    !hasWord(tokens, "operation", "reports") &&
    !PROSE_AGAINST_TABLE.test(draft.text) &&
    !AMONG.test(draft.text) &&
    !(COUNTED_THOSE.test(draft.text) && !tokens.some(({ kind }) => kind === "who"));
  const named = tokens.filter(({ kind }) => kind === "who").length;
  // 三个局仨加一块儿: as many as are named. 50件以上(含), 含50: the bound itself.
  const isSaid = (token: Token, i: number): boolean =>
    (token.kind === "number" && named > 1 && token.value === named && /^\p{Script=Han}/u.test(textOf(draft.text, token))) ||
    textOf(draft.text, token) === "含" ||
    (token.kind === "number" && textOf(draft.text, tokens[i - 1] ?? token) === "含");
  return tokens.filter(
    (token, i) =>
      !isSaid(token, i) &&
      ((blocks(token) && !isObject(token)) ||
        excepts(token) ||
        (negated && wordValue(token, "comparator") === "none") ||
        isStray(tokens, i, draft.text)),
  );
}
