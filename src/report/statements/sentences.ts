// A place in compact text -> the sentence around it, and the label that its paragraph stands under. No I/O. No clock.
import { ORDINALS } from "../../zh/digits.ts";
import { endOf, marksOf, startOf } from "../../zh/marks.ts";
import { foldWidth } from "../../zh/text.ts";
import { trimLead } from "./words.ts";

/** The sentence around `at`, [start, end) with its closing mark; a semicolon ends one too, to keep quotations short. */
export function sentenceAt(text: string, at: number): [number, number] {
  return [startOf(text, at, "segment"), Math.min(endOf(text, at, "segment") + 1, text.length)];
}

const LABEL = new RegExp(
  `(?<=^|[${marksOf("segment")}:])(?:\\([${ORDINALS}\\d]+\\)|\\d{1,2}[.、．]|[${ORDINALS}]+(?:是|、))?([\\p{Script=Han}、“”《》]{2,18})[。:]`,
  "gu",
);

/** "政府网站方面。设置…": the last short label before `at` in the paragraph, without 方面, 情况; "" when there is none. */
export function labelAt(text: string, at: number): string {
  let label = "";
  for (const match of text.slice(0, at).matchAll(LABEL)) label = match[1] ?? label;
  return label.replace(GENERAL, "");
}
const GENERAL = /(?:方面|情况)$/;

const NUMBERED_HEADING = new RegExp(`^(?:\\([^)]*\\)|[${ORDINALS}\\d]+[、.．])`);

/** "（四）平台建设情况" → "平台建设": a heading as a label has it. */
export const bareHeading = (heading: string): string =>
  foldWidth(heading)
    .replace(/\s/g, "")
    .replace(NUMBERED_HEADING, "")
    .replace(/[。:]$/, "")
    .replace(GENERAL, "");

/** "公开政府采购信息：采购公告120条、": what a colon before `at`, in the same segment, introduces its items with; "" without one. */
export function colonBefore(text: string, at: number): string {
  const [, left = ""] = /^([^\d:]{2,20}):/.exec(text.slice(sentenceAt(text, at)[0], at)) ?? [];
  return trimLead(left.replace(/^.*，/, ""));
}
