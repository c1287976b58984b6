// A name -> how it sounds, with the sounds that people mix up made alike. No I/O. No clock.

/** How wide the net is cast: `strict` where the sound alone decides whom a text means; `wide` for finding candidates, of which another rule chooses. */
type Width = "strict" | "wide";

/** Sounds that are mixed up in speech and by input methods: zh/z, ch/c, sh/s, -ng/-n, n/l; and, only for candidates, r/l and f/h. */
const MIXED: readonly { heard: RegExp; as: string; when: readonly Width[] }[] = [
  { heard: /^([zcs])h/, as: "$1", when: ["strict", "wide"] },
  { heard: /ng$/, as: "n", when: ["strict", "wide"] },
  { heard: /^n(?=[aeiouv])/, as: "l", when: ["strict", "wide"] },
  { heard: /^r(?=[aeiouv])/, as: "l", when: ["wide"] },
  { heard: /^f/, as: "h", when: ["wide"] },
];

const alike = (syllable: string, width: Width): string =>
  MIXED.filter(({ when }) => when.includes(width)).reduce((sound, { heard, as }) => sound.replace(heard, as), syllable);

/** There are a few hundred syllables, and a question asks for thousands. */
const known: Record<Width, Map<string, string>> = { strict: new Map(), wide: new Map() };
function blurred(syllable: string, width: Width): string {
  const found = known[width].get(syllable) ?? alike(syllable, width);
  known[width].set(syllable, found);
  return found;
}

/** The blurred syllables of a text, spaces between; null when a character of it has no sound. `syllable` gives "" for such. */
export const soundOf = (text: string, syllable: (character: string) => string, width: Width): string | null =>
  soundOfSyllables([...text].map(syllable), width);

/** The same of syllables. */
export function soundOfSyllables(syllables: readonly string[], width: Width): string | null {
  return syllables.every((each) => each !== "") ? syllables.map((each) => blurred(each, width)).join(" ") : null;
}

/** Of several, spaces between. */
export const firstSound = (sounds: string): string => sounds.split(" ", 1)[0] ?? "";

/** The name in Latin letters: "litong". Characters without a sound are left out. */
export const spelling = (name: string, syllable: (character: string) => string): string => [...name].map(syllable).join("");
