// A clause's tokens -> the same with two neighbouring blocks exchanged, where a passage may have them the other way round:
// 不清楚公示程序 -> 公示程序不清楚. No I/O. No clock.

import { segmentsOf } from "../../../zh/segments.ts";
import { matches, needsNoMatch } from "./match.ts";
import type { Token } from "./tokens.ts";

/**
 * Who does something or has it done to them. To exchange the doer with what is done takes two such exchanges (甲监督乙, 乙监督甲), but with
 * one of them left out it takes one (甲监督, of 乙监督甲): so no block that is moved may name anybody.
 */
const NAMES_ANYBODY =
  /部门|机构|单位|机关|乡镇|街道|社区|群众|公众|市民|居民|村民|百姓|网民|网格员|企业|公司|协会|组织|学校|医院|中心|人员|干部|领导|同志|主任|科室|专人|负责人|责任人|申请人|第三方|媒体记者|上级|下级|(?<!地)区$|[县市镇乡村局委厅办]$/;
/** 先甲后乙, 由甲到乙, 甲高于乙: an order is what these say. */
const SAYS_ORDER: ReadonlySet<string> = new Set("先 后 由 从 自 至 到 于 比 比较 首先 然后 再".split(" "));
/** Exchanges that are tried of one clause against one sentence. */
const MOST_TRIED = 400;

/**
 * Each exchange after which all that must be found stands in the passage in this order. A block that comes to stand in front may be led by 对
 * or 向 there, and one that was led by 对 or 把 be without it: 对政策解读, 解读政策.
 */
export function* blocksMoved(said: readonly Token[], held: readonly Token[], text: string): Generator<Token[]> {
  const plain = said.filter(({ kind }) => kind !== "light");
  const edges = wordEdges(text);
  const begins = (token: Token | undefined): boolean =>
    token === undefined || (token.kind !== "item" && (edges.has(token.at) || plain.every(({ end }) => end !== token.at)));
  const ordered = new Set(plain.filter(({ is, at, end }) => SAYS_ORDER.has(is) && edges.has(at) && edges.has(end)));
  const mayMove = (block: readonly Token[]): boolean => isMovable(block) && !block.some((token) => ordered.has(token));
  const roles = [...new Set(held.flatMap(({ kind, is }) => (kind === "role" && LEADS.has(is) ? [is] : [])))];
  let tried = 0;
  // 把 is 将 where nothing is planned.
  if (plain.some(isPutFirst)) yield plain.map((token) => (isPutFirst(token) ? { ...token, is: "将" } : token));
  for (const words of withRole(plain, held)) if (inOrder(words, held) && !namesAnybody(plain, text)) yield words;
  for (const { words, led } of [{ words: plain, led: -1 }, ...withoutRole(plain)]) {
    if (led >= 0 && inOrder(words, held) && !namesAnybody(words.slice(led), text)) yield words;
    for (let middle = 1; middle < words.length; middle++) {
      if (!begins(words[middle]) || !goesBack(words[middle - 1], words[middle], held)) continue;
      for (let from = 0; from < middle; from++) {
        const first = words.slice(from, middle);
        // 不 in front of what is exchanged would deny the other of the two.
        if (words[from - 1]?.kind === "guard") continue;
        if (!begins(words[from]) || !mayMove(first) || (from !== led && namesAnybody(first, text))) continue;
        for (let to = middle + 1; to <= words.length; to++) {
          const second = words.slice(middle, to);
          if (!begins(words[to]) || !mayMove(second)) continue;
          if (tearsList(words, [from, middle, to])) continue;
          if (++tried > MOST_TRIED) return;
          const [before, behind] = [words.slice(0, from), [...first, ...words.slice(to)]];
          const places = placesOf([...before, ...second, ...behind], held);
          if (!places || !staysTogether([...before, ...second, ...behind], places, held, [from, to])) continue;
          if (!namesAnybody(second, text)) yield [...before, ...second, ...behind];
          for (const is of roles) yield [...before, leading(second, is), ...second, ...behind];
        }
      }
    }
  }
}

/** 对 and 把: they may come and go with what they lead to. */
export const leadsOnly = ({ kind, is }: Token): boolean => kind === "role" && (is === "对" || is === "把");
const isPutFirst = ({ kind, is }: Token): boolean => kind === "role" && is === "把";
const LEADS: ReadonlySet<string> = new Set(["对", "向", "将", "把"]);

const wordEdges = (text: string): ReadonlySet<number> =>
  new Set([...segmentsOf(text)].flatMap(({ index, segment }) => [index, index + segment.length]));

function leading(block: readonly Token[], is: string): Token {
  const at = block[0]?.at ?? 0;
  return { kind: "role", is, at, end: at };
}

/** 对内容的提炼 is 内容提炼, 把方式优化 is 优化方式. `led`: where what it led to begins. */
function withoutRole(said: readonly Token[]): { words: Token[]; led: number }[] {
  const led = said.findIndex(leadsOnly);
  return led < 0 ? [] : [{ words: [...said.slice(0, led), ...said.slice(led + 1)], led }];
}

/** 公众信息需求 of 公众对信息的需求: 对 where the passage has it between the same two words. */
function withRole(said: readonly Token[], held: readonly Token[]): Token[][] {
  const compared = held.filter(({ kind }) => kind !== "light");
  return compared.flatMap((role, r) => {
    if (role.kind !== "role" || !LEADS.has(role.is)) return [];
    return said.flatMap((token, i) =>
      (i > 0 ? matches(said[i - 1], compared[r - 1]) : compared[r - 1]?.kind === "clause" || r === 0) && matches(token, compared[r + 1])
        ? [[...said.slice(0, i), leading([token], role.is), ...said.slice(i)]]
        : [],
    );
  });
}

/** Some place of the second stands before some place of the first: else nothing has been exchanged there. */
function goesBack(before: Token | undefined, behind: Token | undefined, held: readonly Token[]): boolean {
  if (!before || !behind) return false;
  if (needsNoMatch(before) || needsNoMatch(behind)) return true;
  return held.findIndex((token) => matches(behind, token)) < held.findLastIndex((token) => matches(before, token));
}

/** A list is moved whole: no exchange begins or ends at one of its marks. */
const tearsList = (words: readonly Token[], edges: readonly number[]): boolean =>
  edges.some((edge) => words[edge - 1]?.kind === "item" || words[edge]?.kind === "item" || words[edge]?.joined === true);

function isMovable(block: readonly Token[]): boolean {
  if (block.some(({ kind, is }) => FIXED.has(kind) || (kind === "role" && !LEADS.has(is)))) return false;
  // What is denied, needed or required stands behind the word that says so, and moves with it; what falls short stands in front of it.
  const last = block.at(-1);
  if (last?.kind === "role") return false;
  return last?.kind !== "guard" || FALLS_SHORT.has(last.is);
}
const FALLS_SHORT: ReadonlySet<string> = new Set(["不够", "较低", "不畅", "不强", "滞后"]);
const FIXED: ReadonlySet<Token["kind"]> = new Set(["number", "clause", "plan", "self"]);

const namesAnybody = (block: readonly Token[], text: string): boolean =>
  NAMES_ANYBODY.test(text.slice(block[0]?.at ?? 0, block.at(-1)?.end));

const inOrder = (words: readonly Token[], held: readonly Token[]): boolean => placesOf(words, held) !== null;

/** For each word where it is found, one behind the other, or -1 where it need not be; null when one is not. */
function placesOf(words: readonly Token[], held: readonly Token[]): number[] | null {
  let j = 0;
  const places: number[] = [];
  for (const token of words) {
    if (needsNoMatch(token)) {
      places.push(-1);
      continue;
    }
    while (j < held.length && !matches(token, held[j])) j++;
    if (j >= held.length) return null;
    places.push(j++);
  }
  return places;
}

/** What is exchanged stands in one clause of the passage, and no item of a list there is taken for what the list does or has done to it. */
function staysTogether(words: readonly Token[], places: readonly number[], held: readonly Token[], [from, to]: [number, number]): boolean {
  const moved = places.slice(from, to).filter((place) => place >= 0);
  const [first = 0, last = 0] = [moved[0], moved.at(-1)];
  if (held.slice(first, last).some(({ kind }) => kind === "clause")) return false;
  return words.slice(from, to + 1).every((token, i) => {
    const place = places[from + i] ?? -1;
    return place < 0 || !held[place]?.joined || token.joined === true;
  });
}
