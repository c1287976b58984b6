// Rules for who of several issuers is the most, in what order they stand, at which place, and which of a set they are. No I/O. No clock.

import type { Draft } from "../../draft.ts";
import { hasWord, isWord, textOf } from "../../tokens.ts";
import { PROSE_ASPECT } from "../topic.ts";
import {
  betweenWho,
  describesGroup,
  fewestBefore,
  fromTheEnd,
  HAPPENED,
  HAVING,
  isOfThose,
  isOfThoseIn,
  LISTS,
  MORE_OR_LESS,
  ONE_BY_ONE,
  THOSE,
} from "./issuer-facts.ts";
import { asksWho, eachOf, isFamilyAsked, isOfMany, isOfOne, isSet, ofEveryReport, type Rule, setsIn, TOTALS, when } from "./rule.ts";

/** 哪些衢州市直部门: a place's name stands between. */
const saysWhichOf = ({ tokens, text }: Draft): boolean =>
  tokens.some((token, i) => WHICH.test(textOf(text, token)) && tokens[i + 1]?.kind === "who" && isWord(tokens[i + 2], "group"));
const WHICH = /^哪(?:些|几[个家])$/;
/** 各县排名 >> 占比呢: of each, in order as before. */
const isRankedBefore = ({ asBefore, figures }: Draft): boolean =>
  asBefore === "rank" && figures.kind === "known" && figures.carried === true;

/** Whether the share is asked for behind the word for the first. */
const shareOfFirst = ({ tokens }: Draft): boolean => {
  const first = tokens.findIndex((token) => isWord(token, "operation", "max") || isWord(token, "operation", "min"));
  const share = tokens.findLastIndex((token) => isWord(token, "operation", "share"));
  return first >= 0 && share > first && !tokens.slice(share).some((token) => isWord(token, "operation", "max"));
};
/** 衢州和丽水各县中最多的县, 两市哪个县最多: the same group of two places is one set for whoever is first. */
const isOneGroup = ({ who }: Draft): boolean => {
  const sets = (who?.value ?? []).map((each) => (each.kind === "region" || each.kind === "all" ? JSON.stringify(each.members) : ""));
  return sets.length === 2 && sets[0] !== "" && sets[0] === sets[1];
};

/** 各县区申请总数是199件吗: their sum, where nobody of the set is asked for. */
const isSumJudged = ({ tokens, text }: Draft): boolean =>
  TOTALS.test(text) &&
  /[吗吧][?？。!！ ]*$/.test(text) &&
  !hasWord(tokens, "ask", "what", "which") &&
  !hasWord(tokens, "group", "which", "count") &&
  !tokens.some((token) => isWord(token, "group", "plain") && SOME_OF.test(text.slice(0, token.start))) &&
  !/都|均/.test(text);

/** 有单位申请总数超过…吗 asks for one of them. */
const SOME_OF = /有(?:一?[个家]|些|任何)?$/;

/** 各部门申请中，自然人的占比: of all their requests together, where what is parted is named before its part; 各占多少 is of each. */
const isPooled = ({ tokens, text, figures }: Draft): boolean =>
  figures.kind === "known" &&
  figures.quantities.length === 2 &&
  tokens.some((token, i) => isWord(token, "join", "within") && isWord(tokens[i - 1], "subject")) &&
  !/各自|分别|各[占是为有]|各(?:多少|几)|每[个家]/.test(text);

export const RANKED_AND_LISTED: readonly Rule[] = [
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
    read: ({ draft, op, known, quantities, group, ask, rates }) =>
      (draft.limit ?? 1) > 1 && !rates && !isOfOne(draft) && !group("which") && !ask("which", "what")
        ? op("share") && known && quantities === 1 && !/各(?:自|家)?占|分别占/.test(draft.text)
          ? "share"
          : op("sum")
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
          !(op("max", "min") && isOneGroup(draft)) &&
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
  // 各区县里最多的占全部的几成: the first of a set, in percent of the set; 占比最高的 is the first by its share.
  {
    name: "最多的占几成",
    read: ({ op, known, rates, quantities, years, draft }) =>
      when(known && !rates && quantities === 1 && years < 2 && isOfMany(draft) && op("max", "min") && shareOfFirst(draft), "share"),
  },
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
        (group("which") ||
          isOfThose(facts) ||
          saysWhichOf(draft) ||
          (asksWho(draft, ask) && !op("share", "multiple", "difference", "compare"))) &&
          issuers !== 1 &&
          (known || draft.figures.kind === "open"),
        "which",
      );
    },
  },
  // 2024年收到企业申请的县区, 诉讼全部胜诉的部门: those of a group of whom it is said.
  {
    name: "…的县区",
    read: (facts) => when(facts.known && facts.quantities === 1 && facts.years < 2 && isOfThoseIn(facts), "which"),
  },
  // 行政许可为0的, 列个名单; 出现过纠正的有哪些: who of a set.
  {
    name: "一组中的哪些",
    read: ({ op, known, draft, ask, quantities, rates }) =>
      when(
        known &&
          quantities === 1 &&
          (isSet(draft) || THOSE.test(draft.text)) &&
          isOfMany(draft) &&
          (draft.condition !== undefined ||
            draft.againstMean !== undefined ||
            HAPPENED.test(draft.text) ||
            describesGroup(draft) ||
            HAVING.test(draft.text)) &&
          (ask("what", "which") || LISTS.test(draft.text) || draft.condition !== undefined) &&
          !ask("number", "why", "how") &&
          !isFamilyAsked(draft) &&
          !isSumJudged(draft) &&
          // 予以公开的比例不到三成的: each one's share is bound, and none is asked for.
          (!op("share") || (rates && draft.condition !== undefined)) &&
          !op("sum", "mean", "median", "rank", "max", "min", "trend", "difference", "multiple", "change"),
        "which",
      ),
  },
  {
    name: "各家的占比",
    read: ({ op, known, draft }) =>
      when(op("share") && known && ((eachOf(draft) && !isPooled(draft)) || isRankedBefore(draft)) && !op("sum", "change"), "rank"),
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
