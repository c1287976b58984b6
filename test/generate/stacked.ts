// A report -> text whose tables were copied cell by cell: one cell a line or a paragraph, with bars in their places, or all in one line.
import type { Random } from "./random.ts";
import type { Source } from "./report.ts";

export type Stacking = {
  cells: "lines" | "paragraphs" | "bar before" | "bar behind" | "bar between" | "one line";
  /** Labels broken over two lines, drawn at random. */
  broken?: Random;
};

export function renderStacked(source: Source, { cells, broken }: Stacking): string {
  const lines = source.items.flatMap((item): string[] => {
    if ("heading" in item) return [item.heading];
    if ("paragraph" in item) return [item.paragraph];
    const { rows, width } = item.table;
    return rows.flatMap((row): string[] => {
      const texts = row.map(({ text }) => text);
      const lines = broken ? texts.flatMap((text) => brokenIn(text, broken)) : texts;
      // What is left of the row's width is bars.
      const rest = "|".repeat(Math.max(0, width - row.length));
      if (cells === "bar before") return lines.map((text) => `| ${text}`);
      if (cells === "bar between") return lines.flatMap((text) => [text, "|"]);
      if (cells === "bar behind") return [...lines.map((text) => `${text} |`), ...(rest.length > 1 ? [rest] : [])];
      return cells === "paragraphs" ? lines.flatMap((text) => [text, ""]) : lines;
    });
  });
  return lines.join(cells === "one line" ? " " : "\n");
}

function brokenIn(text: string, random: Random): string[] {
  const half = Math.floor(text.length / 2);
  return text.length > 5 && !/^[\d.-]/.test(text) && random() < 0.5 ? [text.slice(0, half), text.slice(half)] : [text];
}
