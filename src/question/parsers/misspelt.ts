// Words mistyped by their sound or shape (申情, 行政出发, 白然人) -> the same text with the words that were meant, as long as before. No I/O. No clock.
import { soundOfSyllables } from "../../names/sound.ts";
import type { Language } from "../../zh/language.ts";
import type { Span } from "../tokens.ts";
import { alikeTo } from "../words/shapes.ts";

/** `at`: a UTF-16 offset into the text. */
export type Respelling = { typed: string; read: string; at: number };
/** Whether words stand so in a report; undefined where nobody has looked yet, and nothing is respelled then. */
type Printed = (words: string) => boolean;

const LONGEST = 12;
const SHORTEST = 2;
/** From this length on the rest of a word tells which was meant where one character has another shape. */
const SHAPED = 3;

const key = (syllables: readonly string[]): string | null => soundOfSyllables(syllables, "strict");

const words = new Intl.Segmenter("zh", { granularity: "word" });
/** Where each word of a text begins → where it ends. */
const segmented = (text: string): ReadonlyMap<number, number> =>
  new Map(Array.from(words.segment(text), ({ index, segment }) => [index, index + segment.length]));

/** What was meant by the characters typed at a place, or null. */
function meant(typed: string, start: number, gap: Span, ends: ReadonlyMap<number, number>, language: Language): string | null {
  const { length } = typed;
  if (language.words().has(typed)) return null;
  const isDictionaryWord = (from: number, to: number): boolean => ends.get(from) === to;
  const inGap = start >= gap.start && start + length <= gap.end;
  const sound = key(language.syllables(typed));
  const [first] = (sound ? language.wordsOf(sound) : []).filter((word) => word.length === length && word !== typed);
  // Two characters that are a word of their own, or half of one beside it, are too little to go by.
  const enough =
    length > SHORTEST || ((inGap || differsInside(first ?? "", typed, start, gap)) && !isDictionaryWord(start, start + length));
  if (first && enough) return first;
  if (length < SHAPED) return null;
  const shaped = Array.from(typed).flatMap((character, i) =>
    alikeTo(character)
      .map((other) => typed.slice(0, i) + other + typed.slice(i + 1))
      .filter((word) => language.words().has(word)),
  );
  if (shaped.length > 0) return shaped.length === 1 ? (shaped[0] ?? null) : null;
  // Any other character within one of a few words, where it is no part of a word beside it: 公从号.
  const within = COMMON.filter((word) => {
    const [at = 0, ...others] = word.length === length ? differences(word, typed) : [];
    const place = start + at;
    return others.length === 0 && at > 0 && at < length - 1 && place >= gap.start && place < gap.end && isDictionaryWord(place, place + 1);
  });
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** Words so common in questions that one wrong character within tells which was meant. */
const COMMON =
  "规范性文件 行政规范性文件 行政处罚 行政许可 行政强制 行政复议 行政诉讼 国家秘密 公开申请 信息公开 政府信息 不予公开 予以公开 部分公开 无法提供 不予处理 第三方 公众号 微信公众号 政策解读 政府公报 开放日 村务公开 小程序 新媒体 公示栏 联系电话".split(
    " ",
  );

const differences = (a: string, b: string): number[] => Array.from(a).flatMap((character, i) => (character === b.charAt(i) ? [] : [i]));
const differsInside = (word: string, typed: string, start: number, gap: Span): boolean =>
  differences(word, typed).every((i) => start + i >= gap.start && start + i < gap.end);

/** Up to this length a window that begins or ends within a word of the dictionary is no word mistyped: 办网 of 政府办网上. */
const CUT = 3;

/**
 * `gaps`: stretches that no word covers; what is read otherwise has to touch one, and to stand so in no report. `names`: what is no part of a
 * mistyped word. Longer words are tried first.
 */
export function respelled(
  text: string,
  { gaps, names }: { gaps: readonly Span[]; names: readonly Span[] },
  language: Language,
  printed: Printed,
): Respelling[] {
  const found: Respelling[] = [];
  const ends = segmented(text);
  const isTaken = (from: number, to: number): boolean =>
    found.some(({ at, typed }) => at < to && from < at + typed.length) || names.some(({ start, end }) => start < to && from < end);
  const cuts = (at: number): boolean => [...ends].some(([start, end]) => start < at && at < end);
  for (const gap of gaps)
    for (let length = LONGEST; length >= SHORTEST; length--)
      for (let at = Math.max(0, gap.start - length + 1); at < gap.end && at + length <= text.length; at++) {
        const typed = text.slice(at, at + length);
        if (isTaken(at, at + length) || !/^\p{Script=Han}+$/u.test(typed)) continue;
        if (length <= CUT && (cuts(at) || cuts(at + length))) continue;
        const read = meant(typed, at, gap, ends, language);
        if (read && !printed(typed)) found.push({ typed, read, at });
      }
  return found;
}

export const withRespellings = (text: string, all: readonly Respelling[]): string =>
  all.reduce((out, { read, at }) => out.slice(0, at) + read + out.slice(at + read.length), text);
