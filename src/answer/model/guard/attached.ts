// A clause that hangs on the one before it (其中…, 方便…) -> where the passage says it of the same thing. No I/O. No clock.
import { STANDS_ALONE } from "../sources.ts";
import type { Clause } from "./clauses.ts";
import { CLAUSES_FOR } from "./left-out.ts";
import { inARow } from "./named.ts";
import { type Placed, type Premises, place } from "./place.ts";

/** In the same sentence of the passage, with more clauses between than a purpose reaches back. */
export function isFarFrom(measure: Placed | undefined, purpose: Placed | undefined): boolean {
  if (!measure || !purpose || measure.source !== purpose.source || measure.sentence !== purpose.sentence) return false;
  const between = (measure.source.sentences[measure.sentence]?.text ?? "").slice(
    measure.alignment.pairs.at(-1)?.held.end ?? 0,
    purpose.alignment.pairs[0]?.held.at ?? 0,
  );
  return (between.match(/[,，;；]/g)?.length ?? 0) > CLAUSES_FOR;
}

/** 公开民生信息26条，涉及甲、乙等, of 公开甲、乙等民生信息26条: the list stands in front of what it is a list of, in one clause. */
export function listsWhat(list: Placed, what: Placed | undefined): boolean {
  if (!what || what.source !== list.source || what.sentence !== list.sentence || !/^(?:涉及|包括|包含|涵盖)/.test(list.clause.text))
    return false;
  const text = list.source.sentences[list.sentence]?.text ?? "";
  const [end, head] = [list.alignment.pairs.at(-1)?.held.end ?? 0, what.alignment.pairs.at(-1)?.held.at ?? 0];
  return /^(?:、[^,，;；。]*?)?等/.test(text.slice(end)) && head > end && !/[,，;；]/.test(text.slice(end, head));
}

/** 其中 */
export const AMONG = /^(?:这)?其中/;
/** 其中…: in the sentence that says the whole, or at the beginning of the next. */
export function isAmongThose(part: Placed, whole: Placed | undefined): boolean {
  if (!whole || part.source !== whole.source) return false;
  const [from, at] = [sentenceOf(whole), sentenceOf(part)];
  return at === from || (at === from + 1 && AMONG.test(part.source.sentences[at]?.text ?? ""));
}

/** Its own sentence, or for a number that the passage states the one it stands in. */
function sentenceOf({ source: { sentences }, sentence }: Placed): number {
  const held = sentences[sentence];
  const at = held?.at[0] ?? 0;
  return held?.block === STANDS_ALONE ? sentences.findIndex((each) => (each.at[0] ?? 0) <= at && at <= (each.at.at(-1) ?? 0)) : sentence;
}

/** 其中…: of the sentence right before, though a full stop or the end of a page stands between. */
export function placeAmong(clause: Clause, { source, sentence }: Pick<Placed, "source" | "sentence">, says: Premises): Placed[] | null {
  const own = source.sentences.filter(({ block }) => block !== STANDS_ALONE).length;
  const [next, at] = sentence + 1 < own ? [source, sentence + 1] : [inARow(source, says.all)[1], 0];
  return next?.sentences[at]?.text.startsWith("其中") ? place(clause, next, at, says) : null;
}

/** 全部办结, of a rate of all: of the things of the clause before, none of which may have been left out. */
export const isRateOfAll = ({ alignment }: Placed): boolean => alignment.pairs.some(({ held }) => held.is === "均" && held.at === held.end);
export function saysAllOfIt(placed: Placed | undefined): boolean {
  if (!placed) return false;
  const { source, sentence, alignment } = placed;
  const text = source.sentences[sentence]?.text ?? "";
  const at = alignment.pairs.flatMap(({ held }) => Array.from({ length: held.end - held.at }, (_, i) => held.at + i));
  const start = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, at[0]) + 1));
  const met = new Set(at);
  const left = [...text.slice(start, Math.max(...at) + 1)].filter((_, i) => !met.has(start + i)).join("");
  return !/\p{L}/u.test(left.replace(/[共计的了]|网站|政府/g, ""));
}
const MARKS = [..."，,；;。:："];
