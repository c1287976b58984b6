// Which numbers of a passage are parts of which: 其中…, a list in brackets, a list that ends in 共计. No I/O. No clock.
import type { Statement } from "../report.ts";
import type { Lead } from "./around.ts";
import { type Frame, frameOf, isRate, namesPlatform } from "./frame.ts";
import type { Quantity } from "./quantities.ts";
import type { Said } from "./subject.ts";

/** A statement whose places are in compact text. `total`: where its total's number begins, or −1−index of one in an earlier passage. */
export type Draft = Omit<Statement, "partOf"> & { total?: number };

/** How a part is worded; a list of parts ends where the wording changes. */
type Shape = "noun" | "platform" | "verb";
/** An open list: its total's place, unit and value, how its first part is worded, and how much the parts make so far. */
export type Parts = { total: number; unit: string; of: number; shape: Shape | null; sum: number };

const shapeOf = (frame: Frame): Shape => {
  if (frame.action) return namesPlatform(frame.head) ? "platform" : "verb";
  return namesPlatform(frame.object) ? "platform" : "noun";
};
const open = (total: number, { unit, value }: { unit: string; value: number }): Parts => ({ total, unit, of: value, shape: null, sum: 0 });

/** The list that is open at this number, or null: 其中 and a bracket open one, the end of the sentence closes it. */
export function openParts(
  parts: Parts | null,
  lead: Lead,
  unit: string,
  before: Said | null,
  drafts: readonly Draft[],
  earlier: readonly Statement[],
): Parts | null {
  if (lead.opened && before) return open(before.quantity.start, before.quantity);
  if (!lead.among) return lead.sentence ? null : parts;
  const same = drafts.filter((each) => each.unit === unit && !each.none);
  const inside = same.findLast((each) => each.total === undefined) ?? same.at(-1);
  if (inside) return open(inside.at[0], inside);
  const last = earlier.at(-1);
  const outside = drafts.length === 0 && last?.unit === unit && last.partOf === undefined ? last : undefined;
  return outside ? open(-earlier.length, outside) : null;
}

/**
 * The list with this number in it, or null when it is no part: another unit, worded otherwise than the first part, or coming after
 * the parts have filled the total. A number greater than its total is none either: 其中 then refers to more than one number.
 */
export function withPart(parts: Parts, lead: Lead, quantity: Quantity): Parts | null {
  const shape = shapeOf(frameOf(lead.own));
  const rest = /其他|其它|其余/.test(lead.own);
  const first = lead.among || lead.opened;
  if (quantity.unit !== parts.unit || quantity.value > parts.of) return null;
  if (!first && (parts.sum >= parts.of || (parts.shape !== null && parts.shape !== shape && !rest))) return null;
  return { ...parts, shape: parts.shape ?? shape, sum: parts.sum + quantity.value };
}
/** A percentage between two parts leaves the list open. */
export const staysOpen = (lead: Lead): boolean => isRate(lead.own);

/**
 * "网站10条、微信20条，共计30条": the numbers of the sentence that 共计 sums up, two or more of its unit. Null when it begins a clause
 * of its own or there is no such list.
 */
export function summedUp(lead: Lead, quantity: Quantity, sentence: readonly Draft[]): Draft[] | null {
  if (lead.sentence || lead.own || !/(?:共计|合计|总计|总共|共|累计)$/.test(lead.text)) return null;
  const list = sentence.filter((each) => each.unit === quantity.unit && each.total === undefined && !each.none);
  return list.length >= 2 && list.every((each) => each.value <= quantity.value) ? list : null;
}
