// Rules for what is asked of figures: divided, held against each other, added, followed over the years, looked up. No I/O. No clock.

import type { Draft } from "../../draft.ts";
import { hasWord } from "../../tokens.ts";
import { timesSaid } from "../amount-said.ts";
import { WHICH_YEAR } from "../condition.ts";
import { asksFinished, saysWholly, WENT } from "../parts.ts";
import { PLAIN_TOPIC } from "../section.ts";
import { asksEachShare, comparesShares, hasWhole } from "../shares.ts";
import { AS_MANY, isPutSo } from "../which-is-more.ts";
import {
  againstEachOther,
  boundByIssuer,
  boundByYear,
  eachOf,
  isOfOne,
  isOneStep,
  isSet,
  ofEveryReport,
  type Rule,
  setsIn,
  TOTALS,
  when,
} from "./rule.ts";

const bare = ({ text }: Draft): string => text.replace(/(?<![?？。!！\s])[?？。!！\s]+$/, "");

/** 一月份的新收申请, 各部门行政处罚合计: a figure of the form beside a part of the year or of the authority, and no question word. */
const isOfPart = ({ figures, tokens }: Draft): boolean =>
  (figures.kind === "prose" && figures.near?.ofParts === true && !hasWord(tokens, "ask")) ||
  (figures.kind === "prose" &&
    (figures.near?.open ?? []).length > 0 &&
    (figures.near?.open ?? []).every((words) =>
      /[\d一二三四五六七八九十上下本分逐每按]个?(?:月|季|半年)|^月(?:份|分列?)?$|季度|半年/.test(words),
    ) &&
    !hasWord(tokens, "ask", "number", "yesno", "confirm", "why", "how", "what", "which"));

/** 改进措施有什么不同: nothing of it is a number, of the form or stated; what each report says is quoted side by side. */
const isOfProse = ({ figures, numeric, unit, topic }: Draft): boolean =>
  figures.kind === "prose" && !figures.near && !numeric && unit === undefined && topic !== "" && !PLAIN_TOPIC.test(topic);

/** 许可+处罚+强制=?: written as a sum. */
const PLUS = /[+＋]/;
/** 少了百分之多少, 多百分之几. */
const MORE_PERCENT = /[多少高低][了出]?(?:大概|大约|约)?(?:百分之|百分比|几成|几个?百分)/;
/** 公开的少了百分之几: against the year before, where nothing else is named that it is less than. */
const isOfBefore = ({ text, tokens }: Draft, issuers: number, quantities: number): boolean =>
  issuers < 2 && quantities === 1 && /[多少]了/.test(text) && !hasWord(tokens, "join", "than");
const isCarried = ({ figures }: Draft): boolean => figures.kind === "known" && figures.carried === true;
/** How far it changed, told in percent. */
const PERCENT = /增长率|增速|[增涨升降跌减]幅|幅度|下降率|百分/;

export const OVER_FIGURES: readonly Rule[] = [
  // 是常山的两倍多吗: of two, whether the one is so many times the other.
  {
    name: "是不是几倍",
    read: ({ draft, known, rates, issuers, quantities, years }) =>
      when(
        known &&
          !rates &&
          !isSet(draft) &&
          [issuers, quantities, years].filter((many) => many === 2).length === 1 &&
          timesSaid(draft) !== null,
        "multiple",
      ),
  },
  // 翻了一番吗, of one figure of one year: against the year before.
  {
    name: "翻番",
    read: ({ op, known, draft, issuers, quantities, years }) =>
      when(op("multiple") && known && /翻/.test(draft.text) && issuers < 2 && quantities === 1 && years < 2, "change"),
  },
  { name: "几倍", read: ({ op }) => when(op("multiple"), "multiple") },
  // 增长了百分之几, 许可2025年少了百分之几: by how much it changed, and no share of anything.
  {
    name: "涨了百分之几",
    read: ({ op, known, draft, issuers, years, quantities }) =>
      when(
        (op("change") || (MORE_PERCENT.test(draft.text) && (years === 2 || isOfBefore(draft, issuers, quantities)))) &&
          op("share") &&
          known &&
          (issuers < 2 || isSet(draft)) &&
          !/占/.test(draft.text) &&
          isOneStep(draft),
        "change",
      ),
  },
  // 公开的占比比2024年提高了吗: how large a part it was in each, which is a rate.
  {
    name: "占比变了",
    read: ({ op, known, rates, issuers, years, draft }) =>
      when(
        known &&
          !rates &&
          setsIn(draft) === 0 &&
          op("change", "more", "less", "difference") &&
          comparesShares(draft) &&
          (issuers < 2 ? years < 3 && isOneStep(draft) && (years === 2 || op("change")) : issuers === 2 && years < 2),
        issuers < 2 && years < 2 ? "change" : "difference",
      ),
  },
  {
    name: "各占多少",
    read: ({ op, known, rates, draft }) => when(op("share") && known && !rates && asksEachShare(draft), "list"),
  },
  // 下降多少 >> 百分比呢: how far the same changed, or the one was from the other.
  {
    name: "变化的百分比",
    read: ({ op, known, draft, years, issuers }) =>
      when(
        op("share") &&
          known &&
          isCarried(draft) &&
          (draft.asBefore === "change" || draft.asBefore === "difference") &&
          /百分(?!点)/.test(draft.text) &&
          !/占/.test(draft.text),
        draft.asBefore === "change" || (years === 2 && issuers < 2 && isOneStep(draft)) ? "change" : "difference",
      ),
  },
  // 处罚比许可多百分之几: of two figures of one report.
  {
    name: "一项比另一项多百分之几",
    read: ({ op, known, draft, quantities, issuers, years }) =>
      when(
        op("share") &&
          known &&
          quantities === 2 &&
          issuers < 2 &&
          years < 2 &&
          MORE_PERCENT.test(draft.text) &&
          hasWord(draft.tokens, "join", "than"),
        "difference",
      ),
  },
  // 比常山县多百分之几: by how much, in percent of the other.
  {
    name: "多百分之几",
    read: ({ op, known, draft, issuers, years, quantities }) =>
      when(
        op("share") &&
          op("more", "less", "difference") &&
          known &&
          quantities === 1 &&
          (hasWord(draft.tokens, "join", "than") || draft.asBefore === "difference" || draft.asBefore === "change" || isCarried(draft)) &&
          !/占/.test(draft.text) &&
          (issuers === 2 || years === 2),
        years === 2 && issuers < 2 && isOneStep(draft) ? "change" : "difference",
      ),
  },
  {
    name: "占比",
    read: ({ op, known, parts, rates, draft }) =>
      when(op("share") && !(op("change") && !/占/.test(draft.text)) && draft.unit === "%" && (known || parts > 1) && !rates, "share"),
  },
  // 龙游县高于各县的平均吗, 比平均多几件: of one, against the mean of a set.
  {
    name: "一家与平均相比",
    read: ({ op, known, quantities, rates, draft }) =>
      when(
        known &&
          quantities === 1 &&
          !rates &&
          draft.who?.value.length === 2 &&
          isOfOne(draft) &&
          setsIn(draft) === 1 &&
          op("mean") &&
          (draft.againstMean !== undefined || (hasWord(draft.tokens, "join", "than") && op("more", "less", "difference"))),
        "mean",
      ),
  },
  { name: "比上年", read: ({ op, years, known }) => when(op("change") && years < 2 && known, "change") },
  {
    name: "相差",
    read: ({ op, ask, draft, issuers, quantities, years, parts }) =>
      when(
        (op("difference", "more", "less") && (issuers > 1 || quantities > 1 || years > 1 || parts > 1)) ||
          // 新收申请多于行政许可吗, 不予公开和无法提供一样多吗: of two figures of one report.
          (ask("yesno", "confirm") &&
            quantities === 2 &&
            issuers < 2 &&
            years < 2 &&
            !isSet(draft) &&
            !draft.tokens.some(({ kind }) => kind === "number") &&
            (againstEachOther(draft) !== null || AS_MANY.test(draft.text))),
        "difference",
      ),
  },
  // 2024年多少 >> 2025年呢 >> 增幅: by how much, in percent as well.
  {
    name: "增幅",
    read: ({ op, known, draft, issuers, quantities, years }) =>
      when(
        op("change") &&
          known &&
          quantities === 1 &&
          years === 2 &&
          isOneStep(draft) &&
          (issuers < 2 || isSet(draft)) &&
          PERCENT.test(draft.text),
        "change",
      ),
  },
  { name: "多少了", read: ({ op, years }) => when(op("change") && years > 1, "difference") },
  { name: "趋势", read: ({ op, known }) => when(op("trend") && known, "trend") },
  // A mean or a sum of rates means nothing: each report's own is told.
  { name: "平均", read: ({ op, known, rates, draft }) => when(op("mean") && known && !draft.againstMean, rates ? "rank" : "mean") },
  {
    name: "和…比",
    read: ({ op, draft, issuers, years, quantities }) =>
      when(hasWord(draft.tokens, "join", "than") && !op("compare") && quantities === 1 && (issuers === 2 || years === 2), "difference"),
  },
  {
    name: "对比",
    read: ({ op, draft, issuers, years }) =>
      when(
        (op("compare") || hasWord(draft.tokens, "join", "than")) &&
          (issuers > 1 || years > 1 || (op("compare") && ofEveryReport(draft))) &&
          !isOfProse(draft),
        "compare",
      ),
  },
  // 收到15件，少于2023年: of two years, which the bound stands between.
  {
    name: "一年与另一年相比",
    read: ({ known, quantities, issuers, years, draft }) =>
      when(known && quantities === 1 && issuers < 2 && years === 2 && isPutSo(draft) && boundByYear(draft.tokens) >= 0, "difference"),
  },
  // 两家之和超过另一家: the sum against who stands behind the bound.
  {
    name: "之和与另一家相比",
    read: ({ op, known, quantities, issuers, draft }) =>
      when(
        known &&
          quantities === 1 &&
          issuers > 1 &&
          (op("sum") || (isPutSo(draft) && !isSet(draft) && draft.who?.value.length === 2)) &&
          boundByIssuer(draft.tokens) >= 0,
        "difference",
      ),
  },
  {
    name: "一共",
    read: ({ op, issuers, quantities, known, draft, rates, years, parts }) =>
      when(
        // 网站和微信加一块发了多少: of numbers of the prose both are named.
        (op("sum") && !known && parts === 2 && issuers < 2 && years < 2 && !op("each") && /加|合/.test(draft.text)) ||
          ((op("sum") ||
            TOTALS.test(draft.text) ||
            PLUS.test(draft.text) ||
            (years > 1 && /一共|总共|合计|共计|加起来/.test(draft.text))) &&
            known &&
            (issuers > 1 || quantities > 1 || years > 1) &&
            !op("each") &&
            !rates),
        "sum",
      ),
  },
  {
    name: "怎么做",
    read: ({ ask, draft, op, quantities }) =>
      when(
        ask("how") &&
          !ask("number") &&
          // 公益组织的申请都怎么处理了: the form lists what became of them.
          !(quantities > 1 && WENT.test(draft.text)) &&
          !op("compare") &&
          /(?:怎么|如何|怎样)(?!样)(?!.{0,2}$)/.test(draft.text.replace(/(?<![?。!呢的 ])[?。!呢的 ]+$/, "")),
        "about",
      ),
  },
  {
    name: "…的单位",
    read: ({ draft, known, issuers, ask }) =>
      when(known && draft.condition !== undefined && !draft.asBefore && issuers > 1 && !ask("number"), "which"),
  },
  // 有一半都公开了，对吗: how large a part it is, and neither whether it is any nor whether it is all.
  {
    name: "是不是几成",
    read: ({ ask, draft, known, quantities, rates }) =>
      when(
        ask("yesno", "confirm") &&
          known &&
          !rates &&
          quantities === 1 &&
          !draft.condition &&
          draft.tokens.some((token) => token.kind === "number" && token.percent === true) &&
          hasWhole(draft),
        "share",
      ),
  },
  {
    name: "都…吗",
    read: ({ ask, draft, quantities, issuers }) =>
      when(
        (ask("yesno", "confirm", "why") || /[吗吧么没]$/.test(bare(draft))) &&
          (saysWholly(draft) || asksFinished(draft)) &&
          !draft.condition &&
          quantities === 1 &&
          issuers <= 1,
        "wholly",
      ),
  },
  {
    name: "对不对",
    read: ({ ask, known, draft }) => when(ask("confirm") && !draft.condition && (known || draft.numeric) && !ask("why", "how"), "lookup"),
  },
  {
    name: "哪几年",
    read: ({ known, draft, years, quantities }) =>
      when(
        known &&
          quantities === 1 &&
          draft.condition !== undefined &&
          WHICH_YEAR.test(draft.text) &&
          isOfOne(draft) &&
          (years > 1 || draft.when?.value.kind === "every"),
        "which_years",
      ),
  },
  {
    name: "有没有",
    read: ({ ask, known, draft, op }) =>
      when(
        (ask("yesno") || (draft.condition !== undefined && !draft.asBefore)) &&
          !draft.againstMean &&
          !ask("number", "how", "what") &&
          // 比柯城区废止的多吗: it is not asked whether there are any.
          !(hasWord(draft.tokens, "join", "than") && op("more", "less")) &&
          (known || draft.figures.kind === "open"),
        "exists",
      ),
  },
  {
    name: "各家的比率",
    read: ({ rates, quantities, draft, op, ask }) =>
      when(rates && quantities === 1 && eachOf(draft) && !op("mean", "max", "min") && !ask("yesno", "confirm"), "rank"),
  },
  {
    name: "几项",
    plain: true,
    read: ({ quantities, known, parts, op }) => when((known && quantities > 1) || (parts > 1 && op("each")), "list"),
  },
  { name: "各家要点", read: ({ draft, known, issuers }) => when(draft.section === 0 && !known && issuers > 1, "compare") },
  { name: "要点", read: ({ draft, known }) => when(draft.section === 0 && !known, "overview") },
  { name: "概括", read: ({ op, known, draft }) => when(op("summary") && !known && PLAIN_TOPIC.test(draft.topic), "summary") },
  {
    name: "一项",
    plain: true,
    read: ({ known, draft }) => when(known || draft.figures.kind === "open" || draft.numeric || isOfPart(draft), "lookup"),
  },
  { name: "说了什么", plain: true, read: ({ draft }) => when(draft.figures.kind === "prose", "about") },
];
