// Which wording and typography answer a question: the language it was asked in. Loads the English one when it is first asked for. No clock.

import type { Figure } from "../../contract.ts";
import { englishName, type Sound } from "../../names/english.ts";
import type { Understanding } from "../../question/understanding.ts";
import type { Language } from "../../zh/language.ts";
import { CHINESE, type Typography } from "../evidence/ledger.ts";
import { withEnglishLabel } from "./label-in-english.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

/** Most questions are Chinese: a service starts without the sentences of the other language. Rejects where the program's own file cannot be loaded. */
export const wordingFor = async (language: Understanding["language"]): Promise<Wording> =>
  language === "en" ? (await import("./en.ts")).en : zh;

/** "Article 29" before "Article 10 of the Regulations" needs its title only once. */
function withoutTitleOf(next: string | undefined, name: string): string {
  const title = /(?<=^Article \d+) of .+$/.exec(name)?.[0];
  return title && next?.endsWith(title) ? name.slice(0, -title.length) : name;
}

/** What stands in quotes is as printed; any other run of Chinese may be an authority's name. */
const NAME = /“[^“”]*”|\p{Script=Han}{3,}/gu;
/** Each authority's English name before its Chinese one, which a question is read by (question/normalize.ts). */
const withEnglishNames = (text: string, sound: Sound): string =>
  text.replace(NAME, (name) => {
    const english = name.startsWith("“") ? null : englishName(name, sound);
    return english ? `${english} (${name})` : name;
  });

/** What an authority is called in English, for pages; null when its name cannot be spelled. */
export const authorityInEnglish = (name: string, { syllables }: Pick<Language, "syllables">): string | null => englishName(name, syllables);

export function typographyFor(
  language: Understanding["language"],
  { traditionalize, syllables = () => [] }: Pick<Language, "traditionalize"> & Partial<Pick<Language, "syllables">>,
): Typography {
  if (language === "en")
    return {
      figure: withEnglishLabel,
      script: (text) => withEnglishNames(text, syllables),
      question: (text) => withEnglishNames(text, syllables),
      stop: ". ",
      colon: ":",
      quotes: ["“", "”"],
      sources: (names) => (names.length > 0 ? ` (${names.map(({ en }, i) => withoutTitleOf(names[i + 1]?.en, en)).join("; ")})` : ""),
    };
  if (language === "zh-Hans") return CHINESE;
  const relabelled = (figure: Figure): Figure => (figure.state === "stated" ? figure : { ...figure, label: traditionalize(figure.label) });
  return {
    ...CHINESE,
    script: traditionalize,
    figure: relabelled,
    quotes: ["「", "」"],
    sources: (names) => traditionalize(CHINESE.sources(names)),
  };
}
