// The words that hold two numbers against each other: 多于, 不及, 一样. One row a kind. No I/O. No clock.

type Sense = "more" | "less" | "same";
/** `ofBoth`: what is said of two things at once, so that the next clause may be of both (行政许可一样，都是0). */
type Row = { words: string; sense: Sense; ofBoth?: true };

const TABLE: readonly Row[] = [
  { words: "多于 高于 大于 超过 多过 高过 大过 胜过", sense: "more" },
  { words: "少于 低于 小于 不如 不及 少过 低过 赶不上 比不上 逊于", sense: "less" },
  { words: "一样 相同 持平", sense: "same", ofBoth: true },
  { words: "相等 并列", sense: "same" },
];
const wordsIn = (rows: readonly Row[]): string => rows.flatMap(({ words }) => words.split(" ")).join("|");

/** Alternatives for a pattern: what stands between the two sides, or behind both where they are the same. */
export const comparisons = (...senses: readonly Sense[]): string => wordsIn(TABLE.filter(({ sense }) => senses.includes(sense)));
/** The same of what is said of both. */
export const OF_BOTH = wordsIn(TABLE.filter(({ ofBoth }) => ofBoth));

/** Characters for a class: how much, with 比 before or 最 before or 于 behind (A比B多, 最高). */
export const DEGREE = { more: "多高大", less: "少低小" } as const;
/** 比殷都区多, 比上年低: `most` characters between at most. */
export const comparedBy = (degrees: string, most = 40): string => `比[^比]{1,${most}}[${degrees}]`;
