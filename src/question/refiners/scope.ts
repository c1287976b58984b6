// Words of a question -> whether it is one to these reports at all, and in a sentence why not. No I/O. No clock.
import type { Agency } from "../../names/directory.ts";
import { type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord, isWord, textOf, wordsOf } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";
import { CONTRADICTS, PROSE_AGAINST_TABLE } from "../words/contradictions.ts";

/** One sentence each, by what is wrong with asking it here. */
const REASONS: Record<string, string> = {
  writing: "这里只回答政府信息公开工作年度报告里的内容，不写诗文。",
  drafting: "这里只回答政府信息公开工作年度报告里的内容，不代写文书。",
  code: "这里只回答政府信息公开工作年度报告里的内容，不编写程序。",
  weather: "年度报告里没有天气，这里只回答政府信息公开工作年度报告里的内容。",
  chat: "这里只回答政府信息公开工作年度报告里的内容，不闲聊。",
  world: "这个问题与政府信息公开工作年度报告无关。",
  opinion: "这里只说年度报告怎么写，不作评价，也不发表看法。",
  forecast: "年度报告只记录已经过去的年度，这里不作预测。",
  process: "年度报告记录一年的工作，不讲办理的步骤和期限；可以问某个机关的联系方式，向它咨询。",
  unrelated: "没有看出这个问题与政府信息公开工作年度报告的关系。",
  greeting: "您好。可以问年度报告里的数字和内容，例如：某地某年新收多少件政府信息公开申请。",
};

/** The same for a question in English. */
const ENGLISH_REASONS: Record<string, string> = {
  writing: "This service only answers questions about annual reports on open government; it writes no poems or stories.",
  drafting: "This service only answers questions about annual reports on open government; it drafts no documents.",
  code: "This service only answers questions about annual reports on open government; it writes no programs.",
  weather: "The annual reports say nothing of the weather; this service only answers what is in them.",
  chat: "This service only answers questions about annual reports on open government; it does not chat.",
  world: "This question has nothing to do with annual reports on open government.",
  opinion: "This service tells what the annual reports say; it gives no opinions or judgements.",
  forecast: "The annual reports are of years that have passed; this service makes no forecasts.",
  process: "The annual reports do not tell procedures and deadlines; ask how to contact an authority and turn to it.",
  unrelated: "It is not clear what this question has to do with annual reports on open government.",
  greeting: "Hello. Ask for numbers and content of the annual reports, such as how many requests a place received in a year.",
};

/** Refused for want of a word that is known, and not because one is known to be of something else. */
export const isDoubtfulScope = (why: string): boolean =>
  [REASONS, ENGLISH_REASONS].some(({ unrelated, process }) => why === unrelated || why === process);

const out = (draft: Draft, reason: keyof typeof REASONS & string): Draft =>
  noted({ ...draft, outOfScope: (draft.language === "en" ? ENGLISH_REASONS : REASONS)[reason] ?? "" }, "范围", reason);

/** How a citizen goes about it: where no written answer says it, no report does either. */
const PROCESS =
  /(?:怎么|如何|怎样|咋|(?:去|到|上)?(?:哪里|哪儿)|向谁|找谁|跟谁)(?:才能|能够?|可以|该|去|来)?(?:申请|提交|投诉|举报|申诉|复议|起诉|上诉|告状|维权|反映)(?!的|了|过|最)|(?:怎么办|咋办|咋整)(?:啊|呢|呀)?[?。!]*$|(?:要|需要)(?:什么|哪些|啥)(?:材料|手续|证件|条件)|(?:多久|多长时间|几天|多少天)(?:之?内)?(?:能|会|才|必须|应当?)?(?:给)?(?:答复|回复|答覆)/;
/** The same in English: what somebody may or must do; how to reach an office is told by its report. */
const PROCESS_IN_ENGLISH =
  /\b(?:how|where|when|why|to whom|what)? ?(?:can|could|may|must|should|do|would|shall) (?:i|we|one|anyone|somebody|someone|people|citizens|foreigners|a (?:citizen|company|foreigner|person))\b|\bhow (?:to|long (?:does|do|will|must|may|can|should))\b|\bwhat (?:if|happens (?:if|when))\b|\b(?:am i|are we) (?:allowed|entitled)\b/;
const REACHED = /\b(?:contact|reach|phone|call|e-?mail|find|address|talk)\b/;
export const goesAbout = (text: string): boolean => PROCESS.test(text) || (PROCESS_IN_ENGLISH.test(text) && !REACHED.test(text));
export const scope: Refiner = {
  name: "scope",
  refine(draft) {
    const { tokens } = draft;
    const [unrelated] = wordsOf(tokens, "unrelated");
    // 表里6件正文却说没有，你怎么看: no opinion is needed to hold one against the other.
    const audited = unrelated?.value === "opinion" && (CONTRADICTS.test(draft.text) || PROSE_AGAINST_TABLE.test(draft.text));
    if (unrelated && !audited) return out(draft, unrelated.value);
    const named = tokens.some((token) => token.kind === "who" || token.kind === "when");
    return !named && goesAbout(draft.text) ? out(draft, "process") : draft;
  },
};

/** A noun that is a count of itself: 观看量是多少, 参与人数有多少. */
const COUNTS = /[量数](?:是|有|为|达到?|共)?(?:多少|几)/;
/** 三审三校是个啥意思: words that no list has, and a report does. One of two characters is as often anybody's word. */
const SHORTEST_PRINTED = 3;
const standsInReports = ({ tokens, text }: Draft, { printed }: QuestionContext): boolean =>
  tokens.some(
    (token) =>
      token.kind === "rest" &&
      token.end - token.start >= SHORTEST_PRINTED &&
      HAN_WORD.test(textOf(text, token)) &&
      printed?.(textOf(text, token)) === true,
  );
const HAN_WORD = /^\p{Script=Han}+$/u;
const isOneReport = ([first, ...others]: readonly Agency[]): boolean => others.length === 0 && first?.years.length === 1;

/** What is left when nothing else was understood: courtesy, or a question about something else altogether. */
export const unrelated: Refiner = {
  name: "unrelated",
  refine(draft, { before, reading }) {
    const { tokens } = draft;
    const courtesy =
      tokens.every((token) => token.kind === "mark" || isWord(token, "filler") || isWord(token, "comparator", "none")) &&
      hasWord(tokens, "filler", "polite");
    if (courtesy && !draft.written) return out(draft, "greeting");
    const rest = tokens.some((token) => token.kind === "rest");
    if (
      draft.written ||
      draft.search ||
      draft.outOfScope ||
      draft.who ||
      (draft.when && !rest) ||
      before.length > 0 ||
      draft.open.length > 0
    )
      return draft;
    const domain =
      draft.figures.kind === "known" ||
      draft.figures.kind === "open" ||
      draft.term !== undefined ||
      draft.section !== undefined ||
      hasWord(tokens, "operation", "reports") ||
      CONTRADICTS.test(draft.text);
    const words =
      hasWord(tokens, "content") ||
      hasWord(tokens, "generic") ||
      hasWord(tokens, "group", "report", "every", "which", "count", "whole", "own", "plain");
    const figureWords = tokens.some(
      (token) => token.kind === "word" && ["subject", "request", "dispute", "document", "applicant", "rate"].includes(token.role),
    );
    if (domain || words || figureWords) return draft;
    // 多少件: a number is asked for, and of whom and of what is asked back.
    if (!rest && draft.topic === "" && hasWord(tokens, "ask", "number") && hasWord(tokens, "unit")) return draft;
    // Within one report, whatever is counted may be what it counts: that is for the search to say.
    if (isOneReport(reading.directory.agencies) && draft.numeric && (draft.unit !== undefined || COUNTS.test(draft.text))) return draft;
    return standsInReports(draft, reading) ? draft : out(draft, "unrelated");
  },
};
