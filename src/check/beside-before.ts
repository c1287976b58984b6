// A number that the one before it is held against (15件，多于利通区的38件) -> its verdict, which holds only where the two stand so to each other. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { plain } from "../decimal.ts";
import { comparisons, DEGREE } from "../zh/comparison.ts";
import { inUnit } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { refused } from "./frame.ts";
import { bothOf } from "./frames/both.ts";
import { comparesAs } from "./frames/compare.ts";
import { YEARLY } from "./frames/more-by.ts";
import type { Reader } from "./reader.ts";
import type { Asked } from "./segment.ts";
import type { ClaimedNumber } from "./sum-of-claims.ts";
import { unitOfQuantity } from "./values.ts";
import { claimText } from "./wording.ts";

const HOLDS = `(?:没有?|并?未|不)?(?:${comparisons("more", "less")})(?:了)?`;
/** 多于利通区的38件: a bare 多于38件 is a bound. */
const BESIDE = new RegExp(
  `^(?<left>[^，,。；]{0,16}?)(?<way>${HOLDS})(?<right>[^，,。；\\d]{2,30}|[^，,。；]{0,12}20\\d{2}年[^，,。；\\d]{0,16})$`,
);
/** 比利通区的38件多. */
const AGAINST = /^(?<left>[^，,。；比]{0,16})比(?!例|重)(?<right>[^，,。；]{2,30})$/;
const WAY_BEHIND = new RegExp(
  `^(?:要|还|更|稍|略|远|则){0,2}(?<way>[${DEGREE.more}${DEGREE.less}])(?:得多|很多|不少|一些|些)?(?=[，,。；！!]|$)`,
);
/** 少于规定的, and words that leave what is compared to the number before. */
const NOTHING_ELSE = /^(?:远远?|却|也|还|又|则|都|均|仍|略|稍|明显|大大|大幅|显著|数量|数|这|的?(?:申请|案件)){0,4}$/;

function heldIn({ clause }: Asked & { kind: "number" }): { left: string; way: string; right: string } | null {
  const { left = "", way, right = "" } = BESIDE.exec(clause.before.trim())?.groups ?? {};
  if (way) return { left, way, right };
  const behind = WAY_BEHIND.exec(clause.after)?.groups?.way;
  const against = behind ? AGAINST.exec(clause.before.trim())?.groups : undefined;
  return against ? { left: against.left ?? "", way: `${behind}于`, right: against.right ?? "" } : null;
}

const isPart = (unit: string): boolean => unit === "%" || unit === "倍";

/** The verdict as it is where nothing is held against the number; by what was found of the two, else by what is claimed of them. Errors: those of the store. */
export async function besideBefore(
  asked: Asked,
  verdict: Verdict | null,
  claimed: readonly ClaimedNumber[],
  { reader, store }: { reader: Reader; store: Store },
): Promise<Verdict | null> {
  if (asked.kind !== "number" || verdict?.verdict !== "supported" || asked.statement.none) return verdict;
  const held = heldIn(asked);
  const holds = held && comparesAs(held.way);
  if (!held || !holds) return verdict;
  const before = claimed.at(-1);
  // 超过上年的一半 is of a part of the other; 31%，高于隆德县的73% is of two shares.
  const { unit: own, text } = asked.statement;
  if (isPart(own) && (!/[%％]|百分/.test(text) || before?.segment !== asked.said.segment || before.verdict.unit !== own)) return verdict;
  const alone = before?.segment !== asked.said.segment;
  // 隆德县申请多于利通区的38件: what is compared has no number of its own.
  if (alone && (held.left === "" || !held.right.endsWith("的"))) return verdict;
  const both = alone && !YEARLY.test(held.right) ? await bothOf([held.left, held.right], asked.said, reader, store) : null;
  if (both && "verdict" in both) return both;
  const mine = both ? both.mine.value : alone ? undefined : (before.verdict.found ?? before.verdict.claimed);
  const of = both ? unitOfQuantity(both.quantity) : (before?.verdict.unit ?? "");
  const { found: theirs = asked.statement.value, unit = "" } = verdict;
  const value = mine === undefined ? null : inUnit({ value: mine, unit: of }, unit);
  if (value === null) return refused({ why: "", reason: "not_understood" }, asked.statement);
  if (holds(value, theirs)) return verdict;
  // 少于利通区23件 may be by so many; 总数多于 is of something else than the number before.
  const otherwise = (!both && !NOTHING_ELSE.test(held.left)) || (!held.right.endsWith("的") && /比/.test(verdict.explanation ?? ""));
  if (otherwise) return refused({ why: "", reason: "ambiguous" }, asked.statement);
  return {
    ...verdict,
    verdict: "contradicted",
    explanation: claimText.contradicted(claimText.list([`${plain(value)}${unit}`, `${plain(theirs)}${unit}`])),
    citations: both ? verdict.citations : [...(before?.verdict.citations ?? []), ...verdict.citations],
  };
}
