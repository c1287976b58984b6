// A question that leaves parts unsaid -> the same with those parts from the conversation: 那隆德县呢, 前一年呢, 多多少, 和殷都区比呢. Only what
// users said counts; nothing is carried where a question stands alone. No I/O. No clock.

import { classOf, isAmong } from "../../names/classes.ts";
import type { Who } from "../../names/directory.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { has } from "../operations.ts";
import { hasWord } from "../tokens.ts";
import type { Quantity, Understanding, WithOrigin } from "../understanding.ts";
import type { WordValues } from "../words/values.ts";
import { allBelow } from "./groups.ts";
import { asksInWords, bothOfProse, saysNothingNew, withCount, withinLast, withUnit } from "./prose-before.ts";
import { placeOf, withAdded, withOtherDirection, withSetBefore, withSetChanged } from "./set-before.ts";
import { wholeOf } from "./shares.ts";
import {
  apartFromEachOther,
  figuresInARow,
  withAll,
  withBothEnds,
  withCountedOut,
  withLeaders,
  withMargin,
  withOtherEnd,
  withRest,
  yearsInARow,
} from "./spoken-of.ts";
import { asksTies, isNumberOfAnother, isOfTheLeader, withOnly, withPresence, withThanFigure, withThanPlace } from "./turned.ts";

const carried = <T>(value: T): WithOrigin<T> => ({ value, origin: "carried" });
const same = (a: Who, b: Who): boolean => JSON.stringify({ ...a, corrected: undefined }) === JSON.stringify({ ...b, corrected: undefined });
const operates = (draft: Draft, ...values: WordValues["operation"][]): boolean => hasWord(draft.tokens, "operation", ...values);
const asksWhich = (draft: Draft): boolean => hasWord(draft.tokens, "group", "which") || hasWord(draft.tokens, "ask", "which");

/** Whether a question says what it asks for; else it is only 呢, a name, a year, or how much more. */
const hasOwnSubject = (draft: Draft): boolean =>
  draft.figures.kind !== "none" || draft.term !== undefined || draft.section !== undefined || operates(draft, "reports");

/** The issuers last spoken of, each once, in the order they came up: 多多少 is about the last two. */
function lastIssuers(before: readonly Understanding[], count: number): Who[] {
  const found: Who[] = [];
  for (const each of before.toReversed())
    for (const who of each.who.value.toReversed())
      if (who.kind === "agency" && !found.some((other) => same(other, who)) && found.length < count) found.unshift(who);
  return found;
}

/** The issuers whose same figure was asked one after the other: 加起来, 平均, 谁最多 are over them. */
function inARow(before: readonly Understanding[]): Who[] {
  const figure = JSON.stringify(before.at(-1)?.quantities.value);
  const other = before.findLastIndex((each) => JSON.stringify(each.quantities.value) !== figure);
  return lastIssuers(before.slice(other + 1), Number.POSITIVE_INFINITY);
}

/** 复议几件 >> 诉讼呢 >> 一共呢. */
function withFigures(draft: Draft, { before }: RuleContext): Draft {
  // 比上年多吗: of the figure spoken of last, against the year before.
  const isOfYears = operates(draft, "change");
  const over = operates(draft, "sum") ? 0 : !isOfYears && operates(draft, "difference", "more", "less", "multiple", "compare") ? 2 : -1;
  const last = before.at(-1);
  const [part, whole, ...more] = last?.quantities.value ?? [];
  // 企业占多少 >> 一共呢: the whole that they were a share of.
  if (
    over === 0 &&
    last?.operation.value === "share" &&
    !draft.who &&
    whole &&
    more.length === 0 &&
    part?.kind === "figure" &&
    whole.kind === "figure" &&
    wholeOf(part.key) === whole.key
  )
    return noted(
      {
        ...draft,
        figures: { kind: "known", quantities: [whole], carried: true },
        operation: { value: "lookup", origin: "said" },
        numeric: true,
      },
      "承前",
      "前面占的总数",
    );
  const inARow = figuresInARow(before);
  const found = over === 0 ? apartFromEachOther(inARow) : inARow.slice(-over);
  if (over < 0 || draft.who || draft.when || found.length < 2 || draft.figures.kind !== "known" || !draft.figures.carried) return draft;
  return noted({ ...draft, figures: { kind: "known", quantities: found, carried: true } }, "承前", "前面所问的各项");
}

function withSubject(draft: Draft, last: Understanding): Draft {
  const { value } = last.quantities;
  const figures: Draft["figures"] =
    value.length > 0
      ? { kind: "known", quantities: value, carried: true }
      : last.choices
        ? { kind: "open", keys: last.choices }
        : last.topic === ""
          ? { kind: "none" }
          : { kind: "prose" };
  const told = value.map((each) => (each.kind === "figure" ? each.key : each.name)).join(" ") || last.topic;
  return noted(
    {
      ...draft,
      figures,
      ...(last.section !== undefined && draft.section === undefined ? { section: last.section } : {}),
      ...withUnit(draft, last),
      topic: last.topic,
      numeric: draft.numeric || (last.numeric && !asksInWords(draft, last)),
    },
    "承前",
    `所问 ${told}`,
  );
}

/** 和殷都区比呢: the one spoken of, then the one named. 多多少: the last two. 比2023年呢: the year spoken of, then the one named. */
function withPartner(draft: Draft, { before }: RuleContext): Draft {
  const comparing = hasWord(draft.tokens, "join", "than") || operates(draft, "compare", "difference", "more", "less", "multiple");
  const last = before.at(-1);
  if (!comparing || !last || operates(draft, "change") || (draft.figures.kind === "known" && draft.figures.quantities.length > 1))
    return draft;
  const named = draft.who?.value ?? [];
  const [only] = named;
  const years = draft.when?.value.kind === "list" ? draft.when.value.years : [];
  const spoken = lastIssuers(before, 3).filter((who) => !named.some((each) => same(each, who)));
  // 龙游比常山多几件 >> 和开化比呢: the one the comparison began with. 甲和乙一共 >> 比丙多吗: their sum.
  // 常山县2025年比2024年呢: both sides are said, and who was spoken of before is neither.
  if (named.length === 1 && years.length > 1) return draft;
  const pair =
    has(last.operation.value, "pair") && last.who.value.length === 2
      ? last.who.value.find((who) => !named.some((each) => same(each, who)))
      : undefined;
  const added = last.operation.value === "sum" ? last.who.value.flatMap((who) => (who.kind === "agency" ? [who.id] : [])) : [];
  if (
    added.length > 1 &&
    added.length === last.who.value.length &&
    named.length === 1 &&
    only?.kind === "agency" &&
    !added.includes(only.id)
  )
    return noted(
      { ...draft, who: carried([...last.who.value, only]), wholes: [added, [only.id]], operation: { value: "difference", origin: "said" } },
      "承前",
      "前面的合计与所问的比较",
    );
  const other = pair ?? spoken.at(-1);
  if (named.length === 1 && only?.kind !== "all" && only?.kind !== "region" && other)
    return noted({ ...draft, who: { value: [other, ...named], origin: "carried" } }, "承前", "与前面所问的比较");
  if (named.length === 0 && years.length === 0 && spoken.length > 1)
    return noted({ ...draft, who: carried(spoken.slice(-2)) }, "承前", "前面两个机关");
  const year = last.when.value.kind === "list" ? last.when.value.years[0] : undefined;
  const [against] = years;
  if (named.length === 0 && years.length === 1 && against !== undefined && year !== undefined && year !== against)
    return noted({ ...draft, when: { value: { kind: "list", years: [year, against] }, origin: "carried" } }, "承前", "与前面的年度比较");
  return draft;
}

/** 2025年多少 >> 2024年呢 >> 下降了多少: from the one year spoken of to the other. */
function withBothYears(draft: Draft, { before }: RuleContext): Draft {
  const [first, second] = before.slice(-2);
  if (!first || !second || !operates(draft, "change") || draft.when || draft.figures.kind !== "known" || !draft.figures.carried)
    return draft;
  const alike = JSON.stringify([first.who.value, first.quantities.value]) === JSON.stringify([second.who.value, second.quantities.value]);
  const years = [first, second].flatMap(({ when }) => (when.value.kind === "list" ? when.value.years : []));
  if (!alike || years.length !== 2 || years[0] === years[1]) return draft;
  return noted({ ...draft, when: carried({ kind: "list", years: years.toSorted((a, b) => b - a) }) }, "承前", "前面所问的两年");
}

/** 加起来呢, 平均呢, 哪个最多: over those spoken of; over all when that was one. */
function withGroup(draft: Draft, { before }: RuleContext): Draft {
  const over = operates(draft, "sum", "mean", "max", "min", "rank") || (operates(draft, "more", "less") && asksWhich(draft));
  const many = before.at(-1)?.who.value.some((each) => each.kind === "all" || each.kind === "region") ?? false;
  const quantities = draft.figures.kind === "known" ? draft.figures.quantities.length : 0;
  // 哪个理由最多 is about reasons.
  const others = /理由|原因|情形|申请人|[类种]/.test(draft.text);
  if (draft.who || !over || many || bothOfProse(draft, before) || (quantities > 1 && before.at(-1)?.operation.value !== "share") || others)
    return draft;
  const spoken = inARow(before);
  // 合计呢, after one authority's figure of several years: over those years.
  const when = before.at(-1)?.when.value;
  if (spoken.length === 1 && when?.kind === "list" && when.years.length > 1) return draft;
  if (spoken.length === 1 && operates(draft, "sum")) {
    // 2023年多少 >> 2024年呢 >> 一共呢: over the years spoken of; else of the one spoken of, and of nobody else.
    const years = yearsInARow(before, draft.figures);
    return years.length > 1
      ? noted({ ...draft, who: carried(spoken), when: carried({ kind: "list", years }) }, "承前", "前面所问的各年")
      : draft;
  }
  return noted({ ...draft, who: carried<Who[]>(spoken.length > 1 ? spoken : [{ kind: "all" }]) }, "承前", "前面所问的各机关");
}

/** 哪些单位超过30件 >> 衢州的呢: of those that lie there. */
const isOfPlace = ({ text, who }: Draft, last: Understanding): boolean =>
  last.operation.value === "which" && (who?.value[0]?.kind === "region" || OF_PLACE.test(text.trim()));
const OF_PLACE = /^(?:那么?)?[^,，。]{2,8}的(?:呢|有哪些|是谁)[?？。]*$/;

const withPlace = (draft: Draft, { reading }: RuleContext): Draft => {
  const [only, ...more] = draft.who?.value ?? [];
  return only && more.length === 0 ? { ...draft, who: { value: [allBelow(only, reading.directory)], origin: "said" } } : draft;
};

/** 加起来呢 says how, 隆德县呢 says nothing of it: then as before. */
function withOperation(draft: Draft, last: Understanding, own: boolean): Draft {
  const bare = !hasWord(draft.tokens, "ask", "number", "yesno", "how", "what", "why", "which") && !hasWord(draft.tokens, "group");
  if (own && !(bare && hasWord(draft.tokens, "ask", "follow"))) return draft;
  const single =
    draft.who?.origin === "said" &&
    draft.who.value.length === 1 &&
    draft.who.value[0]?.kind !== "all" &&
    draft.who.value[0]?.kind !== "region";
  if (has(last.operation.value, "endsWithOne") && ((single && !isOfPlace(draft, last)) || isOfTheLeader(draft))) return draft;
  // A share that the prose states has no whole that a figure of the form could be held against.
  if (own && last.operation.value === "share" && last.quantities.value.length === 0)
    return { ...draft, numeric: draft.numeric || last.numeric };
  return {
    ...draft,
    asBefore: last.operation.value,
    numeric: draft.numeric || (last.numeric && !asksInWords(draft, last)),
    ...(last.condition && !draft.condition && !isNumberOfAnother(draft, last, own) ? { condition: last.condition } : {}),
    ...(last.conditions && !draft.condition && !draft.conditions && draft.figures.kind === "known" && draft.figures.carried
      ? { conditions: last.conditions }
      : {}),
    ...(last.order ? { order: last.order } : {}),
    // 前三名 >> 超过30件的有几个: what meets a condition is counted among all.
    ...(last.limit && !draft.limit && !draft.condition && !draft.conditions ? { limit: last.limit } : {}),
    ...(draft.figures.kind === "prose" && !asksInWords(draft, last) ? withUnit(draft, last) : {}),
  };
}

/** 利通区和隆德县差多少 >> 那和殷都区呢: the first of the pair, with the one named. */
function withSecond(draft: Draft, last: Understanding, own: boolean): Draft {
  const [first] = last.who.value;
  const named = draft.who?.origin === "said" ? draft.who.value : [];
  if (own || !first || last.who.value.length !== 2 || named.length !== 1 || !has(last.operation.value, "pair")) return draft;
  return named.some((each) => same(each, first)) ? draft : { ...draft, who: carried([first, ...named]) };
}

/** 各县区2024年的收件 >> 常山县公开了几件, 哪些县没有复议: of whom the set before is made, or of that very place. */
function isWithinSet(named: readonly Who[], last: Understanding, { reading }: RuleContext): boolean {
  const [set, ...others] = last.who.value;
  if (others.length > 0 || (set?.kind !== "region" && !(set?.kind === "all" && set.members))) return false;
  const { agencies } = reading.directory;
  return named.every((who) => {
    if (who.kind === "region") return set.kind === "region" && who.code.startsWith(set.code);
    const agency = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    if (!agency || (set.kind === "region" && !agency.region.startsWith(set.code))) return false;
    return !set.members || isAmong(set.members, classOf(agency.name, agency.region));
  });
}

/** What was asked for before; of a share its part alone: 占不予公开的多少 >> 占办结的多少. */
const partsOfShare = ({ operation, quantities: { value } }: Understanding): Quantity[] =>
  operation.value === "share" && value.length > 1 ? value.slice(0, -1) : value;

export const history: Refiner = {
  name: "history",
  refine(start: Draft, context: RuleContext): Draft {
    const last = context.before.at(-1);
    if (!last || start.outOfScope || start.term !== undefined || operates(start, "reports")) return start;
    const own = hasOwnSubject(start);
    const against = own ? withThanFigure(start, last) : start;
    if (against !== start) return { ...against, who: carried(last.who.value), when: carried(last.when.value) };
    const place = withThanPlace(start, last);
    if (place !== start) return place;
    const regionOf = (who: Who | undefined) => placeOf(who, context.reading.directory);
    const counted = withLeaders(
      withAll(
        withCountedOut(
          own ? start : withMargin(withOtherEnd(withBothEnds(withRest(withSubject(start, last), context), context), context), context),
          context,
        ),
        context,
      ),
      context,
    );
    if (asksTies(start, last))
      return noted(
        {
          ...counted,
          figures: { kind: "known", quantities: last.quantities.value, carried: true },
          operation: { value: last.operation.value, origin: "said" },
          who: carried(last.who.value),
          when: carried(last.when.value),
          ...(last.order ? { order: last.order } : {}),
        },
        "承前",
        "并列的",
      );
    const added = own ? null : withAdded(counted, last, context.reading.directory);
    const placed = !own && added === null && isOfPlace(counted, last) ? withPlace(counted, context) : counted;
    let draft = added ?? (own ? counted : withSetChanged(withFigures(placed, context), last, regionOf));
    draft = withSetBefore(own ? draft : withOtherDirection(draft, last), last, context.reading.directory);
    if (!own || !counted.who) draft = withGroup(withPartner(withBothYears(draft, context), context), context);
    draft = withPresence(withOnly(withSecond(draft, last, own), last), last);
    draft = withCount(draft, last);
    draft = withinLast(draft, last, own, context.before);
    if (saysNothingNew(draft, last, own)) draft = { ...draft, saysNothingNew: true };
    draft = { ...withOperation(draft, last, own), carriedQuantities: partsOfShare(last) };
    if (!draft.who && last.who.value.length > 0)
      draft = noted({ ...draft, who: carried(last.who.value), ...(last.except ? { except: last.except } : {}) }, "承前", "机关");
    // A question with its own issuer and its own figure is a new one: the year spoken of is not its year.
    const fresh = own && start.who !== null && !isWithinSet(draft.who?.value ?? [], last, context);
    if (!draft.when && !fresh && last.when.origin !== "assumed")
      draft = noted({ ...draft, when: carried(last.when.value) }, "承前", "年度");
    return draft;
  },
};
