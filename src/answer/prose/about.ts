// about, summary: what a report says of a topic or in a section, quoted word for word.
import type { AspectAsked } from "../../question/prose/aspect.ts";
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { type AnswerContext, type OperationFunction, whoseOf } from "../operations/operand.ts";
import { mentions } from "../outcome/absence.ts";
import { ANSWERED, notFound, type Outcome, sayWhyNot, type WhyNot } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { EXCERPTS, type Excerpt } from "./aspects.ts";
import { sayNone } from "./none.ts";
import { quote } from "./quote.ts";
import { givesReason, RELEVANT_AT_LEAST, type RelevantHit, retrieve } from "./retrieve.ts";
import { sayTold, sayToldByMany, toldIn } from "./told.ts";
import { coverage, isGeneric } from "./topic-coverage.ts";
import { unreadWords } from "./unread.ts";

/** Passages quoted of a topic, and of an aspect that takes several to tell. */
const QUOTED = 3;
const QUOTED_OF_ASPECT = 8;
/** Passages looked at over many reports: what is not quoted of them is named. */
const MOST_NAMED = 12;
/** An excerpt that covers this share of what narrows an aspect is what was meant. */
const NARROWED_AT_LEAST = 0.6;
/** A heading that covers this share of a topic names it. */
const NAMED_AT_LEAST = 0.6;

export const about: OperationFunction = async (context) => {
  const silent: Target[] = [];
  for (const target of context.targets.found) if ((await aboutOne(target, context)) === 0) silent.push(target);
  const whyNot = silent.map((target) => ({
    reason: "not_stated" as const,
    target,
    whose: whoseOf(target, context.wording),
    numeric: false,
  }));
  if (silent.length === context.targets.found.length)
    return (await besideCause(context)) ?? notFound(...((await notRead(silent, context)) ?? whyNot));
  for (const why of whyNot) await sayWhyNot(why, context);
  return ANSWERED;
};

/** 唦: where nothing that was typed is a word, nothing was looked for. */
async function notRead(silent: readonly Target[], { meaning, store }: AnswerContext): Promise<WhyNot[] | null> {
  const [target] = silent;
  const report = target?.kind === "one" ? await store.report(target.report.id) : null;
  const words = meaning.topic.split(" ").filter(Boolean);
  if (!report || words.length === 0 || unreadWords(meaning.topic, report).length < words.length) return null;
  return [{ reason: "not_understood", part: meaning.asked, typed: [meaning.asked] }];
}

/** Of many reports a few are quoted; the others that tell of it as plainly are named, each with its passage. */
async function sayOthers(hits: readonly RelevantHit[], { meaning, store, ledger, wording }: AnswerContext): Promise<void> {
  const quoted = new Set(hits.slice(0, QUOTED).map(({ report }) => report.id));
  const names: string[] = [];
  const cites: number[] = [];
  for (const {
    report: { id },
    passage,
  } of hits.slice(QUOTED)) {
    const report = quoted.has(id) ? null : await store.report(id);
    if (!report || coverage(meaning.topic, passage.text) < NAMED_AT_LEAST) continue;
    quoted.add(id);
    names.push(wording.whose(report.issuer, report.year));
    cites.push(ledger.cite(citePassage(report, passage)));
  }
  if (names.length > 0) ledger.say(wording.othersSay(names.length, wording.join(names)), cites, "notice", names.length);
}

/** A sentence covers this share of what a reason was asked for: then it tells of the thing itself. */
const BESIDE_AT_LEAST = 0.75;
/** 为什么关停两个账号, of which no passage gives a reason in so many words: the one sentence that tells of it; null when none does. */
async function besideCause(context: AnswerContext): Promise<Outcome | null> {
  const { meaning, targets, store, ledger, wording } = context;
  const [target] = targets.found;
  if (!meaning.cause || targets.found.length !== 1 || target?.kind !== "one" || isGeneric(meaning.topic)) return null;
  const report = await store.report(target.report.id);
  const told = (report?.passages ?? [])
    .flatMap((passage) =>
      segmentsIn(passage.text).map(({ text, index }) => ({ passage, text, index, share: coverage(meaning.topic, text) })),
    )
    .filter(({ share }) => share >= BESIDE_AT_LEAST);
  const best = told.sort((a, b) => b.share - a.share)[0];
  if (!report || !best) return null;
  ledger.say(wording.besideCause(whoseOf(target, wording)), [], "head");
  const citation = citePassage(report, best.passage, [best.index, best.index + best.text.length]);
  ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  return { status: "answered", reason: "no_cause_stated" };
}

async function aboutOne(target: Target, context: AnswerContext): Promise<number> {
  if (target.kind === "many") return aboutMany(target, context);
  const { meaning, store } = context;
  const report = await store.report(target.report.id);
  if (!report) return 0;
  const { aspect, whether, exists } = meaning.prose;
  if (whether && (await sayNone(target, context))) return 1;
  // 有没有政府公报: a passage that does not speak of the thing is no answer.
  const named = !aspect && exists ? (meaning.subjectPlain ?? meaning.subjectWords) : undefined;
  if (named !== undefined && !mentions(report, named)) return sayTold(report, context);
  const excerpts = aspect ? await ofAspect(report, aspect, context) : await ofTopic(report, context, meaning.topic);
  // A passage that shares words with the question, and tells nothing of it, is behind one that tells of it in other words.
  if (isPlain(context) && !tellsIt(excerpts, context)) {
    const told = sayTold(report, context);
    if (told > 0) return told;
  }
  if (excerpts.length > 0) quote(report, excerpts, context, aspect?.rest ?? meaning.topic);
  return excerpts.length > 0 ? excerpts.length : sayTold(report, context) || withoutUnknown(report, context);
}

const tellsIt = (excerpts: readonly Excerpt[], { meaning: { prose } }: AnswerContext): boolean =>
  prose.told !== undefined && toldIn({ passages: excerpts.map(({ passage }) => passage) }, prose.told).length > 0;
/** Nothing is asked but what the words for its subjects say. */
const isPlain = ({ meaning: { prose, section } }: AnswerContext): boolean =>
  prose.told?.rest.length === 0 && !prose.aspect && !prose.each && section === undefined;

const HAN = /\p{Script=Han}/u;
/** English words that no list knows are in no report: what the known ones lead to is quoted, and the reader is told which were left out. */
async function withoutUnknown(report: Report, context: AnswerContext): Promise<number> {
  const { meaning, ledger, wording } = context;
  const words = meaning.topic.split(" ").filter(Boolean);
  const [known, unknown] = [words.filter((word) => HAN.test(word)), words.filter((word) => !HAN.test(word))];
  if (meaning.language !== "en" || known.length === 0 || unknown.length === 0) return 0;
  const topic = known.join(" ");
  if (isGeneric(topic)) return 0;
  const excerpts = await ofTopic(report, context, topic);
  if (excerpts.length === 0) return 0;
  quote(report, excerpts, context, topic);
  ledger.note("assumption", wording.leftOut(wording.join(unknown)));
  return excerpts.length;
}

/** Reports each quoted by itself, where their problems or plans are asked for: more would be a page, and are searched. */
const EACH_QUOTED = 8;
const QUOTED_OF_EACH = 2;

/** 五份报告分别存在什么问题: of each what stands under that head. */
async function aspectOfEach(target: Target & { kind: "many" }, context: AnswerContext): Promise<number> {
  const { store } = context;
  const { aspect } = context.meaning.prose;
  if (!aspect || target.reports > EACH_QUOTED || aspect.rest !== "") return 0;
  let said = 0;
  for (const { id } of (await store.reports(target.selection, { limit: EACH_QUOTED })).items) {
    const report = await store.report(id);
    const excerpts = report ? EXCERPTS[aspect.name](report).slice(0, QUOTED_OF_EACH) : [];
    if (report && excerpts.length > 0) quote(report, excerpts, context);
    said += excerpts.length;
  }
  return said;
}

async function aboutMany(target: Target & { kind: "many" }, context: AnswerContext): Promise<number> {
  const { meaning, store, ledger, wording } = context;
  const each = await aspectOfEach(target, context);
  if (each > 0) {
    ledger.note("coverage", wording.coverage(target.reports, target.year));
    return each;
  }
  const hits = await retrieve(
    { topic: meaning.topic, selection: target.selection, limit: MOST_NAMED, section: meaning.section, consider: consider(context) },
    store,
  );
  for (const hit of hits.slice(0, QUOTED)) {
    const report = await store.report(hit.report.id);
    if (report) quote(report, [wholeOf(hit)], context, meaning.topic);
  }
  await sayOthers(hits, context);
  if (hits.length === 0) return sayToldByMany(target, context);
  if (hits[0]?.nearest) ledger.note("assumption", wording.nearestPassage);
  if (hits.length > 0) ledger.note("coverage", wording.coverage(target.reports, target.year));
  return hits.length;
}

const consider =
  ({ ledger }: AnswerContext) =>
  (all: readonly RelevantHit[]): void => {
    ledger.consider(() =>
      all.map(({ report, passage, relevance }) => ({
        kind: "passage",
        report: `${report.id}#passage-${passage.n}`,
        text: passage.text,
        score: relevance,
        ...(relevance < RELEVANT_AT_LEAST ? { short: true as const } : {}),
      })),
    );
  };

const wholePassage = (passage: Passage): Excerpt => ({ passage, range: [0, passage.text.length] });
const wholeOf = ({ passage }: RelevantHit): Excerpt => wholePassage(passage);

/** Passages that bear on a topic; a heading that names it is quoted with all that stands below, since a list goes on through several. */
async function ofTopic(report: Report, context: AnswerContext, topic: string): Promise<Excerpt[]> {
  const { store, meaning } = context;
  const selection = { reports: [report.id] };
  // 主动公开情况: a section that holds its table alone says nothing; what the report says of it stands elsewhere.
  const section = report.passages.some((passage) => passage.section === meaning.section) ? meaning.section : undefined;
  // 第六部分其他需要报告的事项写了啥: nothing is asked for but the section by its name.
  const title = report.sections.find(({ number }) => number === section)?.heading ?? "";
  if (section !== undefined && topic !== "" && coverage(topic, title) === 1)
    return report.passages
      .filter((passage) => passage.section === section)
      .slice(0, QUOTED_OF_ASPECT)
      .map(wholePassage);
  const headed = section === undefined && !meaning.cause ? underHeading(report, topic) : [];
  if (headed.length > 0) return headed;
  const { whether } = meaning.prose;
  const found = await retrieve(
    { topic, said: meaning.said, selection, limit: QUOTED, section, whether, consider: consider(context) },
    store,
  );
  const hits = meaning.cause ? found.filter(({ passage }) => givesReason(passage.text)) : found;
  const [best] = hits;
  if (best?.nearest) context.ledger.note("assumption", context.wording.nearestPassage);
  const heading = best?.passage.path.at(-1) ?? "";
  if (!best || !names(heading, topic)) return hits.map(wholeOf);
  const below = report.passages.filter((passage) => passage.section === best.passage.section && passage.path.includes(heading));
  return below.slice(0, QUOTED_OF_ASPECT).map(wholePassage);
}

const NUMBERING = new RegExp(String.raw`^[（(]?[${ORDINALS}\d]+[）)、.．]\s*`);
/** A heading that says all of the topic, and little else, is what was asked for, whatever else speaks of it. */
const HEADED_AT_LEAST = 0.9;
function underHeading(report: Report, topic: string): Excerpt[] {
  const heading = report.passages
    .flatMap(({ path }) => path)
    .find((each) => {
      const words = each.replace(NUMBERING, "");
      return !isGeneric(words) && coverage(topic, words) >= HEADED_AT_LEAST && coverage(words, topic) >= HEADED_AT_LEAST;
    });
  if (heading === undefined) return [];
  return report.passages
    .filter(({ path }) => path.includes(heading))
    .slice(0, QUOTED_OF_ASPECT)
    .map(wholePassage);
}

/** The topic is in the heading, or what is particular to the heading is in the topic. */
function names(heading: string, topic: string): boolean {
  const words = heading.replace(NUMBERING, "");
  return !isGeneric(words) && Math.max(coverage(topic, words), coverage(words, topic)) >= NAMED_AT_LEAST;
}

/** All of an aspect, or what of it the rest of the topic narrows down to; a rest that the aspect does not cover is looked for elsewhere. */
async function ofAspect(report: Report, { name, rest }: AspectAsked, context: AnswerContext): Promise<Excerpt[]> {
  const excerpts = EXCERPTS[name](report);
  if (rest === "") return excerpts.slice(0, QUOTED_OF_ASPECT);
  const measured = excerpts.map((excerpt) => ({ excerpt, share: coverage(rest, textOf(excerpt)) }));
  const best = Math.max(0, ...measured.map((each) => each.share));
  if (best >= NARROWED_AT_LEAST)
    return measured
      .filter((each) => each.share >= best)
      .map((each) => each.excerpt)
      .slice(0, QUOTED);
  return ofTopic(report, context, rest);
}

const textOf = ({ passage, range }: Excerpt): string => passage.path.join("") + passage.text.slice(...range);

/** A whole section, or the report's opening section when none is named. A summary of some topic is what the report says about it. */
export const summary: OperationFunction = async (context) => {
  const { targets, meaning, store } = context;
  if (meaning.section === undefined && !isGeneric(meaning.topic)) return about(context);
  let said = 0;
  for (const target of targets.found) {
    const report = target.kind === "one" ? await store.report(target.report.id) : null;
    const passages = report?.passages.filter((passage) => passage.section === (meaning.section || 1)) ?? [];
    const excerpts = passages.slice(0, QUOTED_OF_ASPECT).map(wholePassage);
    if (report && excerpts.length > 0) quote(report, excerpts, context);
    said += excerpts.length;
  }
  return said > 0 ? ANSWERED : about(context);
};
