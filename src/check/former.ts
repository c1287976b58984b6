// 前者 and 后者 of the two numbers claimed before (前者多出三成, 后者不到前者的一半, 前者比后者多12件) -> whether what the reports have for the two bears it out. No I/O. No clock.
import { plain, sum } from "../decimal.ts";
import { type Amount, type Range, shareIn, timesIn, within } from "../zh/amounts.ts";
import { readNumbers } from "../zh/numerals.ts";
import { agrees, claimedRange, inUnit, isRoundIn } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { COUNTED_NOUN, refused, verdictOf } from "./frame.ts";
import { comparesAs } from "./frames/compare.ts";
import type { Asked } from "./segment.ts";
import type { ClaimedNumber } from "./sum-of-claims.ts";
import { claimText } from "./wording.ts";

const ONE_OF_TWO = /^[，,、；;\s]*(?:而|但|可|其中)?(?:数量上)?(?<first>前者|后者)(?<said>[^，,；;。！!]{2,30})[，,；;。！!\s]*$/;
/** 比后者多达37件 is of the two; without the other, 高达, 少于 and 大约 are words of the number itself. */
const DIFFERS =
  /^(?:比)?(?:要|还|更|则|却|足足|整整){0,3}(?<way>[多少高低大小])(?:出|了|(?<=^比.{0,8})[于达至到]){0,2}(?![出了于达至到为有是说约概致半])(?<amount>.*)$/;
/** 高达19件, 少于20件, 为19件: what it is, or a bound of that. */
const ITSELF =
  /^(?:则|却|也|都|还|才|就|只|仅|竟|已|共|更|要|的?(?:数量|总数)){0,3}(?:[多少高低](?:达|至|到)|达到?|为|是|有)?(?:以上|以下|以内|之多|左右|上下)?$/;
const ROUND = 100;

/** 多出三成 of the two: in parts of the second, in times of it, or as a number. */
type Claimed = { value: number; range: Range; unit: string; of: (a: number, b: number) => number; sum: (a: number, b: number) => string };

const byRatio = ({ value, range }: Amount, scale: number, unit: string): Claimed => ({
  value,
  range,
  unit,
  of: (a, b) => (a / b) * scale,
  sum: (a, b) => `${plain(a)} ÷ ${plain(b)}${scale === 1 ? "" : ` × ${scale}`}`,
});

/** 前者多半是个人: what goes on behind a share says more than how the two are to each other. */
const GOES_ON = /[^，,。！!\s]{2}/;
function amountIn(words: string): Claimed | null {
  const times = timesIn(words);
  const amount = times ?? shareIn(words);
  if (!amount || GOES_ON.test(words.slice(amount.end))) return null;
  return times ? byRatio(amount, 1, "倍") : byRatio(amount, 100, "%");
}

function differenceIn(way: string, words: string, said: Asked["said"]): Claimed | null {
  const more = /[多高大]/.test(way);
  const amount = amountIn(words);
  if (amount)
    return {
      ...amount,
      of: (a, b) => amount.of(more ? a - b : b - a, b),
      sum: (a, b) => `(${plain(more ? a : b)} - ${plain(more ? b : a)}) ÷ ${plain(b)}${amount.unit === "%" ? " × 100" : ""}`,
    };
  const { statement, clause } = said;
  if (!statement || !clause || statement.none || statement.unit === "%" || readNumbers(words).length !== 1) return null;
  return {
    value: statement.value,
    range: claimedRange(statement, clause.before, clause.after),
    unit: statement.unit,
    of: (a, b) => sum(more ? [a, -b] : [b, -a]),
    sum: (a, b) => (more ? `${plain(a)} - ${plain(b)}` : `${plain(b)} - ${plain(a)}`),
  };
}

/** 800余条: the report itself does not say how many. */
const isRound = ({ verdict: { found, citations } }: ClaimedNumber): boolean => citations.some(({ quote }) => isRoundIn(quote, found));

/** Null where the words say no number of the one alone, or one in another unit. */
function ofItself({ statement, clause }: Asked["said"], words: string, { verdict }: ClaimedNumber): Verdict | null {
  const { found: value, unit = "", citations } = verdict;
  if (!statement || !clause || statement.none || value === undefined || /^比|前者|后者/.test(words)) return null;
  const found = ITSELF.test(words.replace(COUNTED_NOUN, "")) ? inUnit({ value, unit }, statement.unit) : null;
  if (found === null || statement.unit === "%" || statement.unit === "倍") return null;
  const figure = { value, unit, text: plain(value), label: "", state: "derived" as const, citation: 0 };
  return verdictOf(agrees(found, figure, statement, claimedRange(statement, clause.before, clause.after)) === "yes", {
    said: claimText.list([`${plain(found)}${statement.unit || unit}`]),
    claimed: statement.value,
    found,
    unit: statement.unit || unit,
    citations,
  });
}

/** Null when the claim speaks of neither; refused when it leaves open of which two numbers. */
export function formerOf({ said }: Asked, claimed: readonly ClaimedNumber[]): Verdict | null {
  const { first, said: words = "" } = ONE_OF_TWO.exec(said.text)?.groups ?? {};
  if (first === undefined) return null;
  const own = claimed.filter(({ segment }) => segment === said.segment);
  const items = own.length > 0 ? own : claimed.filter(({ segment }) => segment === claimed.at(-1)?.segment);
  const [one, two] = items;
  const x = one?.verdict.found;
  const y =
    two?.verdict.found === undefined ? null : inUnit({ value: two.verdict.found, unit: two.verdict.unit ?? "" }, one?.verdict.unit ?? "");
  if (items.length !== 2 || !one || !two || x === undefined || y === null) return refused({ why: "", reason: "ambiguous" }, said.statement);
  if (isRound(one) || isRound(two)) return refused({ why: "", reason: "approximate" }, said.statement);
  const [a, b] = first === "前者" ? [x, y] : [y, x];
  const itself = ofItself(said, words, first === "前者" ? one : two);
  if (itself) return itself;
  // 多于后者三成 is by so much more, 多于后者的三成 more than so much of it.
  const rest = words.replace(/于(?:前者|后者)(?!的)|(?:前者|后者)的?/, "");
  const { way, amount = "" } = DIFFERS.exec(rest)?.groups ?? {};
  const measured = way === undefined ? (rest === words ? null : amountIn(rest)) : differenceIn(way, amount, said);
  const citations = [...one.verdict.citations, ...two.verdict.citations];
  if (measured) {
    const exact = b === 0 && measured.unit !== said.statement?.unit ? null : measured.of(a, b);
    if (exact === null || !Number.isFinite(exact)) return refused({ why: "", reason: "undefined_ratio" }, said.statement);
    const found = Math.round(exact * ROUND) / ROUND;
    return verdictOf(within(exact, measured.range), {
      said: claimText.list([`${measured.sum(a, b)} = ${plain(found)}${measured.unit}`]),
      claimed: measured.value,
      found,
      unit: measured.unit,
      citations,
    });
  }
  const holds = said.statement ? null : comparesAs(/^(?:要|还|更|则|却)*[多少高低大小]$/.test(rest) ? `${rest}于` : words);
  if (!holds) return refused({ why: "", reason: "not_understood" }, said.statement);
  return verdictOf(holds(a, b), {
    said: claimText.list([`${plain(x)}${one.verdict.unit ?? ""}`, `${plain(y)}${two.verdict.unit ?? ""}`]),
    found: a,
    unit: one.verdict.unit ?? "",
    citations,
  });
}
