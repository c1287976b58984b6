// The text of an answer -> blocks to show: paragraphs, lists, quotes; marks, the number and the leading yes or no apart from the words. No I/O. No clock.

/** `n` is 1-based, into the answer's citations. `number` is the answer's own figure, `word` the yes or no it begins with. */
export type Piece = { kind: "text" | "number" | "word"; text: string } | { kind: "mark"; n: number };
/** `source` is the block's own text, so that a view can tell whether it has changed. A paragraph and a quote have one item. */
export type Block = { kind: "paragraph" | "list" | "quote"; items: Piece[][]; source: string };

const MARK = /\[(\d{1,3})\]/g;
/** What an answer to "有没有", "是不是" begins with. */
export const YES_OR_NO = /^ ?(有|没有|不?是|否|不?会|不?能|Yes|No)(?=[，,。.])/;

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

/** Lines that begin with "- " are a list, a line in “…” is a quote; every other line is a paragraph. Blank lines only part blocks. */
export function blocksOf(answer: string, citations: number): Block[] {
  const blocks: Block[] = [];
  let previous = "";
  for (const line of linesOf(answer)) {
    const item = /^\s*[-•] +(\S.*)?$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined && last?.kind === "list" && previous.trim() !== "") {
      last.items.push(piecesOf(item, citations));
      last.source += `\n${line}`;
    } else if (item !== undefined) blocks.push({ kind: "list", items: [piecesOf(item, citations)], source: line });
    else if (line.trim() !== "") {
      const kind = /^“[\s\S]+”(?:\[\d{1,3}\])*[。.]?$/.test(line.trim()) ? "quote" : "paragraph";
      blocks.push({ kind, items: [piecesOf(line.trim(), citations)], source: line });
    }
    previous = line;
  }
  return blocks;
}

const open = (line: string): boolean => line.split("“").length > line.split("”").length;

/** The lines of an answer; a quote that goes over several is one. */
function linesOf(answer: string): string[] {
  const lines: string[] = [];
  for (const line of answer.split("\n")) {
    const last = lines.at(-1);
    if (last?.trimStart().startsWith("“") && open(last)) lines[lines.length - 1] = `${last}\n${line}`;
    else lines.push(line);
  }
  return lines;
}

/** The first paragraph with its number set apart where it first stands whole, and the yes or no it begins with. */
export function headed(pieces: Piece[], figure: string | undefined): Piece[] {
  const word = pieces[0]?.kind === "text" ? YES_OR_NO.exec(pieces[0].text)?.[1] : undefined;
  const [first, ...rest] = pieces;
  const parted: Piece[] =
    word && first?.kind === "text"
      ? [{ kind: "word", text: word }, { kind: "text", text: first.text.slice(word.length) }, ...rest]
      : pieces;
  const holds = (piece: Piece): number => (piece.kind === "text" && figure ? placeOf(piece.text, figure) : -1);
  const at = parted.findIndex((piece) => holds(piece) >= 0);
  const piece = parted[at];
  if (at < 0 || piece?.kind !== "text" || !figure) return parted;
  const from = holds(piece);
  const parts: Piece[] = [
    { kind: "text", text: piece.text.slice(0, from) },
    { kind: "number", text: figure },
    { kind: "text", text: piece.text.slice(from + figure.length) },
  ];
  return [...parted.slice(0, at), ...parts.filter((part) => part.kind !== "text" || part.text !== ""), ...parted.slice(at + 1)];
}

/** Where a figure stands in a text, not as the tail of a longer number; -1 when it does not. */
export function placeOf(text: string, figure: string): number {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/\d[.,]?$/.test(text.slice(0, at)) || at === 0) return at;
  return -1;
}

/** More marks than this may part at a line's end; fewer stay with their word. */
const MOST_KEPT = 4;

/** What a mark stays with: a number with its unit, else the last character. */
const TAIL = /(\d[\d.,]{0,30}\D{1,2}|.)$/su;

/** Runs of pieces; what is in one run with a mark must not be parted at a line's end: the mark, the character before it, the stop after it. */
export function runsOf(pieces: Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  const queue = [...pieces];
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    if (piece.kind !== "mark") {
      runs.push([piece]);
      continue;
    }
    const run: Piece[] = [piece];
    while (queue[0]?.kind === "mark" && run.length < MOST_KEPT) run.push(queue.shift() as Piece);
    const before = runs.at(-1)?.at(-1);
    if (runs.at(-1)?.length === 1 && before && before.kind !== "mark") {
      runs.pop();
      const tail = before.kind === "text" ? (TAIL.exec(before.text)?.[0] ?? "") : before.text;
      if (before.text !== tail) runs.push([{ kind: before.kind, text: before.text.slice(0, -tail.length) }]);
      run.unshift({ kind: before.kind, text: tail });
    }
    const next = queue[0];
    const stop = next?.kind === "text" ? (/^[，。；：、！？）”’》.,;:!?)]+/.exec(next.text)?.[0] ?? "") : "";
    if (next?.kind === "text" && stop !== "") {
      run.push({ kind: "text", text: stop });
      if (next.text === stop) queue.shift();
      else queue[0] = { kind: "text", text: next.text.slice(stop.length) };
    }
    runs.push(run);
  }
  return runs;
}

/** The answer without its marks, as a voice reads it. */
export const spoken = (answer: string): string =>
  answer
    .replace(MARK, "")
    .replace(/^[ \t]*- /gm, "")
    .trim();

/** The `lang` of a text whose language is not known, for a voice or a font: Chinese where it holds a Han character. */
export const langOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? "zh-CN" : "en");
/** A year as the words beside it are written. */
export const yearBeside = (year: number | undefined, words: string): string => (langOf(words) === "en" ? `${year}` : `${year}年`);

/** "Housing and Urban-Rural Development Bureau of Quzhou City", and nothing of what is said before it. */
const NAME = /[A-Z][\w'-]*(?: (?:of|and|[A-Z][\w'-]*))*$/;

/** An authority as an English text calls it, its own name beside it: "Litong District (利通区)"; its own name alone where the text does not. */
export function calledIn(text: string, name: string): string {
  const own = ` (${name})`;
  const called = text.includes(own) && NAME.exec(text.split(own, 1)[0] ?? "");
  return called ? called[0] + own : name;
}
