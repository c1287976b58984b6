// Words -> which reports mention them, counted and named, or whether one report does, and where: in its prose, else in its tables. Reads the store.
import type { Citation, Figure } from "../../contract.ts";
import { labelOf } from "../../form/vocabulary.ts";
import type { Search } from "../../question/understanding.ts";
import { citeCell, citePassage, type Report } from "../../report/report.ts";
import { fold } from "../../zh/alike.ts";
import { endOf } from "../../zh/marks.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { mentions } from "../outcome/absence.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { sayTold } from "../prose/told.ts";
import type { Selection } from "../reports/store.ts";
import { derived } from "./figures.ts";
import type { AnswerContext } from "./operand.ts";

/** Reports listed that mention a thing, and places listed of one report. */
const MOST_LISTED = 10;
const MOST_PLACES = 3;
/** A larger corpus is looked through in part, and the answer says so. */
const MOST_REPORTS = 300;

type Words = Extract<Search, { kind: "mention" }>;

/** Errors: those of the store. */
export async function saysWords(wanted: Words, selections: readonly Selection[], context: AnswerContext): Promise<Outcome> {
  const reports: Report[] = [];
  for (const selection of selections) reports.push(...(await reportsOf(selection, context)));
  return wanted.within && reports.length <= selections.length ? inEach(wanted, reports, context) : inWhich(wanted, reports, context);
}

export async function reportsOf(selection: Selection, { store, ledger, wording }: AnswerContext): Promise<Report[]> {
  const { items, next } = await store.reports(selection, { limit: MOST_REPORTS });
  if (next !== undefined) ledger.note("coverage", wording.searchedInPart());
  const reports: Report[] = [];
  for (const { id } of items) {
    const report = await store.report(id);
    if (report) reports.push(report);
  }
  return reports;
}

/** Each report by itself: yes with its places, or no. */
function inEach({ words, plain }: Words, reports: readonly Report[], context: AnswerContext): Outcome {
  const { ledger, wording, meaning } = context;
  let found = 0;
  for (const report of reports) {
    const whose = wording.whose(report.issuer, report.year);
    const places = placesOf(report, plain);
    const mentioned = places.length > 0 || mentions(report, plain);
    ledger.searched.push({ report: report.id, words, mentioned });
    // English words stand in no report in Chinese, whatever it says of the thing.
    if (!mentioned && meaning.language === "en") {
      ledger.setApart(wording.notUnderstood(words), [words]);
      continue;
    }
    // 给工作人员培训, of 对工作人员的培训.
    if (!mentioned && sayTold(report, context) > 0) {
      found++;
      continue;
    }
    if (!mentioned) {
      ledger.deny(wording.notSaid(whose, words), { report: report.id, words, typed: true });
      continue;
    }
    // 老年人, of 适老化: in other words for it, which may say something else.
    const own = places.filter(({ quote }) => [words, plain].some((each) => bare(quote).includes(bare(each))));
    const isOwn = own.length > 0 || places.length === 0;
    if (isOwn) found++;
    ledger.say(isOwn ? wording.mentionsIn(whose, words) : wording.nearestOf(whose, false), [], "head");
    for (const place of (isOwn ? own : places).slice(0, MOST_PLACES)) ledger.say(place.quote, [ledger.cite(place)], "quote");
  }
  return found > 0 ? ANSWERED : notFound();
}

/** 12345热线, of 12345政务服务热线: as typed nowhere, its pieces in one sentence. */
const piecesOf = (words: string): string[] => words.match(/\d+|[a-z]+|\p{Script=Han}{2,}/gu) ?? [];

function inWhich({ words, plain }: Words, reports: readonly Report[], { ledger, wording, meaning }: AnswerContext): Outcome {
  const placed = (find: (report: Report) => Citation | undefined) =>
    reports.flatMap((report) => {
      const citation = find(report);
      return citation ? [{ report, citation }] : [];
    });
  const whole = placed((report) => (mentions(report, plain) ? placesOf(report, plain)[0] : undefined));
  const pieces = piecesOf(plain);
  const [first = plain] = pieces;
  const listed =
    whole.length > 0 || pieces.length < 2
      ? whole
      : placed((report) => placesOf(report, first).find(({ quote }) => pieces.every((piece) => fold(quote).includes(fold(piece)))));
  if (listed.length === 0) {
    // English words stand in no report in Chinese; nor is there anything to deny of no report.
    if (meaning.language === "en") ledger.setApart(wording.notUnderstood(words), [words]);
    else if (reports.length === 0) ledger.say(wording.nothingHeld, [], "notice");
    else sayNoneOf(words, plain, reports, { ledger, wording });
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
  ledger.note("coverage", wording.coverage(reports.length));
  return ANSWERED;
}

/** How many were looked through and which words none of them has; where one has them only in other words, that nothing was found. */
function sayNoneOf(
  words: string,
  plain: string,
  reports: readonly Report[],
  { ledger, wording }: Pick<AnswerContext, "ledger" | "wording">,
): void {
  const looked = reports.map((report) => ({ report: report.id, words, mentioned: mentions(report, words) || mentions(report, plain) }));
  ledger.searched.push(...looked);
  if (looked.some(({ mentioned }) => mentioned)) {
    ledger.setApart(wording.notUnderstood(words), [words]);
    return;
  }
  const names = reports.slice(0, MOST_LISTED).map(({ issuer, year }) => wording.whose(issuer, year));
  ledger.deny(wording.noneMention(words, reports.length), { report: reports.map(({ id }) => id), words, typed: true }, reports.length);
  if (reports.length <= MOST_LISTED) ledger.say(wording.lookedThrough(wording.join(names)), [], "notice");
}

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, "");

/** The sentences that have the words, or other words for the same; where none has, passages by their headings, else the first cell that is called so. */
export function placesOf(report: Report, words: string): Citation[] {
  const [plain, folded] = [bare(words), fold(words)];
  const has = (text: string): boolean => bare(text).includes(plain) || (folded !== "" && fold(text).includes(folded));
  const sentences: Citation[] = [];
  for (const passage of report.passages)
    for (let at = 0; at < passage.text.length; ) {
      const end = endOf(passage.text, at, "sentence");
      if (has(passage.text.slice(at, end))) sentences.push(citePassage(report, passage, [at, Math.min(passage.text.length, end + 1)]));
      at = end + 1;
    }
  if (sentences.length > 0) return sentences;
  const below = report.passages.find(({ path, text }) => has(`${path.join("")}${text}`));
  if (below) return [citePassage(report, below)];
  const key = Object.keys(report.figures).find((each) => {
    const { row, column } = labelOf(each);
    return has(row) || has(column ?? "");
  });
  return key === undefined ? [] : [citeCell(report, key as Parameters<typeof citeCell>[1])];
}
