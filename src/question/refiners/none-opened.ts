// 没公开, 没办结 of a question for whether any was (都没公开吗, 没办结过吧): read as none of them, and not as the row of those that were not. No I/O. No clock.
import { isFigureKey } from "../../form/vocabulary.ts";
import type { Draft } from "../draft.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

const DENIAL = "(?<not>(?:从|从来)?(?:没有?|没能|没给|没有给|未))";
/** 未予公开 and 不予公开 are how the row is called; what was merely not opened may as well not have been had. */
const ROWS = [
  { row: "refused", is: "open", said: new RegExp(`^${DENIAL}公开$`), wholly: true },
  { row: "carried_out", is: "handled", said: new RegExp(`^${DENIAL}(?:办结|办完|办理完|处理完|审结)$`), wholly: false },
] as const;
const ASKS = /(?:吗|吧|么|嘛|没|对不对|是不是|是吗|对吗)[?？。!！ ]*$|[?？]\s*$/;
const NOT_ONE = "[一半][件个份条][^,，。]{0,8}[都也]|连[^,，。]{1,8}[都也]";
const NOT_ONE_BEFORE = new RegExp(`(?:${NOT_ONE})(?:还|就)?$`);
/** 全没公开, 都还没公开. */
const WHOLLY_BEFORE = new RegExp(`(?:都|全|全部|一律|统统|从来?|一直|从头到尾|${NOT_ONE})(?:还|就|是|根本|压根)?$`);
/** 没公开过, 没公开任何一件; 没公开过的 are those that are asked of. */
const EVER_BEHIND = /^(?:过(?!.{0,12}的(?:有|是|几|多|占|吗))|了?(?:任何|哪怕|[一半][件个份条]))/;
const OF_THOSE_BEHIND = /^(?:的|完|全|齐)/;

/** 没公开 parted into the denial and what is denied, where the question asks whether there was any at all. */
export function withNoneOpened(tokens: readonly Token[], text: string): Token[] {
  if (!(ASKS.test(text) || hasWord(tokens, "ask", "yesno", "confirm")) || hasWord(tokens, "ask", "number", "which", "why", "how"))
    return [...tokens];
  return tokens.flatMap((token): Token[] => {
    const row = ROWS.find(({ row }) => isWord(token, "request", row));
    const denial = row?.said.exec(textOf(text, token))?.groups?.not;
    const [before, behind] = [text.slice(0, token.start), text.slice(token.end)];
    const isNone = (row?.wholly ? WHOLLY_BEFORE : NOT_ONE_BEFORE).test(before) && !OF_THOSE_BEHIND.test(behind);
    if (!row || !denial || !(EVER_BEHIND.test(behind) || isNone)) return [token];
    const middle = token.start + denial.length;
    return [
      { kind: "word", role: "comparator", value: "none", start: token.start, end: middle },
      { kind: "word", role: "request", value: row.is, start: middle, end: token.end },
    ];
  });
}

/** Whether none was opened at all: what was opened in part was opened. 予以公开 is the row of that name, and nothing beside it. */
export function withPartly<D extends Draft>(draft: D): D {
  const [only, ...more] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  const isOpened = draft.tokens.some((token) => isWord(token, "request", "open"));
  const { condition } = draft;
  const isNone = condition?.comparator === "equal" && condition.value === 0;
  const column = only?.kind === "figure" && more.length === 0 && !only.and ? /^disclosed@(.+)$/.exec(only.key)?.[1] : undefined;
  const partly = `partly_disclosed@${column}`;
  if (only?.kind !== "figure" || !isOpened || !isNone || !isFigureKey(partly)) return draft;
  return { ...draft, figures: { kind: "known", quantities: [{ ...only, and: [partly] }] } };
}
