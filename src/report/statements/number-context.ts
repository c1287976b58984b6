// What stands before and after a number in compact text: the clause that speaks of it, the noun it counts. No I/O. No clock.

import { CHANGES } from "../../zh/direction.ts";
import { endOf, hasEnd, marksOf, startOf } from "../../zh/marks.ts";
import { clausePartsOf } from "./clause-parts.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { trimLead } from "./words.ts";

/**
 * The words that lead to a number. `own` is the last clause that holds more than a date or a counting word, `earlier` the clauses
 * before it; `sentence` and `segment` tell whether a full stop, or a semicolon too, stands since the number before; `list` that
 * nothing but 、 or 和 does, so that the two numbers share what is said.
 */
export type WordsBefore = {
  text: string;
  own: string;
  earlier: string[];
  sentence: boolean;
  segment: boolean;
  list: boolean;
  among: boolean;
  opened: boolean;
};

/** 其中 says that parts of the total follow, and so does 包括 where it begins a clause. */
const AMONG = /其中|(?:^|[，:(])(?:主要|具体|分别)?(?:包括|包含|涵盖)/;
/** 信息包括机构设置5条: what stands before 包括 is the whole, and no number's own words. */
const WHOLE = /([^，:])(?:主要|具体|分别)?(?:包括|包含|涵盖)[:，]?/g;
/** Right behind a number 和 joins; at the head of a sentence it is the first character of a name (和静县). */
const withoutJoint = (text: string, opens: boolean): string => (opens ? text : text.replace(/^(?:[、，]|[和与](?!谐)|及(?!时)|以及)/, ""));

/** 9个镇(街道)、23个部门: what else the noun is called. */
const ASIDE = /^\([^()\d]{1,16}\)(?=[、和及与])/;

/** `since` is the text since the number before, or since the passage's start. */
export function wordsBefore(since: string, first: boolean): WordsBefore {
  const raw = first ? since : since.replace(ASIDE, "");
  const sentence = first || hasEnd(raw, "sentence");
  const segment = sentence || hasEnd(raw, "segment");
  const text = segment ? raw.slice(startOf(raw, raw.length, "segment")) : raw;
  const clauses = withoutJoint(text.replace(/^\(/, ""), first || segment)
    .replace(WHOLE, "$1，")
    .split(CLAUSE_END)
    .map(trimLead);
  const last = clauses.findLastIndex((clause) => clause !== "");
  return {
    text,
    own: clauses[last] ?? "",
    earlier: clauses.slice(0, Math.max(0, last)).filter(Boolean),
    sentence,
    segment,
    list: !segment && /^[、和及与]/.test(text),
    among: AMONG.test(text),
    opened: !first && raw.startsWith("("),
  };
}

/** `object`: the noun counted, 31个【行政规范性文件】. `rest`: what is said of it, 106个村【实现全覆盖】. `end`: where the next number's words begin. */
type WordsAfter = { object: string; rest: string; end: number };

const CLAUSE_END = new RegExp(`[${marksOf("clause")}]`);
/** A bracket parts the noun from what is said of it, as 、 does. */
const ITEM_END = new RegExp(`[${marksOf("item")}()]`);
const NO_OBJECT = new RegExp(
  `^(?:较|比|占|同比|环比|前|后|起|上|以|且|和|及|与|并|已|均|全部|都|至|到|增|降|减|压减|缩减|压缩|精简|扩大|${CHANGES})`,
);
const WITHIN = /^(?:以内|之内|内(?![容部设]))/;
/** What is said of a number after it is kept while it is short; longer clauses speak of more than the number. */
const SHORT = 12;

/** `joined`: only a preposition leads to the number (对12个乡镇开展督查), so that all that follows is said of it. */
export function wordsAfter(text: string, quantity: Quantity, next: number, joined: boolean): WordsAfter {
  const stop = ITEM_END.exec(text.slice(quantity.end));
  const clause = text.slice(quantity.end, endOf(text, quantity.end, "clause"));
  const tail = clause.slice(0, Math.max(0, Math.min(stop?.index ?? clause.length, next - quantity.end)));
  const none = { object: "", rest: "", end: quantity.end };
  if (WITHIN.test(tail)) return { ...none, rest: tail.replace(WITHIN, "") };
  if (tail === "") return joined ? { ...none, rest: withoutNumbers(clause) } : none;
  if (NO_OBJECT.test(tail)) return none;
  const counted = clausePartsOf(tail.replace(/^的/, ""));
  const named = counted.action && (counted.head || counted.object) ? counted.head : counted.object || counted.action;
  // 18个行政村和4个社区; 23条线索全部整改.
  const goesOn = quantity.end + tail.length === next;
  const object = named.replace(goesOn ? /(?:和|及|与|以及)$/ : /全部$/, "").replace(/全部$/, "");
  const at = object ? text.indexOf(object, quantity.end) : -1;
  if (at < 0) return none;
  const rest = clause
    .slice(at + object.length - quantity.end)
    .replace(ASIDE, "")
    .replace(/^全部/, "");
  // A list that goes on is not said of its first item.
  const said = joined || (rest.length < SHORT && !/^[、和及与]/.test(rest));
  return { object, rest: said ? withoutNumbers(joined ? withoutNext(rest) : rest) : "", end: at + object.length };
}

/** 对12个乡镇、3个职能部门开展督查: what was done is said of the 乡镇, and the number behind them is another thing's. */
function withoutNext(rest: string): string {
  const next = /^[、和及与]/.test(rest) ? quantitiesOf(rest)[0] : undefined;
  if (next?.start !== 1) return rest;
  const after = rest.slice(next.end);
  const { action } = clausePartsOf(after);
  return action ? after.slice(after.indexOf(action)) : rest;
}

const withoutNumbers = (rest: string): string =>
  quantitiesOf(rest)
    .reduceRight((kept, number) => kept.slice(0, number.start) + kept.slice(number.end), rest)
    .replace(/^[、和]/, "");
