// What is asked in everyday words, and reports -> the sentences that tell of all of it in the report's words, quoted. Reads the store.
import type { Told } from "../../question/prose/told.ts";
import { citePassage, type Report } from "../../report/report.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { asSaidIn } from "../../zh/subjects.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { StatedIn } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import type { Excerpt } from "./aspects.ts";
import { quote } from "./quote.ts";
import { ownClause } from "./stated-match.ts";
import { coverage } from "./topic-coverage.ts";

/** What is left of a question beside its subjects may not be another thing's. */
const REST_AT_LEAST = 0.75;
/** A heading that is a passage of its own says nothing yet. */
const SHORTEST_SAYING = 12;
const MOST_QUOTED = 3;
/** A larger corpus is searched (retrieve.ts), and not gone through. */
const MOST_REPORTS = 60;

const tellsOf = ({ subjects, rest }: Told, text: string): boolean =>
  subjects.every((words) => words.some((word) => text.includes(word))) &&
  rest.every((word) => coverage(asSaidIn(text, word), text) >= REST_AT_LEAST);

/** In the report's order; none where a word of the question is left that no sentence has. */
export const toldIn = ({ passages }: Pick<Report, "passages">, told: Told, periods: readonly string[] = []): Excerpt[] =>
  passages.flatMap((passage) =>
    segmentsIn(passage.text)
      .filter(({ text }) => text.length >= SHORTEST_SAYING && tellsOf(told, text) && periods.every((period) => text.includes(period)))
      .map(({ text, index }): Excerpt => ({ passage, range: [index, index + text.length] })),
  );

/** What a report tells of it; how many sentences were quoted. A reason, or what was not done, is told in no word of a subject. */
export function sayTold(report: Report, context: AnswerContext): number {
  const { told, denied, periods } = context.meaning.prose;
  if (!told || denied || context.meaning.cause) return 0;
  const excerpts = toldIn(report, told, periods).slice(0, MOST_QUOTED);
  if (excerpts.length > 0) quote(report, excerpts, context, context.meaning.topic);
  return excerpts.length;
}

/** Of many reports a few are quoted, and the others named. Errors: those of the store. */
export async function sayToldByMany(target: Target & { kind: "many" }, context: AnswerContext): Promise<number> {
  const { meaning, store, ledger, wording } = context;
  const { told, denied, periods } = meaning.prose;
  if (!told || denied || meaning.cause || target.reports > MOST_REPORTS) return 0;
  const others: string[] = [];
  const marks: number[] = [];
  let said = 0;
  for (const { id } of (await store.reports(target.selection, { limit: MOST_REPORTS })).items) {
    const report = await store.report(id);
    const [first] = report ? toldIn(report, told, periods) : [];
    if (!report || !first) continue;
    if (said++ < MOST_QUOTED) quote(report, [first], context, meaning.topic);
    else {
      others.push(wording.whose(report.issuer, report.year));
      marks.push(ledger.cite(citePassage(report, first.passage, first.range)));
    }
  }
  if (others.length > 0) ledger.say(wording.othersSay(others.length, wording.join(others)), marks, "notice", others.length);
  if (said > 0) ledger.note("coverage", wording.coverage(target.reports, target.year));
  return said;
}

/** The numbers whose own clause tells of all that was asked. */
export const numbersTold = (told: Told, numbers: readonly StatedIn[]): StatedIn[] =>
  numbers.filter((number) => tellsOf(told, `${number.statement.subject} ${ownClause(number)}`));
