// A table set as cards for a small screen, put together again (src/report/cards.ts).
import { expect, test } from "vitest";
import { withoutCards } from "../../src/report/cards.ts";
import type { Block } from "../../src/report/report.ts";

const line = (text: string, n: number): Block => ({ kind: "paragraph", text, place: { line: n, start: 0, end: text.length } });
const lines = (...texts: string[]): Block[] => texts.map((text, i) => line(text, i + 1));
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === "grid" ? block.rows.map((row) => row.map(({ text }) => text).join("|")).join(" / ") : block.text));
const card = (head: string, ...values: string[]): string[] => [
  head,
  ...["自然人", "商业企业", "总计"].map((label, i) => `${label}：${values[i]}`),
];

test("three cards are rows below their columns", () =>
  expect(
    shown(
      withoutCards(
        lines(...card("（一）予以公开", "3", "0", "3"), ...card("（二）部分公开", "1", "0", "1"), ...card("（七）总计", "4", "0", "4")),
      ),
    ),
  ).toEqual(["|自然人|商业企业|总计 / （一）予以公开|3|0|3 / （二）部分公开|1|0|1 / （七）总计|4|0|4"]));
test("one alone is a caption with figures", () => {
  const blocks = lines(...card("（一）予以公开", "3", "0", "3"));
  expect(withoutCards(blocks)).toEqual(blocks);
});
test("a sentence is no card's head", () => {
  const blocks = lines("全年共公开如下。", "自然人：3", "商业企业：0", "总计：3");
  expect(withoutCards(blocks)).toEqual(blocks);
});
