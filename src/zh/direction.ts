// The words for more and less than before: 增长, 下降, 较上年. One row a word. No I/O. No clock.

/** `opposite`: what says the other direction in the same register. `size`: a noun for how much, which also stands beside the other direction. `work`: said of work that gets better too, so that alone it asks for no change. */
type Row = { word: string; rises: boolean; opposite: string; size?: true; work?: true };

const TABLE: readonly Row[] = [
  { word: "增长", rises: true, opposite: "下降" },
  { word: "上升", rises: true, opposite: "下降" },
  { word: "增加", rises: true, opposite: "减少" },
  { word: "提高", rises: true, opposite: "降低", work: true },
  { word: "提升", rises: true, opposite: "降低", work: true },
  { word: "上涨", rises: true, opposite: "下降" },
  { word: "下降", rises: false, opposite: "增长" },
  { word: "下滑", rises: false, opposite: "增长" },
  { word: "回落", rises: false, opposite: "增长" },
  { word: "减少", rises: false, opposite: "增加" },
  { word: "降低", rises: false, opposite: "提高", work: true },
  { word: "缩减", rises: false, opposite: "增加" },
  { word: "缩水", rises: false, opposite: "增长" },
  { word: "萎缩", rises: false, opposite: "增长" },
  { word: "锐减", rises: false, opposite: "激增" },
  { word: "骤降", rises: false, opposite: "激增" },
  { word: "激增", rises: true, opposite: "锐减" },
  { word: "猛增", rises: true, opposite: "锐减" },
  { word: "飙升", rises: true, opposite: "骤降" },
  { word: "攀升", rises: true, opposite: "下降" },
  { word: "增幅", rises: true, opposite: "降幅", size: true },
  { word: "降幅", rises: false, opposite: "增幅", size: true },
];

/** The words of a direction; without the nouns for how much unless `sizes`. */
export const directionWords = (rises: boolean, sizes = false): string[] =>
  TABLE.filter((row) => row.rises === rises && (sizes || !row.size)).map(({ word }) => word);

export const RISE_WORDS = directionWords(true).join("|");
export const FALL_WORDS = directionWords(false).join("|");
/** Every word of change, nouns for how much too. */
export const CHANGES = TABLE.map(({ word }) => word).join("|");

/** Those that ask for a change where they stand alone. */
export const ASKED_CHANGES = TABLE.filter(({ size, work }) => !size && !work)
  .map(({ word }) => word)
  .join("|");

const [rising, falling] = [new RegExp(RISE_WORDS), new RegExp(FALL_WORDS)];
/** −1 where the words say less than before, 1 where more, 0 where neither. 增长由升转降 is less. */
export const directionIn = (text: string): -1 | 0 | 1 => (falling.test(text) ? -1 : rising.test(text) ? 1 : 0);

/** The same words with their direction turned round; null when they have none. */
export function turned(text: string): string | null {
  const row = TABLE.find(({ word, size }) => !size && text.includes(word));
  return row ? text.replace(row.word, row.opposite) : null;
}

/** What leads to the thing compared with. */
export const COMPARED = "较|同比|环比|相比|比上|比去|比前";
/** The year before, as a text of the year after calls it. */
export const YEAR_BEFORE = "[上去前]一?年度?(?:同期)?";
/** The year before as what is compared with. 往年 may be the mean of several years, and proves nothing. */
export const WITH_YEAR_BEFORE = new RegExp(`[较比与]${YEAR_BEFORE}(?:相比)?|同比`);
