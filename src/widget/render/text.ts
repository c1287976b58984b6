// Answer text -> paragraphs and lists whose [1] marks open the quote right below them; what has not changed is left alone.
import type { Citation } from "../../contract.ts";
import { digestOf } from "../../pages/view/quote.ts";
import { type Block, blocksOf, headed, type Piece, runsOf } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import { h } from "../dom.ts";
import { citationCard } from "./citation.ts";
import { unfolding } from "./unfold.ts";
import type { View } from "./view.ts";

let cards = 0;

/** A mark opens and closes its quote below the paragraph it stands in; nothing else moves, and focus stays on the mark. */
export function mark(view: View, n: number, citation: Citation, below: () => Element | null): HTMLElement {
  const button = h("button", { class: "mark", "aria-expanded": "false", "aria-label": SHARED[view.language].citation(n) }, String(n));
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

const pieceNode = (view: View, piece: Piece, citations: Citation[], line: HTMLElement): Node | string => {
  if (piece.kind === "text") return piece.text;
  if (piece.kind !== "mark") return h("strong", { class: piece.kind === "number" ? "figure-value" : "word" }, piece.text);
  const citation = citations[piece.n - 1];
  return citation ? mark(view, piece.n, citation, () => line) : `[${piece.n}]`;
};

/** A mark stays with the character before it and the stop after it: no line begins with either. */
function content(view: View, pieces: Piece[], citations: Citation[], line: HTMLElement): HTMLElement {
  for (const run of runsOf(pieces)) {
    const nodes = run.map((piece) => pieceNode(view, piece, citations, line));
    line.append(...(nodes.length > 1 ? [h("span", { class: "kept" }, ...nodes)] : nodes));
  }
  return line;
}

const listItem = (view: View, pieces: Piece[], citations: Citation[]): HTMLElement =>
  h("li", {}, content(view, pieces, citations, h("span")));

function blockNode(view: View, block: Block, citations: Citation[]): HTMLElement {
  if (block.kind === "list")
    return h("div", { class: "block" }, h("ul", {}, ...block.items.map((item) => listItem(view, item, citations))));
  if (block.kind === "quote") return h("div", { class: "block" }, passage(view, block, citations));
  return h("div", { class: "block" }, content(view, block.items.flat(), citations, h("p")));
}

/** A passage in the report's words: its lead and first points, the whole when it is asked for. */
function passage(view: View, { items }: Block, citations: Citation[]): HTMLElement {
  const pieces = items.flat();
  const words = pieces.map((piece) => (piece.kind === "mark" ? "" : piece.text)).join("");
  const said = words.replace(/^“|”[。.]?$/g, "");
  const { lead, points, more } = digestOf(said);
  const marks = pieces.flatMap((piece) => (piece.kind === "mark" ? [citations[piece.n - 1] ? piece : `[${piece.n}]`] : []));
  const box = h("div", { class: "passage", lang: "zh-CN" });
  const shown = h("div", {}, lead && h("p", {}, lead), points.length > 0 && h("ul", {}, ...points.map((point) => h("li", {}, point))));
  const end = (): HTMLElement => shown.querySelector<HTMLElement>("li:last-child, p:last-child") ?? shown;
  const sources = marks.map((piece) =>
    typeof piece === "string" ? piece : mark(view, piece.n, citations[piece.n - 1] as Citation, () => shown),
  );
  end().append(...sources);
  box.append(shown);
  if (more) {
    const button = unfolding(SHARED[view.language].fullText, () => {
      shown.replaceChildren(h("p", { class: "whole", tabindex: -1 }, said));
      end().append(...sources);
      shown.querySelector<HTMLElement>(".whole")?.focus({ preventScroll: true });
    });
    box.append(button);
  }
  return box;
}

type Shown = { block: Block; node: HTMLElement };

/** Marks whose citation has not come yet are text; once it has, the block is another. So it is when its number has become known. */
const same = (a: Block, b: Block): boolean => a.kind === b.kind && a.source === b.source && kindsIn(a.items) === kindsIn(b.items);
const kindsIn = (items: Piece[][]): string => items.map((item) => item.map((piece) => piece.kind).join()).join(";");
/** Keeps `container` in step with a growing text: what has not changed is left alone, so that focus and open quotes stay. */
export class TextView {
  container: HTMLElement;
  #shown: Shown[] = [];

  constructor(container: HTMLElement) {
    this.container = container;
  }

  /** `number` is the answer's own figure, set apart in the first paragraph. */
  update(view: View, text: string, citations: Citation[], number: string | undefined): void {
    const blocks = blocksOf(text, citations.length);
    const [first] = blocks;
    if (first?.kind === "paragraph") first.items = first.items.map((item) => headed(item, number));
    for (const [index, block] of blocks.entries()) {
      const shown = this.#shown[index];
      if (shown && same(shown.block, block)) continue;
      const node = blockNode(view, block, citations);
      if (shown) shown.node.replaceWith(node);
      else this.container.append(node);
      this.#shown[index] = { block, node };
    }
    for (const { node } of this.#shown.splice(blocks.length)) node.remove();
  }
}
