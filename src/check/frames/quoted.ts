// A statement without a number that the form decides -> the sentence of the report that says the same, word for word. Reads the store.
import { coverage, isGeneric, topicCoverage } from "../../answer/prose/topic-coverage.ts";
import type { Citation } from "../../contract.ts";
import type { Understanding } from "../../question/understanding.ts";
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import { fold } from "../../zh/alike.ts";
import { YEAR } from "../../zh/digits.ts";
import { CHANGES, COMPARED, directionIn, FALL_WORDS, RISE_WORDS, turned } from "../../zh/direction.ts";
import { endOf, startOf, stretchesOf } from "../../zh/marks.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { Verdict } from "../decide.ts";
import type { Frame } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { isHeading } from "../remark.ts";
import { STOP } from "../stop.ts";
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

/** 按照《…信息处理费管理办法》: the rule that is followed, and nothing that was done. */
const BY_RULE = /(?:按照|根据|依据|依照|遵照|落实)《[^《》]{0,80}》(?:[（(][^）)]{0,30}[）)])?/g;

/** A denial with the words that it denies. */
const DENIED = /(?:没有?|未曾|未|无(?!障碍|论)|不(?![断仅但同少论管]))(?<what>[^，,、。；]{1,8})/g;
const deniedIn = (text: string): string[] => [...text.matchAll(DENIED)].map(({ groups }) => fold(groups?.what ?? ""));

/** How soon behind the denial the same word has to stand. */
const NEAR = 5;

/** 履行职责不到位, 更新不及时: a fault is named, and nothing denied of what is said of it. */
const FAULTS = /不(?:到位|力|当|足|够|强|高|及时|齐全|规范|准确|完善|健全|充分|深入)/g;
const deniesAll = (text: string): boolean => DENIES.test(text.replace(FAULTS, ""));

/** Whether both deny the same things: 没有关停 is not 对无力维护的予以关停, nor 因履职不到位被追责 what 未发生 denies. */
function denyAlike(claim: string, text: string): boolean {
  if (deniesAll(text) && !deniesAll(claim)) return false;
  if (!DENIES.test(claim)) return !DENIES.test(text);
  const held = deniedIn(text);
  return deniedIn(claim).every((words) => held.some((each) => each.slice(0, NEAR).includes(words.slice(0, 2))));
}

/** 较上年下降, 比重较去年上升, 下降34%: of what the clauses before tell. */
const OF_CLAUSE_BEFORE = new RegExp(
  `^[，,、\\s]*(?:而|且|总体|总量|数量|占?比[重例]?|占比)?(?:${COMPARED}|与|(?:${CHANGES})了?(?:约|近)?\\d)`,
);
const CHANGE = new RegExp(CHANGES, "g");
/** 降低纠错率: what stands behind the word is what changes, whatever stands before. */
const OBJECT = new RegExp(`(?:${CHANGES})(?:了)?(?<object>(?![了约近至到为达超仅只])[\\p{Script=Han}]{2,12})`, "u");
const MOVED_AT_LEAST = 0.5;
/** Whether what the claim says to rise or fall is what does so there: 提高系统耦合度, behind 申请, is no rise of requests. */
function movesAlike(claim: string, topic: string, text: string): boolean {
  const direction = directionIn(claim);
  if (direction === 0 || directionIn(text) !== direction) return directionIn(text) === direction;
  const moved = topic.replace(CHANGE, "");
  const clauses = stretchesOf(text, "clause").map(([from, to]) => text.slice(from, to));
  return clauses.some(
    (each, i) =>
      directionIn(each) === direction &&
      coverage(OBJECT.exec(each)?.groups?.object ?? moved, moved) >= MOVED_AT_LEAST &&
      coverage(moved, OF_CLAUSE_BEFORE.test(each) ? clauses.slice(0, i + 1).join("") : each) >= MOVED_AT_LEAST,
  );
}

/** The stretch that covers the topic best, saying neither the opposite nor another direction, in its sentence; null when none does. */
function sentenceFor(
  claim: string,
  topic: string,
  report: Report,
  least = COVERED_AT_LEAST,
  is = (_: Stretch): boolean => true,
): Citation | null {
  // What every report is full of is said by any sentence.
  if (topic.replace(/\s/g, "").length < SHORTEST_TOPIC || isGeneric(topic)) return null;
  const covers = (text: string): boolean => coverage(topic, text) >= least;
  const scored = report.passages
    .filter(({ text }) => covers(text))
    .flatMap(stretchesIn)
    .map((each) => ({ ...each, text: each.text.replace(BY_RULE, "") }))
    .filter((each) => is(each))
    .filter(
      ({ text }) =>
        !isHeading(text) && movesAlike(claim, topic, text) && !(RISING.test(text) && FALLING.test(text)) && denyAlike(claim, text),
    )
    .map((each) => ({ ...each, ...topicCoverage(topic, each.text) }))
    .filter(({ covered }) => covered >= least);
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
  const bare = topic.replace(HAPPENED, "");
  if (isGeneric(bare)) return null;
  const found = report.statements.find((each) => {
    const { covered, extra } = topicCoverage(bare, each.subject.replace(HAPPENED, ""));
    return each.none && covered >= DENIED_AT_LEAST && extra <= EXTRA_AT_MOST;
  });
  const passage = found && report.passages.find(({ n }) => n === found.passage);
  return found && passage ? citePassage(report, passage, found.sentence) : null;
}
const DENIED_AT_LEAST = 0.9;
const EXTRA_AT_MOST = 0.5;
/** 有人, 发生, 收取: that there was some is what both are about. */
export const HAPPENED = /^(?:(?:收取|收过|收了|人|产生|发生|出现|存在|开展|有人|有|曾|过|了)\s*)+/;

/** What is denied without another word: 没有实现全覆盖. */
const SIMPLE_DENIAL = /(?:至今|迄今|到现在|目前)?(?:仍|还|从|并|尚)?(?:没有|未曾|没|未)(?:能|有)?/;
/** 没有关停任何政务新媒体. */
const ANY = /^(?<verb>[^，,]{1,4}?)(?:过?任何(?:一[个件次场起期])?|过(?:[一1][个件次场起期])?)/;
const WHOLLY = /全|所有|都|均|每|各|任何|一直|始终|完全/;
/** What is to be done, or asked of others, was not done for that. */
const NOT_DONE = /将|计划|下一步|下步|今后|拟|打算|确保|力争|力求|努力|要求|督促|推动|尝试|探索|应当|应该|需要|仍需|有待|进一步|引导|鼓励/;
const PROBLEMS = 5;
const ALL_COVERED = 0.93;

type Positive = { positive: string; topic: string };
/** A denial without it; null when it denies nothing so simply, or something that the form counts. */
function positiveOf(claim: string, segment: string, reader: Reader): Positive | null {
  const match = SIMPLE_DENIAL.exec(claim);
  if (!match) return null;
  const positive = `${claim.slice(0, match.index)}${claim.slice(match.index + match[0].length).replace(ANY, "$<verb>")}`;
  const meaning = DENIES.test(positive) ? null : reader.read(positive, segment);
  return meaning && meaning.topic !== "" && meaning.quantities.value.length === 0 ? { positive, topic: meaning.topic } : null;
}

/** The sentence that says that what is denied was done; null when none does, or when it may say so of a part. */
function doneOf({ positive, topic }: Positive, report: Report): Citation | null {
  const wholly = WHOLLY.test(positive);
  return sentenceFor(
    positive,
    topic,
    report,
    ALL_COVERED,
    ({ passage, text }) => passage.section !== PROBLEMS && !NOT_DONE.test(text) && (!wholly || WHOLLY.test(text)),
  );
}

/** Whether every number of the claim, years aside, stands in the quote too. */
function hasNumbersOf(claim: string, quote: string): boolean {
  const quoted = readNumbers(quote).map(({ value }) => value);
  return readNumbers(claim.replace(YEARS, "")).every(({ value }) => value === 1 || quoted.includes(value));
}
const YEARS = new RegExp(`${YEAR} ?年?`, "g");

/** 七天内回应完毕, where all but the number is the report's own: 三天内. */
const TERM = /(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?<unit>天|日|工作日|小时|个?月)(?:之|以)?内/;
function otherTerm(claim: string, topic: string, report: Report): Verdict | null {
  const own = TERM.exec(claim)?.groups;
  const [number, ...more] = readNumbers(claim.replace(YEARS, ""));
  if (!own || !number || more.length > 0) return null;
  const citation = sentenceFor(
    claim,
    topic.replace(TERM, ""),
    report,
    ALL_COVERED,
    ({ text }) => TERM.exec(text)?.groups?.unit === own.unit,
  );
  const theirs = citation && TERM.exec(citation.quote)?.[0];
  const [other] = theirs ? readNumbers(theirs) : [];
  return citation && other && other.value !== number.value
    ? {
        verdict: "contradicted",
        claimed: number.value,
        found: other.value,
        unit: own.unit ?? "",
        explanation: claimText.denied(citation.quote),
        citations: [citation],
      }
    : null;
}

/** 比重较去年下降: what falls is the share, and not the number whose fall another clause tells. */
const OF_SHARE = /比[重例]|占比|率/;
/** The word for the share and its direction are held besides. */
const COVERED_BESIDE_SHARE = 0.6;
const SHARE_MOVED = new RegExp(`(?:比[重例]|占比|率)[^，,。；]{0,12}(?:${RISE_WORDS}|${FALL_WORDS})`);

/** Held against another in words that no frame reads (强过, 不相上下): a sentence that has both proves it only with the same word. */
const AGAINST_ANOTHER =
  /(?<![占同环])比(?![例重率如对方照较])|[多少高低大小强弱]过(?!了)|[逊优劣胜]于|[赶追比敌]不[上过]|[超赢压盖]过|不相上下|旗鼓相当|平分秋色|差不多|持平|相仿|相若|领先|落后|(?<!不)一样|没有?[^，,。]{2,30}[多少高低大小]$/;

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
    const none = deniesAll(said.text) || meaning.quantities.value.length > 0 ? null : noneOf(meaning.topic, report);
    if (none) return { verdict: "contradicted", explanation: claimText.denied(none.quote), citations: [none] };
    const ofShare = directionIn(said.text) !== 0 && OF_SHARE.test(said.text) && meaning.quantities.value.length > 0;
    const is = ({ text }: Stretch): boolean => !ofShare || SHARE_MOVED.test(text);
    const least = ofShare ? COVERED_BESIDE_SHARE : COVERED_AT_LEAST;
    const citation = sentenceFor(said.text, meaning.topic, report, least, is);
    // A number that was not read as one is claimed all the same: no sentence without it says so.
    if (citation && !hasNumbersOf(said.text, citation.quote)) return otherTerm(said.text, meaning.topic, report);
    const against = AGAINST_ANOTHER.exec(said.text.replace(STOP, ""))?.[0];
    if (citation && against !== undefined && !citation.quote.includes(against)) return null;
    if (citation) return { verdict: "supported", explanation: claimText.denied(citation.quote), citations: [citation] };
    const positive = meaning.quantities.value.length > 0 ? null : positiveOf(said.text, said.segment, reader);
    const denied = positive && noneOf(positive.topic, report);
    if (denied) return { verdict: "supported", explanation: claimText.denied(denied.quote), citations: [denied] };
    const done = positive && doneOf(positive, report);
    if (done) return { verdict: "contradicted", explanation: claimText.denied(done.quote), citations: [done] };
    // 比重下降, where the report says that it rose.
    const [claim, topic] = [turned(said.text), turned(meaning.topic)];
    const opposite = claim !== null && topic !== null ? sentenceFor(claim, topic, report, least, is) : null;
    return opposite && { verdict: "contradicted", explanation: claimText.denied(opposite.quote), citations: [opposite] };
  },
};
