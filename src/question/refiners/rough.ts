// Tokens of a question for a yes or a no -> the range that a rough number says: 五十几件 is 51 to 59, 六千多件 6001 to 6999. No I/O. No clock.
import type { Condition } from "../../condition.ts";
import { boundWords } from "../../zh/bounds.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { sizeRange } from "../parsers/sizes.ts";
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

const INSIDE = new RegExp(`^(?<body>.+?) ?(?<more>${boundWords("number", "inside")}|幾|餘|來)(?<scale>[十百千万亿]*)$`);
/** 一元, in 万元: fees are printed down to it. */
const LEAST_OF_MONEY = 0.0001;

/** 五十来件: a little below it as well. */
const EITHER_SIDE = /来|來/;
const ASKS = /[?？] *$|吧[。!！ ]*$/;

/** 近四千万, 将近五百万: as many, or a tenth less at most. */
const NEAR_BEFORE = /(?<!最|附|就)(?:近|接近)$/;

/** What the last digit said counts: 10 of 五十, 100 of 二千三百, 1000 of 六千. */
const placeOf = (value: number): number => {
  const zeros = /(?<!0)0{1,20}$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** zeros;
};

/** The numbers up to the next of the same kind; null where no rough number ends the question. `whole`: of what is counted in ones. */
export function roughIn(
  tokens: readonly Token[],
  text: string,
  { scaled, whole }: { scaled: (value: number) => number; whole: boolean },
): Condition | null {
  const at = tokens.findIndex(({ kind }) => kind === "number");
  const number = tokens[at];
  if (number?.kind !== "number" || number.value <= 0) return null;
  // 三成多: the sign of a share stands before what leaves it open.
  const open = number.percent ? (/^[余多]/.exec(text.slice(number.end))?.[0] ?? "") : "";
  const written = textOf(text, number).replace(/(?:成|%)$/, "") + open;
  if (tokens.some((token, i) => i > at && token.end > number.end + open.length && !endsAsking(token))) return null;
  if (!ASKS.test(text) && !hasWord(tokens, "ask", "yesno", "confirm")) return null;
  const all = scaled(number.value);
  const size = sizeRange(written)?.map((end) => (end / number.value) * all);
  if (size?.[0] !== undefined && size[1] !== undefined)
    return { comparator: "between", value: size[0], to: whole ? size[1] - 1 : Number((size[1] - LEAST_OF_MONEY).toFixed(4)) };
  if (NEAR_BEFORE.test(text.slice(0, number.start)) && !number.percent)
    return { comparator: "between", value: whole ? Math.ceil(all * 0.9) : Number((all * 0.9).toFixed(2)), to: all };
  const { body = "", more = "", scale = "" } = INSIDE.exec(written)?.groups ?? {};
  const said = readNumbers(body)[0]?.value;
  if (said === undefined) return null;
  // 二千几百: the word behind says which digit is left open, and multiplies nothing.
  const isLower = scale !== "" && /[百千万]$/.test(body) && said >= (readNumbers(`一${scale}`)[0]?.value ?? 0);
  const low = isLower ? said : number.value;
  const place = (low / said) * placeOf(said);
  if (place <= 1) return null;
  const ends = EITHER_SIDE.test(more) ? [low - place / 5, low + place / 2] : [low, low + place];
  const [from = 0, to = 0] = ends.map((end) => (number.percent ? end : (scaled(low) / low) * end));
  // Neither 50 nor 60 is 五十几.
  if (EITHER_SIDE.test(more)) return { comparator: "between", value: from, to };
  return whole && !number.percent
    ? { comparator: "between", value: from + 1, to: to - 1 }
    : { comparator: "between", value: from, to: Number((to - LEAST_OF_MONEY).toFixed(4)) };
}

const endsAsking = (token: Token): boolean =>
  token.kind === "mark" ||
  isWord(token, "unit") ||
  isWord(token, "filler") ||
  isWord(token, "ask", "yesno") ||
  isWord(token, "ask", "confirm");
