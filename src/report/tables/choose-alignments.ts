// Rows with one or more alignments -> the one alignment of each that the identities of the form allow. No I/O. No clock.
import { sum } from "../../decimal.ts";
import type { Identity } from "../../form/vocabulary.ts";
import { err, ok, type Result } from "../../result.ts";
import { readValue } from "../values.ts";
import { type Alignment, shapeOf } from "./alignments.ts";
import { isFigure } from "./rows.ts";

export type Choice = {
  /** Key of the row, and its label and line in the file for messages. */
  key: string;
  label: string;
  line: number;
  alignments: Alignment[];
  /** Rows of the same layout have their columns at the same offset; the surest first. */
  layouts: string[];
  /** How many cells the row has, and where a header with as many has its first column. */
  width: number;
  under: number | null;
  /** Only the rows around it say which row of the form it is. */
  guessed: boolean;
};

// Above this many combinations a table is not ambiguous but unreadable.
const MAX_COMBINATIONS = 4096;

const numberAt = (alignment: Alignment | undefined, column: number): number => {
  const slot = alignment?.slots[column];
  const read = slot ? readValue(slot.text) : null;
  return read?.kind === "number" ? read.value : 0;
};

/**
 * Chooses a alignment for each row. A row with one alignment is taken as printed, right or wrong: an error of the source is the source's.
 * Of several, those that add up to the row's total are left; then the columns of rows laid out alike, then the column identities decide.
 */
export function chooseAlignments(choices: Choice[], order: string[], rules: Identity[]): Result<Alignment[], string> {
  const distinct = choices.map(({ alignments }) =>
    [...new Map(alignments.map((each) => [shapeOf(each), each] as const).reverse()).values()].reverse(),
  );
  const usual = usualOffset(choices, distinct);
  const left: Alignment[][] = [];
  for (const [i, choice] of choices.entries()) {
    const options = narrow(distinct[i] ?? [], usual(choice), order);
    if (options.length === 0) return err(unreadable(choice));
    left.push(options);
  }
  const open = left.flatMap((options, i) => (options.length > 1 ? [i] : []));
  const found =
    open.length === 0 ? ok({ chosen: left.map((options) => options[0] as Alignment) }) : search(choices, left, open, rules, order);
  if (!found.ok) return found;
  const { chosen } = found.value;
  const guess = choices.find(({ guessed }) => guessed);
  if (guess && brokenColumns(choices, chosen, rules, order) > 0)
    return err(`第 ${guess.line} 行“${guess.label}”认不出是格式中的哪一行，表内合计也不能证明`);
  return ok(chosen);
}

/** How many of the column identities do not hold; every row of the form has to be there for one to hold. */
export function brokenColumns(choices: readonly Choice[], chosen: readonly Alignment[], rules: Identity[], order: string[]): number {
  const values = new Map(
    choices.flatMap(({ key }, i) => order.map((column, c) => [`${key}@${column}`, numberAt(chosen[i], c)] satisfies [string, number])),
  );
  const total = (keys: string[]) => sum(keys.map((key) => values.get(key) ?? 0));
  return rules.filter(({ rule, left, right }) => (rule === 1 || rule === 2) && total(left) !== total(right)).length;
}

/** What the row alone and its neighbours' layout leave of its alignments, the likeliest first; [] when nothing explains it. */
function narrow(options: Alignment[], usual: number | undefined, order: string[]): Alignment[] {
  const printed = options.filter(({ shifted }) => !shifted);
  if (options.length <= 1) return options;
  const adding = options.filter((each) => rowAddsUp(each, order));
  const asPrinted = printed.length === 1 ? printed[0] : undefined;
  if (asPrinted && (adding.includes(asPrinted) || adding.length === 0)) return [asPrinted];
  // The row as it stands does not add up, but would had it shifted: the columns have to agree, or it is the source that is wrong.
  if (asPrinted) return [asPrinted, ...adding];
  if (adding.length === 1) return adding;
  const inLine = (adding.length > 0 ? adding : printed).filter(({ offset }) => offset === usual);
  return inLine.length === 1 ? inLine : adding;
}

/** Whether what the applicants' columns hold makes the total. `order`: the applicant of each column. */
export function rowAddsUp(alignment: Alignment, order: string[]): boolean {
  const total = order.indexOf("total");
  const rest = order.map((_, column) => (column === total ? 0 : numberAt(alignment, column)));
  return sum(rest) === numberAt(alignment, total);
}

const unreadable = (choice: Choice): string => `第 ${choice.line} 行“${choice.label}”的数字对不上表的各列，没有一种读法合计相符`;

/**
 * The offset most rows of a layout have that can be read in one way only. Where there is no such row, the header tells, if the rows of
 * another layout that can be read so stand under it.
 */
function usualOffset(choices: Choice[], distinct: Alignment[][]): (choice: Choice) => number | undefined {
  const counts = new Map<string, Map<number, number>>();
  const seen = new Map<number, Set<number>>();
  for (const [i, { layouts, width }] of choices.entries()) {
    const only = distinct[i]?.length === 1 ? distinct[i]?.[0] : undefined;
    // A row that is blank from end to end stands anywhere, unless it has a cell for each column and no more.
    if (!only || !(only.slots.some((slot) => slot && isFigure(slot)) || only.offset + only.slots.length === width)) continue;
    seen.set(width, (seen.get(width) ?? new Set()).add(only.offset));
    for (const layout of layouts) {
      const offsets = counts.get(layout) ?? new Map<number, number>();
      counts.set(layout, offsets.set(only.offset, (offsets.get(only.offset) ?? 0) + 1));
    }
  }
  return ({ layouts, width, under }) => {
    const offsets = layouts.map((layout) => counts.get(layout)).find((each) => each !== undefined);
    if (offsets) return [...offsets].sort((a, b) => b[1] - a[1])[0]?.[0];
    const others = seen.get(width);
    return under !== null && others?.size === 1 && others.has(under) ? under : undefined;
  };
}

/**
 * Tries the combinations of what is open and takes the one that leaves the fewest column identities broken. Of equals the one nearest to
 * what is printed wins, if every open row has such a one; otherwise nothing decides.
 */
function search(
  choices: Choice[],
  left: Alignment[][],
  open: number[],
  rules: Identity[],
  order: string[],
): Result<{ chosen: Alignment[] }, string> {
  const first = choices[open[0] ?? 0] as Choice;
  const combinations = open.reduce((product, i) => product * (left[i]?.length ?? 1), 1);
  if (combinations > MAX_COMBINATIONS) return err(unreadable(first));
  let best: { chosen: Alignment[]; broken: number; shifted: number; ties: number } | null = null;
  for (let n = 0; n < combinations; n++) {
    let rest = n;
    const chosen = left.map((options) => options[0] as Alignment);
    for (const i of open) {
      const options = left[i] ?? [];
      chosen[i] = options[rest % options.length] as Alignment;
      rest = Math.floor(rest / options.length);
    }
    const broken = brokenColumns(choices, chosen, rules, order);
    const shifted = chosen.filter((each) => each.shifted).length;
    if (!best || broken < best.broken || (broken === best.broken && shifted < best.shifted)) best = { chosen, broken, shifted, ties: 1 };
    else if (broken === best.broken && shifted === best.shifted) best.ties++;
  }
  if (!best || best.ties > 1) return err(`第 ${first.line} 行“${first.label}”的数字可以有几种读法，表内合计不能判定是哪一种`);
  // A table that no reading brings into balance may be wrong at the source, but then its layout must leave no doubt.
  if (best.broken > 0 && open.some((i) => (left[i] ?? []).every((each) => !each.shifted))) return err(unreadable(first));
  return ok(best);
}
