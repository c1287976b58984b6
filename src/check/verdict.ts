// One claim -> its verdict: by the frame that it is claimed in, else by the question whose answer would decide it. Reads the store.

import type { AnswerDeps } from "../answer/answer.ts";
import { coverage } from "../answer/prose/topic-coverage.ts";
import { type Answer, MAX_QUESTION } from "../contract.ts";
import type { Who } from "../names/directory.ts";
import type { Understanding } from "../question/understanding.ts";
import type { Statement } from "../report/report.ts";
import { directionIn } from "../zh/direction.ts";
import type { Language } from "../zh/language.ts";
import { matchesOf } from "../zh/matches.ts";
import { withoutSpaces } from "../zh/text.ts";
import { unitKind } from "../zh/units.ts";
import { answerTo, type Read } from "./asked.ts";
import { decide, type Verdict } from "./decide.ts";
import { denied } from "./denied.ts";
import { isEnglish, isUnread, remarkInEnglish } from "./english.ts";
import { type Frame, NOBODY, onlyQuantity, type Said, type Undecidable } from "./frame.ts";
import { OF_WHOM } from "./frames/none.ts";
import { LAST_FRAMES, NUMBER_FRAMES, QUOTING_FRAMES, WORD_FRAMES } from "./frames.ts";
import { amongIn, countsBodies, groupIn, membersOf } from "./groups.ts";
import { misquoted } from "./misquoted.ts";
import { isOfBodies, narrowerIn, widerIn } from "./narrower.ts";
import type { Reader } from "./reader.ts";
import { isPersonal, ON_SUBJECT, remarkIn } from "./remark.ts";
import { type Asked, isFramed } from "./segment.ts";
import { statedAlike } from "./stated.ts";
import { partsOfSum, SUMS } from "./sums.ts";
import { withoutPresenting } from "./without-presenting.ts";
import { claimText } from "./wording.ts";

/** `before`: the question of the number before. */
export type Scene = Pick<AnswerDeps, "store"> & { spoken: Language; reader: Reader; before: string };

/** Null when the text is no single question. */
const meaningOf = (question: string, { segment }: Said, { reader }: Scene, before = ""): Understanding | null =>
  before === ""
    ? reader.fully(question, segment)
    : reader.alone(question.slice(0, MAX_QUESTION), `${reader.lent(before, segment)}${before}`);

/** With an issuer and a thing of its own, and no year lent, a question is a new one: what was counted before adds nothing to it. */
function isNew(question: string, { segment }: Said, reader: Reader): boolean {
  const own = reader.alone(question);
  const lent = reader.exactly(question, segment);
  return own !== null && own.topic !== "" && agenciesIn(own.who.value).length > 0 && contentOf(own) === contentOf(lent ?? own);
}

/** All that an answer depends on: other words for the same are answered the same. */
const contentOf = ({ asked: _, said: __, trace: ___, ...content }: Understanding): string => JSON.stringify(content);

async function framed({ said }: Asked, frames: readonly Frame[], { reader, store }: Scene): Promise<Verdict | null> {
  for (const frame of frames) {
    const verdict = await frame.decide(said, reader, store);
    if (verdict) return verdict;
  }
  return null;
}

export async function ofNumber(asked: Asked & { kind: "number" }, scene: Scene): Promise<Verdict> {
  const claimed = { claimed: asked.statement.value, ...(asked.statement.unit ? { unit: asked.statement.unit } : {}) };
  if (remarkOf(asked.said.text) === "forecast") return { ...claimed, ...remark("forecast") };
  const wider = widerIn(asked.clause.before);
  if (wider) return { ...claimed, ...undecided({ why: claimText.notTheWhole(wider, [], false), reason: "no_report" }) };
  if (isPerTime(asked.said)) return { ...claimed, ...undecided(UNDECIDED) };
  const narrower = await narrowedTo(asked.clause.before, asked.said, scene);
  const ofMonth = narrower && MONTH.test(narrower) ? await inMonth(asked, narrower, scene) : null;
  if (ofMonth) return ofMonth;
  const inFrame = narrower ? null : await framed(asked, NUMBER_FRAMES, scene);
  // 没有一个是单位: of whom it is denied no frame could read.
  if (!inFrame && asked.statement.none && OF_WHOM.test(asked.said.text)) return { ...claimed, ...undecided(UNDECIDED) };
  const verdict = inFrame ?? (await answered(asked, scene));
  if ("verdict" in verdict) return verdict;
  return (narrower ? null : await framed(asked, LAST_FRAMES, scene)) ?? { ...claimed, ...verdict.undecided };
}

/** 平均11天办结一件: how long each takes, and how many in that time, is neither a number of days nor of cases. */
const PER_TIME = /(?:平均|每隔?)\s?[\d一两二三四五六七八九十]{1,4}\s?(?:天|日|周|个?月|小时|分钟)[^，,。；]{0,16}/g;
const SEVERAL = /[，,；][^，,；]/;
const isPerTime = ({ text, segment }: Said): boolean => {
  const words = text.replace(/[，,。；\s]/g, "");
  return matchesOf(PER_TIME, segment).some(
    ([clause]) => clause.includes(words) || (!SEVERAL.test(text) && words.includes(clause.slice(0, 3))),
  );
};

/** 衢州市各部门 narrows nothing where each of them has its own report here. */
async function narrowedTo(words: string, { text, segment }: Said, { reader, store }: Scene): Promise<string | null> {
  const narrower = narrowerIn(words);
  const meaning = narrower && isOfBodies(narrower) ? (amongIn(segment, reader) ?? reader.read(text, segment)) : null;
  const held = meaning && groupIn(meaning) ? await membersOf(meaning, store) : null;
  return held?.kind === "reports" ? null : narrower;
}

/** 9月集中举办开放日20场: what the report's own sentence says of that month, and no month of what it counts for the year. */
const MONTH = /^\d{1,2}月/;
async function inMonth(asked: Asked & { kind: "number" }, typed: string, scene: Scene): Promise<Verdict | null> {
  const month = MONTH.exec(typed)?.[0] ?? typed;
  const without = (text: string): string => text.replace(new RegExp(`${month}份?[里中]?[还又也]?`), "");
  const meaning = meaningOf(without(asked.questions[0] ?? ""), asked.said, scene);
  const answer = meaning && (await answerTo(meaning, scene.store, scene.spoken));
  const [figure] = answer?.figures ?? [];
  const quote = figure ? (answer?.citations[figure.citation - 1]?.quote ?? "") : "";
  if (!answer || figure?.state !== "stated" || !withoutSpaces(quote).includes(month)) return null;
  const clause = { before: without(asked.clause.before), after: asked.clause.after };
  return decide(asked.statement, clause, answer, meaning, scene.store);
}

/** The withoutPresenting question first where only it names a figure of the form. */
function questionsOf({ questions, said }: Asked & { kind: "number" }, reader: Reader): string[] {
  const [first = "", ...others] = questions;
  // 比殷都区多17件，比隆德县多23件: what is compared, the clause before says.
  if (/^(?:又|还|也|并)?(?:比|较)(?!例|重|上年|去年|往年)/.test(first)) return [`${reader.compared()}${first}`, ...questions];
  const plain = withoutPresenting(first);
  if (plain === first || directionIn(first) !== 0) return questions;
  const named = (question: string): boolean => (reader.exactly(question, said.segment)?.quantities.value.length ?? 0) > 0;
  // 公开占12件 counts: of a count no share is asked.
  const counts = /占(?=多少[件条份起宗])/.test(first);
  return named(plain) && (counts || !named(first)) ? [plain, first, ...others] : [first, plain, ...others];
}

type Undecided = { undecided: Pick<Verdict, "verdict" | "reason" | "explanation" | "citations"> };

/** Understood or not, nothing that was found decides it. */
const UNDECIDED: Undecidable = { why: "", reason: "not_understood" };
const undecided = ({ why, reason }: Undecidable): Undecided["undecided"] => ({
  verdict: "not_found",
  reason,
  explanation: claimText.notFound(why),
  citations: [],
});

/** By the question whose answer is the number; then by a sentence that states it, or that shows what the number is of. */
async function answered(asked: Asked & { kind: "number" }, scene: Scene): Promise<Verdict | Undecided> {
  const { reader, store } = scene;
  let unanswered = UNDECIDED;
  let against: { verdict: Verdict; topic: string; covers: number } | null = null;
  let first: Understanding | null = null;
  const questions = questionsOf(asked, reader);
  // At last after the number before: 现行有效规范性文件31件，当年废止18件 leaves the row unsaid.
  const tries = [
    ...questions.map((question) => [question, ""] as const),
    ...(scene.before === "" || isNew(questions[0] ?? "", asked.said, reader) ? [] : [[questions[0] ?? "", scene.before] as const]),
  ];
  const known = new Set<string>();
  for (const [question, before] of tries) {
    const meaning = meaningOf(question, asked.said, scene, before);
    if (!meaning || known.has(contentOf(meaning))) continue;
    known.add(contentOf(meaning));
    const found: Read = { meaning, answer: await answerTo(meaning, store, scene.spoken) };
    first ??= found.meaning;
    if (ofAnother(found.meaning, asked.said, reader)) continue;
    if (ofRegion(found.meaning)) break;
    if (ofGroup(found, asked, reader)) break;
    // spent 280,000 yuan on lawyers: what the question left out narrows what it asks.
    if (isEnglish(asked.said.segment) && ofProse(found.answer) && isUnread(asked.said.text)) continue;
    if (readsOtherParts(found.meaning, question, asked.said, reader)) continue;
    const verdict =
      (isOwn(found.meaning) ? await decide(asked.statement, asked.clause, found.answer, found.meaning, store) : null) ??
      (await denied(asked.statement, found.meaning, store));
    // “掌上可办”事项比重过半: what is not the thing claimed, where another number is, says nothing for it.
    if (verdict && against && coverage(against.topic, labelsOf(found.answer)) < against.covers) continue;
    if (verdict && !(verdict.verdict === "contradicted" && ofProse(found.answer))) return verdict;
    // 咨询投诉500余件，其中热线300件: the total is no counterpart of its part.
    if (verdict && asked.said.part && verdict.found === reader.lastTotal()?.value) continue;
    // What prose counts may be named by the words around: 出版政府公报3期，公开信息96条. Only when no reading supports it is it contradicted.
    const { topic } = found.meaning;
    against ??= verdict && { verdict, topic, covers: coverage(topic, labelsOf(found.answer)) };
    if (verdict) continue;
    const { status, reason, answer } = found.answer;
    if (unanswered.why === "" && status !== "answered") unanswered = { why: claimText.plain(answer), reason: reason ?? "not_understood" };
    if (!leavesOpen(found.meaning)) break;
  }
  if (against) return against.verdict;
  if ((first?.kind === "outside" || first?.kind === "help") && first.who.value.length === 0) return { undecided: remark("subject") };
  if (first && isOfNobody(first, reader) && !ON_SUBJECT.test(asked.said.segment) && !isCounted(asked.statement))
    return { undecided: remark("subject") };
  const subjects = first && (await reader.subjects(first, null));
  if (subjects?.kind === "refused") return { undecided: undecided(subjects) };
  const [only] = subjects?.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
  const other =
    first && only
      ? ((await statedAlike(asked.statement, asked.clause, first.topic, only, store)) ?? (await misquoted(asked.statement, only, store)))
      : null;
  return other ?? { undecided: undecided(unanswered) };
}

/** 行政诉讼和维持的复议合计: what is said of one part only was read of both. */
function readsOtherParts({ quantities }: Understanding, question: string, { segment }: Said, reader: Reader): boolean {
  const parts = quantities.value.length > 1 ? partsOfSum(question) : null;
  const own = parts?.map((part) => onlyQuantity(reader.read(part, segment) ?? NOTHING));
  if (!own || own.some((each) => each === null)) return false;
  const read = new Set(quantities.value.map((each) => JSON.stringify(each)));
  return own.some((each) => !read.has(JSON.stringify(each)));
}
const NOTHING: Pick<Understanding, "quantities"> = { quantities: { value: [], origin: "assumed" } };

/** 我国有14亿人口: no issuer is named, none was before, and no report counts so. */
const isOfNobody = ({ who, quantities }: Understanding, reader: Reader): boolean =>
  who.origin === "assumed" && quantities.value.length === 0 && reader.carriedWho().length === 0;
const isCounted = ({ unit }: Statement): boolean => ["thing", "occasion"].includes(unitKind(unit) ?? "");

/** 利通区收到38件，殷都区21件: the second is of whom its own clause names, whatever the words around it restore. */
function ofAnother({ who, operation }: Understanding, { text, question, segment }: Said, reader: Reader): boolean {
  if (!["lookup", "list"].includes(operation.value) || /分别/.test(segment)) return false;
  const own = agenciesIn(reader.alone(question ?? text)?.who.value ?? []);
  return own.length === 1 && agenciesIn(who.value).some((id) => id !== own[0]);
}
/** 各县区合计199件: neither a member's number nor that of the place is what all of them have; who has the most, and how many of them do, is asked of them. */
function ofGroup({ meaning, answer }: Read, { said, statement }: Asked & { kind: "number" }, reader: Reader): boolean {
  if (ofProse(answer)) return false;
  // 除利通区外，吴忠市两个县区: where those counted were read as all there are.
  if (meaning.except && countsBodies(said.text)) return true;
  if (groupIn(meaning)) return SUMS.test(said.text) || (!OF_MEMBERS.test(said.text) && !/[家个%]/.test(statement.unit));
  // 七个部门: only of a number of bodies does the claim say more of whom it is than its question, which was read.
  const read =
    COUNTS_BODIES.test(statement.unit) || !said.question
      ? reader.read(said.text, said.segment)
      : reader.exactly(said.question, said.segment);
  return groupIn(read ?? NOBODY) !== null;
}
const COUNTS_BODIES = /^(?:[个家份地]|)$/;
const OF_MEMBERS = /最|第|平均|[Tt]he (?:most|fewest)|average/;
const agenciesIn = (who: readonly Who[]): string[] => who.flatMap((each) => (each.kind === "agency" ? [each.id] : []));

const labelsOf = ({ figures }: Answer): string => figures.map(({ label }) => label).join(" ");
const ofProse = ({ figures: [first] }: Answer): boolean => first?.state === "stated";

/** A number of a whole region; how many reports of it have one, and which the most, the reports tell. */
const ofRegion = ({ who, operation }: Understanding): boolean =>
  who.value.some(({ kind }) => kind === "region") && ["lookup", "sum", "list", "exists", "about"].includes(operation.value);

/** Whether other words may say more: not when a figure was understood and is not here, and not of an issuer that is not here. */
const leavesOpen = ({ quantities, who }: Understanding): boolean =>
  (quantities.value.length === 0 || quantities.origin === "carried") && !who.value.some((each) => each.kind === "outside");

/** A figure carried over from another claim, with neither issuer nor year of its own, is not what this claim speaks of. */
const isOwn = ({ quantities, who, when }: Understanding): boolean =>
  quantities.origin !== "carried" || who.origin === "said" || when.origin === "said";

const remarkOf = (text: string): "forecast" | "opinion" | "subject" | null => (isEnglish(text) ? remarkInEnglish(text) : remarkIn(text));

/** Null for a mere name, which is what the next claims are of. */
export async function ofWords(asked: Asked & { kind: "words" }, scene: Scene): Promise<Verdict | null> {
  const { text } = asked.said;
  const english = isEnglish(text);
  const kind = remarkOf(text);
  if (kind === "forecast") return remark(kind);
  if (isPersonal(text)) return remark("opinion");
  // 我在信里写得很清楚：…: what is said follows.
  if (kind === "opinion" && LEADS_IN.test(text)) return null;
  const narrower = await narrowedTo(text, asked.said, scene);
  // An opinion that says all, none, the most of nothing may still be the report's own words.
  const frames = kind && !isFramed(text) ? QUOTING_FRAMES : [...WORD_FRAMES, ...LAST_FRAMES];
  // 部分乡镇 stands in the reports' own words too.
  const verdict = await framed(asked, narrower ? QUOTING_FRAMES : frames, scene);
  if (verdict) return verdict;
  // 再过五年，乡镇就不用编了: what the sentence begins with holds for all of it.
  const about = kind ?? (english ? null : remarkIn(asked.said.segment));
  if (about) return remark(about);
  const meaning = scene.reader.read(text, asked.said.segment);
  if (meaning && saysNothing(meaning) && !isFramed(text)) return null;
  const aboutReports =
    english ||
    (isFramed(text) && meaning !== null && namesAgency(meaning)) ||
    ON_SUBJECT.test(text) ||
    (meaning !== null && (meaning.quantities.value.length > 0 || (namesAgency(meaning) && /\d/.test(text))));
  if (!aboutReports) return remark("subject");
  const subjects = meaning && (await scene.reader.subjects(meaning, null));
  const why: Undecidable = narrower
    ? { why: claimText.narrower(narrower), reason: "not_separated" }
    : subjects?.kind === "refused"
      ? subjects
      : UNDECIDED;
  return undecided(why);
}

const LEADS_IN = /[写说讲提记][^，,。]{0,12}[：:]\s*$/;
const namesAgency = ({ who }: Understanding): boolean => who.value.some(({ kind }) => kind === "agency");

/** 利通区2024年。 */
const saysNothing = ({ topic, quantities, who, kind }: Understanding): boolean =>
  topic === "" && quantities.value.length === 0 && who.origin === "said" && kind !== "outside";

const remark = (kind: "forecast" | "opinion" | "subject"): Undecided["undecided"] => ({
  verdict: "not_checkable",
  reason: kind === "subject" ? "other_subject" : kind,
  explanation: claimText[kind],
  citations: [],
});
