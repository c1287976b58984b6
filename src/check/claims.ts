// A pasted text -> what it claims, each claim with the question whose answer decides it. No I/O. No clock.
import { TAIWAN_TERMS } from "../question/words/taiwan.ts";
import type { Passage, Statement } from "../report/report.ts";
import { statementsOf } from "../report/statements.ts";
import { comparedBy, comparisons, DEGREE } from "../zh/comparison.ts";
import { ORDINALS } from "../zh/digits.ts";
import { turned } from "../zh/direction.ts";
import { endOf, startOf, stretchesOf } from "../zh/marks.ts";
import { shareIn } from "./amounts.ts";
import { type Contact, contactsIn } from "./contacts.ts";
import type { Clause } from "./decide.ts";
import { englishClaims } from "./english.ts";
import type { Said } from "./frame.ts";
import { withoutAll } from "./frames/all.ts";
import { withoutEach } from "./frames/every.ts";
import { withoutDenial } from "./frames/none.ts";
import { timeliness } from "./frames/on-time.ts";
import { withoutOnly } from "./frames/only.ts";
import { inDigits } from "./in-digits.ts";
import { mentionedIn } from "./mentioned.ts";
import { isPassedOver, remarkIn } from "./remark.ts";
import { setPlace } from "./sets.ts";

/**
 * `number`: a figure is stated, `statement` says which; `questions` ask for it, the best first: the clause itself, the statement's restored subject
 * for clauses that leave too much unsaid, and, of a change, the opposite one. `words`: all, none, only, a share, a comparison or a remark. `said`
 * is what the frames read.
 */
export type Asked = { text: string; said: Said } & (
  | { kind: "number"; statement: Statement; clause: Clause; questions: string[] }
  | { kind: "words" }
);

/** Words without a number that reports can decide. */
const COMPARES = new RegExp(
  String.raw`最[多少高低大小]|第[${ORDINALS}\d]+[多少高低大小名位]?|居首|居末|垫底|领先|${comparisons("more", "less", "same")}|${comparedBy(DEGREE.more + DEGREE.less)}|都[有没]|均[有未无]|翻[了一两番倍]|其次|次之|紧随其后|排在|依次|[都均皆]有|上升|下降|增长|减少|有所`,
);

/** 四个2024年的报告一共收到83件, 超过10件的有3个: the first number says which reports the second is of, and claims nothing. */
const SAYS_WHICH =
  /^(?:合计|总计|加起来|加在一起|一共|总共|相加|相差|之和|申请的(?:只|共)?有|(?:20\d{2}年度?)?的?(?:年度)?(?:报告|单位|地方|机构|机关|区县|县区|地区)|(?:以上|以下)?的(?!申请|案件|信息))/;
/** 其余4件全部不予公开: how many are left is for the frame to count. */
const REMAINDER = /(?:其余|剩下|剩余|余下|另外|其他)的?$/;

/**
 * Of applications, 公开8件 is their result 予以公开; what is published otherwise has its name or its unit (公开信息96条, 主动公开).
 * 没公开 and 不公开 are another result.
 */
const RESULT =
  /(?<!予以|部分|部份|主动|申请|信息|政务|政府|[没不未])公开(?:了|的)?(?=(?:有|共|仅|只|才|就|占|其中){0,3}$)|(?<=全年|一年|共|总共|一共|只|仅|[县区市镇办])公开(?:了|的)?(?=申请(?:有|共|仅|只|才|就){0,2}$)/;
const OF_REQUESTS = /^[件份起宗个]?$/;

/** 38件申请里公开了12件: what is said of some of them is not said of all. */
const AMONG = /^[^，,、]{0,12}?(?:里面?|当中|之?中)(?![心央])/;

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
const isTimed = (words: string): boolean => {
  const said = timeliness(words);
  return said !== null && said !== "late" && !/[%％]/.test(words);
};

/** Claims in the order of the text. `simplify` turns traditional characters into simplified ones, one for one. */
export function claimsIn(text: string, simplify: (text: string) => string): Asked[] {
  const simple = inDigits(termsOfForm(text, simplify(text)));
  const statements = statementsIn(simple);
  return stretchesOf(simple, "segment").flatMap(([start, end], i, all): Asked[] => {
    const inside = statements.filter(({ at }) => at[0] >= start && at[0] < end);
    const said = text.slice(start, end).trim();
    if (said === "") return [];
    const english = englishClaims(said);
    if (english) return english;
    if (inside.length === 0 && isPassedOver(simple.slice(start, end))) return [];
    const ofRequests = /申请|(?:收到?|受理|接到)了?\d/.test(simple.slice((all[i - 1] ?? [start])[0], end));
    const contacts = contactsIn(simple.slice(start, end)).map((each) => shifted(each, start));
    const segment = { text, simple, start, end, ofRequests, contacts };
    const own = ownNumbers(inside, segment).filter(({ at }) => !contacts.some((each) => at[0] < each.at[1] && each.at[0] < at[1]));
    const claims = clausesOf(segment).flatMap(([from, to], i, all) => inClause([from, to], own, leadOf(all, i, own, segment), segment));
    if (claims.length === 0) return [wordsClaim([start, end], "", segment)];
    const [only] = claims;
    return only && claims.length === 1 ? [{ ...only, text: said }] : claims;
  });
}

/** What is typed in traditional characters says the form's terms otherwise: 覆議, 訴願. Terms are as long as each other. */
const termsOfForm = (text: string, simplified: string): string =>
  simplified === text ? text : TAIWAN_TERMS.reduce((words, [theirs, ours]) => words.replaceAll(theirs, ours), simplified);

/** Of each sentence by itself, so that a long text takes no more than its length; 其中 still refers to the sentence before. */
function statementsIn(simple: string): Statement[] {
  const sentences = stretchesOf(simple, "sentence");
  const passages = sentences.map(([start, end], i): Passage => {
    const text = simple.slice(start, end);
    return { n: i, section: 1, path: [], text, place: { line: 1, start: 0, end: text.length } };
  });
  return statementsOf(passages).map((each) => {
    const [start] = sentences[each.passage] ?? [0];
    return { ...each, at: [each.at[0] + start, each.at[1] + start] };
  });
}

/** `ofRequests`: it, or the sentence before it, speaks of applications. */
type Segment = { text: string; simple: string; start: number; end: number; ofRequests: boolean; contacts: readonly Contact[] };
type Span = [number, number];

const shifted = (contact: Contact, by: number): Contact => ({
  ...contact,
  at: [contact.at[0] + by, contact.at[1] + by],
  start: contact.start + by,
  end: contact.end + by,
});

/** “数据开放”四个字: counts the words quoted. */
const CHARACTERS = /^个?(?:大字|汉字|字(?![据数])|词)/;

/** Numbers that claim something: not those that say which reports or how many are named, unless there is nothing else. */
function ownNumbers(inside: readonly Statement[], { simple, start, end }: Segment): Statement[] {
  const set = setPlace(simple.slice(start, end));
  const own = inside.filter(({ at }, i) => {
    const ofSet = set !== null && at[0] >= start + set[0] && at[1] <= start + set[1] + 1;
    return !ofSet && !CHARACTERS.test(simple.slice(at[1])) && (i === inside.length - 1 || !SAYS_WHICH.test(simple.slice(at[1], end)));
  });
  return own.length > 0 || isFramed(simple.slice(start, end)) ? own : [...inside];
}

/** Whether it says all, none, only, the most, a share or a comparison. */
export const isFramed = (words: string): boolean =>
  COMPARES.test(words) ||
  withoutAll(words) !== null ||
  withoutDenial(words) !== null ||
  withoutOnly(words) !== null ||
  withoutEach(words) !== null ||
  mentionedIn(words) !== null ||
  shareIn(words) !== null;

function clausesOf({ simple, start, end }: Segment): Span[] {
  return stretchesOf(simple.slice(start, end), "clause").map(([from, to]): Span => [start + from, start + to]);
}

const numbersIn = (own: readonly Statement[], [from, to]: Span): Statement[] => own.filter(({ at }) => at[0] < to && from < at[1]);

/** Clauses in front that claim nothing themselves: 论行政处罚，隆德县排第一. */
function leadOf(clauses: readonly Span[], i: number, own: readonly Statement[], { simple, contacts }: Segment): string {
  let lead = "";
  for (let at = i - 1; at >= 0; at--) {
    const span = clauses[at];
    const claims = span && (numbersIn(own, span).length > 0 || contacts.some(({ at }) => at[0] >= span[0] && at[0] < span[1]));
    if (!span || claims || claimsSomething(simple.slice(...span))) break;
    lead = simple.slice(...span) + lead;
  }
  return lead;
}
const claimsSomething = (words: string): boolean => isFramed(words) || remarkIn(words) !== null;

/** The claims of one clause: each number, and what is said of all or none of them besides. */
function inClause(span: Span, own: readonly Statement[], lead: string, segment: Segment): Asked[] {
  const { simple, end } = segment;
  const numbers = numbersIn(own, span);
  const words = simple.slice(...span);
  const last = span[1] >= end;
  const contacts = segment.contacts.filter(({ at }) => at[0] >= span[0] && at[0] < span[1]);
  if (contacts.length > 0) return [...contacts.map((each) => contactClaim(each, lead, segment)), ...numberClaims(span, own, lead, segment)];
  if (segment.contacts.some((each) => each.start < span[1] && span[0] < each.end)) return [];
  if (numbers.length === 0)
    return claimsSomething(words) || (last && isTail(words))
      ? [
          wordsClaim(
            span,
            lead,
            segment,
            own.findLast(({ at }) => at[1] <= span[0]),
          ),
        ]
      : [];
  const claims = numberClaims(span, own, lead, segment);
  return withoutAll(words) || isTimed(words) ? [...claims, wordsClaim(span, "", segment)] : claims;
}

/** One field of how to reach an office, from the item that names it; `text` of what is read is without the value. */
function contactClaim(contact: Contact, lead: string, { text, simple, start, end, contacts }: Segment): Asked {
  const before = contacts[contacts.indexOf(contact) - 1]?.end ?? start;
  const [from, to] = [startOf(simple, contact.start, "item", before), endOf(simple, contact.end, "item", end)];
  return {
    kind: "words",
    text: withoutJoints(text.slice(from, to)),
    said: {
      text: `${lead}${simple.slice(from, contact.at[0])}${simple.slice(contact.at[1], to)}`.trim(),
      segment: simple.slice(start, end),
      contact,
    },
  };
}

/** The claims of the numbers of one clause. */
function numberClaims(span: Span, own: readonly Statement[], lead: string, segment: Segment): Asked[] {
  const { text, simple, start, end, ofRequests } = segment;
  const entire = withoutAll(simple.slice(...span));
  return numbersIn(own, span).flatMap((statement): Asked[] => {
    if (entire && REMAINDER.test(simple.slice(span[0], statement.at[0]))) return [];
    const before = own[own.indexOf(statement) - 1];
    const next = own[own.indexOf(statement) + 1];
    const from =
      before && before.at[1] > span[0] - lead.length
        ? Math.max(clauseStart(simple, before.at[1], statement.at[0]), amongEnd(simple, before, statement))
        : span[0] - lead.length;
    const all = entire ? simple.indexOf(entire.words, statement.at[1]) : -1;
    const among = next && next.at[0] < span[1] ? amongEnd(simple, statement, next) : 0;
    const item = endOf(simple, statement.at[1], "item", next?.at[0] ?? end);
    const rest = simple.slice(statement.at[1], item);
    const [object, isOpinion] = [statement.at[1] + objectIn(rest), remarkIn(rest) === "opinion"];
    const until = Math.min(isOpinion || isTimed(rest) ? object : item, all > 0 && all < span[1] ? all : end, among || end);
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

/** What a sentence ends with is claimed too, unless it is a mere word or two. */
const isTail = (words: string): boolean => (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;

const wordsClaim = ([from, to]: Span, lead: string, { text, simple, start, end }: Segment, previous?: Statement): Asked => ({
  kind: "words",
  text: withoutJoints(text.slice(from, to)),
  said: { text: `${lead}${simple.slice(from, to)}`.trim(), segment: simple.slice(start, end), ...(previous ? { previous } : {}) },
});

const withoutJoints = (clause: string): string =>
  clause.trim().replace(/^(?:[，,、和与]|及(?![时其]))+|(?<![，,、和及与])[，,、和及与]+$/g, "");

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

function questionsFor(clause: string, statement: Statement, before: string): string[] {
  const opposite = turned(clause);
  const subject = statement.subject.replaceAll(" ", "");
  const year = [...before.matchAll(/20\d{2}年/g)].at(-1)?.[0] ?? "";
  const restored = `${subject.includes(year) ? "" : year}${subject}${wordFor(statement)}`;
  // 分别: which issuer or thing the number is of, only the restored subject says.
  const asked = /分别/.test(before) ? [restored, clause] : [clause, restored];
  return [...new Set([...asked, ...(opposite ? [opposite] : [])])];
}

/** How one asks for such a number. Issuers are asked for by 几个. */
function wordFor({ unit, none }: Statement): string {
  if (none) return "";
  if (unit === "%") return "百分之多少";
  return /^[个家]$/.test(unit) ? `几${unit}` : `多少${unit}`;
}
