// The text of an answer as blocks and marks.
import { expect, test } from "vitest";
import { blocksOf, calledIn, headed, langOf, type Piece, piecesOf, runsOf, spoken } from "../../../src/pages/view/text.ts";

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
  expect([langOf("Longde 15"), langOf("3800余条"), langOf("")]).toEqual(["en", "zh-CN", "en"]);
});

test("the number is set apart where it stands whole, the yes or no where the text begins with it", () => {
  const shown = (text: string, figure?: string) =>
    headed([{ kind: "text", text }], figure).map((piece) => [piece.kind, "text" in piece ? piece.text : piece.n]);
  expect(shown("有，甲县138件，乙县38件。", "38件")).toEqual([
    ["word", "有"],
    ["text", "，甲县138件，乙县"],
    ["number", "38件"],
    ["text", "。"],
  ]);
  expect(shown("最多的是甲县，38件。", "38件")[1]).toEqual(["number", "38件"]);
  expect(shown("有些地方没有报告。")).toEqual([["text", "有些地方没有报告。"]]);
});

test("a mark is kept with the character before it and the stop after it", () => {
  const joined = (pieces: Piece[]) =>
    runsOf(pieces).map((run) => run.map((piece) => (piece.kind === "mark" ? `[${piece.n}]` : piece.text)).join(""));
  expect(joined(piecesOf("收到38件[1][2]。其余不计[1]", 2))).toEqual(["收到", "38件[1][2]。", "其余不", "计[1]"]);
  expect(joined(headed(piecesOf("收到38件[1]。", 1), "38件"))).toEqual(["收到", "38件[1]。"]);
  expect(joined(piecesOf("[1]", 1))).toEqual(["[1]"]);
});

test("a line in quotation marks is a quote, also over several lines", () => {
  expect(blocksOf("报告写道：\n“一是甲。\n二是“乙”。”[1]", 1).map((block) => block.kind)).toEqual(["paragraph", "quote"]);
  expect(blocksOf("“甲”和乙。", 0).map((block) => block.kind)).toEqual(["paragraph"]);
});

test("an authority is called as an English text calls it, without the words before its name", () => {
  const text =
    "Yes. Housing and Urban-Rural Development Bureau of Xi'an City (西安市住房和城乡建设局) 2024: 56, 3 more than Li County (澧县) 2024 with 53.\n- An County (安县): 3";
  expect(calledIn(text, "西安市住房和城乡建设局")).toBe(
    "Housing and Urban-Rural Development Bureau of Xi'an City (西安市住房和城乡建设局)",
  );
  expect(calledIn(text, "澧县")).toBe("Li County (澧县)");
  expect(calledIn(text, "安县")).toBe("An County (安县)");
  expect(calledIn(text, "甲县")).toBe("甲县");
  expect(calledIn("甲县2024年新收3件。", "甲县")).toBe("甲县");
});
