// One cell of the form -> its <td>, with its anchor, what the report prints there, and the findings that concern it.
import { html } from "hono/html";
import type { FigureKey } from "../../form/vocabulary.ts";
import type { Report } from "../../report/report.ts";
import type { Html } from "../layout.ts";
import { STRINGS } from "../strings.ts";
import type { Language } from "../view/words.ts";
import { flags } from "./found.ts";
import type { Places } from "./places.ts";

export type TableContext = { report: Report; places: Places; language: Language };

/** Blank stays blank (a dash stays a dash), with a word for those who cannot see it; a cell the file lacks says so. */
/** `head` names its column where a narrow screen shows no heads. */
export function figureCell(context: TableContext, key: FigureKey, colspan = 1, head = ""): Html {
  const { report, language } = context;
  const words = STRINGS[language].report;
  const cell = report.figures[key];
  const marks = flags(context, `cell-${key}`);
  const shown = cell ? cell.text.trim() : "";
  const kind = cell ? (cell.value === null ? "blank" : "number") : "missing";
  const content = {
    number: html`${shown}`,
    blank: html`${shown}<span class="unseen">${words.blank}</span>`,
    missing: html`<abbr title="${words.missing}">${words.missingMark}</abbr>`,
  }[kind];
  return html`<td id="cell-${key}" data-kind="${kind}"${head ? html` data-column="${key.split(/[@.]/).at(-1)}" data-head="${head}"` : ""}${colspan > 1 ? html` colspan="${colspan}"` : ""}${marks.length > 0 ? html` class="flagged"` : ""}>${content}${marks}</td>`;
}

/** The part of a printed label path that names the row or column at `depth`, when the report prints it otherwise than the form. */
export function printedLabel(report: Report, key: FigureKey, depth: number, label: string): string {
  return report.printed[key]?.at(depth) ?? label;
}
