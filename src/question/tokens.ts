// What the parsers find in a question: pieces of its text, each with a meaning. Types and small helpers. No I/O. No clock.
import type { Mention } from "../names/directory.ts";
import type { WordRole, WordValues } from "./words/values.ts";

export type { WordRole } from "./words/values.ts";

/** When, as worded; what is relative is resolved where today and the conversation are known. */
export type WhenWord =
  | { kind: "years"; years: number[] }
  | { kind: "latest" }
  /** `asked`: 哪几年, the question is for years. */
  | { kind: "every"; asked?: true }
  /** The newest `count` report years. */
  | { kind: "last"; count: number }
  /** Years from today's: 去年 is -1. */
  | { kind: "offset"; by: number }
  /** Years from the one spoken of, or from today's when none is: 前一年 is -1. */
  | { kind: "relative"; by: number };

export type Span = { start: number; end: number };
export type Token = Span &
  (
    | Mention
    | { kind: "when"; when: WhenWord }
    | { kind: "number"; value: number; percent?: true }
    /** 前三名: how many of a ranking. */
    | { kind: "limit"; value: number }
    /** 第二多, 排第三: which place of a ranking. */
    | { kind: "place"; value: number /** 第3到第5名. */; to?: number }
    | { kind: "word"; role: WordRole; value: string }
    | { kind: "mark"; value: "stop" | "comma" | "quote" | "space" }
    | { kind: "rest" }
  );
export type TokenOf<K extends Token["kind"]> = Extract<Token, { kind: K }>;

export const isWord = <R extends WordRole>(token: Token | undefined, role: R, value?: WordValues[R]): token is TokenOf<"word"> =>
  token?.kind === "word" && token.role === role && (value === undefined || token.value === value);
/** The value of a word of a role, undefined when the token is none. */
export const wordValue = <R extends WordRole>(token: Token | undefined, role: R): WordValues[R] | undefined =>
  token?.kind === "word" && token.role === role ? (token.value as WordValues[R]) : undefined;
export const wordsOf = (tokens: readonly Token[], role: WordRole): TokenOf<"word">[] =>
  tokens.filter((token): token is TokenOf<"word"> => isWord(token, role));
/** What words name a figure with, alone or together. */
export const FIGURE_ROLES = [
  "subject",
  "request",
  "dispute",
  "document",
  "item",
  "applicant",
  "rate",
] as const satisfies readonly WordRole[];
const OF_FIGURES: ReadonlySet<string> = new Set(FIGURE_ROLES);
/** Whether the token is a word of a figure's name. */
export const isFigureWord = (token: Token | undefined): boolean => token?.kind === "word" && OF_FIGURES.has(token.role);

/** Asked some two hundred times of one question: a plain loop. */
export function hasWord<R extends WordRole>(tokens: readonly Token[], role: R, ...values: WordValues[R][]): boolean {
  for (const token of tokens)
    if (token.kind === "word" && token.role === role && (values.length === 0 || values.includes(token.value as WordValues[R]))) return true;
  return false;
}
/** The text a token stands for. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);
