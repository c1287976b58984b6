// What a question over several issuers says of them: that they are counted, ranked, described, or held against each other. No I/O. No clock.

import { ORDINALS } from "../../../zh/digits.ts";
import type { Draft } from "../../draft.ts";
import { hasWord, isWord, textOf } from "../../tokens.ts";
import type { Facts } from "../facts.ts";
import { AMONG } from "../figures.ts";
import { boundByOne } from "../than-one.ts";
import { boundByIssuer, isOfMany, isOfOne, saysEachOther, setsIn, WHO } from "./rule.ts";

/** 从少到多排 >> 第二呢: in the order they were told. */
export const fewestBefore = ({ asBefore, order }: Draft): boolean => asBefore === "min" || (asBefore === "rank" && order === "ascending");

/** 倒数第二 is a place counted from the least. */
export const fromTheEnd = ({ tokens, text }: Draft): boolean =>
  tokens.some(
    (token) =>
      (token.kind === "place" && textOf(text, token).includes("倒数")) || (token.kind === "limit" && LAST.test(textOf(text, token))),
  );
/** 后三名, 末两位, bottom three. */
const LAST = /倒数|后|末|bottom|last/;

/** 四个单位中有几个收到了15件以上; 收到20件以上的有几个. */
export const countsOfMany = (draft: Draft): boolean => {
  const { unit, condition, conditions, againstMean, text } = draft;
  return (
    isOfMany(draft) && (AMONG.test(text) || ((unit === "个" || unit === "家") && (condition ?? conditions ?? againstMean) !== undefined))
  );
};

/** 一场官司也没打的部门，数目是: of those that meet a condition, how many there are. */
const howMany = ({ condition, tokens, text, who }: Draft): boolean =>
  condition !== undefined &&
  (who?.value ?? []).some(({ kind }) => kind !== "agency") &&
  hasWord(tokens, "group") &&
  /(?:数目|数量|个数|家数|总数)(?:是|为|有|多少|几何|呢)?[?？。]*$/.test(text);

/** How many of Quzhou's counties: who is counted stands behind the asking. */
function countsGroupInEnglish({ language, tokens }: Draft): boolean {
  if (language !== "en") return false;
  const asked = tokens.findIndex((token) => isWord(token, "ask", "number"));
  const counted = tokens
    .slice(asked + 1)
    .find((token) => token.kind !== "mark" && token.kind !== "who" && !isWord(token, "filler") && token.kind !== "when");
  return asked >= 0 && isWord(counted, "group");
}

/** 占部门总数多少: of what they have in all. */
const isOfWhole = ({ tokens }: Draft): boolean =>
  tokens.some((token, i) => isWord(token, "group", "count") && isWord(tokens[i - 1], "operation", "share"));

/** 有几个单位发生了诉讼; not 几个单位一共收到多少件, 几个单位排个序, nor 督查了几个乡镇, which prose counts. */
export const countsIssuers = ({ group, ask, op, known, draft }: Facts): boolean =>
  (countsGroupInEnglish(draft) || (group("count") || op("reports") || howMany(draft) ? !ask("number") : countsOfMany(draft))) &&
  !op("rank", "ascending", "max", "min", "each") &&
  (!op("mean") || draft.againstMean !== undefined) &&
  !/加/.test(draft.text) &&
  !isOfWhole(draft) &&
  (known || draft.figures.kind === "open") &&
  (!isOfOne(draft) || setsIn(draft) > 0);

/** 总的, 合起来: of all of them together, where a rate is asked for. */
export const POOLED = /总的|总体|整体|合起来|合并|汇总|全体|总(?=[^的]{0,4}率)/;
export const FIRST = /头一[名个位家]|第一[名个位家]?|居首|榜首|头名|冠军|最/;
export const BEFORE_YEAR = /比(?:前一年|上一?年|上年度|上一年度)|同比/;
/** 少了的, 多出来的, 增加的. */
export const CHANGED = /(?:增加|减少|多了|少了|增长|下降|变多|变少|上升|涨|降|增|减)(?:了|过)?的/;
export const RANKED = new RegExp(`排名|排行|排序|名次|榜|从[大高多]到[小低少]|前[${ORDINALS}\\d]+`);
/** 增长最少的, 降得最慢的. */
export const SLIGHT = /最(?:少|小|慢|低)/;
/** What stands between the first two names of a question. */
export const betweenWho = ({ tokens, text }: Draft): string => {
  const [first, second] = tokens.filter((token) => token.kind === "who" || isWord(token, "group"));
  return first && second ? text.slice(first.end, second.start) : "";
};
export const HAPPENED = /(?:有|收到|受理|发生|出现|办理|产生|打|被)过|过的/;
/** 有结转的是哪些, 有诉讼的都有谁. */
export const HAVING = /(?<![没所])有[^,，。没有]{1,20}的(?:都|还|分别|一共|总共)?(?:有|是)(?:哪|谁)/;
/** 打官司的乡镇, 收了费的市级部门: what is said of a group stands before it. */
export const describesGroup = ({ tokens, text }: Draft): boolean =>
  tokens.some((token, i) => isWord(token, "group") && i > 1 && textOf(text, tokens[i - 1] ?? token).endsWith("的"));
/** 有强制措施的单位: those of whom it is said, where nothing else is asked. */
export const isOfThose = (facts: Facts): boolean => facts.draft.who === null && endsWithThose(facts);
/** 公开率过半的, 申请三件的, 只有诉讼的: a bound that nothing has read, without which everyone is listed. */
const UNREAD = /半|千|百|只|仅|率|[一二两三四五六七八九]成|并列|中等|几件/;
const hasUnreadBound = ({ condition, conditions, againstMean, tokens, text }: Draft): boolean =>
  !condition && !conditions && !againstMean && (UNREAD.test(text) || tokens.some(({ kind }) => kind === "number"));
/** 收到企业申请的县区: the same, of a group. */
export const isOfThoseIn = (facts: Facts): boolean =>
  facts.draft.who?.origin === "said" &&
  !hasUnreadBound(facts.draft) &&
  facts.draft.who.value.every(({ kind }) => kind === "all" || kind === "region") &&
  !hasWord(facts.draft.tokens, "group", "every") &&
  !facts.op("compare", "trend", "change", "difference", "multiple", "list", "each", "more", "less") &&
  endsWithThose(facts);
const endsWithThose = ({ draft, op }: Facts): boolean => {
  const last = draft.tokens.findLast(({ kind }) => kind !== "mark");
  return (
    isWord(last, "group", "plain") &&
    draft.text.slice(0, last.start).endsWith("的") &&
    !draft.tokens.some((token) => isWord(token, "ask")) &&
    !op("max", "min", "sum", "mean", "rank", "share", "growth", "median")
  );
};
/** 超过20件的有哪些, of no place in particular. */
export const THOSE = /的(?:都|还|分别|一共|总共)?(?:有|是)(?:哪些|哪几|谁|哪家)/;
/** 超过20篇的有几个. */
export const NUMBERS_THOSE = /的(?:[都还共]|一共|总共)?(?:有|是)(?:几|多少)[个家]/;
export const ASKS_THOSE = new RegExp(`${THOSE.source}|${NUMBERS_THOSE.source}`);
/** 逐家报行政诉讼合计数: the form's own total, of each. */
export const ONE_BY_ONE = /逐[个家一]|挨[个家]|一[家个]一[家个]|分头|各自/;
export const APART = /差|相去|悬殊|跨度/;
export const MORE_OR_LESS = /(?:谁|孰|哪个|哪家)[多高大].{0,2}(?:谁|孰|哪个|哪家)[少低小]/;
export const LISTS = /名单|名册|列(?:个|出|一下|举|明|名)|开列|报出来|有谁|都有谁|数一数/;

const ALL_OF_SET = /\b(?:every|each|all)\b|都|均|无一(?!例外地?不)|个个|家家|[每没][有一]{1,2}[个家]/;
const HAS =
  /\b(?:receiv|ha[sd]\b|have\b|g[eo]t\b)|(?<![没所])有(?!关)|(?<=公开|办|收|接|罚|败诉|打|发|废止)过|收到|受理|发生|办理|产生|摊上|被告/;
/** 没有都收到, 不都超过: that not each does is another claim. */
const NOT_EACH =
  /\bnot (?:every|each|all)\b|(?:没有?|不|未|非)(?:全部?|都|均)|不是(?:所有|全部|每|各|全体)|并非|并不|没有[一哪]个?[^没]{0,12}没/;
/** 各县都有行政复议吗, 各县的许可都超过1000件, 没有一个乡镇有诉讼: whether it is so of each of a set. */
export const asksOfEach = ({ draft, ask, known, quantities, years, op, group }: Facts): boolean =>
  known &&
  quantities === 1 &&
  years < 2 &&
  (ask("yesno", "confirm") || /[吗吧么](?:[?？。!！\s]|$)/.test(draft.text)) &&
  !ask("number", "why", "how") &&
  !group("which", "count") &&
  isOfMany(draft) &&
  (draft.who?.value.length ?? 0) === 1 &&
  draft.tokens.some((token) => isWord(token, "group", "every") || isWord(token, "group", "plain")) &&
  ALL_OF_SET.test(draft.text) &&
  !NOT_EACH.test(draft.text) &&
  (draft.condition !== undefined || HAS.test(draft.text)) &&
  !op("max", "min", "rank", "sum", "mean", "median", "share", "change", "growth", "difference", "multiple", "every_year", "never");

/** 龙游和常山都超过50件吗: of each of those named. */
export const asksOfEachNamed = ({ draft, known, quantities, years, ask, op }: Facts): boolean => {
  const who = draft.who?.value ?? [];
  return (
    known &&
    quantities === 1 &&
    years < 2 &&
    who.length > 1 &&
    who.every(({ kind }) => kind === "agency") &&
    draft.condition !== undefined &&
    // 都是零吗 is told of each.
    !(draft.condition.comparator === "equal" && draft.condition.value === 0) &&
    /都|均|全/.test(draft.text) &&
    !NOT_EACH.test(draft.text) &&
    (ask("yesno", "confirm") || /[吗吧么](?:[?？。!！\s]|$)/.test(draft.text)) &&
    !ask("number", "which", "what", "why", "how") &&
    !hasWord(draft.tokens, "join", "than") &&
    !op("max", "min", "rank", "sum", "mean", "median", "share", "change", "difference", "multiple")
  );
};

/** 处罚少于龙游县的县, 哪些县的处罚比开化县多: a group is asked for, and one authority's figure bounds it. */
export const asksBeside = ({ tokens, text, condition }: Pick<Draft, "tokens" | "text" | "condition">): boolean => {
  if (hasWord(tokens, "ask", "yesno", "confirm", "number")) return false;
  const said = boundByIssuer(tokens);
  if (said >= 0)
    return tokens.some((token, i) =>
      i > said + 1
        ? isWord(token, "group") || isWord(token, "ask", "which")
        : isWord(token, "group", "which") || isWord(token, "group", "count"),
    );
  const asked = hasWord(tokens, "group", "which", "count", "plain", "every") || (hasWord(tokens, "ask", "which") && WHO.test(text));
  return condition === undefined && (asked || THOSE.test(text)) && boundByOne(tokens, text) !== null;
};
/** 比其他各县都多: of its place among them, and not of their sum. */
export const isOfEachOther = ({ draft, known, op }: Facts): boolean =>
  known &&
  op("more", "less") &&
  hasWord(draft.tokens, "join", "than") &&
  draft.who?.value.length === 2 &&
  draft.who.value[0]?.kind === "agency" &&
  setsIn(draft) === 1 &&
  saysEachOther(draft);

/** Who is asked for, and nothing is reckoned with them. */
export const isOfOneSide = ({ draft, op, ask, group, known, quantities, years }: Facts): boolean =>
  known &&
  quantities === 1 &&
  years < 2 &&
  ((draft.who?.value ?? []).some(({ kind }) => kind === "all" || kind === "region") || asksBeside(draft)) &&
  (group("which", "count", "plain", "every") || ask("what", "which")) &&
  !ask("why", "how", "yesno", "confirm") &&
  (!op("median") || draft.againstMedian === true) &&
  !op("max", "min", "rank", "sum", "share", "change", "growth", "difference", "multiple");
