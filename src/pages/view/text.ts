// The text of an answer -> blocks to show: paragraphs, lists, and [1] marks apart from the words. No I/O. No clock.

/** `n` is 1-based, into the answer's citations. */
export type Piece = { kind: "text"; text: string } | { kind: "mark"; n: number };
/** `source` is the block's own text, so that a view can tell whether it has changed. A paragraph has one item. */
export type Block = { kind: "paragraph" | "list"; items: Piece[][]; source: string };

const MARK = /\[(\d{1,3})\]/g;

/** Splits a line at its marks; a mark beyond `citations` is no mark but text. */
export function piecesOf(line: string, citations: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    const n = Number(match[1]);
    if (n < 1 || n > citations) continue;
    if (match.index > from) pieces.push({ kind: "text", text: line.slice(from, match.index) });
    pieces.push({ kind: "mark", n });
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ kind: "text", text: line.slice(from) });
  return pieces;
}

/** Lines that begin with "- " are a list; every other line is a paragraph. Blank lines only part blocks. */
export function blocksOf(answer: string, citations: number): Block[] {
  const blocks: Block[] = [];
  let previous = "";
  for (const line of answer.split("\n")) {
    const item = /^\s*[-•] +(\S.*)?$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined && last?.kind === "list" && previous.trim() !== "") {
      last.items.push(piecesOf(item, citations));
      last.source += `\n${line}`;
    } else if (item !== undefined) blocks.push({ kind: "list", items: [piecesOf(item, citations)], source: line });
    else if (line.trim() !== "") blocks.push({ kind: "paragraph", items: [piecesOf(line.trim(), citations)], source: line });
    previous = line;
  }
  return blocks;
}

/** The answer without its marks, as a voice reads it. */
export const spoken = (answer: string): string =>
  answer
    .replace(MARK, "")
    .replace(/^[ \t]*- /gm, "")
    .trim();

/** Whether a text is to be marked as Chinese for a voice or a font: it holds a Han character. */
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
