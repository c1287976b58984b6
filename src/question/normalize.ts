// A question as typed -> the text the rules read: width, script and case folded, character for character as long. No I/O. No clock.

import { englishName } from "../names/english.ts";
import type { Language } from "../zh/language.ts";
import { foldWidth } from "../zh/text.ts";
import type { Understanding } from "./understanding.ts";
import { CANTONESE, CANTONESE_TERMS, TAIWAN_TERMS } from "./words/taiwan.ts";

/** `typed` is the question without invisible characters; `text` has the same length, so an offset into one is an offset into the other. */
export type Normalized = { typed: string; text: string; language: Understanding["language"] };

/** Format characters (zero-width, direction marks, byte order marks) and variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const HAN = /\p{Script=Han}/gu;
const LATIN = /[A-Za-z]{2}/;
const RUN = /\p{Script=Han}+/gu;

/** What is quoted, and a name in brackets, is in the language of the reports. */
const QUOTED = /“[^“”]*”|[(（][^()（）]*[)）]/g;
/** With a word of English grammar, a name in Chinese characters is one word. */
const GRAMMAR = /\b(?:how|what|which|who|why|where|when|did|does|is|are|was|were|have|has|the|of|in|many|much|compare|list|show|for)\b/i;

function languageOf(typed: string, simplified: string): Understanding["language"] {
  if (LATIN.test(typed)) {
    const outside = typed.replace(QUOTED, " ");
    const own = /\p{L}/u.test(outside) ? outside : typed;
    const han = own.match(GRAMMAR.test(own) ? RUN : HAN)?.length ?? 0;
    const words = own.match(/[A-Za-z]{2,}/g)?.length ?? 0;
    if (words > han) return "en";
  }
  return simplified === typed ? "zh-Hans" : "zh-Hant";
}

/** A name in brackets behind its English, as English answers have it. */
const NAMED = /\((\p{Script=Han}{3,})\)/gu;

/** "Education Bureau of Longde County (隆德县教育局)" is one name, said twice: what is read is the one that is certain, and Education is no topic. */
function withoutEnglishNames(text: string, { syllables }: Language): string {
  let read = text;
  for (const { 1: name = "", index } of text.matchAll(NAMED)) {
    const before = text.slice(0, index).trimEnd();
    const english = englishName(name, syllables);
    if (english === null || !before.toLowerCase().endsWith(english.toLowerCase())) continue;
    const from = before.length - english.length;
    read = read.slice(0, from) + " ".repeat(english.length) + read.slice(before.length);
  }
  return read;
}

/** 2w4, 700w, 3k条: ten thousands and thousands as they are typed on a phone, beside Chinese alone. */
const SHORT_NUMBER = /(?<=\d)([wk])(?=\d?\p{Script=Han}|[\s+?？。，,]*$)/giu;
/** 真的咩: at the end it asks, in whatever language the rest is. */
const ASKING_SOUND = /咩(?=[?？!！。~\s]*$)/;

/** Markup pasted along with a question is not part of it. */
const MARKUP = /<(script|style)\b[^<>]*>(?:(?!<\1)[\s\S])*?<\/\1>|<\/?[a-z][^<>]*>/gi;

export function normalize(question: string, language: Language): Normalized {
  const typed = question.replace(INVISIBLE, "").trim();
  const folded = foldWidth(typed)
    .replace(MARKUP, (markup) => " ".repeat(markup.length))
    .replace(/[\s\u0085]/g, " ")
    .replace(SHORT_NUMBER, (_, letter: string) => (letter.toLowerCase() === "w" ? "万" : "千"))
    .replace(ASKING_SOUND, "吗");
  const mandarin = CANTONESE.test(folded)
    ? CANTONESE_TERMS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), folded)
    : folded;
  const simplified = language.simplify(mandarin);
  const spoken = languageOf(folded, simplified);
  const mainland =
    spoken === "zh-Hant" ? TAIWAN_TERMS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), simplified) : simplified;
  const named = spoken === "en" ? withoutEnglishNames(mainland, language) : mainland;
  // Case folding may not change the length ("İ" would).
  return { typed, text: named.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), language: spoken };
}
