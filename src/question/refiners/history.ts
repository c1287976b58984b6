// A question that leaves parts unsaid -> the same with those parts from the conversation: 那隆德县呢, 前一年呢, 多多少, 和殷都区比呢. Only what
// users said counts; nothing is carried where a question stands alone. No I/O. No clock.

import type { Who } from "../../names/directory.ts";
import { carried, clauseOf, type Draft, noted, operates, type Refiner, type RuleContext } from "../draft.ts";
import { has } from "../operations.ts";
import { hasWord } from "../tokens.ts";
import type { Quantity, Understanding, When } from "../understanding.ts";
import { allBelow } from "./groups.ts";
import { askersPlace } from "./home.ts";
import { withItsSet } from "./its-set.ts";
import { isOfTheLeader, withBothEnds, withLeaders, withMargin, withOtherEnd } from "./leaders.ts";
import { isNamedBack } from "./named-back.ts";
import { withOneOfTwo } from "./one-of-two.ts";
import { isWithinSet, withBothYears, withGroup, withPartner, withSecond } from "./partners.ts";
import { asksInWords, saysNothingNew, withCount, withinLast, withUnit } from "./prose-before.ts";
import { placeOf, withAdded, withOtherDirection, withSetBefore, withSetChanged } from "./set-before.ts";
import { withWholeSet } from "./share-of-set.ts";
import { wholeOf } from "./shares.ts";
import { apartFromEachOther, asksForRest, figuresInARow, withAll, withCountedOut, withRest } from "./spoken-of.ts";
import { withAnyone } from "./than-one.ts";
import {
  asksTies,
  isNumberOfAnother,
  ofTwoSets,
  otherSideOf,
  sharesOfBoth,
  turnedSet,
  withOnly,
  withPresence,
  withThanFigure,
  withThanPlace,
} from "./turned.ts";

/** Whether a question says what it asks for; else it is only 呢, a name, a year, or how much more. */
const hasOwnSubject = (draft: Draft): boolean =>
  draft.figures.kind !== "none" || draft.term !== undefined || draft.section !== undefined || operates(draft, "reports");

const TOGETHER = /加|两[项者个]|[三四几]项|之和|相|一起|一共|总共|共|和起来/;
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
  // 各部门企业申请 >> 行政许可呢 >> 合计呢, 最多和最少差多少: of a set, the figure spoken of last, unless the two are said to be put together.
  const ofSet = last?.who.value.some(({ kind }) => kind === "all" || kind === "region") ?? false;
  if (ofSet && (over === 0 ? !TOGETHER.test(draft.text) : operates(draft, "spread", "max", "min"))) return draft;
  const inARow = figuresInARow(before);
  const found = over === 0 ? apartFromEachOther(inARow) : inARow.slice(-over);
  if (over < 0 || draft.who || draft.when || found.length < 2 || draft.figures.kind !== "known" || !draft.figures.carried) return draft;
  return noted({ ...draft, figures: { kind: "known", quantities: found, carried: true } }, "承前", "前面所问的各项");
}

function withSubject(draft: Draft, last: Understanding): Draft {
  // 办结率多少 >> 比柯城区高吗: numbers that are held against each other are the form's.
  const reckons = operates(draft, "change", "difference", "more", "less", "max", "min", "rank", "compare", "mean");
  const value = last.otherwise && reckons ? [last.otherwise] : last.quantities.value;
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
      ...(last.otherwise && value.length === 0 ? { otherwise: last.otherwise } : {}),
      topic: last.topic,
      numeric: draft.numeric || (last.numeric && !asksInWords(draft, last)),
    },
    "承前",
    `所问 ${told}`,
  );
}

/** 哪些单位超过30件 >> 衢州的呢: of those that lie there. */
const isOfPlace = ({ text, who }: Draft, last: Understanding): boolean =>
  last.operation.value === "which" && (who?.value[0]?.kind === "region" || OF_PLACE.test(text.trim()));
const OF_PLACE = /^(?:那么?)?[^,，。]{2,8}的(?:呢|有哪些|是谁)[?？。]*$/;

const withPlace = (draft: Draft, { reading }: RuleContext): Draft => {
  const [only, ...more] = draft.who?.value ?? [];
  return only && more.length === 0 ? { ...draft, who: { value: [allBelow(only, reading.directory)], origin: "said" } } : draft;
};

const WHO_THEN = /^(?:那么?)?(?:\d{4}年度?|[上前去]一?年)(?:又)?(?:是|呢)?(?:谁|哪[一]?[个家])(?:呢)?[?？。]*$/;
/** 加起来呢 says how, 隆德县呢 says nothing of it: then as before. */
function withOperation(draft: Draft, last: Understanding, own: boolean): Draft {
  const bare = !hasWord(draft.tokens, "ask", "number", "yesno", "how", "what", "why", "which") && !hasWord(draft.tokens, "group");
  if (own && !(bare && hasWord(draft.tokens, "ask", "follow"))) return draft;
  // 最多的是谁 >> 那2023年是谁: who is asked of another year, and not who has any.
  const { value: before } = last.operation;
  if (!own && (before === "max" || before === "min") && !last.by && WHO_THEN.test(clauseOf(draft)))
    return {
      ...draft,
      operation: { value: before, origin: "carried" },
      ...(last.order ? { order: last.order } : {}),
      ...(last.place ? { place: last.place } : {}),
    };
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
    ...(last.beside && !draft.condition && !draft.conditions && draft.figures.kind === "known" && draft.figures.carried
      ? { beside: last.beside }
      : {}),
    ...(last.conditions && !draft.condition && !draft.conditions && draft.figures.kind === "known" && draft.figures.carried
      ? { conditions: last.conditions }
      : {}),
    ...(last.order ? { order: last.order } : {}),
    // 前三名 >> 超过30件的有几个: what meets a condition is counted among all.
    // 前三名 >> 谁最少: the one, and not as many.
    ...(last.limit && !draft.limit && !draft.condition && !draft.conditions && !asksForOne(draft) ? { limit: last.limit } : {}),
    ...(draft.figures.kind === "prose" && !asksInWords(draft, last) ? withUnit(draft, last) : {}),
  };
}

/** 2023年多少 >> 涨了多少 >> 排第几: of the later of two years, in which alone it has a place. */
function yearsFor(draft: Draft, { when: { value } }: Understanding): When {
  return value.kind === "list" && value.years.length > 1 && operates(draft, "rank_of")
    ? { kind: "list", years: [Math.max(...value.years)] }
    : value;
}

const asksForOne = (draft: Draft): boolean =>
  operates(draft, "max", "min") && (hasWord(draft.tokens, "ask", "which") || hasWord(draft.tokens, "group", "which"));

/** 常山县占各县多少 >> 比上年少吗: of the one, and not of the set that it was a part of. */
function ofItself(draft: Draft, { operation, who }: Understanding): Who[] {
  const [part, ...whole] = who.value;
  const isPart = operation.value === "share" && part?.kind === "agency" && whole.length === 1 && whole[0]?.kind !== "agency";
  return part && isPart && operates(draft, "change", "trend") && !/占|比例|比重|份额/.test(clauseOf(draft)) ? [part] : who.value;
}

/** What was asked for before; of a share its part alone: 占不予公开的多少 >> 占办结的多少. */
const partsOfShare = ({ operation, quantities: { value } }: Understanding): Quantity[] =>
  operation.value === "share" && value.length > 1 ? value.slice(0, -1) : value;

export const history: Refiner = {
  name: "history",
  refine(given: Draft, context: RuleContext): Draft {
    const last = context.before.at(-1);
    const said = context.before.map(({ asked }) => asked);
    const home = given.who?.origin === "said" ? null : askersPlace(clauseOf(given), said, context.reading.directory);
    const start: Draft = home
      ? { ...given, who: { value: [home], origin: "said" }, figures: { kind: "none" }, topic: "" }
      : withOneOfTwo(given, context);
    if (!last || start.outOfScope || start.term !== undefined || operates(start, "reports")) return start;
    const turned = otherSideOf(start, last) ?? ofTwoSets(start, context.before) ?? sharesOfBoth(start, last) ?? turnedSet(start, last);
    if (turned) return turned;
    const rest = asksForRest(start) ? withRest(start, context) : start;
    const own = hasOwnSubject(start) && rest === start;
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
    draft = own ? draft : withItsSet(draft, last, context.reading.directory);
    draft = withAnyone(own ? draft : withWholeSet(draft, start.who, last, context.reading.directory), last);
    draft = withSetBefore(own ? draft : withOtherDirection(draft, last), last, context.reading.directory);
    if (!own || !counted.who) draft = withGroup(withPartner(withBothYears(draft, context), context), context);
    draft = withPresence(withOnly(withSecond(draft, last, own), last), last);
    draft = withCount(draft, last);
    draft = withinLast(draft, last, own, context.before);
    if (saysNothingNew(draft, last, own)) draft = { ...draft, saysNothingNew: true };
    draft = { ...withOperation(draft, last, own), carriedQuantities: partsOfShare(last) };
    if (!draft.who && last.who.value.length > 0)
      draft = noted({ ...draft, who: carried(ofItself(draft, last)), ...(last.except ? { except: last.except } : {}) }, "承前", "机关");
    // A question with its own issuer and its own figure is a new one: the year spoken of is not its year.
    const fresh = own && start.who !== null && !isNamedBack(start) && !isWithinSet(draft.who?.value ?? [], last, context);
    if (!draft.when && !fresh && last.when.origin !== "assumed")
      draft = noted({ ...draft, when: carried(yearsFor(draft, last)) }, "承前", "年度");
    return draft;
  },
};
