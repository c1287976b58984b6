// 没公开, 没办结 of a question for whether any was (都没公开吗, 没办结过吧): read as none of them, and not as the row of those that were not. No I/O. No clock.
import { isFigureKey } from "../../form/vocabulary.ts";
import type { Draft } from "../draft.ts";
import { asksWhether } from "../parsers/spans.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

/** 未予公开 and 不予公开 are how the row is called; what was merely not opened may as well not have been had. */
const DENIED = /^(?<not>(?:从来?)?(?:没有?|未)[能给]?)(?:(?<opened>公开)|(?:办|处?理)[结完]|审结)$/;
const NOT_ONE = "[一半][件个份条][^,，。]{0,8}[都也]|连[^,，。]{1,8}[都也]";
const NOT_ONE_BEFORE = new RegExp(`(?:${NOT_ONE})[还就]?$`);
/** 全没公开, 都还没公开. */
const WHOLLY_BEFORE = new RegExp(`(?:都|全部?|一律|从来?|一直|${NOT_ONE})(?:还|就|是|根本)?$`);
/** 没公开过, 没公开任何一件; 没公开过的 are those that are asked of. */
const EVER_BEHIND = /^(?:过(?!.{0,12}的[有是几多占吗])|了?(?:任何|[一半][件个份条]))/;

/** 没公开 parted into the denial and what is denied, where the question asks whether there was any at all. */
export function withNoneOpened(tokens: readonly Token[], text: string): Token[] {
  if (!(asksWhether(tokens, text) || /[?？]$/.test(text)) || hasWord(tokens, "ask", "number", "which", "why", "how")) return [...tokens];
  return tokens.flatMap((token): Token[] => {
    const isRow = isWord(token, "request", "refused") || isWord(token, "request", "carried_out");
    const { not, opened } = (isRow && DENIED.exec(textOf(text, token))?.groups) || {};
    const [before, behind] = [text.slice(0, token.start), text.slice(token.end)];
    const isNone = (opened ? WHOLLY_BEFORE : NOT_ONE_BEFORE).test(before) && !/^[的完全齐]/.test(behind);
    if (!not || !(isNone || EVER_BEHIND.test(behind))) return [token];
    const middle = token.start + not.length;
    return [
      { kind: "word", role: "comparator", value: "none", start: token.start, end: middle },
      { kind: "word", role: "request", value: opened ? "open" : "handled", start: middle, end: token.end },
    ];
  });
}

/** Whether none was opened at all: what was opened in part was opened. 予以公开 is the row of that name, and nothing beside it. */
export function withPartly<D extends Draft>(draft: D): D {
  const [only, ...more] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  const partly = only?.kind === "figure" ? only.key.replace(/^dis/, "partly_dis") : "";
  const isNone = draft.condition?.comparator === "equal" && draft.condition.value === 0;
  if (only?.kind !== "figure" || only.and || more.length > 0 || partly === only.key || !isNone || !isFigureKey(partly)) return draft;
  return hasWord(draft.tokens, "request", "open")
    ? { ...draft, figures: { kind: "known", quantities: [{ ...only, and: [partly] }] } }
    : draft;
}
