// The data callers exchange with the service, as zod schemas: the wire form of questions, answers, claims and findings.
// Source: the project's contract; a change here is a breaking change. Messages are what a caller reads, in Chinese. No I/O.
import * as z from "zod";
import type { FigureKey, Form } from "./form/vocabulary.ts";

export const MAX_QUESTION = 500;
export const MAX_HISTORY = 20;
export const MAX_CHECK_TEXT = 5000;

/** A day that exists: 2024-02-30 would otherwise pass for 1 March, and month 13 for no date at all. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
const isoDay = z.string("应为文字").refine(isDay, "应为 YYYY-MM-DD 的日期");

const turn = z.strictObject({
  role: z.enum(["user", "assistant"], "应为 user 或 assistant"),
  content: z.string("应为文字").max(20_000, "过长"),
});

export const Scope = z.strictObject({
  report: z.string("应为报告编号").min(1, "不能为空").max(100, "过长").optional(),
  region: z.string("应为地区名或区划代码").min(1, "不能为空").max(100, "过长").optional(),
  year: z.int("应为年份").min(1900, "不是有效的年份").max(2200, "不是有效的年份").optional(),
});
export type Scope = z.infer<typeof Scope>;

export const Ask = z.strictObject({
  question: z.string("缺少问题，或问题不是文字").trim().min(1, "问题不能为空").max(MAX_QUESTION, `问题最多 ${MAX_QUESTION} 个字`),
  history: z.array(turn, "应为列表").max(MAX_HISTORY, `最多 ${MAX_HISTORY} 条`).optional(),
  scope: Scope.optional(),
  today: isoDay.optional(),
});
export type Ask = z.infer<typeof Ask>;
export type Turn = z.infer<typeof turn>;

export const Check = z.strictObject({
  text: z.string("缺少文字").trim().min(1, "文字不能为空").max(MAX_CHECK_TEXT, `文字最多 ${MAX_CHECK_TEXT} 个字`),
});

export const Feedback = z.strictObject({
  answer_id: z.string("缺少回答编号").min(1, "不能为空").max(100, "过长"),
  helpful: z.boolean("应为 true 或 false"),
  comment: z.string("应为文字").max(2000, "最多 2000 个字").optional(),
});
export type Feedback = z.infer<typeof Feedback>;

export type FigureState = "reported" | "stated" | "derived";
export type Figure = {
  /** Exactly as printed or computed; a percentage as 31.58 with unit "%". */
  value: number;
  /** As it appears in the answer: "38件", "3800余条". */
  text: string;
  unit: string;
  label: string;
  report?: string;
  key?: FigureKey;
  state: FigureState;
  approximate?: true;
  formula?: string;
  operands?: Figure[];
  /** 1-based, into the answer's citations. */
  citation: number;
};

export type Citation = {
  report: string;
  issuer: string;
  year: number;
  title: string;
  section: string;
  quote: string;
  url: string;
  source?: string;
};

export type NoteKind = "inconsistency" | "assumption" | "correction" | "coverage";
export type Note = { kind: NoteKind; text: string; citations: number[] };

export type Status = "answered" | "clarify" | "not_found" | "out_of_scope";

/** Why there is no figure or passage, or what is asked back: for programs and for counting. The text says it in words. */
export const REASONS = [
  "no_report",
  "no_year",
  "withdrawn",
  "blank",
  "not_in_form",
  "not_separated",
  "not_stated",
  "no_cause_stated",
  "one_side_missing",
  "too_few",
  "undefined_ratio",
  "not_comparable",
  "ambiguous",
  "not_about_reports",
  "not_understood",
] as const;
export type Reason = (typeof REASONS)[number];

/** The set of reports an answer speaks of. `data` is the absolute address at which every row is had as CSV. */
export type AnswerSet = { label: string; reports: number; members?: number; listed: number; data: string };

export type Answer = {
  id: string;
  status: Status;
  answer: string;
  figures: Figure[];
  citations: Citation[];
  notes: Note[];
  options: string[];
  suggestions: string[];
  composer: "rules" | "model";
  /** With not_found, out_of_scope and clarify; and with answered where the report gives no reason for what it counts. */
  reason?: Reason;
  set?: AnswerSet;
};

/** Why a claim is not decided: as an answer has it; the report has only a round number; it was not looked at; it is none of what reports tell. */
export const CLAIM_REASONS = [...REASONS, "approximate", "unread", "opinion", "forecast", "other_subject"] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

export type Verdict = "supported" | "contradicted" | "conflicting" | "not_found" | "not_checkable";
export type Claim = {
  text: string;
  verdict: Verdict;
  claimed?: number;
  found?: number;
  unit?: string;
  /** With not_found and not_checkable. */
  reason?: ClaimReason;
  explanation: string;
  citations: Citation[];
};

export const FINDING_KINDS = ["identity", "prose_vs_table", "prose_arithmetic", "between_years", "repeated_text", "form"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
export type Finding = {
  id: string;
  report: string;
  kind: FindingKind;
  severity: "error" | "warning";
  statement: string;
  left: number;
  right: number;
  citations: Citation[];
};

export type Ingested = {
  file: string;
  accepted: boolean;
  reason?: string;
  report?: { id: string; issuer: string; year: number; form: Form };
  figures?: Record<string, number | null>;
  missing?: string[];
  findings?: Finding[];
};
