// What is said of each of a number of offices (Each of the four offices received at least ten requests) -> whether it holds of every one, or of none. Reads the store.

import { classOf, isAmong, type Members } from "../../names/classes.ts";
import { within } from "../../zh/amounts.ts";
import { type EnglishNumber, NUMBER_WORDS, numberOf, numbersIn } from "../english-numbers.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { knownOf, shownIn } from "../values.ts";

/** Whom the noun may mean, the strictest first; without a row, any authority: offices, reports, places. */
const NOUNS: readonly (readonly [RegExp, readonly Members[]])[] = [
  [
    /districts|counties/i,
    [
      { kinds: ["government"], tiers: ["county"] },
      { kinds: ["government", "office"], tiers: ["county"] },
    ],
  ],
  [/governments/i, [{ kinds: ["government"] }, { kinds: ["government", "office"] }]],
  [/departments|bureaus/i, [{ kinds: ["department"] }]],
  [/towns/i, [{ kinds: ["town"] }]],
];
const OFFICES = new RegExp(
  `^(?<all>Each|Every one|All|None) (?:of )?(?:the )?(?:(?<count>\\d{1,2}|${NUMBER_WORDS}) )?(?<noun>offices|districts|counties|governments|departments|bureaus|towns|townships|reports|authorities|agencies|places|units|local governments) (?<said>[a-z][^.]{3,100})\\.?$`,
  "i",
);
export const saysOfOffices = (sentence: string): boolean => OFFICES.test(sentence.trim());

/** [least, most] by the bound that stands before the number. */
function rangeOf({ bound, value }: EnglishNumber): [number, number] {
  const infinite = Number.POSITIVE_INFINITY;
  if (bound === "超过") return [value + 1, infinite];
  if (bound === "至少") return [value, infinite];
  if (bound === "不到") return [0, value - 1];
  return bound === "不超过" ? [0, value] : [value, value];
}
const BOUND =
  /\b(?:more than|over|above|at least|no fewer than|fewer than|less than|under|below|at most|no more than|only|just|any|no)\b/gi;

export const englishOffices: Frame = {
  name: "englishOffices",
  async decide({ text, segment, statement }, reader, store) {
    const { all = "", count, noun = "", said = "" } = (statement ? null : OFFICES.exec(text.trim()))?.groups ?? {};
    const [number, ...more] = numbersIn(said);
    if (said === "" || more.length > 0 || (number && /[约近%]/.test(`${number.bound}${number.unit}`))) return null;
    const words = `${number ? `${said.slice(0, number.start)}${said.slice(number.end)}` : said}`.replace(BOUND, " ").replace(/ {2,}/g, " ");
    const meaning = reader.read(words, segment);
    const quantity = meaning && onlyQuantity(meaning);
    if (!meaning || quantity?.kind !== "figure" || meaning.open.length > 0) return null;
    const year = meaning.when.value.kind === "list" ? (meaning.when.value.years[0] ?? null) : null;
    const members = count === undefined ? null : numberOf(count);
    const ofSet = (set: number | null) => reader.subjects({ ...meaning, who: { value: [], origin: "assumed" } }, { count: set, year });
    const counted = await ofSet(members);
    const subjects = counted.kind === "reports" ? counted : await ofSet(null);
    if (subjects.kind === "unknown") return null;
    const held = subjects.kind === "reports" ? subjects.reports : [];
    const kinds = members !== null && counted.kind === "reports" ? [{}] : (NOUNS.find(([words]) => words.test(noun))?.[1] ?? [{}]);
    const readings = kinds
      .map((kind) => held.filter(({ issuer, region }) => isAmong(kind, classOf(issuer, region))))
      .filter((each) => each.length > 1 && (members === null || each.length === members));
    if (readings.length === 0) return counted.kind === "refused" ? refused(counted) : null;
    const range = number ? rangeOf(number) : ([1, Number.POSITIVE_INFINITY] as const);
    const none = /^none/i.test(all);
    const found = [];
    for (const reports of readings) {
      const values = await knownOf(reports, quantity, store);
      if (values.blank) return refused(blankIn(values.blank));
      const { known } = values;
      found.push({ known, against: known.filter(({ value }) => within(value, range) === none) });
    }
    const [first, ...others] = found;
    // All counties had some: of the counties themselves, where an office that reports for itself had none.
    if (!first || others.some(({ against }) => (against.length === 0) !== (first.against.length === 0)))
      return refused({ why: "", reason: "ambiguous" });
    return verdictOf(first.against.length === 0, await shownIn(first.against.length > 0 ? first.against : first.known, quantity, store));
  },
};
