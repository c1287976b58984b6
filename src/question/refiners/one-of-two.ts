// A follow-up that begins with one of two authorities spoken of (前者, 后者, 少的那家) -> the question of that one. No I/O. No clock.
import type { Who } from "../../names/directory.ts";
import { clauseOf, type Draft, noted, type RuleContext } from "../draft.ts";
import type { Leaders, Understanding } from "../understanding.ts";

const LEAD = "^(?:那么?|请问|而|可是?)?";
/** 前者比后者多几件 is of both. */
const ALONE = "(?![比和与跟年])";
/** 前者新收几件, 后者呢: in the order they were named in. */
const BY_ORDER = new RegExp(`${LEAD}(?:(?<first>前者|[前头]一[个家])|后者|后一[个家])${ALONE}`);
/** 少的那家办结几件, 多的一方呢: by the figure in which the two were held against each other. */
const BY_FIGURE = new RegExp(
  `${LEAD}[较更]?(?:(?<least>[少低小])|[多高大])(?:一点|一些|些)?的(?:(?:[那这一][个家]|[那这]?一[个家方]|那?方|[个家])(?:单位|机关|部门|地方|县|区|镇)?|(?=呢|是))${ALONE}`,
);

/** 多的呢: its figure, and no longer who has more. */
const BARE = /^(?:呢|是谁|是哪[一个家]{0,2})?[?？。]*$/;

/** The draft as it is where two were not spoken of last, or its words do not begin so. */
export function withOneOfTwo(draft: Draft, { before }: RuleContext): Draft {
  const text = clauseOf(draft);
  const [order, figure] = [BY_ORDER.exec(text), BY_FIGURE.exec(text)];
  const said = order ?? figure;
  if (!said || draft.who) return draft;
  const spoken = twoOf(before);
  if (!spoken) return draft;
  const { two, when, quantity } = spoken;
  const end = draft.text.indexOf(said[0]) + said[0].length;
  const own = {
    ...draft,
    tokens: draft.tokens.filter((token) => token.start >= end),
    when: draft.when ?? { value: when.value, origin: "carried" as const },
  };
  const one = BARE.test(text.slice(said[0].length)) ? { operation: { value: "lookup" as const, origin: "said" as const } } : {};
  if (order) {
    const who = order.groups?.first ? two[0] : two[1];
    return who ? noted({ ...own, ...one, who: { value: [who], origin: "carried" } }, "承前", said[0]) : draft;
  }
  if (!quantity) return draft;
  const leaders: Leaders = { who: two, when, quantity, order: figure?.groups?.least ? "ascending" : "descending" };
  return noted({ ...own, ...one, leaders, who: { value: two, origin: "carried" } }, "承前", said[0]);
}

type Agency = Extract<Who, { kind: "agency" }>;
type Two = { two: Agency[]; when: Understanding["when"]; quantity?: Leaders["quantity"] };
/** The last two authorities: named in one question, or each in one of the last two; what was asked of one of them since changes nothing. */
function twoOf(before: readonly Understanding[]): Two | null {
  const named = before.map(({ who }) => who.value.filter((each) => each.kind === "agency"));
  const last = named.at(-1) ?? [];
  const at = named.findLastIndex(({ length }) => length === 2);
  const since = named.slice(at + 1).flat();
  const [pair, turn] = [named[at], before[at]];
  if (pair && turn && since.every(({ id }) => pair.some((each) => each.id === id))) {
    const [quantity, ...more] = turn.quantities.value;
    return { two: pair, when: turn.when, ...(quantity && more.length === 0 ? { quantity } : {}) };
  }
  const earlier = named.at(-2) ?? [];
  const [first, second] = [earlier[0], last[0]];
  const apart = first && second && earlier.length === 1 && last.length === 1 && first.id !== second.id;
  const [one, other] = before.slice(-2);
  if (!apart || !one || !other) return null;
  const [quantity, ...more] = other.quantities.value;
  const alike = JSON.stringify(one.quantities.value) === JSON.stringify(other.quantities.value);
  return { two: [first, second], when: other.when, ...(quantity && alike && more.length === 0 ? { quantity } : {}) };
}
