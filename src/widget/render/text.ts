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

function blockNode(view: View, block: Block, citations: Citation[]): HTMLElement {
  const content = (pieces: Piece[], below: () => Element | null): (Node | string)[] =>
    pieces.map((piece) => {
      if (piece.kind === "text") return piece.text;
      const citation = citations[piece.n - 1];
      return citation ? mark(view, piece.n, citation, below) : `[${piece.n}]`;
    });
  const outer = h("div", { class: "block" });
  if (block.kind === "list") {
    const list = h("ul");
    for (const item of block.items) {
      const line = h("span");
      line.append(...content(item, () => line));
      list.append(h("li", {}, line));
    }
    outer.append(list);
  } else {
    const line = h("p");
    line.append(...block.items.flatMap((item) => content(item, () => line)));
    outer.append(line);
  }
  return outer;
}

/** Keeps `container` in step with a growing text: only blocks that differ are made anew, so that focus and open quotes stay. */
export class TextView {
  container: HTMLElement;
  #shown: { key: string; node: HTMLElement }[] = [];

  constructor(container: HTMLElement) {
    this.container = container;
  }

  update(view: View, text: string, citations: Citation[]): void {
    for (const [index, block] of blocksOf(text, citations.length).entries()) {
      const marks = block.items.flat().filter((piece) => piece.kind === "mark").length;
      const key = `${block.kind}${marks}${block.source}`;
      const shown = this.#shown[index];
      if (shown?.key === key) continue;
      const node = blockNode(view, block, citations);
      if (shown) shown.node.replaceWith(node);
      else this.container.append(node);
      this.#shown[index] = { key, node };
    }
    const count = blocksOf(text, citations.length).length;
    for (const { node } of this.#shown.splice(count)) node.remove();
  }
}
