// The text of an answer as blocks and marks.
import { expect, test } from "vitest";
import { blocksOf, isChinese, piecesOf, spoken } from "../../../src/pages/view/text.ts";

const words = (text: string) => ({ kind: "text", text });
const mark = (n: number) => ({ kind: "mark", n });

test("marks stand apart from words; a number beyond the citations is words", () => {
  expect(piecesOf("收到38件。[1][2]其中[9]件", 2)).toEqual([words("收到38件。"), mark(1), mark(2), words("其中[9]件")]);
  expect(piecesOf("[0]见[1]", 1)).toEqual([words("[0]见"), mark(1)]);
  expect(piecesOf("", 3)).toEqual([]);
});

test("lines are paragraphs, lines led by a dash are a list", () => {
  const blocks = blocksOf("共三份：\n- 甲38件[1]\n- 乙15件\n\n合计53件。", 1);
  expect(blocks.map((block) => [block.kind, block.items.length, block.source])).toEqual([
    ["paragraph", 1, "共三份："],
    ["list", 2, "- 甲38件[1]\n- 乙15件"],
    ["paragraph", 1, "合计53件。"],
  ]);
  expect(blocks[1]?.items[0]).toEqual([words("甲38件"), mark(1)]);
});

test("a blank line parts two lists; a minus before a number is no list", () => {
  expect(blocksOf("- 甲\n\n- 乙", 0).map((block) => block.kind)).toEqual(["list", "list"]);
  expect(blocksOf("-5件", 0)).toEqual([{ kind: "paragraph", items: [[words("-5件")]], source: "-5件" }]);
});

test("a voice reads neither marks nor dashes", () => {
  expect(spoken("收到38件。[1]\n- 甲[2]")).toBe("收到38件。\n甲");
});

test("a text with a Han character is Chinese", () => {
  expect([isChinese("Longde 15"), isChinese("3800余条"), isChinese("")]).toEqual([false, true, false]);
});
