// A passage and what is asked -> the pieces of it to show, word for word: a lead and at most three points, those that bear on it first. No I/O. No clock.
import { endOf } from "../../zh/marks.ts";
import { ORDINALS } from "../../zh/ordinals.ts";
import { coverage } from "./topic-coverage.ts";

/** `pieces` stand in the passage as they are, in its order; `left` counts the points or sentences that are not among them. */
type Digest = { pieces: string[]; left: number };

const MOST_POINTS = 3;
/** A passage no longer is shown whole, in characters. */
const SHORT = 160;
/** A point covers this share of what is asked: then it, and its like, are what was meant. */
const MEANT_AT_LEAST = 0.6;
/** Points nearer to the best than this are shown with it. */
const ALIKE = 0.85;
/** A lead that only announces the points says nothing when one of them is what was meant. */
const LONGEST_LEAD = 60;

/** How reports number the points of a passage: 一是 · （一） · 1. */
const NUMBERINGS: readonly ((n: number) => string)[] = [
  (n) => `${ORDINALS[n]}是`,
  (n) => `（${ORDINALS[n]}）`,
  (n) => `${n + 1}.`,
  (n) => `${n + 1}、`,
];

/** Where the points begin, from the first on without a gap; fewer than two are none. */
function pointsOf(text: string): number[] {
  const all = NUMBERINGS.map((written) => {
    const places: number[] = [];
    for (let n = 0; n < ORDINALS.length; n++) {
      const at = text.indexOf(written(n), (places.at(-1) ?? -1) + 1);
      if (at < 0) break;
      places.push(at);
    }
    return places;
  });
  const best = all.sort((a, b) => b.length - a.length)[0] ?? [];
  return best.length > 1 ? best : [];
}

const sentencesOf = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, endOf(text, at, "sentence") + 1);
    found.push(text.slice(at, end));
    at = end;
  }
  return found.filter((sentence) => sentence.trim() !== "");
};

/** `topic` "" when the passage as a whole was asked for; `each`: it is asked which they are, so that every point is named. */
export function digestOf(text: string, topic: string, each = false): Digest {
  const places = pointsOf(text);
  if (places.length > 0) return ofPoints(text, places, topic, each);
  if (text.length <= SHORT) return { pieces: [text.trim()], left: 0 };
  const sentences = sentencesOf(text);
  const chosen = nearest(sentences, topic) ?? sentences.slice(0, MOST_POINTS);
  return { pieces: joined(text, chosen), left: sentences.length - chosen.length };
}

/** Sentences that follow one another are one piece. */
function joined(text: string, sentences: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    if (last !== undefined && text.includes(last + sentence)) pieces[pieces.length - 1] = last + sentence;
    else pieces.push(sentence);
  }
  return pieces.map((piece) => piece.trim());
}

function ofPoints(text: string, places: readonly number[], topic: string, each: boolean): Digest {
  const lead = text.slice(0, places[0]).trim();
  const points = places.map((from, i) => text.slice(from, places[i + 1] ?? text.length));
  const meant = nearest(points, topic);
  // What is asked may stand in the lead: then it goes first, whole.
  const inLead = topic !== "" && coverage(topic, lead) > Math.max(0, ...points.map((point) => coverage(topic, point)));
  if (inLead && each && points.length > MOST_POINTS) return { pieces: [lead, ...points.map(headOf)], left: 0 };
  const chosen = (inLead ? null : meant) ?? points.slice(0, MOST_POINTS);
  const withLead = lead !== "" && (chosen !== meant || lead.length <= LONGEST_LEAD);
  return { pieces: [...(withLead ? [lead] : []), ...chosen.map((point) => point.trim())], left: points.length - chosen.length };
}

/** A point's first sentence, which names it. */
export const headOf = (point: string): string => (sentencesOf(point)[0] ?? point).trim();

/** The parts that cover what is asked, when some do and others do not; null when it tells none apart. */
function nearest(parts: readonly string[], topic: string): string[] | null {
  if (topic === "") return null;
  const measured = parts.map((part) => ({ part, share: coverage(topic, part) }));
  const best = Math.max(0, ...measured.map(({ share }) => share));
  if (best < MEANT_AT_LEAST) return null;
  return measured
    .filter(({ share }) => share >= best * ALIKE)
    .slice(0, MOST_POINTS)
    .map(({ part }) => part);
}
