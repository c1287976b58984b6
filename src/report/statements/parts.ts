// Which numbers of a passage are parts of which: 其中…, a list in brackets, a list that ends in 共计. No I/O. No clock.
import type { Statement } from "../report.ts";
import { clausePartsOf } from "./clause-parts.ts";
import type { Preceding } from "./ellipsis.ts";
import type { WordsBefore } from "./number-context.ts";
import type { Quantity } from "./quantities.ts";
import { isRate, namesPlatform } from "./words.ts";

/** A statement whose places are in compact text. `total`: where its total's number begins, or −1−index of one in an earlier passage. */
export type StatementDraft = Omit<Statement, "partOf"> & { total?: number };

/** How a part is worded: a word (原创信息, 予以公开) or a clause (政务微博发布信息). A list of parts ends where that changes. */
type Shape = "word" | "clause";
/** An open list: its total's place, unit and value, how its first part is worded, how much the parts make so far, who it hangs on. */
export type PartList = { total: number; unit: string; of: number; shape: Shape | null; sum: number; under: Preceding | null };

const shapeOf = (own: string): Shape => {
  // In "就业信息、公示公告等原创信息" what counts is the noun that 等 leads to.
  const { head, action, object } = clausePartsOf(own.replace(/^.*等/, ""));
  return action && (head || object) ? "clause" : "word";
};
const open = (total: number, { unit, value }: { unit: string; value: number }, under: Preceding | null): PartList => ({
  total,
  unit,
  of: value,
  shape: null,
  sum: 0,
  under,
});

/** The list that is open at this number, or null: 其中 and a bracket open one, the end of the sentence closes it. */
export function openParts(
  parts: PartList | null,
  lead: WordsBefore,
  unit: string,
  before: Preceding | null,
  drafts: readonly StatementDraft[],
  earlier: readonly Statement[],
): PartList | null {
  if (lead.opened && before) return open(before.quantity.start, before.quantity, before);
  if (unit === "%") return lead.sentence ? null : parts;
  if (!lead.among) return lead.sentence ? null : parts;
  const same = drafts.filter((each) => each.unit === unit && !each.none);
  const inside = same.findLast((each) => each.total === undefined) ?? same.at(-1);
  if (inside) return open(inside.at[0], inside, before);
  const last = earlier.at(-1);
  const outside = drafts.length === 0 && last?.unit === unit && last.partOf === undefined ? last : undefined;
  return outside ? open(-earlier.length, outside, null) : null;
}

/**
 * The list with this number in it, or null when it is no part: another unit, worded otherwise than the first part, or coming after
 * the parts have filled the total. A first number greater than its total is none either: 其中 then refers to more than one number.
 */
export function withPart(parts: PartList, lead: WordsBefore, quantity: Quantity): PartList | null {
  const shape = shapeOf(lead.own);
  const rest = /其他|其它|其余/.test(lead.own);
  const first = lead.among || lead.opened;
  // 其中 may refer to several numbers, and then its first is not a part of the last of them; what a list goes on with is, however great.
  const goesOn = !first && parts.shape === "word" && shape === "word" && !namesPlatform(lead.own);
  if (quantity.unit !== parts.unit || (quantity.value > parts.of && !goesOn)) return null;
  if (!first && (parts.sum >= parts.of || (parts.shape !== null && parts.shape !== shape && !rest))) return null;
  return { ...parts, shape: parts.shape ?? shape, sum: parts.sum + quantity.value };
}
/** A percentage between two parts leaves the list open. */
export const staysOpen = (lead: WordsBefore): boolean => isRate(lead.own);

/**
 * "网站10条、微信20条，共计30条": the numbers of the sentence that 共计 sums up, two or more of its unit. Null when it begins a clause
 * of its own or there is no such list.
 */
export function summedUp(lead: WordsBefore, quantity: Quantity, sentence: readonly StatementDraft[]): StatementDraft[] | null {
  if (lead.sentence || lead.own || !/(?:共计|合计|总计|总共|共|累计)$/.test(lead.text)) return null;
  const list = sentence.filter((each) => each.unit === quantity.unit && each.total === undefined && !each.none);
  return list.length >= 2 && list.every((each) => each.value <= quantity.value) ? list : null;
}
