// All or none of them, said in English (all of which were disclosed) -> whether the part is as large as its whole, or nothing. Reads the store.
import { wholeOf } from "../../question/refiners/shares.ts";
import { isEnglish } from "../english.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { citationsFor, figureOf, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const ALL = /\b(?:all|every one|every single|every|each)\b(?: of (?:which|them|these|those|the))?/i;
const NONE = /\bnone\b(?: of (?:which|them|these|those|the))?/i;
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^reconsideration/, "reconsideration cases"],
  [/^litigation/, "lawsuits"],
  [/./, "requests"],
];

export const englishAll: Frame = {
  name: "englishAll",
  async decide({ text, segment, statement }, reader, store) {
    const none = NONE.test(text);
    if (statement || !isEnglish(text) || !(none || ALL.test(text))) return null;
    const rest = text.replace(none ? NONE : ALL, "").replace(/(?<![.,;!?])[.,;!?]+$/, "");
    const last = reader.lastQuantity();
    const noun = NOUNS.find(([pattern]) => pattern.test(last?.kind === "figure" ? last.key : ""))?.[1] ?? "requests";
    const readings = [rest, `${noun} ${rest}`].map((each) => reader.read(each, segment));
    const meaning = readings.find((each) => {
      const quantity = each && onlyQuantity(each);
      return quantity?.kind === "figure" && wholeOf(quantity.key) !== null;
    });
    const quantity = meaning && onlyQuantity(meaning);
    if (!meaning || quantity?.kind !== "figure") return null;
    const whole = wholeOf(quantity.key);
    const subjects = await reader.subjects(meaning, null);
    if (whole === null || subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects);
    const known = [];
    for (const report of subjects.reports) {
      const [value, of] = [await valueIn(report, quantity, store), await valueIn(report, figureOf(whole), store)];
      if (value === null || of === null) return refused(blankIn(report));
      known.push({ report, value, of });
    }
    if (known.every(({ of }) => of === 0)) return null;
    const against = known.filter(({ value, of }) => (none ? value > 0 : value !== of));
    const shown = against.length > 0 ? against : known;
    return verdictOf(against.length === 0, {
      said: claimText.list(
        shown.flatMap((each) => [valueSentence({ ...each, value: each.of }, figureOf(whole)), valueSentence(each, quantity)]),
      ),
      found: shown[0]?.value ?? 0,
      unit: "件",
      citations: await citationsFor(
        shown.map(({ report }) => report),
        [figureOf(whole), quantity],
        store,
      ),
    });
  },
};
