// What a report is once read: sections, passages, the cells of the form, and the numbers its prose states. Types, and the
// citations of cells and passages. No I/O. No clock.
import type { Citation } from "../contract.ts";
import { plain } from "../decimal.ts";
import { type ByKey, cellIn, cellOf, type FigureKey, type Form, TABLE_SECTION } from "../form/vocabulary.ts";
import { readValue } from "./values.ts";

/** Where something stands in the decoded text of its file: 1-based line, UTF-16 offsets [start, end). */
export type Place = { line: number; start: number; end: number };

/** What a reader makes of a file, in reading order. Grid cells keep the spans the file gives; a text file's rows are ragged. */
export type Block =
  | { kind: "heading"; level: number; text: string; place: Place }
  | { kind: "paragraph"; text: string; place: Place }
  | { kind: "grid"; rows: GridCell[][]; place: Place };
export type GridCell = { text: string; place: Place; rowSpan?: number; colSpan?: number };

/** A cell of the form as the report prints it. `value` null is blank: nothing, or a dash. Values are exact decimals. */
export type Cell = { value: number | null; text: string; place: Place };

/** `number` 1–6 is the section of the form; 0 is what stands before the first. `heading` is as printed, without markup marks. */
export type Section = { number: number; heading: string; place: Place };

/** A piece of prose with one idea. `n` is 1-based within the report; `path` the headings inside the section, outermost first. */
export type Passage = { n: number; section: number; path: string[]; text: string; place: Place };

/** A number that a passage states: "政务微信共发布信息 8115 条". Offsets are UTF-16, into the passage's text. */
export type Statement = {
  passage: number;
  /** Whose number it is, in the report's words with the list's shared subject restored: "政务微信 发布信息". */
  subject: string;
  value: number;
  /** The number with its unit as printed, spaces removed: "8115条", "800余条". */
  text: string;
  unit: string;
  approximate?: true;
  /** The sentence it stands in, [start, end) of the passage's text, and the number's own place. */
  sentence: [number, number];
  at: [number, number];
  /** Index (in the report's statements) of the total this number is a part of ("其中…"). */
  partOf?: number;
  /** What stands around the number and is not in `subject`: earlier clauses of its sentence, the label or heading above it. */
  context?: string;
  /** The sentence says that there was none ("未发生…案件"): `value` is 0, `unit` "", `text` the words that say so. */
  none?: true;
};

/**
 * A year that a report gives for itself in its title or its file's name and that is not its period's; or the year of a date of publication before
 * the end of the period.
 */
export type YearDoubt = { where: "title" | "file" | "date"; year: number };

export type Report = {
  id: string;
  /** Full name with parents: "吴忠市利通区古城镇". */
  issuer: string;
  title: string;
  year: number;
  form: Form;
  /** GB/T 2260 code of the region the issuer belongs to, six digits. */
  region: string;
  /** Where the authority published it, if known. */
  source?: string;
  sections: Section[];
  passages: Passage[];
  /** Absent key: the file has no such cell. */
  figures: ByKey<Cell>;
  /** Labels printed otherwise than the form has them, by figure key of the cell: its whole printed path, outermost first. */
  printed: ByKey<string[]>;
  statements: Statement[];
  /** Years elsewhere in the report that are not its own; left out when there are none. */
  doubts?: YearDoubt[];
  /** The share of the file's text, 0–1, that is neither prose nor a cell of the form here; left out when it is next to nothing. */
  lost?: number;
};

/** A report as lists show it. */
export type ReportSummary = Pick<Report, "id" | "issuer" | "title" | "year" | "form" | "region" | "source"> & {
  passages: number;
  figures: number;
};

export const summaryOf = (report: Report): ReportSummary => ({
  id: report.id,
  issuer: report.issuer,
  title: report.title,
  year: report.year,
  form: report.form,
  region: report.region,
  ...(report.source ? { source: report.source } : {}),
  passages: report.passages.length,
  figures: Object.keys(report.figures).length,
});

/** A report's id without its year: whose it is. */
export const agencyIdOf = (report: Pick<ReportSummary, "id">): string => report.id.replace(/-\d{4}$/, "");

export const cellUrl = (report: string, key: FigureKey): string => `/reports/${report}#cell-${key}`;
export const passageUrl = (report: string, n: number): string => `/reports/${report}#passage-${n}`;

const about = (report: Report, section: number) => ({
  report: report.id,
  issuer: report.issuer,
  year: report.year,
  title: report.title,
  section: report.sections.find((each) => each.number === section)?.heading ?? report.title,
});
const source = (report: Report) => (report.source ? { source: report.source } : {});

/** The printed label path of a cell, outermost first. */
export const printedPath = (report: Report, key: FigureKey): string[] => report.printed[key] ?? cellIn(report.form, key)?.path ?? [key];

/** An amount printed in another unit of money than the form's, in the form's: "（合37.4万元）"; "" where the cell prints it so itself. */
function conversionOf({ text, value }: Cell, unit: string | undefined): string {
  const printed = readValue(text);
  return unit === "万元" && value !== null && printed.kind === "number" && printed.value !== value ? `（合${plain(value)}万元）` : "";
}

/** Cites a cell: its printed label path and what the cell holds ("（空白）" when blank). */
export function citeCell(report: Report, key: FigureKey): Citation {
  const form = cellOf(key);
  const cell = report.figures[key];
  const conversion = cell ? conversionOf(cell, form?.unit) : "";
  const quote = `${printedPath(report, key).join(" · ")}：${cell?.text.trim() || "（空白）"}${conversion}`;
  return { ...about(report, form ? TABLE_SECTION[form.table] : 0), quote, url: cellUrl(report.id, key), ...source(report) };
}

/** Cites a report as a whole, by its title. */
export const citeTitle = ({
  id,
  issuer,
  year,
  title,
  source,
}: Pick<ReportSummary, "id" | "issuer" | "year" | "title" | "source">): Citation => ({
  ...{ report: id, issuer, year, title, section: title, quote: title, url: `/reports/${id}` },
  ...(source ? { source } : {}),
});

/** Cites a passage, or [start, end) of it, word for word. */
export function citePassage(report: Report, passage: Passage, [start, end]: [number, number] = [0, passage.text.length]): Citation {
  return {
    ...about(report, passage.section),
    quote: passage.text.slice(start, end),
    url: passageUrl(report.id, passage.n),
    ...source(report),
  };
}
