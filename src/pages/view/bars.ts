// An answer -> what is compared in it: a ranking, a trend over years, or parts side by side. No I/O. No clock.
import type { Answer, Citation, Figure } from "../../contract.ts";
import { calledIn, yearBeside } from "./text.ts";

/**
 * `share` is the bar's length in percent of the longest, 0–100. `url` is the place the figure stands at, `n` its citation, 1-based. `place` is its
 * rank, 1-based; equal values share one.
 */
export type Bar = { label: string; value: number; text: string; share: number; url?: string; n?: number; place?: number };
/**
 * `unit` and `title` are common to all bars; title is "" when they measure different things. A ranking keeps the answer's order,
 * a trend goes forward in years. `of` is how many there are when more are told of than are listed: no set is counted of which a condition chose some.
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
/** One measure of each: two lists of two figures are no one ranking. What prose states is worded otherwise in each report. */
const oneMeasure = (figures: Figure[]): boolean =>
  figures.every(({ state }) => state === "stated") || new Set(figures.map(({ label }) => label)).size === 1;
const distinctLabels = (figures: Figure[]): boolean => new Set(figures.map((figure) => figure.label)).size === figures.length;

/** The figures to compare: those of the answer, or those its first figure was computed from when they are of different reports. */
function compared({ figures }: Answer): Figure[] | null {
  const [first] = figures;
  // Rates of several reports: each is computed, and they stand side by side.
  if (comparable(figures) && acrossReports(figures) && oneMeasure(figures)) return figures;
  // A difference of two is shown with both of its sides; a comparison beside it would say the same again.
  if (first?.state === "derived" && first.operands && first.operands.length <= MOST_OPERANDS_OF_A_SUM) return null;
  // What a total is made of has no order of its own.
  const parts = [...(first?.operands ?? [])].sort((a, b) => b.value - a.value);
  const sets = [figures, figures.filter((figure) => figure.report !== undefined && figure.state !== "derived"), parts];
  return (
    sets.find((set) => comparable(set) && acrossReports(set) && oneMeasure(set)) ??
    (comparable(figures) && distinctLabels(figures) && !acrossReports(figures) ? figures : null)
  );
}

const citationOf = (figure: Figure, citations: Citation[]): Citation | undefined => {
  const cited = citations[figure.citation - 1];
  return figure.report === undefined || cited?.report === figure.report ? cited : citations.find((each) => each.report === figure.report);
};

/** " · 总计" when every label ends so: said of all, it tells none apart. */
export function commonTail(labels: string[]): string {
  const tail = / · [^·]+$/.exec(labels[0] ?? "")?.[0] ?? "";
  return tail !== "" && labels.length > 1 && labels.every((label) => label.endsWith(tail) && label !== tail) ? tail : "";
}
/** "新收政府信息公开申请 · " when every label begins so: it heads them all. */
function commonHead(labels: string[]): string {
  const head = /^[^·]+ · /.exec(labels[0] ?? "")?.[0] ?? "";
  return labels.every((label) => label.startsWith(head)) ? head : "";
}

const ordered = (figures: Figure[]): boolean =>
  [1, -1].some((sign) => figures.every(({ value }, index) => index === 0 || sign * (value - (figures[index - 1]?.value ?? value)) >= 0));

/** How many there are of what is listed, where not all are. */
export const LIST_REMARK = /^共?(\d+)(个，列| in all)/m;
/** 排第3的, 排第3到第5的: the first of them is no first. */
const OF_PLACES = /排第|umbers? \d/;

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
  const [own] = answer.figures;
  // How many a total is of, the largest of which it may show; 有4个 has no arithmetic: it shows what it counts.
  const counted = (!own?.report && own?.formula?.includes(" ") && answer.set?.reports) || 0;
  // 后三名合计 begins with the least of them.
  const belowFirst = OF_PLACES.test(answer.answer) || (counted > figures.length && own?.operands?.[0]?.value !== first.value);
  const kind = trend ? "trend" : byReport && ordered(figures) && !belowFirst ? "ranking" : "parts";
  if (trend) pairs.sort((a, b) => (a.cited?.year ?? 0) - (b.cited?.year ?? 0));
  const labels = figures.map((figure) => figure.label);
  const head = byReport ? "" : commonHead(labels);
  const tail = byReport || head ? "" : commonTail(labels);
  const label = (figure: Figure, citation: Citation | undefined): string => {
    if (!byReport || !citation) return figure.label.slice(head.length, figure.label.length - tail.length);
    const year = yearBeside(citation.year, figure.label);
    if (trend) return year;
    const issuer = calledIn(answer.answer, citation.issuer);
    return years.size === 1 ? issuer : `${issuer} ${year}`;
  };
  const longest = Math.max(...figures.map((figure) => figure.value));
  const ascending = (figures.at(-1)?.value ?? 0) > first.value;
  const place = (value: number): number => figures.filter((each) => (ascending ? each.value < value : each.value > value)).length + 1;
  return {
    kind,
    title: byReport || labels.every((each) => each === first.label) ? first.label.replace(/ · 总计$/, "") : head.slice(0, -" · ".length),
    unit: first.unit,
    of: Math.max(figures.length, Number(LIST_REMARK.exec(answer.answer)?.[1] ?? (kind === "ranking" && counted))),
    bars: pairs.map(({ figure, cited }) => ({
      label: label(figure, cited),
      value: figure.value,
      text: figure.text,
      share: Math.round((figure.value / longest) * 1000) / 10,
      ...(cited ? { url: cited.url, n: answer.citations.indexOf(cited) + 1 } : {}),
      ...(kind === "ranking" ? { place: place(figure.value) } : {}),
    })),
  };
}

export type Course = "rising" | "falling" | "level" | "up" | "down" | "back";

/** What heads a trend: the change, and how it came about where there are years between. `words` are those of the course. */
export function headOfTrend(chart: Chart, words: Record<Course, string>): string {
  const change = changeOf(chart);
  return change && chart.bars.length === 2 ? change : [change, words[courseOf(chart)]].filter(Boolean).join(" ");
}

/** How a trend goes, from its values forward in time: from each year to the next, or only from its first to its last. 39, 0, 0 does not fall year by year. */
export function courseOf({ bars }: Chart): Course {
  const values = bars.map((bar) => bar.value);
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const whole = Math.sign((values.at(-1) ?? 0) - (values[0] ?? 0));
  if (steps.every((step) => step === 0)) return "level";
  if (steps.every((step) => step > 0)) return "rising";
  if (steps.every((step) => step < 0)) return "falling";
  return whole === 0 ? "back" : whole > 0 ? "up" : "down";
}

export const signOf = (change: number): string => (change > 0 ? "+" : change < 0 ? "−" : "");

/** "2023→2024 −7件": by how much the last differs from the first; "" where their words are no plain numbers. */
export function changeOf({ bars, unit }: Chart): string {
  const [first, last] = [bars[0], bars.at(-1)];
  const own = first?.text.endsWith(unit) ? unit : "";
  if (!first || !last || [first, last].some(({ text, value }) => text !== `${value}${own}`)) return "";
  const difference = Math.round((last.value - first.value) * 1e6) / 1e6;
  return `${first.label}→${last.label} ${signOf(difference)}${Math.abs(difference)}${own}`.replace(/年/g, "");
}
