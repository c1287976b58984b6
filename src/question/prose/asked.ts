// A question's text -> what it asks of prose, as fields: whether there is any, which each of them is, how many not, in which part of the year. No I/O. No clock.
import { MONTH, QUARTER } from "../../zh/digits.ts";
import { type AspectAsked, aspectAsked, narrowedBy } from "./aspect.ts";
import { type ContactAsked, contactAsked } from "./contact.ts";
import { type Fate, fatesIn } from "./fates.ts";
import type { Told } from "./told.ts";

type Language = "zh-Hans" | "zh-Hant" | "en";

export type ProseAsked = {
  /** Put so that "there was none" answers it. */
  whether?: true;
  /** Whether there is such a thing at all: a passage that does not speak of it is no answer. */
  exists?: true;
  /** Whether it is so of all of them: 都是2024年的吗. */
  allAre?: true;
  /** Which they are is asked: each is named. */
  each?: true;
  /** How many were not: 没给, 没办完, 未公开. */
  denied?: true;
  /** What will be done is asked for: it stands in the report of the year before. */
  planned?: true;
  /** A month, a quarter, half a year, as typed: the number of a whole year is not that of a part of it. */
  periods: readonly string[];
  /** What is asked to have become of the things counted. */
  fates: readonly Fate[];
  aspect?: AspectAsked;
  contact?: ContactAsked;
  /** Which sentence would tell of it, where it is asked in words that have a line of their own (zh/subjects.ts). */
  told?: Told;
};

const WHETHER = /^(?:did|does|do|is|are|was|were|has|have|any)\b|whether|[吗么吧]$|有没有|有无|是否|是不是|有过/;
const ALL_ARE = /(?:都|全|均|皆|清一色)(?:部|都)?(?:是|为).*[吗么吧]/;
const EXISTS = /有没有|有无|有沒有|是否有|有(?!过).{1,12}[吗么]$/;
/** 五大平台是哪些. */
const EACH = /哪(?:些|几)|(?:都|分别)是(?:什么|啥)|which/;
/** 有没有 and 没有 ask or deny as a whole; 没收, 未来 and 未成年 are words of their own. */
const DENIED = /没(?![有收人,，。?？]|$)|(?<!有)没有(?=办|处理|解决|回复|答复|公开|完成|落实|通过|采纳|更新)|未(?![来成])/;
const PLANNED = /打算|计划|规划|准备(?:做|怎么|干|开展)|下一?步|要做|将(?:会|要|如何|怎么)|目标|安排|plan/;
/** may is a verb as well, and no month here. */
const MONTHS = "january february march april may june july august september october november december".split(" ");
const PERIOD = new RegExp(
  String.raw`[上这本当前下]一?个?(?:月|季度|星期|礼拜|周)|[昨前今]天|[昨今]日|(?<!\d)0?${MONTH}月份?|[上下]半年|${QUARTER}?|\b(?:${MONTHS.filter((month) => month !== "may").join("|")})\b`,
  "g",
);

const when = <T extends string>(name: T, holds: boolean): Partial<Record<T, true>> =>
  (holds ? { [name]: true } : {}) as Partial<Record<T, true>>;

/** 说没说, 办没办: whether it was done. */
const EITHER = /(\p{Script=Han})没\1/gu;

/** `text` is normalized; of an English question the topic alone is in the words of the reports. */
export function proseAsked(typed: string, topic: string, language: Language): ProseAsked {
  const text = typed.replace(EITHER, "有没有");
  const aspect = aspectAsked(language === "en" ? topic : text, topic);
  const contact = contactAsked(text);
  return {
    ...when("whether", WHETHER.test(text)),
    ...when("allAre", ALL_ARE.test(text)),
    ...when("exists", EXISTS.test(text)),
    ...when("each", EACH.test(text)),
    ...when("denied", DENIED.test(text)),
    ...when("planned", PLANNED.test(text)),
    periods: (text.match(PERIOD) ?? []).map((each) => (MONTHS.includes(each) ? `${MONTHS.indexOf(each) + 1}月` : each.replace(/份$/, ""))),
    fates: fatesIn(text),
    ...(aspect ? { aspect } : {}),
    ...(contact ? { contact } : {}),
  };
}

/** The same question with its topic in other words: what narrows an aspect changes with it. */
export function withTopic(asked: ProseAsked, topic: string, language: Language): ProseAsked {
  const { aspect: before, ...rest } = asked;
  const aspect = language === "en" ? aspectAsked(topic, topic) : before && narrowedBy(before, topic);
  return { ...rest, ...(aspect ? { aspect } : {}) };
}
