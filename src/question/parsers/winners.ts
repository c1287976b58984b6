// Tokens of one question -> the same, a word for winning or losing read by whose case it is: 老百姓赢了 is the authority corrected. No I/O. No clock.
import { hasWord, type Token, textOf } from "../tokens.ts";

/** Whoever sues, and 民告官, in which it is the people that do. */
const PLAINTIFF = /民告官|老?百姓|原告|申请人|起诉人|当事人|公民|群众|[村居市县农网]民|乡亲|企业|公司|商户|个人|人家|[个散]户/g;
/** Between the plaintiff and the word it says whose the case is after all: 老百姓告政府，政府赢了几件. */
const AUTHORITY = /(?<!告)(?:政府|机关|官方|公家|衙门|被告|(?<!结)局|(?<!法)官(?!司))/;
const WINS = /赢|胜/;
const LOSES = /输|败/;
const RATES: Readonly<Record<string, string>> = { win: "loss", loss: "win" };

/** 告赢: the lawsuit stands in the same word as its end. */
const SUED = /^告(?=[赢胜])/;

/** The form counts results from the authority's side (结果维持, 结果纠正); a word that has its own subject (官方败诉) says it already. */
export function withWinners(tokens: readonly Token[], text: string): Token[] {
  const from = tokens[0]?.start ?? 0;
  const sued = hasWord(tokens, "subject") || hasWord(tokens, "rate");
  return tokens.flatMap((token): Token[] => {
    if (token.kind !== "word" || (token.role !== "dispute" && token.role !== "rate")) return [token];
    const words = textOf(text, token);
    if (SUED.test(words) && !sued)
      return [
        { kind: "word", role: "subject", value: "litigation", start: token.start, end: token.start + 1 },
        { ...token, start: token.start + 1 },
      ];
    if (AUTHORITY.test(words) || words.search(PLAINTIFF) >= 0 || words.startsWith("告")) return [token];
    const before = text.slice(from, token.start);
    const last = [...before.matchAll(PLAINTIFF)].at(-1);
    if (!last || AUTHORITY.test(before.slice(last.index + last[0].length))) return [token];
    return [{ ...token, value: turned(token.role, token.value, words) }];
  });
}

function turned(role: "dispute" | "rate", value: string, words: string): string {
  if (role === "rate") return RATES[value] ?? value;
  if (value === "upheld" && WINS.test(words)) return "corrected";
  return value === "corrected" && LOSES.test(words) ? "upheld" : value;
}
