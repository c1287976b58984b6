// Whether cited places support what a sentence says: each clause's words must stand there. No I/O. No clock.

import { share } from "./numbers.ts";
import { bigrams } from "./overlap.ts";
import { quantified } from "./values.ts";
import { clausesOf, MASK, namesOf, placesOf, type Source, squeeze, type Worded } from "./worded.ts";

/**
 * The part of a clause's pairs of characters that its passages must hold. Measured over the five reports (test/answer/model/guard/support.test.ts):
 * clauses reworded with synonyms and fewer words keep 0.71 of their own passage and more; of other passages 98 % hold less than 0.56.
 */
export const SUPPORTED_AT_LEAST = 0.6;
/** Of one or two pairs, one has to be there: a synonym costs both neighbours. */
const SHORT_CLAUSE = 4;
const SHORT_SUPPORTED_AT_LEAST = 1 / 3;

/** Why the sentence is not supported, or null. Slots bring the names of their figures as evidence. */
export function supportFault(worded: Worded): string | null {
  const { sources, slots, evidence } = worded;
  const names = slots.flatMap(({ figure }) => [
    namesOf(figure),
    ...placesOf(figure, evidence).map((place) => squeeze(`${place.quote}。${place.issuer}`)),
  ]);
  const held = new Set([
    ...sources.flatMap(({ pairs }) => [...pairs]),
    ...(slots.length > 0 ? bigrams([...names, ...FIGURE_WORDS].join("|")) : []),
  ]);
  const said = bare(worded);
  for (const { text } of clausesOf(said)) {
    const pairs = bigrams(text);
    const least = pairs.size < SHORT_CLAUSE ? SHORT_SUPPORTED_AT_LEAST : SUPPORTED_AT_LEAST;
    if (share(pairs, held) < least) return `a clause its citations do not support: ${text}`;
  }
  if (share(bigrams(said), held) < SUPPORTED_AT_LEAST) return "citations that do not support it";
  const idle = sources.find((source) => !bears(source, said, worded));
  return idle ? `a citation that has nothing of it: ${idle.citation.url}` : null;
}

/** How figures of this form are spoken of, whichever report they are from. */
const FIGURE_WORDS =
  "政府信息公开申请|行政机关|收到申请|办理申请|相差|多出|少于|之比|占比|比例|同比|增长|下降|减少|一样多|持平|申请量|件数|数量".split("|");

/** The sentence without names, years, numbers and slots: they are others' to check. */
function bare({ words, mentions }: Worded): string {
  let text = words;
  for (const { at, end } of [...mentions, ...quantified(words)]) text = text.slice(0, at) + MASK.repeat(end - at) + text.slice(end);
  return text.replaceAll(MASK, "|").replace(/\|+年度?/g, "|");
}

/** Every place cited has to bring something: a slot's own, or words of the sentence. */
function bears({ citation, pairs }: Source, said: string, { slots, evidence }: Worded): boolean {
  if (slots.some(({ figure }) => placesOf(figure, evidence).includes(citation))) return true;
  return share(bigrams(said), pairs) >= BEARS_AT_LEAST;
}
const BEARS_AT_LEAST = 0.2;
