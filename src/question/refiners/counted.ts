// Tokens -> whether a question wants a number, and in which unit. No I/O. No clock.
import { hasWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { ENGLISH_UNITS } from "../words/english-prose.ts";

/** 政府开放日哪个多: who has more of it is told by numbers. */
export const whoHasMore = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "operation", "more", "less", "max", "min") && (hasWord(tokens, "ask", "which") || hasWord(tokens, "group", "which"));

export const wantsNumber = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "ask", "number") ||
  hasWord(tokens, "operation", "share", "multiple", "difference", "rank_of") ||
  (hasWord(tokens, "rate") && !hasWord(tokens, "ask", "how", "what", "why")) ||
  hasWord(tokens, "group", "count") ||
  changeAmount(tokens);
const changeAmount = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "operation", "change") && !hasWord(tokens, "ask", "yesno", "why", "how", "what");

/** The measure word of what an English question counts: the noun behind "how many". A person who applies is counted by the table. */
export function unitInEnglish(text: string, tokens: readonly Token[]): string | undefined {
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
export function countsInEnglish(text: string, tokens: readonly Token[]): boolean {
  if (/\b(?:number|count|quantity|amount) of\b/.test(text)) return true;
  if (tokens.some((token) => isWord(token, "ask") || isWord(token, "operation"))) return false;
  return tokens.some(
    (token) => COUNTABLE_IN_ENGLISH.has(wordValue(token, "content") ?? "") && /^[a-z]+s(?: |$)|s$/.test(textOf(text, token)),
  );
}

/** The unit of what is asked for: the one behind 多少, else the one behind a number that is told. */
export function unitAsked(text: string, tokens: readonly Token[]): string | undefined {
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
  // 吃低保的总共多少户: households are counted in nothing else.
  const households = tokens.findIndex(
    (token, i) => isWord(token, "ask", "number") && /^户(?!籍|口|外|型)/.test(text.slice(tokens[i]?.end)),
  );
  if (households >= 0) return "户";
  // 四份2024年报告: what is counted there are reports.
  const told = tokens.findIndex(
    (token, i) => token.kind === "number" && behind(i) !== undefined && behind(i) !== "份" && behind(i) !== "个",
  );
  return hasWord(tokens, "ask", "number") || told < 0 ? undefined : behind(told);
}
