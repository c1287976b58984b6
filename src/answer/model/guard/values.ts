// A number as a sentence writes it against one as the evidence has it: same value, unit and bound, however each is written. No I/O. No clock.
import { minus } from "../../../decimal.ts";
import { boundWords, type Sense } from "../../../zh/bounds.ts";
import { convertMoney, MONEY_UNITS } from "../../../zh/money.ts";
import { type NumberSpan, readNumbers } from "../../../zh/numerals.ts";
import { measureAt, unitsAlike, unitsFor } from "../../../zh/units.ts";

/** `at_most` and the like come from the words around a number: 超过, 不足, 余, 约. */
type Bound = "exactly" | "about" | "over" | "under" | "at_least" | "at_most";
export type Quantified = {
  value: number;
  unit: string;
  bound: Bound /** One unit of the last digit written: 2.4万 → 1000. */;
  step: number;
  at: number;
  end: number;
  text: string;
};

/** Words right before or behind a number that make it a bound. In order. */
const before = (verb: string, ...senses: readonly Sense[]): RegExp => new RegExp(`(?:${boundWords("model", "before", ...senses)})${verb}$`);
const BEFORE: readonly { pattern: RegExp; bound: Bound }[] = [
  { pattern: before("(?:有|为|达)?", "at_least"), bound: "at_least" },
  { pattern: before("(?:有|为|达)?", "at_most"), bound: "at_most" },
  { pattern: before("(?:了)?", "over"), bound: "over" },
  { pattern: before("", "under", "near"), bound: "under" },
  { pattern: new RegExp(`(?:${boundWords("model", "before", "about")}|${boundWords("model", "after", "about")})$`), bound: "about" },
];
const behind = (...senses: readonly Sense[]): string => `^(?:\\p{Script=Han}{0,2})(?:${boundWords("model", "after", ...senses)})`;
const BEHIND: readonly { pattern: RegExp; bound: Bound }[] = [
  { pattern: new RegExp(`^(?:${boundWords("model", "inside")}|餘|來)|${behind("at_least")}`, "u"), bound: "over" },
  { pattern: new RegExp(behind("at_most"), "u"), bound: "under" },
  { pattern: new RegExp(behind("about"), "u"), bound: "about" },
];

/** Units that count the same kind of thing; each list is one unit here. */
const SAME_UNIT: readonly (readonly string[])[] = unitsAlike("sentence").map(([, words]) => words);
/** 个 stands for any unit of things. */
const THINGS = new Set(unitsFor("piece"));
const DATE_UNITS = new Set(["年", "月", "日"]);

/** Every number of `words` with what it counts. */
export const quantified = (words: string): Quantified[] => readNumbers(words).map((span) => quantify(words, span));

function quantify(words: string, span: NumberSpan): Quantified {
  const text = words.slice(span.start, span.end);
  const unit = span.percent ? "%" : unitAt(words, span.end);
  const yuan = convertMoney(span.value, unit, "元");
  return {
    value: yuan ?? span.value,
    unit: yuan === null ? unit : "元",
    bound: boundOf(words, span),
    step: stepOf(text, yuan ?? span.value),
    at: span.start,
    end: span.end,
    text,
  };
}

const unitAt = (words: string, at: number): string => {
  const rest = words.slice(at, at + 5).replace(/^[余餘多来來](?=\p{Script=Han})/u, "");
  const money = MONEY_UNITS.find((each) => rest.startsWith(each));
  if (money) return money;
  if (/^[年月日号时分](?!公|户|度?报)/.test(rest) && DATE_UNITS.has(rest[0] ?? "")) return rest[0] ?? "";
  return measureAt(rest)?.unit ?? "";
};

function boundOf(words: string, span: NumberSpan): Bound {
  const before = words.slice(Math.max(0, span.start - 6), span.start);
  const found = BEFORE.find(({ pattern }) => pattern.test(before));
  if (found) return found.bound;
  const inside = /[余餘多](?:[万亿千百]*)$/.test(words.slice(span.start, span.end)) ? "over" : undefined;
  const behind = BEHIND.find(({ pattern }) => pattern.test(words.slice(span.end, span.end + 6)));
  return inside ?? behind?.bound ?? (span.approximate ? "about" : "exactly");
}

/** How far the last digit written reaches: 24000 → 1000, 2.4万 → 1000, 31.58 → 0.01, 三百二十 → 10. */
function stepOf(text: string, value: number): number {
  const fraction = /\.(\d+)/.exec(text)?.[1];
  if (fraction && !/[十百千万亿]/.test(text)) return 10 ** -fraction.length;
  if (value === 0 || !Number.isInteger(value)) return 1;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** zeros;
}

export function sameUnit(claimed: string, held: string): boolean {
  if (claimed === held) return true;
  if (SAME_UNIT.some((units) => units.includes(claimed) && units.includes(held))) return true;
  return (claimed === "个" && THINGS.has(held)) || (held === "个" && THINGS.has(claimed));
}

/** Whether what is held makes what is claimed true. A held number that is itself rounded supports only the same number, so marked. */
export function supports(held: Quantified, claimed: Quantified): boolean {
  if (held.bound !== "exactly") return held.value === claimed.value && sameBound(held.bound, claimed.bound);
  const over = minus(held.value, claimed.value);
  switch (claimed.bound) {
    case "exactly":
      return over === 0;
    case "about":
      return Math.abs(over) <= Math.min(claimed.step / 2, Math.abs(held.value) * 0.1);
    case "over":
      return over > 0 && over < claimed.step && over <= Math.abs(held.value) * 0.25;
    case "under":
      return over < 0 && -over <= claimed.step && -over <= Math.abs(held.value) * 0.1;
    case "at_least":
    case "at_most":
      return over === 0;
  }
}

const LOOSE: ReadonlySet<Bound> = new Set(["about", "over", "under"]);
/** 余 and 多 are one; 约78% may be called 近 by nobody but those who know. */
const sameBound = (held: Bound, claimed: Bound): boolean =>
  held === claimed || (held === "about" && LOOSE.has(held) && claimed === "about");
