// Tokens of a text -> one run of tokens per question asked in it, in order; greetings and lead-ins left out. No I/O. No clock.

import { hasWord, isFigureWord, isWord, type Token } from "../tokens.ts";
import { doubtsNumbers, PROSE_AGAINST_TABLE } from "../words/contradictions.ts";
import {
  asks,
  asksOfBefore,
  asksOnlyNumber,
  asksWhen,
  hasWho,
  isFragment,
  isGeneral,
  isJudging,
  isLeadIn,
  isOnlyWhose,
  isTold,
  lacksFigure,
  namesFigure,
  saysOrder,
  saysWhose,
  speaks,
} from "./clause-roles.ts";
import { narrows } from "./passed-over.ts";

const empty = (tokens: readonly Token[]): boolean => tokens.every((token) => token.kind === "mark");

function cutAt(tokens: readonly Token[], mark: "stop" | "comma"): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "mark" && token.value === mark) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => !empty(part));
}

/** A sentence's clauses: one asks on its own only when what stands before it asked already. */
function clauses(sentence: Token[]): Token[][] {
  const out: Token[][] = [];
  for (const clause of cutAt(sentence, "comma")) {
    const last = out.at(-1);
    if (
      last &&
      (!(asks(clause) && asks(last)) ||
        lacksFigure(last, clause) ||
        asksOfBefore(clause, last) ||
        isJudging(clause) ||
        asksOnlyNumber(clause, last) ||
        (isOnlyWhose(last) && namesFigure(clause)))
    )
      last.push(...clause);
    else out.push([...clause]);
  }
  return out;
}

const isOnlyAsking = (clause: readonly Token[]): boolean =>
  hasWord(clause, "ask", "which") &&
  clause.every((token) => token.kind === "mark" || isWord(token, "ask") || isWord(token, "filler") || isWord(token, "group", "which"));

const OF_ASKER =
  /^(?:我|俺|咱|本人|在下|笔者)们?(?:老?家|孙|儿|女|娃|就|是|系|都|也|在|住|从|想)[^,，。]*(?:[的人民户员生师者]|上学|上班|工作|打工|老板|干部|职工)$/;
/** 我今年七十三了, 我年纪大了记不住, 关心本地工作: how old somebody is, how well they see and what they care for. */
const OF_AGE =
  /^(?:我|俺|咱|本人|老汉|老人家)?们?(?:也|都|很|一直)?(?:(?:关心|惦记).*|今年[都已快]?[\d一二三四五六七八九十]+[多来]?岁?了?|(?:年纪|岁数|眼|耳|腿|记性)[^,，。]*[了清好花灵便住济背聋行])$/;
/** 我在利通区开饭馆的，去年…: of the asker only where they are may be meant; what they do is not asked about. */
function withoutAsker(part: Token[], text: string, named: boolean): Token[] {
  const said = text.slice(part[0]?.start, part.at(-1)?.end).trim();
  if (asks(part)) return part;
  if (OF_AGE.test(said)) return [];
  if (namesFigure(part)) return part;
  if (!OF_ASKER.test(said) || !hasWho(part) || part.every(({ kind }) => kind !== "rest")) return part;
  // 我是安阳的老党员，殷都区…: where somebody is from is not asked about beside another name.
  return part.filter(({ kind }) => (kind === "who" && !named) || kind === "when");
}

const OF_HOME = /^(?:我|俺|咱|本人|在下)们?(?:老家|家|户口|户籍|就|是|都|也|住|在|来自|从)[^,，。]{0,20}$/;
const OF_ASKERS_PLACE = /我们|咱们?|俺们?|我家|本地|这[里儿边]|两[地县个]|都|也/;
/** 都 of a name, 殷都区, says nothing. */
const isOfAskers = (part: readonly Token[], text: string): boolean =>
  part.some((token) => token.kind !== "who" && OF_ASKERS_PLACE.test(text.slice(token.start, token.end)));
/** 我家在龙游县的，常山县收到几件: where the asker is from, where another place is asked of and nothing is said of their own. */
const isHome = (part: readonly Token[], others: readonly (readonly Token[])[], text: string): boolean =>
  OF_HOME.test(text.slice(part[0]?.start, part.at(-1)?.end).trim()) &&
  hasWho(part) &&
  !asks(part) &&
  !namesFigure(part) &&
  others.some((other) => other !== part && hasWho(other) && (namesFigure(other) || asks(other))) &&
  !others.some((other) => other !== part && isOfAskers(other, text));

/** 这种的有几件, 这号申请: asks of what the clause before says, in whatever words. */
const POINTS_BACK = /^(?:像|就)?[这那此该](?:一?[种类号般]子?|样)的?(?:申请|案子?|情[形况]|事)?(?:有|共|一共|总共|占|是)?(?:多少|几)/;
const isPointedTo = (part: readonly Token[], next: readonly Token[] | undefined, text: string): boolean =>
  next !== undefined &&
  !asks(part) &&
  !namesFigure(part) &&
  part.some(({ kind }) => kind === "rest") &&
  POINTS_BACK.test(text.slice(next[0]?.start, next.at(-1)?.end).trim());

/** Clauses that speak of nothing a report has (我是一名记者) are dropped when another clause does, unless they say of which part it asks. */
function withoutChatter(sentence: Token[], text: string): Token[] {
  const parts = cutAt(sentence, "comma")
    .filter((part, _, all) => !isHome(part, all, text))
    .map((part, _, all) => {
      const others = all.filter((other) => other !== part);
      const named = others.some(hasWho) && !others.some((other) => isOfAskers(other, text));
      return all.length > 1 ? withoutAsker(part, text, named) : part;
    });
  const spoken = parts.filter((part, i) => speaks(part) || narrows(part, text) || isPointedTo(part, parts[i + 1], text));
  const kept = spoken.some((part) => asks(part) && namesFigure(part)) ? spoken.filter((part) => !isGeneral(part)) : spoken;
  const whole = cutAt(sentence, "comma");
  if (kept.length === 0 || (kept.length === parts.length && parts.every((part, i) => part.length === whole[i]?.length))) return sentence;
  // 适老化改造，谁家搞了: what is asked about stands in the clause before, in words that no list has.
  if (kept.length === 1 && isOnlyAsking(kept[0] ?? [])) return sentence;
  return kept.flatMap((part, i) =>
    i === 0 ? part : [{ kind: "mark" as const, value: "comma" as const, start: part[0]?.start ?? 0, end: part[0]?.start ?? 0 }, ...part],
  );
}

/** 收到过申请没有: at the end, where nothing else asks or counts, 没有 asks. */
function askedLast(question: Token[]): Token[] {
  const at = question.findLastIndex((token) => token.kind !== "mark");
  const last = question[at];
  const counted = question[at - 1];
  const plain = isWord(last, "comparator", "none") && last.end - last.start <= 2;
  // 有没有被告过，输了没: one question for whether behind another.
  const comma = question.findLastIndex((token) => token.kind === "mark" && token.value === "comma");
  const before = question.slice(0, comma + 1);
  const isAsked = asks(question.slice(comma + 1)) || (asks(before) && !hasWord(before, "ask", "yesno"));
  if (!last || !plain || counted?.kind === "number" || isWord(counted, "unit") || isWord(counted, "filler") || isAsked) return question;
  return question.with(at, { kind: "word", role: "ask", value: "yesno", start: last.start, end: last.end });
}
/**
 * 几个部门没有收到申请？2024年，衢州: whose and of when, said behind questions that do not say it. 我2023年搬来的 tells of the asker: only clauses that
 * are nothing but whose, when and what go to a question, unless that asks of a group.
 */
function addBehind(out: Token[][], behind: readonly Token[]): void {
  const fragments = cutAt(behind, "comma").filter(isFragment).flat();
  const said = (question: readonly Token[]): readonly Token[] => (!hasWho(question) && hasWord(question, "group") ? behind : fragments);
  for (const question of out) question.push(...lacking(question, said(question)));
}

/** What a question leaves unsaid and the words behind it say. */
function lacking(question: readonly Token[], said: readonly Token[]): Token[] {
  const placed = hasWho(question) || !(hasWord(question, "group") || namesFigure(question) || namesFigure(said));
  // 超过平均线的有多少家？2024 新收申请: what is counted, where the question names none.
  const figured = namesFigure(question) || hasWord(question, "content");
  const dated = question.some((token) => token.kind === "when" && !asksWhen(token));
  const grouped = hasWord(question, "group", "plain", "every");
  return said.filter(
    (token) =>
      (!figured && isFigureWord(token)) ||
      (!placed && (token.kind === "who" || (!grouped && hasWord([token], "group", "plain", "every")))) ||
      (!dated && token.kind === "when"),
  );
}

/** 拆迁占50%、其他占50%，总数却是9件，成立吗: what is said and the doubt of it are one question; a number asked for is another. */
const isOneDoubt = (tokens: readonly Token[], text: string): boolean =>
  tokens.filter(({ kind }) => kind === "who").length === 1 &&
  !hasWord(tokens, "ask", "number") &&
  (PROSE_AGAINST_TABLE.test(text) || doubtsNumbers(text, tokens.filter(({ kind }) => kind === "number").length));

/** At least one run; each keeps the tokens' places in the whole text. Names and years of a lead-in go to the question it leads to. */
export function questionsIn(tokens: readonly Token[], text: string): Token[][] {
  if (isOneDoubt(tokens, text))
    return [tokens.map((token) => (token.kind === "mark" && token.value === "stop" ? { ...token, value: "comma" } : token))];
  const sentences = cutAt(tokens, "stop")
    .map((sentence) => withoutChatter(sentence, text))
    .map(askedLast);
  const asked = sentences.flatMap((sentence) => (asks(sentence) ? clauses(sentence) : [sentence]));
  const asking = asked.map(asks);
  const some = asking.includes(true);
  const [lastAsking, lastNaming] = [asking.lastIndexOf(true), asked.findLastIndex(namesFigure)];
  // 官司总数。市级部门的，全部加一起。23年: one thing is named, and the rest says of it whose and when.
  if (!some && asked.length > 1 && asked.filter(namesFigure).length === 1 && asked.every(isFragment)) return [asked.flat()];
  const out: Token[][] = [];
  let lead: Token[] = [];
  for (const [i, question] of asked.entries()) {
    const [last, next] = [out.at(-1), asked[i + 1]];
    if (last && isJudging(question)) {
      last.push(...question);
      continue;
    }
    if (!asking[i] && next && isJudging(next)) {
      out.push([...lead, ...question]);
      lead = [];
      continue;
    }
    const named = hasWho(question);
    // Once of a question, not once of each of its words: a text may be one question of five hundred.
    const namesOne = namesFigure(question);
    // 住建局罚得多吗，在市直部门里第几: what is counted stands in the statement, where the question does not say it.
    const counted = !asking[i] && i >= lastNaming;
    // 一件规范性文件都没制发。哪些部门: the bound that it states with it.
    const isBounded = namesOne && hasWord(question, "comparator");
    const names = question.filter(
      (token) =>
        token.kind === "who" ||
        token.kind === "when" ||
        token.kind === "limit" ||
        (named && hasWord([token], "group", "plain", "every")) ||
        // 中位数就行。衢州几个县区2024年的行政诉讼件数: how it is reckoned.
        (!asking[i] && !namesOne && hasWord([token], "operation", "median", "mean", "spread", "growth", "trend")) ||
        (counted && (isFigureWord(token) || isBounded || (isWord(token, "join", "of") && namesOne))),
    );
    // A statement before a question sets its scene; one after it, or with nothing to say, is courtesy.
    if (some && !asking[i]) {
      if (i < lastAsking) lead = [...lead, ...names];
      else addBehind(out, question);
      continue;
    }
    if (isTold(question, asked[i - 1])) continue;
    if (saysOrder(question, last)) {
      last.push(...question);
      continue;
    }
    if (saysWhose(question, last)) {
      addBehind(out, question);
      continue;
    }
    if (isLeadIn(question, asked[i + 1])) {
      lead = [...lead, ...names];
      continue;
    }
    out.push([...lead, ...question]);
    lead = [];
  }
  return out.length > 0 ? out : [tokens.filter((token) => !(token.kind === "mark" && token.value === "stop"))];
}
