// A comparison without a number (A比B多, 少于, 一样), of two reports or of two figures of one; and whether there is any. Reads the store.

import { sum } from "../../decimal.ts";
import { withParts } from "../../question/asked.ts";
import type { Quantity, Understanding } from "../../question/understanding.ts";
import { comparedBy, comparisons, DEGREE } from "../../zh/comparison.ts";
import { type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { withoutNamedCount } from "../sets.ts";
import { comparedIn } from "../sides.ts";
import { citationsFor, type Known, nameOf, unitOfQuantity, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";
import { placeIn } from "./rank.ts";

const SAME = new RegExp(String.raw`(?:${comparisons("same")}|一般多)多?|\b(?:the same|as many|equal(?:ly)?)\b`, "i");
const NOT_SAME = new RegExp(`(?:不|并非|不是)(?:完全)?(?:${comparisons("same")})多?`);
const LESS = new RegExp(
  String.raw`排在[^，,]{2,30}(?:之后|后面|后头)|${comparisons("less")}|没有.{0,12}[${DEGREE.more}](?!于)|${comparedBy(DEGREE.less)}|\b(?:fewer|less|lower|smaller)\b[^.]{1,60}\bthan\b`,
  "i",
);
const MORE = new RegExp(
  String.raw`排在[^，,]{2,30}(?:之前|前面|前头)|${comparisons("more")}|${comparedBy(DEGREE.more)}|\b(?:more|higher|larger|greater)\b[^.]{1,60}\bthan\b`,
  "i",
);
/** 没有超过, 不低于: the same number too. */
const [NOT_MORE, NOT_LESS] = [comparisons("more"), comparisons("less")].map((words) => new RegExp(`(?:没有?|并?未|不)(?:${words})`)) as [
  RegExp,
  RegExp,
];
const BASE_FIRST = /^[\s，,]*(?:20\d{2}年[，,]?)?(?:相比(?:于|之下)?|与|和|同|跟|较之?|对比|比起)[^，,]{2,20}[，,]/;
const NOT_AS_MANY = /没有?[^，,]{2,40}[多少高低大小]/;
const SOME = /有|发生|存在|出现|产生/;
/** 吃过一场官司: of several it may be said or not. */
const ONE_OF_THEM = /[一1][件份起宗桩场次回个]/;
/** 比殷都、隆德两地之和还多: the first against the sum of the others. */
const SUMMED = /之和|合计|总和|加起来|加在一起|\bcombined\b|\btogether\b/i;
/** More or less than last year, which is another comparison. */
const YEARLY = /上年|去年比|较去年|往年|同比|以前|之前/;

/** Null when the text compares nothing. */
export const comparesAs = (text: string): ((left: number, right: number) => boolean) | null =>
  NOT_SAME.test(text)
    ? (a, b) => a !== b
    : SAME.test(text)
      ? (a, b) => a === b
      : NOT_MORE.test(text)
        ? (a, b) => a <= b
        : NOT_LESS.test(text)
          ? (a, b) => a >= b
          : LESS.test(text)
            ? (a, b) => a < b
            : MORE.test(text)
              ? (a, b) => a > b
              : null;

/** 行政处罚多于行政许可, as one names both: 行政处罚和行政许可. */
const sideBySide = (text: string): string => text.replace(BETWEEN, "和").replace(MUCH_AT_END, "");
const SIDES_APART = `${comparisons("more", "less")}|比`;
const BETWEEN = new RegExp(`(?:没有?|并?未|不)?(?:${SIDES_APART})`);
const MUCH_AT_END = new RegExp(`(?:要|还|更)?[${DEGREE.more}${DEGREE.less}]$`);
const hasSides = (meaning: Understanding | null): boolean =>
  meaning !== null && meaning.quantities.value.length > 0 && (meaning.who.value.length > 1 || meaning.quantities.value.length > 1);

const COMPARING = new RegExp(`${SIDES_APART}|排在`);
/** One name alone stands before the comparing word. */
const isOneSided = (text: string): boolean => !/[、和与及]/.test(text.slice(0, Math.max(0, text.search(COMPARING))));

/** 行政处罚却低于隆德县: who is compared with it, the clause before says. */
function withLeft(meaning: Understanding, text: string, reader: Reader): Understanding {
  const [own, ...more] = meaning.who.value;
  const carried = reader.carriedWho()[0];
  if (!own || more.length > 0 || own.kind !== "agency" || carried?.kind !== "agency" || carried.id === own.id) return meaning;
  return BETWEEN.test(text) ? withParts(meaning, { who: { ...meaning.who, value: [carried, own] } }) : meaning;
}

/** 予以公开的比例高于利通区: of each issuer the share, where a part and its whole are named and several issuers. */
function ratesOf({ quantities: { value }, operation, who }: Understanding): readonly Quantity[] {
  const [over, under, ...more] = value;
  if (operation.value !== "share" || who.value.length < 2 || more.length > 0 || over?.kind !== "figure" || under?.kind !== "figure")
    return value;
  const name = `${nameOf(over)}占${nameOf(under)}的比例`;
  return [{ kind: "rate", name, over: over.key, under: under.key, definition: name }];
}

/** 重复申请不及商业企业提出的申请: what is said of one side is not said of the other. Null where they are not two figures of one issuer, each by its own words. */
function eachSide(text: string, segment: string, reader: Reader): { meaning: Understanding; quantities: Quantity[] } | null {
  const sides = comparedIn(text);
  if (!sides) return null;
  // 现行有效的规范性文件14件，当年制发多于废止: rows of what was counted before.
  const last = reader.lastQuantity();
  const kind = last ? reader.kindOf(last) : "";
  const [left, right] = [sides.left, sides.right].map((side): Understanding | null => {
    const own = reader.read(side, segment);
    const whole = own && !onlyQuantity(own) && kind !== "" ? reader.read(`${side}的${kind}`, segment) : null;
    return whole && onlyQuantity(whole) ? whole : own;
  });
  const [first, second] = [left && onlyQuantity(left), right && onlyQuantity(right)];
  if (!left || !right || !first || !second || left.who.value.length !== 1 || JSON.stringify(first) === JSON.stringify(second)) return null;
  const ofOther = right.who.origin === "said" && JSON.stringify(right.who.value) !== JSON.stringify(left.who.value);
  return ofOther ? null : { meaning: left, quantities: [first, second] };
}

export const compare: Frame = {
  name: "compare",
  async decide(said, reader, store) {
    if (said.statement || YEARLY.test(said.text) || placeIn(said.text) || /谁[也都]/.test(said.text)) return null;
    const text = said.text;
    const holds = comparesAs(text);
    if (!holds && !SOME.test(text)) return null;
    const phrase = withoutNamedCount(text).replace(NOT_SAME, "").replace(SAME, "");
    const apart = holds ? eachSide(phrase, said.segment, reader) : null;
    const asIs = apart ? apart.meaning : reader.read(phrase, said.segment);
    const meaning = holds && !apart && !hasSides(asIs) ? (reader.read(sideBySide(phrase), said.segment) ?? asIs) : asIs;
    const quantities = apart?.quantities ?? (meaning ? ratesOf(meaning) : []);
    const [first, second] = quantities;
    if (!meaning || !first || quantities.length > 2) return null;
    const subjects = await reader.subjects(apart ? meaning : withLeft(meaning, text, reader), null);
    if (subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects);
    const summed = SUMMED.test(text) && subjects.reports.length > 2 && !second;
    const pairs = second
      ? quantities.map((quantity) => ({ quantity, report: subjects.reports[0] }))
      : subjects.reports.map((report) => ({ quantity: first, report }));
    if (second && (subjects.reports.length !== 1 || unitOfQuantity(first) !== unitOfQuantity(second))) return null;
    const known: (Known & { quantity: typeof first })[] = [];
    for (const { report, quantity } of pairs) {
      const value = report ? await valueIn(report, quantity, store) : null;
      if (!report || value === null) return null;
      known.push({ report, value, quantity });
    }
    // 相比隆德县，利通区少得多: whom it is held against comes first.
    const [left, right] = BASE_FIRST.test(text) && !second ? [...known].reverse() : known;
    const reports = [...new Set(known.map(({ report }) => report))];
    const citations = await citationsFor(reports, quantities, store);
    const words = claimText.list(known.map((each) => valueSentence(each, each.quantity)));
    if (left && summed && holds)
      return verdictOf(holds(left.value, sum(known.slice(1).map((each) => each.value))), {
        said: words,
        found: left.value,
        unit: unitOfQuantity(first),
        citations,
      });
    // 排在利通区和殷都区之后: after each of them.
    if (left && known.length > 2 && !second && holds && isOneSided(text))
      return verdictOf(
        known.slice(1).every(({ value }) => holds(left.value, value)),
        { said: words, found: left.value, unit: unitOfQuantity(first), citations },
      );
    // 没有利通区多 is seldom said of the same number.
    if (left && right && left.value === right.value && NOT_AS_MANY.test(text)) return null;
    if (left && right && known.length === 2 && holds)
      return verdictOf(holds(left.value, right.value), { said: words, found: left.value, unit: unitOfQuantity(first), citations });
    if (
      left &&
      known.length === 1 &&
      !holds &&
      onlyQuantity(meaning) &&
      !/没有|未|无|零/.test(text) &&
      // 理由只有一种 says more than that there is one.
      !(left.value > 0 && /只有|仅有|唯一|就有/.test(text)) &&
      !(left.value > 1 && ONE_OF_THEM.test(text))
    )
      return verdictOf(left.value > 0, { said: words, found: left.value, unit: unitOfQuantity(first), citations });
    return null;
  },
};
