// 告赢了几个, 罚了几起: words that take it for granted that there are some. Of none, the answer says so before its number. No I/O. No clock.

/** Behind what was done, 几 asks how many of some; 多少 and 几 by itself may be none. */
const SOME = /(?:[赢胜输败]|[^了过着]{1,4}[了过])(?:有)?几(?:个|件|起|例|次|回|宗|桩|场|份|条)/;

export const presumesSome = (text: string): boolean => SOME.test(text);
