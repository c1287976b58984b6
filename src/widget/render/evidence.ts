// The shape of an answer -> what stands under its sentence: the cell, the sentence or the sum it comes from, the comparison, the contradiction.
import type { AnswerSet, Citation } from "../../contract.ts";
import { ownPath, webAddress } from "../../pages/view/links.ts";
import type { Marked } from "../../pages/view/quote.ts";
import type { Conflict, Sentence, Shape, Sum, SumRow } from "../../pages/view/shape.ts";
import { langOf } from "../../pages/view/text.ts";
import { SHARED } from "../../pages/view/words.ts";
import type { Piece } from "../../report/piece.ts";
import { h } from "../dom.ts";
import { chartView } from "./chart.ts";
import { placeLink } from "./citation.ts";
import { pieceOfCitation, pieceView, sourceLine } from "./piece.ts";
import { mark } from "./text.ts";
import type { View } from "./view.ts";

/** Rows of a sum that are shown at once. */
const SHOWN_ROWS = 4;

/** Nothing when the answer rests on nothing that can be shown. `piece` is the service's, null when it could not be had. */
export function evidence(view: View, shape: Shape, citations: Citation[], piece: Piece | null): HTMLElement | null {
  const { cell, sentence, sum, chart, set, conflicts } = shape;
  const cited = cell ? citations[cell.citation - 1] : undefined;
  const own = [
    cell && cited ? pieceView(view, piece ?? pieceOfCitation(cited, cell.key)) : null,
    sentence ? sentenceView(view, sentence) : null,
    sum ? sumView(view, sum) : null,
    chart ? chartView(view, chart) : null,
    set ? setView(view, set) : null,
  ].filter((part) => part !== null);
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
    sourceLine(view, citation.section, citation.url, SHARED[view.language].toPassage),
    h("blockquote", {}, ...words(quote)),
  );

function sumView(view: View, { kind, rows, total }: Sum): HTMLElement {
  const shared = SHARED[view.language];
  const row = ({ label, text, url }: SumRow): HTMLElement =>
    h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, url ? placeLink(view, url, text) : text));
  const counted = rows.filter((each) => !each.zero);
  const shown = (counted.length > 0 ? counted : rows).slice(0, SHOWN_ROWS);
  const folded = rows.filter((each) => !shown.includes(each));
  const zeros = folded.length > 0 && folded.every((each) => each.zero);
  const more = h("tbody", { hidden: true }, ...folded.map(row));
  const button = h("button", { type: "button", class: "unfold", "aria-expanded": "false" }, shared.folded(folded.length, zeros));
  button.addEventListener("click", () => {
    more.hidden = false;
    button.closest("tbody")?.remove();
    more.querySelector<HTMLElement>("a")?.focus();
  });
  return h(
    "figure",
    { class: "sum", "data-kind": kind, lang: "zh-CN" },
    h(
      "table",
      {},
      h("tbody", {}, ...shown.map(row)),
      folded.length > 0 ? h("tbody", {}, h("tr", {}, h("td", { colspan: 2 }, button))) : null,
      folded.length > 0 ? more : null,
      h(
        "tfoot",
        {},
        h(
          "tr",
          {},
          h("td", { colspan: 2 }, `${total.label || (kind === "computed" ? shared.formula : shared.total)} `, h("mark", {}, total.text)),
        ),
      ),
    ),
  );
}

/** Of which reports it speaks, how many of them are held, and where every row is had. */
function setView(view: View, { label, reports, members, data }: AnswerSet): HTMLElement {
  const shared = SHARED[view.language];
  const all = h("a", { href: webAddress(data) ?? view.host + ownPath(data), target: "_blank", rel: "noopener" }, shared.allRows);
  return h("p", { class: "set" }, h("span", { lang: langOf(label) }, label), `${shared.ofSet(reports, members)} `, all);
}

/** The sentence that stands against the table, with the words that do; where none is quoted, what the audit says. */
function conflictView(view: View, { note, sentences, plain }: Conflict, citations: Citation[]): HTMLElement {
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
    h("strong", {}, plain ? shared.proseSays : shared.inconsistency),
    said,
    ...sentences.map((each) => sentenceView(view, each)),
  );
}
