// Tokens -> the condition numbers have to meet (超过10件, 10件以上, 不到五件) and how many of a ranking are wanted (前三名). No I/O. No clock.

import type { Comparator, Condition } from "../../condition.ts";
import { type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { AMONG } from "./figures.ts";

const AFTER: Record<string, Comparator> = { or_more: "at_least", or_less: "at_most" };
const BEFORE: Record<string, Comparator> = {
  more: "more",
  difference: "more",
  at_least: "at_least",
  less: "less",
  at_most: "at_most",
  equal: "equal",
  not_equal: "not_equal",
};

function conditionAt(tokens: readonly Token[], i: number, text: string): Condition | null {
  const number = tokens[i];
  if (number?.kind !== "number") return null;
  const isSpace = (token: Token | undefined) => token?.kind === "mark" && token.value === "space";
  const before = isSpace(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1];
  const after = tokens.slice(i + 1, i + 3).find((token) => !isWord(token, "unit"));
  const behind = AFTER[wordValue(after, "comparator") ?? ""];
  if (behind) return { comparator: behind, value: number.value };
  // 超过 and 高出 are also words of difference: before a number they compare with it.
  // 是0, 为三件吗: what stands before is grammar, and the number still a condition.
  const copula = before && /^(?:是|为)$/.test(textOf(text, before)) ? "equal" : "";
  const ahead = BEFORE[wordValue(before, "comparator") ?? wordValue(before, "operation") ?? ""] ?? BEFORE[copula];
  return ahead ? { comparator: ahead, value: number.value } : null;
}

const ABOUT = /[多余约近来]|左右|上下|大概|差不多/;
const EITHER = /\d[件条个次份项]?还是\d/;

const boundOf = (token: Token): Comparator | undefined => BEFORE[wordValue(token, "comparator") ?? wordValue(token, "operation") ?? ""];

export const condition: Refiner = {
  name: "condition",
  refine(draft) {
    const { tokens } = draft;
    const limited = tokens.find((token) => token.kind === "limit");
    const limit = limited?.kind === "limit" ? limited.value : undefined;
    const found = tokens.map((_, i) => conditionAt(tokens, i, draft.text)).find((each) => each !== null);
    const placed = tokens.find((token) => token.kind === "place");
    const mean = tokens.map((token, i) => (isWord(tokens[i + 1], "operation", "mean") ? boundOf(token) : undefined)).find(Boolean);
    const out: Draft = {
      ...draft,
      ...(limit === undefined ? {} : { limit }),
      ...(placed?.kind === "place" ? { place: placed.value } : {}),
      ...(mean ? { againstMean: mean } : {}),
    };
    if (mean) return noted(out, "条件", `${mean} 平均数`);
    if (found && !EITHER.test(draft.text)) return noted({ ...out, condition: found }, "条件", `${found.comparator} ${found.value}`);
    // 没有收到申请的, 收到零件: none. 有没有 asks and is no condition.
    const none = hasWord(tokens, "comparator", "none");
    if (
      none &&
      (hasWord(tokens, "group", "which", "count") ||
        AMONG.test(draft.text) ||
        hasWord(tokens, "operation", "reports") ||
        hasWord(tokens, "ask", "yesno"))
    )
      return noted({ ...out, condition: { comparator: "equal", value: 0 } }, "条件", "没有");
    // A number told rather than asked for: 利通区收到了9999件申请, 对吗.
    const told = tokens.find(
      (token, i) =>
        token.kind === "number" && isWord(tokens[i + 1], "unit") && !isWord(tokens[i + 1], "unit", "种") && token.value !== limit,
    );
    // 六百多万, 近2.9万件; 6件还是7件: the figure is what is asked for, and no number of the question is a bound.
    const loose = told && (ABOUT.test(draft.text.slice(Math.max(0, told.start - 2), told.end + 2)) || EITHER.test(draft.text));
    const asks = loose || hasWord(tokens, "ask", "number") || hasWord(tokens, "group") || hasWord(tokens, "operation");
    if (told?.kind === "number" && !asks && draft.figures.kind === "known")
      return noted({ ...out, condition: { comparator: "equal", value: told.value } }, "条件", `等于 ${told.value}`);
    return out;
  },
};
