// A question for what a number stands for, or for which reports mention a thing -> what is looked for. No I/O. No clock.
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { hasWord, isWord, type Token, textOf, wordsOf, wordValue } from "../tokens.ts";
import type { QuestionContext, Search } from "../understanding.ts";
import { CONTRADICTS } from "../words/contradictions.ts";
import { DOERS, LOOKED_UP, MENTIONED_IN, MENTIONS, NUMBER } from "../words/searches.ts";
import { boundOf } from "./bounds.ts";
import { spoken } from "./written.ts";

const FIGURES = ["subject", "request", "dispute", "document", "applicant", "rate"] as const;
const LONGEST = 40;
/** Words that name no matter of their own: 有哪些报告. */
const NOTHING_IN_PARTICULAR = /^(?:的|报告|年报|单位|地方|数字?|数据|什么|哪些|这个|内容|矛盾|问题|错误?|年|不|都|是)*$/;

/** 你有哪些报告. */
const OF_THE_SERVICE = /^[你您我这]|有$|报告|年报|收录/;
/** Which reports print a telephone number is asked for the numbers. */
const OF_CONTACT = /^(?:联系|办公|电子)?(?:电话|邮箱|传真|地址|邮编|方式)(?:号码)?$/;

/** 提到的问题有哪些 asks what is said, not whether. */
const ASKS_FURTHER = /哪|什么|啥|多少|[几怎咋谁]|如何|为何|what|which|how/;

/** Of the digits alone, or with a unit behind them that the lists know. */
function numberIn(text: string, draft: Draft): Search | null {
  const { tokens } = draft;
  if (text.length > LONGEST || hasFigure(draft) || (isNamed(tokens) && !isOnlyNumber(tokens))) return null;
  const all = [...text.matchAll(NUMBER)];
  const [only] = all;
  // 2024年还管用的: a year is no number to look for.
  if (!only || all.length > 1 || text[only.index + only[0].length] === "年") return null;
  const digits = only[0];
  const rest = text.slice(0, only.index) + text.slice(only.index + digits.length);
  const unit = wordsOf(tokens, "unit")[0]?.value;
  const bare =
    /^[\s"'“”‘’?。!这那个数字]{0,6}(?:余|多)?(?:件|条|份|家|期|场|次|个|万元|人)?[\s"'“”‘’?。!]{0,4}$/.test(rest) &&
    rest.trim() !== "" &&
    digits.length > 2;
  if (!(bare && !isNamed(tokens)) && !LOOKED_UP.test(rest)) return null;
  if (isNamed(tokens) && digits.length <= 2) return null;
  const value = Number(digits.replace(/[,% ]/g, ""));
  return {
    kind: "number",
    digits: digits.trim(),
    ...(Number.isFinite(value) ? { value } : {}),
    ...(digits.includes("%") ? { unit: "%" } : unit ? { unit } : {}),
  };
}

const isNamed = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === "who" || kind === "when");
/** 隆德28649是什么数: of a report's number nothing is said but that it is one. */
const isOnlyNumber = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) =>
      token.kind === "mark" ||
      token.kind === "who" ||
      token.kind === "number" ||
      isWord(token, "operation", "define") ||
      ["filler", "ask", "unit", "join", "group"].some((role) => isWord(token, role as "filler")),
  );

/** 收到不到15件的有哪些 >> 正好12件的是谁: a bound of the figure spoken of, and no number to look for. */
const boundsFigureBefore = ({ tokens }: Draft, { before }: RuleContext): boolean =>
  (before.at(-1)?.quantities.value.length ?? 0) > 0 &&
  tokens.some((token, i) => token.kind === "number" && isWord(tokens[i + 1], "unit") && boundOf(tokens[i - 1]) !== undefined);

/** One character is as often part of another word: the 发 of 谁发的. */
const hasFigure = ({ tokens, text }: Draft): boolean =>
  FIGURES.some((role) => wordsOf(tokens, role).some((token) => textOf(text, token).replace(/[的了过]$/, "").length > 1));

/** One of these is in every way of asking whether a report mentions a thing. */
const SAYS = /[提说讲写谈]|mention|say|speak|refer/;
/** Which of all reports mention it; asked of a place, whether its report does. */
function mentionIn(text: string, draft: Draft, printed: QuestionContext["printed"]): Search | null {
  const { text: whole, typed, tokens } = draft;
  const named = tokens.some(({ kind }) => kind === "who");
  if (named ? !SAYS.test(text) : hasFigure(draft) || tokens.some(({ kind }) => kind === "when")) return null;
  const found =
    firstWords(named ? MENTIONED_IN : MENTIONS, named ? withoutNames(draft) : text) ?? (named ? null : doneBySome(text, draft, printed));
  if (!found || CONTRADICTS.test(text)) return null;
  const at = whole.indexOf(found);
  if (at < 0) return null;
  return {
    kind: "mention",
    words: typed.slice(at, at + found.length),
    plain: inChinese(found, at, tokens),
    ...(named ? { within: true } : {}),
  };
}

/** Words that compare, or count what the thing is counted in: no mere who. */
const COMPARES = [
  "max",
  "min",
  "more",
  "less",
  "rank",
  "difference",
  "share",
  "sum",
  "mean",
  "change",
  "growth",
  "multiple",
  "compare",
] as const;
function doneBySome(text: string, { tokens }: Draft, printed: QuestionContext["printed"]): string | null {
  if (!printed || hasWord(tokens, "operation", ...COMPARES) || hasWord(tokens, "ask", "why", "how")) return null;
  const words = firstWords(DOERS, text);
  return words !== null && printed(words) ? words : null;
}

function firstWords(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups?.words?.replace(/^[“”"'「『《\s]{1,3}|[“”"'」』》\s?。]{1,3}$/g, "");
    if (!found || found.length < 2 || NOTHING_IN_PARTICULAR.test(found) || OF_THE_SERVICE.test(found) || OF_CONTACT.test(found)) continue;
    if (!ASKS_FURTHER.test(found)) return found;
  }
  return null;
}

/** The question without its names and years. */
const withoutNames = ({ text, tokens }: Draft): string =>
  tokens
    .filter(({ kind }) => kind === "who" || kind === "when")
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim();

/** What reports call it, where the words are English ones of the lists; else as typed. */
function inChinese(found: string, at: number, tokens: readonly Token[]): string {
  const within = tokens.filter(({ start, end }) => start >= at && end <= at + found.length);
  const names = within.flatMap((token) => wordValue(token, "content") ?? []).filter((value) => /\p{Script=Han}/u.test(value));
  return names.length > 0 && !within.some(({ kind }) => kind === "rest") ? names.join("") : found;
}

export const searches: Refiner = {
  name: "searches",
  refine(draft, context) {
    if (draft.written || draft.operation) return draft;
    const text = spoken(draft, context);
    const search = (boundsFigureBefore(draft, context) ? null : numberIn(text, draft)) ?? mentionIn(text, draft, context.reading.printed);
    if (!search) return draft;
    const { outOfScope: _, ...rest } = draft;
    const told = search.kind === "number" ? search.digits : search.words;
    return noted({ ...rest, search, operation: { value: "search", origin: "said" } }, "查找", `${search.kind} ${told}`);
  },
};
