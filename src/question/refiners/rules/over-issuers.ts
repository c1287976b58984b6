// Rules for what is asked over several issuers: counted, held against a bound or each other, and by how they changed. No I/O. No clock.

import type { Draft } from "../../draft.ts";
import { hasWord } from "../../tokens.ts";
import { eachNumber } from "../several-conditions.ts";
import { PROSE_ASPECT } from "../topic.ts";
import {
  APART,
  ASKS_THOSE,
  asksBeside,
  asksOfEach,
  asksOfEachNamed,
  BEFORE_YEAR,
  CHANGED,
  countsIssuers,
  countsOfMany,
  FIRST,
  isOfEachOther,
  isOfOneSide,
  isOfThose,
  LISTS,
  NUMBERS_THOSE,
  POOLED,
  RANKED,
  SLIGHT,
} from "./issuer-facts.ts";
import { againstEachOther, isOfMany, isOfOne, isSet, lacksLater, type Rule, TOTALS, when } from "./rule.ts";

/** 超过20篇的有哪些 >> 一共几个. */
const countsThem = ({ asBefore, text }: Draft): boolean => (asBefore === "which" || asBefore === "count") && /(?:几|多少)[个家]/.test(text);
/** A number of the prose, of many reports. */
const ofProseOfSet = (draft: Draft): boolean =>
  draft.figures.kind === "prose" &&
  draft.figures.near === undefined &&
  draft.topic !== "" &&
  !PROSE_ASPECT.test(draft.topic) &&
  isOfMany(draft) &&
  !hasWord(draft.tokens, "ask", "how", "why");

export const OVER_ISSUERS: readonly Rule[] = [
  // 各区县总的不予公开率: all of them together, and not each.
  {
    name: "合起来的比率",
    read: ({ op, rates, quantities, draft }) =>
      when(
        rates &&
          quantities === 1 &&
          isSet(draft) &&
          (op("sum") || POOLED.test(draft.text)) &&
          !op("max", "min", "rank", "ascending", "each"),
        "share",
      ),
  },
  { name: "是不是只有它", read: ({ draft, known, quantities }) => when(draft.only !== undefined && known && quantities === 1, "which") },
  { name: "比其他都多", read: (facts) => when(isOfEachOther(facts), "rank_of") },
  { name: "是不是每家都", read: (facts) => when(asksOfEach(facts) || asksOfEachNamed(facts), "which") },
  // 高于平均的县, 少于龙游县的单位: those on one side of a number that the answer has to find first.
  {
    name: "在一个数之上或之下的",
    read: (facts) =>
      (facts.draft.againstMean !== undefined || asksBeside(facts.draft)) && isOfOneSide(facts)
        ? countsIssuers(facts) || (facts.group("count") && asksBeside(facts.draft))
          ? "count"
          : "which"
        : null,
  },
  // 哪些单位没有公布2024年的报告: of reports, not of figures.
  { name: "没有报告", read: ({ op, known, draft }) => when((op("unpublished") || lacksLater(draft)) && !known, "unpublished") },
  { name: "哪年开始", read: ({ op, known }) => when(op("first_year") && known, "first_year") },
  // 最多的和最少的差几件, 最高是最低的几倍; 谁最多、谁最少: both, held against each other.
  {
    name: "首尾相比",
    read: ({ op, known, quantities, draft }) =>
      known && quantities === 1 && (op("spread") || (op("max") && op("min")))
        ? op("multiple")
          ? "fold"
          : op("spread", "difference") || APART.test(draft.text) || isOfMany(draft)
            ? "spread"
            : null
        : null,
  },
  { name: "中位数", read: ({ op, known, draft }) => when(op("median") && known && !draft.againstMedian, "median") },
  // 增长最多的, 增幅排名: how far each came from one year to the next.
  {
    name: "变化最大",
    changes: "all",
    read: ({ op, known, draft, ask, group }) =>
      (op("growth") ||
        // 增长率降序排列: what is ordered is the change.
        (op("change") && isSet(draft) && op("rank", "ascending")) ||
        (op("change") && isSet(draft) && (ask("which") || group("which") || draft.limit === 1) && FIRST.test(draft.text))) &&
      known &&
      !isOfOne(draft)
        ? (draft.limit ?? 1) > 1 || op("rank", "ascending") || RANKED.test(draft.text)
          ? "rank"
          : SLIGHT.test(draft.text)
            ? "min"
            : "max"
        : null,
  },
  // 比前一年少了的是哪些: each by how it changed, those of one sign.
  {
    name: "增了减了的有哪些",
    changes: "only",
    read: (facts) => {
      const { op, known, draft, ask, group, quantities, years } = facts;
      const listed =
        known &&
        quantities === 1 &&
        isOfMany(draft) &&
        (draft.who?.value.length ?? 0) < 2 &&
        !TOTALS.test(draft.text) &&
        (ask("what", "which") || group("which", "count") || isOfThose(facts)) &&
        (years > 1 || BEFORE_YEAR.test(draft.text)) &&
        (hasWord(draft.tokens, "join", "than") || BEFORE_YEAR.test(draft.text) || op("compare", "change")) &&
        (op("more", "less", "change") || CHANGED.test(draft.text)) &&
        !op("max", "min", "growth", "share", "sum", "mean");
      return listed ? (countsIssuers(facts) ? "count" : "rank") : null;
    },
  },
  // 废止的比制发的多的有哪些: of each report, one figure against another.
  {
    name: "两项相比的有哪些",
    read: (facts) => {
      const { known, op, ask, group, draft, years } = facts;
      const listed = group("which", "count", "plain") || ask("what", "which") || LISTS.test(draft.text);
      return known && years < 2 && listed && againstEachOther(draft) && isOfMany(draft) && (draft.who?.value.length ?? 0) < 2
        ? op("max", "min", "sum", "mean", "difference", "share", "multiple")
          ? null
          : countsIssuers(facts)
            ? "count"
            : "which"
        : null;
    },
  },
  {
    name: "几个条件",
    read: (facts) =>
      facts.draft.conditions && (isOfOne(facts.draft) || eachNumber(facts.draft))
        ? "exists"
        : facts.draft.conditions
          ? countsIssuers(facts) || countsOfMany(facts.draft)
            ? "count"
            : "which"
          : null,
  },
  {
    name: "年年如此",
    read: (facts) =>
      (facts.op("every_year") || facts.op("never")) && facts.known && facts.draft.condition !== undefined && isOfMany(facts.draft)
        ? facts.group("count") || countsOfMany(facts.draft)
          ? "count"
          : "which"
        : null,
  },
  // 哪些县区发布的信息超过2000条: of a number that only prose states.
  {
    name: "正文数字合条件的",
    read: (facts) =>
      (facts.group("which", "count") || ASKS_THOSE.test(facts.draft.text) || countsThem(facts.draft)) &&
      ofProseOfSet(facts.draft) &&
      !facts.op("max", "min", "rank", "ascending") &&
      facts.draft.condition !== undefined &&
      facts.draft.unit !== undefined
        ? facts.group("count") || countsOfMany(facts.draft) || NUMBERS_THOSE.test(facts.draft.text) || countsThem(facts.draft)
          ? "count"
          : "which"
        : null,
  },
  // 各部门发布信息合计, 平均多少条: of each of a set that states it.
  {
    name: "正文数字的合计与平均",
    read: ({ op, draft }) =>
      ofProseOfSet(draft) && isSet(draft) && !op("max", "min", "rank", "ascending", "share", "change", "difference")
        ? op("mean")
          ? "mean"
          : op("sum") || TOTALS.test(draft.text)
            ? "sum"
            : null
        : null,
  },
  { name: "第几", read: ({ op }) => when(op("rank_of"), "rank_of") },
  { name: "几个单位", read: (facts) => when(countsIssuers(facts), "count") },
];
