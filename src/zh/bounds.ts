// The words that say a number is not exact, or which side of it is meant: 约, 余, 超过, 不足. One row a word. No I/O. No clock.

/** about: to either side · near: a little below · over, under: not the number itself · at_least, at_most: it too. */
type Sense = "about" | "near" | "over" | "under" | "at_least" | "at_most";
/**
 * Who takes the word so. number: it makes the number itself approximate · prose: a figure of a report that it qualifies is approximate, and it
 * belongs to the figure · claim: only somebody who claims something about the report's figure says so.
 */
type User = "number" | "prose" | "claim";
type Row = { words: string; side: "before" | "inside" | "after"; sense: Sense; of: readonly User[] };

const TABLE: readonly Row[] = [
  { words: "约 大约 大概 差不多 大致", side: "before", sense: "about", of: ["number", "prose", "claim"] },
  { words: "将近 接近 近", side: "before", sense: "near", of: ["number", "prose", "claim"] },
  { words: "逾", side: "before", sense: "over", of: ["number", "prose", "claim"] },
  { words: "超过 超 突破", side: "before", sense: "over", of: ["prose", "claim"] },
  { words: "多于 大于 高于 超出 超过了 突破了 刚过 已过", side: "before", sense: "over", of: ["claim"] },
  { words: "不少于 不低于 至少", side: "before", sense: "at_least", of: ["prose", "claim"] },
  { words: "不小于", side: "before", sense: "at_least", of: ["claim"] },
  { words: "不足 不到", side: "before", sense: "under", of: ["prose", "claim"] },
  { words: "少于 小于 低于 不满 没到 未达到", side: "before", sense: "under", of: ["claim"] },
  { words: "不超过 不多于 不高于 至多 最多", side: "before", sense: "at_most", of: ["prose", "claim"] },
  { words: "余 多 来 几", side: "inside", sense: "over", of: ["number", "prose", "claim"] },
  { words: "左右 上下", side: "after", sense: "about", of: ["number", "prose", "claim"] },
  { words: "以上 之多", side: "after", sense: "at_least", of: ["prose", "claim"] },
  { words: "以下 以内 之内", side: "after", sense: "at_most", of: ["claim"] },
];

/** 最近3场, 附近5家, 就近2处: 近 ends another word; so does 多 in 差不多. */
const NOT_AFTER: Readonly<Record<string, string>> = { 近: "最附临靠就远贴亲", 多: "不" };
const source = (word: string): string => (NOT_AFTER[word] ? `(?<![${NOT_AFTER[word]}])${word}` : word);

/** The words as alternatives for a pattern, the longest first. */
export function boundWords(user: User, side: Row["side"] | null, ...senses: readonly Sense[]): string {
  const rows = TABLE.filter((row) => row.of.includes(user) && (side === null || row.side === side));
  const words = rows.filter((row) => senses.length === 0 || senses.includes(row.sense)).flatMap((row) => row.words.split(" "));
  return words
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join("|");
}
