// Blocks -> the six sections of the form, each with the blocks that stand in it. No I/O. No clock.
import { SECTION_TITLES } from "../form/vocabulary.ts";
import { ORDINALS, ordinalOf } from "../zh/digits.ts";
import { hasStop } from "../zh/marks.ts";
import { foldScript } from "../zh/script.ts";
import { foldLabel, labelLikeness } from "./labels.ts";
import type { Block, Section } from "./report.ts";

/** `number` 0 is what stands before the first section: title and preamble. */
export type Part = { number: number; blocks: Block[] };
/** `reports`: how many whole runs of sections with tables in them the file has. */
type Sectioned = { sections: Section[]; parts: Part[]; reports: number };

/** What a section's heading has to speak of; authorities reword the rest. In the order of the form. */
const SUBJECTS = [
  /总体|概述|概况|基本情况/,
  /主动公开/,
  /^(?!.*(?:复议|诉讼)).*(?:收到|处理|申请)/,
  /复议|诉讼/,
  /问题|改进|不足/,
  /其他|其它|需要报告|需报告/,
];
/** 一 to 六: there are six sections. */
const NUMERALS = ORDINALS.slice(0, SECTION_TITLES.length);
const NUMBERED = new RegExp(String.raw`^第?([${NUMERALS}])(?:、|[.．:：,，]|部分|\s)`);
const OTHERWISE_NUMBERED = new RegExp(String.raw`^(?:[（(]([${NUMERALS}1-6])[)）]、?|([1-6])\s*[、.．])\s*(?!\d)`);
const LONGEST_HEADING = 45;
/** The third group of rows of the table in section 3, which is numbered like it. */
const RESULTS = /^三、\s*本年度办理结果/;
/** A heading without its number has to be the form's own words. */
const SAME_WORDS = 0.85;

/** A run of at least so many sections is a report's, not a list's. */
const MOST_SECTIONS = 4;

/** Text without the marks of Markdown that wrap it. */
export const unmarked = (text: string): string => text.replace(/\*\*|__|^#+\s*|`/g, "").trim();

/** The section a block opens, 1–6, or 0. */
export function opens(block: Block): number {
  if (block.kind === "grid") return 0;
  const text = foldScript(unmarked(block.text));
  if (text.length > LONGEST_HEADING || hasStop(text) || RESULTS.test(text)) return 0;
  const digit = NUMBERED.exec(text)?.[1];
  if (digit) {
    const number = ordinalOf(digit);
    return SUBJECTS[number - 1]?.test(text) ? number : 0;
  }
  const folded = foldLabel(text);
  const number = SECTION_TITLES.findIndex((title) => labelLikeness(folded, foldLabel(title)) >= SAME_WORDS) + 1;
  // "2、" and "（二）" number paragraphs as often as sections: they have to be the section's own number.
  const other = OTHERWISE_NUMBERED.exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (other) return ordinalOf(other) === number ? number : 0;
  return /^[（(\d]/.test(text) ? 0 : number;
}

/** Splits at the headings, which stand in rising order. A table of contents repeats them with nothing between: the fullest run counts. */
export function sectionsOf(blocks: Block[]): Sectioned {
  const hits = blocks.flatMap((block, at) => (opens(block) ? [{ number: opens(block), at }] : []));
  const runs: (typeof hits)[] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    if (run && hit.number > (run.at(-1)?.number ?? 0)) run.push(hit);
    else runs.push([hit]);
  }
  const reach = (index: number): number => {
    const start = runs[index]?.[0]?.at ?? 0;
    return (runs[index + 1]?.[0]?.at ?? blocks.length) - start;
  };
  const hasTables = (index: number): boolean => {
    const start = runs[index]?.[0]?.at ?? 0;
    return blocks.slice(start, start + reach(index)).some(({ kind }) => kind === "grid");
  };
  const reports = runs.filter((each, i) => each.length >= MOST_SECTIONS && hasTables(i)).length;
  const best = runs.map((_, i) => i).sort((a, b) => reach(b) - reach(a))[0];
  const run = best === undefined ? [] : (runs[best] ?? []);
  // Headings of another run inside this one (a repeated heading after a page break) stay where they are.
  const sections = run.map(({ number, at }): Section => {
    const block = blocks[at];
    return {
      number,
      heading: block && block.kind !== "grid" ? unmarked(block.text) : "",
      place: block?.place ?? { line: 1, start: 0, end: 0 },
    };
  });
  const before: Part = { number: 0, blocks: blocks.slice(0, run[0]?.at ?? blocks.length) };
  const parts = run.map(({ number, at }, i): Part => ({ number, blocks: blocks.slice(at + 1, run[i + 1]?.at ?? blocks.length) }));
  return { sections, parts: [before, ...parts], reports };
}
