// The words that say a number is not exact, or which side of it is meant: 约, 余, 超过, 不足. One row a word. No I/O. No clock.

/** about: to either side · near: a little below · over, under: not the number itself · at_least, at_most: it too. */
export type Sense = "about" | "near" | "over" | "under" | "at_least" | "at_most";
/**
 * Who takes the word so. number: it makes the number itself approximate · prose: a figure of a report that it qualifies is approximate, and it
 * belongs to the figure · claim: only somebody who claims something about the report's figure says so · share: of a share or a multiple (不及
 * 三分之一, 快三倍), where other words stand before the number than before a count · question: it is a condition that numbers have to meet ·
 * model: it bounds what a model's sentence says of a number.
 */
type User = "number" | "prose" | "claim" | "share" | "question" | "model";
/** after: right behind the number or its unit · behind: there too, but a predicate of its own, which 都, 也 or 还 may lead to (40件都不到, 两倍还不止). */
type Row = { words: string; side: "before" | "inside" | "after" | "behind"; sense: Sense; of: readonly User[] };

const TABLE: readonly Row[] = [
  { words: "约 大约 大概", side: "before", sense: "about", of: ["number", "prose", "claim", "share", "model"] },
  { words: "差不多 大致", side: "before", sense: "about", of: ["number", "prose", "claim", "share"] },
  { words: "约莫", side: "before", sense: "about", of: ["share"] },
  { words: "将近 接近 近", side: "before", sense: "near", of: ["number", "prose", "claim", "share", "model"] },
  { words: "快", side: "before", sense: "near", of: ["share"] },
  { words: "逾", side: "before", sense: "over", of: ["number", "prose", "claim", "share", "question", "model"] },
  { words: "超过 超 突破", side: "before", sense: "over", of: ["prose", "claim", "share", "question", "model"] },
  { words: "多于 大于 高于 超出", side: "before", sense: "over", of: ["claim", "share", "question", "model"] },
  { words: "不止", side: "before", sense: "over", of: ["claim", "share", "question"] },
  { words: "超过了 突破了 刚过 已过", side: "before", sense: "over", of: ["claim"] },
  { words: "高过 多过 > 冲破 越过 过了", side: "before", sense: "over", of: ["question"] },
  { words: "过", side: "before", sense: "over", of: ["share"] },
  { words: "不少于 不低于 至少", side: "before", sense: "at_least", of: ["prose", "claim", "share", "question", "model"] },
  {
    words: "不小于 不下于 大于等于 大于或等于 大于或者等于 多于或等于 高于或等于 等于或大于 等于或超过",
    side: "before",
    sense: "at_least",
    of: ["claim", "question"],
  },
  { words: "起码", side: "before", sense: "at_least", of: ["claim", "share", "question"] },
  { words: "达到", side: "before", sense: "at_least", of: ["share", "question"] },
  { words: "达 满 最少有 ≥ 破", side: "before", sense: "at_least", of: ["question"] },
  { words: "最少", side: "before", sense: "at_least", of: ["model"] },
  { words: "不足 不到", side: "before", sense: "under", of: ["prose", "claim", "share", "question", "model"] },
  { words: "少于 小于 低于 不满 未达到", side: "before", sense: "under", of: ["claim", "share", "question", "model"] },
  { words: "没到", side: "before", sense: "under", of: ["claim", "share", "question"] },
  { words: "未达", side: "before", sense: "under", of: ["share", "model"] },
  { words: "没达到 未满", side: "before", sense: "under", of: ["claim", "question"] },
  { words: "< 够不上 低过 少过", side: "before", sense: "under", of: ["question"] },
  { words: "不及 未到 没有达到", side: "before", sense: "under", of: ["claim", "share", "question"] },
  { words: "不超过 不多于 不高于 至多", side: "before", sense: "at_most", of: ["prose", "claim", "share", "question", "model"] },
  { words: "最多", side: "before", sense: "at_most", of: ["prose", "claim", "share", "model"] },
  { words: "顶多", side: "before", sense: "at_most", of: ["claim", "share", "question"] },
  { words: "没超过 未超过", side: "before", sense: "at_most", of: ["prose", "claim", "question", "model"] },
  { words: "没有超过 没超出 未超出 没有突破 没突破 未突破", side: "before", sense: "at_most", of: ["prose", "claim"] },
  { words: "没少于 没有少于 未少于", side: "before", sense: "at_least", of: ["prose", "claim"] },
  {
    words: "不大于 小于等于 小于或等于 小于或者等于 少于或等于 低于或等于 等于或小于",
    side: "before",
    sense: "at_most",
    of: ["claim", "question"],
  },
  // Whether it is or is not, asked in one word: 超没超过6件, 够不够6件.
  { words: "超没超过 超没超 过没过 突没突破 破没破", side: "before", sense: "over", of: ["question"] },
  { words: "到没到 达没达到 到不到 够不够 满没满 有没有到 有没有达到", side: "before", sense: "at_least", of: ["question"] },
  { words: "最多有 ≤", side: "before", sense: "at_most", of: ["question"] },
  { words: "余 多", side: "inside", sense: "over", of: ["number", "prose", "claim", "question", "model"] },
  { words: "来", side: "inside", sense: "over", of: ["number", "prose", "claim", "model"] },
  { words: "几", side: "inside", sense: "over", of: ["number", "prose", "claim"] },
  { words: "左右 上下", side: "after", sense: "about", of: ["number", "prose", "claim", "share", "model"] },
  { words: "以上", side: "after", sense: "at_least", of: ["prose", "claim", "share", "question", "model"] },
  { words: "之多", side: "after", sense: "at_least", of: ["prose", "claim"] },
  { words: "有余", side: "after", sense: "at_least", of: ["share", "model"] },
  { words: "及以上 往上", side: "after", sense: "at_least", of: ["claim", "share", "question"] },
  { words: "或以上 开外", side: "after", sense: "at_least", of: ["claim", "question"] },
  { words: "或更多 起", side: "after", sense: "at_least", of: ["question"] },
  { words: "多 出头 强 还多 还要多 还出头", side: "after", sense: "over", of: ["share"] },
  { words: "以下 以内", side: "after", sense: "at_most", of: ["claim", "share", "question", "model"] },
  { words: "之内", side: "after", sense: "at_most", of: ["claim", "question"] },
  { words: "及以下 或以下 或更少", side: "after", sense: "at_most", of: ["question"] },
  { words: "封顶 打住 到顶 到头", side: "after", sense: "at_most", of: ["question"] },
  { words: "打底 保底 起步", side: "after", sense: "at_least", of: ["question"] },
  { words: "不到 不足", side: "behind", sense: "under", of: ["claim", "share", "question"] },
  { words: "不满 没到 未到", side: "behind", sense: "under", of: ["claim", "question"] },
  { words: "不够", side: "behind", sense: "under", of: ["question"] },
  { words: "不止 不只", side: "behind", sense: "over", of: ["claim", "share", "question"] },
];

/** 最近3场, 附近5家, 就近2处: 近 ends another word; so does 多 in 差不多. */
const NOT_AFTER: Readonly<Record<string, string>> = { 近: "最附临靠就远贴亲", 多: "不" };
const source = (word: string): string => (NOT_AFTER[word] ? `(?<![${NOT_AFTER[word]}])${word}` : word);

/** The words themselves, the longest first, so that 不超过 is never read as 超过. */
export function boundList(user: User, side: Row["side"] | null, ...senses: readonly Sense[]): string[] {
  const rows = TABLE.filter((row) => row.of.includes(user) && (side === null || row.side === side));
  const words = rows.filter((row) => senses.length === 0 || senses.includes(row.sense)).flatMap((row) => row.words.split(" "));
  return words.sort((a, b) => b.length - a.length);
}
/** The same as alternatives for a pattern. */
export const boundWords = (user: User, side: Row["side"] | null, ...senses: readonly Sense[]): string =>
  boundList(user, side, ...senses)
    .map(source)
    .join("|");
