// Figure words of a question -> the cells, totals or rates it speaks of; none when a word is left over that changes what is meant. No I/O. No clock.
import { type FigureKey, familyOf, isDecision, isFigureKey, type RateKey, unitOf } from "../../form/vocabulary.ts";
import { type Draft, type Figures, noted, type Refiner, type RuleContext } from "../draft.ts";
import { asksCompletion } from "../parsers/completion.ts";
import { completed, emptyFacets, type Facets, facetsOfKey, isEmpty, type Named, named } from "../parsers/facets.ts";
import { ofApplicant, ratesFor } from "../parsers/rates.ts";
import { hasWord, isFigureWord, isWord, type Token, textOf, wordsOf, wordValue } from "../tokens.ts";
import type { Quantity, Understanding } from "../understanding.ts";
import { COUNTED_THOSE, leftOver, openInProse } from "./left-over.ts";
import { WENT } from "./parts.ts";
import { type Phrase, phrasesOf, shareParts } from "./phrases.ts";
import { PUBLISHED_NONE } from "./topic.ts";
import {
  applicantsOf,
  asksWhoApplied,
  asksWhose,
  OF_ASKING,
  otherApplicants,
  rowsOfApplicants,
  SETS_ASIDE,
  withoutHandingIn,
} from "./who-applied.ts";

export { AMONG } from "./left-over.ts";

const THIS = /这个|这种|这类|这一|此类|该类/;
const VAGUE_VERBS = new Set(["process"]);

function together(all: readonly Named[], tokens: readonly Token[]): Figures {
  if (all.some(({ kind }) => kind === "none")) return { kind: "prose" };
  const open = all.find((each) => each.kind === "open");
  // 新收、办结、结转各多少: in a list of several both that a word can mean are told.
  const isListed =
    all.length > 2 &&
    all.every((each) => each.kind !== "open" || each.keys.length <= 2) &&
    (hasWord(tokens, "operation", "each", "list") || hasWord(tokens, "ask", "tell"));
  if (open?.kind === "open" && !isListed) return { kind: "open", keys: open.keys };
  const keys = [...new Set(all.flatMap((each) => (each.kind === "none" ? [] : each.keys)))];
  return { kind: "known", quantities: keys.map((key) => ({ kind: "figure", key })) };
}

const MONEY = new Set(["万元", "亿元"]);
const FINED = /^罚[款没]/;
/** Words for a sum of money of what the form counts. */
const MONEY_TERM = /^(?:罚款|罚没|处罚)?(?:总?金额|总额|款额|数额|收入|多少钱)$|^罚款(?:金额|总额|额|总金额|收入)?$/;
const MONEY_WORDS = /(?:罚|收)[了过得的]?(?:多少|几)(?:万|千|百|块|元|钱)|多少钱|(?:金额|款额)/;
/** 件 is no unit of money, and 万元 none of cases. */
const unitFits = (keys: readonly FigureKey[], unit: string | undefined): boolean =>
  unit !== "万元"
    ? unit === undefined || unit === "%" || unit === "倍" || keys.every((key) => unitOf(key) !== "万元")
    : keys.every((key) => unitOf(key) === "万元");

/** What takes in other things than requests for information: a hotline by its number, a box, a counter. */
const ELSEWHERE = /^\d{3,5}$|(?:热线|信箱|窗口|大厅|留言板?|投诉|举报|诉求|工单|咨询|电话)$/;
/** 12345受理多少件: taken in, and nothing says that they are requests; the figure of requests is another thing's. */
const isTakenInElsewhere = ({ tokens }: Draft, left: readonly string[]): boolean =>
  left.some((words) => ELSEWHERE.test(words)) &&
  hasWord(tokens, "request", "received") &&
  !tokens.some((token) => ["subject", "dispute", "document", "item", "applicant", "rate"].some((role) => isWord(token, role as "subject")));

const FEES: Figures = { kind: "known", quantities: [{ kind: "figure", key: "fees" }] };
/** 收了多少钱: what is taken in money is the fees, and no requests. */
const isMoneyTaken = ({ tokens, unit }: Draft, read: Figures): boolean =>
  unit === "万元" &&
  read.kind === "known" &&
  read.quantities.every((each) => each.kind === "figure" && each.key === "received@total") &&
  !hasWord(tokens, "subject") &&
  !hasWord(tokens, "content");

/** 行政诉讼几件 >> 纠正率呢: of what was spoken of, where the word is said of that too and no other question begins. */
function subjectBefore(words: readonly string[], { tokens }: Draft, { before }: RuleContext): string[] {
  if (tokens.some(({ kind }) => kind === "who") && !hasWord(tokens, "ask", "follow")) return [];
  const quantities = before.at(-1)?.quantities.value ?? [];
  const subjects = quantities.flatMap((each) => facetsOfKey(each.kind === "figure" ? each.key : each.over).subject);
  const [subject, ...others] = new Set(subjects);
  return subject && others.length === 0 && words.every((word) => ratesFor(word, [subject]).length > 0) ? [subject] : [];
}

function ratesIn(phrases: readonly Phrase[], draft: Draft, context: RuleContext): Figures | null {
  const words = [...new Set(phrases.flatMap(({ rates }) => rates))];
  if (words.length === 0) return null;
  const said = phrases.flatMap(({ facets }) => facets.subject);
  const subjects = said.length > 0 ? said : subjectBefore(words, draft, context);
  const quantities = words.map((word) => ratesFor(word, subjects));
  const open = quantities.find((each) => each.length !== 1);
  if (open) return open.length === 0 ? { kind: "prose" } : { kind: "open", keys: open.map(({ name }): RateKey => `rate:${name}`) };
  const applicants = [...new Set(phrases.flatMap(({ facets }) => facets.applicant))].filter((each) => each !== "people");
  if (applicants.length === 0) return { kind: "known", quantities: quantities.flat() };
  const narrowed = applicants.flatMap((applicant) => quantities.flat().map((rate) => ofApplicant(rate, applicant)));
  const known = narrowed.filter((each) => each !== null);
  return known.length === narrowed.length ? { kind: "known", quantities: known } : { kind: "prose" };
}

const baseOf = (key: FigureKey | undefined): Facets => (key ? facetsOfKey(key) : emptyFacets());
const keysOf = (quantities: readonly Quantity[]): FigureKey[] => quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []));

/** 各部门收费多少 >> 收费为零的有几个, 有几个没有诉讼: of the set spoken of, those are counted of which it is so. */
const COUNTS_OF_SET = new RegExp(`^(?:那么?)?有(?:几|多少)[个家](?=[没未无是为零超不多少达])|${COUNTED_THOSE.source}`);
const countsOfSet = ({ tokens, text }: Draft, { before }: RuleContext): boolean =>
  COUNTS_OF_SET.test(text.trim()) &&
  !tokens.some(({ kind }) => kind === "who") &&
  (before.at(-1)?.who.value.some((who) => who.kind === "all" || who.kind === "region") ?? false);

function read(draft: Draft, context: RuleContext): Figures {
  const phrases = phrasesOf(draft.tokens, draft.text);
  const counts = countsOfSet(draft, context);
  // 办了几场: 办 says nothing of what.
  const left = counts ? leftOver(draft).filter((words) => !/^(?:没有?|无|未)$/.test(words)) : leftOver(draft);
  const said = (token: Token) => isFigureWord(token) && (left.length === 0 || !VAGUE_VERBS.has(wordValue(token, "request") ?? ""));
  const words = draft.tokens.some(said);
  const subject = draft.tokens.some((token) => token.kind === "rest" || isWord(token, "content") || isWord(token, "generic"));
  // 罚款总额: a sum of money of what the form counts in cases.
  const fined = draft.tokens.find((token) => isWord(token, "content") && FINED.test(textOf(draft.text, token)));
  if (!words && fined)
    return {
      kind: "prose",
      near: { quantities: [{ kind: "figure", key: "penalties" }], open: [textOf(draft.typed, fined)], unit: "万元" },
    };
  if (!words) return subject ? { kind: "prose" } : { kind: "none" };
  if (PUBLISHED_NONE.test(draft.text)) return { kind: "prose" };
  const read = readPhrases(draft, context, phrases);
  const whole = isMoneyTaken(draft, read) ? FEES : read;
  const money = MONEY.has(draft.unit ?? "") || MONEY_WORDS.test(draft.text);
  if (left.length > 0 && isTakenInElsewhere(draft, left)) return { kind: "prose" };
  if (left.length > 0) {
    const inProse = draft.language === "en" ? { inProse: openInProse(draft) } : {};
    const sum = left.every((words) => MONEY_TERM.test(words)) ? { unit: "万元" } : {};
    return whole.kind === "known"
      ? { kind: "prose", near: { quantities: whole.quantities, open: [...left], ...inProse, ...sum } }
      : { kind: "prose" };
  }
  if (whole.kind !== "known" || hasWord(draft.tokens, "group", "count") || counts) return whole;
  // 处罚金额: decisions are counted, not the money of them.
  const sum = draft.tokens.find((token) => isWord(token, "item", "amount"));
  if (sum && keysOf(whole.quantities).every((key) => DECISION_KEYS.test(key)))
    return { kind: "prose", near: { quantities: whole.quantities, open: [textOf(draft.typed, sum)], unit: "万元" } };
  if (unitFits(keysOf(whole.quantities), draft.unit) && draft.unit !== "人") return whole;
  return { kind: "prose", near: { quantities: whole.quantities, open: [], unit: money ? "万元" : (draft.unit ?? "") } };
}

/** 公开了几件, 企业的公开了几件, 公开11件占比, 公开的和部分公开的: what is counted in 件, said of an applicant, a share or beside another result, is of requests, where nothing else is spoken of. */
function openOfRequests(facets: Facets, others: readonly Facets[], draft: Draft): Facets {
  // 其他组织的2件怎么处理的: what became of those of an applicant is asked of requests; 给企业办了几件 may be of licences.
  const becameOf = facets.subject.length === 0 && facets.applicant.length > 0 && facets.request.join() === "process";
  if (becameOf && WENT.test(draft.text)) return { ...facets, subject: ["application"] };
  if (facets.request.length !== 1 || facets.request[0] !== "open" || facets.subject.length > 0 || leftOver(draft).length > 0) return facets;
  const ofRequests = { ...facets, subject: ["application"] };
  if (hasWord(draft.tokens, "operation", "share") || others.some((each) => each !== facets && namesResult(each))) return ofRequests;
  if (facets.applicant.length === 0 && ((draft.unit !== "件" && !NOT_ONE.test(draft.text)) || INFORMATION.test(draft.text))) return facets;
  // 老百姓申请公开了几件: what was applied for; 企业的申请公开了几件, 申请公开了吗: what became of it.
  return /(?<!的|全部|所有|全体)申请公开(?!了?[吗没])/.test(draft.text) ? { ...ofRequests, request: ["received"] } : ofRequests;
}
/** 一件都没公开: counted in 件 as well. */
const NOT_ONE = /一件[^,。]{0,4}[也都]?[没未不]/;
/** What is published is counted too: 公开了多少件政府信息. */
const INFORMATION = /信息|消息|内容|资料|公文/;
const namesResult = ({ request, subject }: Facets): boolean =>
  request.some((each) => each !== "open" && !VAGUE_VERBS.has(each)) && subject.every((each) => each === "application");

/** 企业申请几件，公开了几件: of those requests, where nothing is held against the whole. */
function ofTheApplicantBefore(facets: Facets[], phrases: readonly Phrase[], { tokens, text }: Draft): Facets[] {
  if (hasWord(tokens, "operation", "share", "difference", "multiple", "more", "less", "compare") || OF_ALL.test(text)) return facets;
  return facets.map((each, i) => {
    const said = facets.slice(0, i).findLast(({ applicant }) => applicant.length > 0);
    const isResult = each.request.length > 0 && each.applicant.length === 0 && phrases[i]?.facets.subject.length === 0;
    return said && isResult && each.subject[0] === "application" ? { ...each, applicant: said.applicant } : each;
  });
}
const OF_ALL = /总(?:共|计|数|量|的)|全部(?:申请|收到)|所有(?:的|申请)/;

/** 企业的申请几件 >> 公开了几件: a result alone is still of those spoken of; with a place of its own it is of all there. */
const ofSame = ({ applicant, request }: Facets, phrases: readonly Phrase[], { tokens }: Draft): boolean =>
  tokens.every(({ kind }) => kind !== "who") &&
  phrases.every(({ facets: { subject } }) => subject.length === 0) &&
  applicant.length === 0 &&
  request.length > 0;

/** 谁提的 >> 公开几件, 有企业申请吗 >> 一共公开几件: a list of applicants narrows nothing, nor does one where all are asked of. */
function ofWhom(keys: FigureKey[], { text }: Draft): Facets {
  const base = baseOf(keys[0]);
  const columns = new Set(keys.map((key) => key.split("@")[1]));
  return columns.size > 1 || ALL_TOGETHER.test(text) ? { ...base, applicant: [] } : base;
}
const ALL_TOGETHER = /一共|总共|全部申请|所有申请|全[局县区市部]的?(?=申请|公开|收|办)/;

/** 是企业申请的吗, 都是个人提的吗. */
const OF_THOSE = /^(?:那|这|它|其中)?(?:一|几|些)?件?(?:都|全)?是.{1,8}(?:申请|提出?|提交|递交|要求)的[吗么吧]?[?？。]*$/;

const KIND_OF_LAWSUIT = /^litigation\./;
/**
 * 诉讼几件 >> 败诉几件 >> 其中复议后起诉的几件, 直接起诉的呢: those of the kind that ended so; a share of them is of all that did. Null where no end was spoken
 * of, or the kind is asked for anew.
 */
function endsAsBefore(each: Facets, before: Understanding | undefined, { tokens }: Draft, narrowed: boolean): Named | null {
  const [whole, ...more] = keysOf(before?.quantities.value ?? []);
  const [kind = "", ...kinds] = each.subject;
  if (!whole || more.length > 0 || kinds.length > 0 || !KIND_OF_LAWSUIT.test(kind) || each.dispute.length > 0) return null;
  const { subject, dispute } = facetsOfKey(whole);
  const isWithin = subject[0] === "litigation" && (narrowed || hasWord(tokens, "ask", "follow"));
  const isBeside = subject[0] !== kind && KIND_OF_LAWSUIT.test(subject[0] ?? "") && (narrowed || hasWord(tokens, "ask", "follow"));
  if (dispute.length === 0 || tokens.some((token) => token.kind === "who") || !(isWithin || isBeside)) return null;
  const ended = named({ ...each, dispute });
  return ended.kind === "keys" && isWithin && hasWord(tokens, "operation", "share") ? { ...ended, keys: [...ended.keys, whole] } : ended;
}

/** What the figure words name, whatever else stands in the question. */
function readPhrases(draft: Draft, context: RuleContext, phrases: readonly Phrase[]): Figures {
  const facets = ofTheApplicantBefore(
    phrases.map((phrase) => phrase.facets).map((each, _, all) => openOfRequests(each, all, draft)),
    phrases,
    draft,
  );
  const rates = ratesIn(phrases, draft, context);
  if (rates) return rates;
  const shared = shareParts(facets.filter((each) => !isEmpty(each)));
  const before = context.before.at(-1);
  // What a phrase leaves unsaid was said before: 其中企业的, 尚未审结的呢.
  const base = ofWhom(keysOf(before?.quantities.value ?? []), draft);
  const narrowed = draft.tokens.some((token) => textOf(draft.text, token).startsWith("其中"));
  // 不予公开的那一件 >> 是商业企业申请的吗: who applied for those spoken of, and no count of applications.
  const ofThose = OF_THOSE.test(draft.text.trim()) && draft.who === null && base.request.length > 0 && base.request[0] !== "received";
  const readings = shared.map((each) => {
    if (ofThose && each.applicant.length > 0) {
      const keys = keysOf(before?.quantities.value ?? []);
      const family = keys.length > 1 ? familyOf(keys) : keys[0];
      return named({ ...baseOf(family ?? undefined), applicant: each.applicant });
    }
    // 因为这个不予公开的: the reason spoken of, within the family named.
    const [family] = each.request;
    if (THIS.test(draft.text) && family && base.request[0]?.startsWith(`${family}.`)) return named({ ...each, request: base.request });
    const same = ofSame(each, phrases, draft);
    const filled =
      isEmpty(base) || base.subject[0] === ""
        ? each
        : same && each.subject[0] === "application" && base.subject[0] === "application"
          ? { ...each, applicant: base.applicant }
          : completed(each, narrowed || same ? base : { ...base, applicant: [] });
    const ofEnd = endsAsBefore(each, before, draft, narrowed);
    if (ofEnd) return ofEnd;
    const withBase = named(filled);
    return (each.subject.length === 0 || same) && withBase.kind === "keys" ? withBase : named(each);
  });
  return together(readings, draft.tokens);
}

/** 给企业批了多少许可: section two counts decisions, whoever they were of. */
const notToldApart = ({ tokens, typed }: Draft, found: Figures): string[] =>
  found.kind === "known" && found.quantities.every((each) => each.kind === "figure" && isDecision(each.key))
    ? wordsOf(tokens, "applicant").map(({ start, end }) => typed.slice(start, end).replace(/的$/, ""))
    : [];
const DECISION_KEYS = /^(?:licences|penalties|coercive_measures)$/;

/** 申请人有哪几类: the form tells applications by who made them. */
const KINDS_OF_APPLICANT =
  /申请人的?(?:分类|构成|组成|类型|身份|来源)|申请人[^,。?？]{0,3}(?:哪|几|什么)(?:几|些|一)?[类种]|(?:哪|什么)(?:几|些)?[类种](?:人|主体|申请人)[^,。]{0,4}申请/;
const APPLICATIONS: Figures = { kind: "known", quantities: [{ kind: "figure", key: "received@total" }] };
/** 法律服务机构那栏是几: a column of applicants, of which the first row is what came in. */
function columnOf({ tokens, text }: Draft): Figures | null {
  const [only, ...more] = tokens.filter(isFigureWord);
  const applicant = wordValue(only, "applicant");
  const key = `received@${applicant}`;
  return applicant && only && more.length === 0 && /^的?[那这]?一?[栏列格]/.test(text.slice(only.end)) && isFigureKey(key)
    ? { kind: "known", quantities: [{ kind: "figure", key }] }
    : null;
}

/** 为何有一件后来不再处理: the reasons the form has for it are the answer, and nothing has to be asked back. */
const dropped = (found: Figures, { tokens }: Draft): Figures =>
  found.kind === "open" && hasWord(tokens, "ask", "why") && found.keys.every((key) => isFigureKey(key) && key.startsWith("other_handling."))
    ? { kind: "known", quantities: found.keys.filter(isFigureKey).map((key) => ({ kind: "figure", key })) }
    : found;

/** 结转下年几件 >> 没有结转的, 现行有效的规范性文件 >> 规章呢: of several that a word can mean the one spoken of, or its counterpart. */
function likeTheLast(found: Figures, { before }: RuleContext): Figures {
  const [last, ...more] = before.at(-1)?.quantities.value ?? [];
  if (found.kind !== "open" || !last || more.length > 0) return found;
  if (last.kind === "rate") {
    // 败诉率最高的 >> 没审结的呢: of the same kind of case.
    const kind = last.over.split(".")[0];
    const [same, ...others] = found.keys.filter((key) => key.split(".")[0] === kind);
    return same && others.length === 0 && isFigureKey(same) ? { kind: "known", quantities: [{ kind: "figure", key: same }] } : found;
  }
  const part = /[.@][^.@]*$/.exec(last.key)?.[0] ?? last.key;
  const [only, ...others] = found.keys.includes(last.key) ? [last.key] : found.keys.filter((key) => key.endsWith(part));
  return only && others.length === 0 && isFigureKey(only) ? { kind: "known", quantities: [{ kind: "figure", key: only }] } : found;
}

/** 是谁提的: each kind of applicant of what is spoken of, unless other words narrow it. */
function ofApplicants(draft: Draft, context: RuleContext): Figures | null {
  const others = otherApplicants(draft);
  const left = leftOver(draft);
  if (others && left.every((words) => OF_ASKING.test(words) || SETS_ASIDE.test(words)))
    return { kind: "known", quantities: others.map((key) => ({ kind: "figure", key })) };
  if (!asksWhoApplied(draft) || !left.every((words) => OF_ASKING.test(words))) return null;
  const of = withoutHandingIn(draft);
  const said = likeTheLast(dropped(readPhrases(of, context, phrasesOf(of.tokens, of.text)), of), context);
  // 结转下来3件是什么人的: of either row that it can mean.
  const either = said.kind === "open" ? said.keys.filter(isFigureKey).map((key) => key.split("@")[0] ?? "") : [];
  const keys =
    either.length > 0 ? either.flatMap(applicantsOf) : rowsOfApplicants(draft, context, said.kind === "known" ? said.quantities : []);
  if (keys.length === 0 && asksWhose(draft)) return null;
  return keys.length > 0 ? { kind: "known", quantities: keys.map((key) => ({ kind: "figure", key })) } : { kind: "prose" };
}
function columnsOr(first: Figures, draft: Draft): Figures {
  if (first.kind === "known") return first;
  if (KINDS_OF_APPLICANT.test(draft.text)) return APPLICATIONS;
  return leftOver(draft).length === 0 ? (columnOf(draft) ?? first) : first;
}

/** 信访几件: what prose tells of letters and visits, and else the requests that the form counts as such. */
const PETITIONS = /^(?:信访|举报|投诉|上访){1,3}$/;
/** What the form gives where the prose states nothing of it. */
function otherwise({ tokens, text }: Draft): Quantity | undefined {
  if (asksCompletion(tokens, text)) return ratesFor("completion", [])[0];
  const matters = tokens.filter((token) => token.kind === "rest" || isWord(token, "content"));
  const isPetitions = matters.length > 0 && matters.every((token) => PETITIONS.test(textOf(text, token)));
  return isPetitions && !tokens.some(isFigureWord) ? { kind: "figure", key: "not_processed.petition@total" } : undefined;
}

export const figures: Refiner = {
  name: "figures",
  refine(draft, context) {
    const first = likeTheLast(dropped(read(draft, context), draft), context);
    const found = ofApplicants(draft, context) ?? columnsOr(first, draft);
    const told =
      found.kind === "known"
        ? found.quantities.map((each) => (each.kind === "figure" ? each.key : each.name)).join(" ")
        : found.kind === "open"
          ? `可能是 ${found.keys.join(" ")}`
          : "表格里没有";
    const left = leftOver(draft);
    const apart = notToldApart(draft, found);
    const rate = found.kind === "prose" ? otherwise(draft) : undefined;
    return noted(
      { ...draft, figures: found, ...(rate ? { otherwise: rate } : {}), ...(apart.length > 0 ? { notToldApart: apart } : {}) },
      "指标",
      left.length > 0 && found.kind === "prose" ? `${told}（余下：${left.join(" ")}）` : told,
    );
  },
};
