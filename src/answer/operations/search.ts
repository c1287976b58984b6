// search: every place where a number stands, in tables and in prose; every report that mentions words, counted and named.
import type { Citation, Figure } from "../../contract.ts";
import { type citeCell, citePassage, type Passage, type Report } from "../../report/report.ts";
import { endOf, startOf } from "../../zh/marks.ts";
import { mentions } from "../absence.ts";
import { citationsOf } from "../evidence.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome.ts";
import { fold } from "../prose/closeness.ts";
import { statedFigure } from "../prose/number.ts";
import type { Selection } from "../store.ts";
import { selectionOf } from "../targets.ts";
import { derived, readFigure } from "./figures.ts";
import type { AnswerContext, OperationFunction } from "./operand.ts";

/** Places listed of a number, and reports listed that mention a thing. */
const MOST_LISTED = 10;
/** Cells read at a time, and how often: a larger corpus is looked through in part, and the answer says so. */
const CELLS = 5000;
const MOST_PAGES = 20;
const MOST_REPORTS = 300;

/** Errors: those of the store. */
export const search: OperationFunction = async (context) => {
  const { search: sought } = context.meaning;
  if (!sought) return notFound();
  const selections = context.targets.found.map(selectionOf).map(everyYear(context));
  return sought.kind === "number" ? ofNumber(sought, selections, context) : ofWords(sought, selections, context);
};

/** A number or a word is looked for in every year unless one is named. */
const everyYear =
  ({ meaning }: AnswerContext) =>
  (selection: Selection): Selection => {
    if (meaning.when.origin !== "assumed") return selection;
    const { years: _, latest: __, ...rest } = selection;
    return rest;
  };

type Sought<K> = Extract<NonNullable<AnswerContext["meaning"]["search"]>, { kind: K }>;

async function ofNumber(
  { digits, value, unit }: Sought<"number">,
  selections: readonly Selection[],
  context: AnswerContext,
): Promise<Outcome> {
  const { ledger, wording, store } = context;
  let places = 0;
  const room = (): boolean => places <= MOST_LISTED;
  for (const selection of selections) {
    if (value !== undefined && (unit === undefined || unit !== "%"))
      for (const { report: id, key } of await cellsWith(value, selection, context)) {
        const report = await store.report(id);
        const reading = report ? readFigure(report, key, ledger, wording) : null;
        if (!report || reading?.state !== "known" || (unit !== undefined && reading.figure.unit !== unit && !COUNTS.has(unit))) continue;
        places++;
        if (room())
          ledger.say(
            wording.item(wording.whose(report.issuer, report.year), `${wording.figure(key)} ${ledger.figure(reading.figure)}`),
            citationsOf(reading.figure),
            "item",
          );
      }
    for (const found of await store.statements(selection)) {
      const { statement } = found;
      if (statement.none || statement.value !== value || (unit !== undefined && unit !== statement.unit)) continue;
      const report = await store.report(found.report.id);
      if (!report) continue;
      places++;
      if (!room()) continue;
      const figure = statedFigure(found, report, ledger);
      ledger.say(
        wording.item(wording.whose(report.issuer, report.year), `${figure.label} ${ledger.figure(figure)}`),
        [figure.citation],
        "item",
      );
    }
    if (places === 0) places += await ofDigits(digits, selection, context);
  }
  if (places === 0) {
    ledger.say(wording.notFound(wording.all(), true), [], "notice");
    return notFound();
  }
  ledger.sentences.unshift({ kind: "head", text: wording.numberHead(digits), cites: [] });
  if (places > MOST_LISTED) ledger.say(wording.morePlaces(), [], "notice");
  return ANSWERED;
}
/** What counts things of any sort. */
const COUNTS = new Set(["个", "条", "份"]);

async function cellsWith(value: number, selection: Selection, { store, ledger, wording }: AnswerContext) {
  const found: { report: string; key: Parameters<typeof citeCell>[1] }[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await store.figures(selection, [], { limit: CELLS, ...(cursor ? { cursor } : {}) });
    for (const { report, key, value: held } of items) if (held === value) found.push({ report: report.id, key });
    if (next === undefined) return found;
    cursor = next;
  }
  ledger.note("coverage", wording.searchedInPart());
  return found;
}

/** Digits that are no number of their own: a telephone, a postal code, a document's number. */
async function ofDigits(digits: string, selection: Selection, context: AnswerContext): Promise<number> {
  const { ledger, wording } = context;
  const bare = digits.replace(/[-—－]/g, "[-—－]");
  const pattern = new RegExp(`(?<!\\d)${bare}(?!\\d)`);
  let places = 0;
  for (const report of await reportsOf(selection, context))
    for (const passage of report.passages) {
      const at = pattern.exec(passage.text)?.index;
      if (at === undefined || ++places > MOST_LISTED) continue;
      const citation = clauseOf(report, passage, at);
      ledger.say(wording.item(wording.whose(report.issuer, report.year), citation.quote), [ledger.cite(citation)], "item");
    }
  return places;
}

const clauseOf = (report: Report, passage: Passage, at: number): Citation =>
  citePassage(report, passage, [
    startOf(passage.text, at, "sentence"),
    Math.min(passage.text.length, endOf(passage.text, at, "sentence") + 1),
  ]);

async function reportsOf(selection: Selection, { store, ledger, wording }: AnswerContext): Promise<Report[]> {
  const { items, next } = await store.reports(selection, { limit: MOST_REPORTS });
  if (next !== undefined) ledger.note("coverage", wording.searchedInPart());
  const reports: Report[] = [];
  for (const { id } of items) {
    const report = await store.report(id);
    if (report) reports.push(report);
  }
  return reports;
}

async function ofWords({ words, plain }: Sought<"mention">, selections: readonly Selection[], context: AnswerContext): Promise<Outcome> {
  const { ledger, wording } = context;
  const listed: { report: Report; citation: Citation }[] = [];
  let looked = 0;
  for (const selection of selections)
    for (const report of await reportsOf(selection, context)) {
      looked++;
      if (!mentions(report, plain)) continue;
      const citation = placeOf(report, plain);
      if (citation) listed.push({ report, citation });
    }
  if (listed.length === 0) {
    ledger.say(wording.notFound(wording.all(), false), [], "notice");
    return notFound();
  }
  const marks = listed.slice(0, MOST_LISTED).map(({ citation }) => ledger.cite(citation));
  const figure: Figure = {
    ...derived(listed.length, "份", wording.mentionsLabel(words), `${listed.length}`, [], wording),
    citation: marks[0] ?? 0,
  };
  const [only] = listed;
  if (only && listed.length === 1) figure.report = only.report.id;
  ledger.say(wording.mentions(words, ledger.figure(figure)), citationsOf(figure));
  for (const [i, { report, citation }] of listed.slice(0, MOST_LISTED).entries())
    ledger.say(wording.item(wording.whose(report.issuer, report.year), citation.quote), [marks[i] ?? 0], "item");
  ledger.note("coverage", wording.coverage(looked));
  return ANSWERED;
}

/** The sentence that has the words, or other words for the same. */
function placeOf(report: Report, words: string): Citation | null {
  const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, "");
  const [plain, folded] = [bare(words), fold(words)];
  for (const passage of report.passages) {
    for (let at = 0; at < passage.text.length; ) {
      const end = endOf(passage.text, at, "sentence");
      const sentence = passage.text.slice(at, end);
      if (bare(sentence).includes(plain) || (folded !== "" && fold(sentence).includes(folded)))
        return citePassage(report, passage, [at, Math.min(passage.text.length, end + 1)]);
      at = end + 1;
    }
    const whole = `${passage.path.join("")}${passage.text}`;
    if (bare(whole).includes(plain) || (folded !== "" && fold(whole).includes(folded))) return citePassage(report, passage);
  }
  return null;
}
