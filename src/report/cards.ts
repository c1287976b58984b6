// Blocks -> blocks: a table set as cards for a small screen, each row of the form a heading with its columns and figures below it as pairs
// (自然人：19), put together into rows and columns. No I/O. No clock.
import { hasStop } from "../zh/marks.ts";
import { foldLabel, isColumnLabel, isWholeLabel } from "./labels.ts";
import type { Block, GridCell, Place } from "./report.ts";
import { opens } from "./sections.ts";
import { isEmpty, readValue } from "./values.ts";

type Pair = { label: string; value: GridCell };
type Card = { head: GridCell; pairs: Pair[]; end: number };

/** Fewer columns than the form's narrowest block of them are no card: a label and a figure stand beside each other anywhere. */
const FEWEST_PAIRS = 3;
/** A report's cards are many; one alone is a caption with figures. */
const FEWEST_CARDS = 3;
const LONGEST_HEAD = 60;

/** Cards become a grid, one after another; all other blocks stay as they are. */
export function withoutCards(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const cards: Card[] = [];
    let end = at;
    for (let card = cardAt(blocks, end); card; card = cardAt(blocks, end)) {
      cards.push(card);
      end = card.end;
    }
    if (cards.filter(({ pairs }) => pairs.length > 0).length >= FEWEST_CARDS) {
      result.push(gridOf(cards));
      at = end;
    } else result.push(blocks[at++] as Block);
  }
  return result;
}

/** A heading with its pairs, or a heading of the form alone, which is the group of the cards below it. */
function cardAt(blocks: readonly Block[], at: number): Card | null {
  const head = headOf(blocks[at]);
  if (!head) return null;
  const pairs: Pair[] = [];
  let end = at + 1;
  for (let next = pairsAt(blocks, end); next; next = pairsAt(blocks, end)) {
    if (next.pairs.some(({ label }) => pairs.some((each) => each.label === label))) break;
    pairs.push(...next.pairs);
    end = next.end;
  }
  if (pairs.length >= FEWEST_PAIRS) return { head, pairs, end };
  return isWholeLabel(head.text) && headOf(blocks[at + 1]) ? { head, pairs: [], end: at + 1 } : null;
}

function headOf(block: Block | undefined): GridCell | null {
  if (!block || block.kind === "grid" || opens(block) > 0) return null;
  const { text, place } = block;
  return text.length <= LONGEST_HEAD && !hasStop(text) && readValue(text).kind === "text" && !pairsIn(text, place) ? { text, place } : null;
}

/** The pairs of one block, or of a label and the figure in the block after it. */
function pairsAt(blocks: readonly Block[], at: number): { pairs: Pair[]; end: number } | null {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block) return null;
  if (block.kind === "grid") {
    const pairs = block.rows.map(([label, value, ...more]) => (label && value && more.length === 0 ? pairOf(label.text, value) : null));
    return pairs.every((pair) => pair !== null) ? { pairs, end: at + 1 } : null;
  }
  const own = pairsIn(block.text, block.place);
  if (own) return { pairs: own, end: at + 1 };
  const pair = next && next.kind !== "grid" ? pairOf(block.text, next) : null;
  return pair ? { pairs: [pair], end: at + 2 } : null;
}

const isColumn = (text: string): boolean => isWholeLabel(text) && isColumnLabel(text);
const pairOf = (label: string, { text, place }: GridCell): Pair | null =>
  isColumn(label) && !isEmpty(text) && readValue(text).kind !== "text" ? { label: foldLabel(label), value: { text, place } } : null;

const LABEL_AND_VALUE = /([^\s：:，,；;、|｜]*[^\s\d：:，,；;、|｜])\s*(?:[：:]\s*|\s)([^\s：:；;、|｜，]+)/g;
/** "自然人：19", "自然人：19，商业企业：0" -> the pairs; null when anything else stands in the text. */
function pairsIn(text: string, place: Place): Pair[] | null {
  const found = [...text.matchAll(LABEL_AND_VALUE)];
  const pairs = found.map(([whole, label = "", value = ""], i) => {
    const start = place.start + (found[i]?.index ?? 0) + whole.length - value.length;
    return pairOf(label, { text: value, place: { ...place, start, end: start + value.length } });
  });
  const rest = text.replace(LABEL_AND_VALUE, "").replace(/[\s，,；;、|｜]/g, "");
  return pairs.length > 0 && rest === "" && pairs.every((pair) => pair !== null) ? pairs : null;
}

/** A row a card, below the columns' labels wherever these change. */
function gridOf(cards: readonly Card[]): Block {
  const rows: GridCell[][] = [];
  let columns = "";
  for (const { head, pairs } of cards) {
    const own = pairs.map(({ label }) => label).join("|");
    if (pairs.length > 0 && own !== columns) {
      rows.push([{ text: "", place: head.place }, ...pairs.map(({ label, value }) => ({ text: label, place: value.place }))]);
      columns = own;
    }
    rows.push([head, ...pairs.map(({ value }) => value)]);
  }
  const place = rows[0]?.[0]?.place ?? { line: 1, start: 0, end: 0 };
  return { kind: "grid", rows, place: { ...place, end: rows.at(-1)?.at(-1)?.place.end ?? place.end } };
}
