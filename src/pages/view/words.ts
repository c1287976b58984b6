// Words that pages and widget share, in Chinese and English. No I/O.
import type { FigureState, NoteKind, Status } from "../../contract.ts";

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** The value of an HTML `lang` attribute. */
export const HTML_LANG: Record<Language, string> = { zh: "zh-CN", en: "en" };

type Shared = {
  status: Record<Exclude<Status, "answered">, string>;
  note: Record<NoteKind, string>;
  state: Record<FigureState, string>;
  approximate: string;
  operands: (count: number) => string;
  toCell: string;
  toPassage: string;
  toSource: string;
  published: string;
  sources: (count: number) => string;
  citation: (n: number) => string;
  suggestions: string;
  chartTable: string;
  item: string;
  value: string;
};

export const SHARED: Record<Language, Shared> = {
  zh: {
    status: { clarify: "想确认一下您的意思", not_found: "没有找到", out_of_scope: "不在本服务范围内" },
    note: { inconsistency: "报告前后不一致", assumption: "默认理解", correction: "名称更正", coverage: "收录范围" },
    state: { reported: "表格所载", stated: "正文所述", derived: "由报告数字算得" },
    approximate: "约数",
    operands: (count) => `算式里的数字（${count} 个）`,
    toCell: "看原表这一格",
    toPassage: "看原文这一段",
    toSource: "看出处",
    published: "发布机关原文",
    sources: (count) => `出处（${count} 处）`,
    citation: (n) => `出处 ${n}`,
    suggestions: "还可以问",
    chartTable: "数据表",
    item: "项目",
    value: "数值",
  },
  en: {
    status: { clarify: "Which one do you mean?", not_found: "Not found", out_of_scope: "Outside this service" },
    note: { inconsistency: "The report contradicts itself", assumption: "Assumed", correction: "Name corrected", coverage: "Coverage" },
    state: { reported: "from the table", stated: "from the text", derived: "computed from reported figures" },
    approximate: "approximate",
    operands: (count) => `Figures in this sum (${count})`,
    toCell: "Show the cell",
    toPassage: "Show the passage",
    toSource: "Show the source",
    published: "As published by the authority",
    sources: (count) => `Sources (${count})`,
    citation: (n) => `Source ${n}`,
    suggestions: "You could also ask",
    chartTable: "Data table",
    item: "Item",
    value: "Value",
  },
};

/** Which of the three a citation's address leads to. */
export const placeWord = (url: string, words: Shared): string => {
  if (url.includes("#cell-")) return words.toCell;
  return url.includes("#passage-") ? words.toPassage : words.toSource;
};
