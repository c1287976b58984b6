// A statement without a number that the form decides -> the sentence of the report that says the same, word for word. Reads the store.
import { coverage, isGeneric, topicCoverage } from "../../answer/prose/topic-coverage.ts";
import type { Citation } from "../../contract.ts";
import type { Understanding } from "../../question/understanding.ts";
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import { YEAR } from "../../zh/digits.ts";
import { directionIn, FALL_WORDS, RISE_WORDS, turned } from "../../zh/direction.ts";
import { endOf, startOf, stretchesOf } from "../../zh/marks.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { Frame } from "../frame.ts";
import { isHeading } from "../remark.ts";
import { claimText } from "../wording.ts";
import { comparesAs } from "./compare.ts";
import { withoutOnly } from "./only.ts";
import { placeIn } from "./rank.ts";

/** How much of the claim's own words a stretch of the report must have. It may say more. */
const COVERED_AT_LEAST = 0.8;
const SHORTEST_TOPIC = 4;
/** 不断, 不仅 and 不同 deny nothing. */
const DENIES = /没有?|未|无(?!障碍|论)|不(?![断仅但同少论管])/;

const [RISING, FALLING] = [new RegExp(RISE_WORDS), new RegExp(FALL_WORDS)];

type Stretch = { passage: Passage; at: [number, number]; text: string };
const MOST_CLAUSES = 3;

/** One clause of a sentence, or up to three that follow each other. */
function stretchesIn(passage: Passage): Stretch[] {
  const runs = stretchesOf(passage.text, "sentence").flatMap(([from, to]) => {
    const clauses = stretchesOf(passage.text.slice(from, to), "clause");
    return clauses.flatMap(([start], i) =>
      clauses.slice(i, i + MOST_CLAUSES).map(([, end]): [number, number] => [from + start, from + end]),
    );
  });
  return runs.map((at) => ({ passage, at, text: passage.text.slice(...at) }));
}

/** The stretch that covers the topic best, saying neither the opposite nor another direction, in its sentence; null when none does. */
function sentenceFor(claim: string, topic: string, report: Report): Citation | null {
  // What every report is full of is said by any sentence.
  if (topic.replace(/\s/g, "").length < SHORTEST_TOPIC || isGeneric(topic)) return null;
  const covers = (text: string): boolean => coverage(topic, text) >= COVERED_AT_LEAST;
  const scored = report.passages
    .filter(({ text }) => covers(text))
    .flatMap(stretchesIn)
    .filter(
      ({ text }) =>
        !isHeading(text) &&
        directionIn(text) === directionIn(claim) &&
        !(RISING.test(text) && FALLING.test(text)) &&
        DENIES.test(text) === DENIES.test(claim),
    )
    .map((each) => ({ ...each, ...topicCoverage(topic, each.text) }))
    .filter(({ covered }) => covered >= COVERED_AT_LEAST);
  const [best] = scored.sort((a, b) => b.covered - a.covered || a.extra - b.extra);
  if (!best) return null;
  const { text } = best.passage;
  return citePassage(report, best.passage, [
    startOf(text, best.at[0], "segment"),
    Math.min(text.length, endOf(text, best.at[1] - 1, "segment") + 1),
  ]);
}

/** The sentence that says there was none of this and of nothing wider; null when none does. */
function noneOf(topic: string, report: Report): Citation | null {
  if (isGeneric(topic)) return null;
  const found = report.statements.find((each) => {
    const { covered, extra } = topicCoverage(topic, each.subject);
    return each.none && covered >= DENIED_AT_LEAST && extra <= EXTRA_AT_MOST;
  });
  const passage = found && report.passages.find(({ n }) => n === found.passage);
  return found && passage ? citePassage(report, passage, found.sentence) : null;
}
const DENIED_AT_LEAST = 0.9;
const EXTRA_AT_MOST = 0.3;

/** Whether every number of the claim, years aside, stands in the quote too. */
function hasNumbersOf(claim: string, quote: string): boolean {
  const quoted = readNumbers(quote).map(({ value }) => value);
  return readNumbers(claim.replace(YEARS, "")).every(({ value }) => value === 1 || quoted.includes(value));
}
const YEARS = new RegExp(`${YEAR} ?年?`, "g");

/** 凡是申请都公开了 claims more than that some were. */
const EVERY = /凡是?|每[一件个起份家]|所有.{1,12}都|个个|件件|一律|无一/;

export const quoted: Frame = {
  name: "quoted",
  async decide(said, reader, store) {
    // That both sides of a comparison are mentioned does not prove it.
    if (said.statement || comparesAs(said.text) || placeIn(said.text) || withoutOnly(said.text) !== null || EVERY.test(said.text))
      return null;
    const meaning: Understanding | null = reader.read(said.text, said.segment);
    if (!meaning || meaning.topic === "") return null;
    const subjects = await reader.subjects(meaning, null);
    const [only] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const report = only ? await store.report(only.id) : null;
    if (!report) return null;
    // 收取了信息处理费, where the report says that none was.
    const none = DENIES.test(said.text) ? null : noneOf(meaning.topic, report);
    if (none) return { verdict: "contradicted", explanation: claimText.denied(none.quote), citations: [none] };
    const citation = sentenceFor(said.text, meaning.topic, report);
    // A number that was not read as one is claimed all the same: no sentence without it says so.
    if (citation && !hasNumbersOf(said.text, citation.quote)) return null;
    if (citation) return { verdict: "supported", explanation: claimText.denied(citation.quote), citations: [citation] };
    // 比重下降, where the report says that it rose.
    const [claim, topic] = [turned(said.text), turned(meaning.topic)];
    const opposite = claim !== null && topic !== null ? sentenceFor(claim, topic, report) : null;
    return opposite && { verdict: "contradicted", explanation: claimText.denied(opposite.quote), citations: [opposite] };
  },
};
