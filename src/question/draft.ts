// What the refiners pass on: a question half understood, each part still open or filled, with a trace of who filled it. Types and small helpers.
// No I/O. No clock.

import type { Comparator, Condition } from "../condition.ts";
import type { FigureKey, RateKey } from "../form/vocabulary.ts";
import type { Who } from "../names/directory.ts";
import type { Normalized } from "./normalize.ts";
import type { Token } from "./tokens.ts";
import type {
  Bound,
  By,
  Near,
  Open,
  Operation,
  Quantity,
  QuestionContext,
  Search,
  Slot,
  Understanding,
  When,
  WrittenId,
} from "./understanding.ts";

/** How the figure words of a question were read. */
export type Figures =
  /** No word of it names a figure. */
  | { kind: "none" }
  | { kind: "known"; quantities: Quantity[]; carried?: true }
  /** It could be any of these. */
  | { kind: "open"; keys: (FigureKey | RateKey)[] }
  /** Figure words, but of something no table counts: the prose may. `near`: what they name once the words that stand open are left out. */
  | { kind: "prose"; near?: Near };

export type Draft = {
  typed: string;
  text: string;
  tokens: Token[];
  language: Understanding["language"];
  who: Slot<Who[]> | null;
  when: Slot<When> | null;
  figures: Figures;
  operation: Slot<Operation> | null;
  /** What was done before, for a question that only says 呢. */
  asBefore?: Operation;
  /** What was asked for before, for a share of it: 占办结总数多少. */
  carriedQuantities?: Quantity[];
  condition?: Condition;
  conditions?: Bound[];
  by?: By;
  everyYear?: true;
  order?: "descending" | "ascending";
  limit?: number;
  place?: number;
  againstMean?: Comparator;
  except?: { id: string; name: string }[];
  section?: number;
  term?: string;
  otherTerms?: string[];
  numeric: boolean;
  unit?: string;
  topic: string;
  subjectWords?: string;
  notToldApart?: string[];
  allHeld?: boolean;
  wholeRegion?: boolean;
  period?: string;
  cause?: true;
  topics?: [string, string];
  confirms?: true;
  respelled?: { typed: string; read: string }[];
  outOfScope?: string;
  written?: WrittenId;
  search?: Search;
  open: Open[];
  trace: string[];
};

/** A question before any step has read it. */
export const draftOf = (tokens: Token[], normalized: Normalized): Draft => ({
  ...normalized,
  tokens,
  who: null,
  when: null,
  figures: { kind: "none" },
  operation: null,
  numeric: false,
  topic: "",
  open: [],
  trace: [],
});

export type RuleContext = {
  reading: QuestionContext;
  /** What was understood before this question, newest last; empty at the start of a conversation. */
  before: Understanding[];
  /** Nothing else is asked in the text: what stands around the tokens belongs to the question. */
  alone?: boolean;
};
export type Refiner = { name: string; refine: (draft: Draft, context: RuleContext) => Draft };

export const noted = (draft: Draft, rule: string, what: string): Draft => ({ ...draft, trace: [...draft.trace, `${rule}：${what}`] });
