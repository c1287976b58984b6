// Word lists written as templates -> the longest word of them at a place in a text. No I/O. No clock.
import { once } from "../once.ts";
import { YEAR } from "../zh/digits.ts";
import { beginningsOf, IN_TEXT, isPlain } from "./beginnings.ts";

/** `role` says what kind of word it is, `value` which one. */
type Word<Role extends string> = { role: Role; value: string };
export type WordMatch<Role extends string> = Word<Role> & { end: number };
/** Names by value: `(a|b|)` are alternatives, white space separates names, "_" is a space within one, "[" a bracket of the text, "=" what has to follow it ("$" the end), "#" a year. */
export type WordList = Readonly<Record<string, string>>;

/** `end`: where the name ends that begins at a place, -1 when it does not. Made when a text first has what the name begins with: of thousands a question meets a few dozen. `order`: its place in the lists. */
type Entry<Role extends string> = Word<Role> & { template: string; order: number; end: ((text: string, at: number) => number) | null };

const YEAR_WORD = `${YEAR}年度?`;
/** Characters that stand for others of the text, or mean something in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|/_]/;
const literal = (character: string): string =>
  SPECIAL.test(character) ? (IN_TEXT[character] ?? character).replace(/[\\^$.*+?()[\]{}|/]/, "\\$&") : character;

/** "(不|没有)公开" → a pattern that prefers longer alternatives. Groups nest. */
export function compile(template: string): RegExp {
  let at = 0;
  /** Alternatives up to ")" or the end. */
  const choices = (): string => {
    const all = [sequence()];
    while (template[at] === "|") {
      at++;
      all.push(sequence());
    }
    if (all.length === 1) return all[0] ?? "";
    return `(?:${all.sort((a, b) => b.length - a.length).join("|")})`;
  };
  const sequence = (): string => {
    let source = "";
    while (at < template.length && !"|)=".includes(template[at] ?? "")) source += template[at] === "(" ? group() : character();
    return source;
  };
  const character = (): string => {
    const each = template[at++] ?? "";
    return each === "$" ? "$" : each === "#" ? YEAR_WORD : literal(each);
  };
  const group = (): string => {
    at++;
    const inner = choices();
    at++;
    return inner;
  };
  const source = choices();
  if (template[at] !== "=") return new RegExp(source, "y");
  at++;
  return new RegExp(`${source}(?=${choices()})`, "y");
}

/** Most names are plain words, and need no pattern. */
function matcher(template: string): (text: string, at: number) => number {
  if (isPlain(template)) return (text, at) => (text.startsWith(template, at) ? at + template.length : -1);
  const pattern = compile(template);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
}

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
const cutsLatin = (text: string, start: number, end: number): boolean =>
  (isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1))) ||
  (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)));

/** Up to two characters in one number: every place of a text is looked up, and a piece cut out of it for each would be thrown away. */
const beginningAt = (text: string, at: number, length: number): number =>
  length === 1 ? text.charCodeAt(at) : text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function put<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** What a text has to have for a name that begins with `first` to be tried; it may have it and not be the name. */
function twoOf(template: string, first: string): string[] {
  if (isPlain(template)) return [template.slice(0, 2)];
  const { seconds, alone } = beginningsOf(template, "second");
  return [...(alone ? [first] : []), ...Array.from(seconds, (second) => first + second)];
}

/** `lists` in order of precedence: of two words equally long, the one listed first is read. Text is to be in lower case. */
export function lexicon<Role extends string>(
  lists: readonly (readonly [Role, WordList])[],
): (text: string, at: number) => WordMatch<Role> | null {
  // Put in order when a question first comes, and by two characters when a text first has the one they begin with: a start waits for neither.
  const waiting = once(() => {
    const entries = new Map<string, Entry<Role>[]>();
    let order = 0;
    for (const [role, list] of lists)
      for (const [value, names] of Object.entries(list))
        for (const name of names.trim().split(/\s+/)) {
          const entry: Entry<Role> = { role, value, template: name, order: order++, end: null };
          for (const first of isPlain(name) ? name.charAt(0) : beginningsOf(name, "first").firsts) put(entries, first, entry);
        }
    return entries;
  });
  const entries = new Map<number, Entry<Role>[]>();
  const meet = (first: string): void => {
    const met = waiting().get(first);
    if (!met) return;
    waiting().delete(first);
    for (const entry of met)
      for (const beginning of twoOf(entry.template, first)) put(entries, beginningAt(beginning, 0, beginning.length), entry);
  };
  return (text, at) => {
    let best: Entry<Role> | null = null;
    let bestEnd = at;
    meet(text.charAt(at));
    for (let length = 2; length > 0; length--) {
      const candidates = entries.get(beginningAt(text, at, length));
      if (candidates === undefined) continue;
      for (const entry of candidates) {
        entry.end ??= matcher(entry.template);
        const end = entry.end(text, at);
        const isBetter = end > bestEnd || (end === bestEnd && best !== null && entry.order < best.order);
        if (isBetter && !cutsLatin(text, at, end)) [best, bestEnd] = [entry, end];
      }
    }
    return best && { role: best.role, value: best.value, end: bestEnd };
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
