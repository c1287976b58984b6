// Whether a computed figure's two operands stand in the sentence the right way round: who has more, what is part of what. No I/O. No clock.
import type { Figure } from "../../../contract.ts";
import { common, featuresIn, featuresOf, without } from "./features.ts";
import { yearsIn } from "./names.ts";
import { MASK, placesOf, type Slot, squeeze, type Worded } from "./worded.ts";

const MORE = /多|高|增加|增长|上升|提高/;
const FEWER = /少|低|减少|下降|降低/;
const COMPARED = /比|较/;

/** Words that compare, wherever they stand: without a figure that says so they are claims. Also read by guard/magnitude.ts. */
export const DIRECTION = /(?:多|少|高|低)(?=了?\uE000)|增加|增长|上升|提高|减少|下降|降低|多出|少于|多于|高于|低于|超过/g;

export function pairFault(worded: Worded): string | null {
  for (const slot of worded.slots) {
    if (slot.formula || slot.figure.state !== "derived" || slot.figure.key || slot.figure.operands?.length !== 2) continue;
    const fault = operandsFault(worded, slot);
    if (fault) return fault;
  }
  return null;
}

function operandsFault(worded: Worded, slot: Slot): string | null {
  const [first, second] = slot.figure.operands ?? [];
  if (!first || !second) return null;
  const { words } = worded;
  const ahead = words.slice(0, slot.at);
  const places = [placeIn(worded, first, second, slot), placeIn(worded, second, first, slot)];
  if (slot.figure.unit === "%" && /占/.test(ahead)) return ordered(places, ahead.lastIndexOf("占"));
  if (slot.figure.unit === "倍") return ordered(places, Math.max(ahead.lastIndexOf("是"), ahead.lastIndexOf("为")));
  if (slot.figure.unit === "%" && slot.figure.label.includes("÷")) return "a share without what it is a share of";
  return directionFault(worded, slot, first, second);
}

/** The first operand before the word, the second behind it. */
const ordered = ([first, second]: readonly (number | null)[], word: number): string | null =>
  word >= 0 &&
  first !== null &&
  second !== null &&
  first !== undefined &&
  second !== undefined &&
  first < word &&
  (second > word || second < first)
    ? null
    : "a share or multiple the wrong way round";

function directionFault(worded: Worded, slot: Slot, first: Figure, second: Figure): string | null {
  const clause = clauseAt(worded.words, slot.at);
  const near = worded.words.slice(clause, slot.at);
  const direction = MORE.test(near) && FEWER.test(near) ? null : MORE.test(near) ? 1 : FEWER.test(near) ? -1 : 0;
  if (direction === null) return "a comparison both ways";
  if (direction === 0)
    return /相差|差距|差额|之差|差/.test(near) || slot.figure.unit === "%" ? null : "a difference that is not called one";
  const compared = near.search(COMPARED);
  if (compared < 0) return "a comparison without the other side";
  const subject = nearest(worded, first, second, clause + compared);
  if (!subject) return "a comparison of nothing named";
  const [own, other] = subject === "first" ? [first, second] : [second, first];
  return Math.sign(own.value - other.value) === direction ? null : "a comparison the wrong way round";
}

/** Which operand was named last before a place: by its issuer, its year, or its name. */
function nearest(worded: Worded, first: Figure, second: Figure, before: number): "first" | "second" | null {
  const names = (figure: Figure, other: Figure): number => lastNamed(worded, figure, other, before);
  const [a, b] = [names(first, second), names(second, first)];
  if (a !== b) return a > b ? "first" : "second";
  if (a >= 0) return null;
  // 公开信息 against 通过网站公开信息: the one with nothing of its own is meant where the other's own words are missing.
  const [general, particular] = [pairsOf(first.label), pairsOf(second.label)];
  if (first.state !== "stated" || second.state !== "stated") return null;
  const [own, theirs] = [without(general, particular).size, without(particular, general).size];
  return own === 0 && theirs > 0 ? "first" : theirs === 0 && own > 0 ? "second" : null;
}

function lastNamed(worded: Worded, figure: Figure, other: Figure, before: number): number {
  const places = marksOf(worded, figure, other).filter((at) => at < before);
  return places.length > 0 ? Math.max(...places) : -1;
}

/** Where what tells `figure` from `other` is named; the first place before the slot. */
function placeIn(worded: Worded, figure: Figure, other: Figure, slot: Slot): number | null {
  const places = marksOf(worded, figure, other).filter((at) => at < slot.at);
  return places.length > 0 ? Math.min(...places) : null;
}

function marksOf({ words, mentions, evidence }: Worded, figure: Figure, other: Figure): number[] {
  const [own, theirs] = [placesOf(figure, evidence)[0], placesOf(other, evidence)[0]];
  if (own && theirs && own.issuer !== theirs.issuer) return mentions.filter((mention) => mention.issuer === own.issuer).map(({ at }) => at);
  if (own && theirs && own.year !== theirs.year)
    return yearsIn(words)
      .filter(({ year }) => year === own.year)
      .map(({ at }) => at);
  if (figure.state === "stated" && other.state === "stated") return labelMarks(words, figure, other);
  const telling = without(featuresOf(figure).all, featuresOf(other).all);
  const stretches = [...words.matchAll(new RegExp(`[^,，;；。占比是为较${MASK}]+`, "g"))];
  return stretches.filter((match) => common(featuresIn(match[0]), telling).size > 0).map((match) => match.index);
}

/** Numbers of prose are told apart by what only one of their subjects says. */
function labelMarks(words: string, figure: Figure, other: Figure): number[] {
  const telling = without(pairsOf(figure.label), pairsOf(other.label));
  return [...words].flatMap((_, at) => (telling.has(words.slice(at, at + 2)) ? [at] : []));
}
const pairsOf = (text: string): Set<string> => {
  const plain = squeeze(text);
  return new Set([...plain].slice(1).map((_, i) => plain.slice(i, i + 2)));
};

const clauseAt = (words: string, at: number): number => Math.max(...[...",，;；。:："].map((mark) => words.lastIndexOf(mark, at))) + 1;
