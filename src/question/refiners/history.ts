// A question that leaves parts unsaid -> the same with those parts from the conversation: 那隆德县呢, 前一年呢, 多多少, 和殷都区比呢. Only what
// users said counts; nothing is carried where a question stands alone. No I/O. No clock.
import { type Context, type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord } from "../tokens.ts";
import type { Slot, Understanding, Who } from "../understanding.ts";

const carried = <T>(value: T): Slot<T> => ({ value, origin: "carried" });
const isMany = (who: readonly Who[]): boolean => who.some((each) => each.kind === "all" || each.kind === "region");
const same = (a: Who, b: Who): boolean => JSON.stringify({ ...a, corrected: undefined }) === JSON.stringify({ ...b, corrected: undefined });

/** What this question says of figure or subject; "none" is only 呢, a name, a year, or how much more. */
const standsAlone = (draft: Draft): boolean =>
  draft.figures.kind !== "none" || draft.term !== undefined || draft.section !== undefined || draft.operation?.value === "reports";

/** The issuers last spoken of, each once, newest last: 多多少 is about the last two. */
function lastIssuers(before: readonly Understanding[], count: number): Who[] {
  const found: Who[] = [];
  for (const each of before.toReversed())
    for (const who of each.who.value.toReversed())
      if (who.kind === "agency" && !found.some((other) => same(other, who)) && found.length < count) found.unshift(who);
  return found;
}

function carriedFigures(draft: Draft, last: Understanding): Draft {
  const compares =
    hasWord(
      draft.tokens,
      "operation",
      "difference",
      "more",
      "less",
      "multiple",
      "compare",
      "change",
      "trend",
      "max",
      "min",
      "rank",
      "mean",
      "sum",
      "share",
      "rank_of",
    ) ||
    hasWord(draft.tokens, "join", "than") ||
    hasWord(draft.tokens, "ask", "why");
  const operation = draft.operation && compares ? draft.operation : compares ? draft.operation : carried(last.operation.value);
  return noted(
    {
      ...draft,
      figures:
        last.quantities.value.length > 0
          ? { kind: "known", quantities: last.quantities.value, carried: true }
          : last.topic === ""
            ? { kind: "none" }
            : { kind: "prose" },
      operation,
      ...(last.condition && !draft.condition && operation?.value === last.operation.value ? { condition: last.condition } : {}),
      ...(last.order && !draft.order && operation?.value === last.operation.value ? { order: last.order } : {}),
      ...(last.limit && !draft.limit && operation?.value === last.operation.value ? { limit: last.limit } : {}),
      ...(last.section !== undefined && draft.section === undefined ? { section: last.section } : {}),
      ...(last.term && !draft.term ? { term: last.term } : {}),
      ...(last.unit && !draft.unit ? { unit: last.unit } : {}),
      topic: last.topic,
      numeric: draft.numeric || last.numeric,
    },
    "承前",
    `所问 ${last.quantities.value.map((each) => (each.kind === "figure" ? each.key : each.name)).join(" ") || last.topic}`,
  );
}

/** 和殷都区比呢: the one spoken of, then the one named. 多多少: the last two. */
function compared(draft: Draft, { before }: Context): Draft {
  const comparing =
    hasWord(draft.tokens, "join", "than") || hasWord(draft.tokens, "operation", "compare", "difference", "more", "less", "multiple");
  const named = draft.who?.value ?? [];
  const years = draft.when?.value.kind === "list" ? draft.when.value.years : [];
  const last = before.at(-1);
  if (!comparing || !last || hasWord(draft.tokens, "operation", "change")) return draft;
  const known = lastIssuers(before, named.length === 0 ? 2 : 3).filter((who) => !named.some((each) => same(each, who)));
  const numeric = last.quantities.value.length > 0;
  const operation = hasWord(draft.tokens, "operation", "multiple")
    ? "multiple"
    : hasWord(draft.tokens, "group", "which") && hasWord(draft.tokens, "operation", "more", "less")
      ? hasWord(draft.tokens, "operation", "less")
        ? "min"
        : "max"
      : numeric
        ? "difference"
        : "compare";
  const [other] = known.slice(-1);
  if (named.length === 1 && other && !isMany(named))
    return noted(
      {
        ...draft,
        who: { value: [other, ...named], origin: "carried", ...(draft.who?.words ? { words: draft.who.words } : {}) },
        operation: { value: operation, origin: "said" },
      },
      "承前",
      "与前面所问的比较",
    );
  if (named.length === 0 && years.length === 0 && known.length === 2)
    return noted({ ...draft, who: carried(known), operation: { value: operation, origin: "said" } }, "承前", "前面两个机关");
  const year = last.when.value.kind === "list" ? last.when.value.years[0] : undefined;
  // 比2023年呢: the year spoken of, then the one named.
  if (named.length === 0 && years.length === 1 && year !== undefined && year !== years[0])
    return noted(
      {
        ...draft,
        when: { value: { kind: "list", years: [year, ...years] }, origin: "carried" },
        operation: { value: operation, origin: "said" },
      },
      "承前",
      "与前面的年度比较",
    );
  return draft;
}

export const history: Refiner = {
  name: "history",
  refine(start: Draft, context: Context): Draft {
    const last = context.before.at(-1);
    if (!last || last.outOfScope || start.outOfScope) return start;
    const alone = standsAlone(start);
    let draft = start;
    if (!alone) draft = carriedFigures(compared(draft, context), last);
    else if (draft.figures.kind === "known" && draft.who === null) draft = compared(draft, context);
    const general = ["reports", "define"].includes(draft.operation?.value ?? "");
    if (!draft.who && !general && last.who.value.length > 0) draft = noted({ ...draft, who: carried(last.who.value) }, "承前", "机关");
    // A question with its own issuer and its own figure is a new one: the year spoken of is not its year.
    const fresh = alone && start.who !== null;
    if (!draft.when && !general && !fresh && last.when.origin !== "assumed")
      draft = noted({ ...draft, when: carried(last.when.value) }, "承前", "年度");
    if (hasWord(draft.tokens, "ask", "follow") && draft.figures.kind === "prose" && alone && last.numeric)
      draft = {
        ...draft,
        numeric: true,
        ...(last.unit && !draft.unit ? { unit: last.unit } : {}),
        operation: carried(last.operation.value),
      };
    return draft;
  },
};
