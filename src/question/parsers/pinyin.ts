// Chinese words typed in Latin letters (litong qu xinshou shenqing) -> the text with the words they spell. No I/O. No clock.
import { type Names, namesOf } from "../../names/known.ts";
import type { Language } from "../../zh/language.ts";
import type { QuestionContext } from "../understanding.ts";
import { JOINING_WORDS } from "../words/joining.ts";

/** `text`: the question with the words in characters; `respelled`: each stretch of letters that was read so. */
type Spelled = { text: string; respelled: { typed: string; read: string }[] };

const LONGEST_SPELLING = 60;
/** A word that no spelling explains stays as it was typed, and is worth avoiding. */
const COST_OF_UNREAD = 4;
/** Beside words that are not read, so much of a stretch has to be Chinese for it to be taken for Chinese at all. */
const READ_AT_LEAST = 0.5;

type Spelling = { word: string; isContent: boolean };
const spellings = new WeakMap<Language, Map<string, Spelling>>();
function spellingsOf(language: Language): Map<string, Spelling> {
  const known = spellings.get(language);
  if (known) return known;
  const made = new Map<string, Spelling>();
  const put = (words: readonly string[], isContent: boolean) => {
    for (const word of words) {
      const letters = language.syllables(word).join("");
      if (letters !== "" && !made.has(letters)) made.set(letters, { word, isContent });
    }
  };
  put(JOINING_WORDS, false);
  put([...language.words()], true);
  spellings.set(language, made);
  return made;
}

/** Lù with its tone taken off is lu. */
const withoutTones = (text: string): string =>
  text.replace(/[\u00c0-\u01dc]/g, (letter) => letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "")[0] ?? letter);

/** Null when nothing in the text spells Chinese words. */
export function fromPinyin(question: string, reading: QuestionContext): Spelled | null {
  if (!/[a-z]{2}/i.test(question)) return null;
  const names = namesOf(reading.directory, reading.language);
  const respelled: Spelled["respelled"] = [];
  const text = withoutTones(question).replace(/[a-z](?:[a-z' ]*[a-z])?/gi, (typed) => {
    const read = readRun(typed.toLowerCase(), names, reading.language);
    if (read === null) return typed;
    respelled.push({ typed, read });
    return read;
  });
  return respelled.length > 0 ? { text, respelled } : null;
}

/** Most words of a stretch are syllables of Chinese; few English sentences are so, and those need no dictionary to be told. */
const SPELLED_AT_LEAST = 0.6;
function looksSpelled(typed: string, { isSyllable }: Language): boolean {
  const words = typed.match(/[a-z]+/g) ?? [];
  const spelled = words.filter((word) => isMadeOfSyllables(word, isSyllable)).reduce((sum, word) => sum + word.length, 0);
  return spelled >= SPELLED_AT_LEAST * words.join("").length;
}
const LONGEST_SYLLABLE = 6;
function isMadeOfSyllables(word: string, isSyllable: (letters: string) => boolean): boolean {
  const reached = new Array<boolean>(word.length + 1).fill(false);
  reached[0] = true;
  for (let from = 0; from < word.length; from++)
    for (let to = from + 1; reached[from] && to <= Math.min(word.length, from + LONGEST_SYLLABLE); to++)
      if (isSyllable(word.slice(from, to))) reached[to] = true;
  return reached[word.length] ?? false;
}

type Step = { cost: number; from: number; read: string; kind: "name" | "content" | "joining" | "unread" };

/** The fewest words that spell a stretch of letters, spaces aside; null when it is no Chinese. */
function readRun(typed: string, names: Names, language: Language): string | null {
  if (!looksSpelled(typed, language)) return null;
  const letters = typed.replace(/[^a-z]/g, "");
  // A name alone is read as it is typed.
  if (names.latin().has(letters)) return null;
  const known = spellingsOf(language);
  /** Where a typed word begins, and where that word ends. */
  const ends = new Map<number, number>();
  let at = 0;
  for (const [word] of typed.matchAll(/[a-z]+/g)) {
    ends.set(at, at + word.length);
    at += word.length;
  }
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, read: "", kind: "joining" }];
  for (let from = 0; from < letters.length; from++) {
    const before = best[from];
    if (!before) continue;
    const offer = (to: number, cost: number, read: string, kind: Step["kind"]) => {
      const total = before.cost + cost;
      // Of two ways as short, the one that begins with the longer word.
      if (total <= (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost: total, from, read, kind };
    };
    for (let to = Math.min(letters.length, from + LONGEST_SPELLING); to > from; to--) {
      const part = letters.slice(from, to);
      const who = names.latin().get(part);
      const [first] = who?.filter((each) => each.kind === "agency") ?? [];
      const named = first ?? who?.[0];
      if (named && named.kind !== "all") offer(to, 1, named.name, "name");
      const word = named ? undefined : known.get(part);
      if (word) offer(to, 1, word.word, word.isContent ? "content" : "joining");
    }
    const end = ends.get(from);
    if (end !== undefined) offer(end, COST_OF_UNREAD, ` ${letters.slice(from, end)} `, "unread");
  }
  const steps: (Step & { to: number })[] = [];
  for (let to = letters.length; to > 0; ) {
    const step = best[to];
    if (!step) return null;
    steps.unshift({ ...step, to });
    to = step.from;
  }
  const length = (...kinds: Step["kind"][]) =>
    steps.reduce((sum, step) => (kinds.includes(step.kind) ? sum + step.to - step.from : sum), 0);
  const unread = length("unread");
  const isChinese =
    unread === 0
      ? length("content", "joining") > 0
      : length("content") > 0 && length("content", "joining", "name") / letters.length >= READ_AT_LEAST;
  return isChinese ? steps.map(({ read }) => read).join("") : null;
}
