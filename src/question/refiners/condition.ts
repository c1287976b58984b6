// Tokens -> the condition numbers have to meet (超过10件, 10件以上, 不到五件) and how many of a ranking are wanted (前三名). No I/O. No clock.
import type { Comparator, Condition } from "../../condition.ts";
import { unitOf } from "../../form/vocabulary.ts";
import { shareIn } from "../../zh/amounts.ts";
import { type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord, isFigureWord, isWord, type Token, textOf } from "../tokens.ts";
import { PROSE_AGAINST_TABLE } from "../words/contradictions.ts";
import { betweenAt, boundOf, conditionAt, meanBehind } from "./bounds.ts";
import { AMONG } from "./figures.ts";
import { ofTwoYears } from "./of-two-years.ts";
import { saysNotAll, WENT } from "./parts.ts";
import { roughIn } from "./rough.ts";
import { asksBeside } from "./rules/issuer-facts.ts";
import { asksWho, eachNumber, severalOf, toldIn, unclearConditions } from "./several-conditions.ts";
import { shareOfEach } from "./shares.ts";
import { boundByOne } from "./than-one.ts";

const isMoney = (asked: Draft["figures"]): boolean =>
  asked.kind === "known" &&
  asked.quantities.length > 0 &&
  asked.quantities.every((each) => each.kind === "figure" && unitOf(each.key) === "万元");

/** 是不是五十几件, 不是六千多件吗: a range of the asked figure. */
const roughOf = (draft: Draft): Condition | null =>
  draft.figures.kind !== "known"
    ? null
    : roughIn(draft.tokens, draft.text, {
        scaled: (value) => inUnitOf(draft, { comparator: "equal", value }).value,
        whole: !isMoney(draft.figures),
      });

/** Of money, which the form counts in 万元: 两千万 is 2000 of them, 500000元 are 50, 0.2亿元 are 2000. */
function inUnitOf({ figures: asked, tokens, text }: Draft, read: Condition): Condition {
  if (!isMoney(asked)) return read;
  const scaled = (value: number): number => {
    const at = tokens.findIndex((token) => token.kind === "number" && token.value === value);
    const number = tokens[at];
    if (number?.kind !== "number") return value;
    if (/^ ?亿/.test(text.slice(number.end))) return Number(`${value}e4`);
    const inYuan = /[万亿]/.test(textOf(text, number)) || /^ ?(?:[元块]|yuan|rmb|cny)/.test(text.slice(number.end));
    return inYuan ? Number(`${value}e-4`) : value;
  };
  return { ...read, value: scaled(read.value), ...(read.to === undefined ? {} : { to: scaled(read.to) }) };
}

const ABOUT = /[多余约近来]|左右|上下|大概|差不多/;
const EITHER = /\d[件条个次份项]?还是\d/;

/** 没有常山县多: fewer than it, and not none. */
const fewerThanOne = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "operation", "more") && tokens.some((token, i) => isWord(token, "comparator", "none") && tokens[i + 1]?.kind === "who");
const NOT_ONE = /一(?:件|个|例|起|次|份|宗|条|封|笔|桩|张|项|回|分钱)[^,，。?？]{0,8}(?:都|也)(?:没|未|无)/;

/** 最少但不为零的, 大于0的里面最少的: nought is not among those held against each other. */
const beyondZero = ({ tokens, text }: Draft): boolean =>
  hasWord(tokens, "operation", "min", "ascending") &&
  !hasWord(tokens, "ask", "yesno", "confirm") &&
  /(?:不[为是等于]{1,3}|非|大于|超过|多于|高于)(?:零|0)(?![.\d])/.test(text);

const EACH_HAD = /(?:都|均|全|每年|年年|回回|次次)[^,，。?？]{0,3}(?:有|摊|惹|遇|碰|挨|被|发生|出现|收到|产生|打)/;
/** 哪几年是零: those years that meet it. */
export const WHICH_YEAR = /哪(?:一|几|些)?(?:个)?年(?:度|份)?|何年|which years?/;
/** 同口径, 两年都有报告的: only those that have a report of each year. */
export const SAME_MEMBERS =
  /(?:同口径|同一口径|可比口径|口径(?:一致|相同))|[两各]年(?:里|间)?(?:都|均|俱|皆)有(?:年度)?(?:报告|年报)|like[- ]for[- ]like/;

/** 哪三个局最少: how many of a ranking, where the most or the least is asked for. */
function askedMembers({ tokens: all }: Draft): number | undefined {
  const tokens = all.filter(({ kind }) => kind !== "mark");
  if (!hasWord(all, "operation", "max", "min")) return undefined;
  const at = tokens.findIndex(
    (token, i) => token.kind === "number" && (isWord(tokens[i - 1], "ask", "which") || isWord(tokens[i - 1], "group", "which")),
  );
  const [number, counted] = [tokens[at], tokens[at + 1]];
  return number?.kind === "number" &&
    number.value > 1 &&
    (isWord(counted, "unit", "个") || isWord(counted, "unit", "家") || isWord(counted, "group"))
    ? number.value
    : undefined;
}

/** 纠正率100%吗: how much a rate is said to be, and nothing else in percent. */
function rateTold({ figures, tokens, text }: Draft): Condition | null {
  const [rate, ...more] = figures.kind === "known" ? figures.quantities : [];
  const [told, ...others] = tokens.filter(({ kind }) => kind === "number");
  const isAsked = rate?.kind === "rate" && more.length === 0 && (hasWord(tokens, "ask", "yesno", "confirm") || hasWord(tokens, "group"));
  if (!isAsked || told?.kind !== "number" || !told.percent || others.length > 0) return null;
  // 过半了吗, 不到一半吧: the bound stands within the word.
  const [least, most] = shareIn(text)?.range ?? [];
  const comparator = most === Number.POSITIVE_INFINITY ? "more" : least === Number.NEGATIVE_INFINITY ? "less" : "equal";
  return { comparator, value: told.value };
}

/** 利通区的6件诉讼审结了吗, 6起诉讼败诉了吗: the number is of the things spoken of, and their end is what is asked. */
function isSpokenOf(tokens: readonly Token[], i: number, text: string): boolean {
  const [before, number] = [tokens[i - 1], tokens[i]];
  if (/[的那这](?:一共|总共|共)?$/.test(text.slice(Math.max(0, (number?.start ?? 0) - 4), number?.start))) return true;
  const isBare = before === undefined || before.kind === "who" || before.kind === "when" || before.kind === "mark";
  return isBare && isWord(tokens[i + 2], "subject") && tokens.slice(i + 3).some((each) => isWord(each, "dispute"));
}

/** 新收大于诉讼十倍的单位: of each, the one in percent of the other. */
function timesAnother({ tokens, figures: asked }: Draft): Condition | null {
  const at = tokens.findIndex((token, i) => token.kind === "number" && isWord(tokens[i + 1], "unit", "倍"));
  const number = tokens[at];
  const bound = tokens.slice(0, Math.max(0, at)).map(boundOf).find(Boolean);
  const two = asked.kind === "known" && asked.quantities.length === 2;
  return number?.kind === "number" && bound && two && hasWord(tokens, "group") ? { comparator: bound, value: number.value * 100 } : null;
}

/** …的单位, …的有几个: what stands before is said of those that are asked for. */
const saysOfGroup = (tokens: readonly Token[], i: number): boolean => {
  const behind = tokens.slice(i).filter((token) => !isWord(token, "filler") && token.kind !== "who" && token.kind !== "when");
  return isWord(behind[0], "group") || (isWord(tokens[i], "filler") && hasWord(behind.slice(0, 1), "ask", "what", "which"));
};

const OF_REPORTS = /^份(?:20\d{2} ?年?度?)?的?(?:年度)?(?:报告|年报)/;
/** 申请15件的部门, 只有一件的有哪些, 谁复议3件: so many of each that is asked for; 收到15件申请的部门 as well. */
function asManyAs(draft: Draft, limit: number | undefined): Condition | null {
  const { tokens, text, figures: asked } = draft;
  const at = tokens.findIndex((token, i) => token.kind === "number" && isWord(tokens[i + 1], "unit") && token.value !== limit);
  const [number, unit] = [tokens[at], tokens[at + 1]];
  const isOne = asked.kind === "known" && asked.quantities.length === 1;
  if (number?.kind !== "number" || !isOne || !unit || hasWord([unit], "unit", "个", "家", "种") || hasWord(tokens, "join", "than"))
    return null;
  // 四份2024年的报告 counts them.
  if (OF_REPORTS.test(text.slice(unit.start))) return null;
  const about = ABOUT.test(text.slice(Math.max(0, number.start - 2), number.end + 4)) || EITHER.test(text);
  let next = at + 2;
  while (isWord(tokens[next], "subject") || isWord(tokens[next], "request") || isWord(tokens[next], "item")) next++;
  const isLast = !tokens.slice(next).some(({ kind }) => kind !== "mark");
  const isAsked = saysOfGroup(tokens, next) || (isLast && asksWho(draft) && !hasWord(tokens, "ask", "number", "yesno", "confirm"));
  return !about && isAsked ? inUnitOf(draft, { comparator: "equal", value: number.value }) : null;
}

/** 收到14件申请，一半是企业提的: the number is of what its own clause counts, and something else is asked behind it. */
function isOfAnotherClause(tokens: readonly Token[], number: Token, text: string): boolean {
  const at = tokens.indexOf(number);
  const comma = tokens.findIndex((token, i) => i > at && /[,，;；]/.test(text.slice(tokens[i - 1]?.end ?? token.start, token.start)));
  const names = (some: readonly Token[]): boolean => some.some(isFigureWord);
  return comma >= 0 && names(tokens.slice(0, comma)) && names(tokens.slice(comma));
}

/** 五份报告一共83件吗, 平均16.6件对吧: how large a sum or a mean is, and nothing of any one of them. */
const isTotalTold = ({ tokens, text }: Draft): boolean =>
  hasWord(tokens, "operation", "sum", "mean") &&
  tokens.every((token) => !isWord(token, "operation") || token.value === "sum" || token.value === "mean") &&
  !hasWord(tokens, "ask", "what", "which", "how", "why") &&
  !hasWord(tokens, "group", "which", "count") &&
  /(?:[吗吧]|对不对|是不是|真的假的)[?？。!！ ]*$/.test(text);

/** 低于的呢, 不到的有哪些: a bound with neither a number nor a figure of its own. */
function otherSide({ tokens, figures }: Draft): Comparator | undefined {
  if (figures.kind !== "none" || tokens.some(({ kind }) => kind === "number" || kind === "rest" || kind === "who")) return undefined;
  const [bound, ...more] = tokens.flatMap((token) => (token.kind === "word" && token.role === "comparator" ? (boundOf(token) ?? []) : []));
  return more.length === 0 ? bound : undefined;
}

/** What leaves a rough number its range: 不到五十几件 does not. */
const SAYS_IS: ReadonlySet<Comparator> = new Set(["equal", "at_least"]);

export const condition: Refiner = {
  name: "condition",
  refine(draft, context) {
    const { tokens } = draft;
    const limited = tokens.find((token) => token.kind === "limit");
    const limit = limited?.kind === "limit" ? limited.value : askedMembers(draft);
    // 一件复议都没摊上的: none, and no 1.
    // 比常山县多5件的有哪些: no bound by itself.
    const isApart = boundByOne(tokens, draft.text)?.by !== undefined && asksBeside({ tokens, text: draft.text });
    const notOne = NOT_ONE.test(draft.text.slice(tokens[0]?.start ?? 0));
    const read =
      notOne || isApart
        ? undefined
        : (tokens.map((_, i) => betweenAt(tokens, i, draft.text)).find((each) => each !== null) ??
          tokens.map((_, i) => conditionAt(tokens, i, draft.text)).find((each) => each !== null));
    const beyond = read && beyondZero(draft) ? { comparator: "not_equal" as const, value: 0 } : read;
    const isBounded = read !== null && read !== undefined && !SAYS_IS.has(read.comparator);
    const rough = notOne || isApart || isBounded ? null : roughOf(draft);
    const found = rough ?? (beyond && inUnitOf(draft, beyond));
    const placed = tokens.find((token) => token.kind === "place");
    const boundBefore = (value: "mean" | "median") =>
      tokens
        .map((token, i) => (boundOf(token) && isWord(meanBehind(tokens, i), "operation", value) ? boundOf(token) : undefined))
        .find(Boolean);
    const median = boundBefore("median");
    // 高于均值的有几个 >> 低于的呢: the same bound, from the other side.
    const last = context.before.at(-1);
    const other = found === undefined || found === null ? otherSide(draft) : undefined;
    const mean = boundBefore("mean") ?? median ?? (last?.againstMean && other);
    const isMedian = median !== undefined || (mean !== undefined && mean === other && last?.againstMedian === true);
    const out: Draft = {
      ...draft,
      ...(limit === undefined ? {} : { limit }),
      ...(placed?.kind === "place" ? { place: placed.value, ...(placed.to === undefined ? {} : { placeTo: placed.to }) } : {}),
      ...(mean ? { againstMean: mean, ...(isMedian ? { againstMedian: true as const } : {}) } : {}),
    };
    if (mean) return noted(out, "条件", `${mean} ${isMedian ? "中位数" : "平均数"}`);
    if (other && last?.condition && last.condition.value !== 0 && last.condition.comparator !== "between")
      return noted({ ...out, condition: { ...last.condition, comparator: other } }, "条件", `${other} ${last.condition.value}`);
    const times = timesAnother(draft);
    if (times) return noted(shareOfEach({ ...out, condition: times }), "条件", `${times.comparator} ${times.value}%`);
    const apart = ofTwoYears(draft, context);
    const all = apart.length > 0 ? apart : severalOf(draft, context);
    // 收到20件，公开6件，对吗: each is judged by its own figure, or none is.
    const ofOne = tokens.filter(({ kind }) => kind === "who").length < 2 && tokens.filter(({ kind }) => kind === "when").length < 2;
    if (eachNumber(draft) && !(ofOne && all.length === toldIn(draft))) {
      const found = [...new Map(all.map(({ quantity }) => [JSON.stringify(quantity), quantity])).values()];
      return noted(
        { ...out, ...(found.length > 1 ? { figures: { kind: "known", quantities: found } } : {}) },
        "条件",
        "几个数，没有各自的指标",
      );
    }
    if (all.length > 1) {
      const quantities = [...new Map(all.map(({ quantity }) => [JSON.stringify(quantity), quantity])).values()];
      const either = tokens.some((token) => isWord(token, "join", "and") && /^(?:或|或者|要么|抑或|or)$/.test(textOf(draft.text, token)));
      return noted(
        { ...out, conditions: all, ...(either ? { either: true as const } : {}), figures: { kind: "known", quantities } },
        "条件",
        `${all.length} 个`,
      );
    }
    const unclear = unclearConditions(draft);
    if (unclear.length > 0) return noted({ ...out, open: [...out.open, { slot: "figure", options: unclear }] }, "待定", "哪一项结转");
    // 予以公开的超过三成: a share is what is held against a percentage, and no number of cases.
    const ofShare = found && tokens.some((token) => token.kind === "number" && token.percent && token.value === found.value);
    if (ofShare && !EITHER.test(draft.text))
      return noted(shareOfEach({ ...out, condition: found }), "条件", `${found.comparator} ${found.value}%`);
    const ofRate = found ? null : rateTold(draft);
    if (ofRate) return noted({ ...out, condition: ofRate }, "条件", `equal ${ofRate.value}%`);
    if (found && !EITHER.test(draft.text)) return noted({ ...out, condition: found }, "条件", `${found.comparator} ${found.value}`);
    const asMany = isApart ? null : asManyAs(draft, limit);
    if (asMany) return noted({ ...out, condition: asMany }, "条件", `等于 ${asMany.value}`);
    // 没有收到申请的, 收到零件: none. 有没有 asks and is no condition.
    const none =
      notOne ||
      // 0件的单位有几个.
      tokens.some(
        (token, i) => token.kind === "number" && token.value === 0 && isWord(tokens[i + 1], "unit") && saysOfGroup(tokens, i + 2),
      ) ||
      (hasWord(tokens, "comparator", "none") && !saysNotAll(draft.text) && !fewerThanOne(tokens)) ||
      hasWord(tokens, "operation", "never") ||
      // 一件都没制发: the denial stands in the word for what was done.
      tokens.some((token) => isWord(token, "document", "issued") && /^[没未从]/.test(textOf(draft.text, token))) ||
      tokens.some((token) => isWord(token, "operation", "every_year") && /[没零未]有?$/.test(textOf(draft.text, token)));
    if (
      none &&
      !PROSE_AGAINST_TABLE.test(draft.text) &&
      (hasWord(tokens, "group", "every", "which", "count", "plain") ||
        (hasWord(tokens, "ask", "what", "which") && /哪(?:几|些)/.test(draft.text)) ||
        hasWord(tokens, "ask", "which") ||
        hasWord(tokens, "unit", "个", "家") ||
        hasWord(tokens, "operation", "every_year", "never", "first_year") ||
        AMONG.test(draft.text) ||
        hasWord(tokens, "operation", "reports") ||
        WHICH_YEAR.test(draft.text) ||
        // 一件复议都没有？ 没有复议吧
        notOne ||
        /吧[?？。!！ ]*$/.test(draft.text) ||
        hasWord(tokens, "ask", "yesno", "confirm"))
    )
      return noted({ ...out, condition: { comparator: "equal", value: 0 } }, "条件", "没有");
    // 连着两年都摊上官司的, 2023年和2024年都有申请的部门: some in each.
    const years = tokens.filter(({ kind }) => kind === "when").length;
    if (
      (hasWord(tokens, "operation", "every_year") || (years > 1 && !hasWord(tokens, "ask", "number", "yesno"))) &&
      hasWord(tokens, "group") &&
      EACH_HAD.test(draft.text) &&
      !SAME_MEMBERS.test(draft.text)
    )
      return noted({ ...out, condition: { comparator: "more", value: 0 } }, "条件", "都有");
    // A number told rather than asked for: 利通区收到了9999件申请, 对吗.
    const told = tokens.find(
      (token, i) =>
        token.kind === "number" &&
        (isWord(tokens[i + 1], "unit") || (isMoney(draft.figures) && /[万亿]$/.test(textOf(draft.text, token)))) &&
        !isWord(tokens[i + 1], "unit", "种") &&
        token.value !== limit,
    );
    // 六百多万, 近2.9万件; 6件还是7件: the figure is what is asked for, and no number of the question is a bound.
    // 利通区的6件诉讼审结了吗: so many there are, and something else is asked of them.
    const isPresumed = told !== undefined && isSpokenOf(tokens, tokens.indexOf(told), draft.text);
    const loose =
      isPresumed ||
      (told !== undefined && isOfAnotherClause(tokens, told, draft.text)) ||
      (told && (ABOUT.test(draft.text.slice(Math.max(0, told.start - 2), told.end + 2)) || EITHER.test(draft.text)));
    const asks =
      loose ||
      WENT.test(draft.text) ||
      hasWord(tokens, "ask", "number") ||
      (!isTotalTold(draft) && (hasWord(tokens, "group") || hasWord(tokens, "operation")));
    if (told?.kind === "number" && !asks && draft.figures.kind === "known") {
      const equal = inUnitOf(draft, { comparator: "equal", value: told.value });
      return noted({ ...out, condition: equal }, "条件", `等于 ${equal.value}`);
    }
    return out;
  },
};
