// A report and a cell's key -> the piece of the printed table around it: label path, column heads, the cell and its neighbours. No I/O. No clock.
import {
  APPLICANTS,
  cellOf,
  cellsOf,
  type FormCell,
  OTHER_HANDLING_2019,
  proactiveRowsOf,
  TABLE_SECTION,
  type TableName,
} from "../form/vocabulary.ts";
import { cellUrl, printedPath, type Report } from "./report.ts";

/** `missing`: the file has no such cell. `text` is as printed; "" when blank or missing. */
export type PieceCell = { key: string; text: string; kind: "number" | "blank" | "missing" };
/** `label` is "" in the table whose figures all stand in one row. */
type PieceRow = { label: string; cells: PieceCell[] };
/**
 * Rows and columns stand in the order the report prints them: every column, and of the rows those next to it. `row` and `column` are 0-based: the cell
 * asked for. `cut` says on which sides the table goes on; to the sides it never does.
 */
export type Piece = {
  report: string;
  issuer: string;
  year: number;
  table: TableName;
  /** Heading of the section the table stands in, as printed. */
  section: string;
  /** What stands above the row's own label, outermost first. */
  path: string[];
  columns: string[];
  rows: PieceRow[];
  row: number;
  column: number;
  cut: { above: boolean; below: boolean; before: boolean; after: boolean };
  url: string;
};

const APPLICANT_GROUP = "法人或其他组织";

/** Cells of the table the key is in, in printed order; a report of 2019 may have its one row of 其他处理. */
function tableCells(report: Report, table: TableName): FormCell[] {
  const cells = cellsOf(report.form).filter((cell) => cell.table === table);
  const single = APPLICANTS.map((applicant) => cellOf(`${OTHER_HANDLING_2019.key}@${applicant.key}`)).filter((cell) => cell !== undefined);
  if (table !== "requests" || !single.some((cell) => report.figures[cell.key])) return cells;
  const at = cells.findIndex((cell) => cell.row === "handled");
  return [...cells.slice(0, at), ...single, ...cells.slice(at)].filter((cell) => !cell.row.startsWith(`${OTHER_HANDLING_2019.key}.`));
}

/** Printed labels of a row, outermost first, without its column's. */
function rowPath(report: Report, cell: FormCell): string[] {
  if (cell.table === "requests") return printedPath(report, (cellOf(`${cell.row}@total`) ?? cell).key).slice(0, -1);
  if (cell.table === "disputes") return cell.path.slice(0, -1);
  const item = proactiveRowsOf(report.form).find((row) => row.key === cell.row)?.item ?? "";
  return [item, ...printedPath(report, cell.key).slice(0, -1)];
}

/** "其他" alone says nothing once the head above it is cut off; of a neighbour it says enough. */
function columnLabel(report: Report, cell: FormCell, asked: boolean): string {
  const label = printedPath(report, cell.key).at(-1) ?? "";
  const grouped = asked && cell.table === "requests" && APPLICANTS.some(({ key, group }) => key === cell.column && group !== "");
  return grouped && label === "其他" ? `${APPLICANT_GROUP} · ${label}` : label;
}

const cellIn = (report: Report, { key }: FormCell): PieceCell => {
  const cell = report.figures[key];
  return { key, text: cell?.text.trim() ?? "", kind: cell ? (cell.value === null ? "blank" : "number") : "missing" };
};

/** Null when the key is no cell of a table that this report's form has. */
export function pieceOf(report: Report, key: string): Piece | null {
  const table = cellOf(key)?.table;
  const cells = table ? tableCells(report, table) : [];
  const asked = cells.find((cell) => cell.key === key);
  if (!table || !asked) return null;
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const cellsIn = (row: string | undefined): FormCell[] => cells.filter((cell) => cell.row === row);
  const columns = cellsIn(asked.row);
  const column = columns.indexOf(asked);
  const labels = rowPath(report, asked);
  const outer = table === "disputes" ? labels : labels.slice(0, -1);
  const heads = columns.map((cell) => columnLabel(report, cell, cell === asked));
  /** A row next to it belongs to the piece when it stands under the same labels and the same heads. */
  const belongs = (row: string | undefined): boolean => {
    const [first] = cellsIn(row);
    if (!first || table === "disputes") return false;
    const sameHeads =
      cellsIn(row)
        .map((cell) => cell.column)
        .join() === columns.map((cell) => cell.column).join();
    return sameHeads && rowPath(report, first).slice(0, -1).join() === outer.join();
  };
  const at = rows.indexOf(asked.row);
  const shown = [rows[at - 1], asked.row, rows[at + 1]].filter((row): row is string => row === asked.row || belongs(row));
  return {
    report: report.id,
    issuer: report.issuer,
    year: report.year,
    table,
    section: report.sections.find((section) => section.number === TABLE_SECTION[table])?.heading ?? "",
    path: outer,
    columns: heads,
    rows: shown.map((row) => {
      const own = cellsIn(row);
      const [first] = own;
      return {
        label: first && table !== "disputes" ? (rowPath(report, first).at(-1) ?? "") : "",
        cells: own.map((cell) => cellIn(report, cell)),
      };
    }),
    row: shown.indexOf(asked.row),
    column,
    cut: {
      above: rows.indexOf(shown[0] ?? "") > 0,
      below: rows.indexOf(shown.at(-1) ?? "") < rows.length - 1,
      before: false,
      after: false,
    },
    url: cellUrl(report.id, asked.key),
  };
}
