// A text -> the same with what names a person by number covered: before anything is kept, logged or sent to a model. No I/O. No clock.
import type { Ask } from "../contract.ts";
import { unitsFor } from "../zh/units.ts";

/** `least`: how many digits such a number has at the least; a text with fewer has none. */
type Rule = { what: string; least: number; pattern: RegExp; covers?: (digits: string, match: string) => boolean };

/** What people put between the digits of one number: "138 1234 5678", "138-1234-5678", "1 3 8 1 …". */
const GAP = "[ .-]{0,3}";
const spaced = (...parts: readonly string[]): string => parts.join(GAP);
const times = (part: string, count: number): string => `${part}(?:${GAP}${part}){${count - 1}}`;

/** GB/T 2260: the first two digits of a division, and with them of an identity number. */
const PROVINCE = "(?:1GAP[1-5]|2GAP[1-3]|3GAP[1-7]|4GAP[1-6]|5GAP[0-4]|6GAP[1-5]|7GAP1|8GAP[1-3])".replaceAll("GAP", GAP);
const MONTH = spaced("(?:0", "[1-9]|1", "[0-2])");
const DAY = spaced("(?:0", "[1-9]|[12]", "\\d|3", "[01])");
const NOT_IN_NUMBER = "(?<!\\d)";
/** Nor is it cut out of a longer number that has a mark for its decimals or its thousands. */
const NUMBER_ENDS = "(?![.,]?\\d)";

/** A number with a unit behind it is an amount. Eleven digits of anything but money no report counts, and people's words begin with units' (个人, 家里). */
const NO_MONEY = "(?!\\d|[百千万亿]{0,2}元)";
const NO_AMOUNT = `(?!${unitsFor("amount").join("|")}|人)`;
const COUNTRY = `(?:\\(?(?:\\+|00)?86\\)?${GAP})?`;

/** GA 36-2018: the first character of a plate. */
const PLATES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

/** RFC 5321 and, for names in other scripts, RFC 6531. What is written for a person's eye has the sign in words. */
const LOCAL = "(?<![\\w.+-])[\\w.+-]{1,64}";
const AT = "(?:@|[(\\[【] ?(?:at|AT) ?[)\\]】])";
const LABEL = "[\\w\\p{Script=Han}-]{1,63}";
/** Chinese ends of addresses (IANA's list), which a sentence may go on behind without a space. */
const TOP_LEVEL = "中国|中國|公司|网络|網絡|网址|政务|公益|机构|政府|集团|在线|中文网|信息|香港|台湾|台灣|澳門|新加坡";

/** In order: the longer numbers before those that could be a part of one. */
const RULES: readonly Rule[] = [
  // GB 11643-1999: 17 digits and a check character; the day of birth must be one.
  {
    what: "身份证号",
    least: 17,
    pattern: new RegExp(
      NOT_IN_NUMBER +
        spaced(
          PROVINCE,
          times("\\d", 4),
          `(?:${spaced("1", "[89]")}|${spaced("2", "0")})`,
          times("\\d", 2),
          MONTH,
          DAY,
          times("\\d", 3),
          "[\\dXx]",
        ) +
        NUMBER_ENDS,
      "g",
    ),
  },
  // Before 1999: the year of birth in two digits, and no check character.
  {
    what: "身份证号",
    least: 15,
    pattern: new RegExp(NOT_IN_NUMBER + spaced(PROVINCE, times("\\d", 4), times("\\d", 2), MONTH, DAY, times("\\d", 3)) + NUMBER_ENDS, "g"),
  },
  // The numbering plan of mobile networks: eleven digits from 13 to 19, with or without the country's 86.
  {
    what: "手机号",
    least: 11,
    pattern: new RegExp(`${NOT_IN_NUMBER}${COUNTRY}${spaced("1", "[3-9]", times("\\d", 9))}(?!\\.?\\d)${NO_MONEY}`, "g"),
    covers: (_digits, match) => isParted(match.replace(/^\(?(?:\+|00)?86\)?[ .-]*(?=1)/, "")),
  },
  // ISO/IEC 7812: 13 to 19 digits whose last is Luhn's; the country's own cards begin with 62. The number of a document has no such check, but may be as long.
  {
    what: "银行卡号",
    least: 13,
    pattern: new RegExp(`${NOT_IN_NUMBER}${times("\\d", 13).replace("{12}", "{12,18}")}${NUMBER_ENDS}(?![A-Za-z])`, "g"),
    covers: (digits, match) => (hasLuhn(digits) || /^62\d{14,17}$/.test(digits)) && !isListOfYears(match),
  },
  // What is said to be an account, whatever check it has.
  {
    what: "银行卡号",
    least: 9,
    pattern: new RegExp(`(?<=(?:卡|[账帐][号户])[号是为： :]{0,4})${times("\\d", 9).replace("{8}", "{8,24}")}${NUMBER_ENDS}`, "g"),
  },
  // The area's code begins with 0, unless the country's stands before it; seven or eight digits follow.
  {
    what: "电话号码",
    least: 10,
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?:${COUNTRY}\\(?0\\d{2,3}\\)?|(?:(?:\\+|00)86${GAP}|86[ -]{1,3})[1-9]\\d{1,2})${GAP}${spaced("[1-9]\\d{2,3}", "\\d{4}")}(?!\\d)`,
      "g",
    ),
  },
  // Numbers of ten digits that are called from anywhere.
  {
    what: "电话号码",
    least: 10,
    pattern: new RegExp(`${NOT_IN_NUMBER}${spaced("[48]", "0", "0", times("\\d", 7))}${NUMBER_ENDS}${NO_AMOUNT}`, "g"),
    covers: (_digits, match) => isParted(match),
  },
  // Without it, only where it is said to be a telephone.
  {
    what: "电话号码",
    least: 7,
    pattern: new RegExp(
      `(?<=(?:电话|座机|致电|传真|热线|号码|手机|拨打?|联系(?:方式|我)?)[号码是为： :]{0,4})${spaced("[2-9]\\d{2,3}", "\\d{4}")}(?!\\d)${NO_AMOUNT}`,
      "g",
    ),
  },
  // Passports of China (E, G, D, S, P and two letters since 2017) and permits for Hong Kong, Macau and Taiwan (H, M, C, T, L, W).
  {
    what: "证件号",
    least: 7,
    pattern: new RegExp(`(?<![A-Za-z\\d])(?:[DEGHMPSCTLW]\\d{8}(?:\\d{2})?|E[A-HJ-NP-Z]\\d{7})(?![\\dA-Za-z])${NO_AMOUNT}`, "g"),
  },
  // An identity card of Hong Kong: a letter or two, six digits, a check character in brackets.
  { what: "证件号", least: 6, pattern: /(?<![A-Za-z])[A-Z]{1,2}\d{6} ?\([\dA]\)/g },
  // GA 36: a province's short name, a letter, then five or, for new energy, six characters, of which most are digits.
  {
    what: "车牌号",
    least: 3,
    pattern: new RegExp(`[${PLATES}][A-HJ-NP-Z][ .·•]{0,2}[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z\\d])`, "g"),
    covers: (digits) => digits.length >= 3,
  },
  // Names of accounts, only where they are said to be such.
  { what: "账号", least: 5, pattern: new RegExp(`(?<=(?:QQ|qq|扣扣)[号码是为： :]{0,4})[1-9]\\d{4,10}(?!\\d)${NO_AMOUNT}`, "g") },
  { what: "账号", least: 1, pattern: /(?<=(?:微信|[Vv][Xx]|[Ww][Xx])号?[是为： :]{0,3})(?=[\w-]*\d)[A-Za-z][\w-]{5,19}(?![\w-])/g },
  {
    what: "邮箱",
    least: 0,
    pattern: new RegExp(`(?:${LOCAL}|\\p{Script=Han}{1,4}) ?${AT} ?(?:${LABEL}[.。｡]){1,4}(?:${TOP_LEVEL}|[\\w-]{1,63})`, "gu"),
  },
];

/** Full-width digits, letters and marks, dashes and spaces of all kinds stand for the plain ones; one for one, so that places stay. A tab parts cells of a table, not digits of a number. */
const narrow = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＠．－（）＋［］]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2000-\u200d\u202f\u3000]/g, " ")
    .replace(/[·•](?=\d)/g, ".");

/** Digits that are spelt out, one after the other: 一三八…, 幺三八…, 壹叁捌…. So many in a row are a number of somebody's, or of nothing. */
const SPELT_DIGIT = "[〇零○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]";
const SPELT = new RegExp(`${SPELT_DIGIT}(?:[ \\-－—　]{0,3}${SPELT_DIGIT}){10,18}`, "g");

const MAIL_SIGN = new RegExp(AT);
/** Most questions have the four digits of a year, and no number of anybody's. */
const mayHave = (text: string): ((rule: Rule) => boolean) => {
  const plain = narrow(text);
  const [digits, hasSign] = [plain.match(/\d/g)?.length ?? 0, MAIL_SIGN.test(plain)];
  return ({ least }) => (least === 0 ? hasSign : digits >= least);
};

/** Each number is replaced by what it is: "【身份证号】". All else stays as it was typed. */
export function masked(text: string): string {
  const shown = RULES.filter(mayHave(text)).reduce(covered, text);
  return shown.replace(SPELT, (run) => `【${run.replace(/[ \-－—　]/g, "").length === 11 ? "手机号" : "证件或账号"}】`);
}

function covered(shown: string, { what, pattern, covers }: Rule): string {
  let out = "";
  let from = 0;
  for (const match of narrow(shown).matchAll(pattern)) {
    if (covers && !covers(match[0].replace(/\D/g, ""), match[0])) continue;
    out += `${shown.slice(from, match.index)}【${what}】`;
    from = match.index + match[0].length;
  }
  return out + shown.slice(from);
}

/** All that a question brings with it. What an assistant said came from here, but a client may send anything as such. */
export const maskedAsk = (ask: Ask): Ask => ({
  ...ask,
  question: masked(ask.question),
  ...(ask.history ? { history: ask.history.map(({ role, content }) => ({ role, content: masked(content) })) } : {}),
});

const groupsOf = (match: string): string[] => match.split(/\D+/).filter(Boolean);
/** "138 1234 5678" and "1 3 8 1 2 …" are one number in parts, "13 2023 2024 2" are several. */
const isParted = (match: string): boolean => {
  const groups = groupsOf(match);
  return (groups[0]?.length ?? 0) >= 3 || groups.every(({ length }) => length <= 2);
};
const isListOfYears = (match: string): boolean => {
  const groups = groupsOf(match);
  return groups.length > 1 && groups.every((group) => /^(?:19|20)\d{2}$/.test(group));
};

/** The check digit of Luhn's formula (ISO/IEC 7812-1, annex B). */
function hasLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, i) => {
    const digit = Number(character) * (i % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0 && !/^0+$/.test(number);
}
