// Parts of one total that prose states, held against each other (公示栏公开的信息比网站多194条; 公开的信息里，新媒体最多) -> the parts with their numbers. Reads the store.
import { topicCoverage } from "../../answer/prose/topic-coverage.ts";
import { plain } from "../../decimal.ts";
import { citePassage, type Report, type Statement } from "../../report/report.ts";
import { within } from "../../zh/amounts.ts";
import { claimedRange } from "../bounds.ts";
import { type Frame, type Said, verdictOf } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { comparedIn } from "../sides.ts";
import { named } from "../values.ts";
import { claimText } from "../wording.ts";
import { comparesAs } from "./compare.ts";
import { partNamed } from "./part-of.ts";

const DIFFERENCE = /^(?<left>[^比]{2,40}?)[，,]?比(?<right>[^比，,]{2,24}?)(?:要|还|更)*(?<way>[多少])(?:出|了)*$/;
const FIRST =
  /^(?<whole>[^，,]{2,30}?)(?:里面?|当中|之?中)[，,]?(?:以|是)?(?<part>[^，,]{2,20}?)(?:的?(?:条数|数量|信息|占比|比重|份额)?)(?<place>最多|最少|最高|最低|最大|最小|居首)$/;
const COVERED_AT_LEAST = 0.8;

type Part = { part: Statement; total: Statement };

/** The other part of the same total that the words name, by what the total does not say; null when none does, or two alike. */
function siblingNamed(report: Report, topic: string, { part, total }: Part): Statement | null {
  const scored = siblingsOf(report, total)
    .filter((each) => each !== part)
    .map((each) => ({ each, ...topicCoverage(topic, `${each.subject} ${total.subject}`), own: topicCoverage(topic, each.subject).covered }))
    .filter(({ covered, own }) => covered >= COVERED_AT_LEAST && own > 0 && saysMoreThan(total, topic, covered))
    .sort((a, b) => b.own - a.own || a.extra - b.extra);
  const [best, next] = scored;
  return best && !(next && next.own === best.own && next.extra === best.extra) ? best.each : null;
}
/** 主动公开政府信息, which the total's own words say, is none of its parts. */
const saysMoreThan = (total: Statement, topic: string, covered: number): boolean => covered > topicCoverage(topic, total.subject).covered;
const siblingsOf = (report: Report, total: Statement): Statement[] =>
  report.statements.filter((each) => each.partOf !== undefined && report.statements[each.partOf] === total && each.unit === total.unit);

async function reportOf(phrase: string, said: Said, reader: Reader, store: Parameters<Frame["decide"]>[2]) {
  const meaning = reader.read(phrase, said.segment);
  if (!meaning || meaning.topic === "" || meaning.quantities.value.length > 0) return null;
  const subjects = await reader.subjects(meaning, null);
  const [summary] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
  const report = summary ? await store.report(summary.id) : null;
  return report && { report, topic: meaning.topic };
}

export const siblings: Frame = {
  name: "siblings",
  async decide(said, reader, store) {
    const { statement, clause } = said;
    if (statement && (statement.none || !clause || ["%", "倍"].includes(statement.unit))) return null;
    const text = said.text.replace(/^[，,]|[。；！!\s]{1,4}$/g, "");
    const first = statement ? undefined : FIRST.exec(text)?.groups;
    const by = statement && clause && clause.after.replace(/[。；！!\s]/g, "") === "" ? DIFFERENCE.exec(clause.before)?.groups : undefined;
    const holds = statement || first ? null : comparesAs(text);
    const sides = by ?? (holds ? comparedIn(text.replace(/[，,](?=比)/, "")) : null);
    const about = first ? `${first.whole}${first.part}` : sides?.left;
    const found = about === undefined ? null : await reportOf(about, said, reader, store);
    const mine = found && partNamed(found.report, found.topic, () => true);
    if (!found || !mine) return null;
    const { report, topic } = found;
    if (!saysMoreThan(mine.total, topic, topicCoverage(topic, `${mine.part.subject} ${mine.total.subject}`).covered)) return null;
    const cite = (each: Statement) =>
      report.passages.filter(({ n }) => n === each.passage).map((passage) => citePassage(report, passage, each.sentence));
    const shown = (all: readonly Statement[]): string =>
      claimText.list(all.map((each) => `${named(report)}${each.subject.replaceAll(" ", "")}：${each.text}`));
    if (first) {
      const all = siblingsOf(report, mine.total);
      if (all.length < 2 || all.some(({ approximate }) => approximate)) return null;
      const others = all.filter((each) => each !== mine.part).map(({ value }) => value);
      const most = /[多高大首]/.test(first.place ?? "");
      return verdictOf(
        others.every((value) => (most ? mine.part.value > value : mine.part.value < value)),
        { said: shown(all), found: mine.part.value, unit: mine.part.unit, citations: cite(mine.part) },
      );
    }
    const right = sides?.right === undefined ? null : reader.read(sides.right, said.segment);
    const other = right && right.topic !== "" && right.quantities.value.length === 0 ? siblingNamed(report, right.topic, mine) : null;
    if (!other || other.approximate || mine.part.approximate) return null;
    const [a, b] = [mine.part.value, other.value];
    const base = {
      said: shown([mine.part, other]),
      unit: mine.part.unit,
      citations: [...cite(mine.part), ...(other.passage === mine.part.passage ? [] : cite(other))],
    };
    if (holds) return verdictOf(holds(a, b), { ...base, found: a });
    if (!by || !statement || !clause) return null;
    const difference = by.way === "多" ? a - b : b - a;
    return verdictOf(within(difference, claimedRange(statement, "", "")), {
      ...base,
      said: `${base.said}${plain(Math.max(a, b))} - ${plain(Math.min(a, b))} = ${plain(Math.abs(difference))}${mine.part.unit}。`,
      claimed: statement.value,
      found: Math.abs(difference),
    });
  },
};
