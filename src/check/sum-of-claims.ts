// A bare sum, difference or share (合计15件, 加起来53件, 相差26件, about 62%) after numbers of the same text -> whether what the reports have for those numbers comes to it. No I/O. No clock.
import { roundsTo } from "../audit/approximate.ts";
import { plain, ratio, sum } from "../decimal.ts";
import { within } from "../zh/amounts.ts";
import { readNumbers } from "../zh/numerals.ts";
import { claimedRange } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { isEnglish } from "./english.ts";
import { refused, verdictOf } from "./frame.ts";
import type { Asked } from "./segment.ts";
import { claimText } from "./wording.ts";

/** A number of the text that was claimed, in order. */
export type ClaimedNumber = { segment: string; verdict: Verdict };

const BARE =
  /^[，,、]?(?:以上|上述)?(?:各项|几项|[两二三四五六2-6]项|[两二三2-3]者|二者)?(?:合计|总计|共计|加起来|加在一起|合在一起|相加|总共|一共|之和|共)(?:就|刚好|正好|恰好|为|是|有|达|达到|约)*$/;

/** 分别占93.3%和6.7%: each the share of one that was claimed, in order, of what was told before them. */
const EACH_SHARE = /分别(?:约|各)?占(?:比|了)?/;
const BARE_SHARE = /^[，,、和]?(?:分别(?:约|各)?占(?:比|了)?)?(?:总数|申请总数|全部申请|总量|全部)?的?$/;
function shareOfClaims({ statement, segment }: Asked["said"], items: readonly ClaimedNumber[]): Verdict | null {
  const at = segment.search(EACH_SHARE);
  if (statement?.unit !== "%" || at < 0) return null;
  const shares = readNumbers(segment.slice(at)).filter(({ percent }) => percent);
  const places = shares.flatMap(({ value }, i) => (value === statement.value ? [i] : []));
  const [place] = places;
  const counted = items.filter(({ verdict }) => verdict.unit !== "%");
  const whole = counted.at(-shares.length - 1);
  const part = place === undefined ? undefined : counted.at(place - shares.length);
  if (place === undefined || places.length !== 1 || !whole || !part || counted.length <= shares.length)
    return refused({ why: "", reason: "ambiguous" }, statement);
  const [over, under] = [part.verdict.found, whole.verdict.found];
  const found = over === undefined || under === undefined ? null : ratio(over, under, 100);
  if (over === undefined || under === undefined || found === null) return refused({ why: "", reason: "ambiguous" }, statement);
  return verdictOf(roundsTo((over / under) * 100, statement) || within(found, claimedRange(statement, "", "")), {
    said: claimText.list([`${plain(over)} ÷ ${plain(under)} × 100 = ${plain(found)}%`]),
    claimed: statement.value,
    found,
    unit: "%",
    citations: [...whole.verdict.citations, ...part.verdict.citations],
  });
}

const ENGLISH_SHARE = /^\W{0,3}(?:or |that is,? )?[\d.]{1,8} ?(?:%|per ?cent)(?: of (?:them|all|the total))?\W{0,3}$/i;
const SOME_OF = /\d (?:out )?of (?:them|these|those|the|its|their|\d)/i;
/** 13 of 21 requests, about 62%: the one by the other. Null where it is no such share of the two numbers before it. */
function englishShare({ statement, clause, segment }: Asked["said"], claimed: readonly ClaimedNumber[]): Verdict | null {
  const [a, b] = claimed.filter((each) => each.segment === segment).slice(-2);
  const [x, y] = [a?.verdict.found, b?.verdict.found];
  if (!a || !b || !x || !y || !statement || !clause || !SOME_OF.test(segment) || a.verdict.unit !== b.verdict.unit) return null;
  const [part, whole] = x < y ? [x, y] : [y, x];
  const found = ratio(part, whole, 100) ?? 0;
  return verdictOf(roundsTo((part / whole) * 100, statement) || within(found, claimedRange(statement, clause.before, clause.after)), {
    said: claimText.list([`${plain(part)} ÷ ${plain(whole)} × 100 = ${plain(found)}%`]),
    claimed: statement.value,
    found,
    unit: "%",
    citations: [...a.verdict.citations, ...b.verdict.citations],
  });
}

const DIFFERENCE = /^[，,、]?(?:二者|两者|前后|两数|两项)?(?:之间)?(?:相差|差距|差额|差)(?:就|刚好|正好|为|是|有|达|达到|约|了)*$/;

/** Of the last two claimed, either way. */
function differenceOf({ statement, clause }: Asked["said"], [a, b]: readonly ClaimedNumber[]): Verdict | null {
  const [x, y] = [a?.verdict.found, b?.verdict.found];
  if (
    !a ||
    !b ||
    !statement ||
    !clause ||
    x === undefined ||
    y === undefined ||
    a.verdict.unit !== b.verdict.unit ||
    a.verdict.unit !== statement.unit
  )
    return null;
  const [more, less] = x > y ? [x, y] : [y, x];
  const found = sum([more, -less]);
  return verdictOf(within(found, claimedRange(statement, clause.before, clause.after)), {
    said: claimText.list([`${plain(more)} - ${plain(less)} = ${plain(found)}${statement.unit}`]),
    claimed: statement.value,
    found,
    unit: statement.unit,
    citations: [...a.verdict.citations, ...b.verdict.citations],
  });
}

/**
 * The numbers of its own sentence, or of the one before where it opens one. Which of them are summed the words do not say: a sum of the last few,
 * two at least, is one; where only two were claimed, no other is. Null when the claim is no such sum.
 */
export function sumOfClaims({ said }: Asked, claimed: readonly ClaimedNumber[]): Verdict | null {
  const { statement, clause, segment } = said;
  if (statement?.unit === "%" && isEnglish(segment) && ENGLISH_SHARE.test(said.text)) return englishShare(said, claimed);
  if (!statement || !clause || statement.none || /^\D{3,}/.test(clause.after.replace(/[。；！!]/g, ""))) return null;
  const own = claimed.filter((each) => each.segment === segment);
  // 分别占 with nothing of its own that it is a share of.
  if (statement.unit === "%" && own.length > 1 && BARE_SHARE.test(clause.before.trim())) return shareOfClaims(said, own);
  const isDifference = DIFFERENCE.test(clause.before.trim());
  if (!isDifference && !BARE.test(clause.before.trim())) return null;
  const items = own.length > 0 ? own : claimed.filter((each) => each.segment === claimed.at(-1)?.segment);
  if (items.length < 2) return null;
  if (isDifference) {
    const found = differenceOf(said, items.slice(-2));
    return items.length === 2 || found?.verdict === "supported" ? found : refused({ why: "", reason: "ambiguous" }, statement);
  }
  const range = claimedRange(statement, clause.before, clause.after);
  const values = items.map(({ verdict }) => (verdict.unit === statement.unit || statement.unit === "" ? verdict.found : undefined));
  for (let from = items.length - 2; from >= 0; from--) {
    const part = values.slice(from);
    if (part.some((value) => value === undefined)) break;
    const found = sum(part as number[]);
    const holds = within(found, range);
    if (!holds && items.length > 2) continue;
    return verdictOf(holds, {
      said: claimText.list([`${part.map((value) => plain(value as number)).join(" + ")} = ${plain(found)}${statement.unit}`]),
      claimed: statement.value,
      found,
      unit: statement.unit,
      citations: items.slice(from).flatMap(({ verdict }) => verdict.citations),
    });
  }
  return refused({ why: "", reason: "ambiguous" }, statement);
}
