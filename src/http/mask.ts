// A text -> the same with what names a person by number covered: before anything is kept, logged or sent to a model. No I/O. No clock.
import type { Ask } from "../contract.ts";
import { unitsFor } from "../zh/units.ts";

type Rule = { what: string; pattern: RegExp; covers: (match: string) => boolean };

const digits = (text: string): string => text.replace(/\D/g, "");
const always = (): boolean => true;

/** A number with a unit behind it is an amount, however many digits it has. */
const AMOUNT = unitsFor("amount").join("|");

/** Digits may be parted by single spaces or hyphens, as people write them. In order: the longer numbers before those that could be a part of one. */
const RULES: readonly Rule[] = [
  // GB 11643-1999: 17 digits and a check character; the day of birth must be one.
  {
    what: "身份证号",
    pattern:
      /(?<![\dA-Za-z])[1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
    covers: always,
  },
  // The numbering plan of mobile networks: eleven digits from 13 to 19, with or without the country's 86.
  {
    what: "手机号",
    pattern: new RegExp(String.raw`(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.]*\d?(?:${AMOUNT}|人))(?!\d)`, "g"),
    covers: always,
  },
  // ISO/IEC 7812: 13 to 19 digits whose last is Luhn's. The number of a document has no such check, but may be as long.
  { what: "银行卡号", pattern: /(?<![\dA-Za-z])\d(?:[ -]?\d){12,18}(?![\dA-Za-z])/g, covers: (match) => hasLuhn(digits(match)) },
  { what: "电话号码", pattern: /(?<!\d)\(?0\d{2,3}\)?[ -]?[2-9]\d{6,7}(?!\d)/g, covers: always },
  { what: "邮箱", pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, covers: always },
];

/** Full-width digits, letters, @ and hyphens stand for the others; one for one, so that places stay. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Each number is replaced by what it is: "【身份证号】". All else stays as it was typed. */
export function masked(text: string): string {
  let shown = text;
  for (const { what, pattern, covers } of RULES) {
    const plain = narrow(shown);
    let out = "";
    let from = 0;
    for (const match of plain.matchAll(pattern)) {
      if (!covers(match[0])) continue;
      out += `${shown.slice(from, match.index)}【${what}】`;
      from = match.index + match[0].length;
    }
    shown = out + shown.slice(from);
  }
  return shown;
}

/** All that a question brings with it. What an assistant said came from here, but a client may send anything as such. */
export const maskedAsk = (ask: Ask): Ask => ({
  ...ask,
  question: masked(ask.question),
  ...(ask.history ? { history: ask.history.map(({ role, content }) => ({ role, content: masked(content) })) } : {}),
});

/** The check digit of Luhn's formula (ISO/IEC 7812-1, annex B). */
function hasLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, i) => {
    const digit = Number(character) * (i % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0 && !/^0+$/.test(number);
}
