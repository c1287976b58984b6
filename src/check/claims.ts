// A pasted text -> what it claims, each claim with the question whose answer decides it. No I/O. No clock.
import type { Passage, Statement } from "../report/report.ts";
import { statementsOf } from "../report/statements.ts";
import { turned } from "../zh/direction.ts";
import { endOf, marksOf, stretchesOf } from "../zh/marks.ts";
import type { Clause } from "./decide.ts";

/**
 * `number`: a figure is stated, `statement` says which; `questions` ask for it, the best first: the clause itself, the statement's restored subject
 * for clauses that leave too much unsaid, and, of a change, the opposite one. `words`: no number, but a comparison or a ranking may be in it.
 */
export type Asked =
  | { kind: "number"; text: string; statement: Statement; clause: Clause; questions: string[] }
  | { kind: "words"; text: string; compares: boolean };

/** Words without a number that reports can decide; what decides them is worked out by words.ts. */
const COMPARES =
  /最[多少高低大小]|第[一二三四五六七八九十\d]+[多少高低大小名位]?|居首|居末|垫底|领先|[多少高低大小]于|比[^比]*[多少高低大小]|超过|不如|不及|一样|相同|相等|持平|并列|都[有没]|均[有未无]/;

/** 四个2024年的报告一共收到83件, 超过10件的有3个: the first number says which reports the second is of, and claims nothing. */
const SAYS_WHICH = /^(?:(?:20\d{2}年度?)?的?(?:年度)?(?:报告|单位|地方|机构|机关|区县|县区|地区)|(?:以上|以下)?的(?!申请|案件|信息))/;

/** Claims in the order of the text. `simplify` turns traditional characters into simplified ones, one for one. */
export function claimsIn(text: string, simplify: (text: string) => string): Asked[] {
  const simple = simplify(text);
  const passage: Passage = { n: 1, section: 1, path: [], text: simple, place: { line: 1, start: 0, end: simple.length } };
  const statements = statementsOf([passage]);
  return stretchesOf(simple, "segment").flatMap(([start, end]): Asked[] => {
    const inside = statements.filter(({ at }) => at[0] >= start && at[0] < end);
    const own = inside.filter(({ at }, i) => i === inside.length - 1 || !SAYS_WHICH.test(simple.slice(at[1], end)));
    const said = text.slice(start, end).trim();
    if (own.length === 0)
      return said === "" ? [] : (latin(said) ?? [{ kind: "words", text: said, compares: COMPARES.test(simple.slice(start, end)) }]);
    const numbers = own.map((statement, i): Asked => {
      const from = i === 0 ? start : clauseStart(simple, own[i - 1]?.at[1] ?? start, statement.at[0]);
      const to = clauseEnd(simple, statement.at[1], own[i + 1]?.at[0] ?? end);
      return {
        kind: "number",
        text: own.length === 1 ? said : withoutJoints(text.slice(from, to)),
        statement,
        clause: { before: simple.slice(from, statement.at[0]), after: simple.slice(statement.at[1], to) },
        questions: questionsFor(asked(text, from, to, statement), statement, simple.slice(start, statement.at[0])),
      };
    });
    return [...numbers, ...comparisons(text, simple, start, end, own)];
  });
}

const withoutJoints = (clause: string): string => clause.trim().replace(/^[，,、和及与]+|(?<![，,、和及与])[，,、和及与]+$/g, "");

/** The clause of a later number begins after the one before, past its punctuation. */
function clauseStart(text: string, after: number, at: number): number {
  const between = text.slice(after, at);
  const comma = Math.max(between.lastIndexOf("，"), between.lastIndexOf(","), between.lastIndexOf("、") === 0 ? 0 : -1);
  return after + comma + 1;
}
function clauseEnd(text: string, from: number, limit: number): number {
  return endOf(text, from, "item", limit);
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

const CLAUSE = new RegExp(`[^${marksOf("clause")}]+`, "g");
/** Clauses of a sentence with numbers that have none themselves, and compare: 隆德县最多，为28649件. */
const comparisons = (text: string, simple: string, start: number, end: number, own: readonly Statement[]): Asked[] =>
  [...simple.slice(start, end).matchAll(CLAUSE)].flatMap((match): Asked[] => {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const numbered = own.some(({ at }) => at[0] < to && from < at[1]);
    return numbered || !COMPARES.test(match[0]) ? [] : [{ kind: "words", text: text.slice(from, to).trim(), compares: true }];
  });

/** English prose has no measure words: a bare number that is no year is asked for by "how many". */
function latin(sentence: string): Asked[] | null {
  if (/\p{Script=Han}/u.test(sentence)) return null;
  const numbers = [...sentence.matchAll(/(?<![\w.,-])(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w-])%?/g)].filter(
    (match) => !/^(?:19|20)\d{2}$/.test(match[0]),
  );
  const [only] = numbers;
  if (!only || numbers.length > 1) return null;
  const [start, end] = [only.index, only.index + only[0].length];
  const percent = only[0].endsWith("%");
  const statement: Statement = {
    passage: 1,
    subject: sentence,
    value: Number(only[0].replace(/[,%]/g, "")),
    text: only[0],
    unit: percent ? "%" : "",
    sentence: [0, sentence.length],
    at: [start, end],
  };
  const question = `${sentence.slice(0, start)}${percent ? "what percent" : "how many"}${sentence.slice(end)}`;
  const clause = { before: sentence.slice(0, start), after: sentence.slice(end) };
  return [{ kind: "number", text: sentence, statement, clause, questions: [question] }];
}
