// A sentence a model wrote -> its clauses in the reports' own constructions, each character with its place, without whose report says so. No I/O. No clock.
import { marksOf } from "../../../zh/marks.ts";
import type { Source } from "../sources.ts";
import { CONSTRUCTIONS } from "./equivalents.ts";
import { isHarmless, withoutCount } from "./harmless.ts";
import { withoutLayout } from "./layout.ts";
import { needsNoMatch } from "./match.ts";
import { tokensOf } from "./tokens.ts";

/** 主动公开方面，: under which of the report's own headings what follows stands. */
const TOPIC =
  /^(?:在|从)?(主动公开|依申请公开|(?:政府)?信息管理|(?:政府信息公开)?平台建设|监督保障|存在的?(?:主要)?问题|改进(?:情况|措施))(?:工作)?(?:上|方面|中)?(?:来看|看)?$/;
const isUnder = ({ citation, passage }: Source, topic: string): boolean =>
  [citation.section, ...passage.path, passage.text.slice(0, 40)].some((words) => withoutLayout(words).includes(topic));

/** `at`: for each character of `text`, where it stands in the sentence. */
export type Clause = { text: string; at: readonly number[]; relates?: boolean };
/** It says of what stands before what it is, has or is about: true only of the same sentence of the passage. */
const RELATES =
  /^(?:其中|其)?(?:主要|具体|分别)?(?:内容|形式|方式|措施|做法|渠道|重点|途径)?(?:主要|具体|分别)?(?:是(?!否)|有(?![序关效力计利限])|即(?!时)|分别为|包括|涉及|涵盖|包含|含)/;
/** In front of what is said: that a report says it. */
const REPORTING =
  /^(?:在)?(?:其)?(?:本?年度?)?(?:的)?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)(?:中|里)?(?:还|也|均|都)?(?:明确|坦诚|如实)?(?:坦承|承认|提及|讲到|谈到|披露|显示出|提到|指出|显示|写明|写道|表示|介绍|称|说明|提出|强调|认为|说|坦言|载明)?[，,:：]?/;
const CLAUSE = new RegExp(`[${marksOf("clause")}]+`);

/** All clauses as one: the words of one sentence with some left out. */
export const whole = (clauses: readonly Clause[], text: string): Clause => {
  const from = clauses[0]?.at[0] ?? 0;
  return { text: text.slice(from), at: placesFrom(from, text.length - from) };
};

const placesFrom = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i);

/** 政务动态646条、概况类9条: items that each end with their number. */
export function counted({ text, at, relates = false }: Clause): Clause[] {
  const parts = text.split(/(?<=\d[\p{Script=Han}%]{0,4})、/u);
  let from = 0;
  return parts.map((part) => {
    const clause = { text: part, at: at.slice(from, from + part.length), relates };
    from += part.length + 1;
    return clause;
  });
}

/** A construction of the sentence in the reports' own words. */
function inTheirWords({ text, at }: Clause): Clause {
  for (const { from, to } of CONSTRUCTIONS) {
    const match = from.exec(text);
    if (!match) continue;
    // What a group holds keeps its places; what is put in stands at the construction's beginning.
    const [words, places]: [string[], number[]] = [[], []];
    for (const part of to.split(/(\$\d)/)) {
      const group = /^\$(\d)$/.exec(part) ? (match[Number(part[1])] ?? "") : part;
      const start = group === part ? match.index : text.indexOf(group, match.index + 1);
      words.push(group);
      for (let i = 0; i < group.length; i++) places.push(at[group === part ? match.index : start + i] ?? 0);
    }
    const end = match.index + match[0].length;
    return inTheirWords({
      text: text.slice(0, match.index) + words.join("") + text.slice(end),
      at: [...at.slice(0, match.index), ...places, ...at.slice(end)],
    });
  }
  return { text, at };
}

/** Names of the issuer, its year and grammar alone say nothing: 2024年，…. */
function saysSomething({ text }: Clause, { selves, levels, report }: Source): boolean {
  return tokensOf(text, { selves, levels, year: report.year, plan: false, of: "sentence" }).some((token) => !needsNoMatch(token));
}

/** Whose report it is and that it says so is no clause. */
function withoutSource(text: string, { selves, report }: Source): string {
  const own = [...selves, `${report.year}年度`, `${report.year}年`];
  let rest = text;
  for (let name = own.find((each) => rest.startsWith(each)); name !== undefined; name = own.find((each) => rest.startsWith(each)))
    rest = rest.slice(name.length).replace(/^的(?=.{0,4}(?:报告|年报))/, "");
  const reporting = REPORTING.exec(rest)?.[0] ?? "";
  return reporting === "" ? text : rest.slice(reporting.length);
}

export function clausesIn(text: string, source: Source, given: string): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${CLAUSE.source})`))) {
    const bare = clauses.length === 0 ? withoutSource(part, source) : part;
    const from = at + part.length - bare.length;
    const announces =
      /^[:：]/.test(text.slice(at + part.length)) &&
      isHarmless(withoutCount(bare), { names: source.selves, years: [source.report.year], question: given });
    const topic = TOPIC.exec(bare)?.[1];
    if (topic !== undefined && text.length > at + part.length) {
      if (!isUnder(source, topic)) return [];
    } else if (!announces && !CLAUSE.test(part) && bare !== "")
      clauses.push({ ...inTheirWords({ text: bare, at: placesFrom(from, bare.length) }), relates: RELATES.test(bare) });
    at += part.length;
  }
  const telling = clauses.filter((clause) => saysSomething(clause, source));
  return telling.length > 0 ? telling : clauses;
}
