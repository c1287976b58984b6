// A report -> a PDF written by hand: Chinese text by a font that is named but not embedded, tables with or without ruled lines, over
// pages, headers repeated or not.
import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import type { Source } from "./report.ts";
import { laidOut, type Spot, type Table } from "./tables.ts";
import { widthOf } from "./text.ts";

export type PdfLayout = {
  /** Lines around every cell, or nothing but the place of the text. */
  ruled: boolean;
  repeatHeader?: boolean;
  /** Labels broken into lines that fit their columns; else each on one line in small type. */
  wrapped?: boolean;
  align?: "left" | "center" | "right";
  /** How text is encoded: by glyph numbers with a map to Unicode, or by one of Adobe's character maps that the reader has to know. */
  encoding?: "identity" | "UniGB-UCS2-H";
  compressed?: boolean;
  /** White boxes as word processors fill them behind what they set: each line of prose, or each cell too. */
  filled?: "lines" | "cells";
  /** Pictures in the tables' places. */
  pictured?: boolean;
};

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 50];

type Glyphs = Map<string, number>;
class Page {
  readonly commands: string[] = [];
  text(x: number, y: number, size: number, text: string, encode: (text: string) => string): void {
    if (text !== "") this.commands.push(`BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${(HEIGHT - y).toFixed(2)} Tm <${encode(text)}> Tj ET`);
  }
  box(x0: number, y0: number, x1: number, y1: number): void {
    this.commands.push(`1 g ${x0.toFixed(2)} ${(HEIGHT - y1).toFixed(2)} ${(x1 - x0).toFixed(2)} ${(y1 - y0).toFixed(2)} re f 0 g`);
  }
  line(x0: number, y0: number, x1: number, y1: number): void {
    this.commands.push(`${x0.toFixed(2)} ${(HEIGHT - y0).toFixed(2)} m ${x1.toFixed(2)} ${(HEIGHT - y1).toFixed(2)} l S`);
  }
}

export function renderPdf(source: Source, layout: PdfLayout): Uint8Array {
  const glyphs: Glyphs = new Map();
  const encode = encoder(layout.encoding ?? "identity", glyphs);
  const pages: Page[] = [new Page()];
  let y = MARGIN;
  const page = () => pages.at(-1) as Page;
  const need = (height: number) => {
    if (y + height <= HEIGHT - MARGIN) return false;
    page().text(WIDTH / 2 - 10, HEIGHT - 25, 9, `- ${pages.length} -`, encode);
    pages.push(new Page());
    y = MARGIN;
    return true;
  };
  for (const item of source.items) {
    if ("table" in item) {
      if (layout.pictured) {
        need(120);
        // One grey dot, drawn over a table's place.
        page().commands.push(`q 400 0 0 100 ${MARGIN} ${HEIGHT - y - 110} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q`);
        y += 120;
      } else drawTable(item.table);
      continue;
    }
    const size = 12;
    const text = "heading" in item ? item.heading : item.paragraph;
    const indent = "heading" in item && item.level === 1 ? (WIDTH - 2 * MARGIN - (widthOf(text) * size) / 2) / 2 : size * 2;
    for (const [i, line] of wrap(text, (WIDTH - 2 * MARGIN) / size, indent / size).entries()) {
      need(size * 1.6);
      y += size * 1.6;
      if (layout.filled) page().box(MARGIN, y - size * 1.1, WIDTH - MARGIN, y + size * 0.4);
      page().text(MARGIN + (i === 0 ? indent : 0), y, size, line, encode);
    }
    y += 4;
  }

  function drawTable(table: Table): void {
    const spots = laidOut(table);
    const size = layout.wrapped ? 9 : 5.5;
    const columns = columnEdges(table, layout);
    const lines = spots.map((row, r) =>
      Math.max(
        ...row.flatMap((spot, c) =>
          spot.row === r && spot.column === c && spot.cell.rowSpan === 1 ? [linesOf(spot, columns, size, layout).length] : [1],
        ),
      ),
    );
    const heights = lines.map((count) => count * size * 1.3 + 6);
    let tops: number[] = [];
    let first = 0;
    const close = (last: number) => {
      if (first <= last) drawRows(first, last, tops);
      tops = [];
    };
    const header = () => {
      for (let r = 0; r < table.header; r++) {
        tops[r] = y;
        y += heights[r] ?? 0;
      }
      tops[table.header] = y;
    };
    for (let r = 0; r < spots.length; r++) {
      if (y + (heights[r] ?? 0) > HEIGHT - MARGIN) {
        close(r - 1);
        first = r;
        need(HEIGHT);
        if (layout.repeatHeader && table.header > 0) {
          header();
          drawRows(0, table.header - 1, tops);
        }
      }
      tops[r] = y;
      y += heights[r] ?? 0;
      tops[r + 1] = y;
    }
    close(spots.length - 1);
    y += 10;

    /** Draws what of the rows stands on this page; a merged cell cut by the page shows its text on the first part alone. */
    function drawRows(from: number, to: number, at: number[]): void {
      for (let r = from; r <= to; r++) {
        for (const [c, spot] of (spots[r] ?? []).entries()) {
          if (spot.column !== c || (spot.row !== r && r !== from)) continue;
          const bottom = Math.min(spot.row + spot.cell.rowSpan, to + 1);
          const [x0, x1] = [columns[c] ?? 0, columns[c + spot.cell.colSpan] ?? 0];
          const [y0, y1] = [at[r] ?? 0, at[bottom] ?? 0];
          if (layout.filled === "cells") page().box(x0 + 1, y0 + 1, x1 - 1, y1 - 1);
          if (layout.ruled)
            for (const [ax, ay, bx, by] of [
              [x0, y0, x1, y0],
              [x0, y1, x1, y1],
              [x0, y0, x0, y1],
              [x1, y0, x1, y1],
            ])
              page().line(ax ?? 0, ay ?? 0, bx ?? 0, by ?? 0);
          if (spot.row !== r) continue;
          const text = linesOf(spot, columns, size, layout);
          const middle = (y0 + y1) / 2 - ((text.length - 1) * size * 1.3) / 2 + size * 0.35;
          for (const [i, line] of text.entries()) {
            const room = x1 - x0 - (widthOf(line) * size) / 2;
            const pad = layout.align === "left" ? 4 : layout.align === "right" ? room - 4 : room / 2;
            page().text(x0 + pad, middle + i * size * 1.3, size, line, encode);
          }
        }
      }
    }
  }

  return assemble(pages, glyphs, layout);
}

function linesOf(spot: Spot, columns: number[], size: number, { wrapped }: PdfLayout): string[] {
  if (!wrapped) return [spot.cell.text];
  const room = ((columns[spot.column + spot.cell.colSpan] ?? 0) - (columns[spot.column] ?? 0) - 8) / size;
  return wrap(spot.cell.text, room, 0);
}

/** Where the columns begin, and the last one ends. The label columns take what the narrow figure columns leave. */
function columnEdges(table: Table, { wrapped }: PdfLayout): number[] {
  const wide = table.width === 10 && !wrapped;
  const full = WIDTH - 2 * MARGIN + (wide ? 80 : 0);
  const labels = table.width === 10 ? [60, 60, wrapped ? 130 : 210] : [];
  const rest = full - labels.reduce((sum, width) => sum + width, 0);
  const edges = [wide ? MARGIN - 40 : MARGIN];
  for (let c = 0; c < table.width; c++) edges.push((edges.at(-1) ?? 0) + (labels[c] ?? rest / (table.width - labels.length)));
  return edges;
}

/** Breaks a text into lines of so many character widths, the first shorter by its indent. */
function wrap(text: string, room: number, indent: number): string[] {
  const lines: string[] = [""];
  let used = indent;
  for (const character of text) {
    const width = widthOf(character) / 2;
    if (used + width > room && lines.at(-1) !== "") {
      lines.push("");
      used = 0;
    }
    lines[lines.length - 1] += character;
    used += width;
  }
  return lines;
}

const hex = (value: number): string => value.toString(16).padStart(4, "0");
const encoder = (encoding: "identity" | "UniGB-UCS2-H", glyphs: Glyphs) => (text: string) =>
  [...text]
    .map((character) => {
      if (encoding !== "identity") return hex(character.codePointAt(0) ?? 0);
      if (!glyphs.has(character)) glyphs.set(character, glyphs.size + 1);
      return hex(glyphs.get(character) ?? 0);
    })
    .join("");

function assemble(pages: Page[], glyphs: Glyphs, { encoding = "identity", compressed = true }: PdfLayout): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, "latin1"));
  const stream = (text: string): Buffer => {
    const data = compressed ? deflateSync(Buffer.from(text, "latin1")) : Buffer.from(text, "latin1");
    return Buffer.concat([
      Buffer.from(`<< /Length ${data.length}${compressed ? " /Filter /FlateDecode" : ""} >>\nstream\n`, "latin1"),
      data,
      Buffer.from("\nendstream", "latin1"),
    ]);
  };
  const mapped = [...glyphs].map(([character, glyph]) => `<${hex(glyph)}> <${hex(character.codePointAt(0) ?? 0)}>`);
  const blocks = Array.from({ length: Math.ceil(mapped.length / 100) }, (_, i) => mapped.slice(i * 100, i * 100 + 100));
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Map def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`).join("\n")}
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const narrow = [...glyphs].filter(([character]) => widthOf(character) === 1).map(([, glyph]) => `${glyph} [500]`);
  const widths = encoding === "identity" ? narrow.join(" ") : "1 95 500 814 939 500";
  const catalog = add("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(" ");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  const unicode = encoding === "identity" ? " /ToUnicode 5 0 R" : "";
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding === "identity" ? "Identity-H" : encoding} /DescendantFonts [4 0 R]${unicode} >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${encoding === "identity" ? "Identity" : "GB1"}) /Supplement 0 >> /DW 1000 /W [${widths}] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`,
  );
  add(stream(toUnicode));
  for (const [i, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
    );
    add(stream(`0.5 w\n${page.commands.join("\n")}`));
  }
  const parts: Buffer[] = [Buffer.from("%PDF-1.5\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [i, body] of objects.entries()) {
    const object = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`, "latin1"), body, Buffer.from("\nendobj\n", "latin1")]);
    offsets.push(length);
    length += object.length;
    parts.push(object);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${length}\n%%EOF`,
      "latin1",
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
