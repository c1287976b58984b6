// Words of a question -> the section of the report it asks for. No I/O. No clock.
import { type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord, isWord, type Token } from "../tokens.ts";
import { ALL_OF_IT } from "../words/brief.ts";

/** A summary is of the whole, or of a section: what names a matter is a question about it. */
export const PLAIN_TOPIC =
  /^(?:(?:政府|政务)?(?:信息)?公开|\s|主要|全面|各项|重要|基本|关键|核心|总体|整体|年度|全部|所有|数据|数字|指标|情况|内容|工作|报告|年报|年|方面|一起|差别|区别|不同)*$/;
/** A whole report in brief, in any words: 捋一捋, 划重点, 有什么看头. */
const ASKS_IN_BRIEF =
  /捋一?捋|梳理|划(?:个|下|一下)?重点|干货|看头|看点|成绩单|tl;?dr|一览|速览|快速了解|大概了解|(?:关键|核心|主要|重要|重点|最重要)的?(?:几个)?(?:数字?|数据|指标|内容|信息)|值得(?:关注|看)|概况|概览|(?:大概|大致|大体)情况|(?:总体|整体|基本|大体)(?:情况|怎么样|如何)|(?:简单|简要|大概|大致|快速|随便)(?:地)?(?:说|讲|介绍|概括|总结)(?:一?下|说|讲)?|总结|概括|概述|要点|亮点|摘要|简介|介绍|(?:干|做|搞)得(?:怎么样|怎样|咋样|如何|好不好)|(?:说|讲|写)(?:了|的)?(?:一?个|些|点|几个)?(?:什么|啥|甚|嘛)|(?:一|两|三|几)句话|in brief|highlights?|overview|summar/;
const ASKS_FOR_ALL = new RegExp(ALL_OF_IT);
/** 有没有五份报告的总览啊: it is what is asked for. */
const ENDS_IT = /^[啊呀吗么呢吧的了?？。!！]*$/;
const FIGURE_ROLES = ["subject", "request", "dispute", "document", "applicant", "rate", "content"] as const;
/** Nothing of it is asked for but the report itself. */
function asksInBrief({ text, tokens }: Draft): boolean {
  const all = ASKS_FOR_ALL.exec(text);
  const at = all ?? ASKS_IN_BRIEF.exec(text);
  if (!at) return false;
  const [from, to] = [at.index, at.index + at[0].length];
  const outside = (token: Token): boolean => token.end <= from || token.start >= to;
  // 三句话说清培训是怎么搞的: of one matter.
  if (all)
    return !tokens.some(
      (token) =>
        isWord(token, "ask", "number") ||
        (isWord(token, "ask", "yesno") && !ENDS_IT.test(text.slice(to))) ||
        isWord(token, "ask", "why") ||
        (outside(token) && isWord(token, "content")),
    );
  return !tokens.some(
    (token) =>
      outside(token) &&
      (FIGURE_ROLES.some((role) => isWord(token, role)) ||
        (token.kind === "rest" && token.end - token.start > 2) ||
        isWord(token, "ask", "number")),
  );
}
/** Ordered: words that tell which section of the form a question is about. */
const SECTIONS: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /存在的?(?:主要)?(?:问题|不足|困难|短板)|(?:哪些|什么|主要|[几些少]个)(?:问题|不足|困难|短板|薄弱)|问题(?:和|与|及)改进|改进(?:情况|措施|计划|方向|什么|哪些|工作|政府|政务)?|下一步|整改措施|打算|怎么改|不足之处|做得不(?:好|够|到位)|毛病|缺失|缺点|缺陷|疏漏|弊端|待改善|差在哪|欠缺|针对.{0,6}问题|采取.{0,6}措施|第五(?:部分|章|节|项)|problems|improvement|shortcoming/,
  ],
  [6, /其他需要报告|其他(?:需要)?说明|第六(?:部分|章|节|项)/],
  [1, /总体情况|整体情况|第一(?:部分|章|节|项)/],
  [2, /主动公开(?:政府信息)?情况|第二(?:部分|章|节|项)/],
  [3, /第三(?:部分|章|节|项)|(?:收到和处理)政府信息公开申请情况/],
  [4, /第四(?:部分|章|节|项)|复议、行政诉讼情况/],
];
/** A smaller one says how much is to be told, or of how many (三句话, 五份); from here on it is a number of the report (那28万). */
const LEAST_OF_REPORT = 20;
const TABLE_PART = /第[二三四](?:部分|章|节|项)/;
export const section: Refiner = {
  name: "section",
  refine(draft: Draft, { before }): Draft {
    const section = SECTIONS.find(([, pattern]) => pattern.test(draft.text))?.[0];
    const several = !draft.who?.value.some(({ kind }) => kind === "agency") && hasWord(draft.tokens, "group", "every", "numbered", "count");
    // 所有报告的总体情况: of each of them what stands in its tables.
    const found = several && section === 1 ? undefined : section;
    const named = draft.who?.value.some(({ kind }) => kind === "agency") ?? false;
    // 介绍一下隆德县, 隆德县的年报讲了什么: nothing of it is asked for, so all of it is.
    const told =
      named &&
      before.length === 0 &&
      draft.figures.kind === "none" &&
      hasWord(draft.tokens, "ask", "tell", "what", "how") &&
      !hasWord(draft.tokens, "ask", "number");
    // 那28万是做什么用的: of that number.
    const ofNumber = draft.tokens.some(
      (token) => token.kind === "number" && token.value >= LEAST_OF_REPORT && !/^个?[字词句行秒分]/.test(draft.text.slice(token.end)),
    );
    const whole =
      !ofNumber &&
      (((named || several) && before.length === 0 && draft.figures.kind !== "known" && asksInBrief(draft)) ||
        ((hasWord(draft.tokens, "operation", "summary") || told) && draft.figures.kind !== "known" && PLAIN_TOPIC.test(draft.topic)));
    // 第二部分讲了啥: the parts that are tables have no prose to quote, and are told by the report's main figures.
    const isTable = TABLE_PART.test(draft.text) && draft.figures.kind !== "known" && named;
    if (found === undefined || isTable) return whole || isTable ? noted({ ...draft, section: 0 }, "部分", "整份报告") : draft;
    return draft.figures.kind === "known" || (draft.numeric && draft.figures.kind === "prose")
      ? draft
      : noted({ ...draft, section: found }, "部分", String(found));
  },
};
