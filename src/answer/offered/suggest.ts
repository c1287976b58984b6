// What one might ask next, and what is nearest to a question that has no answer here: complete questions that this service answers.
import { type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { ReportSummary } from "../../report/report.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { Ledger } from "../evidence/ledger.ts";
import { isKnown } from "../operations/figures.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { Page, Store } from "../reports/store.ts";
import type { Targets } from "../reports/targets.ts";
import type { Wording } from "../wording/wording.ts";

/** Related figures, so that the next question goes on where this one ended. */
const NEXT: readonly (readonly FigureKey[])[] = [
  ["received@total", "disclosed@total", "refused@total", "carried_out@total"],
  ["refused@total", "unavailable@total", "not_processed@total"],
  ["reconsideration.total", "reconsideration.corrected", "litigation.total"],
  ["licences", "penalties", "coercive_measures", "fees"],
];
const MOST = 3;

/**
 * The figures to offer after the last of a conversation's `turns`, each the figures it asked for of one authority, oldest first: related ones first, none that was
 * asked for, and none that was offered after the turn before. Pure.
 */
export function nextFigures(turns: readonly (readonly FigureKey[])[], printed: (key: FigureKey) => boolean): FigureKey[] {
  const asked = new Set<FigureKey>();
  let offered: FigureKey[] = [];
  for (const keys of turns) {
    for (const key of keys) asked.add(key);
    const related = NEXT.find((group) => group.some((key) => keys.some((other) => sameRow(key, other)))) ?? [];
    const all = [...new Set([...related, ...NEXT.flat()])];
    const next: FigureKey[] = [];
    for (const key of all) {
      if (next.length === MOST) break;
      if (!asked.has(key) && !offered.includes(key) && printed(key)) next.push(key);
    }
    offered = next;
  }
  return offered;
}

/** Adds up to three questions about the same report, for figures it prints. Errors: those of the store. */
export async function suggestNext({ ledger, targets, meaning, store, wording }: AnswerContext): Promise<void> {
  // An overview offers the parts of the report that it leaves out.
  if (meaning.operation.value === "overview" && ledger.suggestions.length > 0) return;
  const [target] = targets.found;
  const report = target?.kind === "one" ? await store.report(target.report.id) : null;
  if (target?.kind !== "one" || !report) return;
  const { id, issuer, year } = target.report;
  const before = (meaning.askedBefore ?? []).flatMap(({ issuers, keys }) => (issuers.includes(issuer) ? [keys] : []));
  const shown = ledger.figures.flatMap(({ key, report: of }) => (key && of === id ? [key] : []));
  const asked = meaning.quantities.value.flatMap((quantity) => (quantity.kind === "figure" ? [quantity.key] : [quantity.over]));
  for (const key of nextFigures([...before, [...asked, ...shown]], (each) => isKnown(report, each)))
    ledger.suggest(wording.ask(issuer, year, key));
}

const SAMPLES: readonly FigureKey[] = ["received@total", "penalties", "reconsideration.total"];

/** What can be asked here at all, for who asked something else: one figure of each of the first reports. */
export async function suggestSamples(ledger: Ledger, store: Store, wording: Wording): Promise<void> {
  const { items } = await store.reports({ latest: true }, { limit: SAMPLES.length });
  for (const [i, report] of items.entries()) ledger.suggest(wording.ask(report.issuer, report.year, SAMPLES[i] ?? "received@total"));
}

const sameRow = (a: FigureKey, b: FigureKey): boolean => a.split(/[@.]/)[0] === b.split(/[@.]/)[0];

/** Names enough to see what kind of authorities there are. */
const MOST_NEARBY = 6;
/** The newest reports of the place whose members are not here, else of everyone. */
async function nearby({ absent }: Targets, store: Store): Promise<Page<ReportSummary>> {
  const regions = absent.flatMap((each) => (each.kind === "issuer" && each.region !== undefined ? [each.region] : []));
  const here = regions.length > 0 ? await store.reports({ regions, latest: true }, { limit: MOST_NEARBY }) : null;
  return here && here.items.length > 0 ? here : store.reports({ latest: true }, { limit: MOST_NEARBY });
}

/** Names what there is when what was asked is not here: other years of the agency, the agency nearby, or all of them. */
export async function suggestNearest(context: AnswerContext, offers: boolean): Promise<void> {
  const { ledger, targets, meaning, store, wording } = context;
  const asked = meaning.quantities.value.length > 0 ? meaning.quantities.value : (meaning.near?.quantities ?? []);
  const keys = asked.flatMap((quantity) => (quantity.kind === "figure" ? [quantity.key] : [quantity.over]));
  const [key = "received@total"] = keys.filter(isFigureKey);
  for (const absent of targets.absent) {
    if (absent.kind === "year") for (const year of absent.has.slice(0, MOST)) ledger.suggest(wording.ask(absent.name, year, key));
    else if (absent.near) {
      const near = await store.agency(absent.near);
      if (near?.years[0] !== undefined) ledger.suggest(wording.ask(near.name, near.years[0], key));
    }
  }
  if (targets.absent.some((absent) => absent.kind === "issuer")) {
    const { items, next } = await nearby(targets, store);
    const names = wording.join(items.map((report) => report.issuer));
    if (items.length > 0)
      ledger.say(wording.have(names, next !== undefined), [], "notice", ...readNumbers(names).map(({ value }) => value));
    for (const report of items.slice(0, MOST))
      if (ledger.suggestions.length < MOST) ledger.suggest(wording.ask(report.issuer, report.year, key));
  }
  const [target] = targets.found;
  if (offers && target?.kind === "one" && ledger.suggestions.length === 0) await suggestNext(context);
}
