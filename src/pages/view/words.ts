// Words that pages and widget share, in Chinese and English. No I/O.
import type { Status } from "../../contract.ts";
import type { PieceCell } from "../../report/piece.ts";
import type { Course } from "./bars.ts";

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** The value of an HTML `lang` attribute. */
export const HTML_LANG: Record<Language, string> = { zh: "zh-CN", en: "en" };

type Shared = {
  status: Record<"clarify" | "not_found", string>;
  inconsistency: string;
  /** Heads a sentence that contradicts the table. */
  proseSays: string;
  toCell: string;
  toPassage: string;
  toSource: string;
  published: string;
  sources: (count: number) => string;
  citation: (n: number) => string;
  suggestions: string;
  /** How a not_found, a clarifying question or a refusal is headed, by its reason; the status' own words where there is none. */
  reasons: Record<string, string>;
  /** What a cell without a number holds. */
  kinds: Record<PieceCell["kind"], string>;
  wholeTable: string;
  formula: string;
  folded: (count: number, zeros: boolean) => string;
  unfold: string;
  firstOf: (shown: number, of: number) => string;
  comparison: string;
  allRows: string;
  course: Record<Course, string>;
  colon: string;
  fullText: string;
};

export const SHARED: Record<Language, Shared> = {
  zh: {
    status: { clarify: "请选您要问的", not_found: "没有答案" },
    inconsistency: "报告前后不一致",
    proseSays: "与正文不一致",
    toCell: "看原表这一格",
    toPassage: "看原文",
    toSource: "看出处",
    published: "发布机关原文",
    sources: (count) => `出处 ${count}`,
    citation: (n) => `出处 ${n}`,
    suggestions: "接着问",
    reasons: {
      no_report: "没有收录",
      no_year: "没有收录这一年",
      withdrawn: "报告已撤回",
      blank: "这一格是空白",
      not_separated: "报告没有分开统计",
      not_stated: "报告没有写",
      no_cause_stated: "报告没有写",
      not_in_form: "表里没有这一项",
    },
    kinds: { number: "", blank: "空白", missing: "缺" },
    wholeTable: "看整张表",
    formula: "算式",
    folded: (count, zeros) => (zeros ? `另 ${count} 项为 0` : `其余 ${count} 项`),
    unfold: "展开",
    firstOf: (shown, of) => `前 ${shown}，共 ${of}`,
    comparison: "各项对比",
    allRows: "全部数据（CSV）",
    course: {
      rising: "逐年上升",
      falling: "逐年下降",
      level: "没有变化",
      up: "总的上升",
      down: "总的下降",
      back: "首尾持平",
    },
    colon: "：",
    fullText: "展开全文",
  },
  en: {
    status: { clarify: "Choose what you mean", not_found: "No answer" },
    inconsistency: "The report contradicts itself",
    proseSays: "Its text disagrees",
    toCell: "Show the cell",
    toPassage: "Passage",
    toSource: "Show the source",
    published: "As published",
    sources: (count) => `Sources ${count}`,
    citation: (n) => `Source ${n}`,
    suggestions: "Ask next",
    reasons: {
      no_report: "Not held",
      no_year: "This year is not held",
      withdrawn: "Withdrawn",
      blank: "This cell is blank",
      not_separated: "Not counted apart",
      not_stated: "Not in the report",
      no_cause_stated: "Not in the report",
      not_in_form: "Not in the form",
    },
    kinds: { number: "", blank: "blank", missing: "missing" },
    wholeTable: "Whole table",
    formula: "Formula",
    folded: (count, zeros) => (zeros ? `${count} more, all 0` : `${count} more`),
    unfold: "Show all",
    firstOf: (shown, of) => `first ${shown} of ${of}`,
    comparison: "Comparison",
    allRows: "All rows (CSV)",
    course: {
      rising: "rising each year",
      falling: "falling each year",
      level: "unchanged",
      up: "up overall",
      down: "down overall",
      back: "back at the start",
    },
    colon: ": ",
    fullText: "Show the full text",
  },
};

/** What stands above an answer that is none; "" where the answer's own words are enough: a greeting is not out of scope. */
export const headOf = (status: Status, reason: string | undefined, words: Shared): string =>
  status === "not_found" ? (words.reasons[reason ?? ""] ?? words.status.not_found) : "";

/** Which of the three a citation's address leads to. */
export const placeWord = (url: string, words: Shared): string => {
  if (url.includes("#cell-")) return words.toCell;
  return url.includes("#passage-") ? words.toPassage : words.toSource;
};
