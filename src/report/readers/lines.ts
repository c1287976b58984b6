// A text -> its lines, each with its place: a letter's marks of what it answers taken off, quoted cells that have lines of their own put together.
// No I/O. No clock.

export type Line = { text: string; number: number; start: number };

/** A letter that hands a report on marks its lines as another's. So many lines are no path of links. */
const ANSWERED = /^ ?>(?:[ \u00a0]?>)*[ \u00a0]?/;
const FEWEST_ANSWERED = 20;
const withoutMark = (line: Line): Line => {
  const mark = ANSWERED.exec(line.text)?.[0].length ?? 0;
  return { ...line, text: line.text.slice(mark), start: line.start + mark };
};

/** A line ends at any line break, and at a page's end. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]|$/g)) {
    lines.push({ text: text.slice(start, match.index), number: lines.length + 1, start });
    start = match.index + match[0].length;
  }
  return lines.filter((line) => ANSWERED.test(line.text)).length < FEWEST_ANSWERED ? lines : lines.map(withoutMark);
}

/** A cell of so many lines at most: a quote that is never closed must not swallow the file. */
const MOST_QUOTED = 8;
/** What parts the cells of a row. */
type Separator = "\t" | ",";
/** Lines of one quoted cell are one line: spreadsheets write a cell so when it has lines of its own. */
export function quotedTogether(lines: Line[], text: string, separator: Separator): Line[] {
  if (!lines.some((line) => opensQuote(line.text, separator))) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    let whole = line;
    for (let last = at + 1; opensQuote(whole.text, separator) && last <= at + MOST_QUOTED && last < lines.length; last++) {
      const end = lines[last] as Line;
      whole = { ...line, text: text.slice(line.start, end.start + end.text.length) };
      if (!opensQuote(whole.text, separator) && whole.text.includes(separator)) at = last;
    }
    joined.push(opensQuote(whole.text, separator) || !whole.text.includes(separator) ? line : whole);
  }
  return joined;
}
/** Whether the last cell of a line, or the line, begins with a quote that is not closed. */
function opensQuote(line: string, separator: Separator): boolean {
  const cell = separator === "," ? lastOf(line) : line.slice(line.lastIndexOf(separator) + 1);
  return cell.startsWith('"') && (cell.match(/"/g)?.length ?? 0) % 2 === 1;
}
/** The last cell of a line of values between commas: a quoted one may hold commas itself. */
function lastOf(line: string): string {
  let [from, quoted] = [0, false];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === "," && !quoted) from = at + 1;
  }
  return line.slice(from);
}
/** A cell as a spreadsheet quotes it: its own quotes doubled, its line breaks kept. */
export const unquoted = (cell: string): string => {
  const inside = /^\s*"((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
  return inside === undefined ? cell : inside.replaceAll('""', '"').replace(/\s*[\r\n]+\s*/g, "");
};
