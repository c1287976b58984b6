// Rules for what is asked over several issuers: counted, ordered, listed, held against each other, and by how they changed. No I/O. No clock.

import type { Draft } from "../../draft.ts";
import { hasWord } from "../../tokens.ts";
import { eachNumber } from "../several-conditions.ts";
import { PROSE_ASPECT } from "../topic.ts";
import {
  APART,
  asksBeside,
  asksOfEach,
  asksOfEachNamed,
  BEFORE_YEAR,
  betweenWho,
  CHANGED,
  countsIssuers,
  countsOfMany,
  describesGroup,
  FIRST,
  fewestBefore,
  fromTheEnd,
  HAPPENED,
  isOfEachOther,
  isOfOneSide,
  isOfThose,
  LISTS,
  MORE_OR_LESS,
  ONE_BY_ONE,
  POOLED,
  RANKED,
  SLIGHT,
  THOSE,
} from "./issuer-facts.ts";
import {
  againstEachOther,
  asksWho,
  eachOf,
  isFamilyAsked,
  isOfMany,
  isOfOne,
  isSet,
  lacksLater,
  ofEveryReport,
  type Rule,
  setsIn,
  TOTALS,
  when,
} from "./rule.ts";

/** 各县排名 >> 占比呢: of each, in order as before. */
const isRankedBefore = ({ asBefore, figures }: Draft): boolean =>
  asBefore === "rank" && figures.kind === "known" && figures.carried === true;

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
        ? countsIssuers(facts)
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
      facts.draft.conditions && (isOfOne(facts.draft) || (eachNumber(facts.draft) && !facts.group("which", "count")))
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
  { name: "第几", read: ({ op }) => when(op("rank_of"), "rank_of") },
  { name: "几个单位", read: (facts) => when(countsIssuers(facts), "count") },
  { name: "第几到第几名", read: ({ draft, known }) => when(draft.placeTo !== undefined && known && !isOfOne(draft), "rank") },
  // 第二名比它少几件: the first against that place.
  {
    name: "与第N名相比",
    read: ({ draft, op, known, quantities }) =>
      when(
        draft.place !== undefined &&
          known &&
          quantities === 1 &&
          isOfMany(draft) &&
          op("difference", "more", "less") &&
          /比[它其]|比(?:第一|头一|榜首|最[多高])|比第|[和与跟]第/.test(draft.text),
        "spread",
      ),
  },
  {
    name: "第N名",
    read: ({ draft, op, known }) =>
      when(
        draft.place !== undefined && known && !isOfOne(draft),
        op("min", "less", "ascending") || fromTheEnd(draft) || (fewestBefore(draft) && !op("more", "max")) ? "min" : "max",
      ),
  },
  {
    name: "前几名合计",
    read: ({ draft, op, group, ask, rates }) =>
      (draft.limit ?? 1) > 1 && !rates && !isOfOne(draft) && !group("which") && !ask("which", "what")
        ? op("sum")
          ? "sum"
          : op("mean")
            ? "mean"
            : null
        : null,
  },
  { name: "前几名", read: ({ draft }) => when((draft.limit ?? 1) > 1 && !isOfOne(draft), "rank") },
  // 区县政府和市直单位哪个多: sums of two sets.
  {
    name: "两组相比",
    read: ({ op, known, draft }) =>
      when(
        known &&
          !op("mean") &&
          op("more", "less", "compare", "difference", "max", "min") &&
          setsIn(draft) === 2 &&
          draft.who?.value.length === 2,
        "difference",
      ),
  },
  { name: "两组各自的平均", read: ({ op, known, draft }) => when(op("mean") && known && setsIn(draft) > 1, "mean") },
  // 三个局谁多谁少: of more than two, in order.
  {
    name: "谁多谁少",
    read: ({ op, known, issuers, quantities, draft }) =>
      when(op("compare") && known && quantities === 1 && issuers > 2 && MORE_OR_LESS.test(draft.text), "rank"),
  },
  // 谁的问题最多: what is told and not counted.
  { name: "最多的话", read: ({ op, known, draft }) => when(op("max", "min") && !known && PROSE_ASPECT.test(draft.topic), "about") },
  { name: "最", read: ({ op }) => (op("max") ? "max" : op("min") ? "min" : null) },
  {
    name: "谁多",
    read: ({ op, group, ask, issuers, quantities, years, draft }) =>
      op("more", "less") && (group("which") || ask("which")) && (issuers > 1 || quantities > 1 || years > 1 || ofEveryReport(draft))
        ? op("less")
          ? "min"
          : "max"
        : null,
  },
  // 审计局在各部门中的名次: one of a set.
  {
    name: "一家在一组中",
    read: ({ op, known, draft }) =>
      when(
        op("rank") &&
          known &&
          draft.who?.value.length === 2 &&
          draft.who.value[0]?.kind === "agency" &&
          setsIn(draft) > 0 &&
          !/[和与跟]/.test(betweenWho(draft)),
        "rank_of",
      ),
  },
  { name: "一家的排名", read: ({ op, issuers, known }) => when(op("rank") && issuers === 1 && known, "rank_of") },
  {
    name: "排名",
    read: ({ op }) => when(op("rank", "ascending"), "rank"),
  },
  {
    name: "哪些单位",
    read: (facts) => {
      const { group, known, draft, issuers, ask, op } = facts;
      return when(
        (group("which") || isOfThose(facts) || (asksWho(draft, ask) && !op("share", "multiple", "difference", "compare"))) &&
          issuers !== 1 &&
          (known || draft.figures.kind === "open"),
        "which",
      );
    },
  },
  // 行政许可为0的, 列个名单; 出现过纠正的有哪些: who of a set.
  {
    name: "一组中的哪些",
    read: ({ op, known, draft, ask, quantities }) =>
      when(
        known &&
          quantities === 1 &&
          (isSet(draft) || THOSE.test(draft.text)) &&
          isOfMany(draft) &&
          (draft.condition !== undefined || draft.againstMean !== undefined || HAPPENED.test(draft.text) || describesGroup(draft)) &&
          (ask("what", "which") || LISTS.test(draft.text) || draft.condition !== undefined) &&
          !ask("number", "why", "how") &&
          !isFamilyAsked(draft) &&
          !op("sum", "mean", "median", "share", "rank", "max", "min", "trend", "difference", "multiple", "change"),
        "which",
      ),
  },
  {
    name: "各家的占比",
    read: ({ op, known, draft }) => when(op("share") && known && (eachOf(draft) || isRankedBefore(draft)) && !op("sum", "change"), "rank"),
  },
  // 逐个列出各区县的件数: of each, in order.
  {
    name: "各家的数",
    read: ({ op, known, draft, quantities, ask, years }) =>
      when(
        known &&
          quantities === 1 &&
          setsIn(draft) > 0 &&
          (!op("sum") || ONE_BY_ONE.test(draft.text)) &&
          !op("mean") &&
          !ask("yesno", "why") &&
          !TOTALS.test(draft.text) &&
          ((op("each", "list") && years < 2) || eachOf(draft)) &&
          !op("share", "trend", "change", "difference", "rank_of", "multiple") &&
          draft.condition === undefined,
        "rank",
      ),
  },
];
