// Words of a question -> whether it is one to these reports at all, a term to be explained, or a section to be told. No I/O. No clock.

import { GLOSSARY, type Term, termIn, termOf, termsIn } from "../../form/glossary.ts";
import type { Agency } from "../../names/directory.ts";
import { MONTH, QUARTER } from "../../zh/digits.ts";
import { type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord, isWord, type Token, wordsOf } from "../tokens.ts";
import { CONTRADICTS } from "../words/searches.ts";

/** One sentence each, by what is wrong with asking it here. */
const REASONS: Record<string, string> = {
  writing: "这里只回答政府信息公开工作年度报告里的内容，不写诗文。",
  drafting: "这里只回答政府信息公开工作年度报告里的内容，不代写文书。",
  code: "这里只回答政府信息公开工作年度报告里的内容，不编写程序。",
  weather: "年度报告里没有天气，这里只回答政府信息公开工作年度报告里的内容。",
  chat: "这里只回答政府信息公开工作年度报告里的内容，不闲聊。",
  world: "这个问题与政府信息公开工作年度报告无关。",
  opinion: "这里只说年度报告怎么写，不作评价，也不发表看法。",
  forecast: "年度报告只记录已经过去的年度，这里不作预测。",
  process: "年度报告记录一年的工作，不讲办理的步骤和期限；可以问某个机关的联系方式，向它咨询。",
  unrelated: "没有看出这个问题与政府信息公开工作年度报告的关系。",
  greeting: "您好。可以问年度报告里的数字和内容，例如：某地某年新收多少件政府信息公开申请。",
};

/** The same for a question in English. */
const ENGLISH_REASONS: Record<string, string> = {
  writing: "This service only answers questions about annual reports on open government; it writes no poems or stories.",
  drafting: "This service only answers questions about annual reports on open government; it drafts no documents.",
  code: "This service only answers questions about annual reports on open government; it writes no programs.",
  weather: "The annual reports say nothing of the weather; this service only answers what is in them.",
  chat: "This service only answers questions about annual reports on open government; it does not chat.",
  world: "This question has nothing to do with annual reports on open government.",
  opinion: "This service tells what the annual reports say; it gives no opinions or judgements.",
  forecast: "The annual reports are of years that have passed; this service makes no forecasts.",
  process: "The annual reports do not tell procedures and deadlines; ask how to contact an authority and turn to it.",
  unrelated: "It is not clear what this question has to do with annual reports on open government.",
  greeting: "Hello. Ask for numbers and content of the annual reports, such as how many requests a place received in a year.",
};

/** Refused for want of a word that is known, and not because one is known to be of something else. */
export const isDoubtfulScope = (why: string): boolean =>
  [REASONS, ENGLISH_REASONS].some(({ unrelated, process }) => why === unrelated || why === process);

const out = (draft: Draft, reason: keyof typeof REASONS & string): Draft =>
  noted({ ...draft, outOfScope: (draft.language === "en" ? ENGLISH_REASONS : REASONS)[reason] ?? "" }, "范围", reason);

/** How a citizen goes about it: where no written answer says it, no report does either. */
const PROCESS =
  /(?:怎么|如何|怎样|咋|(?:去|到|上)?(?:哪里|哪儿)|向谁|找谁|跟谁)(?:才能|能够?|可以|该|去|来)?(?:申请|提交|投诉|举报|申诉|复议|起诉|上诉|告状|维权|反映)(?!的|了|过|最)|(?:怎么办|咋办|咋整)(?:啊|呢|呀)?[?。!]*$|(?:要|需要)(?:什么|哪些|啥)(?:材料|手续|证件|条件)|(?:多久|多长时间|几天|多少天)(?:之?内)?(?:能|会|才|必须|应当?)?(?:给)?(?:答复|回复|答覆)/;
/** The same in English: what somebody may or must do; how to reach an office is told by its report. */
const PROCESS_IN_ENGLISH =
  /\b(?:how|where|when|why|to whom|what)? ?(?:can|could|may|must|should|do|would|shall) (?:i|we|one|anyone|somebody|someone|people|citizens|foreigners|a (?:citizen|company|foreigner|person))\b|\bhow (?:to|long (?:does|do|will|must|may|can|should))\b|\bwhat (?:if|happens (?:if|when))\b|\b(?:am i|are we) (?:allowed|entitled)\b/;
const REACHED = /\b(?:contact|reach|phone|call|e-?mail|find|address|talk)\b/;
export const goesAbout = (text: string): boolean => PROCESS.test(text) || (PROCESS_IN_ENGLISH.test(text) && !REACHED.test(text));
export const scope: Refiner = {
  name: "scope",
  refine(draft) {
    const { tokens } = draft;
    const [unrelated] = wordsOf(tokens, "unrelated");
    if (unrelated) return out(draft, unrelated.value);
    const named = tokens.some((token) => token.kind === "who" || token.kind === "when");
    return !named && goesAbout(draft.text) ? out(draft, "process") : draft;
  },
};

/** 什么是三类内部事务信息; 行政处罚是指什么. With an issuer or a number asked for, it is no question for the term. */
export const definition: Refiner = {
  name: "definition",
  refine(draft, { before }) {
    const { tokens, text } = draft;
    if (draft.written || draft.search) return draft;
    const english = draft.language === "en" ? termInEnglish(draft) : undefined;
    if (english) return defined(draft, [english]);
    const asked =
      hasWord(tokens, "operation", "define") ||
      (hasWord(tokens, "ask", "what") &&
        /(?:包括|包含|有|指|分)(?:了|的)?(?:什么|哪些|哪几|啥)[^,。]{0,4}$/.test(text) &&
        (draft.figures.kind !== "prose" || isAllTerm(text))) ||
      (hasWord(tokens, "ask", "what") && /^(?:.{0,20})(?:是什么|是啥|指什么)(?:意思)?[?。]?$/.test(text) && !draft.who);
    if (!draft.who && !draft.when && before.length === 0 && asksKinds(text)) return defined(draft, formTermsIn(text));
    const several = draft.who || draft.when || hasWord(tokens, "ask", "number") ? [] : termsIn(text);
    if (several.length > 1 && hasWord(tokens, "operation", "define")) return defined(draft, several);
    if ((several.length > 1 && APART.test(text)) || (several.length === 1 && EITHER.test(text))) return defined(draft, several);
    if (!asked || hasWord(tokens, "ask", "number", "yesno") || draft.who || draft.when) return draft;
    const words = text.replace(/什么是|什么叫做?|是什么意思|何谓|解释一?下?/g, "");
    const [only] = draft.figures.kind === "known" ? draft.figures.quantities : [];
    const term = termIn(words) ?? (only?.kind === "figure" ? termOf(only.key) : undefined);
    if (!term) return draft;
    return defined(draft, [term]);
  },
};

const ONE_OR_MORE = "[一二三四五六七八九十两几些]";
/** 是哪四类, 指哪三安全, 一共分几种情形, 下面有哪些小项: the members of a term, of no report in particular. */
const KINDS = new RegExp(
  `(?:是|指|有|分|包括|包含|成|些)[^,，。]{0,4}(?:哪|几)${ONE_OR_MORE}?个?(?:安全|稳定|种|类|样|项|条|情形|方面|小项|东西)|(?:包括|包含|有|指|分|细分|分成|分为|指的是)(?:了|的)?(?:什么|哪些|哪几|啥)`,
);
/** What may stand around a term where nothing is asked but its members. */
const FRAME = new RegExp(
  `请问|问一下|年度报告|年报|报告|报表|表格|表头|表里|表中|表|里面|里头|下面|底下|一共|总共|到底|究竟|分别|具体|指的是|包括|包含|细分|情形|情况|方面|小项|申请人|意思|东西|都?列出来|列一下|老师让查的?|安全|稳定|什么|哪|${ONE_OR_MORE}|[在里中又都各是指叫做有分成为的了呢啊呀吗啥个种类样项条那这句,.，。?？!！、;“”"'「」\\s]`,
  "g",
);
const REPORT_TERM = "政府信息公开工作年度报告";
/** The report itself is what the terms stand in. */
const formTermsIn = (text: string): Term[] => termsIn(text).filter(({ term }) => term !== REPORT_TERM);
function asksKinds(text: string): boolean {
  const terms = formTermsIn(text);
  if (terms.length !== 1 || !KINDS.test(text)) return false;
  const [term] = terms;
  const names = [term?.term ?? "", ...(term?.names ?? [])].map((name) => name.replace(/["“”]/g, "")).sort((a, b) => b.length - a.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, ""), text.replace(/["“”「」]/g, ""));
  return rest.replace(FRAME, "") === "";
}

/** What is administrative reconsideration, what does "corrected" mean: one word of the form and nothing besides. */
function termInEnglish({ tokens, text, who, when }: Draft): Term | undefined {
  if (who || when || !/^(?:please )?(?:what (?:is|are|does|do)|define|explain|meaning of)\b/.test(text)) return undefined;
  const told = (token: Token): boolean =>
    token.kind === "mark" || isWord(token, "filler") || isWord(token, "ask") || isWord(token, "operation", "define");
  const words: Token[] = tokens.filter((token): boolean => !told(token) && !isWord(token, "subject", "application"));
  const [only] = words;
  if (only?.kind !== "word" || words.length > 1 || hasWord(tokens, "ask", "number")) return undefined;
  if (only.role === "applicant") return GLOSSARY.find(({ keys }) => keys.includes(`@${only.value}`));
  const keys =
    only.role === "request"
      ? [`${only.value}@total`]
      : only.role === "dispute"
        ? [`reconsideration.${only.value}`]
        : only.role === "subject"
          ? [only.value, `${only.value}.total`, `${only.value}.issued`]
          : [];
  return keys.flatMap((key) => termOf(key) ?? [])[0];
}

/** 法人或其他组织包括哪些: nothing is asked about but the term itself. */
const isAllTerm = (text: string): boolean => {
  const [term] = termsIn(text);
  const rest = term ? [term.term, ...(term.names ?? [])].reduce((left, name) => left.replaceAll(name, ""), text) : text;
  return /^[的都]*(?:包括|包含|有|指|分)(?:了|的)?(?:什么|哪些|哪几|啥)[^,。]{0,4}$/.test(rest);
};

/** 部分公开和不予公开有什么区别; 结果纠正是赢了还是输了. */
const APART =
  /区别|不同|差别|差异|两样|一回事|一码事|两码事|一个(?:东西|意思|概念)|一样[吗么不]|不一样|算不算|是不是(?:就是|同)|等同|差在哪|分不清|怎么分/;
const EITHER = /(?:是|算).{1,8}还是(?:是|算)?.{1,8}|算不算|(?:是不是|算不算|能不能)(?:算|等于|就是)/;
const defined = (draft: Draft, [first, ...others]: Term[]): Draft =>
  noted(
    {
      ...draft,
      figures: { kind: "prose" },
      ...(first ? { term: first.term } : {}),
      ...(others.length > 0 ? { otherTerms: others.map(({ term }) => term) } : {}),
      operation: { value: "define", origin: "said" },
      numeric: false,
    },
    "名词",
    [first, ...others].map((each) => each?.term).join(" "),
  );

const PERIOD = new RegExp(
  String.raw`(?:上|下)半年|${QUARTER}|(?<!\d)${MONTH}月(?:份|底|初|中旬)?|(?:january|february|march|april|june|july|august|september|october|november|december)`,
);
/** Part of a year, which an annual figure does not tell. */
export const period: Refiner = {
  name: "period",
  refine(draft) {
    const found = PERIOD.exec(draft.text)?.[0];
    return found && draft.numeric ? noted({ ...draft, period: found }, "时段", found) : draft;
  },
};

/** A summary is of the whole, or of a section: what names a matter is a question about it. */
export const PLAIN_TOPIC =
  /^(?:(?:政府|政务)?(?:信息)?公开|\s|主要|全面|各项|重要|基本|关键|核心|总体|整体|年度|全部|所有|数据|数字|指标|情况|内容|工作|报告|年报|年|方面|一起|差别|区别|不同)*$/;
/** A whole report in brief, in any words: 捋一捋, 划重点, 有什么看头. */
const BRIEF =
  /捋一?捋|梳理|划(?:个|下|一下)?重点|干货|看头|看点|成绩单|tl;?dr|一览|速览|快速了解|大概了解|(?:关键|核心|主要|重要|重点|最重要)的?(?:几个)?(?:数字?|数据|指标|内容|信息)|值得(?:关注|看)|概况|概览|(?:总体|整体|基本|大体)(?:情况|怎么样|如何)|(?:简单|简要|大概|大致|快速|随便)(?:地)?(?:说|讲|介绍|概括|总结)(?:一?下|说|讲)?|总结|概括|概述|要点|亮点|摘要|简介|介绍|(?:干|做|搞)得(?:怎么样|怎样|咋样|如何|好不好)|(?:说|讲|写)(?:了|的)?(?:些)?(?:什么|啥)|(?:一|两|三|几)句话|in brief|highlights?|overview|summar/;
const FIGURE_ROLES = ["subject", "request", "dispute", "document", "applicant", "rate", "content"] as const;
/** Nothing of it is asked for but the report itself. */
function asksInBrief({ text, tokens }: Draft): boolean {
  const at = BRIEF.exec(text);
  if (!at) return false;
  const [from, to] = [at.index, at.index + at[0].length];
  const outside = (token: Token): boolean => token.end <= from || token.start >= to;
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
    /存在的?(?:主要)?(?:问题|不足|困难|短板)|(?:哪些|什么|主要)(?:问题|不足|困难|短板|薄弱)|问题(?:和|与|及)改进|改进(?:情况|措施|计划|方向|什么|哪些|工作|政府|政务)?|下一步|整改措施|打算|怎么改|不足之处|做得不(?:好|够|到位)|毛病|缺失|缺点|缺陷|疏漏|弊端|待改善|差在哪|欠缺|针对.{0,6}问题|采取.{0,6}措施|第五(?:部分|章|节|项)|problems|improvement|shortcoming/,
  ],
  [6, /其他需要报告|其他(?:需要)?说明|第六(?:部分|章|节|项)/],
  [1, /总体情况|整体情况|第一(?:部分|章|节|项)/],
  [2, /主动公开(?:政府信息)?情况|第二(?:部分|章|节|项)/],
  [3, /第三(?:部分|章|节|项)|(?:收到和处理)政府信息公开申请情况/],
  [4, /第四(?:部分|章|节|项)|复议、行政诉讼情况/],
];
export const section: Refiner = {
  name: "section",
  refine(draft: Draft, { before }): Draft {
    const found = SECTIONS.find(([, pattern]) => pattern.test(draft.text))?.[0];
    const named = draft.who?.value.some(({ kind }) => kind === "agency") ?? false;
    // 介绍一下隆德县, 隆德县的年报讲了什么: nothing of it is asked for, so all of it is.
    const told =
      named &&
      before.length === 0 &&
      draft.figures.kind === "none" &&
      hasWord(draft.tokens, "ask", "tell", "what", "how") &&
      !hasWord(draft.tokens, "ask", "number");
    const whole =
      (named && before.length === 0 && draft.figures.kind !== "known" && asksInBrief(draft)) ||
      ((hasWord(draft.tokens, "operation", "summary") || told) && draft.figures.kind !== "known" && PLAIN_TOPIC.test(draft.topic));
    if (found === undefined) return whole ? noted({ ...draft, section: 0 }, "部分", "整份报告") : draft;
    return draft.figures.kind === "known" || (draft.numeric && draft.figures.kind === "prose")
      ? draft
      : noted({ ...draft, section: found }, "部分", String(found));
  },
};

/** A noun that is a count of itself: 观看量是多少, 参与人数有多少. */
const COUNTS = /[量数](?:是|有|为|达到?|共)?(?:多少|几)/;
const isOneReport = ([first, ...others]: readonly Agency[]): boolean => others.length === 0 && first?.years.length === 1;

/** What is left when nothing else was understood: courtesy, or a question about something else altogether. */
export const unrelated: Refiner = {
  name: "unrelated",
  refine(draft, { before, reading }) {
    const { tokens } = draft;
    const courtesy =
      tokens.every((token) => token.kind === "mark" || isWord(token, "filler") || isWord(token, "comparator", "none")) &&
      hasWord(tokens, "filler", "polite");
    if (courtesy && !draft.written) return out(draft, "greeting");
    const rest = tokens.some((token) => token.kind === "rest");
    if (
      draft.written ||
      draft.search ||
      draft.outOfScope ||
      draft.who ||
      (draft.when && !rest) ||
      before.length > 0 ||
      draft.open.length > 0
    )
      return draft;
    const domain =
      draft.figures.kind === "known" ||
      draft.figures.kind === "open" ||
      draft.term !== undefined ||
      draft.section !== undefined ||
      hasWord(tokens, "operation", "reports") ||
      CONTRADICTS.test(draft.text);
    const words =
      hasWord(tokens, "content") ||
      hasWord(tokens, "generic") ||
      hasWord(tokens, "group", "report", "every", "which", "count", "whole", "own", "plain");
    const figureWords = tokens.some(
      (token) => token.kind === "word" && ["subject", "request", "dispute", "document", "applicant", "rate"].includes(token.role),
    );
    if (domain || words || figureWords) return draft;
    // 多少件: a number is asked for, and of whom and of what is asked back.
    if (!rest && draft.topic === "" && hasWord(tokens, "ask", "number") && hasWord(tokens, "unit")) return draft;
    // Within one report, whatever is counted may be what it counts: that is for the search to say.
    if (isOneReport(reading.directory.agencies) && draft.numeric && (draft.unit !== undefined || COUNTS.test(draft.text))) return draft;
    return out(draft, "unrelated");
  },
};
