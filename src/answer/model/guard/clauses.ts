// A sentence a model wrote -> its clauses in the reports' own constructions, each character with its place, without whose report says so. No I/O. No clock.
import { marksOf } from "../../../zh/marks.ts";
import type { Source } from "../sources.ts";
import { inTheirWords, placesFrom } from "./alternatives.ts";
import { hangsOn, type Layout, topicOf, withoutAsked, withoutSides } from "./frames.ts";
import { isHarmless, withoutCount } from "./harmless.ts";
import { withoutLayout } from "./layout.ts";
import { needsNoMatch } from "./match.ts";
import { tokensOf } from "./tokens.ts";

/** 主动公开方面，: under which of the report's own headings what follows stands. */
const TOPIC =
  /^(?:在|从)?(主动公开|依申请公开|(?:政府)?信息管理|(?:政府信息公开)?平台建设|监督保障|存在的?(?:主要)?问题|改进(?:情况|措施))(?:工作)?(?:上|方面|中)?(?:来看|看)?$/;
export const isTopic = (clause: string): boolean => TOPIC.test(clause);
/** What is counted in 件 under a heading need not be named again. */
const COUNTED_UNDER: Readonly<Record<string, string>> = { 依申请公开: "政府信息公开申请" };
const isUnder = ({ citation, passage }: Source, topic: string): boolean =>
  [citation.section, ...passage.path, passage.text.slice(0, 40)].some((words) => withoutLayout(words).includes(topic));

/** `at`: for each character of `text`, where it stands in the sentence; `given`: what the topic before it says of it; `hangs`: of what was said before (此举…);
 * `about`: under which topic the answer puts it; `otherwise`: what is left of it without what was asked. */
export type Clause = {
  text: string;
  at: readonly number[];
  relates?: boolean;
  given?: string;
  hangs?: boolean;
  about?: string;
  otherwise?: Clause;
};
/** It says of what stands before what it is, has or is about: true only of the same sentence of the passage. */
const RELATES =
  /^(?:其中|其)?(?:主要|具体|分别)?(?:内容|形式|方式|措施|做法|渠道|重点|途径)?(?:主要|具体|分别)?(?:是(?!否)|有(?![序关效力计利限]|专人)|即(?!时)|分别为|包括|涉及|涵盖|包含|含)/;
/** In front of what is said: that a report says it. */
const REPORTING =
  /^(?:不过|但是?|同时|此外|另外|而)?[，,]?(?:在)?(?:其|该)?(?:本?年度?)?(?:的)?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)(?:中|里)?(?:还|也|均|都)?(?:明确|坦诚|如实)?(?:坦承|承认|提及|讲到|谈到|披露|显示出|提到|指出|显示|写明|写道|表示|介绍|称|说明|提出|强调|认为|说|坦言|载明)?[，,:：]?/;
/** 利通区坦言，…: whose report it is tells what stands in it. */
const TELLING =
  /^(?:自己|自身)?的(?:说法|介绍|总结|表述)[，,:：]?$|^(?:在)?(?:则|也|还|均|都|并)?(?:明确|坦诚|如实)?(?:坦言|坦承|承认|表示|指出|强调|提到|谈到|讲到|介绍说|介绍称)[，,:：]?(?!不?满意)/;
/** Between what is wrong and what is done about it; true only where the report says what is wrong. */
const IN_ANSWER = /^(?:为此|对此|有鉴于此|针对(?:这些|上述|以上|存在的?|该)(?:问题|不足|情况))$/;
/** 工作中仍有一些不足: so much says a part that names them. */
const THERE_ARE_PROBLEMS =
  /^(?:(?:政务公开|政府信息公开|信息公开)?工作)?[中上里]?(?:也|仍|还|仍然|依然|尚|同时|但|但是|不过)*(?:存在|有)着?(?:一些|一定的?|某些)?的?(?:主要)?(?:问题|不足|不足之处|短板)$/;
/** 主要问题是…: true only of what stands where the report names what is wrong. */
const PROBLEM_LEAD =
  /^的?(?:主要|突出|存在)*的?(?:问题|不足之处|不足|短板|薄弱环节)(?:主要)?(?:是|有|在于|为|包括|体现在|表现在|集中在)+(?!\d)/;
const NAMES_PROBLEMS = /问题|不足|短板/;
const WHAT_IS_DONE = /问题|不足|短板|改进|整改/;
const isOfProblems = ({ citation, passage }: Source, names = NAMES_PROBLEMS): boolean =>
  [citation.section, ...passage.path, passage.text.slice(0, 40)].some((words) => names.test(withoutLayout(words)));
/** Between clauses; 且 behind a number leads to another: 受理116件且应答率100%. */
const CLAUSE = new RegExp(String.raw`[${marksOf("clause")}]+|(?<=\d[\p{Script=Han}%]{0,3})(?:并且|且)(?=[\p{Script=Han}])`, "u");
/** The same, kept between what it divides. */
const CLAUSE_KEPT = new RegExp(`(${CLAUSE.source})`, "u");

/** All clauses as one: the words of one sentence with some left out. A comma stands where the clause before it ended. */
export const whole = (clauses: readonly Clause[]): Clause => ({
  ...(clauses.some(({ hangs }) => hangs) ? { hangs: true } : {}),
  ...(clauses[0]?.about === undefined ? {} : { about: clauses[0].about }),
  text: clauses.map(({ text }) => text).join(","),
  at: clauses.flatMap(({ at }, i) => [...(i === 0 ? [] : [(clauses[i - 1]?.at.at(-1) ?? 0) + 1]), ...at]),
});

/** 下一步，: that what follows is planned is told by what it is held to. */
const ONLY_PLANS = /^(?:下一?步|今后|接下来|未来|下阶段|下一阶段)(?:工作)?(?:中|里)?$/;
/** Names of the issuer, its year and grammar alone say nothing: 2024年，…. */
function saysSomething({ text }: Clause, { selves, levels, report }: Source): boolean {
  const known = saying.get(report) ?? new Map<string, boolean>();
  saying.set(report, known);
  const says =
    known.get(text) ??
    (!ONLY_PLANS.test(text) &&
      tokensOf(text, { selves, levels, year: report.year, plan: false, of: "sentence" }).some((token) => !needsNoMatch(token)));
  if (known.size >= MOST_CLAUSES_KEPT) known.clear();
  known.set(text, says);
  return says;
}
/** The same clause is looked for in every passage of a report. */
const saying = new WeakMap<Source["report"], Map<string, boolean>>();
const MOST_CLAUSES_KEPT = 500;

/** How much of it only names the issuer and its year, with more behind: of whom it speaks has been settled. */
function selfBefore(text: string, { selves, report }: Source): number {
  const office = selves.some((name) => name.endsWith("办公室")) ? ["办公室"] : [];
  const own = [...selves, ...office, `${report.year}年度`, `${report.year}年`];
  let at = 0;
  for (let name = own.find((each) => text.startsWith(each)); name !== undefined; name = own.find((each) => text.startsWith(each, at)))
    at += name.length;
  return at < text.length ? at : 0;
}

/** Whose report it is and that it says so is no clause. */
function withoutSource(text: string, { selves, report }: Source): string {
  const own = [...selves, `${report.year}年度`, `${report.year}年`];
  let rest = text.replace(/^(?:根据|依据|按照?|据|从)(?=.{2,24}(?:报告|年报|说法))/, "");
  for (let name = own.find((each) => rest.startsWith(each)); name !== undefined; name = own.find((each) => rest.startsWith(each)))
    rest = rest.slice(name.length).replace(/^的(?=.{0,4}(?:报告|年报))/, "");
  const reporting = REPORTING.exec(rest)?.[0] ?? (rest === text ? undefined : TELLING.exec(rest)?.[0]) ?? "";
  return reporting === "" ? text : rest.slice(reporting.length);
}

/** Of a clause only `words`, which stand in it in this order as its beginning and its end. */
function keeping({ text, at, ...rest }: Clause, words: string): Clause {
  let head = 0;
  while (head < words.length && words[head] === text[head]) head++;
  const tail = words.length - head;
  return { ...rest, text: words, at: [...at.slice(0, head), ...at.slice(text.length - tail)] };
}

export function clausesIn(text: string, source: Source, given: string): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  let [topics, about] = ["", ""];
  for (const [i, part] of text.split(CLAUSE_KEPT).entries()) {
    const isMark = i % 2 === 1;
    const bare = clauses.length === 0 ? withoutSource(part, source) : part;
    const from = at + part.length - bare.length;
    const announces =
      /^[:：]/.test(text.slice(at + part.length)) &&
      isHarmless(withoutCount(bare), { names: source.selves, years: [source.report.year], question: given });
    const topic = TOPIC.exec(bare)?.[1];
    if (topic !== undefined && text.length > at + part.length) {
      if (!isUnder(source, topic)) return [];
      topics += `|${topic}${COUNTED_UNDER[topic] ?? ""}`;
    } else if (
      !isMark &&
      (IN_ANSWER.test(bare) || (THERE_ARE_PROBLEMS.test(bare.slice(selfBefore(bare, source))) && at + part.length < text.length))
    ) {
      if (!isOfProblems(source, IN_ANSWER.test(bare) ? WHAT_IS_DONE : NAMES_PROBLEMS)) return [];
    } else if (!announces && !isMark && bare !== "") {
      const layout: Layout = {
        given,
        under: [source.citation.section, ...source.passage.path],
        rest: text.slice(0, at) + text.slice(at + part.length),
        names: source.selves,
        year: source.report.year,
      };
      const under = layout.rest === "" ? null : topicOf(bare.slice(selfBefore(bare, source)), layout);
      if (under) {
        if (!under.heads) about = under.named;
        at += part.length;
        continue;
      }
      const sides = withoutSides(bare, layout);
      if (sides === "") {
        at += part.length;
        continue;
      }
      const lead = selfBefore(bare, source);
      const problems = PROBLEM_LEAD.exec(bare.slice(lead))?.[0].length ?? 0;
      if (problems > 0 && !isOfProblems(source)) return [];
      const hangs = hangsOn(bare.slice(lead + problems));
      const of = lead > 0 && problems + hangs === 0 ? (/^的(?=\p{Script=Han}{2})/u.exec(bare.slice(lead))?.[0].length ?? 0) : 0;
      const named = lead + problems + hangs + of;
      const clause: Clause = {
        text: bare.slice(named),
        at: placesFrom(from + named, bare.length - named),
        relates: RELATES.test(bare.slice(named)),
        ...(hangs > 0 ? { hangs: true } : {}),
        ...(about === "" ? {} : { about }),
      };
      const asked = withoutAsked(clause.text, layout);
      const kept: Clause =
        sides !== null
          ? keeping(clause, sides.slice(named))
          : asked !== null
            ? { ...clause, otherwise: inTheirWords(keeping(clause, asked)) }
            : clause;
      clauses.push(inTheirWords(topics === "" ? kept : { ...kept, given: topics }));
    }
    at += part.length;
  }
  const statements = clauses.filter((clause) => saysSomething(clause, source));
  return statements.length > 0 ? statements : clauses;
}
