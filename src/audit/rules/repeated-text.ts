// Sentences that stand word for word in an earlier year's report, or in another agency's -> a finding for each pair of passages,
// beyond the phrases that the form and the law lend to everybody. No I/O. No clock.
import { agencyIdOf, citePassage, type Passage, type Report } from "../../report/report.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { stretchesOf } from "../../zh/marks.ts";
import { foldWidth } from "../../zh/text.ts";
import type { NewFinding, Rule } from "../finding.ts";
import { yearBefore } from "./between-years.ts";

/** Shorter sentences are alike by chance ("确保信息公开工作规范有序开展"). Counted in characters without punctuation, titles and digits. */
const LONG_ENOUGH = 30;
/** A sentence found with more agencies than this is a phrase in common use, not a copy. */
const COMMON = 3;
/** What everybody writes because the form, the law or the party's documents say it so. */
const BORROWED = new RegExp(
  `习近平|党中央|党的[${ORDINALS}]+[大届]|信息处理费|处理费管理办法|年度报告格式|统计期限|所列数据|统计数据|按件、?按量|中华人民共和国政府信息公开条例|知情权.*监督权|如有疑问|联系电话|勾稽关系`,
);

type Occurrence = { report: Report; passage: Passage; sentence: [number, number]; length: number };

export const repeatedText: Rule = (reports) => {
  const occurrences = new Map<string, Occurrence[]>();
  for (const report of reports)
    for (const passage of report.passages)
      if (passage.section > 0)
        for (const { text, at } of sentencesOf(passage)) {
          const occurrence = { report, passage, sentence: at, length: text.length };
          occurrences.set(text, [...(occurrences.get(text) ?? []), occurrence]);
        }
  const pairs = new Map<string, { from: Occurrence; to: Occurrence; length: number; sentences: number }>();
  for (const found of occurrences.values())
    for (const [from, to] of copies(found)) {
      const key = `${from.report.id}#${from.passage.n}>${to.report.id}#${to.passage.n}`;
      const known = pairs.get(key);
      pairs.set(
        key,
        known
          ? { ...known, length: known.length + from.length, sentences: known.sentences + 1 }
          : { from, to, length: from.length, sentences: 1 },
      );
    }
  return [...pairs.values()].map(({ from, to, length, sentences }) => finding(from, to, length, sentences));
};

/** Pairs [earlier, later] of one sentence: from the year before, or from another agency unless everybody has it. */
function copies(occurrences: readonly Occurrence[]): [Occurrence, Occurrence][] {
  if (occurrences.length < 2) return [];
  const byReport = new Map(occurrences.map((occurrence) => [occurrence.report.id, occurrence]));
  const fromYearBefore = occurrences.flatMap((to): [Occurrence, Occurrence][] => {
    const from = byReport.get(yearBefore(to.report));
    return from ? [[from, to]] : [];
  });
  if (new Set(occurrences.map(({ report }) => agencyIdOf(report))).size > COMMON) return fromYearBefore;
  const fromOthers = occurrences.flatMap((to, i) =>
    occurrences.flatMap((from, j): [Occurrence, Occurrence][] => {
      const earlier = from.report.year < to.report.year || (from.report.year === to.report.year && j < i);
      return earlier && agencyIdOf(from.report) !== agencyIdOf(to.report) ? [[from, to]] : [];
    }),
  );
  return [...fromYearBefore, ...fromOthers];
}

function finding(from: Occurrence, to: Occurrence, length: number, sentences: number): NewFinding {
  const own = agencyIdOf(from.report) === agencyIdOf(to.report);
  const whose = own ? `${from.report.year} 年的报告` : `${from.report.issuer} ${from.report.year} 年的报告`;
  const whole = withoutMarks(to.passage.text).length;
  return {
    report: to.report.id,
    kind: "repeated_text",
    severity: "warning",
    statement: `这一段 ${whole} 个字中有 ${length} 个字（${sentences} 句）除年份外与${whose}一字不差。`,
    left: whole,
    right: length,
    citations: [citePassage(to.report, to.passage, to.sentence), citePassage(from.report, from.passage, from.sentence)],
  };
}

const withoutMarks = (text: string): string => foldWidth(text).replace(/[\s\p{P}\p{S}]/gu, "");

/** Sentences long enough to tell something, as they are compared, with their occurrence in the passage. */
function sentencesOf(passage: Passage): { text: string; at: [number, number] }[] {
  return stretchesOf(passage.text, "segment").flatMap(([start, end]) => {
    const sentence = passage.text.slice(start, end);
    const own = foldWidth(sentence).replace(/《[^》]*》|〔\d+〕\d+号|20\d{2}\s*年/g, "");
    const text = withoutMarks(own);
    if (text.length < LONG_ENOUGH || BORROWED.test(sentence)) return [];
    return [{ text, at: [start, end] as [number, number] }];
  });
}
