// A stretch of a pasted text -> its clauses, the numbers that claim something there, and whether its words do. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import { shareIn } from "../zh/amounts.ts";
import { comparedBy, comparisons, DEGREE } from "../zh/comparison.ts";
import { ORDINALS } from "../zh/digits.ts";
import { stretchesOf } from "../zh/marks.ts";
import type { Contact } from "./contacts.ts";
import type { Clause } from "./decide.ts";
import type { Said } from "./frame.ts";
import { withoutAll } from "./frames/all.ts";
import { withoutEach } from "./frames/every.ts";
import { comparesByDenial, withoutDenial } from "./frames/none.ts";
import { withoutOnly } from "./frames/only.ts";
import { othersIn } from "./frames/others.ts";
import { isRound } from "./frames/roundly.ts";
import { inPlainWords } from "./idioms.ts";
import { KINDS } from "./kinds.ts";
import { mentionedIn } from "./mentioned.ts";
import { remarkIn } from "./remark.ts";
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
  String.raw`最[多少高低大小]|第[${ORDINALS}\d]+[多少高低大小名位]?|居(?:[^，,。；]{2,8})?首|居末|垫底|领先|${comparisons("more", "less", "same")}|${comparedBy(DEGREE.more + DEGREE.less)}|都[有没]|均[有未无]|翻[了一两番倍]|其次|次之|再次|紧随其后|排在|依次|[都均皆]有|上升|下降|增长|减少|有所|(?<![没未所拥具])有[，,。；！!]*$|(?<![没未所拥具只])有过?(?:政府)?(?:信息公开)?(?:行政)?(?:复议|诉讼|官司|处罚|许可|强制|收费|规范性文件)[，,。；！!]*$`,
);

/** 四个2024年的报告一共收到83件, 超过10件的有3个: the first number says which reports the second is of, and claims nothing. */
const SAYS_WHICH =
  /^(?:比(?![例重])[^，,。]{1,10}[，,]|合计|总计|加起来|加在一起|一共|总共|相加|相差|之和|申请的(?:只|共)?有|(?:20\d{2}年度?)?的?(?:年度)?(?:报告|单位|地方|机构|机关|区县|县区|地区)|(?:以上|以下)?的(?!申请|案件|信息))/;

/** `ofRequests`: it, or the sentence before it, speaks of applications. */
export type Segment = { text: string; simple: string; start: number; end: number; ofRequests: boolean; contacts: readonly Contact[] };
export type Span = [number, number];

/** “数据开放”四个字: counts the words quoted. */
const CHARACTERS = /^个?(?:大字|汉字|字(?![据数])|词)/;

/** 有3家没有收到申请: of as many as are counted. */
const BY_SO_MANY = new RegExp(`(?:\\d{1,2}|[两${ORDINALS}])(?:家|个)(?:${KINDS})?(?:都|均)?$`);
const ALONE = /^[一1]家$/;
const NAMES_COUNTED = /^[家地区县]$/;
const LISTED = /[\p{Script=Han}][、和与及][\p{Script=Han}]{2,16}$/u;
/** “领导信箱”和“在线投诉”两个栏目: as many as are named. */
const QUOTED_NAMES = /(?:[“「『《][^“”「」『』《》]{1,24}[”」』》][、，,和与及]{0,2}){2,8}$/;
const namesBefore = (before: string): number => QUOTED_NAMES.exec(before)?.[0].match(/[“「『《]/g)?.length ?? 0;
const OF_COMPANIES = /^(?:企业|公司|商业|科研|社会|法律)/;

/** Numbers that claim something: not those that say which reports or how many are named, unless there is nothing else. */
export function ownNumbers(all: readonly Statement[], { simple, start, end }: Segment): Statement[] {
  // 只出现在隆德县一家: who it is, and no count.
  const inside = all.filter(
    ({ at }) =>
      !(
        ALONE.test(simple.slice(...at)) &&
        /[市区县镇乡办局]$/.test(simple.slice(start, at[0])) &&
        /^[，,。；！!\s]*$/.test(simple.slice(at[1], at[1] + 1))
      ),
  );
  const set = setPlace(simple.slice(start, end));
  const compared = comparesByDenial(simple.slice(start, end));
  const own = inside.filter(({ at, none, unit, value }, i) => {
    if (none && (compared || BY_SO_MANY.test(simple.slice(start, at[0])))) return false;
    if (i < inside.length - 1 && namesBefore(simple.slice(start, at[0])) === value) return false;
    // 殷都区、西夏区两家政府办: as many as are named.
    if (
      NAMES_COUNTED.test(unit) &&
      i < inside.length - 1 &&
      LISTED.test(simple.slice(start, at[0])) &&
      !OF_COMPANIES.test(simple.slice(at[1]))
    )
      return false;
    const ofSet = set !== null && at[0] >= start + set[0] && at[1] <= start + set[1] + 1;
    return !ofSet && !CHARACTERS.test(simple.slice(at[1])) && (i === inside.length - 1 || !SAYS_WHICH.test(simple.slice(at[1], end)));
  });
  return own.length > 0 || isFramed(simple.slice(start, end)) ? own : [...inside];
}

/** Whether it says all, none, only, the most, a share or a comparison. */
export function isFramed(typed: string): boolean {
  const words = inPlainWords(typed);
  return (
    COMPARES.test(words) ||
    comparesByDenial(words) ||
    withoutAll(words) !== null ||
    withoutDenial(words) !== null ||
    withoutOnly(words) !== null ||
    withoutEach(words) !== null ||
    mentionedIn(words) !== null ||
    othersIn(words) ||
    shareIn(words) !== null ||
    isRound(words)
  );
}

/** 3件行政复议无一维持: how many there are, and what is said of none of them. */
const NONE_OF_THEM = /(?<=\d[件起宗份个][^，,。；]{2,16})(?=无一)/;

export function clausesOf({ simple, start, end }: Segment): Span[] {
  return stretchesOf(simple.slice(start, end), "clause").flatMap(([from, to]): Span[] => {
    const at = start + from + simple.slice(start + from, start + to).search(NONE_OF_THEM);
    return at > start + from
      ? [
          [start + from, at],
          [at, start + to],
        ]
      : [[start + from, start + to]];
  });
}

export const numbersIn = (own: readonly Statement[], [from, to]: Span): Statement[] => own.filter(({ at }) => at[0] < to && from < at[1]);

/** Clauses in front that claim nothing themselves: 论行政处罚，隆德县排第一. */
export function leadOf(clauses: readonly Span[], i: number, own: readonly Statement[], { simple, contacts }: Segment): string {
  let lead = "";
  for (let at = i - 1; at >= 0; at--) {
    const span = clauses[at];
    const claims = span && (numbersIn(own, span).length > 0 || contacts.some(({ at }) => at[0] >= span[0] && at[0] < span[1]));
    if (!span || claims || claimsSomething(simple.slice(...span))) break;
    lead = simple.slice(...span) + lead;
  }
  return lead;
}
export const claimsSomething = (words: string): boolean => isFramed(words) || remarkIn(words) !== null;

/** What a sentence ends with is claimed too, unless it is a mere word or two. */
export const isTail = (words: string): boolean => (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;

export const wordsClaim = ([from, to]: Span, lead: string, { text, simple, start, end }: Segment, previous?: Statement): Asked => ({
  kind: "words",
  text: withoutJoints(text.slice(from, to)),
  said: { text: `${lead}${simple.slice(from, to)}`.trim(), segment: simple.slice(start, end), ...(previous ? { previous } : {}) },
});

export const withoutJoints = (clause: string): string =>
  clause.trim().replace(/^(?:[，,、和与]|及(?![时其]))+|(?<![，,、和及与])[，,、和及与]+$/g, "");
