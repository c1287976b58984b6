// A stretch of text that is no word -> the issuer meant, when it sounds like one name or differs in one character from it. No I/O. No clock.
import type { Language } from "../zh/language.ts";
import { soundOf } from "../zh/sound.ts";
import type { Directory, Mention, Who } from "./directory.ts";
import type { Name } from "./forms.ts";
import type { Names } from "./known.ts";

/** Of two names as long as each other: whether all characters but one are the same. */
function differInOne(a: string, b: string): boolean {
  let different = 0;
  for (let i = 0; i < a.length && different < 2; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) different++;
  return different === 1;
}

/** Names by their length and last character, which a wrong one leaves as they are. */
const endings = new WeakMap<Names, Map<number, Name[]>>();
function byEnding(names: Names): Map<number, Name[]> {
  const known = endings.get(names) ?? Map.groupBy(names.whole, ({ name }) => endingOf(name));
  endings.set(names, known);
  return known;
}
/** A length and a character in one number: every window of a text asks. */
const endingOf = (name: string): number => (name.length << 16) | name.charCodeAt(name.length - 1);

const sounds = new WeakMap<Names, Map<string, Name[]>>();
function bySound(names: Names, language: Language): Map<string, Name[]> {
  const known = sounds.get(names);
  if (known) return known;
  const map = new Map<string, Name[]>();
  for (const each of names.whole) {
    const sound = soundOf(each.name, language.syllable, "strict");
    if (sound) map.set(sound, [...(map.get(sound) ?? []), each]);
  }
  sounds.set(names, map);
  return map;
}

/** The one meant by all candidates, or null when they disagree. */
function unanimous(all: readonly Name[]): Who | null {
  // A county has a region's name and its government's: the government is meant.
  const agencies = all.filter(({ who }) => who.kind === "agency");
  const candidates = agencies.length > 0 ? agencies : all;
  const ids = new Set(candidates.map(({ who }) => (who.kind === "agency" ? who.id : who.kind === "region" ? who.code : "")));
  return ids.size === 1 ? (candidates[0]?.who ?? null) : null;
}

/** How names begin: most windows of a text sound like the beginning of none, and end like none, and need no closer look. */
const beginnings = new WeakMap<Names, { sounds: Set<string>; characters: Map<string, boolean> }>();
function mayBeMeant(word: string, names: Names, language: Language): boolean {
  return mayBegin(word.charAt(0), names, language) || (word.length >= 3 && byEnding(names).has(endingOf(word)));
}
/** Whether a name begins with what sounds so; of a few hundred characters, asked thousands of times. */
function mayBegin(character: string, names: Names, language: Language): boolean {
  let known = beginnings.get(names);
  if (!known) {
    const sounds = Array.from(bySound(names, language).keys(), (sound) => sound.slice(0, sound.indexOf(" ")));
    known = { sounds: new Set(sounds), characters: new Map() };
    beginnings.set(names, known);
  }
  const before = known.characters.get(character);
  if (before !== undefined) return before;
  if (known.characters.size >= MOST_CHARACTERS) known.characters.clear();
  const sound = soundOf(character, language.syllable, "strict");
  const found = sound !== null && known.sounds.has(sound);
  known.characters.set(character, found);
  return found;
}
const MOST_CHARACTERS = 5000;

function meant(word: string, names: Names, language: Language, directory: Directory): Who | null {
  // A place that exists was meant as written.
  if (directory.isPlace(word)) return null;
  const sound = soundOf(word, language.syllable, "strict");
  const alike = sound ? (bySound(names, language).get(sound) ?? []).filter(({ name }) => name.length === word.length) : [];
  if (alike.length > 0) return unanimous(alike);
  // One wrong character: only in names long enough for the rest to tell.
  if (word.length < 3) return null;
  return unanimous((byEnding(names).get(endingOf(word)) ?? []).filter(({ name }) => differInOne(name, word)));
}

const lengths = new WeakMap<Names, number[]>();
/** The lengths of names, longest first. */
function lengthsOf(names: Names): number[] {
  const known = lengths.get(names) ?? [...new Set(names.whole.map(({ name }) => name.length))].sort((a, b) => b - a);
  lengths.set(names, known);
  return known;
}

/** Looks through stretches of text that no word or name covers, and two characters beyond each, longest windows first. */
export function misspeltNames(
  text: string,
  gaps: readonly { start: number; end: number }[],
  names: Names,
  language: Language,
  directory: Directory,
): Mention[] {
  if (gaps.length === 0) return [];
  const lengths = lengthsOf(names);
  return gaps.flatMap((gap): Mention[] => {
    for (const length of lengths)
      for (let start = Math.max(0, gap.start - 2); start < gap.end; start++) {
        // The window has to hold the gap, or be held by it: an error leaves something that is no word.
        const holds = start <= gap.start && start + length >= gap.end;
        const held = start >= gap.start && start + length <= gap.end;
        if (start + length > text.length || (!holds && !held)) continue;
        const word = text.slice(start, start + length);
        const who = mayBeMeant(word, names, language) && /^\p{Script=Han}+$/u.test(word) ? meant(word, names, language, directory) : null;
        if (who?.kind === "agency") return [{ kind: "who", who: [{ ...who, corrected: word }], start, end: start + length }];
        if (who) return [{ kind: "who", who: [who], start, end: start + length }];
      }
    return [];
  });
}
