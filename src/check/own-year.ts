// A clause of the year before or after the one spoken of (2024年2882件，上年为零) -> the same with that year. No I/O. No clock.
import type { Understanding } from "../question/understanding.ts";
import { reworded } from "./reworded.ts";
import type { Asked } from "./segment.ts";

/** 上年结转 is counted in the year after it, and 比上年 is a change. */
const BEGINS =
  /^[，,；;、\s]*(?:而|但|可)?(?<year>(?:上一?|前一)年度?|(?:次|翌|后一|下一|第二)年度?)(?!.*(?:结转|遗留|转))(?=的?[，,]?[也均都则还就又]?(?:仅|只|才|共)?(?:为|是|有|没|无|未|零|一[件起宗]|\d|办结|公开|予以|不予|新收|收到|行政|许可|处罚|收费))/;
const BEFORE = /^[上前]/;

/** Where its sentence names a year, of that one; 上年 said twice is one year. */
function yearOf(said: string, { text, segment }: Asked["said"], spokenOf: Understanding["when"] | null): number | null {
  const ahead = segment.slice(0, Math.max(0, segment.lastIndexOf(text)));
  const away = BEFORE.test(said) ? -1 : 1;
  const [year, ...more] = spokenOf?.value.kind === "list" ? spokenOf.value.years : [];
  if (year === undefined || more.length > 0) return null;
  const named = [...ahead.matchAll(/(?<![比较与从])20\d{2}(?=年)/g)].at(-1)?.[0];
  return named === undefined ? (ahead.includes(said) ? year : year + away) : Number(named) + away;
}

/** As it is, where it is of no such year. */
export function inOwnYear(asked: Asked, spokenOf: Understanding["when"] | null): Asked {
  const said = BEGINS.exec(asked.said.text)?.groups?.year;
  const year = said === undefined ? null : yearOf(said, asked.said, spokenOf);
  if (said === undefined || year === null) return asked;
  const own = reworded(asked, (text) => text.replace(said, `${year}年`));
  // 2882件，上年0件: the subject that is restored has the year of the clause before.
  return own.kind === "number" ? { ...own, questions: own.questions.slice(0, 1) } : own;
}
