// A Word file -> blocks: paragraphs, headings, and tables with their merged and nested cells. No I/O. No clock.
import { Parser } from "htmlparser2";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import { PICTURE } from "../refusals.ts";
import type { Block, GridCell, Place } from "../report.ts";
import { Flow, raisedDigits } from "./flow.ts";
import { unzip } from "./zip.ts";

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";
/** Deleted text, the copy of a drawing for old programs, and what stands in the margins. */
const SKIPPED = new Set(["w:del", "mc:Fallback", "w:moveFrom", "w:instrText"]);
const HIDES = new Set(["w:vanish", "w:strike", "w:dstrike"]);
const MAX_ELEMENTS = 2_000_000;

export function readDocx(bytes: Uint8Array): Result<Block[], Rejection> {
  const members = unzip(bytes, (name) => name === DOCUMENT || name === STYLES);
  if (!members.ok) return members;
  const document = members.value.get(DOCUMENT);
  if (!document) return err({ tag: "rejected", detail: "文件是压缩包，但不是 DOCX（没有 word/document.xml）" });
  const styles = members.value.get(STYLES);
  const blocks = walk(textOf(document), styles ? headingStyles(textOf(styles)) : new Map());
  return blocks ? ok(blocks) : err({ tag: "rejected", detail: "DOCX 的内容标记过多，不像一份报告" });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);

/** Style id -> heading level, for styles that have an outline level. */
function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  let style = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "w:style") style = attributes["w:styleId"] ?? "";
        else if (name === "w:outlineLvl" && style) levels.set(style, Number(attributes["w:val"]) + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return levels;
}

type Cell = { span: number; merge: "none" | "restart" | "continue"; opened: boolean };

/** Null when there is no end to the elements. Entities are not expanded beyond XML's own five: the parser knows no others. */
function walk(xml: string, headings: Map<string, number>): Block[] | null {
  const flow = new Flow();
  const cells: Cell[] = [];
  let [elements, skipped, written, lines] = [0, 0, 0, 1];
  let inText = false;
  /** Of the run that is open: text that Word does not show, or shows struck out; and text set above the line. */
  let [hidden, raised] = [false, false];
  const place = (length = 0): Place => ({ line: lines, start: written, end: written + length });
  const write = (text: string) => {
    flow.text(text, place(text.length));
    written += text.length;
  };
  /** A cell opens once its properties are known, at the first thing that is none of them. */
  const closeCell = () => {
    const cell = cells.at(-1);
    if (!cell || cell.opened) return;
    cell.opened = true;
    flow.openCell(place(), cell.span, 1, cell.merge === "continue");
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > MAX_ELEMENTS) parser.pause();
        if (skipped > 0 || SKIPPED.has(name)) {
          skipped++;
          return;
        }
        const cell = cells.at(-1);
        const value = attributes["w:val"];
        if (name === "w:tbl") {
          closeCell();
          flow.openTable(place());
        } else if (name === "w:tr") flow.openRow();
        else if (name === "w:gridBefore") for (let i = 0; i < Math.min(Number(value) || 0, 64); i++) flow.openCell(place());
        else if (name === "w:tc") cells.push({ span: 1, merge: "none", opened: false });
        else if (name === "w:gridSpan" && cell) cell.span = Number(value) || 1;
        else if (name === "w:vMerge" && cell) cell.merge = value === "restart" ? "restart" : "continue";
        else if (name === "w:p") closeCell();
        else if (name === "w:pStyle") flow.heading(headings.get(value ?? "") ?? 0);
        else if (name === "w:outlineLvl" && !flow.inTable && Number(value) < 6) flow.heading(Number(value) + 1);
        else if (name === "w:t") inText = true;
        else if (name === "w:drawing" || name === "w:pict") flow.text(PICTURE, place());
        else if (name === "w:tab") write(flow.inTable ? " " : TAB);
        else if (name === "w:r") [hidden, raised] = [false, false];
        else if (HIDES.has(name) && !/^(?:0|false|off)$/.test(value ?? "")) hidden = true;
        else if (name === "w:vertAlign") raised = value === "superscript";
        else if (name === "w:br" || name === "w:cr") flow.endParagraph();
        else if (name === "w:noBreakHyphen") write("-");
      },
      onclosetag(name) {
        if (skipped > 0) {
          skipped--;
          return;
        }
        if (name === "w:t") inText = false;
        else if (name === "w:p") {
          flow.heading(0);
          lines++;
        } else if (name === "w:tc") {
          closeCell();
          cells.pop();
          flow.closeCell();
        } else if (name === "w:tbl") flow.closeTable();
      },
      ontext(text) {
        if (inText && skipped === 0 && !hidden) write(raised ? raisedDigits(text) : text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (elements > MAX_ELEMENTS) return null;
  parser.end();
  return withTabbed(flow.finish());
}

/** Stands for a tab, which is white space like any other until it is known what the paragraph is. Source: Unicode, SYMBOL FOR UNIT SEPARATOR. */
const TAB = "\u241f";
const FEWEST_TABS = 2;
const LONGEST_TABBED = 60;

/** Paragraphs of short pieces between tabs are the rows of a table that was set without one. */
function withTabbed(blocks: Block[]): Block[] {
  const result: Block[] = [];
  let table: GridCell[][] | null = null;
  for (const block of blocks) {
    const row = block.kind === "grid" ? null : rowOf(block.text, block.place);
    if (row && table) table.push(row);
    else if (row) {
      table = [row];
      result.push({ kind: "grid", rows: table, place: block.place });
    } else {
      table = null;
      result.push(block.kind === "grid" ? block : { ...block, text: block.text.replaceAll(TAB, " ").trim() });
    }
  }
  return result;
}

function rowOf(text: string, place: Place): GridCell[] | null {
  const pieces = text.split(TAB);
  if (pieces.length <= FEWEST_TABS || pieces.some((piece) => piece.length > LONGEST_TABBED)) return null;
  let at = place.start;
  return pieces.map((piece): GridCell => {
    const own = { ...place, start: at, end: at + piece.length };
    at = own.end + 1;
    return { text: piece.trim(), place: own };
  });
}
