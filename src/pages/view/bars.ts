// An answer -> what is compared in it: a ranking, a trend over years, or parts side by side. No I/O. No clock.
import type { Answer, Citation, Figure } from "../../contract.ts";

/** `share` is the bar's length in percent of the longest, 0–100. `url` is the place the figure stands at. `place` is its rank, 1-based; equal values share one. */
export type Bar = { label: string; value: number; text: string; share: number; url?: string; place?: number };
/**
 * `unit` and `title` are common to all bars; title is "" when they measure different things. A ranking keeps the answer's order,
 * a trend goes forward in years. `of` is how many there are when more were compared than are listed.
 */
export type Chart = { kind: "ranking" | "trend" | "parts"; title: string; unit: string; bars: Bar[]; of: number };

/** More than a reader goes through; the CSV has them all. */
const MOST_BARS = 100;
/** A computed figure of so few parts is shown as its sum, not as a comparison. */
const MOST_OPERANDS_OF_A_SUM = 2;

/** Figures that can stand side by side: two or more, one unit, all with a value of their own, none below zero. */
function comparable(figures: Figure[]): boolean {
  const [first] = figures;
  return (
    first !== undefined &&
    figures.length >= 2 &&
    figures.every((figure) => figure.unit === first.unit && figure.value >= 0) &&
    figures.some((figure) => figure.value > 0)
  );
}
const acrossReports = (figures: Figure[]): boolean =>
  figures.every((figure) => figure.report !== undefined) && new Set(figures.map((figure) => figure.report)).size === figures.length;
const distinctLabels = (figures: Figure[]): boolean => new Set(figures.map((figure) => figure.label)).size === figures.length;

/** The figures to compare: those of the answer, or those its first figure was computed from when they are of different reports. */
function compared({ figures }: Answer): Figure[] | null {
  const [first] = figures;
  // A difference of two is shown with both of its sides; a comparison beside it would say the same again.
  if (first?.state === "derived" && first.operands && first.operands.length <= MOST_OPERANDS_OF_A_SUM) return null;
  const sets = [figures, figures.filter((figure) => figure.report !== undefined && figure.state !== "derived"), first?.operands ?? []];
  return sets.find((set) => comparable(set) && acrossReports(set)) ?? (comparable(figures) && distinctLabels(figures) ? figures : null);
}

const citationOf = (figure: Figure, citations: Citation[]): Citation | undefined => {
  const cited = citations[figure.citation - 1];
  return figure.report === undefined || cited?.report === figure.report ? cited : citations.find((each) => each.report === figure.report);
};

/** " · 总计" when every label ends so: said of all, it tells none apart. */
function commonTail(labels: string[]): string {
  const tail = /(?: · [^·]+)$/.exec(labels[0] ?? "")?.[0] ?? "";
  return tail !== "" && labels.every((label) => label.endsWith(tail) && label !== tail) ? tail : "";
}

const ordered = (figures: Figure[]): boolean =>
  [1, -1].some((sign) => figures.every(({ value }, index) => index === 0 || sign * (value - (figures[index - 1]?.value ?? value)) >= 0));

/** Null when there is nothing to compare. */
export function chartOf(answer: Answer): Chart | null {
  const figures = compared(answer)?.slice(0, MOST_BARS);
  const [first] = figures ?? [];
  if (!figures || !first) return null;
  const pairs = figures.map((figure) => ({ figure, cited: citationOf(figure, answer.citations) }));
  const byReport = acrossReports(figures) && pairs.every(({ cited }) => cited !== undefined);
  const years = new Set(pairs.map(({ cited }) => cited?.year));
  const issuers = new Set(pairs.map(({ cited }) => cited?.issuer));
  const trend = byReport && issuers.size === 1;
  const kind = trend ? "trend" : byReport && ordered(figures) ? "ranking" : "parts";
  if (trend) pairs.sort((a, b) => (a.cited?.year ?? 0) - (b.cited?.year ?? 0));
  const tail = byReport ? "" : commonTail(figures.map((figure) => figure.label));
  const label = (figure: Figure, citation: Citation | undefined): string => {
    if (!byReport || !citation) return figure.label.slice(0, figure.label.length - tail.length);
    if (trend) return `${citation.year}年`;
    return years.size === 1 ? citation.issuer : `${citation.issuer} ${citation.year}年`;
  };
  const longest = Math.max(...figures.map((figure) => figure.value));
  const ascending = (figures.at(-1)?.value ?? 0) > first.value;
  const place = (value: number): number => figures.filter((each) => (ascending ? each.value < value : each.value > value)).length + 1;
  return {
    kind,
    title: figures.every((figure) => figure.label === first.label) || byReport ? first.label : "",
    unit: first.unit,
    of: Math.max(figures.length, kind === "ranking" ? (answer.set?.reports ?? 0) : 0),
    bars: pairs.map(({ figure, cited }) => ({
      label: label(figure, cited),
      value: figure.value,
      text: figure.text,
      share: Math.round((figure.value / longest) * 1000) / 10,
      ...(cited ? { url: cited.url } : {}),
      ...(kind === "ranking" ? { place: place(figure.value) } : {}),
    })),
  };
}

export type Course = "rising" | "falling" | "level" | "up" | "down" | "back";

/** How a trend goes, from its values forward in time: steadily, or only from its first to its last. */
export function courseOf({ bars }: Chart): Course {
  const values = bars.map((bar) => bar.value);
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const whole = Math.sign((values.at(-1) ?? 0) - (values[0] ?? 0));
  if (steps.every((step) => step === 0)) return "level";
  if (steps.every((step) => step >= 0)) return "rising";
  if (steps.every((step) => step <= 0)) return "falling";
  return whole === 0 ? "back" : whole > 0 ? "up" : "down";
}
