// A question's words -> which part of every report they ask for (its problems, its plans, where the office is), and what narrows it. No I/O. No clock.

export type AspectName = "address" | "plans" | "problems";
/** `rest`: what the topic says besides the aspect's own words; "" when the aspect is all that was asked. */
export type AspectAsked = { name: AspectName; rest: string };

/** Both sides' words: "针对问题采取什么措施" asks for measures, whatever they are against. */
const SIDE_WORDS =
  /下一?步|改进|打算|计划|今后|往后|明年|措施|整改|提升|加强|存在|问题|不足之处|不足|短板|薄弱环节|薄弱|欠缺|困难|毛病|缺点|缺陷|缺失|疏漏|弊端|差距|差在|做得不好?|没(?:有)?(?:做|干|办|搞|弄)好|没(?:有)?(?:做|落实)到位|不够好|不够完善|不够理想|检讨|自我批评|自?查出|承认|坦承|坦白|交代|交待|地方/g;

/** `words` are the aspect's own: what a topic has besides them narrows it. In order; the first that fits is taken. */
const ASPECTS: readonly { name: AspectName; asked: RegExp; words: RegExp }[] = [
  {
    name: "address",
    asked: /(?<![用差好花现])在(?:哪里?|哪儿|什么地方)[？?]?$|怎么[走去]/,
    words: /在(?:哪里?|哪儿|什么地方)|怎么[走去]|哪里?/g,
  },
  { name: "plans", asked: /下一?步|改进|打算|计划|今后|明年|措施|整改|怎么改|如何改/, words: SIDE_WORDS },
  {
    name: "problems",
    asked:
      /问题|不足|短板|薄弱|欠缺|缺失|疏漏|弊端|困难|毛病|缺点|缺陷|差距|差在哪|做得不|不好的地方|待改进|没(?:有)?(?:做|干|办|搞|弄)好|没(?:有)?(?:做|落实)到位|不够好|不够完善|不够理想|哪[里儿]不好|检讨|自我批评/,
    words: SIDE_WORDS,
  },
];

const GENERIC =
  /政府信息公开工作|政府信息公开|政务公开|信息公开|公开工作|工作|主要|方面|情况|采取|针对|哪些|哪几个|哪几项|什么样|什么|怎么样|怎么|如何|怎样|办公室|政府|单位|报告|年报|里面?|自己|自身|举例|例子|实例|例|举|时候?|你们|我们|提到|承认|说明|进行|准备|[新哪的了有在做是和用还会将要其被吗呢去把对能可以中里我想请说写为]/g;
const LEFT_OVER = 1;

/** What is left of a topic once the aspect's own and all-purpose words are taken out. */
const restOf = (own: RegExp, topic: string): string =>
  topic
    .replace(own, " ")
    .split(/\s+/)
    .map((word) => word.replace(GENERIC, "").replace(/[^\p{Script=Han}\p{N}]/gu, ""))
    .filter((word) => [...word].length > LEFT_OVER)
    .join("");

/** `words` are where the aspect is asked for, `topic` is what narrows it. */
export function aspectAsked(words: string, topic: string): AspectAsked | undefined {
  const found = ASPECTS.find(({ asked }) => asked.test(words));
  return found && { name: found.name, rest: restOf(found.words, topic) };
}
/** The same aspect, with another topic in other words. */
export const narrowedBy = ({ name }: AspectAsked, topic: string): AspectAsked => ({
  name,
  rest: restOf(ASPECTS.find((each) => each.name === name)?.words ?? /$^/g, topic),
});

/** What will be done is asked for, in words or as a topic. */
export const asksPlans = (words: string): boolean => ASPECTS.some(({ name, asked }) => name === "plans" && asked.test(words));
