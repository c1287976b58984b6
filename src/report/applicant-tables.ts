// Section 3 with a table for each kind of applicant, whose one column of figures is theirs -> the one table they make. No I/O. No clock.
import { foldLabel } from "./labels.ts";
import type { Block, GridCell } from "./report.ts";
import { type Part, unmarked } from "./sections.ts";
import { applicantIn, GROUP } from "./tables/applicant-heads.ts";
import { readValue } from "./values.ts";

type Grid = Extract<Block, { kind: "grid" }>;
/** `caption`: the line above that has the name. `rows`: those with a figure. */
type Own = { at: number; caption: number | null; applicant: string; name: GridCell; rows: GridCell[][] };

/** All kinds of applicants; the total may have no table of its own. */
const FEWEST_TABLES = 6;
/** Words around the applicant's name in a caption. */
const AROUND =
  /^(?:附?表\s*\d*[\s：:]*|申请人(?:类型|类别|情况)?\s*[：:]\s*)|(?:(?:提出的?)?(?:申请)?(?:的)?(?:办理|处理)?(?:情况|结果)?(?:统计)?表?)$/g;

export function withApplicantTables(part: Part): Part {
  if (part.number !== 3) return part;
  const blocks = part.blocks.flatMap(cutAtNames);
  const own = blocks.flatMap((block, at) => (block.kind === "grid" ? (ownIn(block, at, blocks) ?? []) : []));
  const [first] = own;
  const names = own.map(({ rows }) => rows.map((row) => foldLabel(labelsIn(row))).join("|"));
  const isWhole = own.length >= FEWEST_TABLES && new Set(own.map(({ applicant }) => applicant)).size === own.length;
  if (!first || !isWhole || names.some((each) => each !== names[0]) || blocks.filter(({ kind }) => kind === "grid").length !== own.length)
    return part;
  const width = (first.rows[0] ?? []).slice(0, -1).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  const corner = { ...first.name, text: "", ...(width > 1 ? { colSpan: width } : {}) };
  const rows = first.rows.map((row, r) => [...row, ...own.slice(1).flatMap((each) => each.rows[r]?.slice(-1) ?? [])]);
  const grid: Grid = { ...(blocks[first.at] as Grid), rows: [[corner, ...own.map(({ name }) => name)], ...rows] };
  const gone = new Set(own.flatMap(({ at, caption }) => [at, caption]));
  return { ...part, blocks: blocks.flatMap((block, at) => (at === first.at ? [grid] : gone.has(at) ? [] : [block])) };
}

/** Tables that run on into one another, each beginning with the row that names its applicant. */
function cutAtNames(block: Block): Block[] {
  if (block.kind !== "grid") return [block];
  const pieces: Grid[] = [];
  for (const row of block.rows) {
    const last = pieces.at(-1);
    if (!last || (nameIn(row) !== null && last.rows.some((each) => each.some(isFigure))))
      pieces.push({ ...block, rows: [row], place: row[0]?.place ?? block.place });
    else last.rows.push(row);
  }
  return pieces;
}
/** The cell of a row without figures that alone in it names an applicant, and is its last. */
function nameIn(row: readonly GridCell[]): GridCell | null {
  const cells = row.filter(({ text }) => text.trim() !== "");
  const last = cells.at(-1);
  const named = cells.filter(({ text }) => applicantOf(text) !== null);
  return last && named.length === 1 && named[0] === last && !cells.some(isFigure) ? last : null;
}

/** A table of one column of figures that names its applicant in a head, or has the name alone on the line above. */
function ownIn({ rows }: Grid, at: number, blocks: readonly Block[]): Own | null {
  const filled = rows.filter((row) => row.some(isFigure));
  const isOne = filled.every((row) => row.length > 1 && row.filter(isFigure).length === 1 && isFigure(row.at(-1) as GridCell));
  const heads = rows.filter((row) => !filled.includes(row));
  if (!isOne || filled.length === 0 || heads.length > 2 || heads.some((row, i) => row !== rows[i])) return null;
  const line = blocks[at - 1];
  const above = line && line.kind !== "grid" ? { text: unmarked(line.text), place: line.place } : null;
  const inside = heads.flatMap((row) => nameIn(row) ?? []);
  const [name] = inside.length > 0 ? inside : above ? [above] : [];
  const applicant = name && inside.length < 2 ? applicantOf(name.text) : null;
  if (!name || !applicant) return null;
  return { at, caption: inside.length > 0 ? null : at - 1, applicant, name: { text: plain(name.text), place: name.place }, rows: filled };
}
const labelsIn = (row: readonly GridCell[]): string =>
  row
    .slice(0, -1)
    .map(({ text }) => text)
    .join("");
const isFigure = ({ text }: GridCell): boolean => ["number", "blank"].includes(readValue(text).kind) && text.trim() !== "";
const plain = (text: string): string => text.trim().replace(AROUND, "");
const applicantOf = (text: string): string | null => {
  const applicant = applicantIn(plain(text));
  return applicant === GROUP ? null : applicant;
};
