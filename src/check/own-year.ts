// A clause of the year before or after the one spoken of (2024年2882件，上年为零) -> the same with that year. No I/O. No clock.
import type { Understanding } from "../question/understanding.ts";
import type { Asked } from "./segment.ts";

/** 上年结转 is counted in the year after it, and 比上年 is a change. */
const BEGINS =
  /^[，,；;、\s]*(?:而|但|可)?(?<year>(?:上一?|前一)年度?|(?:次|翌|后一|下一|第二)年度?)(?!.*(?:结转|遗留|转))(?=的?[，,]?[也均都则还就又]?(?:仅|只|才|共)?(?:为|是|有|没|无|未|零|一[件起宗]|\d))/;
const BEFORE = /^[上前]/;

export function inOwnYear(asked: Asked, spokenOf: Understanding["when"] | null): Asked {
  const said = BEGINS.exec(asked.said.text)?.groups?.year;
  const [year, ...more] = spokenOf?.value.kind === "list" ? spokenOf.value.years : [];
  if (said === undefined || year === undefined || more.length > 0) return asked;
  const own = (text: string): string => text.replace(said, `${year + (BEFORE.test(said) ? -1 : 1)}年`);
  const { question } = asked.said;
  const words = { ...asked.said, text: own(asked.said.text), ...(question === undefined ? {} : { question: own(question) }) };
  if (asked.kind === "words") return { ...asked, said: words };
  const clause = { ...asked.clause, before: own(asked.clause.before) };
  // 2882件，上年0件: the subject that is restored has the year of the clause before.
  return { ...asked, clause, questions: asked.questions.slice(0, 1).map(own), said: { ...words, clause } };
}
