// A normalized question -> its tokens in order, covering every character: names, years, numbers, words, marks, and the rest. No I/O. No clock.
import { fractionsIn } from "../../zh/amounts.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { foldWidth } from "../../zh/text.ts";
import type { Token } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";
import { cover } from "./cover.ts";
import { englishNumbersIn } from "./english-numerals.ts";
import { type Respelling, respelled, unitsBySound, withRespellings } from "./misspelt.ts";
import { coveredNames, namesIn } from "./names.ts";
import { operatorTokens } from "./operator-words.ts";
import { limitsIn, placesIn } from "./ranking.ts";
import { yearsIn } from "./years.ts";

type Lexed = { text: string; tokens: Token[]; respelled: Respelling[] };
/** `typed` as normalize() gives it; `text` is it with words of the form put right, and just as long. */
export function lex(typed: string, reading: QuestionContext): Lexed {
  const first = tokensOf(typed, reading);
  const { printed } = reading;
  const gaps = printed ? first.filter((token) => token.kind === "rest" && HAN.test(typed.slice(token.start, token.end))) : [];
  if (!printed || gaps.length === 0) return { text: typed, tokens: first, respelled: [] };
  const names = first.filter(({ kind }) => kind === "who" || kind === "when" || kind === "number");
  const found = [...respelled(typed, { gaps, names }, reading.language, printed), ...unitsBySound(typed, first, reading.language)];
  if (found.length === 0) return { text: typed, tokens: first, respelled: [] };
  const text = withRespellings(typed, found);
  return { text, tokens: tokensOf(text, reading), respelled: found };
}
const HAN = /\p{Script=Han}/u;

function tokensOf(text: string, reading: QuestionContext): Token[] {
  // A dash before a number parts it from what stands before: 利通区-2024-新收申请.
  const numbers = readNumbers(text.replaceAll("-", " ")).map(
    ({ value, start, end, percent }): Token => ({ kind: "number", value, start, end, ...(percent ? { percent } : {}) }),
  );
  const fractions = fractionsIn(text).map((each): Token => ({ kind: "number", percent: true, ...each }));
  const own = reading.operatorWords
    ? operatorTokens(
        text,
        reading.operatorWords,
        (word) => reading.language.simplify(foldWidth(word)).toLowerCase(),
        (word) => cover(word, namesIn(word, reading, [])),
      )
    : [];
  const others = [...own, ...yearsIn(text), ...limitsIn(text), ...placesIn(text), ...numbers, ...fractions, ...englishNumbersIn(text)];
  const { names, covered } = coveredNames(text, reading, others);
  return covered ?? cover(text, [...others, ...names]);
}
