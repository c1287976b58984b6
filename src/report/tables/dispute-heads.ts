// Heads above the figures of table `disputes` -> what each column holds: a group of cases and a result. By where the heads stand, or, where a
// conversion has moved them, by the order they are printed in; null when they say neither. No I/O. No clock.
import { DISPUTE_GROUPS, DISPUTE_RESULTS } from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, labelLikeness } from "../labels.ts";
import { isFigure, type Row, type RowCell } from "./rows.ts";

export type Group = (typeof DISPUTE_GROUPS)[number]["key"];
type Result = (typeof DISPUTE_RESULTS)[number]["key"];
export type Column = { group: Group; result: Result };
/** What the labels of a row say of all its figures. */
export type Said = { group?: Group | undefined; result?: Result | undefined };

/** Longer texts are sentences. */
const LONGEST_HEAD = 24;
export const BOTH_KINDS = "litigation";
const DIRECT = /未经(?:行政)?复议|直接(?:起诉|诉讼|提起)/;
const AFTER = /复议(?:之|以)?后|(?<!未)经过?(?:行政)?复议/;
const GROUPS = DISPUTE_GROUPS.map(({ key, path }) => ({ key, label: foldLabel(path.at(-1) ?? "") }));
/** The group a head names; both kinds of lawsuit together are "litigation". Of the table's title, which names all, none. */
export function groupIn(text: string): Group | typeof BOTH_KINDS | null {
  const folded = foldLabel(text);
  if (folded.length > LONGEST_HEAD) return null;
  const near = GROUPS.map(({ key, label }) => ({ key, likeness: labelLikeness(folded, label) })).sort((a, b) => b.likeness - a.likeness)[0];
  if (near && near.likeness >= CLOSE) return near.key;
  const [direct, after] = [DIRECT.test(folded), AFTER.test(folded)];
  if (direct || after) return direct && after ? null : direct ? "litigation.direct" : "litigation.after_reconsideration";
  const [lawsuit, review] = [/诉讼/.test(folded), /复议/.test(folded)];
  return lawsuit === review ? null : lawsuit ? BOTH_KINDS : "reconsideration";
}

const ENDS: readonly [RegExp, Result][] = [
  [/维持$/, "upheld"],
  [/纠正$/, "corrected"],
  [/其[他它](?:结果)?$/, "other"],
  [/未审结$/, "pending"],
  [/(?:总计|合计|小计|总数)$|^案件数量?$/, "total"],
];
/** 不予维持 is not 维持, and which of the results it is the form does not say. */
const DENIED = /[不未非](?:予|予以|被|经)?(?:维持|纠正)$/;
const RESULTS = DISPUTE_RESULTS.map(({ key, label }) => ({ key, label: foldLabel(label) }));
/** The result a head names. */
export function resultIn(text: string): Result | null {
  const folded = foldLabel(text);
  if (folded.length > LONGEST_HEAD || DENIED.test(folded)) return null;
  const said = ENDS.find(([end]) => end.test(folded))?.[1];
  return said ?? RESULTS.find(({ label }) => labelLikeness(folded, label) >= CLOSE)?.key ?? null;
}

const isLabel = ({ kind }: RowCell): boolean => kind === "label";
/** Whether a row says anything of groups or results. */
export const isHead = (row: Row): boolean =>
  row.slots.some((slot) => isLabel(slot) && (groupIn(slot.text) ?? resultIn(slot.text)) !== null);

export const saidIn = (labels: readonly string[]): Said => {
  const groups = labels.map(groupIn).filter((each): each is Group => each !== null && each !== BOTH_KINDS);
  return { group: groups.at(-1), result: labels.map(resultIn).findLast((each) => each !== null) ?? undefined };
};

/** A head that names neither a group nor a result. */
export const strangeHead = (heads: readonly Row[], from: number): string | undefined =>
  heads
    .flatMap(({ slots }) => slots.slice(from))
    .filter((slot) => isLabel(slot) && slot.text.length <= LONGEST_HEAD)
    .find(({ text }) => groupIn(text) === null && resultIn(text) === null)?.text;

/** Columns of a row of figures whose labels say `said`: as the heads stand over its slots, else as they follow one another. */
export function columnsUnder(heads: readonly Row[], slots: readonly RowCell[], from: number, said: Said): Column[] | null {
  const over = heads.filter((row) => row.slots.findLastIndex(({ kind }) => kind !== "empty") < slots.length);
  return byPlace(over, slots, from, said) ?? byBoth(heads, over, slots.length - from, from, said) ?? byOrder(heads, said);
}

/** Groups times results, each once: what the heads of a whole table make. */
function isWhole(columns: readonly Column[]): boolean {
  const [groups, results] = [new Set(columns.map(({ group }) => group)), new Set(columns.map(({ result }) => result))];
  const each = new Set(columns.map(({ group, result }) => `${group} ${result}`));
  return columns.length > 0 && each.size === columns.length && groups.size * results.size === columns.length;
}

function byPlace(heads: readonly Row[], slots: readonly RowCell[], from: number, said: Said): Column[] | null {
  const columns: Printed[] = [];
  for (let at = from; at < slots.length; at++) {
    const group = said.group ?? groupOver(heads, at);
    const result = said.result ?? resultOver(heads, at);
    const [slot, last] = [slots[at], columns.at(-1)];
    if (!group && slot && isFigure(slot)) return null;
    // A column that spans two places of the grid has its head over both.
    if (group && !(result && last?.group === group && last.result === result)) columns.push({ group, result });
  }
  const whole = completed(columns);
  return whole && isWhole(whole) ? whole : null;
}
/** A head reaches over the empty cells to its right; the lowest that tells the two kinds of lawsuit apart counts. */
export function groupOver(heads: readonly Row[], at: number): Group | null {
  for (const { slots } of heads.toReversed()) {
    const label = slots.slice(0, at + 1).findLast(({ kind }) => kind !== "empty");
    const group = label ? groupIn(label.text) : null;
    if (group !== null && group !== BOTH_KINDS) return group;
  }
  return null;
}
/** A head that was broken over two rows is put together again. */
export function resultOver(heads: readonly Row[], at: number): Result | null {
  const above = heads
    .flatMap(({ slots }) => slots.slice(at, at + 1).filter(isLabel))
    .map(({ text }) => text)
    .reverse();
  for (const [i, text] of above.entries()) {
    const result = resultIn(text) ?? (above[i + 1] === undefined ? null : resultIn(above[i + 1] + text));
    if (result !== null) return result;
  }
  return null;
}

/** A column whose head has lost its lower part. */
type Printed = { group: Group; result: Result | null };
/** Results that are past reading in one group are those of the groups that print theirs whole, if what is left of them agrees. */
function completed(columns: readonly Printed[]): Column[] | null {
  const runs = [...new Set(columns.map(({ group }) => group))].map((group) => columns.filter((each) => each.group === group));
  const whole = runs.find((run) => run.every(({ result }) => result !== null));
  const filled = columns.map((column) => {
    const run = runs.find((each) => each.includes(column)) ?? [];
    const missing = run.length === whole?.length ? whole[run.indexOf(column)]?.result : null;
    return { group: column.group, result: column.result ?? missing ?? null };
  });
  const agreeing = runs.every(
    (run) =>
      run === whole || run.every(({ result }) => result !== null) || run.every(({ result }, i) => !result || result === whole?.[i]?.result),
  );
  return agreeing && filled.every((each): each is Column => each.result !== null) ? filled : null;
}

/** Results by where their heads stand, groups by the order of theirs: a wide head is moved more easily than a narrow one. */
function byBoth(heads: readonly Row[], over: readonly Row[], width: number, from: number, said: Said): Column[] | null {
  const groups = said.group ? [said.group] : groupsInOrder(heads);
  const each = width / groups.length;
  if (said.result || !Number.isInteger(each)) return null;
  const columns = groups.flatMap((group, g) =>
    Array.from({ length: each }, (_, i): Printed => ({ group, result: resultOver(over, from + g * each + i) })),
  );
  const whole = completed(columns);
  return whole && isWhole(whole) ? whole : null;
}

const ownLabels = ({ slots }: Row): string[] => slots.flatMap((slot) => (isLabel(slot) && !slot.covered ? [slot.text] : []));

function byOrder(heads: readonly Row[], said: Said): Column[] | null {
  const groups = said.group ? [said.group] : groupsInOrder(heads);
  const results = said.result ? [said.result] : resultsInOrder(heads, groups.length);
  const columns = groups.flatMap((group) => results.map((result) => ({ group, result })));
  return isWhole(columns) ? columns : null;
}
/** The two kinds of lawsuit stand where 行政诉讼 stands above them. */
function groupsInOrder(heads: readonly Row[]): Group[] {
  const named = [...new Set(heads.flatMap(ownLabels).flatMap((text) => groupIn(text) ?? []))];
  const kinds = named.filter((each) => each.startsWith(`${BOTH_KINDS}.`));
  const outer = named.includes(BOTH_KINDS) ? named.filter((each) => !kinds.includes(each)) : named;
  return outer.flatMap((each) => (each === BOTH_KINDS ? kinds : [each])) as Group[];
}
/** Results in the order that every group prints them in; none when two print them otherwise. */
function resultsInOrder(heads: readonly Row[], groups: number): Result[] {
  const rows = heads.map((row) => ownLabels(row).flatMap((text) => resultIn(text) ?? []));
  // A header that repeats what reaches down has them all in its last row.
  for (const printed of [rows.findLast((row) => row.length > 0) ?? [], rows.flat()]) {
    const count = new Set(printed).size;
    const runs = Array.from({ length: printed.length / count }, (_, i) => printed.slice(i * count, (i + 1) * count).join());
    if ((runs.length === groups || runs.length === 1) && printed.length % count === 0 && new Set(runs).size === 1)
      return printed.slice(0, count);
  }
  return [];
}
