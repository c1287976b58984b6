// What the refiners pass on: a question half understood, each part still open or filled, with a trace of who filled it. Types and small helpers.
// No I/O. No clock.

import type { FigureKey, RateKey } from "../form/vocabulary.ts";
import type { Who } from "../names/directory.ts";
import type { QuestionParts } from "./asked.ts";
import type { Normalized } from "./normalize.ts";
import { hasWord, type Token } from "./tokens.ts";
import type { Near, Operation, Quantity, QuestionContext, Understanding, WhenAsked, WithOrigin } from "./understanding.ts";
import type { WordValues } from "./words/values.ts";

/** How the figure words of a question were read. */
export type Figures =
  /** No word of it names a figure. */
  | { kind: "none" }
  | { kind: "known"; quantities: Quantity[]; carried?: true }
  /** It could be any of these. */
  | { kind: "open"; keys: (FigureKey | RateKey)[] }
  /** Figure words, but of something no table counts: the prose may. `near`: what they name once the words that stand open are left out. */
  | { kind: "prose"; near?: Near };

/** What steps find out is said where its meaning is (understanding.ts), but for what is still open while they run. */
type StepFields = Omit<
  QuestionParts,
  | "asked"
  | "said"
  | "prose"
  | "compared"
  | "numbers"
  | "countedElsewhere"
  | "presumesSome"
  | "presumedCount"
  | "membersSaid"
  | "passedOver"
  | "askedBefore"
  | "language"
  | "who"
  | "when"
  | "quantities"
  | "near"
  | "operation"
  | "wholeRegion"
  | "allHeld"
  | "onceMore"
>;

export type Draft = Normalized &
  StepFields & {
    tokens: Token[];
    who: WithOrigin<Who[]> | null;
    when: WhenAsked | null;
    figures: Figures;
    operation: WithOrigin<Operation> | null;
    /** What was done before, for a question that only says 呢. */
    asBefore?: Operation;
    /** What was asked for before, for a share of it: 占办结总数多少. */
    carriedQuantities?: Quantity[];
    wholeRegion?: boolean;
    allHeld?: boolean;
  };

type Unset = Exclude<
  keyof Draft,
  keyof Normalized | "tokens" | "who" | "when" | "figures" | "operation" | "numeric" | "topic" | "open" | "trace"
>;
/** Every field that steps may add, from the beginning: a draft is copied dozens of times, and copies of one shape cost a tenth. */
const UNSET: Record<Unset, undefined> = {
  asBefore: undefined,
  carriedQuantities: undefined,
  wholeRegion: undefined,
  allHeld: undefined,
  outOfScope: undefined,
  written: undefined,
  search: undefined,
  term: undefined,
  otherTerms: undefined,
  condition: undefined,
  conditions: undefined,
  either: undefined,
  against: undefined,
  by: undefined,
  everyYear: undefined,
  order: undefined,
  limit: undefined,
  place: undefined,
  placeTo: undefined,
  firstSaid: undefined,
  againstMean: undefined,
  againstMedian: undefined,
  except: undefined,
  section: undefined,
  unit: undefined,
  notToldApart: undefined,
  subjectWords: undefined,
  subjectPlain: undefined,
  sameMembers: undefined,
  wholes: undefined,
  leaders: undefined,
  among: undefined,
  cause: undefined,
  topics: undefined,
  only: undefined,
  beside: undefined,
  everyone: undefined,
  apart: undefined,
  byMember: undefined,
  sharesOfSet: undefined,
  otherwise: undefined,
  amountSaid: undefined,
  confirms: undefined,
  respelled: undefined,
  choices: undefined,
  unitCarried: undefined,
  presumedChange: undefined,
  within: undefined,
  wholeOfPart: undefined,
  saysNothingNew: undefined,
  aside: undefined,
  answeredOnly: undefined,
};

/** A question before any step has read it. */
export const draftOf = (tokens: Token[], normalized: Normalized): Draft => ({
  ...(UNSET as object),
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

/** Set by the build of the Worker (build/worker.ts), where nobody reads the trace. */
declare const UNTRACED: boolean;
export const noted = (draft: Draft, rule: string, what: string): Draft =>
  typeof UNTRACED === "undefined" ? { ...draft, trace: [...draft.trace, `${rule}：${what}`] } : draft;
/** From the conversation before. */
export const carried = <T>(value: T): WithOrigin<T> => ({ value, origin: "carried" });
/** The words of this question alone: a text may ask several, and each is read over the whole of it. */
export const clauseOf = ({ text, tokens }: Pick<Draft, "text" | "tokens">): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length).trim();
/** Whether a word of it asks for one of these to be done. */
export const operates = ({ tokens }: Draft, ...values: WordValues["operation"][]): boolean => hasWord(tokens, "operation", ...values);
