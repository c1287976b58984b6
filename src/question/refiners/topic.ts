// Tokens -> what a question is about once names, years and question words are out; whether it wants a number, and in what unit. No I/O. No clock.
import type { Draft, Refiner } from "../draft.ts";
import { hasWord, isFigureWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { PROSE_AGAINST_TABLE } from "../words/contradictions.ts";
import { countsInEnglish, unitAsked, unitInEnglish, wantsNumber, whoHasMore } from "./counted.ts";
import { setsAside } from "./except.ts";
import { wholeWords } from "./left-over.ts";
import { keptText, topicOf, withoutAmount } from "./topic-words.ts";

/** Numbers that are names: what is asked for is the passage that has them. */
/** 接了多少电话 counts calls. */
const CALLS = /(?:多少|几|若干)(?:万|千|百)?(?:个|次|通|起)?电话/;
const CONTACT = /(?:电话|号码|地址|邮箱|邮编|传真|phone|address|email)$/;

/** What is told in words, however many of them there are. */
export const PROSE_ASPECT = /^(?:存在的?|主要)?(?:问题|不足|短板|困难|毛病|缺点|措施|经验|做法|工作)$/;

/**
 * The two sides of a comparison: what stands before the first word that joins two things, and what stands behind it. Of a share the part
 * comes first: before 占, behind 中.
 */
function sidesOf(text: string, tokens: readonly Token[]): [string, string] | undefined {
  const share = hasWord(tokens, "operation", "share");
  if (!share && !hasWord(tokens, "operation", "difference", "more", "less", "multiple", "compare", "sum", "each")) return undefined;
  const joins = (token: Token, i: number): boolean => {
    const join = wordValue(token, "join");
    const parts =
      share && wordValue(token, "operation") === "share"
        ? /^(?:占|所占)/.test(textOf(text, token))
        : join !== undefined && join !== "both" && !setsAside(join) && (join !== "within" || share);
    return parts && i > 0 && topicOf(text, tokens.slice(0, i)) !== "";
  };
  const found = tokens.findIndex(joins);
  // 隆德 微信 微博 哪个多: two of a kind with nothing but a space between them.
  const beside = tokens.findIndex((token, i) => i > 0 && isSpace(token) && isOfKind(tokens[i - 1], tokens[i + 1]));
  const at = found >= 0 ? found : beside;
  if (at <= 0) return undefined;
  // 24017条信息里，门户网站占多少: what it published.
  const side = (part: readonly Token[]): string => withoutAmount(topicOf(text, part)) + (share && isMediumAlone(part) ? " 公开信息" : "");
  const [left, right] = [side(tokens.slice(0, at)), side(tokens.slice(at + 1))];
  if (left === "" || right === "") return undefined;
  // 网站跟新媒体公开的信息: what is said of the second is said of the first as well.
  const [, ...shared] = right.split(" ");
  if (!share && wordValue(tokens[at], "join") === "and" && !left.includes(" ") && shared.length > 0)
    return [`${left} ${shared.join(" ")}`, right];
  // 新媒体公开的是门户网站的几倍: of another medium the same is asked.
  const [medium, ...done] = left.split(" ");
  if (!share && done.length > 0 && isMediumAlone(tokens.slice(at + 1)) && tokens.some((token) => isMediumNamed(token, text, medium)))
    return [left, `${right} ${done.join(" ")}`].map(published) as [string, string];
  return wordValue(tokens[at], "join") === "within" ? [right, left] : [left, right];
}

/** Published on a medium are pieces of information, where nothing else is named. */
const published = (side: string): string => (/ (?:发布|公开|推送|更新)$/.test(side) ? `${side} 信息` : side);
const isMediumNamed = (token: Token, text: string, words = ""): boolean =>
  isWord(token, "content", "media") && textOf(text, token) === words;
const isSpace = (token: Token): boolean => token.kind === "mark" && token.value === "space";
const isOfKind = (a: Token | undefined, b: Token | undefined): boolean => isWord(a, "content", "media") && isWord(b, "content", "media");

const SHORTEST_SUBJECT = 2;
/** Words that no list of the form knows, as typed, when they stand in one piece: what a report can be said not to mention. */
function subjectWords(draft: Draft): { typed: string; plain: string } | undefined {
  const { tokens, text, typed, respelled, language } = draft;
  // Words that were not typed so cannot be said to be missing; nor can English ones, which no report in Chinese has.
  if (language === "en" || (respelled && respelled.length > 0)) return undefined;
  // 低保名单在哪儿看: what is asked where to find, not the asking.
  const where = tokens.findIndex((token) => isWord(token, "content", "address"));
  const kept = tokens.slice(0, where < 0 ? undefined : where).filter((token) => keptText(text, token) !== "");
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || kept.some((token, i) => i > 0 && kept[i - 1]?.end !== token.start)) return undefined;
  if (kept.some((token) => token.kind !== "rest" && !isWord(token, "content"))) return undefined;
  // 瓦斯安|全: no half of a word can be said to be missing.
  const [start, end] = wholeWords(draft, first.start, last.end);
  return end - start >= SHORTEST_SUBJECT ? { typed: typed.slice(start, end), plain: text.slice(start, end) } : undefined;
}

/** 发了五百多条是吧, 培训了60人吗: a number said, to be held against the report's; of what no table counts a plain question does. */
const isConfirmed = (tokens: readonly Token[], text: string): boolean =>
  (hasWord(tokens, "ask", "confirm") && tokens.some((token) => token.kind === "number" || isWord(token, "comparator", "none"))) ||
  ((hasWord(tokens, "ask", "yesno") || ASKED_BY_MARK.test(text)) &&
    !hasWord(tokens, "ask", "number", "how", "why", "what", "which") &&
    tokens.some((token, i) => token.kind === "number" && isWord(tokens[i + 1], "unit")) &&
    !tokens.some(
      (token) =>
        token.kind === "word" &&
        isFigureWord(token) &&
        token.value !== "process" &&
        !(token.role === "document" && hasWord(tokens, "content")),
    ) &&
    !hasWord(tokens, "group"));

/** 网站发了1002条信息？: said with a question mark. */
const ASKED_BY_MARK = /[?？]\s*$/;

/** 条, 篇: what a medium publishes, and not the accounts it has. */
export const PUBLISHED_IN: ReadonlySet<string> = new Set(["条", "篇", "则"]);
/** 门户网站多少条: nothing but the medium is named. */
export const isMediumAlone = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "content", "media") &&
  !tokens.some(({ kind }) => kind === "rest") &&
  tokens.every(
    (token) =>
      token.kind !== "word" ||
      !["content", "document", "request", "subject", "item", "generic"].includes(token.role) ||
      isWord(token, "content", "media"),
  );

/** What is counted in money, whatever it is asked by: 经费多少. */
const MONEY_TOPIC = /(?:经费|花费|开支|预算资金|投入资金|花了?的?钱|花的钱)$/;
const RATE = /率$/;
/** 没有公开过任何信息吗: how much was published of itself, and no request that was refused. */
export const PUBLISHED_NONE = /没有?(?:主动)?公开[过了]?(?:任何|什么)?的?(?:政府|政务)?信息[吗吧么嘛][?？。!！ ]*$/;
export const topic: Refiner = {
  name: "topic",
  refine(draft: Draft): Draft {
    const { tokens, text } = draft;
    const english = draft.language === "en";
    const unit = (english ? unitInEnglish(text, tokens) : undefined) ?? unitAsked(text, tokens);
    // 占几件 asks for cases.
    const cases = tokens.some(
      (token, i) => isWord(token, "ask", "number") && ["件", "个", "人"].includes(wordValue(tokens[i + 1], "unit") ?? ""),
    );
    const share = hasWord(tokens, "operation", "share") && !cases;
    const named = topicOf(text, tokens);
    const words =
      !english && isMediumAlone(tokens) && unit !== undefined && PUBLISHED_IN.has(unit) ? `${named} 发布` : withoutAmount(named);
    const money = MONEY_TOPIC.test(words) && unit === undefined;
    const sides = sidesOf(text, tokens);
    // 及时应答率, with nothing asked in so many words.
    const measure = /(?:率|数|数量|量|金额|总额|经费)$/.test(named) && !tokens.some((token) => isWord(token, "ask"));
    const subject = subjectWords(draft);
    return {
      ...draft,
      topic: words,
      ...(isConfirmed(tokens, text) || PROSE_AGAINST_TABLE.test(text) ? { confirms: true as const } : {}),
      ...(subject ? { subjectWords: subject.typed, ...(subject.plain === subject.typed ? {} : { subjectPlain: subject.plain }) } : {}),
      ...(sides ? { topics: sides } : {}),
      numeric:
        (!CONTACT.test(words) || CALLS.test(text)) &&
        (measure ||
          isConfirmed(tokens, text) ||
          (english && countsInEnglish(text, tokens)) ||
          wantsNumber(tokens) ||
          (whoHasMore(tokens) && !PROSE_ASPECT.test(words)) ||
          (hasWord(tokens, "ask", "amount") && !hasWord(tokens, "ask", "how", "what", "why", "yesno"))),
      // 办结率: a rate is a percentage, and no number of cases is one.
      ...(share || (RATE.test(words) && unit === undefined)
        ? { unit: "%" }
        : money
          ? { unit: "万元" }
          : unit
            ? { unit: unit === "亿元" ? "万元" : unit }
            : {}),
      ...(PUBLISHED_NONE.test(text) ? { topic: "公开 信息", numeric: true, unit: "条" } : {}),
    };
  },
};
