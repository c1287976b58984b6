// Rows -> table `requests`: each row known by its labels, its figures placed in the seven applicant columns, doubtful places settled by
// the identities. No I/O. No clock.
import { APPLICANTS, OTHER_HANDLING_2019, REQUEST_ROWS, requestRowPath } from "../../vocabulary.ts";
import { CLOSE, closeness, foldLabel, numberConflict } from "../labels.ts";
import { placementsOf } from "./placements.ts";
import { cellFrom, shownLabel, type TableReading } from "./reading.ts";
import { isFigure, type Reading, type Row, readRow } from "./rows.ts";
import { type Choice, settle } from "./settle.ts";

type FormRow = (typeof REQUEST_ROWS)[number];
type Found = { form: FormRow; row: Row; reading: Reading; score: number };

const ROWS: readonly FormRow[] = [...REQUEST_ROWS, OTHER_HANDLING_2019];
/** Other words reports print for a row of the form. */
const OTHER_NAMES: Record<string, string[]> = { handled: ["合计", "办理结果总计"], received: ["本年新收"], carried_in: ["上年结转"] };
const NAMES = ROWS.map((form) => {
  const label = foldLabel(form.label);
  const short = foldLabel(form.label.replace(/（区分处理.*$/, ""));
  const group = foldLabel(form.group);
  return {
    form,
    names: [...new Set([label, short, ...(OTHER_NAMES[form.key] ?? [])])],
    grouped: [...new Set([group + label, group + short])],
  };
});
const WIDTH = APPLICANTS.length;

/** Reads the table; `figures` is empty when no row of the form is among the rows. */
export function readRequests(rows: Row[]): TableReading {
  const readings = rows.map((row) => ({ row, reading: readRow(row) }));
  const order = columnOrder(rows);
  const found = assign(readings.filter(({ reading }) => !isHeader(reading) && hasRoom(reading)));
  const problems = [...repeated(found, readings), ...overfull(found)];
  if (problems.length > 0) return { figures: {}, printed: {}, problems };
  const single = singleOther(found);
  const kept = found.filter(({ form }) => (single ? !form.key.startsWith("other_handling.") : form !== OTHER_HANDLING_2019));
  const choices = kept.map(
    (each): Choice => ({
      key: each.form.key,
      label: shownLabel(each.reading.labels.at(-1) ?? ""),
      line: each.row.slots[0]?.place.line ?? 0,
      placements: placementsOf(each.reading.zone, each.reading.from, WIDTH),
      layout: `${each.row.grid}/${each.row.slots.length}/${each.row.aligned ? "" : each.reading.from}`,
      aligned: each.row.aligned,
    }),
  );
  const settled = settle(choices, order, single);
  if (!settled.ok) return { figures: {}, printed: {}, problems: [settled.error] };
  const reading: TableReading = { figures: {}, printed: {}, problems: [] };
  for (const [i, each] of kept.entries()) {
    const path = pathOf(each, readings);
    for (const [column, slot] of (settled.value[i]?.slots ?? []).entries()) {
      const applicant = APPLICANTS.find(({ key }) => key === order[column]);
      if (!applicant) continue;
      const key = `${each.form.key}@${applicant.key}`;
      reading.figures[key] = cellFrom(slot, each.row.slots[0]);
      reading.printed[key] = [...path, ...(applicant.group ? [applicant.group] : []), applicant.label];
    }
  }
  return reading;
}

/** Words of the header that no row has: 其他 and 总计 are both. */
const HEADER = new Set([
  "申请人情况",
  "法人或其他组织",
  ...APPLICANTS.map(({ label }) => label).filter((label) => label !== "其他" && label !== "总计"),
]);
const isHeader = ({ labels, zone }: Reading): boolean => !zone.some(isFigure) && labels.some((label) => HEADER.has(foldLabel(label)));
/** Labels that name a row by themselves. */
const ALONE = new Set(NAMES.flatMap(({ names }) => names).filter((name) => name.length >= 4));
/** A row has figures, or room for them when each is blank; a label of the innermost level that stands alone is one whose blanks left no trace. */
const hasRoom = ({ labels, zone }: Reading): boolean =>
  labels.length > 0 && (zone.some(isFigure) || zone.length >= WIDTH || (zone.length === 0 && ALONE.has(foldLabel(labels.at(-1) ?? ""))));

/** How surely a row's labels name a row of the form, 0–1. The innermost label decides; the group it stands in breaks ties. */
function scoreOf(labels: string[], { names, grouped, form }: (typeof NAMES)[number]): number {
  const folded = labels.map(foldLabel);
  const last = folded.at(-1) ?? "";
  const joined = folded.slice(-2).join("");
  const own = Math.max(...names.map((name) => closeness(last, name)));
  const whole = Math.max(...grouped.map((name) => Math.max(closeness(last, name), closeness(joined, name))));
  const inGroup = form.group !== "" && folded.slice(0, -1).some((label) => closeness(label, foldLabel(form.group)) >= CLOSE);
  return Math.max(own, whole) + (inGroup ? 0.01 : 0) - numberConflict(labels.at(-1) ?? "", form.label);
}

/** Each row of the form gets the row of the file that names it best; each row of the file is used once. */
function assign(readings: { row: Row; reading: Reading }[]): Found[] {
  const pairs = readings.flatMap(({ row, reading }) =>
    NAMES.map((names): Found => ({ form: names.form, row, reading, score: scoreOf(reading.labels, names) })).filter(
      ({ score }) => score >= CLOSE,
    ),
  );
  const taken = new Set<unknown>();
  const found: Found[] = [];
  for (const pair of pairs.sort((a, b) => b.score - a.score)) {
    if (taken.has(pair.row) || taken.has(pair.form)) continue;
    taken.add(pair.row).add(pair.form);
    found.push(pair);
  }
  return found.sort((a, b) => ROWS.indexOf(a.form) - ROWS.indexOf(b.form));
}

const figuresOf = (reading: Reading): string =>
  reading.zone
    .filter(isFigure)
    .map((slot) => slot.text)
    .join("|");

/** A second row with the same name and other figures means two tables in one file: neither can be trusted to be the report's. */
function repeated(found: Found[], readings: { row: Row; reading: Reading }[]): string[] {
  return found.flatMap(({ form, row, reading }) => {
    const name = foldLabel(reading.labels.at(-1) ?? "");
    const twin = readings.find(
      (other) =>
        other.row !== row &&
        name.length > 2 &&
        foldLabel(other.reading.labels.at(-1) ?? "") === name &&
        other.reading.zone.filter(isFigure).length >= WIDTH &&
        figuresOf(other.reading) !== figuresOf(reading),
    );
    return twin ? [`文件里有两张不同的申请情况表（“${form.label}”出现两次，数字不同），一个文件只能是一份报告`] : [];
  });
}

const overfull = (found: Found[]): string[] =>
  found.flatMap(({ reading, row }) => {
    const count = reading.zone.filter(isFigure).length;
    if (count <= WIDTH) return [];
    return [`第 ${row.slots[0]?.place.line ?? 0} 行“${shownLabel(reading.labels.at(-1) ?? "")}”有 ${count} 个数，而表只有 ${WIDTH} 列`];
  });

/** The 2019 form prints 其他处理 as one row. */
const singleOther = (found: Found[]): boolean =>
  found.some(({ form }) => form === OTHER_HANDLING_2019) &&
  !found.some(({ form }) => form.key === "other_handling.not_corrected" || form.key === "other_handling.fee_unpaid");

/** The applicant of each of the seven columns, left to right, as the header says; the form's order when the header is lost. */
function columnOrder(rows: Row[]): string[] {
  const standard = APPLICANTS.map(({ key }) => key as string);
  for (const row of rows) {
    const labels = row.slots.filter((slot) => slot.kind === "label").map((slot) => foldLabel(slot.text));
    if (row.slots.some(isFigure)) continue;
    const named = [...new Set(labels)].flatMap((label) => {
      const best = APPLICANTS.map((each) => ({ key: each.key as string, score: closeness(label, each.label) })).sort(
        (a, b) => b.score - a.score,
      )[0];
      return best && best.score >= CLOSE ? [best.key] : [];
    });
    const organisations = [...new Set(named)].filter((key) => key !== "natural_person" && key !== "total");
    if (new Set(named).size === WIDTH) return [...new Set(named)];
    if (organisations.length === WIDTH - 2) return ["natural_person", ...organisations, "total"];
  }
  return standard;
}

/** The labels above and beside a cell as this file prints them; those it prints only once are taken from where they stand. */
function pathOf(found: Found, readings: { row: Row; reading: Reading }[]): string[] {
  const own = found.reading.labels;
  const form = requestRowPath(found.form);
  return form.map((label, i) => {
    if (i === form.length - 1) return shownLabel(own.at(-1) ?? label);
    const folded = foldLabel(label);
    const near = own.slice(0, -1).find((each) => closeness(foldLabel(each), folded) >= CLOSE);
    const far = readings.flatMap(({ reading }) => reading.labels).find((each) => closeness(foldLabel(each), folded) >= CLOSE);
    return shownLabel(near ?? far ?? label);
  });
}
