// Lines above a grid that belong to it -> its first rows: heads whose cells nothing but a space parts (自然人 总计 商业企业 …), and what its
// figures count in (单位：件、元). Without them the form's order and units would be taken for the file's. No I/O. No clock.
import { hasStop } from "../../zh/marks.ts";
import { isColumnLabel } from "../labels.ts";
import type { Block, GridCell } from "../report.ts";
import { hasUnitBehind, isUnitLine } from "../values.ts";
import { applicantIn, rowsOfHeads } from "./applicant-heads.ts";
import { groupIn, resultIn } from "./dispute-heads.ts";
import { isColumnHead, shortName } from "./proactive-heads.ts";

/** A table has no more lines of heads, one head a line at that. */
const MOST_LINES = 24;
const LONGEST_TITLE = 40;
/** Stand over the rows' own names. */
const OVER_NAMES = /^(?:信息内容|信息类别|项目|事项|类别|类型|名称)$/;
const ITEM = /^第[一二三四五六七八九十\d]+条/;
const isHead = (printed: string): boolean => [printed, shortName(printed)].some(isHeadOf);
const isHeadOf = (word: string): boolean =>
  isColumnLabel(word) || applicantIn(word) !== null || (groupIn(word) ?? resultIn(word)) !== null || isColumnHead(word);
const wordsIn = (text: string): string[] => text.trim().split(/[\s\u3000]+/u);

type Line = { cells: GridCell[]; alone: boolean };
/** The cells of a line of heads; of a line of one head it is only told by the lines around it. Null when it is none. */
function lineOf(block: Block, least: number): Line | null {
  if (block.kind === "grid" || hasStop(block.text)) return null;
  const { place } = block;
  if (isUnitLine(block.text) || (hasUnitBehind(block.text) && block.text.length <= LONGEST_TITLE))
    return { cells: [{ text: block.text, place }], alone: false };
  const words = wordsIn(block.text);
  const heads = words.filter((word) => !OVER_NAMES.test(word));
  const known = heads.filter(isHead).length;
  const isLine = words.length === 1 ? known === 1 || OVER_NAMES.test(words[0] ?? "") : known > 0 && known >= heads.length * least;
  return isLine ? { cells: words.map((text): GridCell => ({ text, place })), alone: words.length === 1 } : null;
}

function rowsOf(lines: readonly Line[]): GridCell[][] {
  const rows: GridCell[][] = [];
  let single: GridCell[] = [];
  const flush = () => {
    if (single.length > 0) rows.push(...rowsOfHeads(single));
    single = [];
  };
  for (const { cells, alone } of lines) {
    if (alone) single.push(...cells);
    else {
      flush();
      rows.push(cells);
    }
  }
  flush();
  return rows;
}

/** So many heads one below another are one row of them. */
const FEWEST_ALONE = 3;
/** Rows of one head each are heads set one a line. `padded`: and those that a conversion has given blank cells behind their head. */
function joined(rows: readonly GridCell[][], padded: boolean): GridCell[][] {
  const result: GridCell[][] = [];
  let run: GridCell[][] = [];
  const flush = () => {
    result.push(...(run.length >= FEWEST_ALONE ? rowsOf(run.map((cells) => ({ cells: cells.slice(0, 1), alone: true }))) : run));
    run = [];
  };
  for (const row of rows) {
    const [first, ...others] = row;
    const bare = first && !first.colSpan && !first.rowSpan && (padded ? others.every(({ text }) => text === "") : others.length === 0);
    if (bare && (isHead(first.text) || OVER_NAMES.test(first.text))) run.push(row);
    else {
      flush();
      result.push(row);
    }
  }
  flush();
  return result;
}

/** What a note under a table gives as the unit of its amounts: 注：收费金额单位为元. */
const NOTED = /^[（(]?(?:注|备注|说明)[:：].{0,30}(?:收费|金额).{0,8}单位(?:均)?[为是:：]([百千万亿]?元)/;
export const unitNoted = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    const unit = block.kind === "grid" ? undefined : NOTED.exec(block.text.replace(/\s/g, ""))?.[1];
    return unit === undefined ? [] : [{ kind: "grid", rows: [[{ text: `单位：${unit}`, place: block.place }]], place: block.place }];
  });

/**
 * `least`: the share of a line's words of which it has to be known what they head. `padded`: rows of a head and blanks are no rows of the form,
 * as 结果维持 may be one that is left blank.
 */
export const withLinesAbove = (blocks: readonly Block[], { least, padded }: { least: number; padded: boolean }): Block[] =>
  blocks.map((block, i): Block => {
    if (block.kind !== "grid") return block;
    const above: Line[] = [];
    for (let at = i - 1; at >= 0 && above.length < MOST_LINES; at--) {
      const before = blocks[at] as Block;
      const line = lineOf(before, least);
      if (line) above.unshift(line);
      else if (before.kind === "grid" || !ITEM.test(before.text.trim())) break;
    }
    return { ...block, rows: [...rowsOf(above), ...joined(block.rows, padded)] };
  });
