// A template of question/lexicon.ts -> what the names it stands for can begin with, by which they are looked up. No I/O. No clock.

const YEAR_FIRSTS = [..."12一二壹贰"];
/** Characters of a template that stand for others of the text. */
export const IN_TEXT: Readonly<Record<string, string>> = { _: " ", "[": "(", "]": ")" };

const PLAIN = /^[^(|)#$=_]+$/;
export const isPlain = (template: string): boolean => PLAIN.test(template);

/** How much of a name's beginning it is looked up by: of the thousands that begin with a common character few share two. */
export const BEGINNING = 2;
/** Stands for a character of a beginning that may be any. */
const ANY = "\u0000";

/**
 * The characters the name can begin with. Only as much of it is read as that takes, since the first question waits for all of them: a fault further on
 * is found by who needs what stands there. `open`, `maybe`, `empty`: a bit for each depth of brackets, whether nothing has to stand before this place,
 * or before the bracket, and whether an alternative of the bracket may be empty.
 */
export function firstsOf(template: string): Set<string> {
  const found = new Set<string>();
  let [depth, open, maybe, empty] = [0, 1, 1, 0];
  for (const each of template) {
    const bit = 1 << depth;
    if (each === "(") {
      depth++;
      open = open & bit ? open | (bit << 1) : open & ~(bit << 1);
      maybe = open & bit ? maybe | (bit << 1) : maybe & ~(bit << 1);
      empty &= ~(bit << 1);
    } else if (each === "|" || each === ")") {
      if (depth === 0) throw unbalanced(template);
      if (open & bit) empty |= bit;
      if (each === "|") open = maybe & bit ? open | bit : open & ~bit;
      else {
        depth--;
        if (!(maybe & empty & bit)) open &= ~(bit >> 1);
      }
    } else if (each === "=") break;
    else if (open & bit && each !== "$") {
      if (each === "#") for (const first of YEAR_FIRSTS) found.add(first);
      else found.add(IN_TEXT[each] ?? each);
      open &= ~bit;
    }
    if (depth === 0 && !(open & 1)) return found;
  }
  throw depth > 0 ? unbalanced(template) : mayBeEmpty(template);
}

/**
 * Every beginning the name can have, of two characters, or of one where the name may end there or where what comes next may be anything.
 * Throws on unbalanced brackets and on what may be empty: a template is a literal of this program.
 */
export function beginningsOf(template: string): Set<string> {
  if (isPlain(template)) return new Set([template.slice(0, BEGINNING)]);
  const [found, end] = sequenceAt(template, 0);
  if (end < template.length && template[end] !== "=") throw unbalanced(template);
  if (found.includes("")) throw mayBeEmpty(template);
  return new Set(found.map((beginning) => beginning.replace(ANY, "")));
}

const unbalanced = (template: string): Error => new Error(`word template is unbalanced: ${template}`);
const mayBeEmpty = (template: string): Error => new Error(`word template may be empty: ${template}`);

/** The beginnings of what stands from `from` to "|", ")", "=" or the end, and where that is. */
function sequenceAt(template: string, from: number): [string[], end: number] {
  let found = [""];
  for (let at = from; at < template.length; at++) {
    const each = template[at] as string;
    // What comes now is no part of a beginning.
    if (found.every(({ length }) => length >= BEGINNING)) return [found, endOfSequence(template, at)];
    if ("|)=".includes(each)) return [found, at];
    let next: string[] = each === "#" ? YEAR_FIRSTS.map((first) => first + ANY) : each === "$" ? [""] : [IN_TEXT[each] ?? each];
    if (each === "(") [next, at] = alternativesAt(template, at + 1);
    found = found.flatMap((first) => (first.length >= BEGINNING ? first : next.map((behind) => (first + behind).slice(0, BEGINNING))));
  }
  return [found, template.length];
}

/** Those of all that stands from `from` to the bracket's end, and where that is. */
function alternativesAt(template: string, from: number): [string[], end: number] {
  const all: string[] = [];
  for (let at = from; ; at++) {
    const [found, end] = sequenceAt(template, at);
    all.push(...found);
    if (template[end] === ")") return [all, end];
    if (template[end] !== "|") throw unbalanced(template);
    at = end;
  }
}

/** Where the next "|", ")" or "=" outside of brackets that open from `from` on is, or the end. */
function endOfSequence(template: string, from: number): number {
  let depth = 0;
  for (let at = from; at < template.length; at++) {
    const each = template[at];
    if (each === "(") depth++;
    else if (each === "=" && depth > 0) throw unbalanced(template);
    else if (depth === 0 && (each === "|" || each === ")" || each === "=")) return at;
    else if (each === ")") depth--;
  }
  if (depth > 0) throw unbalanced(template);
  return template.length;
}
