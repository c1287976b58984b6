// How many times as much (利通区的收费接近隆德县的三倍) -> whether one figure by the other lies within it. Reads the store.
import { plain, ratio } from "../../decimal.ts";
import { withParts } from "../../question/asked.ts";
import { type Amount, shareIn, timesIn, within } from "../../zh/amounts.ts";
import { boundList, boundWords } from "../../zh/bounds.ts";
import { comparedBy } from "../../zh/comparison.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { matchesOf } from "../../zh/matches.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { saysWhom } from "../subjects.ts";
import { citationsFor, named, nameOf, unitOfQuantity, valueIn } from "../values.ts";

/** What stands between the two sides, where the amount has been taken out; the last of them does. */
const LINK = /相当于|达到了?|约?为|约?是|有/g;
const WORDS = boundList("share", "before", "near", "over", "under").filter((word) => word.length > 1 || word === "近");
const BOUND = new RegExp(WORDS.join("|"), "g");
const ABOUT = new RegExp(`(?:${boundWords("share", "before", "about", "near")}|几乎|已|竟|还|也|却)$`);
const lastOf = (pattern: RegExp, text: string): RegExpExecArray | undefined => matchesOf(pattern, text).at(-1);

/** 开罚单比发许可勤快：隆德县的行政处罚是…: what stands before the colon is said again behind it. */
const HEADLINE = /^[^：:]{2,30}[：:](?=[^：:]{4})/;

/** 利通区的行政许可是隆德县的 → [利通区的行政许可, 隆德县]; null when the two sides cannot be told. */
export function sidesOf(text: string, at: number): [string, string] | null {
  const before = text.slice(0, at);
  const link = lastOf(LINK, before) ?? lastOf(BOUND, before);
  if (!link) return null;
  const [left, right] = [before.slice(0, link.index).replace(ABOUT, ""), before.slice(link.index + link[0].length)];
  // 2024年为零，2025年超过一半: two clauses, neither of which is a side.
  return right.trim() === "" || /[零0％%\d][，,]/.test(right)
    ? null
    : [left.replace(/[，,]$/, "").replace(HEADLINE, ""), right.replace(/的$/, "")];
}

const BEFORE_OTHER = new RegExp(
  String.raw`(${WORDS.join("|")}|约为)((?:20\d{2}年|[^，,是为\d])[^，,是为]{0,15}?)的?(?=[\d两${ORDINALS}百]+(?:点.|\.\d+)?(?:[余多]?倍|成|分之)|一半|半数)`,
);
/** 超过隆德县两倍 → 是隆德县超过两倍: the bound stands with its amount. */
export const boundLast = (text: string): string => (HAS_AMOUNT.test(text) ? text.replace(BEFORE_OTHER, "是$2的$1") : text);
const HAS_AMOUNT = /[倍成半]|分之/;

/** In times; a share of somebody else's figure is one too: 隆德县的行政许可是利通区的四分之三. */
function amountIn(text: string): (Amount & { part?: true }) | null {
  const times = timesIn(text);
  if (times) return times;
  const share = shareIn(text);
  return share && { ...share, value: share.value / 100, range: [share.range[0] / 100, share.range[1] / 100], part: true };
}

/** How much more, or a change, is another claim than how many times as much. */
const ANOTHER_WORDS = new RegExp(`${comparedBy("多少高低")}|增长|增加|下降|翻`);
export const isAnother = (text: string, { start, end }: Pick<Amount, "start" | "end">): boolean =>
  ANOTHER_WORDS.test(`${text.slice(0, start).replace(HEADLINE, "")}${text.slice(end)}`);

const BEFORE_IT = /^(?:上一?|去|前一)年度?(?:同期)?$/;
export const times: Frame = {
  name: "times",
  async decide(said, reader, store) {
    const text = boundLast(said.text);
    const amount = amountIn(text);
    // 高于利通区的三成多 holds a share against that of another.
    if (!amount || isAnother(text, amount) || (amount.part && /[高低]于[^，,]{2,16}的/.test(said.text))) return null;
    const sides = sidesOf(text, amount.start);
    if (!sides) return null;
    const left = sides[0] === "" ? reader.read(reader.withSubject("")) : (reader.read(sides[0], said.segment) ?? null);
    const quantity = left && onlyQuantity(left);
    if (!left || !quantity) return null;
    const alone = reader.read(sides[1]);
    if (!alone) return null;
    // 隆德县的行政处罚是行政许可的六倍: of the same report, where another figure of it is named.
    // 不足2024年的一半: of its own number of that year.
    const ofYear = /^(?:20\d{2}年(?:度)?|上年|去年)(?:同期)?$/.test(sides[1].trim());
    const right = !saysWhom(alone) && (ofYear || onlyQuantity(alone)) ? withParts(alone, { who: left.who }) : alone;
    // 利通区予以公开的申请不到三分之一 has one side: a share, which is another frame's.
    if (amount.part && !right.who.value.some(({ kind }) => kind === "agency")) return null;
    const other = onlyQuantity(right) ?? quantity;
    const mine = await reader.subjects(left, null);
    const year = mine.kind === "reports" ? mine.reports[0]?.year : undefined;
    // 是上年的6倍: of the year before the one spoken of, and not before today.
    const isBefore = year !== undefined && BEFORE_IT.test(sides[1].trim());
    const own = right.when.origin === "said" ? right.when : left.when;
    const when: typeof own = isBefore ? { value: { kind: "list", years: [year - 1] }, origin: "said" } : own;
    const theirs = await reader.subjects({ ...right, when }, null);
    for (const each of [mine, theirs]) if (each.kind === "refused") return refused(each, said.statement);
    const [a, b] = [mine.kind === "reports" ? mine.reports[0] : undefined, theirs.kind === "reports" ? theirs.reports[0] : undefined];
    if (!a || !b || unitOfQuantity(quantity) !== unitOfQuantity(other)) return null;
    const [over, under] = [await valueIn(a, quantity, store), await valueIn(b, other, store)];
    const value = over === null || under === null ? null : ratio(over, under);
    if (over === null || under === null || value === null) return refused(blankIn(b), said.statement);
    const what = other === quantity ? nameOf(quantity) : "";
    return verdictOf(within(over / under, amount.range), {
      said: `${named(a)}${nameOf(quantity)}是${named(b)}${what || nameOf(other)}的 ${plain(value)} 倍（${plain(over)} ÷ ${plain(under)} = ${plain(value)}）。`,
      claimed: amount.value,
      found: value,
      unit: "倍",
      citations: await citationsFor(a.id === b.id ? [a] : [a, b], other === quantity ? [quantity] : [quantity, other], store),
    });
  },
};
