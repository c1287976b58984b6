// One question's meaning -> the evidence for its answer, in the ledger, and how it went. Reads the store.
import type { Reason, Status } from "../contract.ts";
import { has } from "../question/operations.ts";
import type { Understanding } from "../question/understanding.ts";
import type { OnceMore } from "../question/words/service.ts";
import type { Withdrawn } from "../report/history.ts";
import type { Report } from "../report/report.ts";
import type { Register } from "../zh/language.ts";
import { segmentsIn } from "../zh/marks.ts";
import { readNumbers } from "../zh/numerals.ts";
import type { Ledger } from "./evidence/ledger.ts";
import { noteAssumptions, noteInconsistencies } from "./evidence/notes.ts";
import { suggestNearest, suggestNext, suggestSamples } from "./offered/suggest.ts";
import { isKnown } from "./operations/figures.ts";
import { nearest } from "./operations/nearest.ts";
import { type AnswerContext, measuresOf, whatOf } from "./operations/operand.ts";
import { presumedCount } from "./operations/presumed-count.ts";
import { operate } from "./operations/table.ts";
import { CLARIFY, heldAfterAll, notFound, type Outcome, reasonOf, sayWhyNot } from "./outcome/outcome.ts";
import { sayCause } from "./prose/cause.ts";
import { ofLeaders } from "./reports/leaders.ts";
import type { Store } from "./reports/store.ts";
import { type Absent, type Targets, targetsOf } from "./reports/targets.ts";
import { TooManyMembers } from "./sets/rows.ts";
import { NO_OPERATOR, type Operator } from "./wording/operator.ts";
import type { Wording } from "./wording/wording.ts";

/** How one question went; `reason` with every status but answered. */
export type Conclusion = { status: Status; reason?: Reason };

/** A question that these reports may answer. */
type Asking = AnswerContext<Exclude<Understanding, { kind: "outside" }>>;

/** `offers`: whether what could be asked next is wanted too. Errors: those of the store. */
export async function gather(
  asked: Understanding,
  store: Store,
  ledger: Ledger,
  wording: Wording,
  { operator = NO_OPERATOR, register, offers = true }: { operator?: Operator; register?: Register; offers?: boolean } = {},
): Promise<Conclusion> {
  const meaning = await ofLeaders(asked, store);
  if (!meaning) {
    ledger.say(wording.nobodyBefore(), [], "notice");
    await suggestSamples(ledger, store, wording);
    return { status: "not_found", reason: "too_few" };
  }
  if (meaning.among) ledger.note("coverage", wording.ofThoseBefore(meaning.among.length));
  for (const { typed, read } of meaning.respelled ?? []) ledger.note("correction", wording.corrected(typed, read));
  if (meaning.kind === "outside") {
    ledger.say(wording.outOfScope(meaning.why), [], "notice");
    await suggestSamples(ledger, store, wording);
    return { status: "out_of_scope", reason: "not_about_reports" };
  }
  const [open] = meaning.open;
  if (open && (await store.extent()).years.length === 0) {
    ledger.say(wording.nothingHeld, [], "notice");
    return { status: "not_found", reason: "no_report" };
  }
  const targets = await targetsOf(meaning, store);
  ledger.looked.push(targets);
  // 殷都2021年的数据有吗: which figure is meant is no question where the year is not here.
  const isAbsent = targets.found.length === 0 && targets.absent.length > 0 && meaning.open.every(({ slot }) => slot === "figure");
  if (open && !isAbsent) {
    ledger.say(wording.clarify(open.slot), [], "notice");
    for (const each of meaning.open) for (const option of each.options) ledger.option(option);
    return { status: "clarify", reason: "ambiguous" };
  }
  const context: Asking = {
    meaning,
    measures: measuresOf(meaning),
    targets,
    store,
    ledger,
    wording,
    operator,
    ...(register ? { register } : {}),
  };
  const outcome = needsTarget(meaning) && targets.found.length === 0 ? notFound() : await heldAfterAll(await found(context), context);
  if (outcome.status === "not_found") for (const why of outcome.whyNot) await sayWhyNot(why, context);
  const conclusion = await sayAbsent(targets, outcome, context);
  if (outcome.status === "answered") {
    if (meaning.onceMore) sayOnceMore(meaning.onceMore, context);
    const cause =
      meaning.cause && outcome.reason === undefined && context.measures.length > 0 && meaning.quantities.value.length > 0
        ? await sayCause(context)
        : true;
    noteAssumptions(context);
    await noteInconsistencies(context, ledger.figures);
    // Whoever asks whether a number is right is told in the answer itself that the report contradicts it.
    if (meaning.confirms)
      for (const { text, citations } of ledger.notes.filter(({ kind }) => kind === "inconsistency")) ledger.say(text, citations, "notice");
    if (offers) await suggestNext(context);
    const reason = cause ? outcome.reason : "no_cause_stated";
    return reason ? { status: "answered", reason } : { status: "answered" };
  }
  await suggestNearest(context, offers);
  return { status: outcome.status, reason: conclusion ?? absentReason(targets, outcome) ?? reasonOf(outcome) ?? "not_stated" };
}

/** Quotations shown of what an answer rests on. */
const MOST_QUOTED = 3;

/** The last answer anew: that it is, before it; and where the words are asked for, behind it what it cites. */
function sayOnceMore(kind: OnceMore, { ledger, wording }: AnswerContext): void {
  ledger.sentences.unshift({ kind: "notice", text: wording.onceMore(kind), cites: [] });
  if (kind !== "source") return;
  const quoted = ledger.sentences.some((sentence) => sentence.kind === "quote");
  if (!quoted) for (const [i, { quote }] of ledger.citations.slice(0, MOST_QUOTED).entries()) ledger.say(quote, [i + 1], "quote");
}

/** What prose does not answer may name a figure of the form all the same. */
async function found(context: Asking): Promise<Outcome> {
  const { meaning } = context;
  // 收到申请最多的一次: reports are not ranked by whatever their prose counts where a figure of the form is meant.
  const ofTable = meaning.near && has(meaning.operation.value, "endsWithOne") && context.targets.found.some(({ kind }) => kind === "many");
  const table = ofTable && meaning.near ? await nearest(meaning.near, context) : null;
  if (table) return table;
  const outcome = (await presumedCount(context)) ?? (await operate(context).catch((error: unknown) => askedBack(error, context)));
  if (outcome.status !== "not_found" || !meaning.near || !isCounted(meaning)) return outcome;
  return (await nearest(meaning.near, context)) ?? outcome;
}
/** Sets that are no one selection and too large to be read member by member: a narrower place is asked for. */
function askedBack(error: unknown, { ledger, wording }: AnswerContext): Outcome {
  if (!(error instanceof TooManyMembers)) throw error;
  ledger.say(wording.tooMany(), [], "notice");
  return CLARIFY;
}
/** Asked for a number, or for whether there is any. */
const isCounted = ({ numeric, operation, cause }: Understanding): boolean => numeric || cause === true || !has(operation.value, "inWords");

const needsTarget = ({ kind }: Understanding): boolean => kind !== "term" && kind !== "help";

/** What is not held goes before what a report that is held does not say. */
const absentReason = ({ found, absent }: Targets, outcome: Outcome): Reason | undefined => {
  const [first] = absent;
  if (!first || outcome.status === "clarify") return undefined;
  return found.length > 0 ? "one_side_missing" : first.kind === "issuer" ? "no_report" : "no_year";
};

/** What was asked for and is not here: the answer itself when nothing else was found, a note beside it otherwise. */
async function sayAbsent(targets: Targets, outcome: Outcome, context: AnswerContext): Promise<Reason | undefined> {
  const { ledger, wording, meaning, store } = context;
  const taken = targets.absent.length > 0 ? await store.withdrawn() : [];
  const years = meaning.when.value.kind === "list" ? meaning.when.value.years : null;
  let reason: Reason | undefined;
  for (const absent of targets.absent) {
    const back = taken.find((each) => isOf(each, absent, years));
    if (back && targets.found.length === 0) reason = "withdrawn";
    const text = back ? wording.withdrawn(back.issuer, back.year, back.date, back.reason) : absentText(absent, wording);
    if (outcome.status === "answered") ledger.note("coverage", text);
    else
      ledger.say(
        text,
        [],
        "notice",
        ...(back ? [...back.date.split("-").map(Number), ...numbersOf(`${back.reason} ${back.issuer}`)] : numbersOf(absent.name)),
      );
    if (!back && outcome.status !== "answered" && (await sayWhole(absent, context))) reason = "not_separated";
  }
  return reason;
}

/** Numbers that stand in names and dates: 第12中学. */
const numbersOf = (words: string): number[] => readNumbers(words).map(({ value }) => value);

/**
 * 利通区教育局 of which no report is here: its district's counts the whole, where the figure is one of the form and the report says nothing of
 * the part. True when that was said. Errors: those of the store.
 */
async function sayWhole(absent: Absent, { meaning, ledger, wording, store }: AnswerContext): Promise<boolean> {
  const [quantity] = meaning.quantities.value.length > 0 ? meaning.quantities.value : (meaning.near?.quantities ?? []);
  const agency = absent.kind === "issuer" && absent.near !== undefined ? await store.agency(absent.near) : undefined;
  if (absent.kind !== "issuer" || quantity?.kind !== "figure" || !agency || /办公[室厅]$/.test(agency.name)) return false;
  const years = meaning.when.value.kind === "list" ? meaning.when.value.years : agency.years.slice(0, 1);
  const { items } = await store.reports({ issuers: [agency.id], years }, { limit: 1 });
  const report = items[0] && (await store.report(items[0].id));
  const short = [...agency.names, agency.name].filter((name) => absent.name.startsWith(name)).sort((a, b) => b.length - a.length)[0];
  const part = short === undefined ? absent.name : absent.name.slice(short.length);
  if (!report || part === "" || !isKnown(report, quantity.key) || countsOf(report, part)) return false;
  const looked = ledger.lookedFor(part, report.id);
  ledger.setApart(wording.notSeparated(wording.whose(report.issuer, report.year), whatOf(quantity, wording), part), [], looked);
  return true;
}

/** Whether a number stands in a sentence that speaks of the part. */
const countsOf = (report: Report, part: string): boolean =>
  report.passages.some((passage) => segmentsIn(passage.text).some(({ text }) => text.includes(part) && /\d/.test(text)));

/** Whether a report that was taken back is what was asked for: of the agency and one of the years, or of the name as it was typed. */
const isOf = ({ issuer, year }: Withdrawn, absent: Absent, years: readonly number[] | null): boolean =>
  absent.kind === "year"
    ? absent.name === issuer && absent.asked.includes(year)
    : issuer.endsWith(absent.name) && (years?.includes(year) ?? true);

export const absentText = (absent: Absent, wording: Wording): string =>
  absent.kind === "issuer"
    ? wording.noReport(absent.name, absent.set)
    : wording.noYear(absent.name, wording.years(absent.asked), wording.years(absent.has));
