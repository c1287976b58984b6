// A question for who made the requests spoken of (是谁提的, 申请人都是什么人) -> the row of the form that is told by applicant. No I/O. No clock.
import { type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { Draft, RuleContext } from "../draft.ts";
import { hasWord } from "../tokens.ts";

const WHO = "(?:谁|何人|啥人|什么人|哪些人|哪[类种]人|什么样的人)";
const WHO_APPLIED = new RegExp(
  `${WHO}(?:来)?(?:提|提出|提交|递|递交|申请|要求?|来申请)(?:上来|过来)?的|申请人(?:都|全|又|到底)?(?:是|有)(?:些|哪些)?(?:谁|何人|啥人|什么人|哪些人)`,
);

/** Of those of a whole set the one is asked for who has most: that is a ranking of authorities. */
export const asksWhoApplied = ({ text, tokens }: Pick<Draft, "text" | "tokens">): boolean =>
  WHO_APPLIED.test(text) && !hasWord(tokens, "operation", "max", "min", "rank", "more", "less", "compare");

/** Words of the asking itself that no list takes. */
export const OF_ASKING = /^(?:(?:什么|啥|哪些|何|些)?人|提|样的人)$/;

/** Of 重复申请几件 >> 是谁提的 the row of the turn before, where requests are what it counts; without such a turn the requests that came in; else nothing. */
export function rowOfApplicants({ who }: Draft, { before }: RuleContext): FigureKey | null {
  const [only, ...others] = who === null ? (before.at(-1)?.quantities.value ?? []) : [];
  if (!only) return "received@total";
  const key = only.kind === "figure" && others.length === 0 ? `${only.key.split("@")[0]}@total` : "";
  return isFigureKey(key) ? key : null;
}
