// Answer text -> paragraphs and lists whose [1] marks open the quote right below them; what has not changed is left alone.
import type { Citation } from "../../contract.ts";
import { type Block, blocksOf, type Piece } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { citationCard } from "./citation.ts";
import type { View } from "./view.ts";

let cards = 0;

/** A mark opens and closes its quote below the paragraph it stands in; nothing else moves, and focus stays on the mark. */
export function mark(view: View, n: number, citation: Citation, below: () => Element | null): HTMLElement {
  const button = h(
    "button",
    { type: "button", class: "mark", "aria-expanded": "false", "aria-label": SHARED[view.language].citation(n) },
    String(n),
  );
  let card: HTMLElement | undefined;
  button.addEventListener("click", () => {
    const open = card === undefined;
    button.setAttribute("aria-expanded", String(open));
    if (card) {
      card.remove();
      card = undefined;
      button.removeAttribute("aria-controls");
      return;
    }
    cards += 1;
    card = citationCard(view, citation);
    card.id = `cite-${cards}`;
    button.setAttribute("aria-controls", card.id);
    below()?.after(card);
  });
  return h("sup", {}, button);
}

function content(view: View, pieces: Piece[], citations: Citation[], line: HTMLElement): HTMLElement {
  line.append(
    ...pieces.map((piece) => {
      if (piece.kind === "text") return piece.text;
      const citation = citations[piece.n - 1];
      return citation ? mark(view, piece.n, citation, () => line) : `[${piece.n}]`;
    }),
  );
  return line;
}

const listItem = (view: View, pieces: Piece[], citations: Citation[]): HTMLElement =>
  h("li", {}, content(view, pieces, citations, h("span")));

const blockNode = (view: View, block: Block, citations: Citation[]): HTMLElement =>
  h(
    "div",
    { class: "block" },
    block.kind === "list"
      ? h("ul", {}, ...block.items.map((item) => listItem(view, item, citations)))
      : content(view, block.items.flat(), citations, h("p")),
  );

type Shown = { block: Block; node: HTMLElement };

/** Marks whose citation has not come yet are text; once it has, the block is another. */
const same = (a: Block, b: Block): boolean => a.kind === b.kind && a.source === b.source && marksIn(a.items) === marksIn(b.items);
const marksIn = (items: Piece[][]): number => items.flat().filter((piece) => piece.kind === "mark").length;
/** A list that only has more items than before. */
const grown = (before: Block, now: Block): boolean =>
  before.kind === "list" &&
  now.kind === "list" &&
  now.source.startsWith(`${before.source}\n`) &&
  marksIn(before.items) === marksIn(now.items.slice(0, before.items.length));

/** Keeps `container` in step with a growing text: what has not changed is left alone, so that focus and open quotes stay. */
export class TextView {
  container: HTMLElement;
  #shown: Shown[] = [];

  constructor(container: HTMLElement) {
    this.container = container;
  }

  update(view: View, text: string, citations: Citation[]): void {
    const blocks = blocksOf(text, citations.length);
    for (const [index, block] of blocks.entries()) {
      const shown = this.#shown[index];
      if (shown && same(shown.block, block)) continue;
      if (shown && grown(shown.block, block)) {
        const more = block.items.slice(shown.block.items.length).map((item) => listItem(view, item, citations));
        shown.node.querySelector("ul")?.append(...more);
        shown.block = block;
        continue;
      }
      const node = blockNode(view, block, citations);
      if (shown) shown.node.replaceWith(node);
      else this.container.append(node);
      this.#shown[index] = { block, node };
    }
    for (const { node } of this.#shown.splice(blocks.length)) node.remove();
  }
}
