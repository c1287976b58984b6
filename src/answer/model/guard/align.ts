// A clause a model wrote against a sentence of a passage -> the places its words stand at, in order, or null: what is left out between them
// must change nothing. No I/O. No clock.

import type { Token } from "./tokens.ts";
import { sameUnit, supports } from "./values.ts";
import { ACTOR, BESIDE_A_NUMBER, EMPTY_VERBS, HOW, NARROWING, PUT_FIRST, QUANTIFIERS } from "./words.ts";

/** `from`, `to`: indexes of the first and last token of the passage that the clause stands on; `pairs`: each token and the passage's own. */
export type Alignment = { from: number; to: number; pairs: { said: Token; held: Token }[] };

export type Aligning = {
  /** The passage's words, for what is left out. */
  text: string;
  /** A part of an enumeration stands on its own only where its own statement begins. */
  atStart?: boolean;
};

const says = ({ kind }: Token): boolean => kind !== "light" && kind !== "self" && kind !== "plan";
const empty = new Set(EMPTY_VERBS);
const narrowing = new Set(NARROWING);
/** Need not match: how a sentence is divided, and verbs that only lead to what is done. */
const isOptional = ({ kind, is }: Token): boolean => kind === "clause" || kind === "item" || empty.has(is);
export const needsNoMatch = (token: Token): boolean => !says(token) || isOptional(token);
/** Stays where what it governs or narrows down stays. */
const holdsOn = (token: Token | undefined): boolean =>
  token?.kind === "role" || (token?.kind === "content" && narrowing.has(token.is) && !token.etc);

export function alignClause(
  saidTokens: readonly Token[],
  heldTokens: readonly Token[],
  { text, atStart = false }: Aligning,
): Alignment | null {
  const said = saidTokens.filter(says);
  const held = heldTokens.filter(says);
  const needed = said.filter((token) => !isOptional(token)).length;
  if (needed === 0) return null;
  const bounds = boundsOf(held);
  /** For a matched pair: the latest place at which content beside a number was left out, as early as can be, and the pair before. */
  const reached = new Map<number, { dropped: number; before: number }>();
  const key = (i: number, j: number): number => i * held.length + j;
  const reach = (i: number, j: number, dropped: number, before: number): void => {
    const number = said[i]?.kind === "number" && dropped >= (bounds.subject[j] ?? 0);
    const known = reached.get(key(i, j));
    if (!number && (known === undefined || dropped < known.dropped)) reached.set(key(i, j), { dropped, before });
  };
  const known = new Map<number, { to: number; dropped: number }[]>();
  const onwards = (j: number, joined: boolean) => {
    const at = joined ? -j - 1 : j;
    const found = known.get(at) ?? continuations(held, j, text, joined);
    known.set(at, found);
    return found;
  };
  const firsts = optionalFrom(said, -1);
  for (const i of firsts)
    for (let j = 0; j < held.length; j++)
      if (matches(said[i], held[j])) {
        const dropped = leadingDrop(held, j, text, atStart, bounds);
        if (dropped !== null) reach(i, j, dropped, -1);
      }
  for (let i = 0; i < said.length; i++)
    for (let j = 0; j < held.length; j++) {
      const state = reached.get(key(i, j));
      if (!state) continue;
      for (const next of optionalFrom(said, i))
        for (const { to, dropped } of onwards(j, said[next]?.joined === true))
          if (matches(said[next], held[to])) reach(next, to, Math.max(state.dropped, dropped), key(i, j));
    }
  let best: Alignment | null = null;
  for (let i = 0; i < said.length; i++) {
    if (said.slice(i + 1).some((token) => !isOptional(token))) continue;
    for (let j = 0; j < held.length; j++) {
      if (!reached.has(key(i, j)) || !endsWell(held, j, text)) continue;
      const alignment = pathTo(i, j);
      if (
        wordsWhole(alignment.pairs, said, held) &&
        keepsSubject(alignment.pairs, held, bounds, text) &&
        cutsAtWords(alignment.pairs, held, text) &&
        keepsLists(alignment.pairs, held) &&
        (!best || alignment.to - alignment.from < best.to - best.from)
      )
        best = alignment;
    }
  }
  return best;

  function pathTo(i: number, j: number): Alignment {
    const pairs: Alignment["pairs"] = [];
    for (let at = key(i, j); at >= 0; at = reached.get(at)?.before ?? -1) {
      const [a, b] = [said[Math.floor(at / held.length)], held[at % held.length]];
      if (a && b) pairs.unshift({ said: a, held: b });
    }
    return { from: heldTokens.indexOf(pairs[0]?.held as Token), to: heldTokens.indexOf(pairs.at(-1)?.held as Token), pairs };
  }
}

/** The tokens that may come next: the one behind, and those behind tokens that need not match. */
function optionalFrom(said: readonly Token[], i: number): number[] {
  const next: number[] = [];
  for (let k = i + 1; k < said.length; k++) {
    next.push(k);
    const token = said[k];
    if (!token || !isOptional(token)) break;
  }
  return next;
}

function matches(a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || a.kind !== b.kind) return false;
  if (a.number && b.number) return sameNumber(a.number, b.number);
  return a.is === b.is;
}
const sameNumber = (a: NonNullable<Token["number"]>, b: NonNullable<Token["number"]>): boolean =>
  a.value === b.value && supports(b, a) && sameUnit(a.unit, b.unit);

/** `subject[j]`: where what the number at j counts begins; `clause[j]`: where the clause of j does. */
type Bounds = { subject: number[]; clause: number[] };
function boundsOf(held: readonly Token[]): Bounds {
  const subject: number[] = [];
  const clause: number[] = [];
  let [number, start, list] = [0, 0, 0];
  for (const [j, token] of held.entries()) {
    // A list that 等 closes is not what is counted: 聚焦教育、医疗等重点领域发布信息640条.
    if (token.etc) list = j;
    subject.push(token.named ? j : Math.max(number, start, list));
    clause.push(start);
    if (token.kind === "clause") start = j + 1;
    if (token.kind === "number") number = j + 1;
  }
  return { subject, clause };
}

/** The last place in [from, to) at which something is left out that says what a number counts; -1 when nothing is. */
function lastTelling(held: readonly Token[], from: number, to: number, text: string): number {
  const [first, last] = [held[from], held[to - 1]];
  if (!first || !last || to <= from) return -1;
  const plain = held
    .slice(from, to)
    .map((token) => (token.kind === "content" ? text.slice(token.at, token.end) : "|"))
    .join("");
  const rest = BESIDE_A_NUMBER.reduce((words, word) => words.replaceAll(word, ""), plain);
  for (let j = to - 1; j >= from; j--) if (held[j]?.kind === "content" && rest.replaceAll("|", "") !== "") return j;
  return -1;
}

const putFirst = (token: Token | undefined, text: string): boolean => token?.is === "将" && PUT_FIRST.test(text.slice(token.end));

/** What stands before the first word in its clause is left out: null when that changes who acts or whether it is so. */
function leadingDrop(held: readonly Token[], j: number, text: string, atStart: boolean, bounds: Bounds): number | null {
  let start = bounds.clause[j] ?? 0;
  if (atStart) {
    for (let k = j - 1; k >= start; k--)
      if (held[k]?.kind === "item") {
        start = k + 1;
        break;
      }
    if (start < j) return null;
  }
  const left = held.slice(start, j);
  if (
    left.some(({ kind }, k) => kind === "guard" && !isOfAnotherItem(left, k, text)) ||
    (holdsOn(left.at(-1)) && !putFirst(left.at(-1), text))
  )
    return null;
  const words = left.map((token) => text.slice(token.at, token.end)).join("");
  if (
    words !== "" &&
    ACTOR.test(words) &&
    !left.some(({ kind }) => kind === "role") &&
    !/^(?:在|通过|按|根据|围绕|依托|从|以|结合)/.test(words)
  )
    return null;
  // 聚焦医疗教育、乡村振兴等重点领域: the list may go, what it is a list of stays.
  // So may a phrase of whom it is done to: 对12个乡镇开展督查1次.
  return held[j]?.etc || left[0]?.kind === "role" ? -1 : lastTelling(held, start, j, text);
}

/** 个别内容不够规范、形式不够丰富: how many is said of the thing beside it; of who does it (个别单位) it holds for all that follows. */
function isOfAnotherItem(left: readonly Token[], k: number, text: string): boolean {
  const end = left.findIndex(({ kind }, i) => i > k && kind === "item");
  if (end < 0) return false;
  const from = left.slice(0, k + 1).findLastIndex(({ kind }) => kind === "item") + 1;
  const item = left.slice(from, end);
  const quantifier = item.findIndex(({ kind, is }) => kind === "guard" && QUANTIFIERS.has(is));
  if (quantifier < 0) return item.some(({ kind }) => kind === "guard");
  const behind = text.slice(item[quantifier]?.end ?? 0);
  return !WHO_FOLLOWS.test(behind);
}
/** Those who do something, right behind. */
export const WHO_FOLLOWS = /^.{0,4}(?:单位|部门|干部|人员|乡镇|街道|村|社区|地区|地方|机关|同志|领导|[局办委])/;

/** Where the next word may stand, and the last place on the way at which something telling was left out. */
function continuations(held: readonly Token[], j: number, text: string, joined: boolean): { to: number; dropped: number }[] {
  const found: { to: number; dropped: number }[] = [];
  const counted = held[j]?.kind === "number";
  const tail = tailOf(held, j, text);
  let [clauses, items, numbers, agents, guards] = [0, 0, 0, 0, 0];
  for (let to = j + 1; to < held.length; to++) {
    const left = to - 1 > j ? held[to - 1] : undefined;
    if (left) {
      // A clause that is left out whole takes its own guard words with it.
      if (left.kind === "guard" && clauses === 0) break;
      if (left.kind === "guard") guards += 1;
      if (left.kind === "clause") {
        clauses += 1;
        guards = 0;
      }
      if (left.kind === "item") items += 1;
      if (left.kind === "number") numbers += 1;
      if (left.is === "由") agents += 1;
      if (numbers > 0 && clauses + items > 0) break;
      // What a number counts is not left out behind it.
      if (counted && to - 1 === j + 1 && left.kind === "content" && !isGeneric(text, left)) break;
    }
    if (guards > 0) continue;
    const begins = left?.kind === "clause" || left?.kind === "item";
    // From one clause into another: at its end and to the other's beginning, or from how it is done to what is done.
    if (clauses > 0 && !(tail === "ends" && begins) && !(tail === "how" && clauses === 1)) continue;
    // From one item of a list to the beginning of another; with 和 between them its own attributes may go.
    if (items > 0 && clauses === 0 && !begins && !joined) continue;
    if (left !== undefined && (holdsOn(left) || agents > 0)) continue;
    found.push({ to, dropped: lastTelling(held, j + 1, to, text) });
  }
  return found;
}

const isGeneric = (text: string, token: Token): boolean => BESIDE_A_NUMBER.some((word) => text.startsWith(word, token.at));

/** ends: nothing telling stands behind j in its clause; how: the clause says how what the next one says is done. */
function tailOf(held: readonly Token[], j: number, text: string): "ends" | "how" | "goes on" {
  let k = j + 1;
  while (k < held.length && held[k]?.kind === "content") k++;
  const kind = held[k]?.kind;
  if ((kind === "clause" || kind === "item") && lastTelling(held, j + 1, k, text) < 0) return "ends";
  let start = j;
  while (start > 0 && held[start - 1]?.kind !== "clause") start--;
  for (let at = start; at <= j; at++) if (HOW.test(text.slice(held[at]?.at ?? 0))) return "how";
  return "goes on";
}

/** What stands behind the last word in its clause is left out: it may not deny, bound or undo what was said. */
function endsWell(held: readonly Token[], j: number, text: string): boolean {
  const next = held[j + 1];
  if (held[j]?.kind === "number" && next?.kind === "content" && !isGeneric(text, next)) return false;
  if (held[j]?.kind === "role") return false;
  let items = false;
  for (let k = j + 1; k < held.length; k++) {
    const token = held[k];
    if (!token || token.kind === "clause") break;
    if (token.kind === "item") items = k === j + 1 || items;
    if (token.kind === "guard" && !(items && saysItself(held, j))) return false;
  }
  return true;
}

/** An item with a guard word of its own (更新不及时) says something by itself; the next one's is another's. */
function saysItself(held: readonly Token[], j: number): boolean {
  for (let k = j; k >= 0; k--) {
    const token = held[k];
    if (!token || token.kind === "item" || token.kind === "clause") return false;
    if (token.kind === "guard") return true;
  }
  return false;
}

/** Of what is denied, needed or done by someone the subject stays whole: 重点领域信息更新不及时 is not said of all information. */
function keepsSubject(pairs: Alignment["pairs"], held: readonly Token[], { clause }: Bounds, text: string): boolean {
  const first = pairs[0];
  if (!first || !pairs.some(({ held: { kind, is } }) => kind === "guard" || is === "由")) return true;
  const j = held.indexOf(first.held);
  const start = held.slice(0, j + 1).findLastIndex(({ kind, begins }, k) => begins || (k < j && (kind === "item" || kind === "clause")));
  const from = held[start]?.begins ? start : start + 1;
  return lastTelling(held, Math.max(from, clause[j] ?? 0), j, text) < 0;
}

/** Beside a number some of a list are not all of it: without 等 behind them they may not stand for the whole. */
function keepsLists(pairs: Alignment["pairs"], held: readonly Token[]): boolean {
  if (!pairs.some(({ said }) => said.kind === "number")) return true;
  return pairs.every((pair, i) => {
    const before = pairs[i - 1]?.held;
    if (!pair.held.etc || pair.said.etc || !before) return true;
    return held.slice(held.indexOf(before), held.indexOf(pair.held)).some(({ kind }) => kind === "clause");
  });
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const boundaries = new Map<string, ReadonlySet<number>>();
const MOST_TEXTS_KEPT = 500;

/** Where words begin and end in the passage. */
function boundariesOf(text: string): ReadonlySet<number> {
  const known = boundaries.get(text);
  if (known) return known;
  const found = new Set([...segmenter.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]));
  if (boundaries.size >= MOST_TEXTS_KEPT) boundaries.clear();
  boundaries.set(text, found);
  return found;
}

/** What is left out are whole words: 副主任 does not become 主任. */
function cutsAtWords(pairs: Alignment["pairs"], held: readonly Token[], text: string): boolean {
  const edges = boundariesOf(text);
  const whole = (token: Token, edge: number, beside: Token | undefined): boolean =>
    token.kind !== "content" || beside?.kind !== "content" || edges.has(edge);
  return pairs.every(({ held: token }, i) => {
    const j = held.indexOf(token);
    const [before, behind] = [held[j - 1], held[j + 1]];
    const cutBefore = before !== undefined && pairs[i - 1]?.held !== before && before.end === token.at;
    const cutBehind = behind !== undefined && pairs[i + 1]?.held !== behind && behind.at === token.end;
    return (!cutBefore || whole(token, token.at, before)) && (!cutBehind || whole(token, token.end, behind));
  });
}

/** No word is made of single characters picked from several: each run of what stands together has two characters, or stands alone in the passage. */
function wordsWhole(pairs: Alignment["pairs"], said: readonly Token[], held: readonly Token[]): boolean {
  const at = pairs.map((pair) => ({ i: said.indexOf(pair.said), j: held.indexOf(pair.held), pair }));
  for (let from = 0; from < at.length; ) {
    let to = from + 1;
    while (to < at.length && at[to]?.i === (at[to - 1]?.i ?? 0) + 1 && at[to]?.j === (at[to - 1]?.j ?? 0) + 1) to++;
    const run = at.slice(from, to);
    const length = run.reduce(
      (sum, { pair }) => sum + (pair.held.kind === "content" && !pair.held.word ? pair.held.end - pair.held.at : 2),
      0,
    );
    if (length < 2 && !alone(run[0]?.pair.held, held)) return false;
    from = to;
  }
  return true;
}

function alone(token: Token | undefined, held: readonly Token[]): boolean {
  if (!token) return false;
  const j = held.indexOf(token);
  const beside = (other: Token | undefined, touches: boolean): boolean => other?.kind !== "content" || !touches;
  return beside(held[j - 1], held[j - 1]?.end === token.at) && beside(held[j + 1], held[j + 1]?.at === token.end);
}
