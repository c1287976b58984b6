// What an answer may say, gathered in order: figures, quotes and notes, each with a mark that sentences point to. No I/O. No clock.

import type { AnswerSet, Citation, Figure, Note, NoteKind, Reason, Status } from "../../contract.ts";
import { shownBound } from "../../decimal.ts";
import type { Targets } from "../reports/targets.ts";

/**
 * One sentence before it is checked. `{f1}` in `text` stands for the first figure's text, `{f1=}` for its formula: whoever words a sentence
 * writes no number of a figure. `cites` are 1-based. An item stands on its own line; a quote repeats a cited passage, or a stretch of it, word for word; a head
 * announces what follows; a notice says what is not here or what is to be told; a term comes from the glossary; a rule says what articles of law
 * say (src/regulation); an operator's sentence holds words of the operator's own. Only rules make the last five.
 */
export type DraftSentence = {
  kind: "sentence" | "item" | "quote" | "head" | "notice" | "term" | "rule" | "operator";
  text: string;
  cites: number[];
  /** Worded by a model: held to every rule of model/guard/, not only to those that rules could break by a slip. */
  by?: "model";
  /** Numbers a rule says that are no figure: bounds of the question's conditions ("没有超过30000件"), how many are listed. A model's sentence has none. */
  bounds?: number[];
  /** Of a rule: the articles it rests on, ids of src/regulation/rules.ts; each number of it stands in one of them. */
  laws?: readonly string[];
  /** A notice that something does not stand in a report: held against what was searched (verify.ts). */
  denies?: Denial;
  /** A notice that words of the question, as typed, are not counted apart, or were not understood: held against the question and what is quoted. */
  apart?: readonly string[];
};

/** What was looked for, and in which reports; `typed`: the sentence names these very words of the question. */
export type Denial = { report: string | readonly string[]; words: string; typed?: true };
/** Of a set too large to be named, `report` is this. */
const EVERY_REPORT = "*";
export type Searched = { report: string; words: string; mentioned: boolean };

/**
 * What might have been the answer and how well it fits, for whoever asks why: a number of the prose, a passage. `score`, 0 to about 1, compares within a kind; `short`: it falls short of what an answer
 * needs, in its words, its unit or its place.
 */
export type Considered = { kind: "number" | "passage"; report: string; text: string; score: number; short?: true };

/** How an answer is set in the language of its question: the script its words are put in, and the marks that end a sentence and a head. */
export type Typography = {
  script: (text: string) => string;
  /** The same for what is offered to be asked, which has to be read back; where it is absent, `script`. */
  question?: (text: string) => string;
  /** A figure with its label in the language; where it is absent, as it is. */
  figure?: (figure: Figure) => Figure;
  stop: string;
  colon: string;
  quotes: [string, string];
  /** Behind a sentence: the articles of law it rests on. */
  sources: (names: readonly { zh: string; en: string }[]) => string;
};
export const CHINESE: Typography = {
  script: (text) => text,
  stop: "。",
  colon: "：",
  quotes: ["“", "”"],
  sources: (names) => (names.length > 0 ? `（${names.map(({ zh }, i) => withoutTitleOf(names[i - 1]?.zh, zh)).join("、")}）` : ""),
};
/** "《条例》第十条" behind "《条例》第二十九条" needs its title no second time. */
function withoutTitleOf(before: string | undefined, name: string): string {
  const title = /^《[^》]+》(?=第)/.exec(name)?.[0];
  return title && before?.startsWith(title) ? name.slice(title.length) : name;
}

export type Evidence = {
  status: Status;
  figures: Figure[];
  citations: Citation[];
  notes: Note[];
  options: string[];
  suggestions: string[];
  typography: Typography;
  /** What the operator wrote and an operator's sentence may hold. */
  operator: readonly string[];
  /** The question as typed, and what was looked for in which report: what a denial is held against. */
  question: string;
  searched: Searched[];
  set?: AnswerSet;
  reason?: Reason;
};

/** Collects evidence for one answer. A place cited twice keeps its first mark. */
export class Ledger {
  readonly #typography: Typography;

  readonly question: string;

  /** `operator`: texts, numbers and addresses that the operator wrote. */
  readonly operator: readonly string[];

  constructor(typography: Typography = CHINESE, question = "", operator: readonly string[] = []) {
    this.#typography = typography;
    this.question = question;
    this.operator = operator;
  }

  readonly figures: Figure[] = [];
  readonly citations: Citation[] = [];
  readonly notes: Note[] = [];
  readonly sentences: DraftSentence[] = [];
  readonly options: string[] = [];
  readonly suggestions: string[] = [];
  readonly searched: Searched[] = [];
  /** The reports that each of the questions is of, and those that are not here. */
  readonly looked: Targets[] = [];
  readonly #considered: (() => readonly Considered[])[] = [];
  /** The set of reports the answer speaks of, when it speaks of several. */
  set?: AnswerSet;

  /** Whether a sentence is quoted for a number in it: which of its numbers is meant a model could only guess. */
  isQuotedForNumber = false;

  /** What was weighed, for whoever asks why: made out only then. */
  consider(weighed: () => readonly Considered[]): void {
    this.#considered.push(weighed);
  }
  get considered(): readonly Considered[] {
    return this.#considered.flatMap((each) => each());
  }

  /** Of several questions in one the first set stands. */
  speakOf(set: AnswerSet): void {
    this.set ??= set;
  }

  /** Returns the citation's 1-based mark. */
  cite(citation: Citation): number {
    const known = this.citations.findIndex((each) => each.url === citation.url && each.quote === citation.quote);
    return known >= 0 ? known + 1 : this.citations.push(citation);
  }

  /** Returns the slot that stands for the figure in a sentence: "{f1}". */
  figure(figure: Figure): string {
    return `{f${this.figures.push(figure)}}`;
  }

  note(kind: NoteKind, text: string, citations: number[] = []): void {
    if (!this.notes.some((note) => note.kind === kind && note.text === text)) this.notes.push({ kind, text, citations });
  }

  say(text: string, cites: number[] = [], kind: DraftSentence["kind"] = "sentence", ...bounds: (number | undefined)[]): void {
    const said = bounds.filter((bound) => bound !== undefined).map(shownBound);
    this.sentences.push({ kind, text, cites: [...new Set(cites)], ...(said.length === 0 ? {} : { bounds: said }) });
  }

  /** Says what articles of law say; ids of src/regulation/rules.ts. */
  rule(text: string, laws: readonly string[]): void {
    if (!this.sentences.some((sentence) => sentence.text === text)) this.sentences.push({ kind: "rule", text, cites: [], laws });
  }

  /** Says that something does not stand in a report: without what was looked for the verifier drops it. */
  deny(text: string, denies: Denial | undefined, ...bounds: number[]): void {
    const counted = bounds.length > 0 ? { bounds } : {};
    if (!this.sentences.some((sentence) => sentence.text === text))
      this.sentences.push({ kind: "notice", text, cites: [], ...(denies ? { denies } : {}), ...counted });
  }

  /** Notes that words were looked for in a report and found nowhere. */
  lookedFor(words: string, report: string | readonly string[] = EVERY_REPORT): Denial {
    for (const each of [report].flat()) this.searched.push({ report: each, words, mentioned: false });
    return { report, words };
  }

  /** Says that words of the question are not counted apart, or were not understood. */
  setApart(text: string, words: readonly string[], denies?: Denial): void {
    this.sentences.push({ kind: "notice", text, cites: [], apart: words, ...(denies ? { denies } : {}) });
  }

  option(text: string): void {
    if (!this.options.includes(text)) this.options.push(text);
  }

  suggest(text: string): void {
    if (!this.suggestions.includes(text)) this.suggestions.push(text);
  }

  evidence(status: Status, reason?: Reason): Evidence {
    const { figures, citations, notes, options, suggestions, question, searched, operator } = this;
    const why = { ...(reason ? { reason } : {}), ...(this.set ? { set: this.set } : {}) };
    return { status, figures, citations, notes, options, suggestions, question, searched, operator, ...why, typography: this.#typography };
  }
}

/** The slot of a figure's formula, from that of its number. */
export const formulaSlot = (slot: string): string => slot.replace("}", "=}");

/** So many operands are all cited where the figure is said; of more, a reader is shown those that make it what it is. */
const FEW = 2;

/** The operands that a sentence cites for a computed figure: of a long sum those that are not 0, or the first when all are. */
export const shownOperands = (operands: readonly Figure[]): readonly Figure[] => {
  if (operands.length <= FEW) return operands;
  const nonZero = operands.filter((operand) => operand.value !== 0);
  return nonZero.length > 0 ? nonZero : operands.slice(0, 1);
};

/** The citations a sentence shows for a figure: its cell or sentence, or those of its telling operands. Each operand keeps its own besides. */
export const citationsOf = (figure: Figure): number[] => [
  ...new Set([figure.citation, ...shownOperands(figure.operands ?? []).flatMap(citationsOf)]),
];
