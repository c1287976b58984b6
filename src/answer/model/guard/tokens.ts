// Text -> tokens that two texts are compared by: numbers, guard words, roles, marks of punctuation, single characters of content. No I/O. No clock.

import { ORDINALS } from "../../../zh/digits.ts";
import { measureAt } from "../../../zh/units.ts";
import { type Quantified, quantified } from "./values.ts";
import { ABOUT_VERBS, BOUNDS, DONE_TO, EMPTY_VERBS, GUARDS, LIGHT, NARROWING, NO_GUARDS, ROLES, SAME } from "./words.ts";

/**
 * `is`: what must be equal for two tokens to match. `at`, `end`: UTF-16 offsets [at, end) into the text.
 * `joined`: behind 、 or 和; `etc`: behind 等, which closes a list; `begins`: behind a colon;
 * `word`: a whole word of the tables; `named`: a number inside quotation marks, which is part of a name.
 * clause: ， ； and the like; item: 、; number: with its value; self: what the issuer calls itself, or its year.
 */
export type Token = {
  kind: "content" | "guard" | "role" | "number" | "clause" | "item" | "light" | "self" | "plan";
  is: string;
  at: number;
  end: number;
  number?: Quantified;
  joined?: true;
  etc?: true;
  begins?: true;
  word?: true;
  named?: true;
};

export type IssuerWords = {
  /** What the issuer is called, longest first. */
  selves: readonly string[];
  /** The levels that it speaks of as its own: 区 of a district, and of the district's office. */
  levels: readonly string[];
  /** The year of the report. */
  year: number;
  /** In what is planned 将 and 下一步 may come and go: the sentence has one of them all the same. */
  plan: boolean;
  /** Of the passage, or of a sentence about it. */
  of: "passage" | "sentence";
};

/** Longest distance from the opening quotation mark of a name to a number in it. */
const NAME = 12;

/** Longest measure word between a number and 以上. */
const MEASURE = 3;

type Word = { kind: Token["kind"]; is: string };
const PLAN_WORDS = ["将", "将会", "拟", "计划", "打算", "准备", "将要", "会", "要", "今后", "下一步", "下步", "接下来", "未来", "继续"];
const MARKS: ReadonlyMap<string, Token["kind"]> = new Map([
  ...[..."，,；;。！!？?\n"].map((mark) => [mark, "clause"] as const),
  ["、", "item"] as const,
]);
/** 一是, 第二，（三）: they begin a statement of their own. */
const ENUMERATOR = new RegExp(
  String.raw`(?:(?<![统唯同第之])其?[${ORDINALS}]{1,2}是|第[${ORDINALS}]{1,2}[,，、]|[(（][${ORDINALS}\d]{1,2}[)）]|(?<!\d)\d{1,2}[.．](?!\d))`,
  "y",
);
/** 我区, 本办, 全县: of the issuer's own level, which `levels` names. */
const SELF = /(?:我|本)(单位|机关|办公室|[办局委厅院])(?!域)|(?:我|本|全)(省|市|区|县|旗|镇|乡|街道|州)(?!域)/y;

const JOINS = new Set(["和", "与", "及", "以及", "或", "或者", "并", "并且"]);

const table = new Map<string, Word>();
const put = (words: readonly string[], kind: Token["kind"], is?: string): void => {
  for (const word of words) table.set(word, { kind, is: is ?? word });
};
put(NARROWING, "content");
put(EMPTY_VERBS, "content");
for (const group of SAME) put(group, "content", group[0]);
put(LIGHT, "light");
put(ROLES, "role");
for (const group of GUARDS) put(group, "guard", group[0]);
for (const group of BOUNDS) put(group, "guard", group[0]);
for (const word of NO_GUARDS) table.set(word, { kind: "content", is: "" });
const LONGEST = Math.max(...[...table.keys()].map((word) => word.length));
const bounds = new Set(BOUNDS.flat());
const plans = new Set(PLAN_WORDS);

/** `text` as `withoutLayout` leaves it: half width, without spaces. */
export function tokensOf(text: string, reading: IssuerWords): Token[] {
  const numbers = numbersIn(text, reading.year);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, numbers, reading);
    const before = tokens.at(-1);
    const [first] = token;
    if (first && before && (before.kind === "item" || (before.kind === "light" && JOINS.has(before.is)))) first.joined = true;
    if (first && before?.kind === "light" && before.is.startsWith("等")) first.etc = true;
    if (first && before && /[:：]/.test(before.is)) first.begins = true;
    if (first?.kind === "number" && /[“《「][^”》」]*$/.test(text.slice(Math.max(0, at - NAME), at))) first.named = true;
    tokens.push(...token);
    at = token.at(-1)?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number, numbers: ReadonlyMap<number, Quantified>, reading: IssuerWords): Token[] {
  ENUMERATOR.lastIndex = at;
  const enumerated = ENUMERATOR.exec(text);
  if (enumerated) return [{ kind: "clause", is: "", at, end: at + enumerated[0].length }];
  const self = reading.selves.find((name) => text.startsWith(name, at));
  if (self) return [{ kind: "self", is: "self", at, end: at + self.length }];
  SELF.lastIndex = at;
  const own = SELF.exec(text);
  if (own && (own[1] !== undefined || reading.levels.includes(own[2] ?? "")))
    return [{ kind: "self", is: "self", at, end: at + own[0].length }];
  const year = new RegExp(`${reading.year}(?:年度|年)`, "y");
  year.lastIndex = at;
  const ownYear = year.exec(text);
  if (ownYear) return [{ kind: "self", is: "self", at, end: at + ownYear[0].length }];
  const number = numbers.get(at);
  if (number) return [{ kind: "number", is: `${number.value}`, at, end: endOf(text, number), number }];
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const known = table.get(word);
    if (reading.plan && plans.has(word)) return [{ kind: "plan", is: "plan", at, end: at + length }];
    if (!known) continue;
    if (known.is === "") return [...word].map((character, i) => ({ kind: "content" as const, is: character, at: at + i, end: at + i + 1 }));
    if (word === "对" && ABOUT_VERBS.test(text.slice(0, at))) return [{ kind: "light", is: word, at, end: at + 1 }];
    if (known.kind === "light") return [{ kind: lightAs(word, reading), is: word, at, end: at + length }];
    const counts = numbers.has(at + length) || [...numbers.values()].some((number) => number.end <= at && at - number.end <= MEASURE);
    if (bounds.has(word) && !counts) return [{ kind: "content", is: word, at, end: at + length, word: true }];
    return [{ ...known, at, end: at + length, word: true }];
  }
  const character = text[at] ?? "";
  const mark = MARKS.get(character);
  if (mark) return [{ kind: mark, is: "", at, end: at + 1 }];
  const word = /[\p{L}\p{N}%@.]/u.test(character);
  return [{ kind: word ? "content" : "light", is: character, at, end: at + 1 }];
}

/** 了 makes something done of what is planned. */
const lightAs = (word: string, { of, plan }: IssuerWords): Token["kind"] =>
  of === "sentence" && plan && word === "了" ? "content" : "light";

/** 对政策进行解读 -> 解读政策: the tokens in that order, for each place that may be read so; none when there is none. */
export function turnedRound(tokens: readonly Token[]): Token[] | null {
  const done = tokens.findIndex(({ kind, is }) => kind === "light" && DONE_TO.has(is));
  const to = tokens.slice(0, done).findLastIndex(({ kind, is }) => kind === "role" && (is === "对" || is === "对于"));
  const verb = tokens.slice(done + 1, done + 3);
  if (done < 0 || to < 0 || verb.length < 2 || verb.some(({ kind }) => kind !== "content")) return null;
  if (tokens.slice(to, done).some(({ kind }) => kind === "clause")) return null;
  return [...tokens.slice(0, to), ...verb, ...tokens.slice(to + 1, done), ...tokens.slice(done + 3)];
}

/** Behind the numeral, what belongs to it and its unit. */
function endOf(text: string, number: Quantified): number {
  const more = /^[余餘多]/.exec(text.slice(number.end))?.[0].length ?? 0;
  const rest = text.slice(number.end + more, number.end + more + 6);
  const unit = number.unit === "元" ? /^[万亿]?元/.exec(rest)?.[0] : /^[年月日号时分]/.exec(rest)?.[0];
  return number.end + more + (unit?.length ?? (number.unit === "" ? 0 : (measureAt(rest)?.length ?? 0)));
}

/** Numerals that are words (一网通办, 三审三校) count nothing and stay content. */
function numbersIn(text: string, year: number): Map<number, Quantified> {
  const numbers = new Map<number, Quantified>();
  for (const number of quantified(text)) {
    const arabic = /\d/.test(number.text);
    if (arabic || number.unit !== "" || number.value === year) numbers.set(number.at, number);
  }
  return numbers;
}
