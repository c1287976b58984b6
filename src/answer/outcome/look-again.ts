// What was asked and a report -> the sentence that speaks of it all the same, by every word known for it: looked for before anything is denied. No I/O. No clock.
import { type Fate, speaksOf } from "../../question/prose/fates.ts";
import type { Passage, Report } from "../../report/report.ts";
import { endOf, segmentsIn } from "../../zh/marks.ts";
import { matchesOf } from "../../zh/matches.ts";
import { asSaidIn } from "../../zh/subjects.ts";
import { isSameUnit, measureAt, unitKind } from "../../zh/units.ts";
import { coverage, isGeneric } from "../prose/topic-coverage.ts";

/** What a sentence has to have: `numeric`, a number of what `unit` counts; each of `periods`; of its things what the `fates` say; what `holds` asks. */
export type Sought = {
  topic: string;
  numeric?: boolean;
  unit?: string | undefined;
  periods?: readonly string[];
  fates?: readonly Fate[];
  denied?: true | undefined;
  holds?: (sentence: string) => boolean;
  /** Only words that say the same, none of the same subject: 微信 is no 微博. */
  strict?: boolean;
};
/** [from, to) of the passage's text. `share` of what was asked the sentence has in any words; `exact`, in its own. */
/** `counted`: and a number in the very unit that was asked for, where one was. */
export type Nearby = { passage: Passage; range: [number, number]; share: number; exact: number; counted: boolean };

/** A word found only in the heading above is less certain to be the sentence's own. */
const HEADING_COST = 0.1;
/** Between two characters of a word, in their order (公开政府信息 of 公开了各类政府信息). */
const MOST_BETWEEN = 2;

/** The sentence nearest to what is sought; null where none has any word of it. */
export function lookAgain({ passages }: Pick<Report, "passages">, sought: Sought): Nearby | null {
  const { topic } = sought;
  if (topic === "" || isGeneric(topic)) return null;
  let best: Nearby | null = null;
  for (const passage of passages) {
    const heading = passage.path.join(" ");
    for (const { text, index } of segmentsIn(passage.text)) {
      const said = answering(text, sought);
      if (said === null) continue;
      const own = shareOf(sought, said);
      const share = Math.max(own, own < 1 && heading !== "" ? shareOf(sought, `${heading} ${said}`) - HEADING_COST : 0);
      if (share > (best?.share ?? 0))
        best = { passage, range: [index, index + text.length], share, exact: coverage(topic, said), counted: hasUnit(text, sought.unit) };
    }
  }
  return best;
}

const DENIES = /[没未不无尚零拒]/;
/** A heading that is a passage of its own says nothing yet. */
const SHORTEST_SAYING = 12;

/** As much of a sentence as may answer: of a number what stands up to it and in its clause; null where it does not. */
function answering(text: string, { numeric, unit, periods = [], fates = [], denied, holds }: Sought): string | null {
  const end = numeric ? lastNumberIn(text, unit) : text.length;
  if (end === null || (!numeric && text.length < SHORTEST_SAYING)) return null;
  const said = text.slice(0, endOf(text, end, "clause"));
  if ((denied && !DENIES.test(said)) || !fates.every((fate) => speaksOf(fate, said)) || holds?.(said) === false) return null;
  return periods.every((period) => text.replace(/\s/g, "").includes(period)) ? said : null;
}

/** Whether a report tells any number of what a unit counts: 元 of none that speaks of no money. */
export const isCounted = ({ passages }: Pick<Report, "passages">, unit: string | undefined): boolean =>
  passages.some(({ text }) => lastNumberIn(text, unit) !== null);

const SHARE = /%|百分之|[一二三四五六七八九]成/g;
/** “最后一公里” is a saying, and no distance. */
const NUMBER = /(?!一公里)(?:\d[\d,.]*|[一二两三四五六七八九十百]+)\s*[余多]?\s*/g;
/** Where the last number ends that may be counted in a unit, and is no date; null without one. */
function lastNumberIn(text: string, unit: string | undefined): number | null {
  let last: number | null = null;
  if (unit === "%") for (const share of text.matchAll(SHARE)) last = share.index + share[0].length;
  else
    for (const number of text.matchAll(NUMBER)) {
      const end = number.index + number[0].length;
      const measure = measureAt(text.slice(end))?.unit;
      if (measure !== undefined && measure !== "日" && isCountedIn(unit, measure)) last = end;
    }
  return last;
}
/** 多少份 is not answered by 3期, though both count things. */
const hasUnit = (text: string, unit: string | undefined): boolean =>
  unit === undefined ||
  unit === "个" ||
  unit === "%" ||
  matchesOf(NUMBER, text).some((number) => {
    const measure = measureAt(text.slice(number.index + number[0].length))?.unit;
    return measure !== undefined && isSameUnit(unit, measure);
  });

/** What is asked in things may be told in any measure of things. */
function isCountedIn(unit: string | undefined, measure: string): boolean {
  if (unit === undefined || unit === "个" || isSameUnit(unit, measure)) return true;
  const [asked, told] = [unitKind(unit), unitKind(measure)];
  return asked === "thing" ? told === "thing" || told === null : asked !== null && asked === told;
}

/** The share of the words that a text has: as they are, in other words for the same, or with a little between their characters. */
function shareOf({ topic, strict }: Sought, held: string): number {
  const words = strict ? topic : asSaidIn(held, topic);
  const apart = words.split(" ").filter((word) => word.length > 2 && !held.includes(word) && inOrder(word, held));
  return coverage(words, apart.length > 0 ? `${held} ${apart.join(" ")}` : held);
}

/** Whether the characters of a word stand in a text in their order, each at most a little behind the one before it. */
function inOrder(word: string, text: string): boolean {
  for (let start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0), start + 1)) {
    let at = start;
    let i = 1;
    for (; i < word.length; i++) {
      const next = text.indexOf(word.charAt(i), at + 1);
      if (next < 0 || next - at > MOST_BETWEEN + 1) break;
      at = next;
    }
    if (i === word.length) return true;
  }
  return false;
}
