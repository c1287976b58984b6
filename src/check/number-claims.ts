// A clause with numbers -> a claim for each number, with the questions whose answers decide it. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import { boundWords } from "../zh/bounds.ts";
import { YEAR_BEFORE as IN_YEAR_BEFORE, turned } from "../zh/direction.ts";
import { endOf } from "../zh/marks.ts";
import { withoutAll } from "./frames/all.ts";
import { timeliness } from "./frames/on-time.ts";
import { type FromTo, fromToIn, isNotFrom } from "./from-to.ts";
import { type Base, heldAgainst } from "./held-against.ts";
import { inPlainWords } from "./idioms.ts";
import { remarkIn } from "./remark.ts";
import { type Asked, isTail, numbersIn, type Segment, type Span, withoutJoints, wordsClaim } from "./segment.ts";

/** 其余4件全部不予公开: how many are left is for the frame to count. */
const REMAINDER = /(?:其余|剩下|剩余|余下|另外|其他)的?$/;

/**
 * Of applications, 公开8件 is their result 予以公开; what is published otherwise has its name or its unit (公开信息96条, 主动公开).
 * 没公开 and 不公开 are another result.
 */
const RESULT =
  /(?<!予以|部分|部份|主动|申请|信息|政务|政府|[没不未])公开(?:了|的)?(?=(?:有|共|仅|只|才|就|占|其中){0,3}$)|(?<=全年|一年|共|总共|一共|只|仅|[县区市镇办])公开(?:了|的)?(?=申请(?:有|共|仅|只|才|就){0,2}$)/;
const OF_REQUESTS = /^[件份起宗个]?$/;

/** 38件申请里公开了12件, 38件申请公开12件: what is said of some of them is not said of all. */
const AMONG =
  /^[^，,、]{0,12}?(?:里面?|当中|之?中)(?![心央])|^的?(?:政府信息公开|信息公开)?(?:申请|(?:行政)?(?:复议|诉讼)|官司)(?:案件|案子)?(?=(?:已|共|全部|全|只|仅|均|都)?(?:予以|部分|不予|主动|被|未|没|尚未|无法|已)?(?:公开|办结|处理|提供|维持|纠正|败诉|胜诉|审结|驳回|答复|结转)(?:了|的)?(?:有|共|只|仅)?$)/;

const EXCEPT = /^[，,\s]*除(?:了|去|掉)?$/;
const OUTSIDE = /(?:之|以)?外(?=$|[，,、]|[全都均皆其]|没|未|无)/;
/** 除其中1件外, 1件除外: how many are left out. */
const LEFT_OUT = /(?<![扣免删解消清排废])除(?:了|去|掉)?(?:其中)?的?$/;
const EXCLUDED = /^(?:除外|例外)/;

/** Where those words end; 0 when there are none between the two numbers. */
function amongEnd(simple: string, { at: [, from] }: Statement, { at: [to] }: Statement): number {
  const match = AMONG.exec(simple.slice(from, to));
  return match ? from + match[0].length : 0;
}

/** 38件申请处理得不理想: what is counted belongs to the number, what is thought of it does not. */
const OBJECT =
  /^的?(?:政府信息公开|信息公开|依申请公开|行政)?(?:申请|处罚|许可|强制|复议|诉讼|案件|案子|官司|规范性文件|文件|信息|决定){0,2}/;
const objectIn = (after: string): number => OBJECT.exec(after)?.[0].length ?? 0;

/** 38件申请均按时答复: that all were is another claim than how many there were. */
export const isTimed = (words: string): boolean => {
  const said = timeliness(words);
  return said !== null && said !== "late" && !/[%％]/.test(words);
};

/** 6件申请来自企业3件、个人3件: where they come from is said of those that the numbers behind count. */
const LISTS_PARTS = /(?:分别|均|都|全部)?(?:来自于?|包括|由)[^，,、；\d]{1,10}$/;

/** The claims of the numbers of one clause. */
export function numberClaims(span: Span, own: readonly Statement[], lead: string, segment: Segment): Asked[] {
  const { text, simple, start, end, ofRequests } = segment;
  const entire = withoutAll(inPlainWords(simple.slice(...span)));
  /** Where the clause of a number begins. */
  const startOf = (number: Statement): number => {
    const before = own[own.indexOf(number) - 1];
    return before && before.at[1] > span[0] - lead.length ? clauseStart(simple, before.at[1], number.at[0]) : span[0] - lead.length;
  };
  return numbersIn(own, span).flatMap((statement): Asked[] => {
    if (entire && REMAINDER.test(simple.slice(span[0], statement.at[0]))) return [];
    const before = own[own.indexOf(statement) - 1];
    const next = own[own.indexOf(statement) + 1];
    const [came, got] = [before, statement].map((each) => each && fromToIn(simple, startOf(each), each, own[own.indexOf(each) + 1]));
    if (got?.said.from) return [];
    const not = before !== undefined && isNotFrom(simple.slice(startOf(before), before.at[0]));
    const reached = came?.to === statement ? came : not ? null : got;
    if (reached) return [reachedClaim(reached.said, startOf(reached.said.from?.statement ?? statement), statement, segment)];
    const base = heldAgainst(simple, span[0], statement, next);
    if (base) return [baseClaim(base, statement, segment)];
    const against = before && heldAgainst(simple, span[0], before, statement);
    if (against) return [differenceClaim(against, span[0] - lead.length, before, statement, segment)];
    const begins =
      before && before.at[1] > span[0] - lead.length
        ? Math.max(clauseStart(simple, before.at[1], statement.at[0]), amongEnd(simple, before, statement))
        : span[0] - lead.length;
    // 除1起被纠正外: that one was is claimed.
    const from = begins + (EXCEPT.exec(simple.slice(begins, statement.at[0]))?.[0].length ?? 0);
    const all = entire ? simple.indexOf(entire.words, statement.at[1]) : -1;
    const among = next && next.at[0] < span[1] ? amongEnd(simple, statement, next) : 0;
    const list = next ? (LISTS_PARTS.exec(simple.slice(statement.at[1], next.at[0]))?.index ?? -1) : -1;
    const last = list < 0 ? endOf(simple, statement.at[1], "item", next?.at[0] ?? end) : statement.at[1] + list;
    const behind = simple.slice(statement.at[1], last);
    const outside = LEFT_OUT.test(simple.slice(begins, statement.at[0])) ? behind.search(OUTSIDE) : -1;
    const item = outside < 0 ? last : statement.at[1] + outside;
    const rest = simple.slice(statement.at[1], item);
    // 除1件外, 除1件申请外: of which it says nothing but that there is one.
    if ((outside >= 0 && objectIn(rest) === rest.length) || EXCLUDED.test(behind.slice(objectIn(behind)))) return [];
    const [object, isOpinion] = [statement.at[1] + objectIn(rest), remarkIn(rest) === "opinion"];
    const until = Math.min(
      isOpinion || isTimed(rest) ? object : item,
      all > 0 && all < span[1] ? all : end,
      among || end,
      Math.max(span[1], statement.at[1]),
    );
    const isResult = ofRequests && RESULT.test(simple.slice(from, statement.at[0])) && OF_REQUESTS.test(statement.unit);
    const asResult = (words: string): string => (isResult ? words.replace(RESULT, "予以公开") : words);
    const clause = { before: asResult(simple.slice(from, statement.at[0])), after: simple.slice(statement.at[1], until) };
    const whole = from > start && numbersIn(own, [start, from]).length === 0;
    const question = isResult ? `${clause.before}${wordFor(statement)}${clause.after}` : asked(text, from, until, statement);
    const questions = [
      ...questionsFor(question, statement, simple.slice(start, statement.at[0])),
      // 申请量居首的是利通区，有38件: what the sentence begins with says what is counted.
      ...(whole ? [asked(text, start, until, statement)] : []),
    ];
    const said = {
      text: isResult ? `${clause.before}${simple.slice(statement.at[0], until)}` : simple.slice(from, until),
      segment: simple.slice(start, end),
      statement,
      clause,
      ...(questions[0] ? { question: questions[0] } : {}),
      ...(simple.slice(start, statement.at[0]).includes("其中") ? { part: true as const } : {}),
    };
    const opinion = isOpinion && until === object && isTail(simple.slice(object, item)) ? [wordsClaim([object, item], "", segment)] : [];
    return [{ kind: "number", text: withoutJoints(text.slice(from, until)), statement, clause, questions, said }, ...opinion];
  });
}

const YEAR_BEFORE = new RegExp(`^${IN_YEAR_BEFORE}$`);

/** 2025年的1285件: what the clause before counts, of that year. */
function baseClaim({ at }: Base, statement: Statement, { text, simple, start, end }: Segment): Asked {
  const [clause, question] = [{ before: simple.slice(at, statement.at[0]), after: "" }, asked(text, at, statement.at[1], statement)];
  const said = {
    text: simple.slice(at, statement.at[1]),
    segment: simple.slice(start, end),
    statement,
    clause,
    question,
    aside: true as const,
  };
  return { kind: "number", text: text.slice(at, statement.at[1]), statement, clause, questions: [question], said };
}

/** 多3426件: by how much what the clause speaks of is more than that. */
function differenceClaim({ base, at }: Base, from: number, number: Statement, statement: Statement, segment: Segment): Asked {
  const { text, simple, start, end } = segment;
  const clause = { before: `${simple.slice(from, at)}${base}${simple.slice(number.at[1], statement.at[0])}`, after: "" };
  const question = `${clause.before}${wordFor(statement)}`;
  // 比上年的15件减少3件 is read as 减少3件 is.
  const questions = YEAR_BEFORE.test(base)
    ? questionsFor(asked(text, number.at[1], statement.at[1], statement), statement, simple.slice(start, at))
    : [question];
  const said = {
    text: `${clause.before}${simple.slice(...statement.at)}`,
    segment: simple.slice(start, end),
    statement,
    clause,
    question,
    aside: true as const,
  };
  return { kind: "number", text: text.slice(number.at[1], statement.at[1]), statement, clause, questions, said };
}

/** 降到20件以下. */
const BOUND_BEHIND = new RegExp(`^(?:${boundWords("claim", "after")})`);

/** 从6781件降到1290件 is one claim, of the year that it came to. */
function reachedClaim(fromTo: FromTo, from: number, statement: Statement, { text, simple, start, end }: Segment): Asked {
  const clause = { before: simple.slice(from, statement.at[0]), after: BOUND_BEHIND.exec(simple.slice(statement.at[1], end))?.[0] ?? "" };
  const until = statement.at[1] + clause.after.length;
  const question = `${fromTo.what}${fromTo.year === null ? "" : `${fromTo.year}年`}${wordFor(statement)}`;
  const typed = simple.slice(from, until);
  const said = { text: typed, segment: simple.slice(start, end), statement, clause, question, fromTo };
  return { kind: "number", text: withoutJoints(text.slice(from, until)), statement, clause, questions: [question], said };
}

/** The clause of a later number begins after the one before, past its punctuation. */
function clauseStart(text: string, after: number, at: number): number {
  const between = text.slice(after, at);
  const item = between.lastIndexOf("、");
  // 图片16个、动漫7个: the mark stands after the number before. 12件予以公开、4件部分公开: it stands before this one.
  const listed = item === 0 || item === between.length - 1 ? item : -1;
  const comma = Math.max(between.lastIndexOf("，"), between.lastIndexOf(","), listed);
  return after + comma + 1;
}
const asked = (text: string, from: number, to: number, statement: Statement): string =>
  statement.none ? text.slice(from, to) : `${text.slice(from, statement.at[0])}${wordFor(statement)}${text.slice(statement.at[1], to)}`;

const OWN_YEAR = /(?:^|[，,；;。]|\d[件起宗份条个次家元]、)\s?(?:而|但|可|在|到)?$/;

function questionsFor(clause: string, statement: Statement, before: string): string[] {
  const opposite = turned(clause);
  const subject = statement.subject.replaceAll(" ", "");
  const year = [...before.matchAll(/20\d{2}年/g)].at(-1)?.[0] ?? "";
  // 2025年许可1290件，2024年6781件: its own year counts, and not that of the clause before.
  const own = year !== "" && OWN_YEAR.test(before.slice(0, before.lastIndexOf(year)));
  const counted = own ? `${year}${subject.replace(/20\d{2}年度?/g, "")}` : `${subject.includes(year) ? "" : year}${subject}`;
  const restored = `${counted}${wordFor(statement)}`;
  const ofApplicant = statement.unit === "件" ? asApplicants(clause, before) : null;
  // 分别: which issuer or thing the number is of, only the restored subject says.
  const asked = /分别/.test(before) ? [restored, clause] : [...(ofApplicant ? [ofApplicant] : []), clause, restored];
  return [...new Set([...asked, ...(opposite ? [opposite] : [])])];
}

const APPLICANT = "(?:企业|公司|公益组织|社会组织|科研机构|科研单位|法律服务机构|律师事务所|律所|个人|自然人|公民)";
const BARE_APPLICANT = new RegExp(`${APPLICANT}(?=(?:有|共|只|仅|则){0,2}多少件$)`);
const OTHER_APPLICANT = new RegExp(`${APPLICANT}(?:的?申请)?\\d{1,6}件[、，,和及]其他$`);
/** 公开11件，其中个人10件 are some of those. */
const COUNTS_ELSE = /其中|公开(?!申请)|办结|不予|提供|处理|结转|纠正|维持|复议|诉讼|尚未|未办/;
/** 公益组织2件, and 其他1件 behind it: an applicant's requests, where nothing else is counted. */
function asApplicants(clause: string, before: string): string | null {
  if (COUNTS_ELSE.test(before)) return null;
  if (OTHER_APPLICANT.test(before)) return clause.replace("其他", "其他申请人提出的申请");
  return BARE_APPLICANT.test(clause) ? clause.replace(BARE_APPLICANT, "$&申请") : null;
}

/** How one asks for such a number. Issuers are asked for by 几个. */
function wordFor({ unit, none }: Statement): string {
  if (none) return "";
  if (unit === "%") return "百分之多少";
  return /^[个家]$/.test(unit) ? `几${unit}` : `多少${unit}`;
}
