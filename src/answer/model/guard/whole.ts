// A whole alignment -> whether words stay whole: 副主任 does not become 主任, and no word is picked together from single characters. No I/O. No clock.

import { segmentsOf } from "../../../zh/segments.ts";
import type { Alignment } from "./align.ts";
import type { Token } from "./tokens.ts";

const boundaries = new Map<string, ReadonlySet<number>>();
const MOST_TEXTS_KEPT = 500;

/** Where words begin and end in the passage. */
function boundariesOf(text: string): ReadonlySet<number> {
  const known = boundaries.get(text);
  if (known) return known;
  const found = new Set([...segmentsOf(text)].flatMap(({ index, segment }) => [index, index + segment.length]));
  if (boundaries.size >= MOST_TEXTS_KEPT) boundaries.clear();
  boundaries.set(text, found);
  return found;
}

/** What is left out are whole words: 副主任 does not become 主任. */
export function cutsAtWords(pairs: Alignment["pairs"], held: readonly Token[], text: string): boolean {
  const edges = boundariesOf(text);
  const whole = (token: Token, edge: number, beside: Token | undefined): boolean =>
    token.kind !== "content" || token.word === true || beside?.kind !== "content" || edges.has(edge);
  return pairs.every(({ held: token }, i) => {
    const j = held.indexOf(token);
    const [before, behind] = [held[j - 1], held[j + 1]];
    const cutBefore = before !== undefined && pairs[i - 1]?.held !== before && before.end === token.at;
    const cutBehind = behind !== undefined && pairs[i + 1]?.held !== behind && behind.at === token.end;
    return (!cutBefore || whole(token, token.at, before)) && (!cutBehind || whole(token, token.end, behind));
  });
}

/** No word is made of single characters picked from several: each run of what stands together has two characters, or stands alone in the passage. */
export function wordsWhole(pairs: Alignment["pairs"], said: readonly Token[], held: readonly Token[], text: string): boolean {
  const at = pairs.map((pair) => ({ i: said.indexOf(pair.said), j: held.indexOf(pair.held), pair }));
  for (let from = 0; from < at.length; ) {
    let to = from + 1;
    while (to < at.length && at[to]?.i === (at[to - 1]?.i ?? 0) + 1 && at[to]?.j === (at[to - 1]?.j ?? 0) + 1) to++;
    const run = at.slice(from, to);
    const length = run.reduce(
      (sum, { pair }) => sum + (pair.held.kind === "content" && !pair.held.word ? pair.held.end - pair.held.at : 2),
      0,
    );
    if (length < 2 && !alone(run[0]?.pair.held, held) && !isItem(run[0]?.pair, text)) return false;
    from = to;
  }
  return true;
}

/** 中央、区、市法规: a word of one character is an item of the list in both. */
const isItem = (pair: Alignment["pairs"][number] | undefined, text: string): boolean =>
  pair?.said.joined === true && pair.held.joined === true && boundariesOf(text).has(pair.held.at) && boundariesOf(text).has(pair.held.end);

function alone(token: Token | undefined, held: readonly Token[]): boolean {
  if (!token) return false;
  const j = held.indexOf(token);
  const beside = (other: Token | undefined, touches: boolean): boolean => other?.kind !== "content" || !touches;
  return beside(held[j - 1], held[j - 1]?.end === token.at) && beside(held[j + 1], held[j + 1]?.at === token.end);
}
