// Tokens -> the one authority whose figure bounds those that are asked for: 超过常山县, 比常山县多, 不如常山县, 和常山县一样多; 还有谁 of anyone. No I/O. No clock.
import type { Comparator } from "../../condition.ts";
import { carried, type Draft, noted } from "../draft.ts";
import { hasWord, isFigureWord, isWord, type Token, textOf } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { boundOf } from "./bounds.ts";
import { boundByIssuer } from "./rules/rule.ts";

/** `at`: where the authority stands among the tokens; `by`: how many more than it has (多5件以上), fewer where it is negative; `percent`: of what it has. */
type BoundByOne = { at: number; comparator: Comparator; by?: number; percent?: true };

/** What of it is compared may stand between: 比市监局申请少的. */
const isBetween = (token: Token): boolean =>
  isFigureWord(token) || isWord(token, "filler") || isWord(token, "content") || token.kind === "mark";
const AS_MANY = /^(?:一样|同样)(?:[多少高低大小]|的)|^(?:数量|件数)?(?:相同|相等|持平|一致)/;
/** 不如, 不及: fewer, whatever stands behind. */
const FALLS_SHORT = /(?:不如|不及|赶不上|比不上|比不过|不敌)$/;

/** 多5件以上, 少至少3件, 多出一倍: by how many; null where no number is said behind the authority, or more or less of what. */
const APART = /([多高少低])(?:出|了|上|过|掉)?来?(至少|起码|最少|不少于|不低于|超过|不止)?$/;
const OVER = /超过|不止/;
function apartBy(tokens: readonly Token[], at: number, text: string): Omit<BoundByOne, "at"> | null {
  const i = tokens.findIndex((token, i) => i > at && token.kind === "number");
  const [number, unit, behind] = [tokens[i], tokens[i + 1], tokens.slice(i + 1, i + 3).find((token) => !isWord(token, "unit"))];
  const [, side, bound = ""] = APART.exec(text.slice(tokens[at]?.end, number?.start)) ?? [];
  if (number?.kind !== "number" || !side || tokens.slice(at + 1, i).some(({ kind }) => kind === "who" || kind === "when")) return null;
  const isTimes = isWord(unit, "unit", "倍");
  if (!isTimes && !number.percent && !isWord(unit, "unit")) return null;
  const [isFewer, isAtLeast] = [/[少低]/.test(side), isWord(behind, "comparator", "or_more") || (bound !== "" && !OVER.test(bound))];
  if (isWord(behind, "comparator", "or_less")) return null;
  const comparator = OVER.test(bound) ? (isFewer ? "less" : "more") : isAtLeast ? (isFewer ? "at_most" : "at_least") : "equal";
  const by = (isFewer ? -1 : 1) * number.value * (isTimes ? 100 : 1);
  return { comparator, by, ...(isTimes || number.percent ? { percent: true as const } : {}) };
}

/** Which authority bounds those asked for, and how: the first that does; null where none is held against. */
export function boundByOne(tokens: readonly Token[], text: string): BoundByOne | null {
  const said = boundByIssuer(tokens);
  if (said >= 0)
    return { at: tokens.findIndex((token, i) => i > said && token.kind === "who"), comparator: boundOf(tokens[said]) ?? "more" };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "who") continue;
    const before = tokens.slice(0, at).findLast((each) => each.kind !== "mark" && !isWord(each, "filler", "english"));
    const behind = tokens.findIndex((each, i) => i > at && !isBetween(each));
    const relation = tokens[behind];
    const apart = isWord(before, "join", "than") ? apartBy(tokens, at, text) : null;
    if (apart) return { at, ...apart };
    if (isWord(before, "join", "than")) {
      if (FALLS_SHORT.test(textOf(text, before))) return { at, comparator: "less" };
      const isAmount = tokens[behind + 1]?.kind === "number";
      if (isWord(relation, "operation", "more") && !isAmount) return { at, comparator: "more" };
      if (isWord(relation, "operation", "less") && !isAmount) return { at, comparator: "less" };
      // more penalties than Kaihua: in English it stands before.
      const ahead = tokens.slice(0, at).findLast((each) => isWord(each, "operation", "more") || isWord(each, "operation", "less"));
      if (ahead && textOf(text, before).trim() === "than") return { at, comparator: isWord(ahead, "operation", "less") ? "less" : "more" };
    }
    // 没有常山县申请多: fewer than it has.
    const denied = isWord(before, "comparator", "none") && /^(?:没有?|不如)$/.test(textOf(text, before));
    if (denied && isWord(relation, "operation", "more") && tokens[behind + 1]?.kind !== "number") return { at, comparator: "less" };
    const joins = isWord(before, "join", "and");
    const equal = tokens.slice(at + 1).find((each) => AS_MANY.test(text.slice(each.start)));
    if (joins && equal && tokens.slice(at + 1, tokens.indexOf(equal)).every(isBetween)) return { at, comparator: "equal" };
  }
  return null;
}

/** 常山县几件 >> 还有谁超过4000: whoever does, and not the one spoken of; 还有 sets it aside. */
export function withAnyone(draft: Draft, last: Understanding): Draft {
  const [only, ...more] = last.who.value;
  const bound = draft.condition ?? draft.conditions;
  const isAsked =
    ANYONE.test(draft.text) && hasWord(draft.tokens, "ask", "which") && !hasWord(draft.tokens, "ask", "yesno", "confirm", "number");
  if (draft.who || only?.kind !== "agency" || more.length > 0 || !bound || !isAsked) return draft;
  const others = ELSE.test(draft.text) ? { except: [{ id: only.id, name: only.name }] } : {};
  return noted({ ...draft, ...others, who: carried([{ kind: "all" }]) }, "承前", "不论是谁");
}
const ANYONE = /谁/;
const ELSE = /还有|其他|其它|别的|另外/;
