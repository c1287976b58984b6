// Word lists written as templates -> the longest word of them at a place in a text. No I/O. No clock.
import { YEAR } from "../zh/digits.ts";

/** `role` says what kind of word it is, `value` which one. */
export type Word<Role extends string> = { role: Role; value: string };
export type WordMatch<Role extends string> = Word<Role> & { end: number };
/** Names by value: `(a|b|)` are alternatives, white space separates names, "_" is a space within one, "=" what has to follow it ("$" the end), "#" a year. */
export type WordList = Readonly<Record<string, string>>;

type Entry<Role extends string> = Word<Role> & { pattern: RegExp };

const YEAR_WORD = `${YEAR}年度?`;
const YEAR_FIRSTS = [..."12一二壹贰"];

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("_", " ");

/**
 * "(不|没有)公开" → a pattern that prefers longer alternatives, and every character the name can begin with. Groups nest.
 * Throws on unbalanced brackets: a template is a literal of this program.
 */
function compile(template: string): { pattern: RegExp; firsts: Set<string> } {
  let at = 0;
  /** Alternatives up to ")" or the end, as a pattern, with what they begin with ("" when they may be empty). */
  const choices = (): { source: string; firsts: Set<string> } => {
    const all = [sequence()];
    while (template[at] === "|") {
      at++;
      all.push(sequence());
    }
    const sorted = all.sort((a, b) => b.source.length - a.source.length);
    const source = sorted.length === 1 ? (sorted[0]?.source ?? "") : `(?:${sorted.map((each) => each.source).join("|")})`;
    return { source, firsts: new Set(sorted.flatMap((each) => [...each.firsts])) };
  };
  const sequence = (): { source: string; firsts: Set<string> } => {
    let source = "";
    let firsts = new Set([""]);
    while (at < template.length && template[at] !== "|" && template[at] !== ")" && template[at] !== "=") {
      const part = template[at] === "(" ? group() : character();
      source += part.source;
      if (firsts.delete("")) firsts = new Set([...firsts, ...part.firsts]);
    }
    return { source, firsts };
  };
  const character = () => {
    const each = template[at++] ?? "";
    if (each === "$") return { source: "$", firsts: new Set([each]) };
    return each === "#" ? { source: YEAR_WORD, firsts: new Set(YEAR_FIRSTS) } : { source: literal(each), firsts: new Set([each]) };
  };
  const group = () => {
    at++;
    const inner = choices();
    if (template[at++] !== ")") throw new Error(`unbalanced word template: ${template}`);
    return inner;
  };
  const { source, firsts } = choices();
  if (template[at] === "=") {
    at++;
    return { pattern: new RegExp(`${source}(?=${choices().source})`, "y"), firsts };
  }
  if (at < template.length || firsts.has("")) throw new Error(`word template is unbalanced or may be empty: ${template}`);
  return { pattern: new RegExp(source, "y"), firsts: new Set([...firsts].map((first) => (first === "_" ? " " : first))) };
}

const LATIN = /[a-z0-9]/;
const cutsLatin = (text: string, start: number, end: number): boolean =>
  (LATIN.test(text.charAt(start)) && start > 0 && LATIN.test(text.charAt(start - 1))) ||
  (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end)));

/** `lists` in order of precedence: of two words equally long, the one listed first is read. Text is to be in lower case. */
export function lexicon<Role extends string>(
  lists: readonly (readonly [Role, WordList])[],
): (text: string, at: number) => WordMatch<Role> | null {
  const entries = new Map<string, Entry<Role>[]>();
  for (const [role, list] of lists)
    for (const [value, names] of Object.entries(list))
      for (const name of names.trim().split(/\s+/)) {
        const { pattern, firsts } = compile(name);
        for (const first of firsts) entries.set(first, [...(entries.get(first) ?? []), { role, value, pattern }]);
      }
  return (text, at) => {
    let best: WordMatch<Role> | null = null;
    for (const { role, value, pattern } of entries.get(text.charAt(at)) ?? []) {
      pattern.lastIndex = at;
      if (!pattern.test(text)) continue;
      const end = pattern.lastIndex;
      if (end > (best?.end ?? at) && !cutsLatin(text, at, end)) best = { role, value, end };
    }
    return best;
  };
}

/**
 * A template written out, without what has to follow it: every word it stands for, or, where those are more than `most`, only the ones that
 * leave out whatever may be left out; none when even they are more than `mostOfCore`.
 */
export function writtenOut(template: string, most: number, mostOfCore: number): string[] {
  const whole = variants(template, false, most);
  return whole ?? variants(template, true, mostOfCore) ?? [];
}

/** Null when there are more than `most`. `core`: of a group that may be empty, nothing. */
function variants(template: string, core: boolean, most: number): string[] | null {
  let at = 0;
  const choices = (): string[] | null => {
    let all = sequence();
    while (all && template[at] === "|") {
      at++;
      const next = sequence();
      all = next && [...all, ...next];
    }
    return all && (core && all.includes("") ? [""] : all);
  };
  const sequence = (): string[] | null => {
    let found: string[] | null = [""];
    while (found && at < template.length && template[at] !== "|" && template[at] !== ")" && template[at] !== "=") {
      let part: string[] | null;
      if (template[at] === "(") {
        at++;
        part = choices();
        at++;
      } else part = [template[at++] ?? ""];
      found = part && found.length * part.length <= most ? found.flatMap((before) => (part ?? []).map((each) => before + each)) : null;
    }
    return found;
  };
  return choices();
}
