// Tokens of one question -> the same, a longer word that took the beginning of the next parted again: 6起诉讼, 比上年结转的, 没有结转. No I/O. No clock.
import { isWord, type Token, textOf } from "../tokens.ts";

/** 起诉 is a longer word than 起, and would leave 讼 alone; word lists have the whole, and here it is parted again. */
const COUNTED = /^起(?=(?:行政)?诉讼)/;
/** 比上年 is a change, and 上年结转 a row of the form: what is compared with is the row. */
/** 和上年结转 adds the row to what stands before. */
const THAN_LAST_YEAR = /^[比较和与跟及同](?=(?:上|前)一?年度?$)/;
/** 与2023年持平的, 比上年没变的: what is compared, and no result of a dispute. */
const UNCHANGED = /^(?:没变|持平|不变|未变|没有?变化)的?$/;
const isOfYears = (tokens: readonly Token[], text: string): boolean =>
  tokens.filter(({ kind }) => kind === "when").length > 1 || /同比|[比较][上前]一?年/.test(text);

const NOT_CONCLUDED = /^(?:没有?|未|无)结$/;

const isCarried = (token: Token): boolean => isWord(token, "request", "carried");
/** 比上年结转来的 as well: the year is the row's. */
const isLeftOver = (token: Token | undefined): token is Extract<Token, { kind: "word" }> =>
  isWord(token, "request", "carried") || isWord(token, "request", "carried_in");
const NEXT_YEAR = /^(?:下一?|次|后一?)个?年度?$/;
const INTO = /[到至进入给往]$/;
const isInto = (token: Token, before: Token | undefined, text: string): boolean =>
  token.kind === "when" && NEXT_YEAR.test(textOf(text, token)) && before !== undefined && INTO.test(textOf(text, before));

const NUMBER_OF = /^数[多高大少]/;
const COUNTED_ROLES: ReadonlySet<string> = new Set(["request", "subject", "dispute", "document", "item", "applicant"]);

const COUNTED_IN = ["条", "件", "个", "次", "场", "人"] as const;
const countedIn = (token: Token, before: Token | undefined, next: Token | undefined, text: string) =>
  isWord(token, "unit", "万元") && textOf(text, token) === "万" && isWord(before, "ask", "number") && next?.kind === "rest"
    ? COUNTED_IN.find((each) => textOf(text, next).startsWith(each))
    : undefined;

const ALL_OF_THEM = /^(?:这些|那些|这几个|这几种|这类|这种|之类的?|等等?|等各类|等这些|这样的)$/;
const isMedia = (token: Token | undefined): boolean => isWord(token, "content", "media");
/** One of a row of media before 这些 and the word for them all. */
function isExample(tokens: readonly Token[], at: number, text: string): boolean {
  if (!isMedia(tokens[at])) return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token) => !isMedia(token) && !isWord(token, "join", "and"));
  const last = rest[end];
  const beside = isMedia(tokens[at - 1]) || isWord(tokens[at - 1], "join", "and") || end > 0;
  return last !== undefined && beside && ALL_OF_THEM.test(textOf(text, last)) && isMedia(rest[end + 1]);
}

const isCount = (before: Token | undefined, token: Token, text: string): boolean =>
  isWord(before, "ask", "number") && before.end === token.start && /[几少]$/.test(textOf(text, before));

const EACH = /每[个家]?$/;
const ONE_CHARACTER = /^[县区市州局镇乡]$/;
const isOneOf = (token: Token | undefined, next: Token | undefined, text: string): boolean =>
  isWord(token, "filler") && /^[一每][个家]$/.test(textOf(text, token)) && next?.kind === "rest" && ONE_CHARACTER.test(textOf(text, next));

const isRowNumber = (token: Token, tokens: readonly Token[], at: number, text: string): boolean => {
  if (token.kind !== "number") return false;
  const row = tokens.find(({ kind }, i) => i > at && kind !== "mark");
  const isEnclosed = /[（(]$/.test(text.slice(0, token.start)) && /^[)）]/.test(text.slice(token.end));
  return isEnclosed && row?.kind === "word" && COUNTED_ROLES.has(row.role) && row.start - token.end < 2;
};
const isTenThousands = (token: Token, before: Token | undefined, text: string): boolean =>
  token.kind === "rest" && textOf(text, token) === "万" && before?.kind === "word" && /(?:多少|几)$/.test(textOf(text, before));

const PROBLEMS = /^(?:问题|不足|短板|困难)/;
/** 有几个问题: which they are, where nothing else is said of them; reports list them and seldom say how many. */
function asksProblems(tokens: readonly Token[], text: string): boolean {
  const at = tokens.findIndex((token, i) => isWord(token, "unit", "个") && isWord(tokens[i - 1], "ask", "number"));
  const isPlain = (token: Token, i: number): boolean =>
    i === at - 1 ||
    i === at ||
    ["who", "when", "mark"].includes(token.kind) ||
    isWord(token, "filler") ||
    PROBLEMS.test(textOf(text, token));
  return at > 0 && PROBLEMS.test(text.slice(tokens[at]?.end)) && tokens.every(isPlain);
}

export const withPartedWords = (tokens: readonly Token[], text: string): Token[] => {
  const isOfProblems = asksProblems(tokens, text);
  return tokens.flatMap((token, i): Token[] => {
    if (isOfProblems && isWord(token, "unit")) return [];
    if (isOfProblems && isWord(token, "ask")) return [{ ...token, value: "what", end: tokens[i + 1]?.end ?? token.end }];
    if (isWord(token, "subject") && COUNTED.test(textOf(text, token)))
      return [
        { kind: "word", role: "unit", value: "件", start: token.start, end: token.start + 1 },
        { ...token, start: token.start + 1 },
      ];
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    // 结转几件到下年: into which year they are carried says which row it is, and no year of a report.
    if (isInto(token, before, text) && tokens.slice(0, i).some(isCarried))
      return [{ kind: "word", role: "filler", value: "grammar", start: token.start, end: token.end }];
    if (isCarried(token) && tokens.some((each, at) => at > i && isInto(each, tokens[at - 1], text)))
      return [{ kind: "word", role: "request", value: "carried_out", start: token.start, end: token.end }];
    // 几万条信息: ten thousands of what is counted, and no money.
    const counted = countedIn(token, before, next, text);
    if (counted) return [{ kind: "word", role: "unit", value: counted, start: token.start, end: token.end + 1 }];
    // （六）其他处理: the number that the form prints before the row.
    if (isRowNumber(token, tokens, i, text))
      return [{ kind: "word", role: "filler", value: "grammar", start: token.start, end: token.end }];
    // 收费是多少万: of money.
    if (
      isTenThousands(token, before, text) &&
      tokens.some((each) => isWord(each, "subject", "fees") || isWord(each, "subject", "procurement"))
    )
      return [{ kind: "word", role: "unit", value: "万元", start: token.start, end: token.end }];
    if (token.kind === "rest" && before && countedIn(before, tokens[i - 2], token, text))
      return token.end - token.start > 1 ? [{ ...token, start: token.start + 1 }] : [];
    // 微信微博抖音这些新媒体: examples of what is named behind them.
    if (isExample(tokens, i, text)) return [{ kind: "word", role: "filler", value: "grammar", start: token.start, end: token.end }];
    // 几个人的申请: how many people, and none of them said to be a natural person.
    if (isWord(token, "applicant", "natural_person") && textOf(text, token).startsWith("个人") && isCount(before, token, text))
      return [
        { kind: "word", role: "unit", value: "人", start: token.start, end: token.start + 2 },
        ...(token.end > token.start + 2 ? [{ ...token, role: "filler" as const, value: "grammar", start: token.start + 2 }] : []),
      ];
    // 办结数多的: 数 belongs to the noun before it.
    if (
      isWord(token, "operation", "max") &&
      NUMBER_OF.test(textOf(text, token)) &&
      before?.kind === "word" &&
      COUNTED_ROLES.has(before.role)
    )
      return [{ ...token, value: "more", start: token.start + 1 }];
    // 没有一个县: of each county, and no single one.
    if (isWord(token, "group", "own") && isWord(before, "comparator", "none") && /^一[个家]/.test(textOf(text, token)))
      return [{ kind: "word", role: "group", value: "every", start: token.start, end: token.end }];
    // 平均下来一个局几件: each of them.
    if (isOneOf(token, next, text) && tokens.slice(0, i).some((each) => isWord(each, "operation", "mean")))
      return [{ kind: "word", role: "group", value: "every", start: token.start, end: next?.end ?? token.end }];
    if (isOneOf(before, token, text) && tokens.slice(0, i).some((each) => isWord(each, "operation", "mean"))) return [];
    // 平均每个县: each county, and no word of the mean.
    if (isWord(token, "operation", "mean") && next?.kind === "rest" && ONE_CHARACTER.test(textOf(text, next))) {
      const each = EACH.exec(textOf(text, token))?.[0];
      if (each) return [{ ...token, end: token.end - each.length }];
    }
    if (token.kind === "rest" && ONE_CHARACTER.test(textOf(text, token)) && isWord(before, "operation", "mean")) {
      const each = EACH.exec(textOf(text, before))?.[0];
      if (each) return [{ kind: "word", role: "group", value: "every", start: token.start - each.length, end: token.end }];
    }
    if (isWord(token, "operation", "change") && isLeftOver(next) && THAN_LAST_YEAR.test(textOf(text, token)))
      return [
        {
          kind: "word",
          role: "join",
          value: /[比较]/.test(text[token.start] ?? "") ? "than" : "and",
          start: token.start,
          end: token.start + 1,
        },
      ];
    if (isLeftOver(token) && isWord(before, "operation", "change") && THAN_LAST_YEAR.test(textOf(text, before)))
      return [{ ...token, value: "carried_in", start: before.start + 1 }];
    if ((token.kind === "rest" || isWord(token, "dispute")) && UNCHANGED.test(textOf(text, token)) && isOfYears(tokens, text))
      return [{ kind: "word", role: "operation", value: "change", start: token.start, end: token.end }];
    // 这家公开几件: the one spoken of.
    if (token.kind === "rest" && textOf(text, token) === "家" && before && /^[这那该]$/.test(textOf(text, before)))
      return [{ kind: "word", role: "filler", value: "grammar", start: token.start, end: token.end }];
    // 开了几次会: the meeting, and not that something can be done.
    if (
      textOf(text, token) === "会" &&
      isWord(before, "unit") &&
      (next === undefined || next.kind === "mark" || isWord(next, "ask", "follow"))
    )
      return [{ kind: "word", role: "content", value: "会议", start: token.start, end: token.end }];
    // 新收和公开的申请: beside another row it is a row.
    if (
      isWord(token, "subject", "application") &&
      /^公开的?申请/.test(textOf(text, token)) &&
      isWord(before, "join", "and") &&
      isWord(tokens[i - 2], "request")
    )
      return [{ ...token, role: "request", value: "disclosed" }];
    // 没有结转: 没有结 is of cases that are not concluded.
    if (token.kind === "word" && NOT_CONCLUDED.test(textOf(text, token)) && text[token.end] === "转")
      return [{ kind: "word", role: "comparator", value: "none", start: token.start, end: token.end - 1 }];
    if (token.kind === "rest" && text[token.start] === "转" && before?.kind === "word" && NOT_CONCLUDED.test(textOf(text, before)))
      return [{ kind: "word", role: "request", value: "carried", start: token.start - 1, end: token.end }];
    return [token];
  });
};
