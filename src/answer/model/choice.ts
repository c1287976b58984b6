// What a model may say of a question: its shape, and the material it is given to say it from. No I/O. No clock.
import * as z from "zod";
import type { Ask } from "../../contract.ts";
import { phraseOf } from "../../form/answer-phrases.ts";
import { RATE_RECORDS } from "../../form/records.ts";
import { CURRENT, cellsOf, type FigureKey } from "../../form/vocabulary.ts";
import { AUTHORITY_KINDS, TIERS } from "../../names/classes.ts";
import type { Directory } from "../../names/directory.ts";
import type { Operation } from "../../question/operations.ts";
import type { Material } from "./port.ts";

/** Operations a model may choose, and what each is called where the reader is told how the question was taken. */
export const CHOSEN = {
  lookup: "数字",
  list: "逐项列出",
  sum: "合计",
  mean: "平均",
  median: "中位数",
  difference: "相差",
  multiple: "倍数",
  share: "占比",
  compare: "比较",
  max: "最多的",
  min: "最少的",
  rank: "排名",
  rank_of: "名次",
  count: "有几家",
  which: "哪几家",
  exists: "有没有",
  change: "与上一年相比",
  trend: "历年变化",
  about: "报告怎么写",
  summary: "概括",
  overview: "主要数字",
  contradictions: "前后对不上的数字",
  define: "名词解释",
  reports: "收录的报告",
  help: "办理和使用说明",
} as const satisfies Partial<Record<Operation | "help", string>>;
export type Chosen = keyof typeof CHOSEN;
const OPERATIONS = Object.keys(CHOSEN) as [Chosen, ...Chosen[]];

const COMPARATORS = ["more", "at_least", "less", "at_most", "equal", "not_equal"] as const;
const MOST_PARTS = 4;

const Part = z.object({
  agencies: z.array(z.string().max(60)).max(12).nullish(),
  set: z
    .object({
      place: z.string().max(40).nullish(),
      kinds: z.array(z.enum(AUTHORITY_KINDS)).nullish(),
      tiers: z.array(z.enum(TIERS)).nullish(),
    })
    .nullish(),
  years: z.union([z.array(z.int().min(1900).max(2100)).max(12), z.enum(["latest", "every"])]).nullish(),
  operation: z.enum(OPERATIONS).nullish(),
  figures: z.array(z.string().max(60)).max(12).nullish(),
  condition: z.object({ comparator: z.enum(COMPARATORS), value: z.number() }).nullish(),
  order: z.enum(["descending", "ascending"]).nullish(),
  limit: z.int().min(1).max(100).nullish(),
  section: z.int().min(1).max(6).nullish(),
  topic: z.string().max(40).nullish(),
  unit: z.string().max(4).nullish(),
  help: z.string().max(40).nullish(),
  /** False: the figures are what may be meant, and the reader is asked which. */
  sure: z.boolean().nullish(),
});
/** One question. Everything in it is held against the corpus, the form and what was typed before it counts. */
export type ChosenPart = z.infer<typeof Part>;

/** All that is asked, one part a question; a single part may stand by itself. */
export const Choice = z.union([
  z.object({ questions: z.array(Part).min(1).max(MOST_PARTS) }).transform(({ questions }) => questions),
  Part.transform((part) => [part]),
]);

const MOST_AGENCIES = 200;
const TURNS = 3;
const LONGEST_TURN = 500;

/** The figures of the form that questions are about: every row's total, applicants of new requests, and what is derived. */
const KEYS: readonly FigureKey[] = [
  ...cellsOf(CURRENT)
    .map(({ key }) => key)
    .filter((key) => !key.includes("@") || key.endsWith("@total") || key.startsWith("received@")),
  ...([
    "refused@total",
    "unavailable@total",
    "not_processed@total",
    "other_handling@total",
    "received@organisation",
    "litigation.upheld",
    "litigation.corrected",
    "litigation.other",
    "litigation.pending",
    "litigation.total",
  ] as const),
];
const RATES = RATE_RECORDS.flatMap(({ rates }) => rates.map(({ name, definition }) => `${name} ${definition}`));

/** `today`: YYYY-MM-DD, what 去年 counts from. */
export const material = (ask: Ask, directory: Directory, today: string): Material => [
  { name: "问题", text: ask.question },
  {
    name: "对话",
    text:
      (ask.history ?? [])
        .filter(({ role }) => role === "user")
        .slice(-TURNS)
        .map(({ content }) => content.slice(0, LONGEST_TURN))
        .join("\n") || "（无）",
  },
  { name: "今天", text: today },
  {
    name: "单位",
    text: directory.agencies
      .slice(0, MOST_AGENCIES)
      .map(({ name, years }) => `${name} ${years.join("、")}`)
      .join("\n"),
  },
  {
    name: "地区",
    text:
      directory.regions
        .slice(0, MOST_AGENCIES)
        .map(({ name }) => name)
        .join("\n") || "（无）",
  },
  { name: "指标", text: [...KEYS.map((key) => `${key} ${phraseOf(key)?.zh ?? key}`), ...RATES].join("\n") },
];
