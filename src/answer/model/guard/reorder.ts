// A clause's tokens -> the same in the orders in which a passage may have them: without its topic, lists turned, verbs first, numbers moved. No I/O. No clock.
import type { SourceSentence } from "../sources.ts";
import { JOINS, type Token } from "./tokens.ts";
import { ACTOR } from "./words.ts";

/** What the heading above says may stand before the clause, as its topic: the whole of it that is there, and only with more behind. */
export function withoutHeading(tokens: readonly Token[], text: string, { heading }: SourceSentence): Token[][] {
  const variants = [[...tokens]];
  const first = tokens.findIndex(({ kind }) => kind === "content");
  const named = heading.replace(/(?:方面|情况|工作)*[。：:]*$/, "").replace(/[》”]+$/, "");
  if (first < 0) return variants;
  for (let to = first + 1; to < tokens.length; to++) {
    const token = tokens[to - 1];
    if (token?.kind !== "content") break;
    const topic = text.slice(tokens[first]?.at ?? 0, token.end);
    if (!named.includes(topic)) break;
    const counts = topic.length < named.length && IS_DONE.test(topic) && tokens.some(({ kind }) => kind === "number");
    if (topic.length >= 2 && named.endsWith(topic) && !counts && tokens.length - to >= 2)
      variants.push([...tokens.slice(0, first), ...tokens.slice(to)]);
  }
  return [...variants, ...withoutPlace(tokens, text, named)];
}

/** 公开文件9个, under 主动公开: beside a number the end of a heading is what was done with so many, and no topic. */
const IS_DONE = /^(?:公开|建设|管理|保障|解读|培训|检查)$/;

/** 推进平台适老化改造, under 平台建设: what the heading is about may be named where the passage only says what is done. */
function withoutPlace(tokens: readonly Token[], text: string, heading: string): Token[][] {
  const about = /(\p{Script=Han}{2,})(?:建设|管理|工作)$/u.exec(heading)?.[1] ?? "";
  if (about === "") return [];
  for (let from = 1; from < tokens.length; from++)
    for (let to = Math.min(tokens.length - 2, from + MOST_PLACE); to > from; to--) {
      const run = tokens.slice(from, to);
      const words = text.slice(run[0]?.at ?? 0, run.at(-1)?.end);
      if (words.length >= 2 && about.endsWith(words) && run.every(({ kind }) => kind === "content"))
        return [[...tokens.slice(0, from), ...tokens.slice(to)]];
    }
  return [];
}
const MOST_PLACE = 4;

/** 政策都予以公开, 简报共发布60条 -> 公开政策, 发布简报60条: what is done to things said first, with a word that says so between. */
export function verbBefore(said: readonly Token[], text: string): Token[][] {
  const numbers = said.findLastIndex(({ kind }) => kind !== "number" && kind !== "light") + 1;
  const beforeNumbers = said.slice(0, numbers);
  for (const length of [1, 2]) {
    const verb = beforeNumbers.slice(-length);
    const rest = beforeNumbers.slice(0, -length);
    const words = verb.map(({ at, end }) => text.slice(at, end)).join("");
    const counted = numbers < said.length && DONE_SO_OFTEN.test(words) && rest.at(-1)?.kind === "content";
    const marked = rest.at(-1)?.kind === "light" || rest.at(-1)?.is === "均" || counted;
    if (
      words.length !== 2 ||
      words === "要求" ||
      !marked ||
      rest.length < (counted ? 1 : 2) ||
      rest.some(({ kind }) => kind === "role" || kind === "guard")
    )
      continue;
    const object = rest.map(({ at, end }) => text.slice(at, end)).join("");
    if (ACTOR.test(object.replace(/(?:均|都|全部|也|已经?|予以|得到|一共|共|进行|在|了)+$/, ""))) continue;
    const first = rest.findIndex(({ kind }) => kind !== "self" && kind !== "light");
    // 全部予以公开 says of nothing named that all of it was; and of requests 都 is a number of its own.
    if (!rest.some((token) => token.kind === "content" && token.is !== "均")) continue;
    const plural = rest.filter((token) => !(token.is === "均" && text.slice(token.at, token.end) === "都" && !object.includes("申请")));
    return [[...plural.slice(0, first), ...verb, ...plural.slice(first), ...said.slice(numbers)]];
  }
  return [];
}

/** 公报出版3期 is 出版公报3期. */
const DONE_SO_OFTEN =
  /^(?:公开|发布|出版|开展|举办|制作|整改|受理|办理|解读|录制|刊发|编发|制发|废止|印发|下发|推送|更新|征集|答复|关停|清理)$/;

const joins = ({ kind, is }: Token): boolean => kind === "item" || (kind === "light" && JOINS.has(is));
/** What makes a thing true of an item (需要回应的问题) goes with it. */
const ofItem = (token: Token | undefined): boolean => token?.kind === "content" || token?.kind === "light" || token?.kind === "guard";
/** 解读和培训 is 培训和解读: two neighbours of a list, in the order in which the passage has them side by side. */
export function listsInOrder(said: readonly Token[], held: readonly Token[]): Token[][] {
  for (const [m, token] of said.entries()) {
    if (!joins(token)) continue;
    let [from, to] = [m, m + 1];
    while (ofItem(said[from - 1])) from--;
    while (ofItem(said[to])) to++;
    const [before, behind] = [said.slice(from, m), said.slice(m + 1, to)];
    for (let j = 1; j < held.length - 1; j++) {
      if (!joins(held[j] as Token)) continue;
      const second = common(before, held.slice(j + 1), "start");
      const first = common(behind, held.slice(0, j), "end");
      if (second < 2 || first < 2) continue;
      const [a, b] = [before.slice(-second), behind.slice(0, first)];
      return [[...said.slice(0, m - second), ...b, token, ...a, ...said.slice(m + 1 + first)]];
    }
  }
  return [];
}

/** How many tokens at the list's mark are the same: before it in the sentence and behind it in the passage, or the other way round. */
function common(said: readonly Token[], held: readonly Token[], at: "start" | "end"): number {
  for (let length = Math.min(said.length, held.length); length > 1; length--) {
    const [a, b] = at === "start" ? [said.slice(-length), held.slice(0, length)] : [said.slice(0, length), held.slice(-length)];
    if (a.every(({ kind, is }, i) => b[i]?.kind === kind && b[i]?.is === is)) return length;
  }
  return 0;
}

/** 1期培训班 is 培训班1期: each number may stand elsewhere in its clause. */
export function* numbersMoved(tokens: readonly Token[]): Generator<Token[]> {
  yield [...tokens];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "number") continue;
    let end = i + 1;
    while (tokens[end]?.kind === "number") end++;
    const run = tokens.slice(i, end);
    const rest = [...tokens.slice(0, i), ...tokens.slice(end)];
    for (let to = i + 1; to <= rest.length; to++) yield [...rest.slice(0, to), ...run, ...rest.slice(to)];
    for (let to = i - 1; to > 0; to--) yield [...rest.slice(0, to), ...run, ...rest.slice(to)];
    if (end > i + 1) break;
  }
}
