// Tokens -> the bound that stands at a number (超过10件, 13到36件之间) or at a mean. No I/O. No clock.
import { type Comparator, type Condition, OPPOSITE } from "../../condition.ts";
import { shareIn } from "../../zh/amounts.ts";
import { boundWords } from "../../zh/bounds.ts";
import { isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { shareBehind } from "./phrases.ts";

const AFTER: Record<string, Comparator> = { or_more: "at_least", or_less: "at_most" };
const BEFORE: Record<string, Comparator> = {
  more: "more",
  difference: "more",
  at_least: "at_least",
  less: "less",
  at_most: "at_most",
  equal: "equal",
  not_equal: "not_equal",
};

const RHETORICAL = /难道|岂|(?<![对是])[吗嘛么][?？。!！ ]*$/;
const CONFIRMS = /(?:吧|对吗|是吗|对不对)[?？。!！ ]*$/;
const FIRST_PAST: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:超过|突破|高于|多于|超出|越过)了?$/, "more"],
  [/(?:达到|不少于|不低于|满)了?$/, "at_least"],
  [/(?:不到|低于|少于|不足|跌破)了?$/, "less"],
];

const UNIT = "^ ?[万亿]?[元件个条次份项家宗起场人]{0,2}";
const ENDS = "(?=[了的吗吧么嘛呢对是,，。?？!！ ]|$)";
const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`${UNIT}[都也还]?(?:${boundWords("question", "behind", "under")})${ENDS}`), "less"],
  [new RegExp(`${UNIT}[都也]没有?(?=[吗吧么嘛呢?？!！]|$)`), "less"],
  [new RegExp(`${UNIT}[都也还](?:${boundWords("question", "behind", "over")})${ENDS}`), "more"],
];
/** 六十件不到, 连五件都没有, 九件都不止: the bound stands behind the number and its unit. */
const saidBehind = (behind: string): Comparator | undefined => BEHIND.find(([said]) => said.test(behind))?.[1];

/** What has to hold of a figure by the number at `i` (超过10件, 10件以上, 是0件); null where the number bounds nothing. */
export function conditionAt(tokens: readonly Token[], i: number, text: string): Condition | null {
  const number = tokens[i];
  if (number?.kind !== "number") return null;
  // 过半的: the bound is within the word itself.
  const [least, most] = (number.percent && shareIn(textOf(text, number))?.range) || [];
  if (most === Number.POSITIVE_INFINITY) return { comparator: "more", value: number.value };
  if (least === Number.NEGATIVE_INFINITY) return { comparator: "less", value: number.value };
  const said = saidBehind(text.slice(number.end));
  if (said && (number.value > 1 || said === "more")) return { comparator: said, value: number.value };
  const isSpace = (token: Token | undefined) => token?.kind === "mark" && token.value === "space";
  // 至少有一件: what is had stands between the bound and its number.
  const isHad = isWord(tokens[i - 1], "filler", "being") && wordValue(tokens[i - 2], "comparator") !== undefined;
  const before = isSpace(tokens[i - 1]) || isHad ? tokens[i - 2] : tokens[i - 1];
  const after = tokens.slice(i + 1, i + 3).find((token) => !isWord(token, "unit"));
  const behind = AFTER[wordValue(after, "comparator") ?? ""];
  if (behind) return { comparator: behind, value: number.value };
  // 超过办结的三分之一: the bound stands before the whole.
  const apart = tokens.find((_, at) => at < i && shareBehind(tokens, at) === i);
  const ofWhole = apart && boundOf(apart);
  if (ofWhole) return { comparator: ofWhole, value: number.value };
  // 是0, 为三件吗: what stands before is grammar, and the number still a condition.
  const isCopula = before && (isWord(before, "operation", "every_year") ? /[是为]$/ : /^(?:是|为)$/).test(textOf(text, before));
  const copula = isCopula ? "equal" : "";
  // 收费过千万: a round number behind a noun; 收到过3件 is only had.
  // 强制都过一百件.
  const named = tokens[/[都均]过$/.test(text.slice(0, before?.end)) ? i - 3 : i - 2];
  const passed =
    before &&
    /^过$/.test(textOf(text, before)) &&
    (number.percent || (isWord(named, "subject") && /[百千万亿0]$/.test(textOf(text, number))))
      ? "more"
      : "";
  // 到54件了吗: as many, or more.
  const isReached = before && /^(?:到|达)$/.test(textOf(text, before)) && /^ ?\p{Script=Han}?了/u.test(text.slice(number.end));
  if (isReached) return { comparator: "at_least", value: number.value };
  // 首次超过30件: the bound stands at the end of the word that asks for the year.
  const first = isWord(before, "operation", "first_year") ? FIRST_PAST.find(([end]) => end.test(textOf(text, before)))?.[1] : undefined;
  if (first) return { comparator: first, value: number.value };
  // 没有超过60件, but not 没有超过60件的县: the bound itself is denied.
  const denial = before && tokens[tokens.indexOf(before) - 1];
  const isOfThose =
    /^\p{Script=Han}?的(?!有|是|都|呢|\p{Script=Han}{0,5}?(?:哪|谁|几|多少|什么))\p{Script=Han}{0,5}(?:[吗吧]|[,，。?？]|$)/u.test(
      text.slice(number.end),
    );
  const bound = before && boundOf(before);
  const denied = bound && isWord(denial, "comparator", "none") && !isOfThose ? OPPOSITE[bound] : undefined;
  if (denied) return { comparator: denied, value: number.value };
  // 难道不是11件吗, 不是11件吗: asked whether it is, as one asks who thinks so.
  if (before && textOf(text, before) === "不是" && RHETORICAL.test(text)) return { comparator: "equal", value: number.value };
  // 没有53件吧: fewer.
  if (isWord(before, "comparator", "none") && number.value > 1 && /^(?:没|没有)$/.test(textOf(text, before)) && CONFIRMS.test(text))
    return { comparator: "less", value: number.value };
  // 超过 and 高出 are also words of difference: before a number they compare with it.
  const ahead = BEFORE[wordValue(before, "comparator") ?? wordValue(before, "operation") ?? ""] ?? BEFORE[copula] ?? BEFORE[passed];
  return ahead ? { comparator: ahead, value: number.value } : null;
}
/** 13件与36件之间, 介于13到36件, 100—200件: two numbers and a word or a sign between them. */
export function betweenAt(tokens: readonly Token[], i: number, text: string): Condition | null {
  const low = tokens[i];
  if (low?.kind !== "number") return null;
  const high = tokens.slice(i + 1, i + 5).find((token) => token.kind === "number");
  if (high?.kind !== "number" || high.value < low.value) return null;
  const gap = text.slice(low.end, high.start).replace(/\s/g, "");
  const behind = text.slice(high.end, high.end + 8);
  const ahead = text.slice(Math.max(0, low.start - 4), low.start);
  const ranged = /^\p{Script=Han}{0,2}(?:到|至|-|—+|–|~|～|－)$/u.test(gap);
  const joined = /^\p{Script=Han}{0,2}(?:和|与|跟|及|、)$/u.test(gap);
  const said = /^\p{Script=Han}{0,2}(?:之间|区间|范围|这个区间|的区间)/u.test(behind) || /(?:介于|介乎|处于|落在|between)\s*$/.test(ahead);
  const counted = isWord(tokens[tokens.indexOf(high) + 1], "unit") && ranged;
  return (ranged || joined) && (said || counted) ? { comparator: "between", value: low.value, to: high.value } : null;
}

export const boundOf = (token: Token | undefined): Comparator | undefined =>
  BEFORE[wordValue(token, "comparator") ?? wordValue(token, "operation") ?? ""];

/** 高于各县区平均数: whose mean may stand between. */
export function meanBehind(tokens: readonly Token[], i: number): Token | undefined {
  let at = i + 1;
  const isBetween = (token: Token | undefined): boolean =>
    isWord(token, "group") || isWord(token, "filler") || token?.kind === "who" || (token?.kind === "mark" && token.value === "space");
  while (isBetween(tokens[at])) at++;
  return tokens[at];
}
