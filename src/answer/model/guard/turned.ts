// Tokens of a passage -> the same with what is done in front of what it is done to: 开展网站监测, 对政策进行解读 -> 监测网站, 解读政策. No I/O. No clock.
import { VERBAL_NOUNS } from "./light.ts";
import type { Token } from "./tokens.ts";
import { DONE_TO } from "./words.ts";

/** 开展政务新媒体运行监测1次 -> 开展监测政务新媒体运行1次; none when nothing ends so. */
export function verbFirst(tokens: readonly Token[], text: string): Token[] | null {
  const turned = [...tokens];
  let found = false;
  for (let start = 0; start < turned.length; start++) {
    if (!TO_DO.has(turned[start]?.is ?? "")) continue;
    let end = start + 1;
    while (turned[end]?.kind === "content" || turned[end]?.kind === "light" || turned[end]?.kind === "self") end++;
    if (turned[end]?.kind === "item") end = endOfList(turned, end, text);
    const tail = turned.slice(start + 1, end).filter(({ kind }) => kind === "content");
    const taken = takenVerb(tail, text);
    if (taken.length === 0 || taken.length === tail.length) continue;
    const rest = turned.slice(start + 1, end).filter((token) => !taken.includes(token));
    turned.splice(start + 1, end - start - 1, ...taken, ...rest);
    found = true;
    start = end;
  }
  return found ? turned : null;
}

const TO_DO: ReadonlySet<string> = new Set(["开展", "加强", "做好"]);

/** 做好甲、乙等渠道的日常维护: 的 makes what is done the doing of all of the list. Without it the list ends at its first mark. */
function endOfList(tokens: readonly Token[], from: number, text: string): number {
  const clause = tokens.findIndex(
    ({ kind }, k) => k > from && kind !== "content" && kind !== "light" && kind !== "self" && kind !== "item",
  );
  const end = clause < 0 ? tokens.length : clause;
  return /的(?:全面|集中|专项|日常|重点|常态化)?\p{Script=Han}{2}$/u.test(text.slice(tokens[from]?.at, tokens[end - 1]?.end)) ? end : from;
}

function takenVerb(tail: readonly Token[], text: string): Token[] {
  for (const count of [1, 2]) {
    const taken = tail.slice(-count);
    const words = taken.map(({ at, end }) => text.slice(at, end)).join("");
    if (VERBAL_NOUNS.includes(words)) return [...adverbBefore(tail.slice(0, -count), text), ...taken];
  }
  return [];
}

/** 全面 of 开展网站全面监测 goes with its verb. */
function adverbBefore(tail: readonly Token[], text: string): Token[] {
  for (const count of [1, 2]) {
    const taken = tail.slice(-count);
    if (tail.length > count && HOW_DONE.test(taken.map(({ at, end }) => text.slice(at, end)).join(""))) return taken;
  }
  return [];
}
const HOW_DONE = /^(?:全面|集中|专项|日常|重点|常态化|全覆盖)$/;

/** 对政策进行解读, 对乡镇开展督查 -> 解读政策, 督查乡镇: the tokens in that order, for each place that may be read so; none when there is none. */
export function turnedRound(tokens: readonly Token[]): Token[] | null {
  const about = tokens.findIndex(({ kind, is }) => kind === "role" && is === "对");
  const done = tokens.findIndex(({ kind, is }, i) => (kind === "light" && DONE_TO.has(is)) || (about >= 0 && i > about && is === "开展"));
  const to = tokens.slice(0, done).findLastIndex(({ kind, is }) => kind === "role" && (is === "对" || is === "对于"));
  const from = tokens[done + 1]?.is === "了" ? done + 2 : done + 1;
  const verb = verbAt(tokens, from);
  if (done < 0 || to < 0 || verb.length === 0) return null;
  if (tokens.slice(to, done).some(({ kind }) => kind === "clause")) return null;
  return [...tokens.slice(0, to), ...verb, ...tokens.slice(to + 1, done), ...tokens.slice(from + verb.length)];
}

/** A verb of two characters: one word of the tables, or two that are none. */
function verbAt(tokens: readonly Token[], at: number): Token[] {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.kind !== "content") return [];
  if (first.end - first.at >= 2) return [first];
  return second?.kind === "content" ? [first, second] : [];
}

/** 及时应答率100% -> 均及时应答: what has a rate of all is done with all; null when there is none. */
export function rateOfAll(tokens: readonly Token[], text: string): Token[] | null {
  const rate = tokens.findIndex(
    ({ kind, number }) => kind === "number" && number?.value === 100 && number.unit === "%" && number.bound === "exactly",
  );
  let of = rate - 1;
  while (tokens[of]?.kind === "light") of--;
  if (rate < 0 || tokens[of]?.is !== "率") return null;
  const from = tokens.slice(0, of).findLastIndex(({ kind }) => kind === "clause") + 1;
  const first = tokens[from];
  const done = tokens.slice(from, of);
  if (!first || done.length === 0 || !DONE.test(text.slice(first.at, tokens[of]?.at))) return null;
  const all: Token = { kind: "content", is: "均", at: first.at, end: first.at, word: true };
  return [...tokens.slice(0, from), all, ...done, ...tokens.slice(rate + 1)];
}
const DONE = /^(?:及时|按时|按期|依法)?(?:应答|答复|办结|办理|回复|回应|整改|受理|处理)$/;
