// The id of a rule of law -> what it says: of the rules, and of the fifteen items of Article 20, each a rule of its own. No I/O. No clock.
import { ITEMS, itemName } from "./items.ts";
import type { Rule } from "./record.ts";
import { article } from "./rule.ts";
import { RULES } from "./rules.ts";

const ITEM_RULES: Readonly<Record<string, Rule>> = Object.fromEntries(
  ITEMS.map((item, i) => [
    `item-${i + 1}`,
    article(`第二十条${itemName(i + 1)}`, 20, `第二十条${itemName(i + 1)}：${item.zh}。`, `Item (${i + 1}) of Article 20: ${item.en}.`),
  ]),
);

/** Undefined for what is no rule here. */
export const ruleOf = (id: string): Rule | undefined => ITEM_RULES[id] ?? (RULES as Readonly<Record<string, Rule>>)[id];
