// What a question means, as data: each part with where it comes from, so that an answer can tell its reader what was assumed.
// Types only. No I/O. No clock.

import type { Comparator, Condition } from "../condition.ts";
import type { FigureKey, RateKey } from "../form/vocabulary.ts";
import type { Directory, Who } from "../names/directory.ts";
import type { Range } from "../zh/amounts.ts";
import type { Language } from "../zh/language.ts";
import type { FigureOperation, Operation, OperationOf } from "./operations.ts";
import type { ProseAsked } from "./prose/asked.ts";
import type { Compared } from "./prose/compared.ts";
import type { ContactAsked } from "./prose/contact.ts";
import type { OnceMore } from "./words/service.ts";

/** said: in this question · carried: from the conversation · assumed: neither, and the answer must say so. */
type Origin = "said" | "carried" | "assumed";
/** `words` is how the question put it, when it did. */
export type WithOrigin<T> = { value: T; origin: Origin; words?: string };

/** Of which years. `list` in the order said: 2024年比2023年 is [2024, 2023]. */
export type When = { kind: "list"; years: number[] } | { kind: "latest" } | { kind: "every" };

/** `lastYear`: it was said as 去年, and not written out: where few have published it yet, the last one that most have is meant. */
export type WhenAsked = WithOrigin<When> & { lastYear?: true };

/** What is measured: a cell or derived total of the form, or a rate with its definition in Chinese. */
export type Quantity =
  /** `and`: figures added to it, where one number is asked of each: 复议和诉讼合计最多的. */
  | { kind: "figure"; key: FigureKey; and?: FigureKey[] }
  /** `plus` is added to `under` before it divides: 办结率 is of what came in and what was carried over. */
  | { kind: "rate"; name: string; over: FigureKey; under: FigureKey; plus?: FigureKey; definition: string };

/**
 * What a question would ask of the form but for `open`: words, as typed, that narrow it, or a unit its cells are not counted in. `ofParts`: the words are
 * for the bodies below the one named (各部门), of which its report tells nothing apart. `inProse`: those words as reports put them, where the question is
 * in another language; a word that no list knows stays as typed.
 */
export type Near = { quantities: Quantity[]; open: string[]; inProse?: string[]; unit?: string; ofParts?: true };

/** A figure that is counted, and no rate. */
export type Counted = Quantity & { kind: "figure" };

/** A condition with the figure it is of: 新收超过500件且不予公开率超过30% has two. `year`: 2023年有…2024年没有…, of that year, the others of others. */
export type Bound = { quantity: Quantity; condition: Condition; year?: number };
/**
 * Issuers are held by how a figure changed from one year to a later one: by how much, or by what share of the earlier. `falls`: 下降最多. `only`: those
 * that changed so (比前一年少了的). `same`: those that did not change.
 */
export type By = { kind: "difference" | "percent"; falls?: true; only?: true; same?: true };

/** Ids of the authorities that are said to be the first of a ranking; `denied`: that they are not. */
export type FirstSaid = { ids: string[]; denied?: true };

/** What a share (in percent) or a multiple was said to be: whether it lies within is the verdict. */
/** `exact`: within `range` but not within this it is only nearly so: 两倍 of 1.89. */
/** `sides`: how many each of two is said to have. */
export type AmountSaid = { range: Range; exact?: Range; sides?: { first?: number; second?: number } };

/** The first of a ranking, the one at a place of it, or all of a set that meet a condition. */
export type Leaders = {
  who: Who[];
  when: WhenAsked;
  quantity: Quantity;
  order: "descending" | "ascending";
  place?: number;
  limit?: number;
  condition?: Condition;
  /** The first of a set against the whole of it: 占比呢. */
  ofSet?: true;
};

export type { Operation } from "./operations.ts";

/** What is looked for everywhere: a number with its unit, as typed (`value` unless it is no number, as a telephone's); or words, as typed and as read. */
/** A number, or words; `within`: whether the reports named have them, not which of all do. */
export type Search =
  | { kind: "number"; digits: string; value?: number; unit?: string }
  | { kind: "mention"; words: string; plain: string; within?: true };

/** Which written answer is asked for; `of` says whose words it is in. */
export type WrittenId = { of: "regulation" | "service" | "operator"; id: string };

type Open = {
  slot: "issuer" | "figure" | "year";
  /** Complete questions, each of which can be asked as it stands. */
  options: string[];
};

/** What every question has, whatever it asks. */
export type Common = {
  /** The question as it was typed: shown again, and held against what is denied; never read again. */
  asked: string;
  language: "zh-Hans" | "zh-Hant" | "en";
  who: WithOrigin<Who[]>;
  when: WhenAsked;
  /** Empty when the question is about prose, or about a number that only prose can state. */
  quantities: WithOrigin<Quantity[]>;
  operation: WithOrigin<Operation>;
  condition?: Condition;
  /** Conditions that all have to be met, when there are several. */
  conditions?: Bound[];
  /** Set instead of a condition when the bound is the second figure of the same report: 废止的比制发的多的单位. */
  against?: "more" | "less";
  /** One of the conditions is enough: each is answered by itself. */
  either?: true;
  by?: By;
  /** The condition has to be met in every year asked about: 连续三年为零, 从未. */
  everyYear?: true;
  order?: "descending" | "ascending";
  limit?: number;
  /** Whether these are the first of it: 申请最多的是龙游县吗. */
  firstSaid?: FirstSaid;
  /** Which place of a ranking is asked for: 第二多 is 2. */
  place?: number;
  /** The last of several places: 第3到第5名. */
  placeTo?: number;
  /** Set instead of `condition` when the bound is the mean of the reports asked about: 超过平均数. */
  againstMean?: Comparator;
  /** The bound is their median, and not their mean. */
  againstMedian?: true;
  /** Authorities left out of "all": 除了利通区以外. */
  except?: { id: string; name: string }[];
  /** For `summary` and `about`: the section asked for (1–6), when the question names one. */
  section?: number;
  /** True when the answer has to be a number: 多少, 几, 占比. */
  numeric: boolean;
  /** The unit the question counts in, when it names one: "条", "件", "场", "万元" (also for 多少钱), "%". */
  unit?: string;
  /** What is asked about once names, years and question words are taken out: "政务微信发布信息". Empty when nothing is left. */
  topic: string;
  /** All its words but names and years, in the reports' characters: looked for where the topic finds nothing. */
  said?: string;
  /** The figure of the form that the question names beside words no table tells apart. */
  near?: Near;
  /** The whole of a district was asked for, and what is held is the report of one of its offices. */
  wholeRegion?: true;
  /** All that are held were counted in the question: each is asked for its newest report, whichever year that is of. */
  allHeld?: true;
  /** Words, as typed, that say of whom a decision was: the form counts decisions without telling them apart. */
  notToldApart?: string[];
  /** The words that say what is asked about, as typed, where they stand together and none of them is a word of the form. */
  subjectWords?: string;
  /** The same in the characters and terms of the reports, where it was typed in others (公報, 瓦斯). */
  subjectPlain?: string;
  /** Of a set in several years, only the members that have a report of each: 同口径. */
  sameMembers?: true;
  /** 它, 他们, 该县 after a ranking or a list: those it came to, who are not known before it is answered. */
  leaders?: Leaders;
  /** Ids of the authorities that those came to, where they are too many to be named one by one: the set is cut to them. */
  among?: string[];
  /** Ids of the authorities named, those of each sum together: 三家合计比上年多几件 has one, 甲和乙加一块比丙多几件 two. */
  wholes?: string[][];
  /** Set when the question asks for a cause: only a passage that gives one answers it. */
  cause?: true;
  /** The two sides of a comparison between things that only prose counts, in the order said: 政务微信 and 政务微博; of a share the part first. */
  topics?: [string, string];
  /** Set instead of `condition` when the bound is the figure of an authority: 少于龙游县的单位; `by` so many more (比它多5件以上), in percent of it or not. */
  beside?: { id: string; name: string; comparator: Comparator; by?: number; percent?: true };
  /** Whether this one alone meets the condition: 只有龙游县没有复议吗. Those asked of are all of its kind. */
  only?: { id: string; name: string };
  /** Whether each of a set meets the condition: 各县都有吗, 没有一个乡镇有. */
  everyone?: true;
  /** Several figures of each of a set, one line a member: 各县区的申请和诉讼列个表. */
  byMember?: true;
  /** What the form gives where the prose, which is asked first, states no such number. */
  otherwise?: Quantity;
  /** Of a ranking each one's part of what the whole set has: 前三名分别占多少. */
  sharesOfSet?: true;
  /** The means of two sets are held against each other: 比市直单位的平均数高多少. */
  apart?: true;
  /** How large the share or the multiple is that was asked about, as the question has it. */
  amountSaid?: AmountSaid;
  /** Set when a number was said to be told whether it is so. */
  confirms?: true;
  /** The words take it for granted that there are some: 告赢了几个. */
  presumesSome?: true;
  /** The words take it for granted how many there are: 没有公开的那4件. */
  presumedCount?: number;
  /** Words and clauses of the text that were not understood and do not say of which part it asks, as typed. */
  passedOver?: string[];
  /** What a question for the reason of a change takes for granted: whether it rose, and by how many percent. */
  presumedChange?: { rises?: boolean; percent?: number };
  /** The unit is that of the question before. */
  unitCarried?: true;
  /** Figures it could mean, where it is open which: what a question behind it that names another authority asks of as well. */
  choices?: (FigureKey | RateKey)[];
  /** What the words of the prose are within: 公报出了几期 >> 刊发了多少文件. `only`: the question behind that says nothing of its own. */
  within?: { topic: string; only?: true };
  /** All that the last number of the prose is a part of is asked for: 公示栏发了多少 >> 一共呢. */
  wholeOfPart?: true;
  /** A turn that names nothing, and asks of the very thing the turn before it did. */
  saysNothingNew?: true;
  /** How many of a set it was said to be so of. */
  membersSaid?: MembersSaid;
  /** What a number of the prose is asked without: 下发文件多少份，不含办公室名义的. */
  aside?: string;
  /** What the conversation asked before, oldest first: the figures of each question, and whose. */
  askedBefore?: { issuers: string[]; keys: FigureKey[] }[];
  /** Words that were read otherwise than typed: mistyped ones, and those typed in Latin letters. */
  respelled?: { typed: string; read: string }[];
  /** The last question asked anew: 再说一遍, 你确定吗, 原文怎么说. */
  onceMore?: OnceMore;
  /** Set on the last one when the text asks more than is answered at once: how many are. */
  answeredOnly?: number;
  /** What the words ask of prose. */
  prose: ProseAsked;
  /** An English question put for yes or no. */
  compared?: Compared;
  /** Numbers that were typed, in digits or in words. */
  numbers: readonly number[];
  /** Something that other statistics count is asked for: whatever a model says, none of it is a figure of the form. */
  countedElsewhere?: true;
  /** What is still open; non-empty means `clarify`. */
  open: Open[];
  /** Which rule read what, in order. For developers. */
  trace: string[];
};

/** From one number to another, both in it; `ofAll`: as shares of all that are asked of. */
export type MembersSaid = { range: readonly [number, number]; ofAll?: true };

/** What is asked, with what only such a question has. answer/operations/table.ts answers each kind; a kind that it does not name does not compile. */
export type QuestionKind =
  /** No question to these reports (a poem, the weather, small talk): one sentence why. */
  | { kind: "outside"; why: string }
  /** Cells of the form, or what is reckoned of them; of prose, numbers that an operation reckons with. */
  | { kind: "figure"; operation: WithOrigin<FigureOperation> }
  /** A number that only prose states. */
  | { kind: "stated"; operation: WithOrigin<FigureOperation> }
  /** Two of them, side by side; `topics` says which. */
  | { kind: "stated_sides"; operation: WithOrigin<FigureOperation>; topics: [string, string] }
  /** How to reach an office. */
  | { kind: "contact"; operation: WithOrigin<FigureOperation>; prose: ProseAsked & { contact: ContactAsked } }
  /** A whole section; `section` says which, and the opening one is meant where it does not. */
  | { kind: "section"; operation: WithOrigin<FigureOperation> }
  /** What the report says about `topic`. */
  | { kind: "passage"; operation: WithOrigin<Operation> }
  /** What a report comes to. */
  | { kind: "overview"; operation: WithOrigin<OperationOf<"overview">> }
  | { kind: "contradictions"; operation: WithOrigin<OperationOf<"contradictions">> }
  /** Terms of the form explained: the one asked for, then those it is told apart from. */
  | { kind: "term"; operation: WithOrigin<OperationOf<"term">>; terms: readonly [string, ...string[]] }
  /** Answered in written words: of the Regulation, of the service itself, or the operator's own. */
  | { kind: "help"; operation: WithOrigin<OperationOf<"help">>; written: WrittenId }
  /** What is looked for in every report. */
  | { kind: "search"; operation: WithOrigin<OperationOf<"search">>; search: Search }
  | { kind: "unpublished"; operation: WithOrigin<OperationOf<"unpublished">> }
  | { kind: "reports"; operation: WithOrigin<OperationOf<"reports">> };

export type Understanding = Common & QuestionKind;
/** An understanding of one kind, or of several. */
export type UnderstandingOf<K extends QuestionKind["kind"]> = Extract<Understanding, { kind: K }>;

/** What the rules read a question with: everything that is not in the text itself. */
export type QuestionContext = {
  history: { role: "user" | "assistant"; content: string }[];
  /** YYYY-MM-DD; what 去年 counts from. */
  today: string;
  directory: Directory;
  language: Language;
  /** The questions that the operator answers in words of their own: see question/refiners/written.ts for how they are matched. */
  operatorQuestions?: readonly OperatorQuestions[];
  /** The operator's own words for what the form and the reports call otherwise. */
  operatorWords?: readonly OperatorWord[];
  /** Whether words stand in a report as they are typed: what does is not respelled. Absent: nothing is. */
  printed?: (words: string) => boolean;
};
/** Whoever says one of `also` means the word of the form, or of the reports. */
export type OperatorWord = { means: string; also: readonly string[] };
/** `questions`: each a set of words that all have to stand in a question, alternatives parted by "|": "办公|上班 时间". */
export type OperatorQuestions = { id: string; questions: readonly string[] };
