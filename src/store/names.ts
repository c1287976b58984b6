// Names of agencies and regions -> the keys under which a text finds them: as written, as it sounds, with one character wrong, in Latin
// letters. The same keys at build, at ingestion and at query time. No I/O. No clock.
import { type Language, stemOf } from "../question/language.ts";
import type { Agency, Region } from "../question/understanding.ts";
import { foldWidth } from "../zh/text.ts";

export type Sounds = Pick<Language, "syllable" | "simplify">;

const ORGAN = /(?:人民政府|政府)?(?:办公室|办公厅|办)$|人民政府$|政府$/;
const LONGEST_KEY = 12;
/** One wrong character is told only in names long enough for the rest to tell, and short enough that a part of them is no key already. */
const WRONG_FROM = 3;
const WRONG_TO = 8;
const LONGEST_LATIN = 8;

/** What people mix up, taken more widely than the reading does: a key finds candidates, the reading decides. */
function blur(syllable: string): string {
  const known = blurred.get(syllable);
  if (known !== undefined) return known;
  const made = syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/ng$/, "n")
    .replace(/^[nr](?=[aeiouv])/, "l")
    .replace(/^f/, "h");
  blurred.set(syllable, made);
  return made;
}
/** Of the few hundred syllables there are; a question asks for thousands of them. */
const blurred = new Map<string, string>();

function soundKey(name: string, { syllable }: Sounds): string | null {
  const syllables = [...name].map(syllable);
  return syllables.every((each) => each !== "") ? `~${syllables.map(blur).join(" ")}` : null;
}
const wrongKeys = (name: string): string[] => {
  const characters = [...name];
  if (characters.length < WRONG_FROM || characters.length > WRONG_TO) return [];
  return characters.map((_, i) => characters.with(i, "?").join(""));
};

/** Drops what stands above from the front of a name, one after another: 吴忠市利通区古城镇 → 利通区古城镇, 古城镇. */
function withoutAbove(name: string, above: readonly string[]): string[] {
  const found = [name];
  for (const each of found)
    for (const prefix of above) {
      const rest = each.startsWith(prefix) ? each.slice(prefix.length) : "";
      if (rest.length >= 2 && !found.includes(rest)) found.push(rest);
    }
  return found;
}

function keysOf(names: readonly string[], sounds: Sounds): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    for (const word of new Set([name, name.replace(ORGAN, "")].flatMap((each) => [each, stemOf(each)]))) {
      if (word.length < 2 || word.length > LONGEST_KEY) continue;
      keys.add(word);
      const sound = soundKey(word, sounds);
      if (sound) keys.add(sound);
      for (const key of wrongKeys(word)) keys.add(key);
      const latin = [...word].map(sounds.syllable).join("");
      if (latin.length >= 4) keys.add(`@${latin}`);
    }
  }
  return [...keys];
}

/** `above`: names of the regions it lies in and of what it belongs to. An id spells its name, with the sounds characters have in it. */
export function agencyKeys({ id, name, names }: Pick<Agency, "id" | "name" | "names">, above: readonly string[], sounds: Sounds): string[] {
  const spelled = id.replace(/-office$/, "").replace(/[^a-z]/g, "");
  return [...new Set([...keysOf([...withoutAbove(name, above), ...names], sounds), ...(spelled.length >= 4 ? [`@${spelled}`] : [])])];
}
export const regionKeys = (region: Pick<Region, "name" | "names">, sounds: Sounds): string[] =>
  keysOf([region.name, ...region.names], sounds);

/** Names are looked for in so much of a conversation, counted from its end; mistyped ones in the question itself. */
const MOST_TEXT = 1000;
const MOST_QUESTION = 200;

/** A key that a stretch of the text may mean: as it is written there, or else by its sound, a wrong character or Latin letters. */
export type Sought = { key: string; asWritten: boolean; start: number; end: number };

/** Every key a text could mean, and where. */
export function textKeys(text: string, sounds: Sounds): Sought[] {
  const plain = sounds.simplify(foldWidth(text.slice(-MOST_TEXT))).toLowerCase();
  const sought: Sought[] = [];
  for (const { word, ...at } of windows(plain)) {
    sought.push({ key: word, asWritten: true, ...at });
    if (at.start < plain.length - MOST_QUESTION) continue;
    const sound = soundKey(word, sounds);
    for (const key of [...(sound ? [sound] : []), ...wrongKeys(word)]) sought.push({ key, asWritten: false, ...at });
  }
  const latin = [...plain.matchAll(/[a-z]+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  for (const [first, { start }] of latin.entries())
    for (const [i, { end }] of latin.slice(first, first + LONGEST_LATIN).entries()) {
      const word = latin.slice(first, first + i + 1).map((each) => each.word);
      sought.push({ key: `@${word.join("")}`, asWritten: false, start, end });
    }
  return sought;
}

/**
 * The keys of those sought that are worth asking who goes by them. Where a name stands as it is written, nobody is sought who is only called
 * something like it; and of a name that `isCommon` (教育局) nobody within a longer name that is not (利通区教育局). `isKnown`: somebody has the key.
 */
export function tellingKeys(sought: readonly Sought[], isKnown: (key: string) => boolean, isCommon: (key: string) => boolean): string[] {
  const known = sought.filter(({ key }) => isKnown(key));
  const written = known.filter(({ asWritten }) => asWritten);
  const within = (inner: Sought, outer: Sought): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const isTold = (each: Sought): boolean =>
    each.asWritten
      ? isCommon(each.key) && written.some((name) => name.key.length > each.key.length && within(each, name) && !isCommon(name.key))
      : written.some((name) => within(each, name));
  return [...new Set(known.filter((each) => !isTold(each)).map(({ key }) => key))];
}

function* windows(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu))
    for (let start = 0; start < run.length; start++)
      for (let length = 2; length <= LONGEST_KEY && start + length <= run.length; length++)
        yield { word: run.slice(start, start + length), start: index + start, end: index + start + length };
}
