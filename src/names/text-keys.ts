// A text -> the keys of every name that may stand in it, and those of them that are worth asking for. No I/O. No clock.
import { foldWidth } from "../zh/text.ts";
import { LONGEST_KEY, type Sounds, soundKey, wrongKeys } from "./keys.ts";

const LONGEST_LATIN = 8;
/** Names are looked for in so much of a conversation, counted from its end; mistyped ones in the question itself. */
const MOST_TEXT = 1000;
const MOST_QUESTION = 200;

/** A key that a stretch of the text may mean: as it is written there, or else by its sound, a wrong character or Latin letters. */
type TextKey = { key: string; asWritten: boolean; start: number; end: number };

/** Every key a text could mean, and where. */
export function textKeys(text: string, sounds: Sounds): TextKey[] {
  const plain = sounds.simplify(foldWidth(text.slice(-MOST_TEXT))).toLowerCase();
  const keys: TextKey[] = [];
  for (const { word, ...at } of windows(plain)) {
    keys.push({ key: word, asWritten: true, ...at });
    if (at.start < plain.length - MOST_QUESTION) continue;
    const sound = soundKey(word, sounds);
    for (const key of [...(sound ? [sound] : []), ...wrongKeys(word)]) keys.push({ key, asWritten: false, ...at });
  }
  const latin = [...plain.matchAll(/[a-z]+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  for (const [first, { start }] of latin.entries())
    for (const [i, { end }] of latin.slice(first, first + LONGEST_LATIN).entries()) {
      const word = latin.slice(first, first + i + 1).map((each) => each.word);
      keys.push({ key: `@${word.join("")}`, asWritten: false, start, end });
    }
  return keys;
}

/**
 * Those of the keys that are worth asking who goes by them. Where a name stands as it is written, nobody is looked for who is only called
 * something like it; and of a name that `isCommon` (教育局) nobody within a longer name that is not (利通区教育局). `isKnown`: somebody has the key.
 */
export function narrowestKeys(keys: readonly TextKey[], isKnown: (key: string) => boolean, isCommon: (key: string) => boolean): string[] {
  const known = keys.filter(({ key }) => isKnown(key));
  const written = known.filter(({ asWritten }) => asWritten);
  const within = (inner: TextKey, outer: TextKey): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const isAnothers = (each: TextKey): boolean =>
    each.asWritten
      ? isCommon(each.key) && written.some((name) => name.key.length > each.key.length && within(each, name) && !isCommon(name.key))
      : written.some((name) => within(each, name));
  return [...new Set(known.filter((each) => !isAnothers(each)).map(({ key }) => key))];
}

function* windows(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu))
    for (let start = 0; start < run.length; start++)
      for (let length = 2; length <= LONGEST_KEY && start + length <= run.length; length++)
        yield { word: run.slice(start, start + length), start: index + start, end: index + start + length };
}
