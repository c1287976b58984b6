// A question put for yes or no: whether the first of two has less, as much or more. No I/O. No clock.

/** The sign of what the first side is asked to have more than the second. */
export type Compared = -1 | 0 | 1;

const ASKS = /^(?:(?:in|for|and|so) )?(?:[^,?]{0,40}, )?(?:is|are|was|were|did|does|do|has|have|had)\b/;
const LESS = /\b(?:fewer|less|lower|smaller)\b/;
const MORE = /\b(?:more|higher|larger|greater|bigger)\b/;
const EQUAL = /\b(?:the same|equal|as (?:many|much))\b/;

/** Undefined where nothing is asked so. `text` is normalized, and English. */
export function comparedIn(text: string): Compared | undefined {
  if (!ASKS.test(text)) return undefined;
  return LESS.test(text) ? -1 : MORE.test(text) ? 1 : EQUAL.test(text) ? 0 : undefined;
}

const CONFIRMS = /(?:对吗|对不对|对吧|是吗|是吧|是不是|是否|属实|真的吗|没错吧)/;
/** The same of a Chinese question: 利通区比隆德县多，对吗; 哪个多 asks who. */
export function comparedInChinese(text: string): Compared | undefined {
  if (!CONFIRMS.test(text) || /几|多少|谁|哪/.test(text) || !/比|超过|高于|低于|不如|不及|多于|少于/.test(text)) return undefined;
  if (/不比|没有?比|不超过|没有?超过|倍|成|%|百分/.test(text)) return undefined;
  return /低于|不如|不及|少于|[更要还]?(?:少|低)(?!数)/.test(text) ? -1 : /超过|高于|多于|多|高/.test(text) ? 1 : undefined;
}
