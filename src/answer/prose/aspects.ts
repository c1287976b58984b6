// What people ask of every report's prose: its problems, its plans, where the office is. How each is asked, and where it stands. No I/O. No clock.
import type { Passage, Report } from "../../report/report.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { placeOf } from "./contact.ts";

/** [start, end) of a passage's text. */
export type Excerpt = { passage: Passage; range: [number, number] };

export type Aspect = {
  asked: RegExp;
  excerpts: (report: Report) => Excerpt[];
  /** Words of the aspect itself: what a topic has besides them narrows the excerpts. */
  words: RegExp;
};

const whole = (passage: Passage): Excerpt => ({ passage, range: [0, passage.text.length] });

/** Section 5 tells what is wrong and then what will be done. This is where it turns from the one to the other. */
const TURN =
  /改进(?:措施|情况|方向|办法|工作)|整改措施|下一步|下步|今后|接下来|针对(?:以上|上述|这些|存在)|20\d{2}\s?年[^将\n]{0,20}将|我们将/;
const PLAN_HEADING = /改进|措施|下一步|下步|打算|计划|方向/;
const PROBLEM_HEADING = /问题|不足|短板|困难/;
const PROBLEM = /问题|不足|不够|不到位|不及时|不高|不强|不畅|有待|欠缺|薄弱|滞后|较低|短板|有差距|需要?进一步|仍需/;

type Sides = { problems: Excerpt[]; plans: Excerpt[] };

/** Section 5 cut at its turn. A heading that names one side settles it for what stands below. */
export function sidesOf(report: Report): Sides {
  const sides: Sides = { problems: [], plans: [] };
  let turned = false;
  for (const passage of report.passages.filter((each) => each.section === 5)) {
    const heading = passage.path.join("");
    if (PLAN_HEADING.test(heading) !== PROBLEM_HEADING.test(heading)) {
      turned = PLAN_HEADING.test(heading);
      (turned ? sides.plans : sides.problems).push(whole(passage));
      continue;
    }
    const at = turned ? 0 : turnIn(passage.text);
    if (at > 0 && PROBLEM.test(passage.text.slice(0, at))) sides.problems.push({ passage, range: [0, at] });
    if (at >= 0) sides.plans.push({ passage, range: [at, passage.text.length] });
    else sides.problems.push(whole(passage));
    turned ||= at >= 0;
  }
  return sides;
}

/** What the report says will be done. */
export const plansOf = (report: Report): Excerpt[] => sidesOf(report).plans;

/** Where the sentence begins that turns to what will be done; -1 when none does. */
function turnIn(text: string): number {
  return segmentsIn(text).find((each) => TURN.test(each.text))?.index ?? -1;
}

/** Both sides' words: "针对问题采取什么措施" asks for measures, whatever they are against. */
const SIDE_WORDS =
  /下一?步|改进|打算|计划|今后|往后|明年|措施|整改|提升|加强|存在|问题|不足之处|不足|短板|薄弱环节|薄弱|欠缺|困难|毛病|缺点|缺陷|缺失|疏漏|弊端|差距|差在|做得不好?|地方/g;

/** In order; the first that fits is taken. */
export const ASPECTS: readonly Aspect[] = [
  {
    asked: /(?<![用差好花现])在(?:哪里?|哪儿|什么地方)[？?]?$|怎么[走去]/,
    excerpts: (report) => placeOf(report, "address"),
    words: /在(?:哪里?|哪儿|什么地方)|怎么[走去]|哪里?/g,
  },
  {
    asked: /下一?步|改进|打算|计划|今后|明年|措施|整改|怎么改|如何改/,
    excerpts: (report) => sidesOf(report).plans,
    words: SIDE_WORDS,
  },
  {
    asked: /问题|不足|短板|薄弱|欠缺|缺失|疏漏|弊端|困难|毛病|缺点|缺陷|差距|差在哪|做得不|不好的地方|待改进/,
    excerpts: (report) => sidesOf(report).problems,
    words: SIDE_WORDS,
  },
];

const GENERIC =
  /政府信息公开工作|政府信息公开|政务公开|信息公开|公开工作|工作|主要|方面|情况|采取|针对|哪些|哪几个|哪几项|什么样|什么|怎么样|怎么|如何|怎样|办公室|政府|单位|报告|年报|里面?|自己|你们|我们|提到|承认|说明|进行|准备|[新哪的了有在做是和用还会将要其被吗呢去把对能可以中里我想请说写为]/g;
const LEFT_OVER = 1;

/** What is left of a topic once the aspect's own and all-purpose words are taken out: "" when the aspect is all that was asked. */
export const restOf = (aspect: Aspect, topic: string): string =>
  topic
    .replace(aspect.words, " ")
    .split(/\s+/)
    .map((word) => word.replace(GENERIC, "").replace(/[^\p{Script=Han}\p{N}]/gu, ""))
    .filter((word) => [...word].length > LEFT_OVER)
    .join("");
