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
