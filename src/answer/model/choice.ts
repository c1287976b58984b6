// What a model may say of a question: its shape, and the material it is given to say it from. No I/O. No clock.
import * as z from "zod";
import type { Ask } from "../../contract.ts";
import { phraseOf } from "../../form/answer-phrases.ts";
import type { Both } from "../../form/record.ts";
import { RATE_RECORDS } from "../../form/records.ts";
import { CURRENT, cellsOf, type FigureKey } from "../../form/vocabulary.ts";
import { AUTHORITY_KINDS, TIERS } from "../../names/classes.ts";
import type { Directory } from "../../names/directory.ts";
import type { Operation } from "../../question/operations.ts";
import type { Material } from "./port.ts";

/** Operations a model may choose, and what each is called where the reader is told how the question was taken. */
export const CHOSEN = {
  lookup: { zh: "数字", en: "its number" },
  list: { zh: "逐项列出", en: "item by item" },
  sum: { zh: "合计", en: "the total" },
  mean: { zh: "平均", en: "the mean" },
  median: { zh: "中位数", en: "the median" },
  spread: { zh: "最多与最少相差", en: "the most minus the least" },
  fold: { zh: "最多是最少的几倍", en: "the most divided by the least" },
  difference: { zh: "相差", en: "the difference" },
  multiple: { zh: "倍数", en: "how many times" },
  share: { zh: "占比", en: "the share" },
  compare: { zh: "比较", en: "compared" },
  max: { zh: "最多的", en: "the most" },
  min: { zh: "最少的", en: "the fewest" },
  rank: { zh: "排名", en: "ranked" },
  rank_of: { zh: "名次", en: "its rank" },
  count: { zh: "有几家", en: "how many authorities" },
  which: { zh: "哪几家", en: "which authorities" },
  exists: { zh: "有没有", en: "whether there is any" },
  change: { zh: "与上一年相比", en: "against the year before" },
  trend: { zh: "历年变化", en: "over the years" },
  about: { zh: "报告怎么写", en: "what the report says" },
  summary: { zh: "概括", en: "in brief" },
  overview: { zh: "主要数字", en: "the main numbers" },
  contradictions: { zh: "前后对不上的数字", en: "numbers that contradict each other" },
  define: { zh: "名词解释", en: "what a term means" },
  reports: { zh: "收录的报告", en: "the reports held" },
  help: { zh: "办理和使用说明", en: "how to go about it" },
} as const satisfies Partial<Record<Operation | "help", Both>>;
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
