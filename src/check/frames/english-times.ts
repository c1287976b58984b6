// How many times as many, in English (more than twice as many requests as Longde) -> whether one figure by the other lies within it. Reads the store.
import { plain, ratio } from "../../decimal.ts";
import { timesIn, within } from "../../zh/amounts.ts";
import { isEnglish } from "../english.ts";
import { boundBefore, NUMBER_WORDS, numberOf } from "../english-numbers.ts";
import { type Frame, verdictOf } from "../frame.ts";
import { citationsFor, named, nameOf } from "../values.ts";
import { bothOf } from "./both.ts";

const BOUND = "more than|over|less than|fewer than|under|at least|nearly|almost|close to|about|around|roughly|some|approximately";
const TIMES = new RegExp(
  `^(?<left>[^,.]{2,60}?) (?<did>received|had|got|handled|issued|imposed|made|granted|disclosed|collected|saw) (?:(?<bound>${BOUND}) )?(?:(?<twice>twice)|(?<count>\\d{1,4}(?:\\.\\d{1,3})?|${NUMBER_WORDS}) times) as (?:many|much)(?: (?<what>[^,.]{3,50}?))? as (?<right>[^,.]{2,60})\\.?$`,
  "i",
);

export const englishTimes: Frame = {
  name: "englishTimes",
  async decide(said, reader, store) {
    const groups = isEnglish(said.segment) ? TIMES.exec(said.segment.trim())?.groups : undefined;
    if (!groups) return null;
    const { left = "", did = "", bound = "", count = "", twice, what = "", right = "" } = groups;
    const amount = timesIn(`${boundBefore(bound)}${twice ? 2 : numberOf(count)}倍`);
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
