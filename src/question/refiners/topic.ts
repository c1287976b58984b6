// Tokens -> what a question is about once names, years and question words are out; whether it wants a number, and in what unit. No I/O. No clock.
import type { Draft, Refiner } from "../draft.ts";
import { hasWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { ENGLISH_FIGURES_IN_PROSE, ENGLISH_UNITS } from "../words/english-prose.ts";
import { PROSE_AGAINST_TABLE } from "../words/searches.ts";
import { setsAside } from "./except.ts";
import { wholeWords } from "./left-over.ts";

const KEPT = new Set(["content", "generic", "subject", "request", "dispute", "document", "item", "applicant", "rate"]);
/** Verbs and particles at the edges of a figure word that passages need not have. */
const TRIM = /^(?:被|给|因为|因|由于|有|的)+|(?<![了的过着])[了的过着]+$/g;
const TRIMMED_FIRST = new Set("被给因由有的");
const TRIMMED_LAST = new Set("了的过着");
/** Words that hold no content though they are verbs of the form. */
const LIGHT = new Set("人 说 办 收 发 给 有 提 做 办理 花 用 用于 弄 搞".split(" "));
/** Words of grammar and of reckoning that are as often parts of a longer word: 内 of 内容, 查 of 督查, 部门 of 职能部门, 清单 of 任务清单. */
const PARTS = new Set(["filler", "group", "operation", "join"]);
const LONGEST_PART = 3;
const MONEY_UNIT = /^(?:元|块|块钱|钱|万元|万块|万|亿|亿元|%|百分点|个百分点|个点|倍)$/;

const IN_LATIN = /^[a-z]/;

/** Numbers that are names: what is asked for is the passage that has them. */
/** 接了多少电话 counts calls. */
const CALLS = /(?:多少|几|若干)(?:万|千|百)?(?:个|次|通|起)?电话/;
const CONTACT = /(?:电话|号码|地址|邮箱|邮编|传真|phone|address|email)$/;

function keptText(text: string, token: Token): string {
  if (token.kind !== "rest" && token.kind !== "word") return "";
  const typed = textOf(text, token);
  const words = TRIMMED_FIRST.has(typed.charAt(0)) || TRIMMED_LAST.has(typed.charAt(typed.length - 1)) ? typed.replace(TRIM, "") : typed;
  if (token.kind === "rest") return LIGHT.has(words) ? "" : words;
  if (token.role === "content" && token.value === "address") return "地址";
  // English asks of Chinese reports: the value is what they call it.
  if (token.role === "generic" && IN_LATIN.test(words)) return "政府信息公开";
  if (token.role === "content" && /\p{Script=Han}/u.test(token.value)) return token.value;
  if (IN_LATIN.test(words) && KEPT.has(token.role) && token.role !== "content")
    return ENGLISH_FIGURES_IN_PROSE[token.value] ?? (token.role === "applicant" ? "" : words);
  if (token.role === "document" && /^[发出][了过出去的得]*$/.test(textOf(text, token))) return "发布";
  if (token.role === "unit") return ["万元", "亿元", "%", "倍"].includes(token.value) && !MONEY_UNIT.test(words) ? words : "";
  // 下降, 增长: prose states them.
  if (token.role === "operation") return token.value === "change" ? words.replace(/^(?:比|较|跟|和|与)|(?:了?(?:多少|几|情况))$/g, "") : "";
  return KEPT.has(token.role) && !LIGHT.has(words) ? words : "";
}

/**
 * Whether a word that is usually dropped belongs to the words beside it. A single character left over is a broken word, so what touches it
 * is kept; a single character is kept between two pieces; what names a kind of thing (部门, 清单) is kept behind what says which.
 */
function isPart(tokens: readonly Token[], i: number, text: string, behindKept: boolean): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || (!PARTS.has(token.role) && !isWord(token, "ask", "tell"))) return false;
  const words = textOf(text, token);
  if (/^[的了吗呢是和与跟同及或]$/.test(words)) return false;
  const length = token.end - token.start;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const broken = (other: Token | undefined) => other?.kind === "rest" && other.end - other.start === 1 && !LIGHT.has(textOf(text, other));
  if (length <= LONGEST_PART && (broken(before) || broken(after))) return true;
  // 机关信息, 部门文件: which kind of thing.
  if (isWord(token, "group", "plain") && after && /^类?(?:信息|文件|动态)$/.test(textOf(text, after))) return true;
  const content = (other: Token | undefined) => other?.kind === "rest" || (other?.kind === "word" && other.role === "content");
  if (length === 1) return !/^[比多少里中上在被把有给对]$/.test(words) && (behindKept || content(before)) && content(after);
  return (
    length <= LONGEST_PART &&
    (behindKept || content(before)) &&
    (isWord(token, "operation", "list") || isWord(token, "group", "plain") || /^(?:事项|指标)$/.test(words))
  );
}

/** What is kept of a word for issuers in prose: 几个乡镇 is about 乡镇. */
const nounOf = (words: string): string =>
  words
    .replace(/^(?:(?:which|what|all|every|each|the|these|who|where|how many|of)(?:\s+|$))+(?:of (?:the|them|these)\s*)*/, "")
    .replace(/(?:有|是)?(?:哪些|哪几个|哪个|谁|多少个?|几个)$/, "")
    .replace(/^(?:多少|几多?|哪些?|各|每|所有|全部)?(?:个|家|份|一个)?的?/, "");

/** Beside an issuer's name, words for issuers in general are part of what is asked about. */
export function topicOf(text: string, tokens: readonly Token[]): string {
  const named = tokens.some((token) => token.kind === "who");
  const out: string[] = [];
  let joined = false;
  let keptTo = -1;
  for (const [i, token] of tokens.entries()) {
    const part = isPart(tokens, i, text, keptTo === token.start);
    const group = named && token.kind === "word" && token.role === "group" && ["count", "every", "which"].includes(token.value);
    const words = part ? textOf(text, token) : group ? nounOf(textOf(text, token)) : keptText(text, token);
    if (words === "" || (!isWord(token, "content") && /^[\s\d.,:-]*$/.test(words))) {
      joined = false;
      continue;
    }
    const own = token.kind === "rest" || part;
    if ((joined && own) || (part && out.length > 0 && tokens[i - 1]?.end === token.start && keptText(text, tokens[i - 1] as Token) !== ""))
      out[out.length - 1] += words;
    else out.push(words);
    joined = part;
    keptTo = token.end;
  }
  // 9月份的开放日: of which part of the year is looked at apart (question/prose/asked.ts).
  return out.filter((words) => !/^月份?$/.test(words)).join(" ");
}

/** What is told in words, however many of them there are. */
export const PROSE_ASPECT = /^(?:存在的?|主要)?(?:问题|不足|短板|困难|毛病|缺点|措施|经验|做法|工作)$/;
/** 政府开放日哪个多: who has more of it is told by numbers. */
const whoHasMore = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "operation", "more", "less", "max", "min") && (hasWord(tokens, "ask", "which") || hasWord(tokens, "group", "which"));

const wantsNumber = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "ask", "number") ||
  hasWord(tokens, "operation", "share", "multiple", "difference", "rank_of") ||
  (hasWord(tokens, "rate") && !hasWord(tokens, "ask", "how", "what", "why")) ||
  hasWord(tokens, "group", "count") ||
  changeAmount(tokens);
const changeAmount = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "operation", "change") && !hasWord(tokens, "ask", "yesno", "why", "how", "what");

/** The measure word of what an English question counts: the noun behind "how many". A person who applies is counted by the table. */
function unitInEnglish(text: string, tokens: readonly Token[]): string | undefined {
  const asked = tokens.findIndex((token) => isWord(token, "ask", "number"));
  const noun = tokens.slice(asked + 1).find((token) => token.kind !== "mark");
  if (asked >= 0 && /often$/.test(textOf(text, tokens[asked] as Token))) return hasWord(tokens, "subject") ? undefined : "次";
  // How much did it spend: money, unless something is compared.
  if (/\b(?:yuan|rmb)\b/.test(text)) return "万元";
  const much = asked >= 0 && /much$/.test(textOf(text, tokens[asked] as Token));
  if (
    much &&
    !hasWord(tokens, "operation", "more", "less", "difference", "change", "share") &&
    !/^information|^news/.test(noun ? textOf(text, noun) : "")
  )
    return "万元";
  if (asked < 0 || !noun || hasWord(tokens, "subject") || !hasWord(tokens, "content")) return undefined;
  return ENGLISH_UNITS.find(([, nouns]) => nouns.test(textOf(text, noun).trim().split(" ")[0] ?? ""))?.[0];
}

/** Things that reports count, by what the English lists call them. */
const COUNTABLE_IN_ENGLISH: ReadonlySet<string> = new Set(["信息", "活动", "诉求", "投诉", "村"]);
/** "number of posts", "WeChat posts 2024": a noun that is counted, with no question word, asks for its number. */
function countsInEnglish(text: string, tokens: readonly Token[]): boolean {
  if (/\b(?:number|count|quantity|amount) of\b/.test(text)) return true;
  if (tokens.some((token) => isWord(token, "ask") || isWord(token, "operation"))) return false;
  return tokens.some(
    (token) => COUNTABLE_IN_ENGLISH.has(wordValue(token, "content") ?? "") && /^[a-z]+s(?: |$)|s$/.test(textOf(text, token)),
  );
}

/** The unit of what is asked for: the one behind 多少, else the one behind a number that is told. */
function unitAsked(text: string, tokens: readonly Token[]): string | undefined {
  const behind = (i: number) =>
    wordValue(
      tokens.slice(i + 1).find((token) => token.kind !== "mark"),
      "unit",
    );
  const counted = tokens.find((token) => isWord(token, "ask", "amount"));
  const amount = counted && /^([条期场篇人])数$/.exec(textOf(text, counted))?.[1];
  if (amount) return amount;
  if (hasWord(tokens, "group", "count")) return "个";
  // 开放日次数: how often.
  if (tokens.some((token) => isWord(token, "filler", "amount") && textOf(text, token) === "次数")) return "次";
  const asks = (token: Token) =>
    isWord(token, "ask", "number") || isWord(token, "operation", "difference") || isWord(token, "operation", "change");
  const asked = tokens.findIndex((token, i) => asks(token) && behind(i) !== undefined);
  if (asked >= 0) return behind(asked);
  // 四份2024年报告: what is counted there are reports.
  const told = tokens.findIndex(
    (token, i) => token.kind === "number" && behind(i) !== undefined && behind(i) !== "份" && behind(i) !== "个",
  );
  return hasWord(tokens, "ask", "number") || told < 0 ? undefined : behind(told);
}

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
  const [left, right] = [topicOf(text, tokens.slice(0, at)), topicOf(text, tokens.slice(at + 1))];
  if (left === "" || right === "") return undefined;
  // 网站跟新媒体公开的信息: what is said of the second is said of the first as well.
  const [, ...shared] = right.split(" ");
  if (!share && wordValue(tokens[at], "join") === "and" && !left.includes(" ") && shared.length > 0)
    return [`${left} ${shared.join(" ")}`, right];
  return wordValue(tokens[at], "join") === "within" ? [right, left] : [left, right];
}

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

/** 发了五百多条是吧: a number said, to be held against the report's. */
const isConfirmed = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "ask", "confirm") && tokens.some((token) => token.kind === "number" || isWord(token, "comparator", "none"));

/** What is counted in money, whatever it is asked by: 经费多少. */
const MONEY_TOPIC = /(?:经费|花费|开支|预算资金|投入资金|花了?的?钱|花的钱)$/;
const RATE = /率$/;
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
    const words = topicOf(text, tokens);
    const money = MONEY_TOPIC.test(words) && unit === undefined;
    const sides = sidesOf(text, tokens);
    // 及时应答率, with nothing asked in so many words.
    const measure = /(?:率|数|数量|量|金额|总额|经费)$/.test(words) && !tokens.some((token) => isWord(token, "ask"));
    const subject = subjectWords(draft);
    return {
      ...draft,
      topic: words,
      ...(isConfirmed(tokens) || PROSE_AGAINST_TABLE.test(text) ? { confirms: true as const } : {}),
      ...(subject ? { subjectWords: subject.typed, ...(subject.plain === subject.typed ? {} : { subjectPlain: subject.plain }) } : {}),
      ...(sides ? { topics: sides } : {}),
      numeric:
        (!CONTACT.test(words) || CALLS.test(text)) &&
        (measure ||
          isConfirmed(tokens) ||
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
    };
  },
};
