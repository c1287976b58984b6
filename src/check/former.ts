// 前者 and 后者 of the two numbers claimed before (前者多出三成, 后者不到前者的一半, 前者比后者多12件) -> whether what the reports have for the two bears it out. No I/O. No clock.
import { plain, sum } from "../decimal.ts";
import { type Amount, type Range, shareIn, timesIn, within } from "../zh/amounts.ts";
import { readNumbers } from "../zh/numerals.ts";
import { claimedRange, inUnit } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { refused, verdictOf } from "./frame.ts";
import { comparesAs } from "./frames/compare.ts";
import type { Asked } from "./segment.ts";
import type { ClaimedNumber } from "./sum-of-claims.ts";
import { claimText } from "./wording.ts";

const ONE_OF_TWO = /^[，,、；;\s]*(?:而|但|可|其中)?(?:数量上)?(?<first>前者|后者)(?<said>[^，,；;。！!]{2,30})[，,；;。！!\s]*$/;
const DIFFERS = /^(?:比)?(?:要|还|更|则|却|足足|整整){0,3}(?<way>[多少高低大小])(?:出|了|于){0,2}(?<amount>.*)$/;
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

function amountIn(words: string): Claimed | null {
  const times = timesIn(words);
  if (times) return byRatio(times, 1, "倍");
  const share = shareIn(words);
  return share && byRatio(share, 100, "%");
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
const isRound = ({ verdict: { found, citations } }: ClaimedNumber): boolean =>
  citations.some(({ quote }) =>
    new RegExp(`(?:约|近|逾|超)\\s?${found}(?![\\d.])|(?<![\\d.])${found}\\s?[余多几来]`).test(quote.replace(/,/g, "")),
  );

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
  const rest = words.replace(/(?:前者|后者)的?/, "");
  const { way, amount = "" } = DIFFERS.exec(rest)?.groups ?? {};
  const measured = way === undefined ? amountIn(rest) : differenceIn(way, amount, said);
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
