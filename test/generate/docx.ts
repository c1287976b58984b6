// A report -> a Word file, its tables with merged and, if asked, nested cells.
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
  Table as WordTable,
} from "docx";
import type { Source } from "./report.ts";
import { laidOut, type Table } from "./tables.ts";

export type DocxLayout = {
  /** Every table inside the one cell of another table. */
  nested?: boolean;
  /** Section titles styled as headings rather than plain paragraphs. */
  headings?: boolean;
};

export async function renderDocx(source: Source, layout: DocxLayout = {}): Promise<Uint8Array> {
  const children = source.items.map((item) => {
    if ("heading" in item)
      return new Paragraph({
        children: [new TextRun(item.heading)],
        ...(layout.headings ? { heading: item.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 } : {}),
      });
    if ("paragraph" in item) return new Paragraph({ children: runs(item.paragraph) });
    const table = wordTable(item.table);
    if (!layout.nested) return table;
    const cell = new TableCell({ children: [table, new Paragraph("")], width: { size: 9000, type: WidthType.DXA } });
    return new WordTable({ rows: [new TableRow({ children: [cell] })] });
  });
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return new Uint8Array(buffer);
}

/** Word splits a paragraph into runs at will. */
const runs = (text: string): TextRun[] => (text.match(/.{1,7}/gu) ?? []).map((piece) => new TextRun(piece));

function wordTable(table: Table): WordTable {
  const rows = laidOut(table).map((spots, r) => {
    const cells = spots.flatMap((spot, c) => {
      if (spot.column !== c) return [];
      const { cell } = spot;
      const merge = cell.rowSpan === 1 ? {} : { verticalMerge: spot.row === r ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
      const text = spot.row === r ? cell.text : "";
      return [new TableCell({ children: [new Paragraph({ children: runs(text) })], columnSpan: cell.colSpan, ...merge })];
    });
    return new TableRow({ children: cells });
  });
  return new WordTable({ rows });
}
