// A figure -> the parts it consists of, or the whole it is a part of, where a question asks for these. No I/O. No clock.
import {
  DISPUTE_RESULTS,
  FAMILIES,
  type FigureKey,
  familyRows,
  groupOf,
  isDispute,
  isDocument,
  isFamily,
  partsOf,
  type RateKey,
  REQUEST_ROWS,
  unitOf,
} from "../../form/vocabulary.ts";
import { type Draft, noted } from "../draft.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";
import type { Quantity } from "../understanding.ts";
import type { Facts } from "./facts.ts";
import { asksOfChange } from "./rules/asking.ts";
import { isFamilyAsked, isOfMany } from "./rules/rule.ts";
import { asksWho } from "./several-conditions.ts";
import { wholeOf } from "./shares.ts";
import { applicantsOf, asksWhoApplied } from "./who-applied.ts";

const ALL = /^(?:全部?|全都|全体|均|都|所有|统统|通通|通统|一律|一概|件件|样样|个个|清一色|悉数|尽数|百分(?:之)?百|百分百)(?:地|都|的)?$/;
const SAID_OF = new Set<string>(["request", "dispute", "applicant"]);
/** Were all of them upheld; not 'at all', 'not all of them', 'in all', which ask nothing of the kind. */
const ALL_IN_ENGLISH =
  /^(?!.*\b(?:not|none)\b)(?:so |and |but )?(?:is|are|was|were|did|does|do|has|have|had)\b.*(?<!\b(?:at|in|of|after) )\b(?:all|every|each)\b/;
/** Between 全 and the result: words of grammar. */
const REACH = 3;
/** 全都公开了吗, 全被纠正, 都来自自然人: all of them, said of a result or of who asked. */
export const saysWholly = ({ tokens, text, language }: Draft): boolean =>
  (language === "en" && ALL_IN_ENGLISH.test(text)) ||
  tokens.some(
    (token, i) =>
      token.kind === "word" &&
      ALL.test(textOf(text, token)) &&
      tokens.slice(i + 1, i + 1 + REACH).some((each) => each.kind === "word" && SAID_OF.has(each.role)),
  ) ||
  WHOLLY.test(text) ||
  (WHOLLY_IN_ENGLISH.test(text) && !/\b(?:any|how many)\b/.test(text)) ||
  // 行政诉讼全部是复议后起诉.
  tokens.some(
    (token, i) =>
      ALL.test(textOf(text, token)) &&
      isWord(tokens[i + 1], "join", "of") &&
      tokens.slice(i + 2, i + 4).some((each) => each.kind === "word" && each.role === "subject" && each.value.startsWith("litigation.")),
  ) ||
  fromNobodyElse(tokens, text);

/** 只有自然人提出, 仅来自企业: all of them are from those; 只有自然人一件 counts. */
const fromNobodyElse = (tokens: readonly Token[], text: string): boolean =>
  !tokens.some(({ kind }) => kind === "number") &&
  !hasWord(tokens, "ask", "number") &&
  tokens.some((token) => isWord(token, "applicant") && ONLY_FROM.test(text.slice(Math.max(0, token.start - MOST_BEFORE), token.start)));
const ONLY_FROM = /(?<!不)(?:只|仅仅?|光)(?:有|是|由|来自|收到|受理|接到|收)?(?:了|过|于|的)?$/;
const MOST_BEFORE = 8;

/** 没有全部办完吧, 没有全部维持的: some, and neither all nor none. */
export const saysNotAll = (text: string): boolean => NOT_ALL.test(text);
const NOT_ALL = /(?:没有?|并?未|(?<!是)不是|并非|(?<!是)不)(?:能|被|得到)?(?:全部|全都|全(?!年|县|市|区)|都|悉数|统统)/;

/** 办完了吗, 审结了吗, did they close their requests: of what ends by itself it is asked whether all of it has; 有没有办结的 asks for any. */
export const asksFinished = ({ figures, text }: Draft): boolean => {
  const [only, ...more] = figures.kind === "known" ? figures.quantities : [];
  return only?.kind === "figure" && more.length === 0 && /^handled@|\.concluded$/.test(only.key) && !asksForSome(text);
};
/** 大部分办结了吗, 按时办结了吗, 审结过吗 ask something else of it. */
const asksForSome = (text: string): boolean => SOME_IN_CHINESE.test(text) || SOME_IN_ENGLISH.test(text);
const SOME_IN_CHINESE =
  /有没有|有无|是否有|有(?!关).{0,8}(?:办结|审结|的)|过[吗么没]|部分|基本|大多|多数|过半|一半|半数|[一二两三四五六七八九]成|按时|按期|及时|准时|期限|不少|多少|几/;
const SOME_IN_ENGLISH = /\b(?:any|some|most|half|on time|in time)\b|\bhandle\b/;

/** The two kinds of lawsuit, each with the result that is asked of both. */
const BRANCH = /^litigation\.(?:direct|after_reconsideration)\.(\w+)$/;
const ADDED = /[+＋]|总[数量额]|加/;
/** 直接起诉的加上复议后起诉的, 行政诉讼合计（直接起诉+复议后起诉）: the form's own total of lawsuits. */
export function asOneSum(draft: Draft): Draft {
  const { figures, tokens, text } = draft;
  if (figures.kind !== "known" || !(hasWord(tokens, "operation", "sum") || ADDED.test(text)) || hasWord(tokens, "operation", "each"))
    return draft;
  const keys = figures.quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []));
  const together = asTogether(draft, keys);
  if (together) return together;
  const [result, ...others] = [...new Set(keys.map((key) => BRANCH.exec(key)?.[1] ?? key.replace(/^litigation\./, "")))];
  const both = keys.filter((key) => BRANCH.test(key)).length === 2;
  if (!both || others.length > 0 || keys.length < figures.quantities.length) return draft;
  const whole = `litigation.${result}` as FigureKey;
  return noted({ ...draft, figures: { ...figures, quantities: [figure(whole)] } }, "指标", whole);
}

/** 复议和诉讼合计最多的县区, 合计超过5件的有哪些: of each member one number, the sum of its own. Null where the whole of them is asked for, or which of the figures. */
function asTogether(draft: Draft, [key, ...and]: FigureKey[]): Draft | null {
  const { tokens, text, figures, conditions } = draft;
  const isOrdered = hasWord(tokens, "operation", "max", "min", "rank", "ascending") || (draft.limit ?? 1) > 1 || draft.place !== undefined;
  const isBound = (draft.condition !== undefined || draft.againstMean !== undefined) && asksWho(draft);
  const isOne = figures.kind === "known" && figures.quantities.length === and.length + 1 && !isFamilyAsked(draft);
  if (!key || and.length === 0 || !isOne || !isOfMany(draft) || conditions || !(isOrdered || isBound) || OF_FIGURES.test(text)) return null;
  if (new Set([key, ...and].map(unitOf)).size > 1) return null;
  const own = tokens.filter((token) => !isWord(token, "operation", "sum"));
  return noted({ ...draft, tokens: own, figures: { kind: "known", quantities: [{ kind: "figure", key, and }] } }, "指标", "合计");
}
/** Which of them, or each by itself. */
const OF_FIGURES = /哪[一几些]?[类种项样]|各自|分别/;

/** 38件都是怎么处理的, 这些申请的去向: what became of them, which the form lists. */
export const WENT =
  /(?:怎么|如何|怎样|咋)(?:样|个|被|给)?(?:处理|办理?|答复|回复|处置|了结)(?:的|了(?=[?？。,，]|$))|(?:去向|下落|归宿)|都(?:是)?(?:怎么|如何|咋)(?:处理|办|答复)/;

/** 企业的申请都公开了吗: of what was dealt with for them, and not of everyone's; 都来自企业吗 is of everyone's. Null of other figures. */
function wholeOfApplicant(key: FigureKey, text: string): FigureKey | null {
  const [row = "", column = "total"] = key.split("@");
  const isOfResult = WHOLLY.test(text) || RESULT_IN_ENGLISH.test(text);
  return column !== "total" && row !== "received" && row !== "handled" && isOfResult ? (`handled@${column}` as FigureKey) : null;
}

/** Were all requests from companies granted: the result stands last. */
const RESULT_IN_ENGLISH = /\b(?:granted|disclosed|refused|rejected|answered|handled|completed)\b(?: in (?:full|part|20\d\d))*[.?!]*$/;
/** All of them, said of a result. */
const WHOLLY =
  /(?:全部|全都|全|均|都)(?:已经?|被|给予?|予以|依法|让|人家?){0,3}(?:看|公开|办结|办完|答复|维持|纠正|拒绝|驳回|审结|审完|判完|结案|了结|有了?结果|处理|提供)/;
const CASES_IN_ENGLISH = "(?:requests?|applications?|reconsiderations?|cases?|lawsuits?)";
/** Did it grant every request, were all of its reconsiderations upheld, were the requests all granted. */
const WHOLLY_IN_ENGLISH = new RegExp(
  `\\b(?:all|every|each)(?: [a-z0-9'’-]{1,16}){0,6} ${CASES_IN_ENGLISH}\\b|\\b${CASES_IN_ENGLISH}(?: [a-z]{1,12}){0,3} all\\b`,
);
const figure = (key: FigureKey): Quantity => ({ kind: "figure", key });
const isKey = (key: FigureKey | RateKey): key is FigureKey => !key.startsWith("rate:");

/** The rows of a table of results, a group as its sum. */
const RESULTS = [
  ...REQUEST_ROWS.map(({ key }) => key).filter((key) => !key.includes(".") && key !== "handled" && key !== "carried_out"),
  ...FAMILIES,
  ...(["handled", "carried_out"] as const),
];
const totalFirst = (a: { key: string }, b: { key: string }): number => Number(b.key === "total") - Number(a.key === "total");

/** The figures a wider one consists of, where a question asks for them one by one: reasons, results, kinds of applicant. */
function membersOf(key: FigureKey, draft: Draft): FigureKey[] {
  const [row = "", column = ""] = key.split("@");
  if (
    (asksWhoApplied(draft) || /申请人(?!无正当|逾期|未|不)|哪[一几些]?[类种]人|各类(?:人|主体)|(?:applicant|who)/.test(draft.text)) &&
    column === "total"
  )
    return applicantsOf(row);
  if (isFamily(row)) return familyRows(row).map((each) => `${each}@${column}` as FigureKey);
  if (row === "handled" || row === "received") return RESULTS.map((each) => `${each}@${column}` as FigureKey);
  const dispute = partsOf(key).row;
  return isDispute(dispute) && key === `${dispute}.total`
    ? [...DISPUTE_RESULTS].sort(totalFirst).map((result) => `${dispute}.${result.key}` as FigureKey)
    : [];
}

/** Whether a question asks for the parts: 各多少, 有哪些原因, 情况怎么样. */
function asksParts({ draft, op, ask }: Facts): boolean {
  // 申请这么多的原因: a reason for the number, which has none among its parts.
  const [only] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  const family = only?.kind === "figure" && isFamily(only.key.split("@")[0] ?? "");
  if (ask("why")) return family && !asksOfChange({ op, draft });
  const each =
    op("each", "list") ||
    draft.unit === "种" ||
    (hasWord(draft.tokens, "request", "results") && (!ask("number", "yesno") || /各/.test(draft.text)));
  // 合计看哪种最多: which part there was most of, over all.
  if (op("sum", "mean")) return op("max", "min") && /哪[一几些]?[类种项]/.test(draft.text);
  const words = draft.tokens.filter(
    (token) => token.kind === "word" && (token.role === "filler" || token.role === "ask" || token.role === "operation"),
  );
  const situation =
    (words.some((token) => /(?<!不论|无论|不问|不管)(?:情况|结果|怎么样|如何|构成)/.test(textOf(draft.text, token))) ||
      WENT.test(draft.text)) &&
    !ask("number", "yesno", "why") &&
    !op("max", "min", "rank", "share", "difference", "multiple", "mean", "change");
  const reasons =
    /原因|理由|情形|种类|类型|因为什么|哪[一几些]?[类种]/.test(draft.text) &&
    (ask("what", "which", "why") || each || op("max", "min", "compare"));
  return each || situation || reasons || asksWhoApplied(draft);
}

/** Figures widened to their parts, where each is asked for. */
export function widened(draft: Draft, facts: Facts): Draft {
  if (draft.figures.kind === "open") {
    const keys = draft.figures.keys.filter(isKey);
    const documents = keys.length === draft.figures.keys.length && keys.every((key) => isDocument(partsOf(key).row));
    // 有没有规范性文件: each of what is counted of them answers it.
    return documents && (asksParts(facts) || facts.ask("yesno"))
      ? { ...draft, figures: { kind: "known", quantities: keys.map(figure) } }
      : draft;
  }
  if (draft.figures.kind !== "known" || facts.quantities !== 1 || !asksParts(facts)) return draft;
  const [only] = draft.figures.quantities;
  const members = only?.kind === "figure" ? membersOf(only.key, draft) : [];
  // 利通区和隆德县各收到多少件: each issuer, not each part.
  const issuersEach = (facts.issuers > 1 || facts.years > 1) && !/情况|原因|理由|情形|申请人|结果/.test(draft.text);
  if (members.length === 0 || issuersEach) return draft;
  const { condition, ...rest } = draft;
  // 15件申请是谁提的: so many are said to be in all, and not of each kind. 哪种理由有6件 asks for the one.
  const ofWhole = condition?.comparator === "equal" && (asksWhoApplied(draft) || !facts.ask("which", "what"));
  const parts = { ...(ofWhole ? rest : draft), figures: { kind: "known" as const, quantities: members.map(figure) } };
  return noted(parts, "分项", members.join(" "));
}

/** 全部办结了吗: what was handled, and what was carried over to the next year; null of anything else. */
function withUnfinished({ figures }: Draft): Draft["figures"] | null {
  const [only, ...more] = figures.kind === "known" ? figures.quantities : [];
  const column = only?.kind === "figure" ? /^handled@(.+)$/.exec(only.key)?.[1] : undefined;
  return only && column && more.length === 0 ? { kind: "known", quantities: [only, figure(`carried_out@${column}` as FigureKey)] } : null;
}

/** 不予公开的都是过程性信息吗, 败诉的都是直接起诉的吗: what is said first is the whole. Null where it is not named. */
function wholeNamed(key: FigureKey, { tokens }: Draft): FigureKey | null {
  const family = groupOf(key);
  // 过程性信息都不予公开了吗 says the part first: what became of the rest of it is not in the form.
  const at = (value: string | undefined): number => tokens.findIndex((token) => isWord(token, "request") && token.value === value);
  if (family && at(family) >= 0 && at(family) < at(key.split("@")[0])) return `${family}@${key.split("@")[1] ?? "total"}` as FigureKey;
  const result = BRANCH.exec(key)?.[1];
  const [said, branch] = [
    tokens.findIndex((token) => isWord(token, "dispute")),
    tokens.findIndex((token) => token.kind === "word" && token.role === "subject" && /^litigation\./.test(token.value)),
  ];
  return result && result !== "total" && said >= 0 && said < branch ? (`litigation.${result}` as FigureKey) : null;
}

/** 都维持了吗: not whether there is any, but whether it is all of them: both numbers answer it. */
export function withWhole(draft: Draft): Draft {
  if (draft.figures.kind !== "known" || !(saysWholly(draft) || asksFinished(draft))) return draft;
  const unfinished = draft.operation?.value === "wholly" ? withUnfinished(draft) : null;
  if (unfinished) return { ...draft, figures: unfinished };
  const [only, ...more] = draft.figures.quantities;
  const whole =
    only?.kind === "figure" && more.length === 0
      ? (wholeNamed(only.key, draft) ?? wholeOfApplicant(only.key, draft.text) ?? wholeOf(only.key))
      : null;
  return only && whole ? { ...draft, figures: { ...draft.figures, quantities: [only, figure(whole)] } } : draft;
}
