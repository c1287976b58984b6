// A draft and its operation -> what the operation needs besides: an order, a condition, the whole of a part, what was left unsaid. No I/O. No clock.

import { type Condition, OPPOSITE } from "../../condition.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import { directionWords } from "../../zh/direction.ts";
import type { Draft } from "../draft.ts";
import type { Operation } from "../operations.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";
import type { By } from "../understanding.ts";
import { differenceSaid, shareSaid, timesSaid } from "./amount-said.ts";
import { asksWhose } from "./both-most.ts";
import { SAME_MEMBERS } from "./condition.ts";
import type { Facts } from "./facts.ts";
import { firstSaid } from "./first-said.ts";
import { withPartly } from "./none-opened.ts";
import { saysNotAll, saysWholly, withWhole } from "./parts.ts";
import { asksBeside, asksOfEach, asksOfEachNamed, fewestBefore, fromTheEnd, isOfEachOther } from "./rules/issuer-facts.ts";
import { againstEachOther, boundByIssuer, eachOf, isFamilyOf, isOfOne, isSet, type Rule, setsIn } from "./rules/rule.ts";
import { PLAIN_TOPIC } from "./section.ts";
import { comparesShares, eachOfFamily, eachShare, paired, pooled, shareOfEach } from "./shares.ts";
import { boundByOne } from "./than-one.ts";

export const SAYS_FELL = new RegExp(`${directionWords(false, true).join("|")}|跌|掉|缩|滑|降(?![序幂])|减幅`);
const WENT_DOWN = new RegExp(`${SAYS_FELL.source}|少|减|\\b(?:drop|f[ea]ll|fewer|less|declin|decreas|shr[aiu]nk|down)`);
const UNCHANGED = /没变|持平|[不未]变|没有?变化|原地踏步/;
const PERCENT = /增长率|增速|增幅|涨幅|升幅|降幅|跌幅|减幅|下降率|幅度|百分比|比例|%|率/;
const DENIED_SHARE = /(?:不是|不按|不看|不算|而非|不要)(?:占)?(?:比例|比重|占比|百分比|率)/;
/** 无法提供÷办结总计: a ratio spelled out. */
const RATIO = /÷|除以/;
const SIDE_BY_SIDE: readonly FigureKey[] = [
  "received@total",
  "disclosed@total",
  "refused@total",
  "reconsideration.total",
  "litigation.total",
  "licences",
  "penalties",
  "fees",
];

/** 三家合计比2023年多几件: their sum in one year against that in the other; 利通和殷都加一块比隆德多几件: those before 比 against those behind. */
function wholesOf({ tokens, who, when }: Draft): string[][] | null {
  const named = who?.value ?? [];
  const ids = named.flatMap((each) => (each.kind === "agency" ? [each.id] : []));
  if (ids.length < 2 || ids.length < named.length) return null;
  const years = when?.value.kind === "list" ? when.value.years.length : 1;
  const at = Math.max(
    tokens.findIndex((token) => isWord(token, "join", "than")),
    boundByIssuer(tokens),
  );
  const before = new Set(
    tokens
      .slice(0, Math.max(0, at))
      .flatMap((token) => (token.kind === "who" ? token.who : []))
      .flatMap((each) => (each.kind === "agency" ? [each.id] : [])),
  );
  const sides = [ids.filter((id) => before.has(id)), ids.filter((id) => !before.has(id))];
  if (years === 1 && sides.every((side) => side.length > 0)) return ids.length > 2 ? sides : null;
  return [ids];
}

/** 少于龙游县的县: who bounds them is none of those asked for. */
function besideOf(draft: Draft): Draft | null {
  const bound = asksBeside(draft) ? boundByOne(draft.tokens, draft.text) : null;
  const token = bound ? draft.tokens[bound.at] : undefined;
  const [who] = token?.kind === "who" ? token.who : [];
  if (!bound || who?.kind !== "agency") return null;
  // 超过柯城区的有几个单位: of everyone, and not of those below it.
  const sets = (draft.who?.value ?? []).filter((each) => (each.kind === "region" || each.kind === "all") && each.members);
  const named = (draft.who?.value ?? []).filter((each) => each.kind === "agency" && each.id !== who.id);
  const others = [...sets, ...named];
  // 和审计局一样多的: it is as many as itself, and a rate may round to more.
  const isRate = draft.figures.kind === "known" && draft.figures.quantities.some(({ kind }) => kind === "rate");
  const besides =
    ((bound.comparator === "equal" && !bound.by) || isRate) && named.length === 0
      ? [...(draft.except ?? []), { id: who.id, name: who.name }]
      : [];
  return {
    ...draft,
    beside: {
      id: who.id,
      name: who.name,
      comparator: bound.comparator,
      ...(bound.by === undefined ? {} : { by: bound.by }),
      ...(bound.percent ? { percent: true } : {}),
    },
    ...(besides.length > 0 ? { except: besides } : {}),
    who: { value: others.length > 0 ? others : [{ kind: "all" }], origin: "said" },
  };
}

/** 为什么比2023年上升: from that year to the next. */
function sinceYear<D extends Draft>(draft: D): D {
  const years = draft.when?.origin === "said" && draft.when.value.kind === "list" ? draft.when.value.years : [];
  const [year, ...more] = years;
  const at = draft.tokens.findIndex((token) => token.kind === "when");
  const isThan =
    at > 0 && (isWord(draft.tokens[at - 1] as Token, "join", "than") || /[比较]$/.test(draft.text.slice(0, draft.tokens[at]?.start)));
  if (year === undefined || more.length > 0 || !isThan) return draft;
  return { ...draft, when: { value: { kind: "list", years: [year + 1] }, origin: "said" } };
}

/** What a question for a reason takes for granted of the change. */
function withPresumed<D extends Draft>(draft: D): D & Pick<Draft, "presumedChange" | "by"> {
  const rises = risesIn(draft.text);
  const percent = draft.tokens.flatMap((token) => (token.kind === "number" && token.percent ? [token.value] : []))[0];
  return {
    ...draft,
    ...(rises === false ? { by: { kind: "difference" as const, falls: true as const } } : {}),
    ...(rises === undefined && percent === undefined
      ? {}
      : { presumedChange: { ...(rises === undefined ? {} : { rises }), ...(percent === undefined ? {} : { percent }) } }),
  };
}

/** 多得多: so much more says that it is more, and 这么多 only how much. */
const HOW_MUCH = /多少|[这那]么[多少]|很多|许多|大多|差不多|至少|不少/g;
const WENT_UP = /[增涨升飙]|变多|多|高|\b(?:increas|r[io]se|risen|grow|grew|more|higher|up)/;
/** Undefined where no direction is said. */
function risesIn(text: string): boolean | undefined {
  const said = text.replace(HOW_MUCH, "");
  if (SAYS_FELL.test(said)) return false;
  if (/[增涨升飙]/.test(said)) return true;
  return WENT_DOWN.test(said) ? false : WENT_UP.test(said) ? true : undefined;
}

/** 2023到2024诉讼变化: how the later year differs from the earlier. */
function laterFirst<D extends Draft>(draft: D, changes: boolean): D {
  const [first, second, ...more] = draft.when?.value.kind === "list" ? draft.when.value.years : [];
  const isForward = first !== undefined && second !== undefined && more.length === 0 && first < second;
  if (!changes || !isForward || !draft.when || hasWord(draft.tokens, "join", "than")) return draft;
  return { ...draft, when: { ...draft.when, value: { kind: "list", years: [second, first] } } };
}

/** 多10件，对吗: by how much is judged as well. */
function withDifference(draft: Draft): Draft {
  const amountSaid = differenceSaid(draft);
  const { condition: _, ...rest } = draft;
  return amountSaid ? { ...rest, amountSaid } : draft;
}

const NO_ONE = /(?:没有?|无)(?:任何)?(?:一|哪一?)[个家]/;
/** What has to be so of each: 没有一个县超过50件 denies it of all of them, 没有一个县是零 that it is none. */
function forEach({ condition, text }: Draft): Condition {
  const any: Condition = { comparator: "more", value: 0 };
  if (!condition) return any;
  const opposite = OPPOSITE[condition.comparator];
  if (!NO_ONE.test(text)) return condition;
  if (condition.comparator === "equal" && condition.value === 0) return /(?:是|为|等于|挂)(?:零|0)/.test(text) ? any : condition;
  return opposite ? { ...condition, comparator: opposite } : condition;
}

/** 最多的占全部的几成: whoever is the first of the set, against the set. */
function firstOfSet<D extends Draft>(draft: D): D | null {
  const [quantity, ...more] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  if (!quantity || more.length > 0) return null;
  const order = hasWord(draft.tokens, "operation", "min") ? ("ascending" as const) : ("descending" as const);
  const who = draft.who?.value ?? [{ kind: "all" as const }];
  const when = draft.when ?? { value: { kind: "latest" as const }, origin: "assumed" as const };
  return { ...draft, leaders: { who, when, quantity, order, ofSet: true } };
}

/** 常山县的不予处理占各县区的多少: of what all of them have, and not of its own requests. */
const isOneOfSet = (draft: Draft): boolean =>
  (draft.who?.value.length ?? 0) > 1 &&
  isOfOne(draft) &&
  setsIn(draft) === 1 &&
  draft.figures.kind === "known" &&
  draft.figures.quantities.length === 1;

const EACH_YEAR = /(?:都|均|同时|俱|各)有|[两二三四五2-5](?:个)?年的?(?:年度)?(?:报告|年报)/;
const hasEachYear = ({ when, text, who }: Draft): boolean =>
  when?.value.kind === "list" &&
  when.value.years.length > 1 &&
  EACH_YEAR.test(text) &&
  (who?.value ?? []).every(({ kind }) => kind !== "agency");

/** A ranking's order; for a count or a list of issuers with no condition, any at all: 有几个单位发生了诉讼. */
export function completed(draft: Draft, value: Operation, facts: Facts, changes?: Rule["changes"]): Draft {
  const { op } = facts;
  const out: Draft & { operation: NonNullable<Draft["operation"]> } = {
    ...draft,
    operation: { value, origin: draft.operation?.origin ?? ("said" as const) },
  };
  // 2023年和2024年都有报告的单位: who has one of each.
  if (value === "reports") return hasEachYear(draft) ? { ...out, everyYear: true } : out;
  const ranked = value === "rank" || value === "max" || value === "min";
  if (["difference", "change", "sum"].includes(value) && SAME_MEMBERS.test(draft.text)) out.sameMembers = true;
  const each = {
    ...out,
    ...(ranked && !DENIED_SHARE.test(draft.text) && (op("share") || draft.asBefore === "share" || RATIO.test(draft.text))
      ? { figures: shareOfEach(out).figures }
      : {}),
  };
  const said = (value === "max" || value === "min") && !changes && facts.known && facts.quantities === 1 ? firstSaid(draft) : null;
  if (said) return { ...each, ...said, order: value === "min" ? "ascending" : "descending" };
  // 复议和诉讼哪个多: two figures are held against each other, not their issuers.
  const quantities = each.figures.kind === "known" ? each.figures.quantities : [];
  if (
    (value === "max" || value === "min") &&
    quantities.length === 2 &&
    draft.limit === undefined &&
    draft.place === undefined &&
    !isFamilyOf(quantities) &&
    // 哪个县申请和诉讼合计最多: whose, and sums over all of them are no answer.
    !asksWhose(draft.tokens, draft.text)
  )
    return { ...each, operation: { ...out.operation, value: "difference" } };
  // 增长最多的 is told by what it grew; 下降最多的 are those that fell.
  if ((ranked && (changes || op("growth"))) || (value === "count" && changes)) {
    const only = changes === "only";
    const falls = SAYS_FELL.test(draft.text) || (only && (op("less") || /少了|变少|减/.test(draft.text)));
    const kind = PERCENT.test(draft.text) ? "percent" : "difference";
    const by: By = {
      kind,
      ...(falls ? { falls } : {}),
      ...(only ? { only } : {}),
      ...(only && UNCHANGED.test(draft.text) ? { same: true } : {}),
    };
    return { ...out, by, order: value === "min" || op("ascending") ? "ascending" : "descending" };
  }
  // 为啥少了: in which direction and by how much, for the sentence that tells of it: it may have been otherwise.
  if (value === "change" && out.cause) return withPresumed(sinceYear(out));
  const limited = draft.tokens.some((token) => token.kind === "limit");
  // 最少的前五名 >> 有没有并列的, 后三名 >> 合计: in the order they were asked for.
  const asBefore = !limited && !op("max", "more", "rank") && (fewestBefore(draft) || draft.order === "ascending");
  const fromBelow = fromTheEnd(draft) || asBefore || op("ascending", "min", "less");
  // 前三名分别占多少: what is no part of another figure is of the set's own sum.
  const ofSet = value === "rank" && op("share") && isSet(draft) && quantities.length === 1 && quantities[0]?.kind === "figure";
  if (ranked)
    return {
      ...each,
      ...(ofSet ? { sharesOfSet: true as const } : {}),
      order: fromBelow || value === "min" ? "ascending" : "descending",
    };
  const beside = value === "which" || value === "count" ? besideOf(out) : null;
  if (beside) return beside;
  if (value === "rank_of" && isOfEachOther(facts) && op("less")) return { ...out, order: "ascending" };
  if (value === "which" && !out.only && (asksOfEach(facts) || asksOfEachNamed(facts)))
    return { ...out, everyone: true, condition: forEach(draft) };
  // 哪些单位的申请全部来自自然人: of each the part is its whole.
  // 没有全部维持的有哪些: of each its part is less than the whole; who has none of the whole is neither. 没有全部公开的 is the form's own row.
  const isOwnRow = draft.tokens.some((token) => isWord(token, "request") && saysNotAll(textOf(draft.text, token)));
  const isAll = saysWholly(draft) && !isOwnRow;
  const isNotAll =
    isAll && saysNotAll(draft.text) && (!out.condition || (out.condition.comparator === "equal" && out.condition.value === 0));
  if (["count", "which"].includes(value) && ((!out.condition && isAll) || isNotAll) && !out.conditions) {
    const shares = shareOfEach(out);
    const isRate = shares.figures.kind === "known" && shares.figures.quantities[0]?.kind === "rate";
    return isRate
      ? { ...out, figures: shares.figures, condition: { comparator: isNotAll ? "less" : "equal", value: 100 } }
      : { ...out, figures: { kind: "prose" } };
  }
  if (value === "mean" && setsIn(draft) === 1 && draft.who?.value.length === 2 && draft.who.value[0]?.kind === "agency")
    return { ...out, apart: true };
  if (value === "mean" && setsIn(draft) === 2 && op("difference", "more", "less", "multiple")) return { ...out, apart: true };
  if (["sum", "mean"].includes(value) && draft.limit !== undefined) return { ...out, order: fromBelow ? "ascending" : "descending" };
  const against = ["count", "which"].includes(value) && !out.conditions ? againstEachOther(draft) : null;
  if (against) return { ...out, against };
  // 有几个县政策解读超过10篇: the bound is counted in 篇.
  if ((value === "count" || value === "which") && draft.figures.kind === "prose") {
    const at = draft.tokens.findIndex((token) => token.kind === "number" && token.value === draft.condition?.value);
    const unit = draft.tokens[at + 1];
    return at >= 0 && unit?.kind === "word" && unit.role === "unit" ? { ...out, unit: unit.value } : out;
  }
  if (["count", "which", "first_year"].includes(value)) {
    const years = out.when?.value.kind === "list" ? out.when.value.years.length : 1;
    // 2024年一件都没有: said of that year.
    const once = out.when?.value.kind === "list" && years === 1;
    const every =
      (op("every_year", "never") && !once) || (years > 1 && /都|均|每年|始终/.test(draft.text)) ? { everyYear: true as const } : {};
    return {
      ...out,
      ...every,
      ...(out.condition || out.againstMean || out.conditions ? {} : { condition: { comparator: "more", value: 0 } }),
    };
  }
  // 把两个县放一起比一比: by the figures that reports are most asked for.
  if (value === "compare" && quantities.length === 0 && !op("growth") && (draft.section === 0 || PLAIN_TOPIC.test(draft.topic)))
    return { ...out, figures: { kind: "known", quantities: SIDE_BY_SIDE.map((key) => ({ kind: "figure", key })) } };
  if (value === "list" && op("share")) return eachShare(out);
  const byMember = quantities.length > 1 && quantities.every(({ kind }) => kind === "figure") && setsIn(draft) === 1 && isSet(draft);
  if (value === "list" && byMember && (eachOf(draft) || op("each", "list"))) return { ...out, byMember: true };
  // 没有全部办完，对吗: the two figures tell, and neither 是 nor 不是 is sure to be understood.
  if (value === "wholly" && saysNotAll(draft.text)) return { ...withWhole(out), operation: { ...out.operation, value: "list" } };
  if (value === "list" || value === "wholly") return withWhole(out);
  const wholes = value === "difference" || value === "change" ? wholesOf(draft) : null;
  if (wholes && op("sum")) return withDifference({ ...out, wholes });
  // 比柯城和开化都多吗: than each of them.
  const named = draft.who?.value ?? [];
  if (value === "difference" && named.length > 2 && named.every(({ kind }) => kind === "agency") && /都|均|任何一/.test(draft.text))
    return { ...out, everyone: true };
  if (value === "difference" || value === "change") {
    const apart = { ...laterFirst(out, op("change")), figures: comparesShares(draft) ? shareOfEach(out).figures : out.figures };
    // 减少了10件吗; 减少到10件 is what it came to.
    return value === "difference" || !/[到至为成][\d一二三四五六七八九十百两]/.test(draft.text) ? withDifference(apart) : apart;
  }
  const amountSaid = value === "multiple" ? timesSaid(draft) : value === "share" ? shareSaid(draft) : null;
  // The bound is one of what is reckoned, and of no single figure.
  const { condition: _, ...unbound } = out;
  const bounded: typeof out = amountSaid ? { ...unbound, amountSaid } : out;
  const isOfFirst = value === "share" && !draft.leaders && (draft.limit ?? 1) < 2 && op("max", "min");
  const first = isOfFirst ? firstOfSet(bounded) : null;
  if (first) return first;
  if (value === "exists") return withPartly(bounded);
  if (value !== "share" || draft.leaders?.ofSet) return bounded;
  if (isOneOfSet(draft)) return bounded;
  // 前三名占各县合计的多少: of the set they are the first of.
  if (draft.limit !== undefined && !isOfOne(draft)) return { ...bounded, order: fromBelow ? "ascending" : "descending" };
  return isSet(draft) ? paired(pooled(bounded)) : (eachOfFamily(bounded) ?? paired(bounded));
}
