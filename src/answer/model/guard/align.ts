// A clause a model wrote against a sentence of a passage -> the places its words stand at, in order, or null: what is left out between them
// must change nothing. No I/O. No clock.

import { endsWell, keepsLists, keepsSubject } from "./kept.ts";
import { boundsOf, type ComparedWith, continuations, leadingDrop } from "./left-out.ts";
import { isOptional, matches, says } from "./match.ts";
import type { Token } from "./tokens.ts";
import { cutsAtWords, wordsWhole } from "./whole.ts";

/** `from`, `to`: indexes of the first and last token of the passage that the clause stands on; `pairs`: each token and the passage's own. */
export type Alignment = { from: number; to: number; pairs: { said: Token; held: Token }[] };

type Aligning = {
  /** The passage's words, for what is left out. */
  text: string;
  /** Question, heading and what was said before: what a number counts need not be said again. */
  given?: string;
};

export function alignClause(saidTokens: readonly Token[], heldTokens: readonly Token[], { text, given = "" }: Aligning): Alignment | null {
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
  const compared: ComparedWith = { text, given };
  const onwards = (j: number, to: Token | undefined) => {
    const [joined, closing] = [to?.joined === true, to?.etc === true];
    const at = j * 4 + Number(joined) * 2 + Number(closing);
    const found = known.get(at) ?? continuations(held, j, compared, { joined, closing });
    known.set(at, found);
    return found;
  };
  const firsts = optionalFrom(said, -1);
  for (const i of firsts)
    for (let j = 0; j < held.length; j++)
      if (matches(said[i], held[j])) {
        const dropped = leadingDrop(held, j, compared, bounds);
        if (dropped !== null) reach(i, j, dropped, -1);
      }
  for (let i = 0; i < said.length; i++)
    for (let j = 0; j < held.length; j++) {
      const state = reached.get(key(i, j));
      if (!state) continue;
      for (const next of optionalFrom(said, i))
        for (const { to, dropped } of onwards(j, said[next]))
          if (
            matches(said[next], held[to]) &&
            !(said.slice(i + 1, next).some(isOptional) && DOERS.test(text.slice(held[to]?.at))) &&
            !partsNumber(said[i], said[next], held, j, to) &&
            !lacksOther(said[next], held, j, to, text) &&
            !(held.slice(j, to).some(({ kind }) => kind === "item") && isPutInto(saidTokens, said[i], said[next])) &&
            !(next === i + 1 && !said[next]?.joined && givesObject(held, j, to, text))
          )
            reach(next, to, Math.max(state.dropped, dropped), key(i, j));
    }
  let best: Alignment | null = null;
  for (let i = 0; i < said.length; i++) {
    if (said.slice(i + 1).some((token) => !isOptional(token))) continue;
    for (let j = 0; j < held.length; j++) {
      if (!reached.has(key(i, j)) || !endsWell(held, j, compared)) continue;
      const alignment = pathTo(i, j);
      if (
        wordsWhole(alignment.pairs, said, held, text) &&
        keepsSubject(alignment.pairs, held, bounds, compared) &&
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

/** 落实各部门各乡镇责任, read as 各部门落实各乡镇责任: behind a verb that the passage has elsewhere nobody is named. */
const DOERS = /^(?:各|全体|有关|相关)(?:级|个)?(?:乡镇|街道|部门|单位|科室|社区|村|机关|成员|责任)/;

/** 发布动态8115条, read as 发布8115条动态: what is counted would stand in another clause than its number. */
function partsNumber(number: Token | undefined, noun: Token | undefined, held: readonly Token[], j: number, to: number): boolean {
  const moved = number?.kind === "number" && noun !== undefined && noun.at < number.at;
  return moved && held.slice(j + 1, to).some(({ kind }) => kind === "clause");
}

/** 工作人员联系不足, read as 工作人员不足: of those who are named something else is lacking. */
const lacksOther = (short: Token | undefined, held: readonly Token[], j: number, to: number, text: string): boolean =>
  short?.kind === "guard" && short.is === "不够" && to > j + 1 && PEOPLE.test(text.slice(0, held[j]?.end));
const PEOPLE = /(?:人员|人手|干部|力量|队伍|系统|部门|机构|平台|渠道|经费|资金)$/;

/** 在专区、公开角摆放, read as 专区在公开角: what stands side by side is not in one another. */
function isPutInto(tokens: readonly Token[], before: Token | undefined, behind: Token | undefined): boolean {
  const at = (token: Token | undefined): number => (token ? tokens.indexOf(token) : -1);
  const [from, to] = [at(before), at(behind)];
  return from >= 0 && tokens.slice(from + 1, to).some(({ kind, is }) => kind === "light" && PLACES.has(is));
}
const PLACES: ReadonlySet<string> = new Set(["在", "于", "是"]);

/** 由甲审核、重要信息由乙审核, read as 甲审核重要信息: what is done in one item of a list would get the next one for its object. */
const givesObject = (held: readonly Token[], j: number, to: number, text: string): boolean =>
  to > j + 1 && (held[j + 1]?.kind === "item" || held[j + 1]?.kind === "clause") && DOES.test(text.slice(0, held[j]?.end));
const DOES = /(?:审核|审查|审批|公开|公布|公示|发布|检查|督查|培训|解读|整改|办理|答复|回应|处理|监测|考核|推送|更新|清理|负责|分管)$/;

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
