// What people ask of every report's prose (its problems, its plans, where the office is) -> where each stands. No I/O. No clock.
import type { AspectName } from "../../question/prose/aspect.ts";
import type { Passage, Report } from "../../report/report.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { placeOf } from "./contact.ts";

/** [start, end) of a passage's text. */
export type Excerpt = { passage: Passage; range: [number, number] };

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

/** Where each aspect stands. */
export const EXCERPTS: Readonly<Record<AspectName, (report: Report) => Excerpt[]>> = {
  address: (report) => placeOf(report, "address"),
  plans: plansOf,
  problems: (report) => sidesOf(report).problems,
};
