// A template of question/lexicon.ts -> what the names it stands for can begin with, by which they are looked up. No I/O. No clock.

/** A year may begin so. */
const YEAR_FIRSTS = [..."12一二壹贰"];
/** Characters of a template that stand for others of the text. */
export const IN_TEXT: Readonly<Record<string, string>> = { _: " ", "[": "(", "]": ")" };

const PLAIN = /^[^(|)#$=_]+$/;
export const isPlain = (template: string): boolean => PLAIN.test(template);

/**
 * `seconds`: what can stand second, after one of the first characters, not after each of them. `alone`: a name may end after its first character, or
 * anything may follow it.
 */
type Beginnings = { firsts: ReadonlySet<string>; seconds: ReadonlySet<string>; alone: boolean };

/** How far a name is read: the first question waits for the first characters of all names, each for what follows those that it has. */
const REACH = { first: 0b01, second: 0b11 };

/**
 * Throws on unbalanced brackets, on alternatives outside of them and on what may be empty: a template is a literal of this program. What stands
 * behind what is asked for is not looked at.
 */
export function beginningsOf(template: string, far: keyof typeof REACH): Beginnings {
  const [firsts, seconds] = [new Set<string>(), new Set<string>()];
  let alone = false;
  // A bit for each number of characters, 0 and 1, that may stand before a place; of each bracket, those before it and those its alternatives end with.
  let before = 1;
  const opened: { before: number; after: number }[] = [];
  const end = (): Beginnings => {
    if (opened.length > 0) throw unbalanced(template);
    if (before & 1) throw new Error(`word template may be empty: ${template}`);
    return { firsts, seconds, alone: alone || before !== 0 };
  };
  for (const each of template) {
    const bracket = opened.at(-1);
    if (each === "=") return end();
    if (each === "(") opened.push({ before, after: 0 });
    else if (each === "|" || each === ")") {
      if (!bracket) throw unbalanced(template);
      bracket.after |= before;
      before = each === "|" ? bracket.before : bracket.after;
      if (each === ")") opened.pop();
    } else if (each !== "$") {
      for (const character of each === "#" ? YEAR_FIRSTS : [IN_TEXT[each] ?? each]) {
        if (before & 1) firsts.add(character);
        if (before & 2) seconds.add(character);
      }
      // A year has more characters than are looked at.
      if (each === "#" && before & 1) alone = true;
      before = each === "#" ? 0 : (before << 1) & REACH.second;
    }
    if (opened.length === 0 && !(before & REACH[far])) return { firsts, seconds, alone };
  }
  return end();
}

const unbalanced = (template: string): Error => new Error(`word template is unbalanced: ${template}`);
