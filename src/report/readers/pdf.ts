// A PDF -> blocks: tables by their ruled lines or by the place of their text, prose by its lines, page after page. Reads pdf.js's own
// character maps from its package when a font needs one, and nothing else.
import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { hasStop } from "../../zh/marks.ts";
import { PICTURE } from "../refusals.ts";
import type { Block, GridCell, Place } from "../report.ts";
import { alignRows } from "./columns.ts";
import { joinCutRow } from "./pdf/cut-rows.ts";
import { isRow, type Line, linesOf, paragraphsOf, rowsOf, withWholeLabels } from "./pdf/lines.ts";
import { mapIn } from "./pdf/maps.ts";
import { contentOf, type PageContent, type PdfOps, type PdfPage } from "./pdf/page.ts";
import { type RuledTable, ruledTables } from "./pdf/ruled.ts";

const MAX_PAGES = 300;
const reject = (detail: string): Result<never, Rejection> => err({ tag: "rejected", detail });

/** Reads the text of a PDF where it stands; a scan has none and is refused, as are encrypted and broken files. */
export async function readPdf(bytes: Uint8Array): Promise<Result<{ blocks: Block[]; seen: number }, Rejection>> {
  const opened = await open(bytes);
  if (!opened.ok) return opened;
  const { pdf, ops } = opened.value;
  try {
    if (pdf.numPages > MAX_PAGES) return reject(`PDF 有 ${pdf.numPages} 页，超过 ${MAX_PAGES} 页的上限`);
    const pages: PageContent[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      pages.push(await contentOf(page as unknown as PdfPage, ops));
      page.cleanup();
    }
    if (!pages.some(({ texts }) => texts.length > 0))
      return reject("PDF 里没有文字，可能是扫描件：请收入原来的 Word、网页或能选中文字的 PDF 文件");
    return ok({ blocks: blocksOf(pages), seen: seenOn(pages) });
  } catch {
    return reject("PDF 已损坏，读不出页面");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Characters on the pages, without the page numbers. */
const seenOn = (pages: PageContent[]): number =>
  pages
    .flatMap((page) => linesOf(page.texts).filter(({ text }) => !PAGE_NUMBER.test(text)))
    .reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);

/** Adobe's character maps, which name the characters of fonts that a PDF uses without holding them. */
class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== "cMapUrl") throw new Error("not needed to read text");
    const home = import.meta.resolve("pdfjs-dist/package.json");
    const joined = await this.#joinedBeside(home);
    if (!joined) return new Uint8Array(await readFile(new URL(`./cmaps/${filename}`, home)));
    const map = mapIn(joined, filename);
    if (!map) throw new Error(`no character map ${filename}`);
    return map;
  }

  #joined: Promise<Uint8Array | null> | undefined;
  /** In an offline package all of them are one compressed file (build/pack.ts); null where they are not. */
  #joinedBeside(home: string): Promise<Uint8Array | null> {
    this.#joined ??= readFile(new URL("./cmaps.br", home)).then(brotliDecompressSync, () => null);
    return this.#joined;
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Result<{ pdf: Pdf; ops: PdfOps }, Rejection>> {
  try {
    // pdf.js takes the buffer over, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      cMapUrl: "cmaps/",
      BinaryDataFactory: CharacterMaps,
    });
    const { OPS } = await getResolvedPDFJS();
    return ok({ pdf, ops: OPS as unknown as PdfOps });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return reject(name === "PasswordException" ? "PDF 已加密，需要密码才能打开" : "PDF 已损坏，无法打开");
  }
}

/** What stands on a page in order: a ruled table, a line of text, or a picture. */
type Element = { table: RuledTable } | { line: Line; right: number } | { picture: true };

function blocksOf(pages: PageContent[]): Block[] {
  const blocks: Block[] = [];
  const written = { offset: 0, line: 1 };
  const place = (text: string): Place => {
    const at = { line: written.line++, start: written.offset, end: written.offset + text.length };
    written.offset += text.length + 1;
    return at;
  };
  let lines: { line: Line; right: number }[] = [];
  const flush = () => {
    blocks.push(...textBlocks(lines, place));
    lines = [];
  };
  const elements = pages.map(elementsOf);
  for (const [i, page] of elements.entries()) {
    const [above, below] = [tableAt(elements[i - 1], -1, pages[i - 1]), tableAt(page, 0, pages[i])];
    if (above && below) joinCutRow(above, below);
  }
  for (const page of elements) {
    for (const element of page) {
      if ("line" in element) {
        lines.push(element);
        continue;
      }
      flush();
      blocks.push("table" in element ? gridOf(element.table, place) : { kind: "paragraph", text: PICTURE, place: place("") });
    }
    // A paragraph of the next page is put together there: sentences cut by the page are joined when passages are made. A table goes on.
    if (!lines.some(({ line }) => isRow(line))) flush();
  }
  flush();
  return blocks;
}

/** The table a page ends (-1) or begins (0) with; lines in the margin are the page's own. */
function tableAt(elements: Element[] | undefined, end: -1 | 0, page: PageContent | undefined): RuledTable | null {
  const margin = (page?.height ?? 0) * MARGIN;
  const inMargin = (y: number) => y < margin || y > (page?.height ?? 0) - margin;
  const element = elements?.filter((each) => !("line" in each) || !inMargin(each.line.y)).at(end);
  return element && "table" in element ? element.table : null;
}

/** The part of a page's height, above and below, where its number and running title stand. */
const MARGIN = 0.1;
const PAGE_NUMBER = /^(?:[-—–\s]*\d{1,4}[-—–\s]*|第\s*\d{1,4}\s*页.*|\d{1,4}\s*\/\s*\d{1,4})$/;

function elementsOf(page: PageContent): Element[] {
  const tables = ruledTables(page).filter(({ rows }) => rows.flat().some(({ text }) => text !== ""));
  const inTables = new Set(tables.flatMap(({ texts }) => [...texts]));
  const lines = withWholeLabels(linesOf(page.texts.filter((text) => !inTables.has(text))));
  const margin = page.height * MARGIN;
  const kept = lines.filter(
    ({ y, text, pieces }) => !((y < margin || y > page.height - margin) && pieces.length === 1 && PAGE_NUMBER.test(text)),
  );
  const right = Math.max(0, ...kept.map(({ x1 }) => x1));
  return [
    ...tables.map((table) => ({ y: table.top, element: { table } as Element })),
    ...page.pictures.map((y) => ({ y, element: { picture: true } as Element })),
    ...kept.map((line) => ({ y: line.y, element: { line, right } as Element })),
  ]
    .sort((a, b) => a.y - b.y)
    .map(({ element }) => element);
}

function gridOf(table: RuledTable, place: (text: string) => Place): Block {
  const rows = table.rows.map((row) =>
    row.map(
      (cell): GridCell => ({
        text: cell.text,
        place: place(cell.text),
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
      }),
    ),
  );
  return { kind: "grid", rows, place: rows[0]?.[0]?.place ?? place("") };
}

/** Runs of lines that are rows, or stand among rows, make a table; the rest is prose. */
function textBlocks(lines: { line: Line; right: number }[], place: (text: string) => Place): Block[] {
  const blocks: Block[] = [];
  for (const run of runsOf(lines)) {
    if (run.rows) {
      const rows = rowsOf(run.lines.map(({ line }) => line));
      const pieces = rows.map((row) => row.pieces);
      const aligned = alignRows(pieces, pieces, 3) ?? pieces;
      const cells = aligned.map((row) => row.map(({ text }): GridCell => ({ text, place: place(text) })));
      blocks.push({ kind: "grid", rows: cells, place: cells[0]?.[0]?.place ?? place("") });
    } else {
      const right = Math.max(...run.lines.map((each) => each.right));
      for (const { text } of paragraphsOf(
        run.lines.map(({ line }) => line),
        right,
      ))
        blocks.push({ kind: "paragraph", text, place: place(text) });
    }
  }
  return blocks;
}

type Run = { rows: boolean; lines: { line: Line; right: number }[] };
const SECTION_HEADING = new RegExp(`^[${ORDINALS}]、.*(?:情况|事项)$`);
/** A line between rows that is no sentence and no heading belongs to the table: part of a label set on several lines. */
function runsOf(lines: { line: Line; right: number }[]): Run[] {
  const row = lines.map(({ line }) => isRow(line));
  const near = (at: number) => row.slice(Math.max(0, at - 3), at).includes(true) && row.slice(at + 1, at + 4).includes(true);
  const runs: Run[] = [];
  for (const [i, each] of lines.entries()) {
    const text = each.line.text;
    const inTable = row[i] === true || (near(i) && text.length <= 45 && !hasStop(text) && !SECTION_HEADING.test(text));
    const last = runs.at(-1);
    if (last && last.rows === inTable) last.lines.push(each);
    else runs.push({ rows: inTable, lines: [each] });
  }
  return runs;
}
