// search: every place where a number stands, in tables and in prose; words are looked for in mentions.ts.
import type { Citation } from "../../contract.ts";
import type { Search, UnderstandingOf } from "../../question/understanding.ts";
import { type citeCell, citePassage, type Passage, type Report } from "../../report/report.ts";
import { endOf, startOf } from "../../zh/marks.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { statedFigure } from "../prose/number.ts";
import { coverage } from "../prose/topic-coverage.ts";
import type { Selection, StatedIn } from "../reports/store.ts";
import { selectionOf } from "../reports/targets.ts";
import { readFigure } from "./figures.ts";
import { reportsOf, saysWords } from "./mentions.ts";
import type { AnswerContext } from "./operand.ts";

/** Places listed of a number. */
const MOST_LISTED = 10;
/** Cells read at a time, and how often: a larger corpus is looked through in part, and the answer says so. */
const CELLS = 5000;
const MOST_PAGES = 20;

/** Errors: those of the store. */
export async function search(context: AnswerContext<UnderstandingOf<"search">>): Promise<Outcome> {
  const wanted = context.meaning.search;
  if (wanted.kind === "mention" && wanted.within) return saysWords(wanted, context.targets.found.map(selectionOf), context);
  const selections = context.targets.found.map(selectionOf).map(everyYear(context));
  return wanted.kind === "number" ? ofNumber(wanted, selections, context) : saysWords(wanted, selections, context);
}

/** A number or a word is looked for in every year unless one is named. */
const everyYear =
  ({ meaning }: AnswerContext) =>
  (selection: Selection): Selection => {
    if (meaning.when.origin !== "assumed") return selection;
    const { years: _, latest: __, ...rest } = selection;
    return rest;
  };

type SearchOf<K> = Extract<Search, { kind: K }>;

async function ofNumber(
  { digits, value, unit }: SearchOf<"number">,
  selections: readonly Selection[],
  context: AnswerContext,
): Promise<Outcome> {
  const { ledger, wording, store } = context;
  let places = 0;
  const room = (): boolean => places <= MOST_LISTED;
  for (const selection of selections) {
    const { own, near } = statedAs({ value, unit, topic: context.meaning.topic }, await store.statements(selection));
    // 概况类信息9条的: of what the words say, or of what is counted so, where any is.
    if (value !== undefined && unit !== "%" && !near && !(unit !== undefined && unit !== "件" && own.length > 0))
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
    for (const found of own) {
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
    ledger.deny(wording.notFound(wording.all(), true), ledger.lookedFor(digits));
    return notFound();
  }
  ledger.sentences.unshift({ kind: "head", text: wording.numberHead(digits), cites: [] });
  if (places > MOST_LISTED) ledger.say(wording.morePlaces(), [], "notice");
  return ANSWERED;
}
type Wanted = { value: number | undefined; unit: string | undefined; topic: string };
/** Most of what stands beside the number in the question is said of it. */
const SAID_OF_IT = 0.75;
/** The numbers of the prose that are the one looked for; `near`: of those only the ones that the words beside it tell of. */
function statedAs({ value, unit, topic }: Wanted, all: readonly StatedIn[]): { own: readonly StatedIn[]; near: boolean } {
  const own = all.filter(
    ({ statement }) => !statement.none && statement.value === value && (unit === undefined || unit === statement.unit),
  );
  const near = topic === "" ? [] : own.filter(({ statement }) => coverage(topic, `${statement.subject} ${statement.text}`) >= SAID_OF_IT);
  return near.length > 0 ? { own: near, near: true } : { own, near: false };
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
