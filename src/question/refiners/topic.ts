// Tokens -> what a question is about once names, years and question words are out; whether it wants a number, and in what unit. No I/O. No clock.
import type { Draft, Refiner } from "../draft.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

const KEPT = new Set(["content", "generic", "subject", "request", "dispute", "document", "item", "applicant", "rate"]);
/** Verbs and particles at the edges of a figure word that passages need not have. */
const TRIM = /^(?:被|给|因为|因|由于|有|的)+|(?:了|的|过|着)+$/g;
/** Words that hold no content though they are verbs of the form. */
const LIGHT = /^(?:办|收|发|给|有|提|做|办理|花|用|用于|弄|搞)$/;
/** Single characters that stand inside words as often as between them. */
const BRIDGE = /^[以为上中于对行向自由其所地]$/;
const MONEY_UNIT = /^(?:元|块|块钱|钱|万元|万块|万|亿|亿元|%|百分点|个百分点|个点|倍)$/;

/** Numbers that are names: what is asked for is the passage that has them. */
const CONTACT = /(?:电话|号码|地址|邮箱|邮编|传真|phone|address|email)$/;

function keptText(text: string, token: Token): string {
  const words = textOf(text, token).replace(TRIM, "");
  if (token.kind === "rest") return LIGHT.test(words) ? "" : words;
  if (token.kind !== "word") return "";
  if (token.role === "unit") return ["万元", "亿元", "%", "倍"].includes(token.value) && !MONEY_UNIT.test(words) ? words : "";
  // 下降, 增长: prose states them.
  if (token.role === "operation") return token.value === "change" ? words.replace(/^(?:比|较|跟|和|与)|(?:了?(?:多少|几|情况))$/g, "") : "";
  return KEPT.has(token.role) && !LIGHT.test(words) ? words : "";
}

export function topicOf(text: string, tokens: readonly Token[]): string {
  const out: string[] = [];
  let joined = false;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const bridge = isWord(token, "filler") && tokens[i - 1]?.kind === "rest" && next?.kind === "rest" && BRIDGE.test(textOf(text, token));
    const words = bridge ? textOf(text, token) : keptText(text, token);
    if (words === "" || /^[\s\d.,:-]*$/.test(words)) {
      joined = false;
      continue;
    }
    if ((joined && token.kind === "rest") || bridge) out[out.length - 1] += words;
    else out.push(words);
    joined = bridge;
  }
  return out.join(" ");
}

const wantsNumber = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "ask", "number") ||
  hasWord(tokens, "operation", "share", "multiple", "difference", "rank_of") ||
  hasWord(tokens, "rate") ||
  hasWord(tokens, "group", "count") ||
  changeAmount(tokens);
const changeAmount = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "operation", "change") && !hasWord(tokens, "ask", "yesno", "why", "how", "what");

export const topic: Refiner = {
  name: "topic",
  refine(draft: Draft): Draft {
    const { tokens, text } = draft;
    const unit =
      tokens.find((token) => isWord(token, "unit") && !["个", "项", "份"].includes(token.value)) ??
      tokens.find((token) => isWord(token, "unit"));
    const share = hasWord(tokens, "operation", "share");
    const words = topicOf(text, tokens);
    // 及时应答率, with nothing asked in so many words.
    const measure = /(?:率|数|数量|量|金额|总额|经费)$/.test(words) && !tokens.some((token) => isWord(token, "ask"));
    return {
      ...draft,
      topic: words,
      numeric:
        !CONTACT.test(words) &&
        (measure || wantsNumber(tokens) || (hasWord(tokens, "ask", "amount") && !hasWord(tokens, "ask", "how", "what", "why", "yesno"))),
      ...(share ? { unit: "%" } : unit && isWord(unit, "unit") ? { unit: unit.value === "亿元" ? "万元" : unit.value } : {}),
    };
  },
};
