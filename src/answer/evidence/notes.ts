// What a reader must know beside the figures: that a report contradicts itself, what was assumed, which name was corrected.
import type { Citation, Figure, Finding } from "../../contract.ts";
import { cellUrl } from "../../report/report.ts";
import type { AnswerContext } from "../operations/operand.ts";
import { findingsOf } from "../reports/findings.ts";

const TOLD_KINDS = new Set<Finding["kind"]>(["identity", "prose_vs_table", "prose_arithmetic", "between_years"]);

/** Notes the audit's findings on every figure shown, operands included, and on words of a report that are quoted. Errors: those of the store. */
export async function noteInconsistencies({ ledger, store, wording }: AnswerContext, figures: readonly Figure[]): Promise<void> {
  const shown = figures.flatMap(flat);
  const quoted = ledger.sentences.flatMap(({ kind, text, cites }) =>
    kind === "quote"
      ? cites.flatMap((n) => ledger.citations[n - 1] ?? []).map(({ report, url }) => ({ report, url, text: bare(text) }))
      : [],
  );
  const reports = [...new Set([...shown.flatMap((figure) => figure.report ?? []), ...quoted.map(({ report }) => report)])];
  if (reports.length === 0) return;
  const places = new Set(shown.flatMap((figure) => placesOf(figure, ledger.citations[figure.citation - 1]?.url)));
  for (const finding of await findingsOf(reports, store)) {
    if (!TOLD_KINDS.has(finding.kind)) continue;
    const ofFigure =
      finding.citations.some(({ url }) => places.has(url)) && finding.citations.some((each) => concerns(finding, each, shown));
    if (!ofFigure && !saysQuoted(finding, quoted)) continue;
    ledger.note(
      "inconsistency",
      wording.finding(finding),
      finding.citations.map((citation) => ledger.cite(citation)),
    );
  }
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** Whether the very words that the finding is about stand in what is quoted: 全年未发生…案件, in a passage told whole. */
function saysQuoted({ statement, citations }: Finding, quoted: readonly { url: string; text: string }[]): boolean {
  const words = bare(/“([^“”]+)”/.exec(statement)?.[1] ?? "");
  return words !== "" && citations.some(({ url }) => quoted.some((each) => each.url === url && each.text.includes(words)));
}

const flat = (figure: Figure): Figure[] => [figure, ...(figure.operands ?? []).flatMap(flat)];

const placesOf = (figure: Figure, cited: string | undefined): string[] => [
  ...(figure.report && figure.key ? [cellUrl(figure.report, figure.key)] : []),
  ...(figure.state === "stated" && cited ? [cited] : []),
];

/** A finding on a cell always concerns the cell; one on a passage concerns the stated figure whose very number it is about. */
function concerns({ left, right }: Finding, { quote, url }: Citation, shown: readonly Figure[]): boolean {
  if (!url.includes("#passage-")) return shown.some((figure) => figure.report && figure.key && url === cellUrl(figure.report, figure.key));
  const words = bare(quote);
  return shown.some(({ state, value, text }) => state === "stated" && (value === left || value === right) && words.includes(text));
}

/** Notes what the question left to be assumed. */
export function noteAssumptions({ meaning, targets, ledger, wording }: AnswerContext): void {
  // A trend goes over all years there are: none was assumed.
  const assumed = meaning.operation.value === "trend" ? undefined : targets.assumedYear;
  if (assumed !== undefined) ledger.note("assumption", wording.assumedYear(assumed, targets.newer));
  if (targets.planned !== undefined) ledger.note("assumption", wording.plannedIn(targets.planned));
  if (targets.instead) ledger.note("assumption", wording.insteadOfYear(targets.instead.asked, targets.instead.year));
  if (meaning.passedOver) ledger.note("assumption", wording.passedOver(meaning.passedOver));
  if (meaning.notToldApart) ledger.note("assumption", wording.notToldApart(wording.join(meaning.notToldApart)));
  if (meaning.wholeRegion)
    for (const who of meaning.who.value) if (who.kind === "agency") ledger.say(wording.notWhole(who.name), [], "notice");
  for (const who of meaning.who.value)
    if (who.kind === "agency" && who.corrected) ledger.note("correction", wording.corrected(who.corrected, who.name));
  const names = meaning.who.value.flatMap((who) => (who.kind === "all" ? [] : [who.name]));
  if (meaning.who.origin === "assumed" && names.length > 0) ledger.note("assumption", wording.assumed(wording.join(names)));
  const reports = targets.found.flatMap((target) => (target.kind === "one" ? [target.report] : []));
  const [years, issuers] = [new Set(reports.map(({ year }) => year)), new Set(reports.map(({ issuer }) => issuer))];
  const said = meaning.when.origin === "said" || meaning.operation.value === "trend" || meaning.operation.value === "change";
  // One authority's years are told apart by the sentence.
  if (years.size > 1 && issuers.size > 1 && !said) ledger.note("assumption", wording.mixedYears());
}
