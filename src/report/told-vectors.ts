// Lines of sections 3 and 4 that say a row's figures between slashes, below a line that says whose each of them is (依次为：自然人/商业企业/…) -> the table
// they are. No I/O. No clock.
import { isWholeLabel } from "./labels.ts";
import type { Block, GridCell, Place } from "./report.ts";
import { opens, type Part, unmarked } from "./sections.ts";
import { applicantIn } from "./tables/applicant-heads.ts";
import { groupIn, resultIn } from "./tables/dispute-heads.ts";
import { readValue } from "./values.ts";

type Text = Exclude<Block, { kind: "grid" }>;
type Kind = { columns: number; column: (text: string) => string | null; isRow: (text: string) => boolean };
const KINDS: Readonly<Record<number, Kind>> = {
  3: { columns: 7, column: applicantIn, isRow: isWholeLabel },
  4: { columns: 5, column: resultIn, isRow: (text) => groupIn(text) !== null },
};
const BETWEEN = /\s*[/／、]\s*/;
const LONGEST = 120;

export function withToldVectors(part: Part): Part {
  const kind = KINDS[part.number];
  if (!kind || part.blocks.some((block) => block.kind === "grid")) return part;
  const blocks: Block[] = [];
  for (let at = 0; at < part.blocks.length; at++) {
    const legend = part.blocks[at] as Block;
    const heads = headsIn(legend, kind);
    const rows = heads ? rowsBelow(part.blocks, at + 1, kind) : [];
    if (!heads || !rows.some((row) => row.length > 1)) {
      blocks.push(legend);
      continue;
    }
    blocks.push({ kind: "grid", rows: [[cellOf("", legend.place), ...heads], ...rows], place: legend.place });
    at += rows.length;
  }
  return { ...part, blocks };
}

const cellOf = (text: string, place: Place): GridCell => ({ text, place });

/** Each column of the table once, in the order the figures have; what stands before the colon and behind the last says how. */
function headsIn(block: Block, { columns, column }: Kind): GridCell[] | null {
  if (block.kind === "grid" || block.text.length > LONGEST || /\d/.test(block.text)) return null;
  const said = unmarked(block.text)
    .replace(/^[（(]|[）)。]*$/g, "")
    .replace(/^.*(?:依次|分别|顺序)(?:为|是)?\s*[：:]?/, "")
    .replace(/[，,；;]\s*单位.*$/, "");
  const words = said.split(BETWEEN);
  const keys = words.map(column);
  const isWhole = words.length === columns && !keys.includes(null) && new Set(keys).size === columns;
  return isWhole ? words.map((word) => cellOf(word, block.place)) : null;
}

/** Rows, and the names of their groups between them, as far as nothing else stands there. */
function rowsBelow(blocks: readonly Block[], from: number, kind: Kind): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const block of blocks.slice(from)) {
    const row = block.kind === "grid" || opens(block) > 0 ? null : rowIn(block, kind);
    if (!row) break;
    rows.push(row);
  }
  return rows;
}
function rowIn({ text, place }: Text, { columns, isRow }: Kind): GridCell[] | null {
  const colon = /[：:]\s*(?=[-—–]?\s*[\d/／])/.exec(text);
  const name = unmarked(colon ? text.slice(0, colon.index) : text);
  if (!isRow(name.replace(/^\s*[-*•]\s*/, ""))) return null;
  if (!colon) return [cellOf(name, place)];
  const start = colon.index + colon[0].length;
  const figures: GridCell[] = [];
  let at = start;
  for (const word of text.slice(start).split(BETWEEN)) {
    const from = text.indexOf(word, at);
    if (readValue(word).kind !== "number") return null;
    figures.push(cellOf(word, { ...place, start: place.start + from, end: place.start + from + word.length }));
    at = from + word.length;
  }
  return figures.length === columns ? [cellOf(name, { ...place, end: place.start + colon.index }), ...figures] : null;
}
