// A piece of a printed table -> the small table that marks the cell.
import { isFar } from "../../pages/view/columns.ts";
import { sectionIn } from "../../pages/view/sections.ts";
import { langOf } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import type { Piece, PieceCell } from "../../report/piece.ts";
import { h } from "../dom.ts";
import { placeLink } from "./citation.ts";
import type { View } from "./view.ts";

export function pieceView(view: View, piece: Piece): HTMLElement {
  const words = SHARED[view.language];
  const labelled = piece.rows.some((row) => row.label !== "");
  const path = piece.path.join(" › ");
  const place = (at: number): string | false => (at === piece.column ? "at" : isFar(piece, at) && "far");
  const cell = ({ text, kind }: PieceCell, at: number, own: boolean): HTMLElement => {
    const marked = own && at === piece.column;
    return h(
      "td",
      { class: marked ? "at marked" : place(at) },
      marked ? h("mark", {}, text || words.kinds[kind]) : text || h("span", { class: "unseen" }, words.kinds[kind]),
    );
  };
  return h(
    "figure",
    { class: "piece", lang: "zh-CN" },
    // Without labels of its own the row is what its path says.
    sourceLine(view, labelled ? sectionIn(piece.section, view.language) : path, piece.url, words.wholeTable),
    h(
      "table",
      { class: labelled && "labelled", "aria-label": `${piece.issuer} ${piece.year}年 ${path || piece.section}` },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          labelled ? h("td", { class: "path" }, path) : null,
          ...piece.columns.map((column, at) => h("th", { scope: "col", class: place(at) }, column)),
        ),
      ),
      h(
        "tbody",
        {},
        ...piece.rows.map((row, index) =>
          h(
            "tr",
            { class: index === piece.row ? "own" : null },
            labelled ? h("th", { scope: "row" }, row.label) : null,
            ...row.cells.map((each, at) => cell(each, at, index === piece.row)),
          ),
        ),
      ),
    ),
  );
}

/** Where it stands, and the way to the whole. */
export const sourceLine = (view: View, where: string, url: string, go: string): HTMLElement =>
  h("figcaption", {}, h("span", { class: "where", lang: langOf(where) }, where), " ", placeLink(view, url, go, "go"));
