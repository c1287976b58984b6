// A short reply to a clarifying question -> the question it chooses: 第一个, 2, 后者, 行政诉讼. No I/O. No clock.

import { ORDINALS } from "../../zh/digits.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { unitsFor } from "../../zh/units.ts";
import type { Understanding } from "../understanding.ts";

const ORDINAL = new RegExp(
  String.raw`^(?:我?(?:选|要|问的是|是|指的是))?(?:第)?([两${ORDINALS}]|\d{1,2}|[a-f])(?:${unitsFor("numeral").join("|")}|种)?(?:吧|呢|的)?[.。!]?$`,
);
const NAMED: Record<string, number> = {
  前者: 1,
  后者: -1,
  前一个: 1,
  后一个: -1,
  最后一个: -1,
  "the first": 1,
  "the second": 2,
  "the last": -1,
};
const EDGES =
  /^(?:我(?:想|要)?(?:问|说|指)的?是|就是|是|指|问|那就|选|要)|(?<!的|呢|吧|啊|那个|案件|情况|[.。!?])(?:的|呢|吧|啊|那个|案件|情况|[.。!?])+$/g;
/** Longer replies are questions of their own. */
const LONGEST = 14;

/** `text` is normalized. Null when the reply chooses nothing, or when nothing was left open. */
export function chosen(text: string, last: Understanding | undefined): string | null {
  const options = last?.open.flatMap((each) => each.options) ?? [];
  const reply = text.trim();
  if (options.length === 0 || reply.length > LONGEST) return null;
  const ordinal = ORDINAL.exec(reply)?.[1];
  const letter = ordinal && /[a-f]/.test(ordinal) ? ordinal.charCodeAt(0) - 96 : undefined;
  const place = NAMED[reply] ?? letter ?? (ordinal ? readNumbers(ordinal)[0]?.value : undefined);
  if (place !== undefined) return options.at(place > 0 ? place - 1 : place) ?? null;
  const words = reply.replace(EDGES, "");
  const fitting = words.length >= 2 ? options.filter((option) => option.includes(words)) : [];
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
