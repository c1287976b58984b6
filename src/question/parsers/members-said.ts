// A question that says how many of a set it is so of (过半单位有行政复议吗, 只有两家收费吗) -> the same asked as how many are, and what was said. No I/O. No clock.
import { readNumbers } from "../../zh/numerals.ts";
import type { Token } from "../tokens.ts";
import type { MembersSaid } from "../understanding.ts";

const WHO = "(?:单位|部门|机关|县区|区县|乡镇|街道|县|区|地方|机构|家)";
const SHARES: readonly [words: string, share: readonly [number, number]][] = [
  ["(?:不到|不足|没有?|未)(?:过半数?|一半|半数)", [0, 0.499_999]],
  ["(?:至少|起码)(?:有)?(?:一半|半数)|(?:一半|半数)(?:以上|及以上|或以上)", [0.5, 1]],
  ["过半数?|(?:超过?|过)(?:了)?(?:一半|半数)|(?:绝?大)?多数|大部分|大半", [0.500_001, 1]],
  ["(?:极|绝)?少数|[少小]部分", [0, 0.499_999]],
];
const SHARE = new RegExp(`(?:有)?(?:${SHARES.map(([words]) => `(${words})`).join("|")})的?${WHO}`);
const MANY =
  /(?:只有|仅仅?有?|就|才|共有|总共有|有)([一两二三四五六七八九十]{1,3}|\d{1,3})(?:家(?:单位|部门|机关)?|个(?:单位|部门|机关|县区|区县|乡镇|街道|县|区(?!间)|地方|机构))/;
const PUT = /(?:[吗么吧]|对不对|是不是|真的假的)[?？。!！\s]*$/;
/** 有一家: any. */
const ANY = /^有一/;

type Said = MembersSaid & { start: number; end: number };
/** Null where no such thing is said, or it is not asked whether it is so. */
function saidIn(text: string): Said | null {
  if (!PUT.test(text)) return null;
  const share = SHARE.exec(text);
  if (share) {
    const { 0: words, index } = share;
    const range = SHARES[share.slice(1).findIndex(Boolean)]?.[1] ?? [0, 1];
    return { range, ofAll: true, start: index, end: index + words.length };
  }
  const many = MANY.exec(text);
  const count = many && !ANY.test(many[0]) ? readNumbers(many[1] ?? "")[0]?.value : undefined;
  return many && count !== undefined ? { range: [count, count], start: many.index, end: many.index + many[0].length } : null;
}

export function membersSaid(text: string): MembersSaid | undefined {
  const said = saidIn(text);
  return said ? { range: said.range, ...(said.ofAll ? { ofAll: true } : {}) } : undefined;
}

/** What stands in the place of the words is how many, and the word that asks for a yes is left to the answer. */
export function withMembersSaid(tokens: readonly Token[], text: string): Token[] {
  const said = saidIn(text);
  const from = tokens.findIndex(({ start }) => start === said?.start);
  const to = tokens.findIndex(({ end }) => end === said?.end);
  if (!said || from < 0 || to < from) return [...tokens];
  const count: Token = { kind: "word", role: "group", value: "count", start: said.start, end: said.end };
  const isAsking = (token: Token): boolean =>
    token.kind === "word" && token.role === "ask" && (token.value === "yesno" || token.value === "confirm");
  return [...tokens.slice(0, from), count, ...tokens.slice(to + 1).filter((token) => !isAsking(token))];
}
