// A Chinese question put for yes or no whether a figure changed (比上年增加了吗, 没减少吧, 与上年持平吗) -> what is said of it. No I/O. No clock.
import { FALL_WORDS, RISE_WORDS } from "../../zh/direction.ts";
import type { Draft } from "../draft.ts";
import type { Compared } from "../prose/compared.ts";

/** 持平, 没变: as many as before. */
const UNCHANGED = /持平|原地踏步|(?:没有?|[未无]|不)(?:什么|多大|发生|太大|任何)?(?:变化|变)|一样多/;
const [MORE, LESS] = [`${RISE_WORDS}|[涨升增多高]`, `${FALL_WORDS}|[跌降减少低]`];
/** 没减少, 不比上年多, 未增长: as many would do as well. */
const NOT = "(?:没有?|[并尚]?未|不)(?:怎么|再|有所|明显|太)?";
const [NOT_MORE, NOT_LESS] = [MORE, LESS].map((words) => new RegExp(`${NOT}(?:${words})|不比[^,，。]{2,8}(?:${words})`));
/** 没有上年多: less than it. */
const LESS_THAN_BEFORE = new RegExp(`没有?(?:[上去前往]一?年|\\d{4}年|同期)(?:同期)?(?:那么|这么)?(?:${MORE})`);
const MORE_THAN_BEFORE = new RegExp(`没有?(?:[上去前往]一?年|\\d{4}年|同期)(?:同期)?(?:那么|这么)?(?:${LESS})`);
/** 不是比上年多吗 says that it is; 不是增加了吧 may say either. */
const ASSERTED = /(?:难道|莫非)?可?不就?是/;

/** Undefined where it is asked which way (增加还是减少), or nothing of the kind is said. The authority's name is no word for a change. */
export function changedIn({ tokens, text }: Pick<Draft, "tokens" | "text">): Compared | undefined {
  const own = tokens.reduce((left, { kind, start, end }) => (kind === "who" ? left.replace(text.slice(start, end), "") : left), text);
  const words = own.includes("吗") ? own.replace(ASSERTED, "") : own;
  if (/不是/.test(words.replace(/是不是/, ""))) return undefined;
  if (UNCHANGED.test(words)) return 0;
  if (LESS_THAN_BEFORE.test(words)) return -1;
  if (MORE_THAN_BEFORE.test(words)) return 1;
  const [notMore, notLess] = [NOT_MORE?.test(words), NOT_LESS?.test(words)];
  if (notMore || notLess) return notMore === notLess ? undefined : notMore ? "not_more" : "not_less";
  const [more, less] = [new RegExp(MORE).test(words), new RegExp(LESS).test(words)];
  return more === less ? undefined : more ? 1 : -1;
}
