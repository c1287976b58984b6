// 告赢了几个, 没有公开的那4件: words that take it for granted that there are some, or how many, for the answer to say where it is not so. No I/O. No clock.
import { readNumbers } from "../zh/numerals.ts";

/** Behind what was done, 几 asks how many of some; 多少 and 几 by itself may be none. */
const SOME = /(?:[赢胜输败]|[^了过着]{1,4}[了过])(?:有)?几(?:个|件|起|例|次|回|宗|桩|场|份|条)/;

/** 没有公开的那4件, 没公开的4件: the number of those asked about, taken for granted. */
const THOSE = /(?:[那这]|的)(?:一共|总共|全部)?([\d一二两三四五六七八九十百]+)[件个起份](?![以多余])/;

export function presumedCount(text: string): number | undefined {
  const said = THOSE.exec(text)?.[1];
  return said === undefined ? undefined : readNumbers(said)[0]?.value;
}

export const presumesSome = (text: string): boolean => SOME.test(text);
