// Clauses and words that say nothing the form counts -> those that narrow what is asked all the same, and the words of the others, to be told. No I/O.
// No clock.
import { isSound } from "../../zh/sounds.ts";
import { isWord, type Token, textOf } from "../tokens.ts";

/** 只算华侨的, 关于夜市的: says of which part. */
const LIMITS = /(?:只|仅|光|单)(?:算|看|要|说|论|数|计|统计|讲|查|问|限|含|包括)|关于|涉及|针对|属于|限于/;
/** 夜里来的, 三无产品方面, 春节期间: what is counted, said behind it or before it. */
const OF_A_PART =
  /(?:的|方面|领域|范围|[那这][块类种]|期间|时段|以后|之后|以前|之前|以来|当中|之中)(?:申请|案件|案子|处罚|那些|部分)?[啊呢吧呀哈]*$/;
/** 我是种地的, 网上看到的, 别扯别的, 咋算出来的: tells of the asker, of where it was read or how to answer, or asks back. */
const OF_THE_ASKER =
  /^(?:我|俺|咱|本人|在下|笔者|楼主|你|您|别|甭|莫|不要|不用|少)|[咋怎]|如何|(?:看[到见]|听[说到来]?|读到|说|讲|写|传|登|转|发|问|刷到)(?:来|过)?的[啊呢吧呀哈]*$/;

const hasUnknown = (clause: readonly Token[]): boolean => clause.some(({ kind }) => kind === "rest");
/** 还剩2件: a number told, of what nobody read. */
const tellsNumber = (clause: readonly Token[]): boolean =>
  clause.some((token, i) => token.kind === "number" && isWord(clause[i + 1], "unit"));
const wordsOf = (clause: readonly Token[], text: string): string => {
  const words = clause.filter(({ kind }) => kind !== "mark");
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).trim();
};

/** Whether a clause with words that no list knows says of which part a number is asked: it may not be dropped. */
export function narrows(clause: readonly Token[], text: string): boolean {
  if (!hasUnknown(clause)) return false;
  const words = wordsOf(clause, text);
  return LIMITS.test(words) || (OF_A_PART.test(words) && !OF_THE_ASKER.test(words));
}

/** A sound narrows nothing where no other word can take it for its own: at the edge of a clause, or behind a name or a year. */
const standsApart = (before: Token | undefined, after: Token | undefined): boolean =>
  before === undefined ||
  before.kind === "mark" ||
  before.kind === "who" ||
  before.kind === "when" ||
  after === undefined ||
  after.kind === "mark";

const ONE_CHARACTER = /^\p{Script=Han}$/u;
/**
 * Chinese puts what narrows a word right before it: one character that no list knows narrows nothing in front of the authority's name. (Behind a measure word
 * it is what is counted, 几个村; behind a noun it may make another one: 申请书, 申请率.)
 */
const isStray = (words: string, before: Token | undefined, after: Token | undefined): boolean =>
  ONE_CHARACTER.test(words) && before === undefined && after?.kind === "who";

/** The tokens without those that are only sounds (唦, xswl) or stand where nothing can be narrowed, unless they are all there is. */
export function withoutSounds(tokens: readonly Token[], text: string): Token[] {
  const saysNothing = (token: Token, i: number): boolean => {
    const [words, before, after] = [textOf(text, token).trim(), tokens[i - 1], tokens[i + 1]];
    return token.kind === "rest" && ((isSound(words) && standsApart(before, after)) || isStray(words, before, after));
  };
  const kept = tokens.filter((token, i) => !saysNothing(token, i));
  return kept.some(({ kind }) => kind !== "mark") ? kept : [...tokens];
}

/** A reader recognises a clause by so many of its characters, and looks at so many; of more, that there are more. */
const LONGEST_TOLD = 16;
const MOST_TOLD = 3;
const told = (words: string): string => (words.length > LONGEST_TOLD ? `${words.slice(0, LONGEST_TOLD)}…` : words);

type Said = { start: number; end: number };

/**
 * What was not understood and is not what is asked, as typed and in its order: the clauses of `all` of which nothing was asked, with words that no list knows,
 * and the `words` that were passed over one by one.
 */
export function passedOver(all: readonly Token[], asked: readonly (readonly Token[])[], words: readonly Token[], typed: string): string[] {
  const used = new Set(asked.flatMap((question) => question.map(({ start }) => start)));
  const clauses: Token[][] = [[]];
  for (const token of all) {
    if (token.kind === "mark" && (token.value === "stop" || token.value === "comma")) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  const whole: Said[] = clauses
    .filter(
      (clause) => (hasUnknown(clause) || tellsNumber(clause)) && clause.every((token) => token.kind === "mark" || !used.has(token.start)),
    )
    .map((clause) => ({ start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 }));
  const apart = words.filter(({ start }) => !whole.some((clause) => clause.start <= start && start < clause.end));
  const found = [...whole, ...apart].sort((a, b) => a.start - b.start).map((said) => told(textOf(typed, said).trim()));
  return found.length > MOST_TOLD ? [...found.slice(0, MOST_TOLD), "…"] : found;
}
