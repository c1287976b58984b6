// A place in compact text -> the sentence around it, and the label that its paragraph stands under. No I/O. No clock.
import { foldWidth } from "../../zh/text.ts";
import { trimLead } from "./words.ts";

const ENDS = "。;!?\n";

/** The sentence around `at`, [start, end) with its closing mark; a semicolon ends one too, to keep quotations short. */
export function sentenceAt(text: string, at: number): [number, number] {
  const start = Math.max(...[...ENDS].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const ends = [...ENDS].map((mark) => text.indexOf(mark, at)).filter((each) => each >= 0);
  return [start, ends.length ? Math.min(...ends) + 1 : text.length];
}

const LABEL =
  /(?<=^|[。;:!?\n])(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[.、．]|[一二三四五六七八九十]+(?:是|、))?([\p{Script=Han}、“”《》]{2,18})[。:]/gu;

/** "政府网站方面。设置…": the last short label before `at` in the paragraph, without 方面, 情况; "" when there is none. */
export function labelAt(text: string, at: number): string {
  let label = "";
  for (const match of text.slice(0, at).matchAll(LABEL)) label = match[1] ?? label;
  return label.replace(GENERAL, "");
}
const GENERAL = /(?:方面|情况)$/;

/** "（四）平台建设情况" → "平台建设": a heading as a label has it. */
export const bareHeading = (heading: string): string =>
  foldWidth(heading)
    .replace(/\s/g, "")
    .replace(/^(?:\([^)]*\)|[一二三四五六七八九十\d]+[、.．])/, "")
    .replace(/[。:]$/, "")
    .replace(GENERAL, "");

/** "公开政府采购信息：采购公告120条、": what a colon before `at`, in the same segment, introduces its items with; "" without one. */
export function colonBefore(text: string, at: number): string {
  const [, left = ""] = /^([^\d:]{2,20}):/.exec(text.slice(sentenceAt(text, at)[0], at)) ?? [];
  return trimLead(left.replace(/^.*，/, ""));
}
