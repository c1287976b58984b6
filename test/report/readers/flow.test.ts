// A stream of opened and closed elements -> blocks, and what makes blocks of a word processor's and a printer's files (src/report/readers: flow, doc, docx, html, pdf).
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readDoc } from "../../../src/report/readers/doc.ts";
import { raisedDigits } from "../../../src/report/readers/flow.ts";
import { isRow, type Line, linesOf, paragraphsOf, rowsOf } from "../../../src/report/readers/pdf/lines.ts";
import type { Text } from "../../../src/report/readers/pdf/page.ts";
import { readPdf } from "../../../src/report/readers/pdf.ts";

test("raised digits are told from others", () => expect(raisedDigits("注2")).toBe("注²"));

describe("lines of a page", () => {
  const text = (words: string, x0: number, y: number, size = 10): Text => ({ text: words, x0, x1: x0 + words.length * size, y, size });
  const [label, one, two, three] = [text("行政许可", 0, 100), text("12", 100, 100), text("0", 200, 100), text("7", 300, 100)];
  test("pieces at one height are one line, from left to right", () => {
    const lines = linesOf([three, label, two, one].map((each) => each as Text));
    expect(lines.map((line) => line.text.replace(/\s+/g, "|"))).toHaveLength(1);
    expect(lines[0]?.pieces.map((piece) => piece.text)).toEqual(["行政许可", "12", "0", "7"]);
  });
  test("another height is another line", () => expect(linesOf([label as Text, text("行政处罚", 0, 130)])).toHaveLength(2));
  test("a label with its figures is a row, a sentence is none", () => {
    const [row] = linesOf([label, one, two, three].map((each) => each as Text)) as [Line];
    const [sentence] = linesOf([text("全年收到申请12件，公开7件，无0件。", 0, 200)]) as [Line];
    expect([isRow(row), isRow(sentence)]).toEqual([true, false]);
    expect(rowsOf([row])).toHaveLength(1);
  });
  test("lines that reach the edge go on in the next", () => {
    const lines = linesOf([text("全年收到的政府信息公开申请", 0, 100), text("共十二件。", 0, 115), text("另起一段。", 20, 160)]);
    expect(paragraphsOf(lines, 130).map((paragraph) => paragraph.text)).toEqual(["全年收到的政府信息公开申请共十二件。", "另起一段。"]);
  });
});

describe("files", () => {
  test("what is no old Word file is refused with what to do about it", async () => {
    const read = await readDoc(new TextEncoder().encode("not a document"));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error.detail).toContain("另存为 DOCX");
  });
  test("a printed page gives headings, paragraphs and grids", async () => {
    const bytes = await readFile(new URL("../portals/p19-serif-pages.pdf", import.meta.url));
    const read = await readPdf(new Uint8Array(bytes));
    if (!read.ok) throw new Error(read.error.detail);
    expect(new Set(read.value.blocks.map(({ kind }) => kind))).toContain("grid");
    expect(read.value.seen).toBeGreaterThan(0);
  });
  test("what is no PDF is refused", async () => expect((await readPdf(new TextEncoder().encode("not a page"))).ok).toBe(false));
});
