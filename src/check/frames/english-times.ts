// How many times as many, in English (more than twice as many requests as Longde) -> whether one figure by the other lies within it. Reads the store.
import { plain, ratio } from "../../decimal.ts";
import { timesIn, within } from "../../zh/amounts.ts";
import { isEnglish } from "../english.ts";
import { type Frame, verdictOf } from "../frame.ts";
import { citationsFor, named, nameOf } from "../values.ts";
import { bothOf } from "./both.ts";

const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/more than|over/i, "超过"],
  [/less than|fewer than|under/i, "不到"],
  [/at least/i, "至少"],
  [/nearly|almost|close to/i, "近"],
  [/about|around|roughly|some|approximately/i, "约"],
];
const NUMBERS = ["", "", "twice", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const TIMES = new RegExp(
  `^(?<left>[^,.]{2,60}?) (?<did>received|had|got|handled|issued|imposed|made|granted|disclosed|collected|saw) (?:(?<bound>${BOUNDS.map(([words]) => words.source).join("|")}) )?(?:(?<twice>twice)|(?<count>\\d{1,4}(?:\\.\\d{1,3})?|${NUMBERS.slice(3).join("|")}) times) as (?:many|much)(?: (?<what>[^,.]{3,50}?))? as (?<right>[^,.]{2,60})\\.?$`,
  "i",
);

export const englishTimes: Frame = {
  name: "englishTimes",
  async decide(said, reader, store) {
    const groups = isEnglish(said.segment) ? TIMES.exec(said.segment.trim())?.groups : undefined;
    if (!groups) return null;
    const { left = "", did = "", bound = "", count = "", twice, what = "", right = "" } = groups;
    const number = twice ? 2 : NUMBERS.includes(count.toLowerCase()) ? NUMBERS.indexOf(count.toLowerCase()) : Number(count);
    const words = BOUNDS.find(([pattern]) => bound !== "" && pattern.test(bound))?.[1] ?? "";
    const amount = timesIn(`${words}${number}倍`);
    const whose = right.replace(/ (?:did|had|has|does)$/i, "");
    const both = amount && (await bothOf([`${left} ${did} ${what}`, `${whose} ${did} ${what}`], said, reader, store));
    if (!amount || !both) return null;
    if ("verdict" in both) return both;
    const { quantity, other, mine, theirs } = both;
    const found = JSON.stringify(quantity) === JSON.stringify(other) ? ratio(mine.value, theirs.value) : null;
    if (found === null) return null;
    return verdictOf(within(mine.value / theirs.value, amount.range), {
      said: `${named(mine.report)}${nameOf(quantity)}是${named(theirs.report)}的 ${plain(found)} 倍（${plain(mine.value)} ÷ ${plain(theirs.value)} = ${plain(found)}）。`,
      claimed: amount.value,
      found,
      unit: "倍",
      citations: await citationsFor([mine.report, theirs.report], [quantity], store),
    });
  },
};
