// Word lists written as templates -> the longest word of them at a place in a text. No I/O. No clock.
import { once } from "../once.ts";
import { firstsOf, secondsOf } from "./beginnings.ts";
import { endOf, loaded, type Program } from "./program.ts";
import { programOf } from "./template.ts";

/** `role` says what kind of word it is, `value` which one. */
type Word<Role extends string> = { role: Role; value: string };
export type WordMatch<Role extends string> = Word<Role> & { end: number };
/** Names by value: `(a|b|)` are alternatives, white space separates names, "_" is a space within one, "[" a bracket of the text, "=" what has to follow it ("$" the end), "#" a year. */
export type WordList = Readonly<Record<string, string>>;
type WordAt<Role extends string> = (text: string, at: number) => WordMatch<Role> | null;

/**
 * Lists made ready to be read in place, a line each. `words`: role, value and how many names they have, tabs between. `names`: in the order of the
 * lists. `firsts`: a character, then which names' words can begin with it: for each how many further than the one before, from FEWEST up.
 */
type PackedLists = { words: string; names: string; firsts: string };
const FEWEST = 0x20;

export function packedLists(lists: readonly (readonly [string, WordList])[]): PackedLists {
  const words: string[] = [];
  const names: string[] = [];
  const firsts = new Map<string, { line: string; last: number }>();
  for (const [role, list] of lists)
    for (const [value, listed] of Object.entries(list)) {
      // Whichever of one value is read, it is that value: sorted, those that begin alike stand together and take less.
      const templates = listed.trim().split(/\s+/).sort();
      words.push(`${role}\t${value}\t${templates.length}`);
      for (const template of templates) {
        for (const first of firstsOf(template)) {
          const { line, last } = firsts.get(first) ?? { line: first, last: 0 };
          firsts.set(first, { line: line + String.fromCharCode(FEWEST + names.length - last), last: names.length });
        }
        names.push(template);
      }
    }
  const lines = Array.from(firsts.values(), ({ line }) => `\n${line}`);
  return { words: words.join("\n"), names: names.join("\n"), firsts: `${lines.join("")}\n` };
}

/** Several made ready, as one text: no list has a form feed. */
const PART = "\f";
export const joined = (all: readonly PackedLists[]): string => all.flatMap(({ words, names, firsts }) => [words, names, firsts]).join(PART);
export function unjoined(text: string, which: number): PackedLists {
  const [words = "", names = "", firsts = ""] = text.split(PART).slice(which * 3);
  return { words, names, firsts };
}

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
const cutsLatin = (text: string, start: number, end: number): boolean =>
  (isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1))) ||
  (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)));

const NO_NAMES: readonly never[] = [];
type Name<Role extends string> = Word<Role> & { program: Program };

/** `lists` in order of precedence: of two words equally long, the one listed first is read. Text is to be in lower case. */
export const lexicon = <Role extends string>(lists: readonly (readonly [Role, WordList])[]): WordAt<Role> =>
  packedLexicon<Role>(() => packedLists(lists));

/** The same, of lists made ready before. They are opened when a text first comes, and of thousands of names it meets a few dozen: a start waits for none. */
export function packedLexicon<Role extends string>(packed: () => PackedLists): WordAt<Role> {
  const opened = once(() => {
    const { words, names, firsts } = packed();
    const lines = words.split("\n").map((line) => line.split("\t"));
    let end = 0;
    const ends = lines.map(([, , count]) => {
      end += Number(count);
      return end;
    });
    return { words: lines, ends, names: names.split("\n"), firsts };
  });
  const met = new Map<number, Name<Role>>();
  const nameOf = (order: number): Name<Role> => {
    const known = met.get(order);
    if (known) return known;
    const { words, ends, names } = opened();
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > order) high = middle;
      else low = middle + 1;
    }
    const [role = "", value = ""] = words[low] ?? [];
    const made = { role: role as Role, value, program: loaded(programOf(names[order] ?? "")) };
    met.set(order, made);
    return made;
  };
  /** The names whose words can begin with a character, each with what may stand second, null for anything; which characters any of them has there. */
  type Beginning = { order: number; seconds: string | null }[];
  const beginningWith = (first: string): Beginning => {
    const { firsts, names } = opened();
    const line = firsts.indexOf(`\n${first}`);
    const found: Beginning = [];
    if (line < 0) return found;
    const further = firsts.slice(line + 2, firsts.indexOf("\n", line + 1));
    for (let at = 0, order = 0; at < further.length; at++) {
      order += further.charCodeAt(at) - FEWEST;
      found.push({ order, seconds: secondsOf(names[order] ?? "", first) });
    }
    return found;
  };
  /** By their first character: those of any second, and by the second character where others can go on with it. No text adds to what the lists have. */
  type Names = readonly Name<Role>[];
  const beginnings = new Map<number, { all: Beginning; any: Names; known: Map<number, Names | null> }>();
  /** Most characters of the world begin none: 1 where that is known. */
  const beginsNone = new Uint8Array(1 << 16);
  const candidatesAt = (text: string, at: number): Names => {
    const first = text.charCodeAt(at);
    if (beginsNone[first] === 1) return NO_NAMES;
    let begun = beginnings.get(first);
    if (!begun) {
      const all = beginningWith(text.charAt(at));
      const known = new Map<number, null>();
      for (const { seconds } of all) for (let i = 0; i < (seconds ?? "").length; i++) known.set((seconds ?? "").charCodeAt(i), null);
      begun = { all, any: all.filter(({ seconds }) => seconds === null).map(({ order }) => nameOf(order)), known };
      if (all.length > 0) beginnings.set(first, begun);
      else beginsNone[first] = 1;
    }
    const second = text.charCodeAt(at + 1) || 0;
    const known = begun.known.get(second);
    if (known !== null) return known ?? begun.any;
    const found = begun.all
      .filter(({ seconds }) => seconds === null || seconds.includes(text.charAt(at + 1)))
      .map(({ order }) => nameOf(order));
    begun.known.set(second, found);
    return found;
  };
  return (text, at) => {
    if (at >= text.length) return null;
    let best: Name<Role> | null = null;
    let bestEnd = at;
    // They stand in the order of the lists.
    for (const name of candidatesAt(text, at)) {
      const end = endOf(name.program, text, at);
      if (end > bestEnd && !cutsLatin(text, at, end)) [best, bestEnd] = [name, end];
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
