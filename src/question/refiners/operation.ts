// Tokens, figures and issuers of a question -> what is to be done with them: looked up, summed, ranked, compared, explained. No I/O. No clock.

import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { has, type Operation } from "../operations.ts";
import { completed } from "./completed.ts";
import { type Facts, factsOf } from "./facts.ts";
import { asOneSum, widened } from "./parts.ts";
import { ASKING } from "./rules/asking.ts";
import { OVER_FIGURES } from "./rules/over-figures.ts";
import { OVER_ISSUERS } from "./rules/over-issuers.ts";
import { RANKED_AND_LISTED } from "./rules/ranked-and-listed.ts";
import type { Rule } from "./rules/rule.ts";

/** Ordered: the first that applies is taken. */
const LISTS = {
  "asking.ts": ASKING,
  "over-issuers.ts": OVER_ISSUERS,
  "ranked-and-listed.ts": RANKED_AND_LISTED,
  "over-figures.ts": OVER_FIGURES,
};
const RULES: readonly Rule[] = Object.values(LISTS).flat();
const fileOf = (rule: Rule): string => Object.entries(LISTS).find(([, rules]) => rules.includes(rule))?.[0] ?? "";

/** The first that applies, and what it says; each is asked once. */
function applying(facts: Facts): [rule: (typeof RULES)[number], read: Operation] | [] {
  for (const rule of RULES) {
    const read = rule.read(facts);
    if (read !== null) return [rule, read];
  }
  return [];
}

const isNear = ({ figures }: Draft): boolean => figures.kind === "prose" && figures.near !== undefined;
const overAll = ({ who }: Draft): boolean => who === null || who.value.some(({ kind }) => kind === "all");

export const operation: Refiner = {
  name: "operation",
  refine(given: Draft, _context: RuleContext): Draft {
    if (given.operation || given.outOfScope) return given;
    const start = asOneSum(given);
    const before = factsOf(start);
    const draft = start.asBefore === "list" ? widened(start, { ...before, op: () => true }) : widened(start, before);
    const facts = draft === start ? before : factsOf(draft);
    const [rule, read] = applying(facts);
    // Of all reports it is asked which have any: 谁超过10件, 重复申请多吗.
    const value = read === "exists" && overAll(draft) ? "which" : read;
    if (draft.asBefore && (!rule || rule.plain)) {
      const before = draft.asBefore === "lookup" && facts.quantities > 1 ? "list" : draft.asBefore;
      const carried: Draft = { ...draft, operation: { value: before, origin: "carried" } };
      return noted(completed(carried, before, facts), "运算", `承前：${before}`);
    }
    if (!rule || !value) return draft;
    // A figure asked for with no question word is asked for all the same: 利通区2024年新收申请.
    const numeric =
      value === "about"
        ? false
        : draft.numeric ||
          has(value, "computed") ||
          ((facts.known || isNear(draft)) && ["lookup", "list"].includes(value) && !facts.ask("how", "why", "what"));
    const asked = facts.ask("why") || /原因|缘故/.test(draft.text);
    const cause = asked && (value === "about" || rule.cause) ? { cause: true as const } : {};
    const figures: Draft["figures"] = value === "about" ? { kind: "prose" } : draft.figures;
    return noted(
      completed({ ...draft, ...cause, numeric, figures }, value, facts, rule.changes),
      "运算",
      `${rule.name}：${value}（rules/${fileOf(rule)}）`,
    );
  },
};
