// The shape of an answer -> what stands under its sentence: the cell, the sentence or the sum it comes from, the comparison, the contradiction.
import type { Citation } from "../../contract.ts";
import type { Marked } from "../../pages/view/quote.ts";
import { sectionIn } from "../../pages/view/sections.ts";
import type { Conflict, Sentence, Shape, Sum, SumRow } from "../../pages/view/shape.ts";
import { langOf } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import type { Piece } from "../../report/piece.ts";
import { h, present } from "../dom.ts";
import { chartView } from "./chart.ts";
import { placeLink } from "./citation.ts";
import { pieceView, sourceLine } from "./piece.ts";
import { mark } from "./text.ts";
import { showRows, unfolding } from "./unfold.ts";
import type { View } from "./view.ts";

/** Rows of a sum that are shown at once. */
const SHOWN_ROWS = 4;

/** Nothing when the answer rests on nothing that can be shown. `piece` is the service's, null when it could not be had. */
export function evidence(view: View, shape: Shape, citations: Citation[], piece: Piece | null): HTMLElement | null {
  const { sentence, sum, chart, conflicts } = shape;
  const own = [
    piece && pieceView(view, piece),
    sentence && sentenceView(view, sentence),
    sum && sumView(view, sum),
    chart && chartView(view, chart),
  ].filter(present);
  if (own.length === 0 && conflicts.length === 0) return null;
  return h(
    "div",
    { class: "evidence", "data-conflict": conflicts.length > 0 },
    ...own,
    ...conflicts.map((each) => conflictView(view, each, citations)),
  );
}

const words = (parts: Marked): (string | HTMLElement)[] => parts.map(({ text, marked }) => (marked ? h("mark", {}, text) : text));

const sentenceView = (view: View, { quote, citation }: Sentence): HTMLElement =>
  h(
    "figure",
    { class: "sentence", lang: "zh-CN" },
    sourceLine(view, sectionIn(citation.section, view.language), citation.url, SHARED[view.language].toPassage),
    h("blockquote", {}, ...words(quote)),
  );

function sumView(view: View, { kind, columns, rows, total }: Sum): HTMLElement {
  const shared = SHARED[view.language];
  const row = ({ label, cells }: SumRow): HTMLElement =>
    h("tr", {}, h("th", { scope: "row" }, label), ...cells.map(({ text, url }) => h("td", {}, url ? placeLink(view, url, text) : text)));
  const counted = rows.filter((each) => !each.zero);
  const shown = (counted.length > 0 ? counted : rows).slice(0, total ? SHOWN_ROWS : rows.length);
  const folded = rows.filter((each) => !shown.includes(each));
  const zeros = folded.every((each) => each.zero);
  const more = h("tbody", { hidden: true }, ...folded.map(row));
  const fold: HTMLElement = h(
    "tbody",
    {},
    h(
      "tr",
      {},
      h(
        "td",
        { colspan: 2 },
        unfolding(shared.folded(folded.length, zeros), () => {
          fold.remove();
          showRows(more);
        }),
      ),
    ),
  );
  const said = total && `${total.label || shared.formula} `;
  return h(
    "figure",
    { class: "sum", "data-kind": kind, lang: "zh-CN" },
    h(
      "table",
      {},
      columns.length > 0 && h("thead", {}, h("tr", {}, h("td"), ...columns.map((column) => h("th", { scope: "col" }, column)))),
      h("tbody", {}, ...shown.map(row)),
      folded.length > 0 && fold,
      folded.length > 0 && more,
      total && h("tfoot", {}, h("tr", {}, h("td", { colspan: 2 }, said, h("mark", {}, total.text)))),
    ),
  );
}

/** The sentence that stands against the table, with the words that do; where none is quoted, what the audit says. */
function conflictView(view: View, { note, sentences, plain, whose }: Conflict, citations: Citation[]): HTMLElement {
  const shared = SHARED[view.language];
  const said = h("p", { lang: langOf(note.text) }, note.text.replace(/\[\d+\]/g, ""));
  const marks = note.citations.flatMap((n) => {
    const citation = citations[n - 1];
    return citation && !sentences.some((each) => each.n === n) ? [mark(view, n, citation, () => said)] : [];
  });
  said.append(...marks);
  said.classList.toggle("unseen", plain);
  return h(
    "section",
    { class: "note", "data-kind": "inconsistency" },
    h("strong", {}, plain ? shared.proseSays : shared.inconsistency, whose && ` · ${whose}`, shared.colon),
    said,
    ...sentences.map((each) => sentenceView(view, each)),
  );
}
