// Tokens -> words, each with the clause and the item of a list it stands in, and whether it is a deed; and the clauses of a passage. No I/O. No clock.
import { segmentsOf } from "../../../zh/segments.ts";
import type { SourceSentence } from "../sources.ts";
import { DEEDS, MAKES_A_THING } from "./deeds.ts";
import { says } from "./match.ts";
import type { Token } from "./tokens.ts";
import { HOW } from "./words.ts";

/** A word of a text: one token of the tables, or the characters that the runtime's dictionary takes for one. `item`: of which item of the list. */
export type Unit = { text: string; at: number; end: number; tokens: Token[]; item: number; clause: number; deed: boolean };

/** The passage's clauses, each with the one that says how, where one stands before it. Kept: every clause is held to every sentence. */
const windowed = new WeakMap<readonly Token[], Unit[][]>();
export function windowsOf(held: readonly Token[], { text }: SourceSentence): Unit[][] {
  const known = windowed.get(held) ?? windowsIn(unitsOf(held, text), text);
  windowed.set(held, known);
  return known;
}
function windowsIn(units: readonly Unit[], text: string): Unit[][] {
  const last = units.at(-1)?.clause ?? 0;
  const windows: Unit[][] = [];
  for (let n = 0; n <= last; n++) {
    const one = units.filter(({ clause }) => clause === n);
    if (one.length === 0) continue;
    windows.push(one);
    const before = units.filter(({ clause }) => clause === n - 1);
    if (before[0] && HOW.test(text.slice(before[0].at))) windows.push([...before, ...one]);
  }
  return windows;
}

const cut = new WeakMap<readonly Token[], Unit[]>();
export function unitsOf(tokens: readonly Token[], text: string): Unit[] {
  const known = cut.get(tokens);
  if (known) return known;
  const units: Unit[] = [];
  const words = [...segmentsOf(text)];
  let [item, clause, w] = [0, 0, 0];
  for (const token of tokens) {
    if (token.kind === "clause") clause += 1;
    if (token.kind === "clause" || token.kind === "item") item += 1;
    if (!says(token) || token.kind === "clause" || token.kind === "item") continue;
    if (token.joined) item += 1;
    while ((words[w]?.index ?? Infinity) + (words[w]?.segment.length ?? 0) <= token.at) w++;
    const word = words[w];
    const last = units.at(-1);
    const whole = token.word === true || token.kind !== "content";
    if (
      !whole &&
      last &&
      last.end === token.at &&
      last.tokens.every((each) => !each.word && each.kind === "content") &&
      word &&
      last.at >= word.index &&
      !token.joined
    )
      Object.assign(last, { text: last.text + text.slice(token.at, token.end), end: token.end, tokens: [...last.tokens, token] });
    else units.push({ text: text.slice(token.at, token.end), at: token.at, end: token.end, tokens: [token], item, clause, deed: false });
  }
  for (const unit of units)
    unit.deed =
      DEEDS.test(unit.text) && !MAKES_A_THING.behind.test(text.slice(unit.end)) && !MAKES_A_THING.before.test(text.slice(0, unit.at));
  cut.set(tokens, units);
  return units;
}
