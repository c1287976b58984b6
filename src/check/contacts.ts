// A claim's text -> where it gives a telephone, fax, postal code, e-mail or street address, and what it says there. No I/O. No clock.
import type { ContactField } from "../question/prose/contact.ts";
import { ORDINALS, ordinalOf } from "../zh/digits.ts";
import { marksOf } from "../zh/marks.ts";
import { matchesOf } from "../zh/matches.ts";

/** `value` as written, and where it stands; [start, end) is it with the field's name. */
export type Contact = { field: ContactField; value: string; at: [number, number]; start: number; end: number };

const NUMBER = String.raw`\d[\d()（）—－–\- ]{4,20}\d`;
const EMAIL = String.raw`[\w.+\-]{1,40}@[\w.\-]{1,40}\w`;
const END = marksOf("item");
/** What stands between a field's name and its value: 电话（综合办）是, 传真号码为. */
const BETWEEN = `[^\\w${END}@]{0,8}[：:]?[ 　]{0,2}`;

type NamedField = Exclude<ContactField, "hours">;
/** The fewest characters that say which value it is: 12345 is a hotline of every city. */
const FIELDS: readonly { field: Exclude<NamedField, "address">; name: string; value: string; least: number }[] = [
  { field: "fax", name: "传真", value: NUMBER, least: 7 },
  { field: "phone", name: "电话|座机|热线", value: NUMBER, least: 7 },
  { field: "postcode", name: "邮编|邮政编码|邮递区号", value: String.raw`(?<!\d)\d{6}(?!\d)`, least: 6 },
  { field: "email", name: "邮箱|电邮|信箱|邮件", value: EMAIL, least: 5 },
];
/** 0953-2666586是利通区的电话. */
const BEHIND = `[是为][^\\d${END}@]{0,16}`;
const PATTERNS = FIELDS.flatMap(({ field, name, value, least }) => [
  { field, least, pattern: new RegExp(`(?:${name})${BETWEEN}(?<value>${value})`, "dg") },
  { field, least, pattern: new RegExp(`(?<value>${value})${BEHIND}(?:${name})`, "dg") },
]);
/** A named road with a number, a crossing, a floor or a room; so that 在贺兰山西路481号办公 gives an address without that word. */
const STREET = String.raw`(?:路|街|大道|巷)[ 　]?\d{1,5}[ 　]?号|交叉口|交汇处|\d{1,3}[ 　]?[楼层室]|[${ORDINALS}]{1,3}楼`;
/** What a value has one of, or a street: most texts have neither. */
const MAY_BE_CONTACT = new RegExp(`\\d[\\d()（）—－–\\- ]{3}|@|${STREET}`);
/** 电话接了2078503个 counts calls. */
const COUNTS = /^[万亿]?[余多]?[个次件通条人]/;

const ADDRESS = new RegExp(
  `(?:(?:地址|地点)[是为在：:位于设]{0,4}|位于|坐落[于在]?|设[于在]|搬[到至]|在|住)[ 　]?(?<value>[^${END}（）()]{4,60})`,
  "dg",
);
const HAS_STREET = new RegExp(STREET);
const BEHIND_ADDRESS = /(?:办公|上班|办理|办事|接待)[^，,]{0,6}$|(?<![。！!])[。！!]+$/;

/** In the order of the text; none overlaps another. */
export function contactsIn(text: string): Contact[] {
  if (!MAY_BE_CONTACT.test(text)) return [];
  const found: Contact[] = [];
  const free = (start: number, end: number): boolean => found.every((each) => end <= each.start || start >= each.end);
  for (const { field, least, pattern } of PATTERNS)
    for (const match of matchesOf(pattern, text)) {
      const at = match.indices?.groups?.value ?? [0, 0];
      const value = text.slice(...at);
      const [start, end] = [match.index, match.index + match[0].length];
      if (lettersOf(value).length >= least && !COUNTS.test(text.slice(at[1])) && free(start, end))
        found.push({ field, value, at, start, end });
    }
  for (const match of HAS_STREET.test(text) ? matchesOf(ADDRESS, text) : []) {
    const [start] = match.indices?.groups?.value ?? [0, 0];
    const value = (match.groups?.value ?? "").replace(BEHIND_ADDRESS, "").trimEnd();
    const end = start + value.length;
    if (HAS_STREET.test(value) && free(match.index, end))
      found.push({ field: "address", value, at: [start, end], start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const NUMERAL = new RegExp(`(?<![${ORDINALS}])[${ORDINALS}](?=[楼层室])`, "g");
/** Letters and digits alone, so that 0951—2078503 is 0951-2078503; 七层 is 7楼. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(NUMERAL, (numeral) => String(ordinalOf(numeral)))
    .replace(/(?<=\d)层/g, "楼")
    .replace(/[^\p{L}\p{N}@.]/gu, "")
    .toLowerCase();

/** What tells one address from another: the ends of the roads' names, house numbers, floors, rooms, and the side. */
const ANCHORS = /\p{Script=Han}{2}(?:大道|路|街|巷)|(?<!\d)\d{1,5}(?:号|楼|室|米|栋|幢)|[东西南北]{1,2}(?=角|侧|方向|面|边)/gu;

/** Whether what is claimed is what is printed; null where the two say too little to tell. `printed` with or without its label. */
export function isPrinted({ field, value }: Pick<Contact, "field" | "value">, printed: string): boolean | null {
  const [claimed, held] = [lettersOf(value), lettersOf(printed)];
  // A telephone may be told without its area code, an address without its city.
  if (field !== "address") return field === "postcode" || field === "email" ? held.endsWith(claimed) : held.includes(claimed);
  if (held.includes(claimed)) return true;
  const anchors = claimed.match(ANCHORS) ?? [];
  return anchors.length === 0 ? null : anchors.every((each) => held.includes(each));
}
