// A row that has lost a cell, or in which two figures became one: the file is refused, or no figure stands under a wrong column (lost-cells.ts).
import { expect, test } from "vitest";
import { type FigureSet, figureSet } from "../../generate/figures.ts";
import { seeded } from "../../generate/random.ts";
import { reportSource } from "../../generate/report.ts";
import { renderText } from "../../generate/text.ts";
import { hold } from "../hold.ts";

const linesOf = (set: FigureSet, merged: "once" | "ragged"): string[] =>
  renderText(reportSource(set, { issuer: "甲县", year: 2024 }), { separator: "tab", merged }).split("\n");
/** A row of the table of applications. */
const isRow = (line: string): boolean => line.match(/(?<=^|\t)\d+(?=\t|$)/g)?.length === 7;
/** The file with one row changed; what is read of it. */
async function changed(seed: number, change: (cells: string[], first: number) => string[]) {
  const set = figureSet(seeded(seed));
  const lines = linesOf(set, seed % 2 ? "once" : "ragged");
  const rows = lines.flatMap((line, i) => (isRow(line) ? [i] : []));
  const at = rows[(seed * 7) % rows.length] ?? 0;
  const cells = (lines[at] ?? "").split("\t");
  const first = cells.findIndex((cell) => /^\d+$/.test(cell));
  return hold(set, lines.with(at, change(cells, first).join("\t")).join("\n"));
}
const otherFigures = (wrong: string[]): string[] => wrong.filter((each) => !/: (?:blank|missing) for/.test(each));

test.each([
  ["a figure dropped", (cells: string[], first: number, n: number) => cells.toSpliced(first + (n % 6), 1)],
  ["a figure dropped, a separator at the end", (cells: string[], first: number, n: number) => [...cells.toSpliced(first + (n % 6), 1), ""]],
  [
    "two figures in one",
    (cells: string[], first: number, n: number) =>
      cells.toSpliced(
        first + (n % 5),
        2,
        cells
          .slice(first + (n % 5))
          .slice(0, 2)
          .join(""),
      ),
  ],
  [
    "a cell put in and one dropped",
    (cells: string[], first: number, n: number) => cells.toSpliced(first, 0, "").toSpliced(first + 1 + (n % 6), 1),
  ],
] as const)("%s", { timeout: 60_000 }, async (_, change) => {
  const found: string[] = [];
  for (let seed = 1; seed <= 80; seed++) {
    const { wrong } = await changed(seed, (cells, first) => [...change(cells, first, seed)]);
    found.push(...otherFigures(wrong).map((each) => `${seed}: ${each}`));
  }
  expect(found).toEqual([]);
});

test("a blank cell and a total that is not the sum: the reason names the row", async () => {
  const set = figureSet(seeded(9));
  const lines = linesOf(set, "once").map((line) => line.replace(/^(一、本年新收政府信息公开申请数量\t+)\d+\t.*$/, "$15\t\t1\t0\t0\t0\t9"));
  expect((await hold(set, lines.join("\n"))).rejected).toMatch(
    /“一、本年新收政府信息公开申请数量”有空着的格，合计又对不上，分不清各数是哪一列的/,
  );
});
