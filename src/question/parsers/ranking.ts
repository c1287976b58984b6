// A normalized question -> how many of a ranking it asks for (前三名, 最多的三个, top 3), and which place of one (第二多). No I/O. No clock.
import { ONES, ORDINALS, SEVERAL } from "../../zh/digits.ts";
import { matchesOf } from "../../zh/matches.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { Token } from "../tokens.ts";
import { ENGLISH_NUMERALS } from "./english-numerals.ts";

const ENGLISH = Object.keys(ENGLISH_NUMERALS).join("|");
const COUNT = `(\\d{1,4}|[两${ORDINALS}]{1,3}|[两${ONES}]?百(?:[零${ONES}][${ORDINALS}]*)?)`;
const MEMBERS = "(?:大|强|甲|名|位|个|家|份|的)";
const LIMIT = new RegExp(
  [
    // 前三名, 居前五位, 前70名, top 3; 单位前三 is no 位前三.
    `(?:(?:排名?|位居|位列|名列|居|(?<!单)位|列|排行|排序)?(?:在|于|居)?)(?:最?前|top ?)${COUNT}${MEMBERS}?(?!年|[\\d万千百])`,
    // 最多的三个, 垫底的两个, 末尾三家.
    `(?<=(?:最[多少高低大小前后狠猛快慢严凶重轻差好强弱]|垫底|居首|居末|靠[前后]|末尾|倒数|排[前后])的?)${COUNT}(?:名|位|个|家|(?!件|起|宗|元|万|%))`,
    // 后三名, 倒数三位, 末两位.
    `(?:排名?|居|列)?(?:在)?(?:最?后|倒数前?|末)${COUNT}(?:名|位|个|家)`,
    // Top three, bottom 3, the five highest.
    `(?<![a-z])(?:top|bottom|first|last) (\\d{1,3}|${ENGLISH})(?![a-z])`,
    `(?<![a-z])(\\d{1,2}|${ENGLISH})(?= (?:most|highest|largest|biggest|fewest|lowest|smallest)(?![a-z]))`,
    // 头两位, 打头的三家.
    `(?:排|居|列)?(?:头|打头的)${COUNT}(?:名|位|个|家)`,
    // 三强, 三甲, 五大户: so many of those with most.
    `(?<![第前\\d${ORDINALS}])(?:大户)?${COUNT}(?:强|甲|大户)(?![制化度])`,
  ].join("|"),
  "g",
);
/** What each of these ways has one of: most clauses have none. */
const MAY_BE_LIMIT = /[前最底居靠末倒排后头强甲户a-z]/;
/** 前三名, 最多的三个, top 3. */
export const limitsIn = (text: string): Token[] =>
  (MAY_BE_LIMIT.test(text) ? matchesOf(LIMIT, text) : []).map((match) => ({
    kind: "limit",
    value: countOf(match.slice(1).find(Boolean) ?? ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
const countOf = (words: string): number => ENGLISH_NUMERALS[words] ?? readNumbers(words)[0]?.value ?? 1;

/** The second most, the 3rd highest. */
const ENGLISH_PLACES: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const ENGLISH_PLACE = new RegExp(
  `(?<![a-z])(?:(${Object.keys(ENGLISH_PLACES).join("|")})|(\\d{1,2})(?:nd|rd|th))(?:(?:-| )(?=(?:most|highest|largest|biggest|fewest|lowest|smallest|least)(?![a-z]))|(?=\\?|$))`,
  "g",
);
const englishPlacesIn = (text: string): Token[] =>
  matchesOf(ENGLISH_PLACE, text).map((match) => ({
    kind: "place",
    value: ENGLISH_PLACES[match[1] ?? ""] ?? Number(match[2]),
    start: match.index,
    end: match.index + match[0].replace(/[- ]$/, "").length,
  }));

const PLACE = new RegExp(
  [
    String.raw`(?:排名?|排行|位列|位居|名列|居)?在?(?:倒数)?第([${SEVERAL}]{1,3}|[2-9]|[1-9]\d)(?:(?:名|位)?(?=的?(?:[多高大少低小靠]|是?(?:谁|哪)|的(?:是|地方|单位|机关|区县|县|区|报告)))|(?:名|位)?(?=的?呢|[?？]|$)|(?:名|位)(?=[比和与跟占差的]))`,
    // 其次呢, 其次是谁.
    "(?<=^(?:那么?)?)其(?=次的?(?:呢|是谁|是哪|[?？]|$))(次)",
    // 次高, 次低: the second; 人次多 and 3次低于 are not.
    String.raw`(?<![\d${ONES}${ORDINALS}两几每多首再历场人件批频层依名按其档])(次)(?=[多高大少低小](?![于过达]))`,
  ].join("|"),
  "g",
);
/** 第二多, 排名第三的是: a place of a ranking, from the second on; the first is what 最 asks for. */
export const placesIn = (text: string): Token[] =>
  MAY_BE_PLACE.test(text) ? [...rangesIn(text), ...englishPlacesIn(text), ...chinesePlacesIn(text)] : [];
const MAY_BE_PLACE = /[第次a-z]/;

const PLACES = new RegExp(
  [
    String.raw`(?:排名?|排行|位列|位居|名列|居)?在?第([${SEVERAL}一]{1,3}|\d{1,2})[名位]?(?:到|至|-|—|–|~|～)第?([${SEVERAL}]{1,3}|\d{1,2})[名位]`,
    // 排第一、第二的分别是谁.
    "(?:排名?|排行|位列|位居|名列|居)?在?第(一|1)[名位]?(?:、|,|和|与|跟|及)?第(二|2)(?:[名位](?!多|高|少|低)|(?=的?(?:分别|各|都)?(?:是|为)?(?:谁|哪)|的|[?？]|$))",
  ].join("|"),
  "g",
);
/** 第3到第5名. */
const rangesIn = (text: string): Token[] =>
  matchesOf(PLACES, text).flatMap((match): Token[] => {
    const [value, to] = [match[1] ?? match[3], match[2] ?? match[4]].map((each) => readNumbers(each ?? "")[0]?.value);
    return value !== undefined && to !== undefined && value < to
      ? [{ kind: "place", value, to, start: match.index, end: match.index + match[0].length }]
      : [];
  });
const chinesePlacesIn = (text: string): Token[] =>
  matchesOf(PLACE, text).map((match) => ({
    kind: "place",
    value: (match[2] ?? match[3]) ? 2 : (readNumbers(match[1] ?? "")[0]?.value ?? 1),
    start: match.index,
    end: match.index + match[0].length,
  }));
