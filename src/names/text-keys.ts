// A text -> the keys of every name that may stand in it, written as it is or otherwise, and those of them that are worth asking for. No I/O. No clock.
import { foldWidth } from "../zh/text.ts";
import { LONGEST_KEY, type Sounds, soundKey, startOf, wrongKeys } from "./keys.ts";

const LONGEST_LATIN = 8;
/** Names are looked for in so much of a conversation, counted from its end; mistyped ones in the question itself. */
const MOST_TEXT = 1000;
const MOST_QUESTION = 200;

/** A key that a stretch of the text may mean, UTF-16 offsets [start, end) of its end as it is looked at. */
type TextKey = { key: string; start: number; end: number };
type Stretch = { start: number; end: number };
const isWithin = (inner: Stretch, outer: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What every report is called and every question asks about: no name is mistyped in it. */
const LAWS_WORDS = /政府信息(?:主动|依申请)?公开(?:工作)?(?:年度)?(?:申请|报告)?|依申请公开|主动公开/g;

/** A text as its names are looked for. */
const looked = (text: string, { simplify }: Sounds): string => simplify(foldWidth(text.slice(-MOST_TEXT))).toLowerCase();

/** Every name that may stand in the text as it is written. */
export const writtenKeys = (text: string, sounds: Sounds): TextKey[] =>
  Array.from(windows(looked(text, sounds)), ({ word, ...at }) => ({ key: word, ...at }));

/**
 * Every name that may be meant by what is written otherwise: as it sounds, with a wrong character, in Latin letters. Not within one of the
 * names that stand there as they are `written`, where nobody is meant who is only called something like it.
 */
export function mistypedKeys(text: string, sounds: Sounds, written: readonly Stretch[]): TextKey[] {
  const plain = looked(text, sounds);
  const keys: TextKey[] = [];
  const laws = [...plain.matchAll(LAWS_WORDS)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  for (const { word, ...at } of windows(plain, Math.max(0, plain.length - MOST_QUESTION))) {
    if (written.some((name) => isWithin(at, name)) || laws.some(({ start, end }) => at.start < end && start < at.end)) continue;
    const sound = soundKey(word, sounds);
    for (const key of [...(sound ? [sound] : []), ...wrongKeys(word)]) keys.push({ key, ...at });
  }
  const latin = [...plain.matchAll(/[a-z]+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  for (const [first, { start }] of latin.entries())
    for (const [i, { end }] of latin.slice(first, first + LONGEST_LATIN).entries()) {
      const word = latin.slice(first, first + i + 1).map((each) => each.word);
      keys.push({ key: `@${word.join("")}`, start, end });
    }
  return keys;
}

/** The keys by what they begin with. */
export function byStart(keys: readonly TextKey[]): Map<string, Set<string>> {
  const starts = new Map<string, Set<string>>();
  for (const { key } of keys) {
    const start = startOf(key);
    const own = starts.get(start);
    if (own) own.add(key);
    else starts.set(start, new Set([key]));
  }
  return starts;
}

/**
 * Those of the names that stand in a text which are worth asking who goes by them. Within a longer name that is not `isCommon` (利通区教育局)
 * nobody is looked for by one that is (教育局), nor by how it ends (区教育局): who is meant is told by the whole.
 */
export function narrowestKeys(written: readonly TextKey[], isCommon: (key: string) => boolean): string[] {
  const distinctive = written.filter(({ key }) => !isCommon(key));
  const isPart = (each: TextKey): boolean =>
    distinctive.some((name) => name.key.length > each.key.length && isWithin(each, name) && (name.end === each.end || isCommon(each.key)));
  return [...new Set(written.filter((each) => !isPart(each)).map(({ key }) => key))];
}

function* windows(text: string, from = 0): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu))
    for (let start = Math.max(0, from - index); start < run.length; start++)
      for (let length = 2; length <= LONGEST_KEY && start + length <= run.length; length++)
        yield { word: run.slice(start, start + length), start: index + start, end: index + start + length };
}
