// A question's topic and unit against the numbers that reports state: the one that is meant, or none. No I/O. No clock.

import { type CountedAs, countedAs, PUBLISHED_THING } from "../../question/prose/counted-as.ts";
import { type Fate, speaksOf } from "../../question/prose/fates.ts";
import { fold } from "../../zh/alike.ts";
import { endOf, startOf } from "../../zh/marks.ts";
import { isSameUnit, unitKind } from "../../zh/units.ts";
import type { StatedIn } from "../reports/store.ts";
import { coverage, unexplained } from "./topic-coverage.ts";

/**
 * Below this share of the topic's weight the number is another thing's. One specific word of two characters left uncovered beside
 * two that are covered falls below it.
 */
const COVERED_AT_LEAST = 0.75;
/** A number whose own words say this much more than was asked is kept behind one that says less. */
const EXTRA_COST = 0.35;
const PART_COST = 0.05;
/** What is found only in the heading above or the clause before the number is less certain to be its own. */
const CONTEXT_COST = 0.1;
/** Two candidates nearer than this with different numbers cannot be told apart. */
const APART = 0.02;
/** With more of its own words left unexplained than this, a number is one of several that the topic may mean. */
const EXTRA_OPEN = 0.3;
const APART_WHEN_OPEN = 0.08;
const EXTRA_OF_NONE = 0.5;
/** A number counted otherwise than was asked (条, 件) must be about little else than what was asked. */
const EXTRA_IN_OTHER_UNIT = 0.5;
const ANY_THING = "个";

/** Pieces of information and the papers they are printed in are counted apart: 条 of 信息 is no 份 of 公报. */
const PIECES: Readonly<Record<string, string>> = {
  条: "piece",
  则: "piece",
  篇: "piece",
  件: "piece",
  份: "paper",
  册: "paper",
  本: "paper",
  张: "paper",
};
const ONLY_PIECES = new Set(["条", "则", "篇"]);
/** Who has a thing, and never how many pieces there are of it. */
const HOLDERS = new Set(["户", "家"]);
/** "个" counts anything that is counted in things; other units must be of one kind, and unknown ones the same. */
function fits(asked: string | null, unit: string, { inPieces }: CountedAs): boolean {
  if (asked === null || isSameUnit(asked, unit)) return true;
  const [wanted, held] = [unitKind(asked), unitKind(unit)];
  // 几个 counts things of any sort, and not how often something was done or who took part.
  if (asked === ANY_THING) return (held === "thing" || held === null) && (!ONLY_PIECES.has(unit) || inPieces);
  if (HOLDERS.has(asked) && (unit in PIECES || ONLY_PIECES.has(unit))) return false;
  if (asked in PIECES && (unit in PIECES || ONLY_PIECES.has(asked))) return PIECES[asked] === PIECES[unit];
  return wanted !== null && wanted === held;
}

/** Whether the sentence of the number names every part of the year that the question names. */
export const inPeriods = (periods: readonly string[], { statement, passage }: StatedIn): boolean =>
  periods.every((period) =>
    passage.text
      .slice(...statement.sentence)
      .replace(/\s/g, "")
      .includes(period),
  );

/** The clause of a number, up to it. */
export const ownClause = ({ statement, passage }: Pick<StatedIn, "statement" | "passage">): string => {
  const [from, to] = [statement.sentence[0], statement.at[1]];
  return passage.text.slice(startOf(passage.text, to, "clause", from), to);
};
const DENIES = /[没未不无尚零拒]/;
/** Whether the clause of the number denies something where the question does: how many were answered is not how many were not. */
export function inSense(denied: true | undefined, { statement, passage }: Pick<StatedIn, "statement" | "passage">): boolean {
  return !denied || DENIES.test(statement.subject + ownClause({ statement, passage }));
}

/** Whether the sentence of the number says of its things what the question asks of them (多少申请超期, 几个账号被关停); else it is of other things. */
export const ofSameFate = (fates: readonly Fate[], number: Pick<StatedIn, "statement" | "passage">): boolean =>
  fates.every((fate) => speaksOf(fate, number.statement.subject + ownClause(number)));

/** 关停政务新媒体2个 is no number of accounts, unless those shut down are asked for. */
export const isLeft = (topic: string, fates: readonly Fate[], { statement }: Pick<StatedIn, "statement">): boolean =>
  fates.length > 0 || !speaksOf("closed", statement.subject) || speaksOf("closed", fold(topic));

/** A word of one character is as much of a word where it stands alone. */
const NARROWED_AT_LEAST = 0.5;
/**
 * 女的申请, 外省人的申请: words beside a figure of the form narrow it, and a number of the prose whose sentence or heading has none of them
 * is the whole again. `open`: those words, as typed.
 */
export const tellsApart = (open: readonly string[], { statement, passage }: StatedIn): boolean => {
  const headed = `${passage.path.join(" ")} ${passage.text.slice(...statement.sentence)}`;
  return open.every((words) => holds(headed, words));
};
const holds = (text: string, words: string): boolean =>
  words.length === 1 ? fold(text).includes(fold(words)) : coverage(words, text) >= NARROWED_AT_LEAST;

/** What a number counts stands last in its words: 政府网站发布报告80余条 are no 信息, unless reports are asked for. */
function countsAnotherThing({ asInformation, names }: CountedAs, subject: string): boolean {
  if (!asInformation) return false;
  const thing = PUBLISHED_THING.exec(fold(subject))?.[0];
  return thing !== undefined && !names(thing);
}

const ASKS_ALL = /^(?=.*信息)(?:发布|公布|公开|发|主动|政府|信息|条|了|\s)+$/;
const ALL_DISCLOSED = /^.{0,6}主动公开政?府?信息(?:共|共计|总数)?$/;
/** 问题: one common word stands in headings and clauses of numbers of other things. */
const ONE_WORD = 2;
/** `extra`: the share of the number's own words that the topic does not explain. */
export type StatedMatch = { stated: StatedIn; score: number; extra: number };

/** Candidates that state what the topic asks, best first; empty when none does. `unit` null: the question names none. */
export function matchStated(topic: string, unit: string | null, candidates: readonly StatedIn[]): StatedMatch[] {
  const folded = fold(topic);
  if (folded === "") return [];
  const counted = countedAs(topic);
  const severalWords = [...folded].length > ONE_WORD;
  return candidates
    .filter(({ statement }) => fits(unit, statement.unit, counted) && (unit !== null || statement.unit !== "%" || counted.asShare))
    .map((stated) => scored({ topic, unit, counted, severalWords }, stated, candidates))
    .filter((match) => match.score > 0)
    .sort((a, b) => b.score - a.score);
}

type Topic = { topic: string; unit: string | null; counted: CountedAs; severalWords: boolean };

function scored({ topic, unit, counted, severalWords }: Topic, stated: StatedIn, all: readonly StatedIn[]): StatedMatch {
  const { statement } = stated;
  const { own, headed, within } = wordsOf(stated);
  const extra = unexplained(topic, statement.subject);
  if (countsAnotherThing(counted, statement.subject)) return { stated, score: 0, extra };
  // 发布了多少条信息: all that was disclosed, where the report counts that, and no platform's part of it.
  if (ASKS_ALL.test(topic) && ALL_DISCLOSED.test(fold(statement.subject))) return { stated, score: 1, extra: 0 };
  // 村 of 106个村: the noun that stands behind the number, where it is all that is asked for.
  if (isCountedNoun(topic, stated)) return { stated, score: 1, extra: 0 };
  const plain = coverage(topic, own);
  // Where its own words say all, what stands around them adds nothing.
  const around = plain < 1 && severalWords ? (isOnlyOne(stated, all) ? [headed, within] : [headed]) : [];
  const inUnit = unit !== null && isSameUnit(unit, statement.unit);
  const near = [...around, ...(inUnit && plain > 0 ? purposeOf(stated) : [])].map((words) => coverage(topic, words) - CONTEXT_COST);
  // 专栏综合了多少件服务事项: of the clauses before as well, where it alone is counted so in its sentence and shares what is asked.
  if (inUnit && plain >= SHARED_AT_LEAST && plain < COVERED_AT_LEAST && isOnlyInUnit(stated, all))
    near.push(coverage(topic, `${sentenceOf(stated)} | ${own}`) - CONTEXT_COST);
  const covered = Math.max(plain, ...near);
  // How often is asked of what is held in 场 as well.
  const often = unit === "次" && unitKind(statement.unit) === "occasion";
  const otherUnit = unit !== null && unit !== ANY_THING && !isSameUnit(unit, statement.unit) && !often;
  if (covered < COVERED_AT_LEAST || (otherUnit && extra > EXTRA_IN_OTHER_UNIT)) return { stated, score: 0, extra };
  const unitBonus = inUnit ? PART_COST : 0;
  return { stated, score: covered - EXTRA_COST * extra - (statement.partOf === undefined ? 0 : PART_COST) + unitBonus, extra };
}

/** A word of one character is too short to be looked for elsewhere. */
const isCountedNoun = (topic: string, { statement, passage }: StatedIn): boolean =>
  [...topic].length === 1 && fold(passage.text.slice(statement.at[1], statement.at[1] + 3).trimStart()).startsWith(fold(topic));

/** What a number is compared by: its own words, with the headings above it, and with its clause up to it. Made once: every question to the report asks for them. */
type Words = { own: string; headed: string; within: string };
const words = new WeakMap<StatedIn["statement"], Words>();
function wordsOf({ statement, passage }: StatedIn): Words {
  const known = words.get(statement);
  if (known) return known;
  const own = `${statement.subject} ${statement.text}`;
  const clause = passage.text.slice(startOf(passage.text, statement.at[0], "segment"), statement.at[0]);
  const made = { own, headed: `${passage.path.join(" ")} | ${own}`, within: `${clause} | ${own}` };
  words.set(statement, made);
  return made;
}

/** Whether it is the only number of its clause: among several, a word of the clause may be another number's. */
function isOnlyOne({ statement, passage, report }: StatedIn, all: readonly StatedIn[]): boolean {
  const start = startOf(passage.text, statement.at[0], "segment");
  const end = endOf(passage.text, statement.at[1], "segment");
  let others = 0;
  for (const each of all)
    if (
      each.passage.n === passage.n &&
      each.statement.at[0] >= start &&
      each.statement.at[0] <= end &&
      each.report.id === report.id &&
      ++others > 1
    )
      return false;
  return others === 1;
}

/** 经费28万元，用于保障网站维护: what a sum is for stands behind it. */
const PURPOSE = /^[,，]?(?:主要)?用[于来作]/;
function purposeOf({ statement, passage }: StatedIn): string[] {
  const behind = passage.text.slice(statement.at[1], statement.sentence[1]);
  return PURPOSE.test(behind.trimStart()) ? [`${statement.subject} ${behind}`] : [];
}

const SHARED_AT_LEAST = 0.3;
/** The sentence of a number, up to it. */
const sentenceOf = ({ statement, passage }: StatedIn): string => passage.text.slice(statement.sentence[0], statement.at[0]);
const isOnlyInUnit = ({ statement, passage, report }: StatedIn, all: readonly StatedIn[]): boolean =>
  all.every(
    ({ statement: other, ...each }) =>
      other === statement ||
      each.passage.n !== passage.n ||
      each.report.id !== report.id ||
      other.sentence[0] !== statement.sentence[0] ||
      !isSameUnit(other.unit, statement.unit),
  );

/**
 * The matches that cannot be told from the best, one for each number. Where the best says much that was not asked (a platform, a
 * department), others that do so too are as likely meant: "发布信息" of a report that counts each platform apart. A part is never meant
 * beside its total, nor a number in another unit beside one in the unit asked for.
 */
export function clearest(matches: readonly StatedMatch[], unit: string | null): StatedMatch[] {
  const [best] = matches;
  if (!best) return [];
  const apart = best.extra > EXTRA_OPEN ? APART_WHEN_OPEN : APART;
  const inUnit = best.stated.statement.unit === unit;
  const near = matches.filter(
    (match) =>
      match === best ||
      (best.score - match.score < apart &&
        match.stated.statement.partOf === undefined &&
        (!inUnit || match.stated.statement.unit === unit)),
  );
  return near.filter((match, i) => near.findIndex((other) => sameNumber(match, other)) === i);
}

const sameNumber = (a: StatedMatch, b: StatedMatch): boolean =>
  a.stated.report.id === b.stated.report.id &&
  a.stated.statement.value === b.stated.statement.value &&
  a.stated.statement.unit === b.stated.statement.unit;

/** Sentences that say there was none: theirs is the topic only when it explains most of what they deny. */
export const matchNone = (topic: string, nones: readonly StatedIn[]): StatedIn | undefined =>
  matchStated(topic, null, nones).find((match) => match.extra <= EXTRA_OF_NONE)?.stated;
