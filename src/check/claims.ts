// A pasted text -> what it claims, each claim with the question whose answer decides it. No I/O. No clock.
import { TAIWAN_TERMS } from "../question/words/taiwan.ts";
import type { Passage, Statement } from "../report/report.ts";
import { statementsOf } from "../report/statements.ts";
import { endOf, startOf, stretchesOf } from "../zh/marks.ts";
import { type Contact, contactsIn } from "./contacts.ts";
import { englishClaims } from "./english.ts";
import { withoutAll } from "./frames/all.ts";
import { inPlainWords } from "./idioms.ts";
import { inDigits } from "./in-digits.ts";
import { isTimed, numberClaims } from "./number-claims.ts";
import { proportionIn } from "./proportions.ts";
import { isPassedOver } from "./remark.ts";
import {
  type Asked,
  claimsSomething,
  clausesOf,
  isTail,
  leadOf,
  numbersIn,
  ownNumbers,
  type Segment,
  type Span,
  withoutJoints,
  wordsClaim,
} from "./segment.ts";

/** Claims in the order of the text. `simplify` turns traditional characters into simplified ones, one for one. */
export function claimsIn(text: string, simplify: (text: string) => string): Asked[] {
  const simple = inDigits(termsOfForm(text, simplify(text))).replace(ASKED_FIRST, "$1，");
  const statements = statementsIn(simple);
  return segmentsOf(simple).flatMap(([start, end], i, all): Asked[] => {
    const inside = statements.filter(({ at }) => at[0] >= start && at[0] < end);
    const said = text.slice(start, end).trim();
    if (said === "") return [];
    const english = englishClaims(said);
    if (english) return english;
    if (inside.length === 0 && isPassedOver(simple.slice(start, end))) return [];
    const proportion = proportionIn(simple.slice(start, end));
    if (proportion) return [{ kind: "words", text: said, said: { text: proportion.plain, segment: simple.slice(start, end) } }];
    const ofRequests = /申请|(?:收到?|受理|接到)了?\d/.test(simple.slice((all[i - 1] ?? [start])[0], end));
    const contacts = contactsIn(simple.slice(start, end)).map((each) => shifted(each, start));
    const segment = { text, simple, start, end, ofRequests, contacts };
    const own = ownNumbers(inside, segment).filter(({ at }) => !contacts.some((each) => at[0] < each.at[1] && each.at[0] < at[1]));
    const claims = clausesOf(segment).flatMap(([from, to], i, all) => inClause([from, to], own, leadOf(all, i, own, segment), segment));
    if (claims.length === 0) return [wordsClaim([start, end], "", segment)];
    const [only] = claims;
    return only && claims.length === 1 ? [{ ...only, text: said }] : claims;
  });
}

/** What closes a quotation behind its stop belongs to its sentence: …公开滞后。”. */
const CLOSING = /[”’」』）]{1,3}/y;
function segmentsOf(simple: string): Span[] {
  const found: Span[] = [];
  for (const [start, end] of stretchesOf(simple, "segment")) {
    const from = Math.max(start, found.at(-1)?.[1] ?? 0);
    CLOSING.lastIndex = end;
    const until = end + (CLOSING.exec(simple)?.[0].length ?? 0);
    if (until > from) found.push([from, until]);
  }
  return found;
}

/** 行政强制？隆德县去年是零。 names what the rest is of. */
const ASKED_FIRST = /((?:^|[。！!；;\n])[^。！!；;\n？?，,]{2,16})[？?](?=[^。！!；;\n？?]{3})/g;

/** What is typed in traditional characters says the form's terms otherwise: 覆議, 訴願. Terms are as long as each other. */
const termsOfForm = (text: string, simplified: string): string =>
  simplified === text ? text : TAIWAN_TERMS.reduce((words, [theirs, ours]) => words.replaceAll(theirs, ours), simplified);

/** Of each sentence by itself, so that a long text takes no more than its length; 其中 still refers to the sentence before. */
function statementsIn(simple: string): Statement[] {
  const sentences = stretchesOf(simple, "sentence");
  const passages = sentences.map(([start, end], i): Passage => {
    const text = simple.slice(start, end);
    return { n: i, section: 1, path: [], text, place: { line: 1, start: 0, end: text.length } };
  });
  return statementsOf(passages).map((each) => {
    const [start] = sentences[each.passage] ?? [0];
    return { ...each, at: [each.at[0] + start, each.at[1] + start] };
  });
}

const shifted = (contact: Contact, by: number): Contact => ({
  ...contact,
  at: [contact.at[0] + by, contact.at[1] + by],
  start: contact.start + by,
  end: contact.end + by,
});

/** The claims of one clause: each number, and what is said of all or none of them besides. */
function inClause(span: Span, own: readonly Statement[], lead: string, segment: Segment): Asked[] {
  const { simple, end } = segment;
  const numbers = numbersIn(own, span);
  const words = simple.slice(...span);
  const last = span[1] >= end;
  const contacts = segment.contacts.filter(({ at }) => at[0] >= span[0] && at[0] < span[1]);
  if (contacts.length > 0) return [...contacts.map((each) => contactClaim(each, lead, segment)), ...numberClaims(span, own, lead, segment)];
  if (segment.contacts.some((each) => each.start < span[1] && span[0] < each.end)) return [];
  if (numbers.length === 0)
    return claimsSomething(words) || (last && isTail(words))
      ? [
          wordsClaim(
            span,
            lead,
            segment,
            own.findLast(({ at }) => at[1] <= span[0]),
          ),
        ]
      : [];
  const claims = numberClaims(span, own, lead, segment);
  return (withoutAll(inPlainWords(words)) && !COUNTS_ISSUERS.test(words)) || isTimed(words)
    ? [...claims, wordsClaim(span, "", segment)]
    : claims;
}

/** 全部来自自然人的有三家: how many there are of which all is said. */
const COUNTS_ISSUERS = /的(?:就|只|共|一共)?有?(?:\d{1,3}|[两二三四五六七八九十]{1,3})(?:家|个(?:单位|地方|机关|区县|县区)|份)/;

/** One field of how to reach an office, from the item that names it; `text` of what is read is without the value. */
function contactClaim(contact: Contact, lead: string, { text, simple, start, end, contacts }: Segment): Asked {
  const before = contacts[contacts.indexOf(contact) - 1]?.end ?? start;
  const [from, to] = [startOf(simple, contact.start, "item", before), endOf(simple, contact.end, "item", end)];
  return {
    kind: "words",
    text: withoutJoints(text.slice(from, to)),
    said: {
      text: `${lead}${simple.slice(from, contact.at[0])}${simple.slice(contact.at[1], to)}`.trim(),
      segment: simple.slice(start, end),
      contact,
    },
  };
}
