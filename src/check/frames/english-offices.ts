// What is said of each of a number of offices (Each of the four offices received at least ten requests) -> whether it holds of every one, or of none. Reads the store.
import { within } from "../../zh/amounts.ts";
import { type EnglishNumber, numbersIn } from "../english-numbers.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { knownOf, shownIn } from "../values.ts";

const COUNTS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const OFFICES = new RegExp(
  `^(?<all>Each|Every one|All|None) (?:of )?(?:the )?(?:(?<count>\\d{1,2}|${COUNTS.slice(2).join("|")}) )?(?:offices|districts|counties|governments|reports|authorities|agencies|places|units|local governments) (?<said>[a-z][^.]{3,100})\\.?$`,
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
    const { all = "", count, said = "" } = (statement ? null : OFFICES.exec(text.trim()))?.groups ?? {};
    const [number, ...more] = numbersIn(said);
    if (said === "" || more.length > 0 || (number && /[约近%]/.test(`${number.bound}${number.unit}`))) return null;
    const words = `${number ? `${said.slice(0, number.start)}${said.slice(number.end)}` : said}`.replace(BOUND, " ").replace(/ {2,}/g, " ");
    const meaning = reader.read(words, segment);
    const quantity = meaning && onlyQuantity(meaning);
    if (!meaning || quantity?.kind !== "figure" || meaning.open.length > 0) return null;
    const members = count === undefined ? null : COUNTS.includes(count.toLowerCase()) ? COUNTS.indexOf(count.toLowerCase()) : Number(count);
    const year = meaning.when.value.kind === "list" ? (meaning.when.value.years[0] ?? null) : null;
    const subjects = await reader.subjects({ ...meaning, who: { value: [], origin: "assumed" } }, { count: members, year });
    if (subjects.kind === "refused") return refused(subjects);
    if (subjects.kind === "unknown" || subjects.reports.length < 2) return null;
    const held = await knownOf(subjects.reports, quantity, store);
    if (held.blank) return refused(blankIn(held.blank));
    const { known } = held;
    const range = number ? rangeOf(number) : ([1, Number.POSITIVE_INFINITY] as const);
    const none = /^none/i.test(all);
    const against = known.filter(({ value }) => within(value, range) === none);
    return verdictOf(against.length === 0, await shownIn(against.length > 0 ? against : known, quantity, store));
  },
};
