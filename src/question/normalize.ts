// A question as typed -> the text the rules read: width, script and case folded, character for character as long. No I/O. No clock.

import type { Language } from "../zh/language.ts";
import { foldWidth } from "../zh/text.ts";
import type { Understanding } from "./understanding.ts";
import { CANTONESE, CANTONESE_TERMS, TAIWAN_TERMS } from "./words/taiwan.ts";

/** `typed` is the question without invisible characters; `text` has the same length, so an offset into one is an offset into the other. */
export type Normalized = { typed: string; text: string; language: Understanding["language"] };

/** Format characters (zero-width, direction marks, byte order marks) and variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const HAN = /\p{Script=Han}/gu;

function languageOf(typed: string, simplified: string): Understanding["language"] {
  const words = typed.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  if (words > 0 && words > (typed.match(HAN)?.length ?? 0)) return "en";
  return simplified === typed ? "zh-Hans" : "zh-Hant";
}

/** Markup pasted along with a question is not part of it. */
const MARKUP = /<(script|style)\b[^<>]*>(?:(?!<\1)[\s\S])*?<\/\1>|<\/?[a-z][^<>]*>/gi;

export function normalize(question: string, language: Language): Normalized {
  const typed = question.replace(INVISIBLE, "").trim();
  const folded = foldWidth(typed)
    .replace(MARKUP, (markup) => " ".repeat(markup.length))
    .replace(/[\s\u0085]/g, " ");
  const mandarin = CANTONESE.test(folded)
    ? CANTONESE_TERMS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), folded)
    : folded;
  const simplified = language.simplify(mandarin);
  const spoken = languageOf(folded, simplified);
  const worded =
    spoken === "zh-Hant" ? TAIWAN_TERMS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), simplified) : simplified;
  // Case folding may not change the length ("İ" would).
  return { typed, text: worded.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), language: spoken };
}
