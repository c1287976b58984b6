// 2023年有许可而2024年没有的, 2023年没有申请2024年有的 -> a condition of each of the years, which an authority has to meet in each. No I/O. No clock.
import type { Condition } from "../../condition.ts";
import { familyOf } from "../../form/vocabulary.ts";
import type { Draft, RuleContext } from "../draft.ts";
import { hasWord, type Token } from "../tokens.ts";
import type { Bound, Quantity } from "../understanding.ts";
import { figures } from "./figures.ts";
import { asksWho, saidIn } from "./several-conditions.ts";

/** 有许可, 收到过申请; not 有几个. */
const HAS = /(?:^|[^没])(?:有|收到|受理|发生|出现|新增|产生)(?!多少|几|哪)/;

const yearOf = (token: Token): number | undefined =>
  token.kind === "when" && token.when.kind === "years" && token.when.years.length === 1 ? token.when.years[0] : undefined;

/** Empty where not each of two years has a condition of its own. */
export function ofTwoYears(draft: Draft, context: RuleContext): (Bound & { year: number })[] {
  const { tokens, text } = draft;
  const starts = tokens.flatMap((token, i) => (yearOf(token) === undefined ? [] : [i]));
  const [first, second] = starts;
  const reckons = hasWord(
    tokens,
    "operation",
    "change",
    "growth",
    "difference",
    "more",
    "less",
    "sum",
    "mean",
    "max",
    "min",
    "rank",
    "share",
    "multiple",
  );
  if (first === undefined || second === undefined || starts.length > 2 || reckons || hasWord(tokens, "join", "than") || !asksWho(draft))
    return [];
  const parts = [tokens.slice(first + 1, second), tokens.slice(second + 1)];
  const readOf = (own: Token[]): Quantity | undefined => {
    const read = figures.refine({ ...draft, tokens: own, figures: { kind: "none" } }, context).figures;
    const all = read.kind === "known" ? read.quantities : [];
    const family = all.length > 1 ? familyOf(all.flatMap((each) => (each.kind === "figure" ? [each.key] : []))) : null;
    return family ? { kind: "figure", key: family } : all.length === 1 ? all[0] : undefined;
  };
  // 2024年没有的: of what the other year names, or what stands before both.
  const named = [...parts, tokens.slice(0, first)].map(readOf);
  const bounds = parts.map((part, i) => {
    const token = tokens[starts[i] ?? -1];
    const year = token && yearOf(token);
    const quantity = named[i] ?? named[2] ?? named[1 - i];
    const condition = conditionOf(part, text);
    return year !== undefined && quantity && condition ? [{ quantity, condition, year }] : [];
  });
  const [one, other] = bounds.flat();
  return one && other && one.year !== other.year ? [one, other] : [];
}

function conditionOf(part: readonly Token[], text: string): Condition | null {
  const said = saidIn(part, text);
  if (said) return said;
  const words = text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);
  return HAS.test(words) ? { comparator: "more", value: 0 } : null;
}
