// Every step from a question's text to its meaning, in the order they run, each with its file, what it reads and what it writes. No I/O. No clock.
import type { Draft, Refiner } from "./draft.ts";
import { condition } from "./refiners/condition.ts";
import { defaults, openings } from "./refiners/defaults.ts";
import { definition } from "./refiners/definition.ts";
import { figures } from "./refiners/figures.ts";
import { history } from "./refiners/history.ts";
import { issuers } from "./refiners/issuers.ts";
import { operation } from "./refiners/operation.ts";
import { scope, unrelated } from "./refiners/scope.ts";
import { searches } from "./refiners/searches.ts";
import { section } from "./refiners/section.ts";
import { topic } from "./refiners/topic.ts";
import { written } from "./refiners/written.ts";
import { years } from "./refiners/years.ts";

/** What a step may read and write of a draft; each also adds to its trace. */
export type Field = Exclude<keyof Draft, "trace">;
/** `file` is within src/question. test/question/grammar.test.ts holds what is said here to what the steps do. */
type Listed = { name: string; file: string; reads: readonly Field[]; writes: readonly Field[] };
export type Step = Listed & { refine: Refiner["refine"] };

/** From text to the tokens of one question; understand.ts calls them by name, for each hands on something of its own kind. */
export const TEXT_STEPS: readonly Listed[] = [
  { name: "fromPinyin", file: "parsers/pinyin.ts", reads: [], writes: ["respelled"] },
  { name: "normalize", file: "normalize.ts", reads: [], writes: ["typed", "text", "language"] },
  { name: "choice", file: "refiners/choice.ts", reads: ["text"], writes: ["text"] },
  { name: "corrected", file: "refiners/corrected.ts", reads: ["text"], writes: ["text"] },
  { name: "lex", file: "parsers/lex.ts", reads: ["text"], writes: ["text", "tokens", "respelled"] },
  { name: "withLightWords", file: "parsers/light-words.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "split", file: "refiners/split.ts", reads: ["tokens"], writes: ["tokens"] },
  { name: "withoutExplained", file: "parsers/explained.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "resolveNames", file: "parsers/resolve-names.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withShortYears", file: "parsers/short-years.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withAuxiliary", file: "parsers/auxiliary.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withOthers", file: "parsers/others.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withBounds", file: "parsers/held-against.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withPartedWords", file: "parsers/parted.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withDocuments", file: "parsers/documents.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withWinners", file: "parsers/winners.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withoutRemarks", file: "parsers/remarks.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withCompletion", file: "parsers/completion.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withoutLeadIns", file: "parsers/lead-ins.ts", reads: ["text", "tokens"], writes: ["tokens"] },
  { name: "withNamesBack", file: "refiners/named-back.ts", reads: ["text", "tokens"], writes: ["tokens"] },
];

/** From tokens to a meaning: first what the question itself says, then, from `unrelated` on, what it leaves to conversation, custom, or the reader. */
export const STEPS: readonly Step[] = [
  { ...scope, file: "refiners/scope.ts", reads: ["language", "text", "tokens"], writes: ["outOfScope"] },
  {
    ...written,
    file: "refiners/written.ts",
    reads: ["outOfScope", "text", "tokens"],
    writes: ["operation", "outOfScope", "written"],
  },
  {
    ...searches,
    file: "refiners/searches.ts",
    reads: ["operation", "outOfScope", "text", "tokens", "typed", "written"],
    writes: ["operation", "outOfScope", "search"],
  },
  {
    ...topic,
    file: "refiners/topic.ts",
    reads: ["language", "respelled", "text", "tokens", "typed"],
    writes: ["confirms", "numeric", "subjectPlain", "subjectWords", "topic", "topics", "unit"],
  },
  {
    ...figures,
    file: "refiners/figures.ts",
    reads: ["language", "text", "tokens", "typed", "unit"],
    writes: ["figures", "notToldApart", "otherwise"],
  },
  {
    ...condition,
    file: "refiners/condition.ts",
    reads: ["figures", "open", "text", "tokens", "typed"],
    writes: ["againstMean", "againstMedian", "condition", "figures", "conditions", "figures", "limit", "open", "place", "placeTo"],
  },
  {
    ...issuers,
    file: "refiners/issuers.ts",
    reads: ["condition", "figures", "language", "numeric", "open", "text", "tokens", "topic", "typed"],
    writes: ["allHeld", "except", "figures", "only", "open", "tokens", "topic", "wholeRegion", "who"],
  },
  { ...years, file: "refiners/years.ts", reads: ["figures", "text", "tokens", "who"], writes: ["when"] },
  {
    ...definition,
    file: "refiners/definition.ts",
    reads: ["condition", "conditions", "figures", "language", "search", "text", "tokens", "when", "who", "written"],
    writes: ["figures", "operation", "otherTerms", "term"],
  },
  { ...section, file: "refiners/section.ts", reads: ["figures", "numeric", "text", "tokens", "topic", "who"], writes: ["section"] },
  {
    ...unrelated,
    file: "refiners/scope.ts",
    reads: [
      "figures",
      "language",
      "numeric",
      "open",
      "outOfScope",
      "search",
      "section",
      "term",
      "text",
      "tokens",
      "topic",
      "when",
      "who",
      "written",
    ],
    writes: ["outOfScope"],
  },
  {
    ...history,
    file: "refiners/history.ts",
    reads: [
      "condition",
      "except",
      "figures",
      "limit",
      "numeric",
      "outOfScope",
      "section",
      "term",
      "text",
      "tokens",
      "topic",
      "unit",
      "when",
      "who",
    ],
    writes: [
      "asBefore",
      "carriedQuantities",
      "condition",
      "except",
      "figures",
      "limit",
      "numeric",
      "order",
      "otherwise",
      "section",
      "topic",
      "unit",
      "when",
      "unitCarried",
      "saysNothingNew",
      "wholeOfPart",
      "within",
      "topics",
      "who",
    ],
  },
  {
    ...operation,
    file: "refiners/operation.ts",
    reads: [
      "againstMean",
      "asBefore",
      "carriedQuantities",
      "condition",
      "conditions",
      "figures",
      "language",
      "limit",
      "order",
      "only",
      "numeric",
      "operation",
      "outOfScope",
      "place",
      "placeTo",
      "section",
      "term",
      "text",
      "tokens",
      "topic",
      "topics",
      "typed",
      "unit",
      "when",
      "who",
    ],
    writes: [
      "amountSaid",
      "apart",
      "beside",
      "by",
      "byMember",
      "cause",
      "condition",
      "everyYear",
      "everyone",
      "figures",
      "limit",
      "numeric",
      "operation",
      "order",
      "presumedChange",
      "sharesOfSet",
      "tokens",
      "unit",
      "when",
      "who",
    ],
  },
  {
    ...defaults,
    file: "refiners/defaults.ts",
    reads: ["figures", "numeric", "operation", "outOfScope", "section", "text", "topic", "when", "who", "written"],
    writes: ["operation", "when", "who"],
  },
  {
    ...openings,
    file: "refiners/defaults.ts",
    reads: [
      "figures",
      "language",
      "open",
      "operation",
      "outOfScope",
      "search",
      "section",
      "term",
      "text",
      "tokens",
      "topic",
      "typed",
      "when",
      "who",
      "written",
    ],
    writes: ["open", "who"],
  },
];
