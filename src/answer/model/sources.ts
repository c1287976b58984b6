// The reports an answer speaks of -> the passages a model is offered and held to, each with its mark. Reads the store.
import type { Citation } from "../../contract.ts";
import { citePassage, type Passage, passageUrl, type Report } from "../../report/report.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { marksOf } from "../../zh/marks.ts";
import { plansOf } from "../prose/aspects.ts";
import type { Store } from "../reports/store.ts";
import { isInstruction } from "./guard/instructions.ts";
import { withoutLayout } from "./guard/layout.ts";

/** One sentence of a passage, compact; `at` maps its characters to those of the passage's text. */
export type SourceSentence = { text: string; at: readonly number[]; plan: boolean; block: number; heading: string };
/** `mark`: 1-based, into the evidence's citations followed by those that only the model was offered. */
export type Source = {
  mark: number;
  citation: Citation;
  report: Report;
  passage: Passage;
  sentences: readonly SourceSentence[];
  /** What the issuer is called, longest first. */
  selves: readonly string[];
  /** What it is at the end of its name, or its place is: 区. */
  levels: readonly string[];
};

/** Of one report all prose; of several what the rules found and section five of each. */
const WHOLE_OF = 1;
const PLANS_AND_PROBLEMS = 5;
const MOST_REPORTS = 6;
/** Characters of prose that one answer may cost on the way in. */
const MOST_CHARACTERS = 9_000;

/** Errors: those of the store. */
export async function sourcesOf(citations: readonly Citation[], store: Store): Promise<Source[]> {
  const ids = [...new Set(citations.map(({ report }) => report))].slice(0, MOST_REPORTS);
  const sources: Source[] = [];
  let mark = citations.length;
  for (const id of ids) {
    const report = await store.report(id);
    if (!report) continue;
    const agency = await store.agency(id.replace(/-\d{4}$/, ""));
    const selves = [...new Set([report.issuer, ...(agency?.names ?? []), ...shortSelves(report.issuer)])]
      .map(withoutLayout)
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length);
    const levels = [...report.issuer.matchAll(/街道|[省市区县旗镇乡州]/g)].slice(-1).map(([level]) => level);
    const plans = plansOf(report);
    for (const passage of report.passages) {
      const cited = citations.findIndex(({ url, quote }) => url === passageUrl(id, passage.n) && quote === passage.text);
      const quoted = citations.some(({ url }) => url === passageUrl(id, passage.n));
      // What stands before the first section says that this is a report, and at times how to reach its office.
      if (!quoted && (passage.section === 0 || (ids.length > WHOLE_OF && passage.section !== PLANS_AND_PROBLEMS))) continue;
      const planned = plans.filter((excerpt) => excerpt.passage.n === passage.n).map(({ range }) => range);
      sources.push({
        mark: cited >= 0 ? cited + 1 : ++mark,
        citation: cited >= 0 ? (citations[cited] as Citation) : citePassage(report, passage),
        report,
        passage,
        sentences: withStatements(sentencesOf(passage, planned), report, passage),
        selves,
        levels,
      });
    }
  }
  const found = (source: Source): number => Number(citations.some(({ url }) => url === source.citation.url));
  let left = MOST_CHARACTERS;
  // What the rules found comes first: it is the likeliest to answer, and the last to be left out for its length.
  return sources
    .sort((a, b) => found(b) - found(a))
    .filter((source) => {
      left -= source.passage.text.length;
      return left >= 0;
    });
}

/** What an office calls itself beside its name: 政府办公室 of 银川市西夏区人民政府办公室. A government is not its office. */
function shortSelves(issuer: string): string[] {
  const office = /[省市区县旗]((?:人民)?政府办公室|[^省市区县旗]{2,10}[局委办厅])$/.exec(issuer)?.[1];
  return office ? [...new Set([office, office.replace("人民政府", "政府")])] : [];
}

/**
 * Each number that the passage states, as a sentence of its own: what it counts, restored from what stands before it, and the number. So
 * "政务微博669条" follows where the passage has 政务微信…，政务微博发布信息669条. Its characters stand for the number's place.
 */
function withStatements(sentences: SourceSentence[], report: Report, { n }: Passage): SourceSentence[] {
  const stated = report.statements.filter((statement) => statement.passage === n && !statement.none && statement.subject !== "");
  const own = stated.map((statement): SourceSentence => {
    const text = withoutLayout(`${statement.subject.replaceAll(" ", "")}${statement.text}`);
    const place = sentences.find(({ at }) => (at[0] ?? 0) <= statement.at[0] && statement.at[0] <= (at.at(-1) ?? 0));
    const at = [...text].map(() => statement.at[0]);
    return { text, at, plan: place?.plan ?? false, block: STANDS_ALONE, heading: place?.heading ?? "" };
  });
  return [...sentences, ...own];
}
/** The block of such a sentence: it needs none before it. */
export const STANDS_ALONE = -1;

/** A fragment that only names what follows: "政务新媒体方面。", "一是加强组织领导。" */
/** 一是, （二）: how a point of a list begins. */
const POINT = new RegExp(`^[${ORDINALS}]{1,2}是|^[(（][${ORDINALS}]+[)）]`);
const HEADING = new RegExp(`方面[。：:]?$|^(?:[${ORDINALS}]{1,2}是|[(（][${ORDINALS}]+[)）])[^,，;；]{2,16}[。：:]?$`);

const ONLY_NAMES = /^[^,，;；：:]{2,24}(?:情况|方面|概况|事项|问题|措施)[。：:]?$/;

/** From here on a passage says what will be done, wherever it stands. 将 before a noun (将…纳入考核) plans nothing. */
const TURNS_TO_PLANS =
  /下一步|下步|今后|接下来|将(?:进一步|继续|持续|不断|着力|加大|加强|认真|严格|全面|深入|积极|努力|从|会|按照|以|有针对性)/;

/** Whose the address and the numbers are that stand in brackets behind. */
const CONTACT = /[与和向](.{2,24}?)(?:进行)?(?:联系|咨询|反映)[（(,，:：]/;

const MARKS = marksOf("segment");
/** Up to a mark that ends a segment, or to the colon that a list of points follows. */
const SEGMENT = new RegExp(String.raw`(?:(?![:：]\s*\**(?:一是|[(（]一[)）]))[^${MARKS}])+[${MARKS}:：]*`, "g");

function sentencesOf(passage: Passage, planned: readonly (readonly [number, number])[]): SourceSentence[] {
  const sentences: SourceSentence[] = [];
  let [block, heading, turned] = [0, passage.path.at(-1) ?? "", false];
  for (const match of passage.text.matchAll(SEGMENT)) {
    const at: number[] = [];
    const text = match[0];
    if (isInstruction(text)) continue;
    let compact = "";
    for (let i = 0; i < text.length; i++) {
      const character = withoutLayout(text[i] ?? "");
      if (character === "") continue;
      compact += character;
      at.push(match.index + i);
    }
    if (compact === "") continue;
    if (POINT.test(compact)) block += 1;
    if (HEADING.test(compact)) {
      block += 1;
      heading = compact;
    }
    // "收取信息处理费情况。" names what follows and says nothing: not even that a fee was taken.
    if (ONLY_NAMES.test(compact)) continue;
    turned ||= TURNS_TO_PLANS.test(compact);
    const plan = turned || planned.some(([start, end]) => match.index >= start && match.index < end);
    sentences.push({ text: compact, at, plan, block, heading: CONTACT.exec(compact)?.[1] ?? heading });
  }
  return sentences;
}
