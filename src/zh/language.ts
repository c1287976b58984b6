// The built language tables (build/language.json) -> what the rules ask of them: sound, script, place names. No I/O. No clock.
import { once } from "../once.ts";
import type { LanguageData } from "./language-data.ts";
import { divisionsIn, namesIn } from "./places.ts";
import { firstSound, soundOfSyllables } from "./sound.ts";

/** A division of the country. `code`: GB/T 2260, six digits. */
export type Division = { code: string; name: string };
/** All divisions of `level` whose codes begin with `prefix`: the counties of 6403, the prefectures of 64. */
export type Register = (prefix: string, level: "province" | "prefecture" | "county") => Division[];

export type Language = {
  /** The character's toneless syllable, "" when it has none. */
  syllable: (character: string) => string;
  /** Character for character, so that offsets stay; other characters are left as they are. */
  simplify: (text: string) => string;
  /** The other way round, for answers to questions asked in traditional characters; words that a character alone would get wrong are known. */
  traditionalize: (text: string) => string;
  /** Whether a division of China is called so, with its suffix or without: 海淀区, 海淀, 宁夏回族自治区, 宁夏. */
  isPlace: (name: string) => boolean;
  /** The divisions of a region and of a level below it, by code. */
  divisions: Register;
  /** Words of a sound that a mistyped word may have been meant for, the likelier first, and all of them. */
  wordsOf: (sound: string) => readonly string[];
  words: () => ReadonlySet<string>;
  /** Whether letters are a syllable. */
  isSyllable: (letters: string) => boolean;
  /** The syllables of a word or a text, as its characters sound in it; "" for a character without. */
  syllables: (text: string) => string[];
};

/** Words of this service's own sentences in which a character has another traditional form than it usually has. */
const TRADITIONAL_WORDS: Record<string, string> = { 复议: "複議", 制发: "製發", 制作: "製作", 联系: "聯繫", 征收: "徵收" };
const TRADITIONAL_WORD = new RegExp(`${Object.keys(TRADITIONAL_WORDS).join("|")}|\\p{Script=Han}`, "gu");

const pairsOf = (text: string): Map<string, string> => {
  const characters = [...text];
  return new Map(characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? ""] as const] : [])));
};

/** By code points: a piece cut out of the text for each character would be thrown away. */
const codesOf = (pairs: ReadonlyMap<string, string>): Map<number, string> =>
  new Map(Array.from(pairs, ([from, to]) => [from.codePointAt(0) ?? 0, to]));

/** Character for character; most texts have few that are replaced. */
function replaced(text: string, by: ReadonlyMap<number, string>): string {
  let out = "";
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    // Past the basic plane a character is two units.
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const other = code < FIRST_REPLACED ? undefined : by.get(code);
    if (other !== undefined) {
      out += text.slice(copied, at) + other;
      copied = at + length;
    }
    at += length;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
/** Letters, digits and marks are the same in both scripts. */
const FIRST_REPLACED = 0x2e80;

const LEVELS = { province: /0000$/, prefecture: /(?!00)\d\d00$/, county: /(?!00)\d\d$/ };

/** A power of two: some three thousand places begin in two thousand ways. */
const BEGINNINGS = 1 << 16;
const beginningOf = (name: string): number => (name.charCodeAt(0) * 31 + name.charCodeAt(1)) & (BEGINNINGS - 1);

/**
 * Throws when the text is not what the build wrote. The build has checked every entry: here only that the parts are there, and each is opened when
 * it is first asked for, since the first question of an isolate waits for it.
 */
export function readLanguage(json: string): Language {
  const data = JSON.parse(json) as LanguageData;
  const parts = [data.pinyin, data.words, data.readings].every((part) => typeof part === "object" && part !== null);
  if (!parts || [data.simplified, data.traditional, data.places].some((part) => typeof part !== "string"))
    throw new Error("the built language tables are not whole: run the build again");
  const sounds = once(() => {
    const made = new Map<string, string>();
    for (const [syllable, characters] of Object.entries(data.pinyin)) for (const character of characters) made.set(character, syllable);
    return made;
  });
  const simplified = once(() => codesOf(pairsOf(data.simplified)));
  const traditional = once(() => pairsOf(data.traditional));
  const names = once(() => namesIn(data.places));
  const places = once(() => new Set(names()));
  // Nearly every window of a text begins as no place does; two characters tell so without a look at the rest.
  const beginnings = once(() => {
    const made = new Uint8Array(BEGINNINGS);
    for (const place of names()) made[beginningOf(place)] = 1;
    return made;
  });
  const divisions = once(() => divisionsIn(data.places));
  const syllable = (character: string): string => sounds().get(character) ?? "";
  const syllables = (text: string): string[] =>
    Object.hasOwn(data.readings, text) ? (data.readings[text] ?? "").split(" ") : [...text].map(syllable);
  const wordsBeginning = (first: string): readonly string[] =>
    Object.hasOwn(data.words, first) ? (data.words[first] ?? "").split(" ") : [];
  /** Of a first sound that a text has had, the words by all their sounds: they are thousands, and a text has a few dozen first sounds. */
  const opened = new Map<string, Map<string, readonly string[]>>();
  const bySound = (first: string): ReadonlyMap<string, readonly string[]> => {
    const known = opened.get(first) ?? Map.groupBy(wordsBeginning(first), (word) => soundOfSyllables(syllables(word), "strict") ?? "");
    opened.set(first, known);
    return known;
  };
  return {
    syllable,
    wordsOf: (sound) => bySound(firstSound(sound)).get(sound) ?? [],
    words: once(() => new Set(Object.values(data.words).flatMap((each) => each.split(" ")))),
    isSyllable: (letters) => Object.hasOwn(data.pinyin, letters),
    syllables,
    simplify: (text) => replaced(text, simplified()),
    traditionalize: (text) =>
      text.replace(
        TRADITIONAL_WORD,
        (words) => TRADITIONAL_WORDS[words] ?? [...words].map((each) => traditional().get(each) ?? each).join(""),
      ),
    divisions: (prefix, level) => divisions().filter(({ code }) => code.startsWith(prefix) && LEVELS[level].test(code)),
    isPlace: (name) => beginnings()[beginningOf(name)] === 1 && places().has(name),
  };
}
