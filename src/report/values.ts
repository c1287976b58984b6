// Text of a table cell -> the number it prints, blank, or neither (then it is a label). No I/O. No clock.

export type CellValue = { kind: "number"; value: number } | { kind: "blank" } | { kind: "text" };

/** What stands for "nothing to report": blank, not zero. */
const BLANK = /^(?:[-‐‑‒–—―─━−﹣ー⸺⸻_/\\|·.…*]*|无)$/u;
/** A raised or ringed number after a figure refers to a note; folded to plain digits it would become part of the figure. */
const NOTE_MARK = /(?<=\d)[\s]*[\u2460-\u2473\u2070-\u2079\u00b9\u00b2\u00b3]+$/u;
const UNIT = /(?:\((?:件|万元|万|项|条|个|宗|起|份|次|元)\)|件|万元|万|项|条|个|宗|起|份|次|元)$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Half width, without spaces, thousands separators normal, sign normal: "１，７５９ 万元" -> "1,759万元". */
export const foldValue = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\ufeff*]/g, "")
    .replace(/[−–‒﹣]/g, "-")
    .replace(/[，﹐‚']/g, ",");

/** Reads one cell. Values are exact: the digits as printed, no arithmetic. */
export function readValue(text: string): CellValue {
  // Figures on two lines of one cell are two figures.
  if (/\d\s*[\r\n]\s*\d/.test(text)) return { kind: "text" };
  const folded = foldValue(text.replace(NOTE_MARK, ""));
  if (BLANK.test(folded)) return { kind: "blank" };
  // A unit may be bracketed ("1759（万元）"); a bracketed figure is a row number, or negative: it is not for us to say.
  const bare = folded.replace(UNIT, "");
  if (!NUMBER.test(bare)) return { kind: "text" };
  const value = Number(bare.replaceAll(",", ""));
  return Number.isFinite(value) ? { kind: "number", value: value === 0 ? 0 : value } : { kind: "text" };
}

/** Printed nothing at all, as against a dash. */
export const isEmpty = (text: string): boolean => foldValue(text) === "";
