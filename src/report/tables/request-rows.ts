// Rows of a file -> which row of table `requests` each is: by what it says, or, where a label is past reading, by the one place left for
// it, which the identities then have to confirm. No I/O. No clock.
import {
  APPLICANTS,
  type Form,
  type RequestRow as FormRow,
  isOtherHandlingRow,
  OTHER_HANDLING_2019,
  OTHER_HANDLING_NAMED,
  OTHER_HANDLING_REST,
  requestRowsOf,
} from "../../form/vocabulary.ts";
import { CLOSE, foldLabel, labelLikeness, numberConflict } from "../labels.ts";
import { shownLabel } from "./cells.ts";
import { rowInWords } from "./request-words.ts";
import { isFigure, type Row, type RowParts } from "./rows.ts";

export type Candidate = { row: Row; reading: RowParts };
/** `guessed`: the label does not say so, only the rows around it do. */
export type RowOfForm = Candidate & { form: FormRow; guessed?: true };

const WIDTH = APPLICANTS.length;
type Named = { form: FormRow; names: string[]; grouped: string[] };
/** Rows of an edition and, in its place for any, 其他处理 as one row, each with the labels it goes by. */
const namesOf = (form: Form): Named[] => [...requestRowsOf(form), OTHER_HANDLING_2019].map(named);
function named(form: FormRow): Named {
  const label = foldLabel(form.label);
  const short = foldLabel(form.label.replace(/（区分处理.*$/, ""));
  const group = foldLabel(form.group);
  return {
    form,
    names: [...new Set([label, short, ...form.misprints])],
    grouped: [...new Set([group + label, group + short])],
  };
}

/** Words of the header that no row has: 其他 and 总计 are both. */
const HEADER = new Set([
  "申请人情况",
  "法人或其他组织",
  ...APPLICANTS.map(({ label }) => label).filter((label) => label !== "其他" && label !== "总计"),
]);
const isHeader = ({ labels, zone }: RowParts): boolean => !zone.some(isFigure) && labels.some((label) => HEADER.has(foldLabel(label)));
/** A row has figures, or room for them when each is blank; a label of the innermost level that stands alone is one whose blanks left no trace. */
const hasRoom = ({ labels, zone }: RowParts, alone: ReadonlySet<string>): boolean =>
  labels.length > 0 && (zone.some(isFigure) || zone.length >= WIDTH || (zone.length === 0 && alone.has(foldLabel(labels.at(-1) ?? ""))));

export const lineOf = ({ row }: Candidate): number => row.slots.find(({ place }) => place.line > 0)?.place.line ?? 0;
export const nameOf = ({ reading }: Candidate): string => shownLabel(reading.labels.at(-1) ?? "");
const figuresOf = ({ reading }: Candidate): string[] => reading.zone.filter(isFigure).map(({ text }) => text);

/** The rows of the form that the file has, in the form's order; or why they cannot be told. */
export function findRows(candidates: Candidate[], form: Form): { found: RowOfForm[]; problems: string[] } {
  const rows = namesOf(form);
  const order = rows.map((each) => each.form);
  // Labels that name a row by themselves.
  const alone = new Set(rows.flatMap(({ names }) => names).filter((name) => name.length >= 4));
  const usable = candidates.filter(({ reading }) => !isHeader(reading) && hasRoom(reading, alone));
  const named = byName(usable, rows);
  if (named.length === 0) return { found: [], problems: [] };
  const { guessed, problems } = byPlace(usable, named, requestRowsOf(form));
  const all = [...named, ...guessed];
  const single =
    all.some(({ form }) => form === OTHER_HANDLING_2019) && !all.some(({ form }) => OTHER_HANDLING_NAMED.some((key) => key === form.key));
  // Where the form's three rows stand, a row with their group's name is a subtotal that the form does not ask for.
  const found = all.filter(({ form }) => (single ? !isOtherHandlingRow(form.key) : form !== OTHER_HANDLING_2019));
  return {
    found: found.sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form)),
    problems: [...repeated(named, candidates), ...overfull(found), ...problems],
  };
}

/** How surely a row's labels name a row of the form, 0–1. The innermost label decides; the group it stands in breaks ties. */
function scoreOf(labels: string[], { names, grouped, form }: Named): number {
  const folded = labels.map(foldLabel);
  const last = folded.at(-1) ?? "";
  const joined = folded.slice(-2).join("");
  const own = Math.max(...names.map((name) => labelLikeness(last, name)));
  const whole = Math.max(...grouped.map((name) => Math.max(labelLikeness(last, name), labelLikeness(joined, name))));
  const inGroup = form.group !== "" && folded.slice(0, -1).some((label) => labelLikeness(label, foldLabel(form.group)) >= CLOSE);
  return Math.max(own, whole) + (inGroup ? 0.01 : 0) - numberConflict(ownLabel(labels.at(-1) ?? "", form.group), form.label);
}
/** Of a label with its group's before it (（六）其他处理3.其他) the part that is the row's. */
function ownLabel(label: string, group: string): string {
  const words = group.replace(/^[（(].*?[）)]/, "");
  const at = words === "" ? -1 : label.indexOf(words);
  return at < 0 || label.length <= at + words.length ? label : label.slice(at + words.length);
}

/** Each row of the form gets the row of the file that names it best; each row of the file is used once. */
function byName(candidates: Candidate[], rows: Named[]): RowOfForm[] {
  const pairs = candidates.flatMap((candidate) => {
    const { labels, zone } = candidate.reading;
    const told = zone.filter(isFigure).length >= ROW_OF_FIGURES ? rowInWords(labels, rows) : null;
    return rows
      .map((names) => ({
        found: { ...candidate, form: names.form },
        score: Math.max(scoreOf(labels, names) - (zone.some(isFigure) ? 0 : 0.02), names.form === told ? CLOSE : 0),
      }))
      .filter(({ score }) => score >= CLOSE);
  });
  const taken = new Set<unknown>();
  const found: RowOfForm[] = [];
  for (const { found: each } of pairs.sort((a, b) => b.score - a.score)) {
    if (taken.has(each.row) || taken.has(each.form)) continue;
    taken.add(each.row).add(each.form);
    found.push(each);
  }
  return found;
}

/** A row with at least so many figures is one of the table's, whatever its label. */
const ROW_OF_FIGURES = 4;

/** Rows that no label names, between rows that are known: as many as the form has there are taken in order, any other number is a problem. */
function byPlace(candidates: Candidate[], named: RowOfForm[], rows: readonly FormRow[]): { guessed: RowOfForm[]; problems: string[] } {
  const forms = new Map(named.map((each) => [each.row, each.form]));
  const have = new Set(named.map(({ form }) => form));
  const indexOf = (form: FormRow) =>
    form === OTHER_HANDLING_2019 ? rows.findIndex(({ key }) => key === OTHER_HANDLING_REST) : rows.indexOf(form);
  const guessed: RowOfForm[] = [];
  const problems: string[] = [];
  let gap: Candidate[] = [];
  let after = -1;
  const close = (before: number) => {
    const missing = rows.slice(after + 1, before).filter((form) => !have.has(form));
    const forms2019 = missing
      .filter(({ key }) => !OTHER_HANDLING_NAMED.some((named) => named === key))
      .map((form) => (form.key === OTHER_HANDLING_REST ? OTHER_HANDLING_2019 : form));
    const fitting = [missing, forms2019].find((forms) => forms.length === gap.length);
    if (fitting) guessed.push(...gap.map((each, i): RowOfForm => ({ ...each, form: fitting[i] as FormRow, guessed: true })));
    else if (missing.length > 0)
      problems.push(...gap.slice(0, 1).map((each) => `第 ${lineOf(each)} 行“${nameOf(each)}”不是格式中的行，认不出是哪一行`));
    gap = [];
  };
  for (const candidate of candidates) {
    const form = forms.get(candidate.row);
    if (form) {
      if (gap.length > 0) close(indexOf(form));
      after = indexOf(form);
    } else if (figuresOf(candidate).length >= (after >= 0 ? ROW_OF_FIGURES : WIDTH)) gap.push(candidate);
  }
  if (gap.length > 0) close(rows.length);
  return { guessed, problems };
}

/** A second row with the same name and other figures means two tables in one file: neither can be trusted to be the report's. */
function repeated(found: RowOfForm[], candidates: Candidate[]): string[] {
  return found.flatMap((each) => {
    const name = foldLabel(each.reading.labels.at(-1) ?? "");
    const twin = candidates.find(
      (other) =>
        other.row !== each.row &&
        name.length > 2 &&
        foldLabel(other.reading.labels.at(-1) ?? "") === name &&
        figuresOf(other).length >= WIDTH &&
        figuresOf(other).join("|") !== figuresOf(each).join("|"),
    );
    return twin ? [`文件里有两张不同的申请情况表（“${each.form.label}”出现两次，数字不同），一个文件只能是一份报告`] : [];
  });
}

const overfull = (found: RowOfForm[]): string[] =>
  found.flatMap((each) => {
    const count = figuresOf(each).length;
    return count > WIDTH ? [`第 ${lineOf(each)} 行“${nameOf(each)}”有 ${count} 个数，而表只有 ${WIDTH} 列`] : [];
  });
