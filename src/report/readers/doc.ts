// An old Word file (.doc) -> blocks: its text by the package word-extractor, the cells of its tables as they follow one another. No I/O. No clock.
import { Buffer } from "node:buffer";
import WordExtractor from "word-extractor";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import type { Block } from "../report.ts";

/** Cells end with a tab and so do rows; what belongs together is for loose-cells.ts to find. Text boxes and footnotes are left out. */
export async function readDoc(bytes: Uint8Array): Promise<Result<Block[], Rejection>> {
  const text = await textOf(bytes);
  if (text === null)
    return err({ tag: "rejected", detail: "旧版 Word 文件（.doc）已损坏或加了密码，读不出内容：请用 Word 或 WPS 打开后另存为 DOCX" });
  const blocks: Block[] = [];
  let start = 0;
  for (const [i, line] of text.split("\n").entries()) {
    let at = start;
    for (const cell of line.split("\t")) {
      blocks.push({ kind: "paragraph", text: cell.trim(), place: { line: i + 1, start: at, end: at + cell.length } });
      at += cell.length + 1;
    }
    start += line.length + 1;
  }
  return ok(blocks);
}

async function textOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return document.getBody({ filterUnicode: false }).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}
