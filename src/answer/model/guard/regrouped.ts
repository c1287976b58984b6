// A clause whose words stand together in one clause of a passage, in an order of its own -> where they stand there, or null. No I/O. No clock.
// Only for what counts nothing, denies nothing and lets nobody act upon another: there the order of the words decides nothing.
import { type Source, STANDS_ALONE } from "../sources.ts";
import type { Clause } from "./clauses.ts";
import { BENEFITS, LEADS_TO_DEEDS, MEANT, SOMEBODY, UNTOUCHED } from "./deeds.ts";
import { withoutLayout } from "./layout.ts";
import { CAUSES } from "./left-out.ts";
import { matches } from "./match.ts";
import { type HeldNumber, numbersOf, type Placed } from "./place.ts";
import type { Token } from "./tokens.ts";
import { type Unit, unitsOf, windowsOf } from "./units.ts";
import { ADVERBS, HOW, NARROWING } from "./words.ts";

/** So much of the passage has at least to be met: one word alone stands anywhere. */
const FEWEST_UNITS = 2;
const FEWEST_CHARACTERS = 4;

export function regrouped(
  clause: Clause,
  said: readonly Token[],
  source: Source,
  index: number,
  held: readonly Token[],
  given: string,
): Placed[] | null {
  const sentence = source.sentences[index];
  if (!sentence || sentence.block === STANDS_ALONE || clause.relates || clause.hangs) return null;
  if (said.some(({ kind }) => kind === "plan")) return null;
  const own = unitsOf(said, clause.text);
  if (own.length < FEWEST_UNITS) return null;
  for (const window of windowsOf(held, sentence)) {
    const pairs = matched(own, window);
    if (
      pairs &&
      !(isPut(said) && new Set(pairs.flatMap(({ held }) => held.map(({ item }) => item))).size > 1) &&
      holds(pairs, own, window, sentence.text) &&
      countsTheSame(pairs, own, window)
    ) {
      const found = placed(clause, source, index, pairs, held);
      if (numbersOf(found).every((number) => isNamed(number, `${clause.text}|${given}`))) return [found];
    }
  }
  return null;
}

/** 专区在公开角摆放: something is somewhere, which things side by side are not. */
const isPut = (said: readonly Token[]): boolean =>
  said.some(
    ({ kind, is }, k) => kind === "light" && (is === "在" || is === "于") && said.slice(0, k).some((token) => token.kind === "content"),
  );

/** One number, and no other in what it stands in: it is of what is said beside it. */
function countsTheSame(pairs: readonly Pair[], own: readonly Unit[], window: readonly Unit[]): boolean {
  const numbers = own.filter(isNumber);
  if (numbers.length === 0) return !window.some(isNumber) || pairs.every(({ held }) => held.every((unit) => isApart(unit, window)));
  if (numbers.length > 1) return false;
  const counted = pairs.find(({ said }) => isNumber(said))?.held[0];
  return counted !== undefined && window.filter(({ clause }) => clause === counted.clause).filter(isNumber).length === 1;
}
const isNumber = ({ tokens: [token] }: Unit): boolean => token?.kind === "number" && !token.named;
/** In an item without a number. */
const isApart = ({ item }: Unit, window: readonly Unit[]): boolean => !window.some((unit) => unit.item === item && isNumber(unit));
/** What the report counts with it is in the sentence, or was asked or said before. */
function isNamed({ statement }: HeldNumber, words: string): boolean {
  if (!statement) return false;
  const subject = withoutLayout(statement.subject).replace(/\s/g, "").replace(BESIDE, "");
  return subject !== "" && [...subject].filter((character) => words.includes(character)).length >= subject.length * NAMED_AT_LEAST;
}
const BESIDE = /政府信息公开|政务公开|信息公开|政府信息|工作|各类|相关|全年|共计?|累计|组织|开展|进行/g;
const NAMED_AT_LEAST = 0.7;

type Pair = { said: Unit; held: Unit[] };

/** Each word of the sentence with those of the passage that it is; null when one is none and says something. */
function matched(own: readonly Unit[], window: readonly Unit[]): Pair[] | null {
  const pairs: Pair[] = [];
  const taken = new Set<Unit>();
  for (const [i, unit] of own.entries()) {
    const found = find(unit, window, taken);
    if (found) {
      for (const each of found) taken.add(each);
      pairs.push({ said: unit, held: found });
    } else if (!mayBeAdded(unit, own[i - 1], own[i + 1])) return null;
  }
  return pairs;
}

/** It only leads to what is done, to what it is done to, or to those for whom all of it is. */
function mayBeAdded({ text, tokens: [token] }: Unit, before: Unit | undefined, behind: Unit | undefined): boolean {
  if (!token || token.kind === "guard") return false;
  if (token.kind === "role")
    return text === "对" || text === "把" || (FOR.test(text) && behind !== undefined && BENEFITS.test(behind.text));
  if (BENEFITS.test(text)) return before?.tokens[0]?.kind === "role" && FOR.test(before.text);
  return LEADS_TO_DEEDS.test(text) && !(before === undefined && HOW.test(text));
}
const FOR = /^[为向]$/;

function find(unit: Unit, window: readonly Unit[], taken: ReadonlySet<Unit>): Unit[] | null {
  for (const each of window)
    if (
      (each.text === unit.text || (unit.tokens.length === 1 && each.tokens.length === 1 && matches(unit.tokens[0], each.tokens[0]))) &&
      !taken.has(each)
    )
      return [each];
  if (unit.text.length < 2) return null;
  // 公开栏 of 村务公开栏, and 信息发布 of two words side by side.
  for (let from = 0; from < window.length; from++) {
    let words = "";
    for (let to = from; to < Math.min(window.length, from + 3); to++) {
      const each = window[to] as Unit;
      if (to > from && (window[to - 1]?.end !== each.at || taken.has(each))) break;
      words += each.text;
      if (!words.includes(unit.text) || (taken.has(window[from] as Unit) && to === from)) continue;
      const found = window.slice(from, to + 1);
      if (found.every((one) => !one.tokens[0]?.word || unit.text.includes(one.text))) return found;
    }
  }
  return null;
}

const isGuard = ({ tokens: [token] }: Unit): boolean => token?.kind === "guard";
const isRole = ({ tokens: [token] }: Unit): boolean => token?.kind === "role";
const ofAll = ({ tokens }: Unit): boolean => tokens.some(({ is }) => is === "均" || is === "全");

function holds(pairs: readonly Pair[], own: readonly Unit[], window: readonly Unit[], text: string): boolean {
  const met = new Set(pairs.flatMap(({ held }) => held));
  const left = window.filter((unit) => !met.has(unit));
  const things = pairs.filter(({ said }) => !said.deed && said.text.length >= 2);
  if (things.length === 0 || met.size < FEWEST_UNITS || pairs.reduce((sum, { said }) => sum + said.text.length, 0) < FEWEST_CHARACTERS)
    return false;
  const inOrder = pairs.every(({ held }, i) => i === 0 || (held[0]?.at ?? 0) > (pairs[i - 1]?.held[0]?.at ?? 0));
  // What denies, bounds or requires stands on both sides, in the passage's order and with all that it is said of; what only names a deed may move.
  const guards = window.filter((unit) => isGuard(unit) && !UNTOUCHED.test(unit.text));
  if (guards.some((unit) => !met.has(unit))) return false;
  if (guards.length > 0 && !(inOrder && left.every((unit) => SAYS_LITTLE.test(unit.text)))) return false;
  if (window.some((unit) => isRole(unit) && !/^[对将把向为]/.test(unit.text)) || [...own, ...window].some(ofAll)) return false;
  // To do one's best at something is said only of what is done.
  const added = own.filter((unit) => !pairs.some(({ said }) => said === unit));
  if (added.some((unit) => EFFORT.test(unit.text)) && !window.some((unit) => unit.deed || LEADS_TO_DEEDS.test(unit.text))) return false;
  // Nobody who acts is left out, nor that it is only meant to be so.
  const led = ledBy(window, text);
  if (
    left.some(
      (unit) =>
        MEANT.test(unit.text) ||
        (unit.at >= led && CAUSES.test(unit.text) && SOMEBODY.test(window[window.indexOf(unit) + 1]?.text ?? "")) ||
        (SOMEBODY.test(unit.text) && unit.at >= led),
    )
  )
    return false;
  if (left.some((unit) => unit.tokens.some(({ is }) => NARROWING.includes(is)) && met.has(window[window.indexOf(unit) + 1] as Unit)))
    return false;
  // 向先进地区学习 is no 先进地区学习.
  if (left.some((unit) => isRole(unit) && !/^[对将把]/.test(unit.text) && met.has(window[window.indexOf(unit) + 1] as Unit))) return false;
  if (cutsHead(met, window, text)) return false;
  if ([...own, ...met].some((unit) => SOMEBODY.test(unit.text)) && !inOrder) return false;
  const items = [...Map.groupBy(window, ({ item }) => item).values()].filter((item) => item.some((unit) => met.has(unit)));
  // What is taken of an item is said with what that item does; what two items do is said in their order.
  const doing = items.filter((item) => item.some(({ deed }) => deed) && item.some((unit) => !unit.deed && met.has(unit)));
  if (doing.some((item) => deedsOf(item).some((deeds) => !deeds.some((unit) => met.has(unit))))) return false;
  // 学习甲 is no 甲学习: with something on both sides of what is done it is said in the passage's order.
  const aside = (units: readonly Unit[]): boolean =>
    !units.some((unit, i) => unit.deed && units.slice(0, i).some(isThing) && units.slice(i).some(isThing));
  return inOrder || (doing.length <= 1 && aside(own) && doing.every((item) => aside(item.filter((unit) => met.has(unit)))));
}
/** The whole report is about this work. */
const SAYS_LITTLE = /^(?:政府|政务|信息|公开|政务公开|政府信息|信息公开|政府信息公开|工作|相关|有关|比较|较为|还|仍)$/;
/** Up to where a clause says by what means something is done: 利用乡镇大厅等渠道提供服务. */
function ledBy(window: readonly Unit[], text: string): number {
  const from = window[0]?.at ?? 0;
  return HOW.test(text.slice(from).replace(/^综合/, "")) ? from + (MEANS.exec(text.slice(from))?.index ?? 0) : 0;
}
const MEANS = /(?:渠道|方式|形式|平台|途径|手段)(?=\p{Script=Han}{2})/u;
const EFFORT = /^(?:推[进行动]|落实|执行|实[行施]|坚持|注重|重视|强[调化]|加强|着力)$/;
const isThing = (unit: Unit): boolean => !unit.deed && !isRole(unit) && !ADVERBS.test(unit.text);

/** What stands behind 的, or behind a list, is what is spoken of: 财政拨款安排的经费 is no 财政拨款, 收费及减税栏目 no 收费. */
function cutsHead(met: ReadonlySet<Unit>, window: readonly Unit[], text: string): boolean {
  const last = window.at(-1);
  if (last && !met.has(last) && HEAD.test(last.text) && window[0]?.item !== last.item) return true;
  return window.some((unit, i) => {
    const next = window[i + 1];
    if (!next || met.has(next) || !/^[”》]?的/.test(text.slice(unit.end, next.at))) return false;
    const from =
      window
        .slice(0, i + 1)
        .findLastIndex((each, k) => each.deed || isRole(each) || (k < i && text.slice(each.end, window[k + 1]?.at).includes("的"))) + 1;
    return window.slice(from, i + 1).some((each) => met.has(each));
  });
}
const HEAD = /(?:栏目|专栏|专区|目录|清单|台账|机制|制度|体系|小程序|公众号|账号|活动|会议)$/;

/** Deeds side by side are one: 排查整治. */
const deedsOf = (item: readonly Unit[]): Unit[][] => {
  const groups: Unit[][] = [];
  for (const unit of item.filter(({ deed }) => deed)) {
    const last = groups.at(-1);
    if (last?.at(-1)?.end === unit.at) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
};

function placed(clause: Clause, source: Source, sentence: number, pairs: readonly Pair[], held: readonly Token[]): Placed {
  const tokens = pairs
    .flatMap(({ said, held: units }) => units.map((unit) => ({ said: said.tokens[0] as Token, held: unit.tokens[0] as Token })))
    .sort((a, b) => a.held.at - b.held.at);
  return {
    source,
    sentence,
    clause,
    alignment: { from: held.indexOf(tokens[0]?.held as Token), to: held.indexOf(tokens.at(-1)?.held as Token), pairs: tokens },
  };
}
