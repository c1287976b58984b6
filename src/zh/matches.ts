// A global pattern and a text -> all that matches, as matchAll finds it. No I/O. No clock.

/**
 * matchAll makes a copy of its pattern each time, which costs more than most texts are long: these patterns are asked of every clause. `pattern`
 * has the flag g, and is this program's own, so that no one else reads on with it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
