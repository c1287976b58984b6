// Which wording and typography answer a question: the language it was asked in. No I/O. No clock.

import type { Understanding } from "../../question/understanding.ts";
import type { Language } from "../../zh/language.ts";
import { CHINESE, type Typography } from "../evidence.ts";
import { en } from "./en.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

const WORDINGS: Record<Understanding["language"], Wording> = { "zh-Hans": zh, "zh-Hant": zh, en };

export const wordingFor = (language: Understanding["language"]): Wording => WORDINGS[language];

/** "Article 29" before "Article 10 of the Regulations" needs its title only once. */
function withoutTitleOf(next: string | undefined, name: string): string {
  const title = /(?<=^Article \d+) of .+$/.exec(name)?.[0];
  return title && next?.endsWith(title) ? name.slice(0, -title.length) : name;
}

export function typographyFor(language: Understanding["language"], { traditionalize }: Pick<Language, "traditionalize">): Typography {
  if (language === "en")
    return {
      script: (text) => text,
      stop: ". ",
      colon: ":",
      quotes: ["“", "”"],
      sources: (names) => (names.length > 0 ? ` (${names.map(({ en }, i) => withoutTitleOf(names[i + 1]?.en, en)).join("; ")})` : ""),
    };
  if (language === "zh-Hans") return CHINESE;
  return { ...CHINESE, script: traditionalize, quotes: ["「", "」"], sources: (names) => traditionalize(CHINESE.sources(names)) };
}
