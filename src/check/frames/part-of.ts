// A part of a total that prose states (主动公开24017条，其中网站2070条) -> whether the report gives that part of that total so. Reads the store.
import { topicCoverage } from "../../answer/prose/topic-coverage.ts";
import { citePassage, type Report, type Statement } from "../../report/report.ts";
import { within } from "../../zh/amounts.ts";
import { agrees, claimedRange } from "../bounds.ts";
import { conflictOfStated } from "../conflicts.ts";
import { type Frame, verdictOf } from "../frame.ts";
import { named } from "../values.ts";
import { claimText } from "../wording.ts";

/** How much of the claim's words a part must have, as it is named or with its total. */
const COVERED_AT_LEAST = 0.8;

/** The part that the words name, of a total that is as large as claimed; null when none does, or two do alike. */
export function partNamed(
  report: Report,
  topic: string,
  isTotal: (total: Statement) => boolean,
): { part: Statement; total: Statement } | null {
  const scored = report.statements.flatMap((part) => {
    const total = part.partOf === undefined ? undefined : report.statements[part.partOf];
    if (!total || total.unit !== part.unit || !isTotal(total)) return [];
    // 网站 of 政府门户网站 公开政府信息: what the total has too tells no part from another.
    const own = topicCoverage(topic, ownWords(part, total));
    const whole = topicCoverage(topic, `${part.subject} ${total.subject}`);
    return whole.covered >= COVERED_AT_LEAST && own.covered > 0 ? [{ part, total, own: own.covered, extra: own.extra }] : [];
  });
  const [best, next] = scored.sort((a, b) => b.own - a.own || a.extra - b.extra);
  if (!best || (next && next.own === best.own && next.extra === best.extra && next.part.value !== best.part.value)) return null;
  return best;
}

const ownWords = (part: Statement, total: Statement): string =>
  part.subject
    .split(" ")
    .filter((word) => !total.subject.includes(word))
    .join(" ");

export const partOf: Frame = {
  name: "partOf",
  async decide({ statement, clause, part: isPart, question, segment }, reader, store) {
    const claimed = reader.lastTotal();
    if (!isPart || !statement || !clause || !question || !claimed || statement.none || statement.unit !== claimed.unit) return null;
    const meaning = reader.exactly(question.replace(/^[，,]?其中/, ""), segment);
    if (!meaning || meaning.topic === "" || meaning.quantities.value.length > 0) return null;
    const subjects = await reader.subjects(meaning, null);
    const [summary] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const report = summary ? await store.report(summary.id) : null;
    // What is published is said to be 发布 in some reports, 公开 in others; the part is told by what stands before it.
    const topic = meaning.topic.replace(/ 发布$/, "");
    const found =
      report && partNamed(report, topic, ({ value, unit }) => unit === claimed.unit && within(value, claimedRange(claimed, "", "")));
    const passage = found && report.passages.find(({ n }) => n === found.part.passage);
    if (!found || !passage) return null;
    const { part } = found;
    const figure = { ...part, label: "", state: "stated" as const, citation: 1 };
    const agreement = agrees(part.value, figure, statement, claimedRange(statement, clause.before, clause.after));
    if (agreement === "unsure") return null;
    const citation = citePassage(report, passage, part.sentence);
    const base = { claimed: statement.value, found: part.value, unit: part.unit };
    const conflict = await conflictOfStated(report.id, { value: part.value, text: part.text, url: citation.url }, store);
    if (conflict && agreement === "yes")
      return { ...base, verdict: "conflicting", explanation: claimText.conflicting(conflict.statement), citations: conflict.citations };
    return verdictOf(agreement === "yes", {
      ...base,
      said: claimText.list([`${named(report)}${part.subject.replaceAll(" ", "")}：${part.text}`]),
      citations: [citation],
    });
  },
};
