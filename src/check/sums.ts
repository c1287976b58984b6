// The words by which a claim adds numbers up (合计, 加起来, 之和). No I/O. No clock.

/** The surest of them; 共 and 全年 may stand in any clause. */
export const SUMS = /合计|总计|加起来|加在一起|加一起|加总|合起来|合在一起|之和|总和|相加/;

const PARTS = /[和与及、]|加上?/;

/** 行政诉讼和维持的复议合计 → the two phrases; null when nothing is added up, or only one is named. */
export function partsOfSum(text: string): string[] | null {
  const at = text.search(SUMS);
  if (at < 0) return null;
  const parts = text
    .slice(0, at)
    .split(PARTS)
    .map((part) => part.replace(/[，,]?[两二三\d]?[项者]$/, "").trim());
  return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : null;
}
