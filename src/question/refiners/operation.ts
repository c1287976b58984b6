// Tokens, figures and issuers of a question -> what is to be done with them: looked up, summed, ranked, compared, explained. No I/O. No clock.
import { type FigureKey, REQUEST_ROWS } from "../../vocabulary.ts";
import { type Context, type Draft, noted, type Refiner } from "../draft.ts";

import { hasWord, textOf } from "../tokens.ts";
import type { Operation, Quantity } from "../understanding.ts";
import { AMONG, phrasesOf } from "./figures.ts";
import { PLAIN_TOPIC } from "./meaning.ts";

/** What the rules below ask of a draft, worked out once. */
type Facts = {
  draft: Draft;
  op: (...values: string[]) => boolean;
  ask: (...values: string[]) => boolean;
  group: (...values: string[]) => boolean;
  /** Issuers named or meant: a region and 全部 are many. */
  issuers: number;
  years: number;
  quantities: number;
  known: boolean;
  /** Operands of a reckoning over stated numbers. */
  parts: number;
  rates: boolean;
};
/** `plain` rules say nothing in particular: a conversation's operation goes before them. */
type Rule = { name: string; plain?: true; read: (facts: Facts) => Operation | null };
const when = (holds: boolean, operation: Operation): Operation | null => (holds ? operation : null);

/** All of them, said of a result. */
const WHOLLY = /(?:全部|全都|全|均|都)(?:已经?|被|予以|依法)*(?:公开|办结|办完|答复|维持|纠正|审结|处理|提供)/;
const TOTALS = /总数|总量|总额|总件数/;
/** The reasons of the form, which are figures; other reasons are prose. */
const REASONS =
  /为(?:什么|何|啥)(?:要|会)?(?:不予公开|不公开|无法提供|不予处理|拒绝公开)|(?:不予公开|不公开|无法提供|不予处理|其他处理|拒绝)[^,。]*(?:原因|理由|情形)/;

/** 什么原因, of a family whose reasons the form lists. */
const asksReasons = ({ text, figures }: Draft): boolean =>
  REASONS.test(text) ||
  (/原因|理由/.test(text) &&
    figures.kind === "known" &&
    figures.quantities.every((each) => each.kind === "figure" && FAMILY.test(each.key.split("@")[0] ?? "")));

/** 四个单位中有几个收到了15件以上; 收到20件以上的有几个. */
const countsOfMany = ({ unit, condition, who, text }: Draft): boolean => {
  const many = who === null || who.value.some(({ kind }) => kind === "all" || kind === "region");
  return many && (AMONG.test(text) || ((unit === "个" || unit === "家") && condition !== undefined));
};

/** 有几个单位发生了诉讼; not 几个单位一共收到多少件, 几个单位排个序, nor 督查了几个乡镇, which prose counts. */
const countsIssuers = ({ group, ask, op, known, draft }: Facts): boolean =>
  (group("count") || op("reports") ? !ask("number") : countsOfMany(draft)) &&
  !op("rank", "ascending", "max", "min", "mean", "each") &&
  !/加/.test(draft.text) &&
  (known || draft.figures.kind === "open") &&
  draft.who?.value[0]?.kind !== "agency";

/** Ordered: the first that applies is taken. */
const RULES: readonly Rule[] = [
  { name: "为什么", read: ({ ask, draft }) => when(ask("why") && !asksReasons(draft), "about") },
  { name: "哪些报告", read: ({ op, known, draft }) => when(op("reports") && !known && draft.figures.kind !== "open", "reports") },
  { name: "第几", read: ({ op }) => when(op("rank_of"), "rank_of") },
  { name: "几个单位", read: (facts) => when(countsIssuers(facts), "count") },
  { name: "前几名", read: ({ draft }) => when((draft.limit ?? 1) > 1 && draft.who?.value[0]?.kind !== "agency", "rank") },
  { name: "最", read: ({ op }) => (op("max") ? "max" : op("min") ? "min" : null) },
  {
    name: "谁多",
    read: ({ op, group, ask, issuers, quantities, years }) =>
      op("more", "less") && (group("which") || ask("which")) && (issuers > 1 || quantities > 1 || years > 1)
        ? op("less")
          ? "min"
          : "max"
        : null,
  },
  {
    name: "排名",
    read: ({ op }) => when(op("rank", "ascending"), "rank"),
  },
  { name: "哪些单位", read: ({ group, known, draft }) => when(group("which") && (known || draft.figures.kind === "open"), "which") },
  { name: "几倍", read: ({ op }) => when(op("multiple"), "multiple") },
  { name: "占比", read: ({ op, known, parts, rates }) => when(op("share") && (known || parts > 1) && !rates, "share") },
  { name: "比上年", read: ({ op, years, known }) => when(op("change") && years < 2 && known, "change") },
  {
    name: "相差",
    read: ({ op, issuers, quantities, years, parts }) =>
      when(op("difference", "more", "less") && (issuers > 1 || quantities > 1 || years > 1 || parts > 1), "difference"),
  },
  { name: "多少了", read: ({ op, years }) => when(op("change") && years > 1, "difference") },
  { name: "趋势", read: ({ op, known }) => when(op("trend") && known, "trend") },
  // A mean or a sum of rates means nothing: each report's own is told.
  { name: "平均", read: ({ op, known, rates }) => when(op("mean") && known, rates ? "rank" : "mean") },
  {
    name: "和…比",
    read: ({ op, draft, issuers, years, quantities }) =>
      when(hasWord(draft.tokens, "join", "than") && !op("compare") && quantities === 1 && (issuers === 2 || years === 2), "difference"),
  },
  {
    name: "对比",
    read: ({ op, draft, issuers, years }) =>
      when((op("compare") || hasWord(draft.tokens, "join", "than")) && (issuers > 1 || years > 1), "compare"),
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
          /(?:怎么|如何|怎样)(?!样)(?!.{0,2}$)/.test(draft.text.replace(/[?。!呢的 ]+$/, "")),
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
      when(ask("yesno") && WHOLLY.test(draft.text) && quantities === 1 && issuers === 1 && !draft.condition, "list"),
  },
  {
    name: "有没有",
    read: ({ ask, known, draft }) =>
      when(
        (ask("yesno") || (draft.condition !== undefined && !draft.asBefore)) &&
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
  { name: "概括", read: ({ op, known, draft }) => when(op("summary") && !known && PLAIN_TOPIC.test(draft.topic), "summary") },
  { name: "一项", plain: true, read: ({ known, draft }) => when(known || draft.figures.kind === "open" || draft.numeric, "lookup") },
  { name: "说了什么", plain: true, read: ({ draft }) => when(draft.figures.kind === "prose", "about") },
];

const COLUMNS = ["natural_person", "commercial", "research", "welfare", "legal_service", "other"];
const FAMILY = /^(?:refused|unavailable|not_processed|other_handling)$/;
const figure = (key: FigureKey): Quantity => ({ kind: "figure", key });

/** The figures a wider one consists of, where a question asks for them one by one: reasons, results, kinds of applicant. */
function membersOf(key: FigureKey, draft: Draft): FigureKey[] {
  const [row = "", column = ""] = key.split("@");
  if (/申请人|哪[一]?[类种]人|各类(?:人|主体)|谁(?:提交|申请)|(?:applicant|who)/.test(draft.text) && column === "total")
    return COLUMNS.map((each) => `${row}@${each}`);
  if (FAMILY.test(row)) return REQUEST_ROWS.filter((each) => each.key.startsWith(`${row}.`)).map((each) => `${each.key}@${column}`);
  if (row === "handled" || row === "received")
    return [
      "received",
      "carried_in",
      "disclosed",
      "partly_disclosed",
      "refused",
      "unavailable",
      "not_processed",
      "other_handling",
      "handled",
      "carried_out",
    ].map((each) => `${each}@${column}`);
  const dispute = /^(reconsideration|litigation(?:\.\w+)?)\.total$/.exec(key)?.[1];
  return dispute ? ["total", "upheld", "corrected", "other", "pending"].map((result) => `${dispute}.${result}`) : [];
}

/** Whether a question asks for the parts: 各多少, 有哪些原因, 情况怎么样. */
function asksParts({ draft, op, ask }: Facts): boolean {
  const each =
    op("each", "list") ||
    draft.unit === "种" ||
    (hasWord(draft.tokens, "request", "results") && (!ask("number", "yesno") || /各/.test(draft.text)));
  if (op("sum", "mean")) return false;
  const words = draft.tokens.filter(
    (token) => token.kind === "word" && (token.role === "filler" || token.role === "ask" || token.role === "operation"),
  );
  const situation =
    words.some((token) => /情况|结果|怎么样|如何|构成/.test(textOf(draft.text, token))) &&
    !ask("number", "yesno", "why") &&
    !op("max", "min", "rank", "share", "difference", "multiple", "mean", "change");
  const reasons =
    /原因|理由|情形|种类|类型|因为什么|哪[一]?[类种]/.test(draft.text) && (ask("what", "which", "why") || each || op("max", "min"));
  return each || situation || reasons;
}

function widened(draft: Draft, facts: Facts): Draft {
  if (draft.figures.kind === "open") {
    const documents = draft.figures.keys.every((key) => /^(?:normative_documents|regulations)\./.test(key));
    return documents && asksParts(facts) ? { ...draft, figures: { kind: "known", quantities: draft.figures.keys.map(figure) } } : draft;
  }
  if (draft.figures.kind !== "known" || facts.quantities !== 1 || !asksParts(facts)) return draft;
  const [only] = draft.figures.quantities;
  const members = only?.kind === "figure" ? membersOf(only.key, draft) : [];
  // 利通区和隆德县各收到多少件: each issuer, not each part.
  const issuersEach = (facts.issuers > 1 || facts.years > 1) && !/情况|原因|理由|情形|申请人|结果/.test(draft.text);
  return members.length > 0 && !issuersEach
    ? noted({ ...draft, figures: { kind: "known", quantities: members.map(figure) } }, "分项", members.join(" "))
    : draft;
}

/** What a part is a part of, where a question for a share does not say it. */
function wholeOf(key: FigureKey): FigureKey | null {
  const [row = "", column = "total"] = key.split("@");
  if (/^(?:reconsideration|litigation)/.test(key)) {
    const group = key.replace(/\.\w+$/, "");
    return key.endsWith(".total") ? (group.startsWith("litigation.") ? "litigation.total" : null) : `${group}.total`;
  }
  if (!key.includes("@")) return null;
  if (column !== "total") return `${row}@total`;
  return row === "received" || row === "handled" || row === "carried_in" ? null : row === "carried_out" ? null : "handled@total";
}

/** A share's part first, its whole second: 占 puts the part before, 中 the whole. */
function paired(draft: Draft): Draft {
  if (draft.figures.kind !== "known") return draft;
  const { quantities } = draft.figures;
  const [first, second] = quantities;
  const separator = phrasesOf(draft.tokens, draft.text).find(({ before }) => before !== "")?.before;
  // Two parts of one whole have no number of their own here: better none than the first part's.
  if (quantities.length > 2) return { ...draft, figures: { kind: "prose" } };
  const before = draft.carriedQuantities ?? [];
  // 占办结总数的百分之多少, after what was asked before.
  const [carried] = before;
  const other = draft.figures.carried ? undefined : carried;
  if (first && !second && other && JSON.stringify(other) !== JSON.stringify(first) && /^[的它其那]*(?:占|所占)/.test(draft.text.trim()))
    return { ...draft, figures: { ...draft.figures, quantities: [other, first] } };
  if (first && second) return separator === "within" ? { ...draft, figures: { ...draft.figures, quantities: [second, first] } } : draft;
  const whole = first?.kind === "figure" ? wholeOf(first.key) : null;
  if (first?.kind === "rate") return draft;
  return whole && first
    ? noted({ ...draft, figures: { ...draft.figures, quantities: [first, figure(whole)] } }, "占比", `分母取 ${whole}`)
    : draft;
}

function factsOf(draft: Draft): Facts {
  const who = draft.who?.value ?? [];
  const many = who.some((each) => each.kind === "region" || each.kind === "all");
  return {
    draft,
    op: (...values) => hasWord(draft.tokens, "operation", ...values),
    ask: (...values) => hasWord(draft.tokens, "ask", ...values),
    group: (...values) => hasWord(draft.tokens, "group", ...values),
    issuers: many ? 2 : who.length,
    years: draft.when?.value.kind === "list" ? draft.when.value.years.length : draft.when?.value.kind === "every" ? 2 : 1,
    quantities: draft.figures.kind === "known" ? draft.figures.quantities.length : 0,
    known: draft.figures.kind === "known",
    parts: draft.topics?.length ?? 0,
    rates: draft.figures.kind === "known" && draft.figures.quantities.some(({ kind }) => kind === "rate"),
  };
}

/** 都维持了吗: not whether there is any, but whether it is all of them: both numbers answer it. */
function withWhole(draft: Draft): Draft {
  if (draft.figures.kind !== "known" || !WHOLLY.test(draft.text)) return draft;
  const [only, ...more] = draft.figures.quantities;
  const whole = only?.kind === "figure" && more.length === 0 ? wholeOf(only.key) : null;
  return only && whole ? { ...draft, figures: { ...draft.figures, quantities: [only, figure(whole)] } } : draft;
}

/** Operations whose result is a number, however it was asked for. */
const COMPUTED: ReadonlySet<Operation> = new Set<Operation>(["sum", "mean", "difference", "multiple", "share", "count", "rank_of"]);

/** A ranking's order; for a count or a list of issuers with no condition, any at all: 有几个单位发生了诉讼. */
function completed(draft: Draft, value: Operation, { op }: Facts): Draft {
  const out = { ...draft, operation: { value, origin: draft.operation?.origin ?? ("said" as const) } };
  if (["rank", "max", "min"].includes(value))
    return { ...out, order: op("ascending", "min", "less") || value === "min" ? "ascending" : "descending" };
  if (["count", "which"].includes(value) && WHOLLY.test(draft.text)) return { ...out, figures: { kind: "prose" } };
  if (["count", "which"].includes(value) && !out.condition) return { ...out, condition: { comparator: "more", value: 0 } };
  if (value === "list") return withWhole(out);
  return value === "share" ? paired(out) : out;
}

export const operation: Refiner = {
  name: "operation",
  refine(start: Draft, _context: Context): Draft {
    if (start.operation || start.outOfScope) return start;
    const draft = start.asBefore === "list" ? widened(start, { ...factsOf(start), op: () => true }) : widened(start, factsOf(start));
    const facts = factsOf(draft);
    const rule = RULES.find(({ read }) => read(facts) !== null);
    const value = rule?.read(facts);
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
        : draft.numeric || COMPUTED.has(value) || (facts.known && ["lookup", "list"].includes(value) && !facts.ask("how", "why", "what"));
    const cause = facts.ask("why") && value === "about" ? { cause: true as const } : {};
    const figures: Draft["figures"] = value === "about" ? { kind: "prose" } : draft.figures;
    return noted(completed({ ...draft, ...cause, numeric, figures }, value, facts), "运算", `${rule.name}：${value}`);
  },
};
