// Heads above a row of table `proactive` -> which of the row's columns stands where; or why that cannot be told: no sum of this table knows one
// column from another. No I/O. No clock.
import { FORMS, type Form, type ProactiveFormRow as FormRow, proactiveRowsOf } from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, labelLikeness } from "../labels.ts";
import { COUNTS } from "../values.ts";
import { shownLabel } from "./cells.ts";
import { isFigure, type Row } from "./rows.ts";

type Column = FormRow["columns"][number];
export type Named = { column: Column; label: string; at: number };
/** `named` is null where no head says anything: then the form's own order is all there is. */
type Heads = { named: Named[] | null; problem: string | null };

/** Words of the form around the label that a file may drop or add. */
export const shortName = (label: string): string => foldLabel(label.replace(/[（(].*?[）)]/g, ""));

/** What heads say for a column when they do not say it in the form's words, by the column's key. */
const TELLING: Readonly<Record<string, RegExp>> = {
  ".issued": /制发|制定|新制|新增|新发|出台|印发/,
  ".repealed": /废止|失效/,
  ".in_force": /有效/,
  ".made": /新制作|制作/,
  ".newly_published": /新公开/,
  ".published_total": /公开总|总公开/,
  ".items_last_year": /上(?:一)?年/,
  ".items_change": /增.{0,2}减/,
};
const LONGEST_HEAD = 16;
/** Figures of another year than the report's, of all years so far, and of what is only meant to be done. */
const BEFORE = /上(?:一)?年|去年|前年|往年/;
const SO_FAR = /累计|历年|历次|历史/;
const PLANNED = /拟|计划|预计/;
/** Of what was asked for or is on a list, where the form asks for what was decided. */
const UNDECIDED = /受理|收件|申请|事项数|事项总数|待办|未办/;
/** Columns of the form that are of the year before, or of all years so far. */
const OF_BEFORE = new Set([".items_last_year", ".items_change"]);
const OF_ALL = new Set([".in_force", ".published_total"]);
/** Whether a head, or a row's name, says that what stands with it is not this year's, or not decided, as all the form's are unless their own label says so. `year`: the report's, where it is known. */
export const isOfAnotherTime = (text: string, key = "", year = 0): boolean => {
  const short = shortName(text);
  if (short.length > LONGEST_HEAD) return false;
  const years = [...text.replace(/[（(].*?[）)]|\s/g, "").matchAll(/20\d{2}(?=年)/g)].map(Number);
  const before = years.length > 0 && years.every((each) => each < year) && !OF_BEFORE.has(key);
  return (
    before ||
    UNDECIDED.test(short) ||
    PLANNED.test(short) ||
    (BEFORE.test(short) && !OF_BEFORE.has(key)) ||
    (SO_FAR.test(short) && !OF_ALL.has(key))
  );
};
type Said = { column: Column; score: number };
/** The column a head names: 1 for the form's words, less for words like them or such as tell it from the row's others. */
function columnIn(text: string, every: readonly Column[], year: number): Said | null {
  const short = shortName(text);
  const columns = every.filter(({ key }) => !isOfAnotherTime(text, key, year));
  const scored = columns.map((column) => ({ column, score: labelLikeness(short, shortName(column.label)) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (best?.score === 1 || short.length > LONGEST_HEAD) return best?.score === 1 ? best : null;
  const telling = columns.filter(({ key }) => TELLING[key]?.test(short));
  const [told] = telling;
  if (told && telling.length === 1) return { column: told, score: Math.max(CLOSE, best?.column === told ? best.score : 0) };
  return best && best.score >= CLOSE && telling.length === 0 && sharesOwn(short, best.column, every) ? best : null;
}

const COLUMNS = FORMS.flatMap((form) => proactiveRowsOf(form).flatMap(({ columns }) => columns.map(({ label }) => label)));
/** Whether a word heads a column of any edition, its unit set aside. */
export const isColumnHead = (word: string): boolean =>
  isOfAnotherTime(word) || COLUMNS.some((label) => labelLikeness(shortName(word), shortName(label)) >= CLOSE);

/** Whether a row without figures is the heads of a block: it has a head of the form, or begins as such rows do. */
export function isHeader(row: Row, form: Form): boolean {
  if (row.slots.some(isFigure)) return false;
  const labels = row.slots.filter(({ kind, covered }) => kind === "label" && !covered).map(({ text }) => text);
  const columns = proactiveRowsOf(form).flatMap((each) => each.columns);
  if (labels.some((text) => columns.some((column) => labelLikeness(shortName(text), shortName(column.label)) >= CLOSE))) return true;
  return (
    labels.length > 1 &&
    (/^(?:信息内容|信息类别|项目|类别)$/.test(foldLabel(labels[0] ?? "")) || labels.some((text) => isOfAnotherTime(text)))
  );
}

type Printed = { label: string; at: number; said: Said | null };
const printedIn = (header: Row, columns: readonly Column[], year: number): Printed[] =>
  header.slots.flatMap((slot, at) =>
    slot.kind === "label" && !slot.covered ? [{ label: slot.text, at, said: columnIn(slot.text, columns, year) }] : [],
  );
/**
 * Header and row without the columns that the form does not have (上年, 增减, 备注), where the header is as wide as the row and names all of
 * the form's beside them; as they are otherwise.
 */
export function ownColumns(form: FormRow, header: Row | null, row: Row, year: number): { header: Row | null; row: Row } {
  const as = { header, row };
  if (!header || header.slots.length !== row.slots.length) return as;
  const printed = printedIn(header, form.columns, year);
  const named = printed.filter(({ said }) => said !== null);
  const first = printed.findIndex(({ said }) => said !== null);
  if (named.length !== form.columns.length || new Set(named.map(({ said }) => said?.column)).size !== named.length) return as;
  const strange = printed.flatMap(({ at, said, label }, i) =>
    said === null && (i > first || isOfAnotherTime(label, "", year)) ? [[at, printed[i + 1]?.at ?? header.slots.length] as const] : [],
  );
  if (strange.length === 0) return as;
  const without = ({ slots, ...rest }: Row): Row => ({
    ...rest,
    slots: slots.filter((_, at) => !strange.some(([from, to]) => at >= from && at < to)),
  });
  return { header: without(header), row: without(row) };
}

/** The row's columns as the header prints them, left to right. Only what is printed right, or tells a column from the others, may stand in another order. */
export function headsOf(form: FormRow, header: Row | null, year: number): Heads {
  const none = { named: null, problem: null };
  if (!header) return none;
  const said = printedIn(header, form.columns, year);
  const named = said.flatMap(({ said: own, ...slot }, i): (Named & { score: number })[] =>
    own && !said.slice(0, i).some((before) => before.said?.column === own.column) ? [{ ...slot, ...own }] : [],
  );
  const before = form.columns.find(({ key }) => OF_BEFORE.has(key))?.key;
  // Its figures would stand among those of this year, and no sum knows them apart.
  const foreign = said.find(({ label, said: own }) => own === null && isOfAnotherTime(label, before, year));
  if (foreign)
    return {
      named: null,
      problem: `主动公开表的表头“${shownLabel(foreign.label)}”${UNDECIDED.test(foreign.label) ? "不是处理决定的数" : "不是本年的数"}，分不清各列`,
    };
  if (form.columns.length === 1) return { named: named.length === 1 ? named : null, problem: null };
  const inOrder = named.every(
    ({ column }, i) => i === 0 || form.columns.indexOf(column) > form.columns.indexOf(named[i - 1]?.column as Column),
  );
  if (named.length === form.columns.length && (inOrder || named.every(({ score }) => score >= CLOSE))) return { named, problem: null };
  // Heads in the form's places about one that is past reading leave it the one place there is; a head that is not there at all says nothing.
  const heads = said.slice(-form.columns.length);
  const missing = form.columns.length - named.length;
  const inPlace =
    heads.length === form.columns.length &&
    heads.every(({ said: own, label }, i) =>
      own ? own.column === form.columns[i] : sharesOwn(label, form.columns[i] as Column, form.columns),
    );
  const strange = said.slice(1).find(({ said: own, label }) => own === null && foldLabel(label).length > 0);
  if (!strange || (missing === 1 && inPlace)) return inOrder ? none : { named: null, problem: unclear(said.at(-1)?.label ?? "") };
  return { named: null, problem: unclear(strange.label) };
}
/** Whether a head has something of a column's label that the row's other labels do not have: 本年修改件数 is like each of them, and none. */
function sharesOwn(head: string, column: Column, columns: readonly Column[]): boolean {
  const others = columns.filter((each) => each !== column).map(({ label }) => label);
  const own = [...foldLabel(column.label)].filter((each) => !others.some((label) => label.includes(each)));
  return own.length === 0 || own.some((each) => head.includes(each));
}
const unclear = (head: string): string => `主动公开表的表头“${shownLabel(head)}”认不出是哪一列，分不清各列`;

const COUNTED_IN = /(?:单位[:：]?|[(（]|以)([百千万亿])(?:件|宗|项|个|条|次)/;
/** The power of ten that a head names for the counts below it (单位：万件); 0 when it names none. */
export const countPower = (head: string): number => COUNTS[COUNTED_IN.exec(head.replace(/\s/g, ""))?.[1] ?? ""] ?? 0;
