// Rates with a name of their own -> the two figures and what is divided by what, in Chinese for the reader. No I/O. No clock.
import type { Quantity } from "../understanding.ts";

type Rate = Extract<Quantity, { kind: "rate" }>;
const rate = (name: string, over: string, under: string, definition: string): Rate => ({ kind: "rate", name, over, under, definition });

/** The form defines no rates. These divide one printed or derived figure by another, and say so. */
const RATES: Record<string, readonly Rate[]> = {
  disclosure: [rate("公开率", "disclosed@total", "handled@total", "公开率＝予以公开的件数÷本年度办理结果总计×100%，不含部分公开")],
  partly: [rate("部分公开率", "partly_disclosed@total", "handled@total", "部分公开率＝部分公开的件数÷本年度办理结果总计×100%")],
  refusal: [rate("不予公开率", "refused@total", "handled@total", "不予公开率＝不予公开的件数（八种情形之和）÷本年度办理结果总计×100%")],
  unavailable: [
    rate("无法提供率", "unavailable@total", "handled@total", "无法提供率＝无法提供的件数（三种情形之和）÷本年度办理结果总计×100%"),
  ],
  correction: [
    rate(
      "行政复议纠错率",
      "reconsideration.corrected",
      "reconsideration.total",
      "行政复议纠错率＝行政复议结果纠正的件数÷行政复议总计×100%，总计含尚未审结的",
    ),
    rate(
      "行政诉讼纠错率",
      "litigation.corrected",
      "litigation.total",
      "行政诉讼纠错率＝行政诉讼结果纠正的件数÷行政诉讼总计×100%，总计含尚未审结的",
    ),
  ],
  loss: [
    rate(
      "行政诉讼败诉率",
      "litigation.corrected",
      "litigation.total",
      "行政诉讼败诉率＝行政诉讼结果纠正的件数÷行政诉讼总计×100%，总计含尚未审结的",
    ),
  ],
  win: [
    rate(
      "行政诉讼胜诉率",
      "litigation.upheld",
      "litigation.total",
      "行政诉讼胜诉率＝行政诉讼结果维持的件数÷行政诉讼总计×100%，总计含尚未审结的",
    ),
  ],
  upholding: [
    rate(
      "行政复议维持率",
      "reconsideration.upheld",
      "reconsideration.total",
      "行政复议维持率＝行政复议结果维持的件数÷行政复议总计×100%，总计含尚未审结的",
    ),
    rate(
      "行政诉讼维持率",
      "litigation.upheld",
      "litigation.total",
      "行政诉讼维持率＝行政诉讼结果维持的件数÷行政诉讼总计×100%，总计含尚未审结的",
    ),
  ],
};

/** Rates a word can mean, narrowed by the subjects beside it; several when that leaves it open. */
export function ratesFor(word: string, subjects: readonly string[]): readonly Rate[] {
  const all = RATES[word] ?? [];
  const reconsidered = subjects.includes("reconsideration");
  const litigated = subjects.some((subject) => subject.startsWith("litigation"));
  // 纠错率 alone is the usual word for reconsideration's; 维持率 is said of both.
  if (reconsidered === litigated) return word === "correction" ? all.slice(0, 1) : all;
  return all.filter(({ over }) => over.startsWith(reconsidered ? "reconsideration" : "litigation"));
}
