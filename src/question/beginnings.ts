// A word template (question/template.ts) -> what the words it stands for can begin with, by which they are looked up. No I/O. No clock.

/** Characters of a template that stand for others of the text. */
export const IN_TEXT: Readonly<Record<string, string>> = { _: " ", "[": "(", "]": ")" };
const inText = (each: string): string => (each === "_" || each === "[" || each === "]" ? (IN_TEXT[each] ?? each) : each);
/** A year may begin so. */
const YEAR_FIRSTS = "12一二壹贰";
export const unbalanced = (template: string): Error => new Error(`word template is unbalanced: ${template}`);

/** What a place of a template may have before it, as bits: no character of the word, or one that fits. */
const NONE = 1;
const ONE = 2;

/**
 * Goes over a template until all that may stand before a place is settled. `next`: given a character ("#" is a year) and what may stand before
 * it, what may stand behind it. → what may stand before the end; what has to follow a word is not looked at. Throws on unbalanced brackets.
 */
function over(template: string, next: (character: string, before: number) => number): number {
  let before = NONE;
  const opened: { before: number; after: number }[] = [];
  for (let at = 0; at < template.length; at++) {
    const each = template.charAt(at);
    const bracket = opened.at(-1);
    if (each === "=") break;
    if (each === "(") opened.push({ before, after: 0 });
    else if (each === "|" || each === ")") {
      if (!bracket) throw unbalanced(template);
      bracket.after |= before;
      before = each === "|" ? bracket.before : bracket.after;
      if (each === ")") opened.pop();
    } else if (each !== "$" && before > 0) before = next(inText(each), before);
    if (before === 0 && opened.length === 0) return 0;
  }
  if (opened.length > 0) throw unbalanced(template);
  return before;
}

/** Throws when a word may be empty. */
export function firstsOf(template: string): string[] {
  const firsts = new Set<string>();
  const left = over(template, (character, before) => {
    if (before & NONE) for (const each of character === "#" ? YEAR_FIRSTS : character) firsts.add(each);
    return 0;
  });
  if (left > 0) throw new Error(`word template may be empty: ${template}`);
  return [...firsts];
}

/** Nested deeper than any template. */
const DEEPEST = 16;
const befores = new Uint8Array(DEEPEST);
const afters = new Uint8Array(DEEPEST);

/**
 * What may stand second where a word begins with `first`; null where anything may, as behind a word of one character: one that is said to may still
 * be another's. The same walk as firstsOf's, without a step that costs: hundreds of templates are asked while an isolate's first question waits.
 * Throws on brackets nested too deeply.
 */
export function secondsOf(template: string, first: string): string | null {
  let seconds = "";
  let before = NONE;
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
    const each = template.charAt(at);
    if (each === "(") {
      if (depth === DEEPEST) throw unbalanced(template);
      befores[depth] = before;
      afters[depth++] = 0;
    } else if (each === "|" || each === ")") {
      if (depth === 0) throw unbalanced(template);
      const after = (afters[depth - 1] ?? 0) | before;
      afters[depth - 1] = after;
      before = each === "|" ? (befores[depth - 1] ?? 0) : after;
      if (each === ")") depth--;
    } else if (each === "=") break;
    else if (each === "#") {
      // A year has more characters than are looked at.
      if (before & NONE && YEAR_FIRSTS.includes(first)) return null;
      if (before & ONE) seconds += YEAR_FIRSTS;
      before = 0;
    } else if (each !== "$" && before > 0) {
      const character = inText(each);
      if (before & ONE) seconds += character;
      before = before & NONE && character === first ? ONE : 0;
    }
    if (before === 0 && depth === 0) return seconds;
  }
  if (depth > 0) throw unbalanced(template);
  return before & ONE ? null : seconds;
}
