// A question that sets a thing aside (不含办公室发的, 除了维持的还有几件, 自然人以外的) -> what is asked without those words, and what they name, each read by itself. No I/O. No clock.
import type { FigureKey } from "../../form/vocabulary.ts";
import { type Draft, noted } from "../draft.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";
import { setsAside } from "./except.ts";
import { leftOver } from "./left-over.ts";
import { wholeOf } from "./shares.ts";
import { isReasonOf } from "./spoken-of.ts";

/** `joined`: both as one question, but for the words that set aside: what is set aside is read beside what it is a part of. */
type Parted = { kept: Token[]; aside: Token[]; joined: Token[] };

/** What stands behind what is set aside, and says nothing but that. */
const BEHIND = /^(?:以外|之外|除外|外)的?$/;
/** 剩下的申请, 还剩几件: what is left is what is asked; said of a request alone it is what was not dealt with. */
const LEFT = /^(?:还|剩下|剩余|其余|余下|另外|还剩|剩|其他|其它)的?$/;
/** 除了维持的还有几件, 不算涉密的有几件: with these words the asking begins again. */
const ASKS_AGAIN = /^(?:还|剩|还剩|剩下|有|一共|总共|共|合计)/;
/** Whether a clause ends between two tokens. */
const breaks = (before: Token | undefined, behind: Token | undefined, text: string): boolean =>
  before !== undefined && behind !== undefined && /[,，。;；?？()（）]/.test(text.slice(before.end, behind.start) + markOf(behind, text));
const markOf = (token: Token, text: string): string => (token.kind === "mark" ? textOf(text, token) : "");
const isNamed = (token: Token | undefined): boolean => token?.kind === "who" || token?.kind === "when" || isWord(token, "group");

/** From 除了, 不含, 扣掉 to the end of their clause; null where they set authorities aside (except.ts), or nothing. */
function behindExcept(tokens: readonly Token[], text: string): [number, number] | null {
  const at = tokens.findIndex((token) => isWord(token, "join") && setsAside(token.value as string) && !BEHIND.test(textOf(text, token)));
  if (at < 0) return null;
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    if (
      !token ||
      (end > at + 1 && breaks(tokens[end - 1], token, text)) ||
      BEHIND.test(textOf(text, token)) ||
      (end > at + 1 && ASKS_AGAIN.test(textOf(text, token)))
    )
      break;
    if (isNamed(token)) return null;
    end++;
  }
  return end > at + 1 ? [at, end] : null;
}

/** 自然人以外的: back to the name, the mark or the beginning before it. */
function beforeOutside(tokens: readonly Token[], text: string): [number, number] | null {
  const end = tokens.findIndex((token) => BEHIND.test(textOf(text, token)));
  if (end <= 0) return null;
  let at = end;
  while (at > 0) {
    const token = tokens[at - 1];
    if (!token || breaks(token, tokens[at], text) || token.kind === "who" || token.kind === "when") break;
    at--;
  }
  return at < end && !tokens.slice(at, end).some((token) => isWord(token, "group")) && !isNamed(tokens[end - 1]) ? [at, end] : null;
}

/** 目录信息外, which no list has: the word, and 外. */
function apart(token: Token, text: string): Token[] {
  const at = token.kind === "rest" ? textOf(text, token).search(/(?<=..)(?:以|之)?外$/) : -1;
  return at < 0
    ? [token]
    : [
        { ...token, end: token.start + at },
        { ...token, start: token.start + at },
      ];
}

/** The two texts of such a question; null of any other. */
export function partedByAside(all: readonly Token[], text: string): Parted | null {
  const tokens = all.flatMap((token) => apart(token, text));
  // A text that is checked asks for no number, and says what is left itself.
  const found = behindExcept(tokens, text) ?? beforeOutside(tokens, text);
  if (!found) return null;
  const [at, end] = found;
  if (hasWord(tokens.slice(at, end), "ask", "number") || !hasWord(tokens, "ask", "number", "amount")) return null;
  const isOfAside = (token: Token | undefined): boolean => token !== undefined && BEHIND.test(textOf(text, token));
  const behind = isOfAside(tokens[end]) ? end + 1 : end;
  // 收到除来自企业外多少件: a text that is checked, without its number (除1件来自企业外), which is the number of what is set aside.
  if (isWord(tokens[behind], "ask", "number")) return null;
  const aside = tokens.slice(at, end).filter((token) => !isWord(token, "join", "except"));
  const kept = [...tokens.slice(0, at), ...tokens.slice(behind)].filter((token) => !LEFT.test(textOf(text, token)));
  const joined = [...tokens.slice(0, at), ...aside, ...tokens.slice(behind)].filter((token) => !LEFT.test(textOf(text, token)));
  return aside.some((token) => token.kind !== "mark" && !isWord(token, "filler")) ? { kept, aside, joined } : null;
}

const figuresOf = ({ figures }: Draft): FigureKey[] =>
  figures.kind === "known" && !figures.carried ? figures.quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : [])) : [];
const only = (keys: readonly FigureKey[]): FigureKey | undefined => (keys.length === 1 ? keys[0] : undefined);

/** What a part that was set aside is taken from: what the rest of the question names, or what it is a part of where that names nothing. */
function wholeFor(part: FigureKey, kept: Draft): FigureKey | null {
  const said = only(figuresOf(kept));
  if (said) return wholeOf(part) === said || isReasonOf(part, said) ? said : null;
  return kept.figures.kind === "none" && leftOver(kept).length === 0 ? wholeOf(part) : null;
}

/**
 * `read` is the question as one, the others its parts. Of cells the part is taken from its whole; of the prose, the number is looked for
 * without those words and must not be that of what they name. Anything else stays as it was read.
 */
export function lessAside(read: Draft, { kept, aside, joined }: Record<keyof Parted, Draft>): Draft {
  // 申请人里除了个人还有谁: read already (who-applied.ts).
  if (read.figures.kind === "known" && !read.figures.carried) return read;
  const whole = only(figuresOf(kept));
  const part = only(figuresOf(aside)) ?? only(figuresOf(joined).filter((key) => key !== whole));
  const who = read.who?.value ?? [];
  if (part) {
    const from = who.length === 1 && who[0]?.kind === "agency" ? wholeFor(part, kept) : null;
    // 除自然人外，商业企业申请几件: beside what is asked, and no part of it.
    if (!from && whole && wholeOf(part) !== null && wholeOf(part) === wholeOf(whole)) return kept;
    if (!from || from === part) return read;
    const less: Draft = {
      ...kept,
      figures: { kind: "known", quantities: [from, part].map((key) => ({ kind: "figure" as const, key })) },
      operation: { value: "difference", origin: "said" },
      numeric: true,
      aside: aside.topic,
      open: [],
      who: read.who,
      when: read.when,
    };
    return noted(less, "除外", "总数减去所除的");
  }
  const isProse = read.numeric && kept.figures.kind !== "known" && kept.topic !== "" && aside.topic !== "";
  return isProse ? noted({ ...kept, numeric: true, aside: aside.topic }, "除外", `不含“${aside.topic}”`) : read;
}
