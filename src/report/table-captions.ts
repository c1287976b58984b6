// Sections 2 to 4 -> the same without a table whose caption says that it is another year's, or was corrected, where the one that counts stands beside
// it; or why the file is refused: the only table is of another year. No I/O. No clock.
import { YEAR_BEFORE } from "../zh/direction.ts";
import { hasStop } from "../zh/marks.ts";
import { foldScript } from "../zh/script.ts";
import type { Block, GridCell } from "./report.ts";
import { opens, type Part, unmarked } from "./sections.ts";
import { isUnitLine, readValue } from "./values.ts";

type Grid = Extract<Block, { kind: "grid" }>;
type Caption = { says: "before" | "corrected" | "own"; text: string };

const LONGEST = 40;
/** Lines between a caption and its table: the unit, another caption. */
const MOST_LINES = 3;
/** A caption names a table or what it holds; a sentence that compares two years names both and no table. */
const NAMES_TABLE = /表|数据|情况|统计|同期|^[（(]?(?:20\d{2}年度?|更正[前后]|[原上]?[一]?年度?)[）)]?$/;
const COMPARES = /(?:[与较比]|同比)(?:20|[上去前本])|[，,]|至|增[加长]|减少|发布|\d月|根据|依据|按照|〔/;
const CORRECTED = /更正前|更正之前|修正前|修改前|勘误前|原(?:公布|发布)的?数据|作废/;
const CORRECTION = /更正后|更正之后|修正后|修改后|勘误后/;
const BEFORE = new RegExp(`${YEAR_BEFORE}|上年度|往年|历史数据`);

function captionIn(printed: string, year: number): Caption | null {
  const text = foldScript(unmarked(printed)).replace(/\s|[。：:]$/g, "");
  if (text.length > LONGEST || hasStop(text)) return null;
  if (CORRECTED.test(text) && !CORRECTION.test(text)) return { says: "corrected", text: printed };
  if (CORRECTION.test(text) && !CORRECTED.test(text)) return { says: "own", text: printed };
  if (!NAMES_TABLE.test(text) || COMPARES.test(text)) return null;
  const years = [...text.matchAll(/(20\d{2})年/g)].map(([, each]) => Number(each));
  if (years.includes(year) || (years.length === 0 && /本年|今年/.test(text))) return { says: "own", text: printed };
  const before = year > 0 && years.length > 0 ? years.every((each) => each < year) : years.length === 0 && BEFORE.test(text);
  return before ? { says: "before", text: printed } : null;
}

/** The nearest line above a table, or in its first row, that says whose it is. */
function captionOf(blocks: readonly Block[], at: number, year: number): Caption | null {
  const [first = []] = (blocks[at] as Grid).rows;
  const cells = first.filter(({ text }) => text !== "");
  const isCaption = cells.length === 1 || (cells.length === 2 && /^附?表\s*[\d一二三四]*$/.test(cells[0]?.text ?? ""));
  const own = isCaption ? captionIn(cells.map(({ text }) => text).join(""), year) : null;
  if (own) return own;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES); above--) {
    const block = blocks[above];
    if (!block || block.kind === "grid" || opens(block) > 0) return null;
    const caption = captionIn(block.text, year);
    if (caption) return caption;
    if (!isUnitLine(block.text) && hasStop(block.text)) return null;
  }
  return null;
}
const hasFigures = (rows: readonly GridCell[][]): boolean => rows.flat().filter(({ text }) => readValue(text).kind === "number").length > 1;

/** `year`: the report's, 0 where it is not known. */
export function withoutOtherTables(parts: readonly Part[], year: number): { parts: Part[]; problem: string | null } {
  let problem: string | null = null;
  const kept = parts.map((part): Part => {
    if (part.number < 2 || part.number > 4) return part;
    // A table without a caption goes on with the one above it.
    let last: Caption | null = null;
    const grids = part.blocks.flatMap((block, at) => {
      if (block.kind !== "grid") return [];
      last = captionOf(part.blocks, at, year) ?? last;
      return hasFigures(block.rows) ? [{ block, caption: last as Caption | null }] : [];
    });
    const others = grids.filter(({ caption }) => caption !== null && caption.says !== "own");
    const [first] = others;
    if (!first) return part;
    if (others.length === grids.length) {
      const of = first.caption?.says === "corrected" ? "没有更正后的表格" : `不是本年度${year > 0 ? `（${year} 年）` : ""}的数`;
      problem ??= `第${"〇一二三四"[part.number]}部分的表格写明是“${first.caption?.text}”，${of}：请核对原文`;
      return part;
    }
    const dropped = new Set<Block>(others.map(({ block }) => block));
    return { ...part, blocks: part.blocks.filter((block) => !dropped.has(block)) };
  });
  return { parts: kept, problem };
}
