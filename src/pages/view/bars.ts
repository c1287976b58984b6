// An answer -> the bars of its chart, when it compares, ranks or shows a trend. No I/O. No clock.
import type { Answer, Citation, Figure } from "../../contract.ts";

/** `share` is the bar's length in percent of the longest, 0–100. `url` is the place the figure stands at. */
export type Bar = { label: string; value: number; text: string; share: number; url?: string };
/** `unit` and `title` are common to all bars; title is "" when they measure different things. */
export type Chart = { title: string; unit: string; bars: Bar[] };

/** Bars a reader still takes in; longer lists keep their first ones here and all rows in the text. */
const MOST_BARS = 20;

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

/** The figures to draw: those of the answer, or those its first figure was computed from when they are of different reports. */
function drawn({ figures }: Answer): Figure[] | null {
  const sets = [figures, figures.filter((figure) => figure.report !== undefined && figure.state !== "derived"), figures[0]?.operands ?? []];
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

/** Null when there is nothing to compare. */
export function chartOf(answer: Answer): Chart | null {
  const figures = drawn(answer)?.slice(0, MOST_BARS);
  const [first] = figures ?? [];
  if (!figures || !first) return null;
  const cited = figures.map((figure) => citationOf(figure, answer.citations));
  const byReport = acrossReports(figures) && cited.every((citation) => citation !== undefined);
  const years = new Set(cited.map((citation) => citation?.year));
  const issuers = new Set(cited.map((citation) => citation?.issuer));
  const tail = byReport ? "" : commonTail(figures.map((figure) => figure.label));
  const label = (figure: Figure, citation: Citation | undefined): string => {
    if (!byReport || !citation) return figure.label.slice(0, figure.label.length - tail.length);
    if (issuers.size === 1) return `${citation.year}年`;
    return years.size === 1 ? citation.issuer : `${citation.issuer} ${citation.year}年`;
  };
  const longest = Math.max(...figures.map((figure) => figure.value));
  return {
    title: figures.every((figure) => figure.label === first.label) || byReport ? first.label : "",
    unit: first.unit,
    bars: figures.map((figure, index) => ({
      label: label(figure, cited[index]),
      value: figure.value,
      text: figure.text,
      share: Math.round((figure.value / longest) * 1000) / 10,
      ...(cited[index] ? { url: cited[index].url } : {}),
    })),
  };
}
