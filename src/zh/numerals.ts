// Text -> the numbers in it, Arabic and Chinese, each with its place: 8,115 · 1.2万 · 三百二十 · 两百 · 二〇二三 · 百分之三十五 · 三成 · 十几.
// Values are exact decimals, never sums of binary fractions. No I/O. No clock.
import { Recent } from "../recent.ts";
import { boundWords } from "./bounds.ts";
import { DIGITS, POWERS } from "./digits.ts";
import { matchesOf } from "./matches.ts";
import { foldWidth } from "./text.ts";

/**
 * A number in a text. 万元 and 亿元 are units, as the form has them: "1.2万元" is 1.2, while "1.2万件" is 12000. `start`, `end` are UTF-16 offsets [start, end) and hold the signs that belong to it (余, %, 百分之), not its
 * unit. `percent`: the value is a percentage (三成 is 30). `approximate`: 余, 多, 几, 约, 近, 左右; the value is then the lower bound.
 */
export type NumberSpan = { value: number; start: number; end: number; approximate?: true; percent?: true };

/** mantissa × 10^exponent: every decimal a person writes is one. */
type Decimal = { mantissa: bigint; exponent: number };
const decimal = (mantissa: bigint | number, exponent = 0): Decimal => ({ mantissa: BigInt(mantissa), exponent });
const toNumber = ({ mantissa, exponent }: Decimal): number => (exponent === 0 ? Number(mantissa) : Number(`${mantissa}e${exponent}`));
function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (d: Decimal) => d.mantissa * 10n ** BigInt(d.exponent - exponent);
  return { mantissa: scaled(a) + scaled(b), exponent };
}
const shift = (d: Decimal, by: number): Decimal => ({ mantissa: d.mantissa, exponent: d.exponent + by });
const parseDecimal = (digits: string): Decimal => {
  const [whole = "", fraction = ""] = digits.split(".");
  return decimal(BigInt(whole + fraction), -fraction.length);
};

const D = Object.keys(DIGITS).join("");
const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const BIG = "万萬亿億";
/** One written number without sign or approximation: digits with units, in either script. */
const PLAIN = `(?:${ARABIC})(?: ?[十百千${BIG}]+(?:${ARABIC})?)*|[${D}十拾](?:[${D}]|[十拾百佰千仟${BIG}])*(?:点[${D}]+(?![十拾分刻])[${BIG}]*)?`;
const NUMBER = new RegExp(
  [
    `(?<fraction>(?:百分之|千分之) ?)?`,
    String.raw`(?<sign>(?<![\w)）-])[-−]|负)?`,
    `(?<body>${PLAIN}|(?<=百分之)百|(?<=[上近逾成过破超满足])(?:[百千]?[${BIG}]|[百千])(?=[余多]?(?:[件个条次份项元期场起宗家人的了,，、。?？又且而但和]|$))|(?<![${D}\\d十百千${BIG}数几好上成各半])[百千](?=余 ?[件个条次份项期场起宗家人]))`,
    String.raw`(?<more> ?[余餘多來来几幾](?!少|[\d${D}]))?`,
    `(?<scale>(?<=[余餘多來来几幾])[百千${BIG}]+)?`,
    `(?<sign2> ?[%‰]|成(?![为立功员效果长就本熟分品交年]|不(?![到足止]))(?<tenth>[${D}\\d](?![${D}\\d.十百千${BIG}年月日个件]))?)?`,
  ].join(""),
  "g",
);
/** What every number has one of: most words have none. */
const MAY_BE_NUMBER = new RegExp(`[\\d${D}十拾百千${BIG}半]`);
const ABOUT_BEFORE = new RegExp(`(?:${boundWords("number", "before")})\\s?$`);
/** Characters that tell whether one of them stands before a number: more than the longest has. */
const BEFORE = 8;
/** 上千条 is about a thousand; 线上3场 and 网上5件 are not. */
const UPWARDS = "上";
const ABOUT_AFTER = new RegExp(`^[多余]|^ ?(?:%|[\\p{Script=Han}]{0,2}?)(?:${boundWords("number", "after")})`, "u");
const HALF = /(?:一半|半数|过半)|半(?=[年个天月日])/g;

/** Value of a run of Chinese digits and units. "二〇二四" is read digit by digit; "两万五" is 25000, "一百零五" 105. */
function readChinese(run: string): { value: Decimal; approximate?: true } {
  const [whole = "", fraction] = run.split("点");
  if (fraction !== undefined) {
    const digits = [...fraction].filter((c) => c in DIGITS).map((c) => DIGITS[c]);
    const scale = [...fraction].reduce((sum, c) => sum + (POWERS[c] ?? 0), 0);
    const value = add(readChinese(whole).value, decimal(BigInt(digits.join("") || "0"), -digits.length));
    return { value: shift(value, scale) };
  }
  if (![...whole].some((c) => c in POWERS)) return readDigits(whole);
  return readUnits([...whole].map((c) => (c in DIGITS ? decimal(DIGITS[c] ?? 0) : (POWERS[c] ?? 0))));
}

/** A run without units. Two neighbouring digits are a guess ("七八件", "两三件"); anything else is a number spelled out. */
function readDigits(run: string): { value: Decimal; approximate?: true } {
  const digits = [...run].map((c) => DIGITS[c] ?? 0);
  const [first = 0, second = 0] = digits;
  const guess = digits.length === 2 && (second === first + 1 || (first === 3 && second === 5)) && first > 0;
  return guess ? { value: decimal(first), approximate: true } : { value: decimal(BigInt(digits.join(""))) };
}

/**
 * Digits and units in order -> value. Units below 万 gather in a section, 万 and 亿 close it; a last digit right after a unit counts
 * in tenths of that unit (两万五), unless 零 stands between.
 */
function readUnits(tokens: (Decimal | number)[]): { value: Decimal; approximate?: true } {
  let [total, section] = [decimal(0), decimal(0)];
  let digit: Decimal | null = null;
  let [last, zero] = [0, false];
  let approximate = false;
  for (const token of tokens) {
    if (typeof token !== "number") {
      if (digit && digit.mantissa > 0n) approximate = true;
      else {
        zero ||= token.mantissa === 0n;
        digit = token;
      }
      continue;
    }
    if (token < 4) section = add(section, shift(digit ?? decimal(1), token));
    else {
      section = add(section, digit ?? decimal(0));
      // 亿 multiplies all that stands before it ("一万二千亿"), 万 only its own section.
      if (token === 8) total = shift(add(total, section), 8);
      else total = add(total, shift(section, token));
      section = decimal(0);
    }
    [digit, last, zero] = [null, token, false];
  }
  const tail = digit ? shift(digit, !zero && last > 1 && digit.exponent >= 0 && digit.mantissa < 10n ? last - 1 : 0) : decimal(0);
  return { value: add(add(total, section), tail), ...(approximate ? { approximate: true as const } : {}) };
}

const DIGITS_AND_UNITS = new RegExp(`(?<digits>${ARABIC}) ?(?<units>[十百千${BIG}]*)`, "g");
/** Nearly every number is written so. */
const DIGITS_ALONE = /^\d+$/;
/** Arabic digits, perhaps with units between: "1.2万", "3万5千", "1亿2000万". */
function readArabic(run: string): Decimal {
  if (DIGITS_ALONE.test(run)) return parseDecimal(run);
  const parts = matchesOf(DIGITS_AND_UNITS, run);
  let [total, pending] = [decimal(0), decimal(0)];
  let lastUnit = 0;
  for (const { groups } of parts) {
    const units = [...(groups?.units ?? "")].map((c) => POWERS[c] ?? 0);
    const part = shift(
      parseDecimal((groups?.digits ?? "0").replaceAll(",", "")),
      units.reduce((a, b) => a + b, 0),
    );
    // "2万4": a last digit counts in tenths of the unit before it, as 两万四 does.
    const before = lastUnit;
    lastUnit = units.at(-1) ?? 0;
    if (units.length === 0 && before > 1 && /^\d$/.test(groups?.digits ?? "")) {
      pending = add(pending, shift(part, before - 1));
      continue;
    }
    // "3千5百万": parts before a closing 万 or 亿 are multiplied by it too.
    const closing = units.at(-1) ?? 0;
    if (closing >= 4) {
      [total, pending] = [add(total, add(shift(pending, closing), part)), decimal(0)];
    } else pending = add(pending, part);
  }
  return add(total, pending);
}

/** What follows 多 where it says that something is more. */
const IS_MORE = /^(?:[吗么吧呢没不些点?？。,，]|还是|一点|$)/;
function readOne(match: RegExpExecArray, text: string): NumberSpan | null {
  const { fraction, sign, body = "", scale = "", sign2 = "", tenth } = match.groups ?? {};
  // The first of fraction, sign and body that is there is where the match begins.
  const start = match.index;
  const whole = start + match[0].length;
  // 比700万多还是少, 比30多吗: 多 is what is asked, and no part of the number.
  const isAsked = text[start - 1] === "比" && /多 ?$/.test(match[0]) && IS_MORE.test(text.slice(whole, whole + 3));
  const more = isAsked ? undefined : match.groups?.more;
  const end = isAsked ? start + match[0].lastIndexOf("多") : whole;
  const read: { value: Decimal; approximate?: true } = /\d/.test(body)
    ? { value: readArabic(body) }
    : body.length === 1 && body in POWERS && body !== "十" && body !== "拾"
      ? { value: decimal(1, POWERS[body] ?? 0) }
      : readChinese(body);
  const year = /^ ?年/.test(text.slice(end));
  let value = read.approximate && year ? decimal(BigInt([...body].map((c) => DIGITS[c]).join(""))) : read.value;
  value = shift(
    value,
    [...scale].reduce((sum, c) => sum + (POWERS[c] ?? 0), 0),
  );
  // 近万元: 万 is all there is of the number.
  const money = text[end] === "元" && sign2 === "" && end - 1 > start ? (POWERS[text[end - 1] ?? ""] ?? 0) : 0;
  if (money >= 4) value = shift(value, -money);
  if (sign2.startsWith("成")) value = add(shift(value, 1), decimal(tenth ? (DIGITS[tenth] ?? Number(tenth)) : 0));
  if (sign2.includes("‰") || fraction?.startsWith("千")) value = shift(value, -1);
  if (sign) value = { ...value, mantissa: -value.mantissa };
  const number = toNumber(value);
  // Hundreds of digits: no number that could be reckoned with.
  if (!Number.isFinite(number)) return null;
  const approximate =
    more ||
    (read.approximate && !year) ||
    ABOUT_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start)) ||
    (/^[百千万亿]/.test(body) && text[start - 1] === UPWARDS) ||
    (!isAsked && ABOUT_AFTER.test(text.slice(end, end + 6)));
  return {
    value: number,
    start,
    end: money >= 4 ? end - 1 : end,
    ...(approximate ? { approximate: true } : {}),
    ...(fraction || sign2 ? { percent: true } : {}),
  };
}

/** Every number in `text`, in order, none overlapping. Words that merely hold a numeral (一般, 第三方) are the caller's to know. */
export function readNumbers(text: string): readonly NumberSpan[] {
  const known = recent.get(text);
  if (known) return known;
  const numbers = numbersIn(text);
  recent.set(text, numbers);
  return numbers;
}
/** Who reads a phrase reads the numbers in it for each thing that may be said of it. */
const recent = new Recent<readonly NumberSpan[]>(64);

function numbersIn(text: string): NumberSpan[] {
  // A full-width comma separates list items, never thousands.
  const folded = foldWidth(text.replaceAll("，", "、"));
  if (!MAY_BE_NUMBER.test(folded)) return [];
  const found = matchesOf(NUMBER, folded)
    .map((match) => readOne(match, folded))
    .filter((each) => each !== null);
  const halves = matchesOf(HALF, folded).map(
    (match): NumberSpan => ({
      value: match[0] === "半" ? 0.5 : 50,
      start: match.index,
      end: match.index + match[0].length,
      ...(match[0] === "半" ? {} : { percent: true }),
    }),
  );
  const whole = found.filter((number) => !halves.some((half) => half.start < number.end && number.start < half.end));
  return [...whole, ...halves].sort((a, b) => a.start - b.start);
}
