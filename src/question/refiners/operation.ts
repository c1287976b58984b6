// Tokens, figures and issuers of a question -> what is to be done with them: looked up, summed, ranked, compared, explained. No I/O. No clock.

import { REQUEST_GROUPS } from "../../form/records.ts";
import { type FigureKey, familyOf, isFamily } from "../../form/vocabulary.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { has, type Operation } from "../operations.ts";
import { hasWord, isWord, textOf } from "../tokens.ts";
import type { By, Quantity } from "../understanding.ts";
import { CONTRADICTS } from "../words/searches.ts";
import { type Facts, factsOf } from "./facts.ts";
import { AMONG } from "./figures.ts";
import { PLAIN_TOPIC } from "./meaning.ts";
import { paired, saysWholly, shareOfEach, WHOLLY, widened, withWhole } from "./parts.ts";

/** `plain` rules say nothing in particular: a conversation's operation goes before them. */
type Rule = { name: string; plain?: true; read: (facts: Facts) => Operation | null };
const when = (holds: boolean, operation: Operation): Operation | null => (holds ? operation : null);

const TOTALS = /总数|总量|总额|总件数/;
/** The reasons of the form, which are figures; other reasons are prose. */
const GROUPS = REQUEST_GROUPS.map(({ tells }) => tells).join("|");
const REASONS = new RegExp(`为(?:什么|何|啥)(?:要|会)?(?:${GROUPS})|(?:${GROUPS}|拒绝)(?:(?!${GROUPS}|拒绝)[^,。])*(?:原因|理由|情形)`);

/** 什么原因, of a family whose reasons the form lists. */
const asksReasons = ({ text, figures }: Draft): boolean =>
  REASONS.test(text) ||
  (/原因|理由/.test(text) &&
    figures.kind === "known" &&
    figures.quantities.every((each) => each.kind === "figure" && isFamily(each.key.split("@")[0] ?? "")));

/** 倒数第二 is a place counted from the least. */
const fromTheEnd = ({ tokens, text }: Draft): boolean =>
  tokens.some((token) => token.kind === "place" && textOf(text, token).includes("倒数"));

/** 四个单位中有几个收到了15件以上; 收到20件以上的有几个. */
const countsOfMany = ({ unit, condition, againstMean, who, text }: Draft): boolean => {
  const many = who === null || who.value.some(({ kind }) => kind === "all" || kind === "region");
  return many && (AMONG.test(text) || ((unit === "个" || unit === "家") && (condition !== undefined || againstMean !== undefined)));
};

/** 有几个单位发生了诉讼; not 几个单位一共收到多少件, 几个单位排个序, nor 督查了几个乡镇, which prose counts. */
const countsIssuers = ({ group, ask, op, known, draft }: Facts): boolean =>
  (group("count") || op("reports") ? !ask("number") : countsOfMany(draft)) &&
  !op("rank", "ascending", "max", "min", "each") &&
  (!op("mean") || draft.againstMean !== undefined) &&
  !/加/.test(draft.text) &&
  (known || draft.figures.kind === "open") &&
  draft.who?.value[0]?.kind !== "agency";

/** 哪些报告提到了人工智能 looks for words, not for reports. */
const MENTIONS = /提到|提及|说到|讲到|写到|涉及|谈到|出现/;
const bare = ({ text }: Draft): string => text.replace(/(?<![?？。!！\s])[?？。!！\s]+$/, "");

/** 政策解读数量哪家多: a number of the prose, of no report in particular. */
const ofEveryReport = ({ figures, who, numeric, topic, topics }: Draft): boolean =>
  figures.kind === "prose" && !figures.near && who === null && numeric && topic !== "" && !topics;

/** Ordered: the first that applies is taken. */
const RULES: readonly Rule[] = [
  { name: "矛盾", read: ({ draft, known }) => when(!known && CONTRADICTS.test(draft.text), "contradictions") },
  // 依申请公开做了哪些工作, 依申请公开怎么说: the work is told in prose, and its number is not asked for.
  {
    name: "做了哪些工作",
    read: ({ ask, draft, quantities }) =>
      when(
        quantities <= 1 &&
          !ask("number", "yesno", "why") &&
          /(?:做了?|开展了?|采取了?|有)(?:哪些|什么|啥|些什么)(?:样的)?(?:工作|举措|措施|做法|动作|事)|(?:是)?(?:怎么|如何|怎样)(?:说|写|讲|规定|开展|做|推进)的?[?。]*$/.test(
            draft.text,
          ),
        "about",
      ),
  },
  // The figure first, then its reason where the report states one.
  {
    name: "为什么是这个数",
    read: ({ ask, draft, known, op }) =>
      when(ask("why") && known && !op("change") && !asksReasons(draft) && !isFamilyAsked(draft), "lookup"),
  },
  // The form itself lists the reasons of a family.
  { name: "为什么不予", read: ({ ask, draft, known }) => when(ask("why") && known && isFamilyAsked(draft), "list") },
  { name: "为什么", read: ({ ask, draft }) => when(ask("why") && !asksReasons(draft), "about") },
  {
    name: "哪些报告",
    read: ({ op, known, draft }) =>
      when(op("reports") && !known && draft.figures.kind !== "open" && (draft.topic === "" || !MENTIONS.test(draft.text)), "reports"),
  },
  // 哪些单位没有公布2024年的报告: of reports, not of figures.
  { name: "没有报告", read: ({ op, known }) => when(op("unpublished") && !known, "unpublished") },
  { name: "哪年开始", read: ({ op, known }) => when(op("first_year") && known, "first_year") },
  { name: "中位数", read: ({ op, known }) => when(op("median") && known, "median") },
  // 增长最多的, 增幅排名: how far each came from one year to the next.
  {
    name: "变化最大",
    read: ({ op, known, draft, ask, group }) =>
      (op("growth") || (op("change") && isSet(draft) && (ask("which") || group("which")) && FIRST.test(draft.text))) &&
      known &&
      draft.who?.value[0]?.kind !== "agency"
        ? (draft.limit ?? 1) > 1 || op("rank", "ascending") || RANKED.test(draft.text)
          ? "rank"
          : SLIGHT.test(draft.text)
            ? "min"
            : "max"
        : null,
  },
  // 比前一年少了的是哪些: each by how it changed, those of one sign.
  {
    name: "增了减了的有哪些",
    read: ({ op, known, draft, ask, group, quantities, years }) =>
      when(
        known &&
          quantities === 1 &&
          isSet(draft) &&
          !TOTALS.test(draft.text) &&
          (ask("what", "which") || group("which", "count")) &&
          (years > 1 || BEFORE_YEAR.test(draft.text)) &&
          (hasWord(draft.tokens, "join", "than") || BEFORE_YEAR.test(draft.text)) &&
          (op("more", "less", "change") || CHANGED.test(draft.text)) &&
          !op("max", "min", "growth", "share", "sum", "mean"),
        "rank",
      ),
  },
  {
    name: "几个条件",
    read: (facts) => (facts.draft.conditions ? (countsIssuers(facts) || countsOfMany(facts.draft) ? "count" : "which") : null),
  },
  {
    name: "年年如此",
    read: (facts) =>
      (facts.op("every_year") || facts.op("never")) && facts.known && facts.draft.condition !== undefined && manyAsked(facts.draft)
        ? facts.group("count") || countsOfMany(facts.draft)
          ? "count"
          : "which"
        : null,
  },
  { name: "第几", read: ({ op }) => when(op("rank_of"), "rank_of") },
  { name: "几个单位", read: (facts) => when(countsIssuers(facts), "count") },
  {
    name: "第N名",
    read: ({ draft, op, known }) =>
      when(
        draft.place !== undefined && known && draft.who?.value[0]?.kind !== "agency",
        op("min", "less", "ascending") || fromTheEnd(draft) ? "min" : "max",
      ),
  },
  {
    name: "前几名合计",
    read: ({ draft, op, group, ask }) =>
      (draft.limit ?? 1) > 1 && draft.who?.value[0]?.kind !== "agency" && !group("which") && !ask("which", "what")
        ? op("sum")
          ? "sum"
          : op("mean")
            ? "mean"
            : null
        : null,
  },
  { name: "前几名", read: ({ draft }) => when((draft.limit ?? 1) > 1 && draft.who?.value[0]?.kind !== "agency", "rank") },
  // 区县政府和市直单位哪个多: sums of two sets.
  {
    name: "两组相比",
    read: ({ op, known, draft }) =>
      when(
        known &&
          !op("mean") &&
          op("more", "less", "compare", "difference", "max", "min") &&
          setsIn(draft) === 2 &&
          draft.who?.value.length === 2,
        "difference",
      ),
  },
  { name: "两组各自的平均", read: ({ op, known, draft }) => when(op("mean") && known && setsIn(draft) > 1, "mean") },
  { name: "最", read: ({ op }) => (op("max") ? "max" : op("min") ? "min" : null) },
  {
    name: "谁多",
    read: ({ op, group, ask, issuers, quantities, years, draft }) =>
      op("more", "less") && (group("which") || ask("which")) && (issuers > 1 || quantities > 1 || years > 1 || ofEveryReport(draft))
        ? op("less")
          ? "min"
          : "max"
        : null,
  },
  // 审计局在各部门中的名次: one of a set.
  {
    name: "一家在一组中",
    read: ({ op, known, draft }) =>
      when(
        op("rank") &&
          known &&
          draft.who?.value.length === 2 &&
          draft.who.value[0]?.kind === "agency" &&
          isGroup(draft) &&
          !/[和与跟]/.test(betweenWho(draft)),
        "rank_of",
      ),
  },
  { name: "一家的排名", read: ({ op, issuers, known }) => when(op("rank") && issuers === 1 && known, "rank_of") },
  {
    name: "排名",
    read: ({ op }) => when(op("rank", "ascending"), "rank"),
  },
  {
    name: "哪些单位",
    read: ({ group, known, draft, issuers }) => when(group("which") && issuers !== 1 && (known || draft.figures.kind === "open"), "which"),
  },
  // 行政许可为0的, 列个名单; 出现过纠正的有哪些: who of a set.
  {
    name: "一组中的哪些",
    read: ({ op, known, draft, ask, quantities }) =>
      when(
        known &&
          quantities === 1 &&
          isSet(draft) &&
          (draft.condition !== undefined || draft.againstMean !== undefined || HAPPENED.test(draft.text) || describesGroup(draft)) &&
          (ask("what", "which") || LISTS.test(draft.text) || draft.condition !== undefined) &&
          !ask("number", "why", "how") &&
          !isFamilyAsked(draft) &&
          !op("sum", "mean", "median", "share", "rank", "max", "min", "trend", "difference", "multiple", "change"),
        "which",
      ),
  },
  { name: "各家的占比", read: ({ op, known, draft }) => when(op("share") && known && eachOf(draft) && !op("sum"), "rank") },
  // 逐个列出各区县的件数: of each, in order.
  {
    name: "各家的数",
    read: ({ op, known, draft, quantities, ask, years }) =>
      when(
        known &&
          quantities === 1 &&
          isGroup(draft) &&
          !op("sum", "mean") &&
          !ask("yesno", "why") &&
          !TOTALS.test(draft.text) &&
          ((op("each", "list") && years < 2) || eachOf(draft)) &&
          !op("share", "trend", "change", "difference", "rank_of", "multiple") &&
          draft.condition === undefined,
        "rank",
      ),
  },
  { name: "几倍", read: ({ op }) => when(op("multiple"), "multiple") },
  {
    name: "占比",
    read: ({ op, known, parts, rates, draft }) => when(op("share") && draft.unit === "%" && (known || parts > 1) && !rates, "share"),
  },
  { name: "比上年", read: ({ op, years, known }) => when(op("change") && years < 2 && known, "change") },
  {
    name: "相差",
    read: ({ op, issuers, quantities, years, parts }) =>
      when(op("difference", "more", "less") && (issuers > 1 || quantities > 1 || years > 1 || parts > 1), "difference"),
  },
  { name: "多少了", read: ({ op, years }) => when(op("change") && years > 1, "difference") },
  { name: "趋势", read: ({ op, known }) => when(op("trend") && known, "trend") },
  // A mean or a sum of rates means nothing: each report's own is told.
  { name: "平均", read: ({ op, known, rates, draft }) => when(op("mean") && known && !draft.againstMean, rates ? "rank" : "mean") },
  {
    name: "和…比",
    read: ({ op, draft, issuers, years, quantities }) =>
      when(hasWord(draft.tokens, "join", "than") && !op("compare") && quantities === 1 && (issuers === 2 || years === 2), "difference"),
  },
  {
    name: "对比",
    read: ({ op, draft, issuers, years }) =>
      when(
        (op("compare") || hasWord(draft.tokens, "join", "than")) && (issuers > 1 || years > 1 || (op("compare") && ofEveryReport(draft))),
        "compare",
      ),
  },
  {
    name: "一共",
    read: ({ op, issuers, quantities, known, draft, rates }) =>
      when((op("sum") || TOTALS.test(draft.text)) && known && (issuers > 1 || quantities > 1) && !op("each") && !rates, "sum"),
  },
  {
    name: "怎么做",
    read: ({ ask, draft, op }) =>
      when(
        ask("how") &&
          !ask("number") &&
          !op("compare") &&
          /(?:怎么|如何|怎样)(?!样)(?!.{0,2}$)/.test(draft.text.replace(/(?<![?。!呢的 ])[?。!呢的 ]+$/, "")),
        "about",
      ),
  },
  {
    name: "…的单位",
    read: ({ draft, known, issuers, ask }) =>
      when(known && draft.condition !== undefined && !draft.asBefore && issuers > 1 && !ask("number"), "which"),
  },
  {
    name: "都…吗",
    read: ({ ask, draft, quantities, issuers }) =>
      when((ask("yesno") || /[吗吧么没]$/.test(bare(draft))) && saysWholly(draft) && quantities === 1 && issuers <= 1, "wholly"),
  },
  {
    name: "对不对",
    read: ({ ask, known, draft }) => when(ask("confirm") && !draft.condition && (known || draft.numeric) && !ask("why", "how"), "lookup"),
  },
  {
    name: "有没有",
    read: ({ ask, known, draft }) =>
      when(
        (ask("yesno") || (draft.condition !== undefined && !draft.asBefore)) &&
          !draft.againstMean &&
          !ask("number", "how", "what") &&
          (known || draft.figures.kind === "open"),
        "exists",
      ),
  },
  {
    name: "几项",
    plain: true,
    read: ({ quantities, known, parts, op }) => when((known && quantities > 1) || (parts > 1 && op("each")), "list"),
  },
  {
    name: "放在一起",
    read: ({ op, draft, issuers, known }) => when(op("compare") && issuers > 1 && !known && PLAIN_TOPIC.test(draft.topic), "compare"),
  },
  { name: "要点", read: ({ draft, known }) => when(draft.section === 0 && !known, "overview") },
  { name: "概括", read: ({ op, known, draft }) => when(op("summary") && !known && PLAIN_TOPIC.test(draft.topic), "summary") },
  { name: "一项", plain: true, read: ({ known, draft }) => when(known || draft.figures.kind === "open" || draft.numeric, "lookup") },
  { name: "说了什么", plain: true, read: ({ draft }) => when(draft.figures.kind === "prose", "about") },
];

const FIRST = /头一[名个位家]|第一[名个位家]?|居首|榜首|头名|冠军|最/;
const BEFORE_YEAR = /比(?:前一年|上一?年|去年|前年|上年度|上一年度)|同比/;
/** 少了的, 多出来的, 增加的. */
const CHANGED = /(?:增加|减少|多了|少了|增长|下降|变多|变少|上升|涨|降|增|减)(?:了|过)?的/;
const RANKED = /排名|排行|排序|名次|榜|从[大高多]到[小低少]|前[一二三四五六七八九十\d]+/;
/** 增长最少的, 降得最慢的. */
const SLIGHT = /最(?:少|小|慢|低)/;
const FALLS = /下降|减少|下滑|跌|降|回落|缩减|减幅/;
const PERCENT = /增长率|增速|增幅|涨幅|升幅|降幅|跌幅|减幅|下降率|幅度|百分比|比例|%|率/;
/** A set of authorities by what they are: 各区县, 市直单位. */
const isGroup = ({ who }: Draft): boolean =>
  who?.value.some((each) => (each.kind === "region" || each.kind === "all") && each.members) ?? false;
const setsIn = ({ who }: Draft): number =>
  who?.value.filter((each) => (each.kind === "region" || each.kind === "all") && each.members).length ?? 0;
/** What stands between the first two names of a question. */
const betweenWho = ({ tokens, text }: Draft): string => {
  const [first, second] = tokens.filter((token) => token.kind === "who" || isWord(token, "group"));
  return first && second ? text.slice(first.end, second.start) : "";
};
/** A set, or everyone of a place. */
const isSet = ({ who }: Draft): boolean =>
  who?.value.length === 1 && (who.value[0]?.kind === "region" || (who.value[0]?.kind === "all" && who.value[0].members !== undefined));
const HAPPENED = /(?:有|收到|受理|发生|出现|办理|产生|打|被)过|过的/;
/** 打官司的乡镇, 收了费的市级部门: what is said of a group stands before it. */
const describesGroup = ({ tokens, text }: Draft): boolean =>
  tokens.some((token, i) => isWord(token, "group") && i > 1 && textOf(text, tokens[i - 1] ?? token).endsWith("的"));
const LISTS = /名单|名册|列(?:个|出|一下|举|明|名)|开列|报出来|有谁|都有谁|数一数/;
const manyAsked = ({ who }: Draft): boolean => who === null || who.value.some(({ kind }) => kind === "all" || kind === "region");

/** 各单位, 每个县; not 全部报告, which are one whole. */
const DENIED_SHARE = /(?:不是|不按|不看|不算|而非|不要)(?:占)?(?:比例|比重|占比|百分比|率)/;
const eachOf = ({ tokens, text, who }: Draft): boolean =>
  tokens.some((token) => isWord(token, "group", "every") && /^[各每]/.test(textOf(text, token))) && (who?.value.length ?? 0) < 2;
const overAll = ({ who }: Draft): boolean => who === null || who.value.some(({ kind }) => kind === "all");

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

const isFamilyAsked = ({ figures }: Draft): boolean =>
  figures.kind === "known" &&
  (figures.quantities.every((each) => each.kind === "figure" && isFamily(each.key.split("@")[0] ?? "")) ||
    (figures.quantities.length > 1 && isFamilyOf(figures.quantities)));

/** The members of a family stand for its total: 不予公开最多的 is about one figure. */
const isFamilyOf = (quantities: readonly Quantity[]): boolean =>
  familyOf(quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []))) !== null;

/** A ranking's order; for a count or a list of issuers with no condition, any at all: 有几个单位发生了诉讼. */
function completed(draft: Draft, value: Operation, { op }: Facts, rule = ""): Draft {
  const out = { ...draft, operation: { value, origin: draft.operation?.origin ?? ("said" as const) } };
  const ranked = value === "rank" || value === "max" || value === "min";
  const each = {
    ...out,
    ...(ranked && !DENIED_SHARE.test(draft.text) && (op("share") || draft.asBefore === "share")
      ? { figures: shareOfEach(out).figures }
      : {}),
  };
  // 复议和诉讼哪个多: two figures are held against each other, not their issuers.
  const quantities = each.figures.kind === "known" ? each.figures.quantities : [];
  if (
    (value === "max" || value === "min") &&
    quantities.length === 2 &&
    draft.limit === undefined &&
    draft.place === undefined &&
    !isFamilyOf(quantities)
  )
    return { ...each, operation: { ...out.operation, value: "difference" } };
  // 增长最多的 is told by what it grew; 下降最多的 are those that fell.
  if (ranked && (op("growth") || rule === "增了减了的有哪些" || rule === "变化最大")) {
    const only = rule === "增了减了的有哪些" ? { only: true as const } : {};
    const falls = FALLS.test(draft.text) || (only.only === true && (op("less") || /少了|变少|减/.test(draft.text)));
    const by: By = { kind: PERCENT.test(draft.text) ? "percent" : "difference", ...(falls ? { falls } : {}), ...only };
    return { ...out, by, order: value === "min" || op("ascending") ? "ascending" : "descending" };
  }
  // 倒数两名, 后三位.
  const limited = draft.tokens.find((token) => token.kind === "limit");
  const fromEnd = limited !== undefined && /倒数|后|末/.test(textOf(draft.text, limited));
  if (ranked) return { ...each, order: fromEnd || op("ascending", "min", "less") || value === "min" ? "ascending" : "descending" };
  if (["count", "which"].includes(value) && WHOLLY.test(draft.text)) return { ...out, figures: { kind: "prose" } };
  if (["sum", "mean"].includes(value) && draft.limit !== undefined)
    return { ...out, order: op("ascending", "min", "less") ? "ascending" : "descending" };
  if (["count", "which", "first_year"].includes(value)) {
    const years = out.when?.value.kind === "list" ? out.when.value.years.length : 1;
    const every = op("every_year", "never") || (years > 1 && /都|均|每年|始终/.test(draft.text)) ? { everyYear: true as const } : {};
    return {
      ...out,
      ...every,
      ...(out.condition || out.againstMean || out.conditions ? {} : { condition: { comparator: "more", value: 0 } }),
    };
  }
  // 把两个县放一起比一比: by the figures that reports are most asked for.
  if (value === "compare" && quantities.length === 0 && PLAIN_TOPIC.test(draft.topic))
    return { ...out, figures: { kind: "known", quantities: SIDE_BY_SIDE.map((key) => ({ kind: "figure", key })) } };
  if (value === "list" || value === "wholly") return withWhole(out);
  return value === "share" ? paired(out) : out;
}

export const operation: Refiner = {
  name: "operation",
  refine(start: Draft, _context: RuleContext): Draft {
    if (start.operation || start.outOfScope) return start;
    const draft = start.asBefore === "list" ? widened(start, { ...factsOf(start), op: () => true }) : widened(start, factsOf(start));
    const facts = factsOf(draft);
    const rule = RULES.find(({ read }) => read(facts) !== null);
    const read = rule?.read(facts);
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
          (facts.known && ["lookup", "list"].includes(value) && !facts.ask("how", "why", "what"));
    const asked = facts.ask("why") || /原因|缘故/.test(draft.text);
    const cause = asked && (value === "about" || rule.name === "为什么是这个数") ? { cause: true as const } : {};
    const figures: Draft["figures"] = value === "about" ? { kind: "prose" } : draft.figures;
    return noted(completed({ ...draft, ...cause, numeric, figures }, value, facts, rule.name), "运算", `${rule.name}：${value}`);
  },
};
