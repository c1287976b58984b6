// Words mistyped by their sound or shape (申情, 行政出发, 白然人) -> the same text with the words that were meant, as long as before. No I/O. No clock.

import type { Language } from "../../zh/language.ts";
import { segmentsOf } from "../../zh/segments.ts";
import { soundOfSyllables } from "../../zh/sound.ts";
import { isWord, type Span, type Token } from "../tokens.ts";
import { alikeTo } from "../words/shapes.ts";

/** `at`: a UTF-16 offset into the text. */
export type Respelling = { typed: string; read: string; at: number };
/** Whether words stand so in a report; undefined where nobody has looked yet, and nothing is respelled then. */
type Printed = (words: string) => boolean;

const LONGEST = 12;
const SHORTEST = 2;
/** From this length on the rest of a word tells which was meant where one character has another shape. */
const SHAPED = 3;

/** Words so common in questions that one wrong character within tells which was meant. */
const COMMON =
  "规范性文件 行政规范性文件 行政处罚 行政许可 行政强制 行政复议 行政诉讼 国家秘密 公开申请 信息公开 政府信息 不予公开 予以公开 部分公开 无法提供 不予处理 第三方 公众号 微信公众号 政策解读 政府公报 开放日 村务公开 小程序 新媒体 公示栏 联系电话".split(
    " ",
  );
const COMMON_BY_LENGTH = Map.groupBy(COMMON, (word) => word.length);
/** Up to this length a window that begins or ends within a word of the dictionary is no word mistyped: 办网 of 政府办网上. */
const CUT = 3;
/** Windows looked at in one text: more than any question has of them. */
const MOST_WINDOWS = 3000;

const HAN = /\p{Script=Han}/u;

/** What is asked of a text again and again, looked up once. */
class Ground {
  readonly #text: string;
  readonly #language: Language;
  /** How each character sounds, "" for none; which may be part of a word that is read otherwise; where words of the dictionary begin and end. */
  readonly #sounds: (string | null)[] = [];
  readonly #free: Uint8Array;
  readonly #edge: Uint8Array;

  constructor(text: string, names: readonly Span[], language: Language) {
    this.#text = text;
    this.#language = language;
    this.#free = Uint8Array.from({ length: text.length }, (_, i) => (HAN.test(text.charAt(i)) ? 1 : 0));
    for (const { start, end } of names) this.#free.fill(0, start, end);
    this.#edge = new Uint8Array(text.length + 1);
    for (const { index } of segmentsOf(text)) this.#edge[index] = 1;
    this.#edge[text.length] = 1;
  }

  isFree(at: number): boolean {
    return this.#free[at] === 1;
  }
  take(start: number, end: number): void {
    this.#free.fill(0, start, end);
  }
  cuts(at: number): boolean {
    return this.#edge[at] !== 1;
  }
  isDictionaryWord(start: number, end: number): boolean {
    if (this.cuts(start) || this.cuts(end)) return false;
    for (let i = start + 1; i < end; i++) if (!this.cuts(i)) return false;
    return true;
  }
  /** The words of the same sound, as long. */
  alike(start: number, end: number): readonly string[] {
    const sounds: string[] = [];
    for (let i = start; i < end; i++) {
      const sound = this.#soundAt(i);
      if (sound === null) return [];
      sounds.push(sound);
    }
    return this.#language.wordsOf(sounds.join(" "));
  }
  #soundAt(at: number): string | null {
    const known = this.#sounds[at];
    if (known !== undefined) return known;
    const sound = soundOfSyllables([this.#language.syllable(this.#text.charAt(at))], "strict");
    this.#sounds[at] = sound;
    return sound;
  }
}

/** What was meant by the characters typed at a place, or null. */
function meant(typed: string, start: number, gap: Span, ground: Ground, language: Language): string | null {
  const { length } = typed;
  const known = language.words();
  if (known.has(typed)) return null;
  const inGap = (at: number): boolean => at >= gap.start && at < gap.end;
  const first = ground.alike(start, start + length).find((word) => word.length === length);
  if (first && length > SHORTEST) return first;
  // Two characters that are a word of their own, or half of one beside it, are too little to go by.
  if (first && differences(first, typed).every((i) => inGap(start + i)) && !ground.isDictionaryWord(start, start + length)) return first;
  if (length < SHAPED) return null;
  const shaped = Array.from(typed).flatMap((character, i) =>
    alikeTo(character)
      .map((other) => typed.slice(0, i) + other + typed.slice(i + 1))
      .filter((word) => known.has(word)),
  );
  if (shaped.length > 0) return shaped.length === 1 ? (shaped[0] ?? null) : null;
  // Any other character within one of a few words, where it is no part of a word beside it: 公从号.
  const within = (COMMON_BY_LENGTH.get(length) ?? []).filter((word) => {
    const at = onlyDifference(word, typed);
    return at > 0 && at < length - 1 && inGap(start + at) && ground.isDictionaryWord(start + at, start + at + 1);
  });
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** The one place where two texts as long as each other differ; -1 where there is none or another: told at the second, since all common words are tried. */
function onlyDifference(a: string, b: string): number {
  let found = -1;
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

/** Where two texts as long as each other differ. */
function differences(a: string, b: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) found.push(i);
  return found;
}

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
  const ground = new Ground(text, names, language);
  let windows = 0;
  for (const gap of gaps)
    for (let length = LONGEST; length >= SHORTEST; length--)
      for (let at = Math.max(0, gap.start - length + 1); at < gap.end && at + length <= text.length; at++) {
        // Past what is not free no window of this length begins before it.
        const blocked = lastBlocked(ground, at, at + length);
        if (blocked >= 0) {
          at = blocked;
          continue;
        }
        if (length <= CUT && (ground.cuts(at) || ground.cuts(at + length))) continue;
        if (++windows > MOST_WINDOWS) return found;
        const typed = text.slice(at, at + length);
        const read = meant(typed, at, gap, ground, language);
        if (!read || printed(typed)) continue;
        found.push({ typed, read, at });
        ground.take(at, at + length);
      }
  return found;
}

function lastBlocked(ground: Ground, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (!ground.isFree(i)) return i;
  return -1;
}

/** The units that most figures are counted in. */
const SPOKEN_UNITS = "件条个次";
/** 多少剑: the character behind what asks for a number, at the end of its clause, that sounds as a unit does. */
export function unitsBySound(text: string, tokens: readonly Token[], language: Language): Respelling[] {
  return tokens.flatMap((token, i): Respelling[] => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const ends = after === undefined || after.kind === "mark" || isWord(after, "filler");
    if (token.kind !== "rest" || token.end - token.start !== 1 || !isWord(before, "ask", "number") || !ends) return [];
    const typed = text.charAt(token.start);
    const sound = language.syllable(typed);
    const read = sound === "" ? undefined : Array.from(SPOKEN_UNITS).find((unit) => language.syllable(unit) === sound);
    return read === undefined ? [] : [{ typed, read, at: token.start }];
  });
}

export const withRespellings = (text: string, all: readonly Respelling[]): string =>
  all.reduce((out, { read, at }) => out.slice(0, at) + read + out.slice(at + read.length), text);
