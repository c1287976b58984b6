// An English sentence about all of a number of cases (Every one of the 38 requests that Litong received was filed by an individual) -> how many there were, and what is said of all of them. No I/O. No clock.
import { type EnglishNumber, numbersIn } from "./english-numbers.ts";

/** `counted`: the part that says how many, with its number; `all`: the whole without it. */
type OfAll = { counted: string; number: EnglishNumber; all: string };

const EACH = /^(?:(?:every (?:single )?one|each(?: one)?|all|none) of (?:the |its |their |these |those )?|all (?:the |its |their )?)/i;
/** Litong's, or nothing. */
const OWNED = /^(?:[A-Z][\w ]{1,40}['’]s? )?$/;
/** What is said of them begins with the last of these: the cases may have been received by somebody before. */
const VERB = / (?=(?:was|were|is|are|came|come|had|has|have|got|ended|went|remain\w*)\b)/gi;

/** Null when the sentence is not of that form. */
export function ofAllIn(sentence: string): OfAll | null {
  const each = EACH.exec(sentence)?.[0] ?? "";
  const [number, ...more] = each === "" ? [] : numbersIn(sentence);
  if (!number || more.length > 0 || !OWNED.test(sentence.slice(each.length, number.start)) || /^(?:%|percent)/i.test(number.unit))
    return null;
  const rest = sentence.slice(each.length);
  const verb = [...rest.matchAll(VERB)].at(-1)?.index;
  if (verb === undefined) return null;
  const counted = rest.slice(0, verb);
  const whose = sentence.slice(each.length, number.start).trim();
  const word = /^none/i.test(each) ? "none of the" : "all";
  return {
    counted,
    number: { ...number, start: number.start - each.length, end: number.end - each.length },
    all: `${whose === "" ? word : `${word.replace(/ the$/, "")} ${whose}`}${counted.slice(number.end - each.length)}${rest.slice(verb)}`,
  };
}
