// Names of agencies and regions -> the keys under which a text finds them: as written, as it sounds, with one character wrong, in Latin
// letters. The same keys at build, at ingestion and at query time. No I/O. No clock.
import type { Language } from "../zh/language.ts";
import { soundOf, spelling } from "../zh/sound.ts";
import type { Agency, Region } from "./directory.ts";
import { GOVERNMENT_ORGAN, stemOf } from "./kinds.ts";

export type Sounds = Pick<Language, "syllable" | "simplify">;

export const LONGEST_KEY = 12;
/** One wrong character is told only in names long enough for the rest to tell, and short enough that a part of them is no key already. */
const WRONG_FROM = 3;
const WRONG_TO = 8;

export function soundKey(name: string, { syllable }: Sounds): string | null {
  const sound = soundOf(name, syllable, "wide");
  return sound === null ? null : `~${sound}`;
}
export const wrongKeys = (name: string): string[] => {
  const characters = [...name];
  if (characters.length < WRONG_FROM || characters.length > WRONG_TO) return [];
  return characters.map((_, i) => characters.with(i, "?").join(""));
};

/** Characters that a key's start has; of a sound it has two syllables. */
const WRITTEN_START = 3;
const LATIN_START = "@".length + 4;
/** What keys that are looked for together begin with: 漳州市, ~zan zou, @zhan. */
export function startOf(key: string): string {
  if (key.startsWith("~")) {
    const end = key.indexOf(" ", key.indexOf(" ") + 1);
    return end < 0 ? key : key.slice(0, end);
  }
  const length = key.startsWith("@") ? LATIN_START : WRITTEN_START;
  return (key.codePointAt(length - 1) ?? 0) > 0xffff ? key.slice(0, length + 1) : key.slice(0, length);
}

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
    for (const word of new Set([name, name.replace(GOVERNMENT_ORGAN, "")].flatMap((each) => [each, stemOf(each)]))) {
      if (word.length < 2 || word.length > LONGEST_KEY) continue;
      keys.add(word);
      const sound = soundKey(word, sounds);
      if (sound) keys.add(sound);
      for (const key of wrongKeys(word)) keys.add(key);
      const latin = spelling(word, sounds.syllable);
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
