// Words for issuers named before in the same text (两地合计, 上述三个单位, 二者) -> how many of them are meant, and the claim with their names. No I/O. No clock.
import { DIGITS, SEVERAL } from "../zh/digits.ts";
import { readNumbers } from "../zh/numerals.ts";
import type { Asked } from "./segment.ts";

const HOLDERS =
  "(?:个地方|个?县区|个?区县|个(?:单位|机关|部门|区|县)|份(?:年报|报告)|地(?!方|区|址)|家(?!企业|公司)|者|县(?!城)|区(?!政府|委))";
const HOLDERS_TOGETHER = new RegExp(
  `(?:上述|以上|前述|这)?(?<count>[两${SEVERAL}2-9])${HOLDERS}|(?:这|她|它|他)?(?:二者|双方)|(?:它|他)们`,
);
const EACH = "分别";
/** 相差23件: of the two named last. */
const BARE_DIFFERENCE = /^[，,]?(?=相差|差距|差额)/;

/** How many; `all` where the words do not count them. Null when they stand for nobody named before. */
export function namedBefore({ said }: Asked): number | "all" | null {
  const match = HOLDERS_TOGETHER.exec(said.text) ?? (eachOf(said) ? HOLDERS_TOGETHER.exec(said.segment) : null);
  if (!match && BARE_DIFFERENCE.test(said.text)) return 2;
  if (!match || said.contact) return null;
  const { count } = match.groups ?? {};
  if (count === undefined) return /二|双/.test(match[0]) ? 2 : "all";
  return count === "两" ? 2 : (DIGITS[count] ?? Number(count));
}

/** 两地分别为28649件和107件: the numbers behind 分别, each of the issuer at its place; null when the claim is none of them. */
function eachOf({ segment, statement }: Asked["said"]): { place: number; of: number } | null {
  const at = segment.indexOf(EACH);
  if (at < (HOLDERS_TOGETHER.exec(segment)?.index ?? segment.length) || !statement) return null;
  const values = readNumbers(segment.slice(at)).map(({ value }) => value);
  const places = values.flatMap((value, i) => (value === statement.value ? [i] : []));
  const [place] = places;
  return place !== undefined && places.length === 1 ? { place, of: values.length } : null;
}

/** The claim as it would read with the names in place of the words for them. Its own text stays. Null where it cannot be told which is whose. */
export function withNames(asked: Asked, names: readonly string[]): Asked | null {
  const { said } = asked;
  const each = eachOf(said);
  if ((each || said.text.includes(EACH)) && each?.of !== names.length) return null;
  const own = each && each.of === names.length ? (names[each.place] ?? "") : names.join("、");
  const placed = (text: string): string =>
    (HOLDERS_TOGETHER.test(text)
      ? text.replace(HOLDERS_TOGETHER, own)
      : each || BARE_DIFFERENCE.test(text)
        ? `${own}${text.replace(/^[，,]/, "")}`
        : text
    ).replace(each ? EACH : "", "");
  const text = placed(said.text);
  const clause = said.clause && { ...said.clause, before: placed(said.clause.before) };
  const read = { ...said, text, segment: text, ...(clause ? { clause } : {}) };
  if (asked.kind === "words") return { ...asked, said: read };
  // A question with a subject restored would name who was spoken of last.
  const { before, after } = clause ?? asked.clause;
  const question = `${before}多少${asked.statement.unit}${after}`;
  return { ...asked, said: { ...read, question }, clause: clause ?? asked.clause, questions: [question] };
}

/** Between names of one list, and between them and what is said of each. */
const JOINS_NAMES = /^[、和与及，,]{0,2}$/;
const SHARES = /占/;

/**
 * 利通区、隆德县收到的申请分别为38件、15件: each number of the issuer named at its place, and of no other. `issuersIn`: the names by which each issuer
 * that a text names goes. Null where there are not as many of the one as of the other.
 */
export function ofItsPlace(asked: Asked, issuersIn: (text: string) => readonly (readonly string[])[]): Asked | null {
  const { said } = asked;
  const at = said.segment.indexOf(EACH);
  if (asked.kind !== "number" || !said.statement || said.statement.none || at < 0) return null;
  const { value, unit } = said.statement;
  const [before, after] = [said.segment.slice(0, at), said.segment.slice(at + EACH.length)];
  const numbers = readNumbers(after);
  const places = numbers.flatMap((each, i) => (each.value === value ? [i] : []));
  const [place] = places;
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (place === undefined || places.length > 1 || !first || !last || numbers.length < 2) return null;
  const spans = issuersIn(before)
    .map((names): [number, number] => {
      const name = [...names].sort((a, b) => b.length - a.length).find((each) => before.includes(each)) ?? "";
      return [name === "" ? -1 : before.indexOf(name), before.indexOf(name) + name.length];
    })
    .sort(([a], [b]) => a - b);
  const own = spans[place];
  const [start, end] = [spans[0]?.[0] ?? -1, spans.at(-1)?.[1] ?? -1];
  const isList = spans.every(([from], i) => i === 0 || JOINS_NAMES.test(before.slice(spans[i - 1]?.[1], from)));
  if (!own || start < 0 || spans.length !== numbers.length || !isList) return null;
  const link = after.slice(0, first.start).replace(/^(?:为|是|有|达到?)/, "");
  if (SHARES.test(link)) return null;
  const tail = /^[^，,。；！!]*/.exec(after.slice(last.end))?.[0].slice(unit === "%" ? 0 : unit.length) ?? "";
  const lead = `${before.slice(0, start)}${before.slice(...own)}${before.slice(end)}${link}`;
  const question = `${lead}多少${unit}${tail}`;
  const clause = { before: lead, after: tail };
  const text = `${lead}${said.statement.text}${tail}`;
  return { ...asked, clause, questions: [question], said: { ...said, text, segment: text, clause, question } };
}
