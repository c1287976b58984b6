// A word template -> the program that finds its words in a text: a string whose characters are the letters to be met and steps between them. No I/O. No clock.
import { IN_TEXT, unbalanced } from "./beginnings.ts";

/**
 * Steps: characters of the private use area, which no template has. From SPLIT up: read on, and should that fail, so many further; from JUMP
 * up: so many further; YEAR: a year; END: the text ends here; LOOK: what follows has to stand there and is no part of the word.
 */
export const SPLIT = 0xe000;
export const JUMP = 0xec00;
export const YEAR = 0xf8ff;
export const END = 0xf8fe;
export const LOOK = 0xf8fd;
const isStep = (unit: number): boolean => unit >= SPLIT && unit <= YEAR;

const FARTHEST = Math.min(JUMP - SPLIT, LOOK - JUMP) - 1;
const step = (base: number, distance: number): string => String.fromCharCode(base + distance);

/** A piece and how long it is in the template: of alternatives the longer is tried first. */
type Piece = { program: string; length: number };

/**
 * "(不|没有)公开" → the program that prefers longer alternatives; groups nest. Throws on unbalanced brackets and on alternatives outside of them: a
 * template is a literal of this program.
 */
export function programOf(template: string): string {
  let at = 0;
  const sequence = (): Piece => {
    const start = at;
    let program = "";
    for (; at < template.length; at++) {
      const each = template.charAt(at);
      if (each === "(") program += group();
      else if (each === "|" || each === ")" || each === "=") break;
      else program += character(each);
    }
    return { program, length: at - start };
  };
  const character = (each: string): string => {
    if (each === "$") return step(END, 0);
    if (each === "#") return yearWord;
    if (isStep(each.charCodeAt(0))) throw new Error(`word template has a character of private use: ${template}`);
    return IN_TEXT[each] ?? each;
  };
  const choices = (): string => {
    const all = [sequence()];
    while (template.charAt(at) === "|") {
      at++;
      all.push(sequence());
    }
    all.sort((a, b) => b.length - a.length);
    let others = all.at(-1)?.program ?? "";
    for (let i = all.length - 2; i >= 0; i--) others = eitherOf(all[i]?.program ?? "", others, template);
    return others;
  };
  /** `at` is left on the bracket that closes it. */
  const group = (): string => {
    at++;
    const inner = choices();
    if (template.charAt(at) !== ")") throw unbalanced(template);
    return inner;
  };
  const { program } = sequence();
  if (at === template.length) return program;
  if (template.charAt(at) !== "=") throw unbalanced(template);
  at++;
  const behind = choices();
  if (at < template.length) throw unbalanced(template);
  return program + step(LOOK, 0) + behind;
}

function eitherOf(first: string, others: string, template: string): string {
  if (Math.max(first.length + 1, others.length) > FARTHEST) throw new Error(`word template is too long: ${template}`);
  const tried = others === "" ? first : first + step(JUMP, others.length);
  return step(SPLIT, tried.length) + tried + others;
}

/** 2024, 2024年, 2024年度. */
const yearWord = `${step(YEAR, 0)}年${eitherOf("度", "", "")}`;
