// SQL text <-> statements: a file of them taken apart, a statement with its values written out. No I/O. No clock.
import type { Statement, Value } from "../../store/d1/database.ts";

/** Comments are left out, and a semicolon at a line's end ends a statement: there are no triggers. */
export const statementsOf = (sql: string): string[] =>
  sql
    .replace(/^--.*$/gm, "")
    .split(/;[^\S\n]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

const literal = (value: Value): string =>
  value === null ? "NULL" : typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
/** A statement with its values in it: a file has nothing to bind. */
export const spelled = ({ sql, values = [] }: Statement): string =>
  sql.replace(/\?(\d+)/g, (_, n: string) => literal(values[Number(n) - 1] ?? null));
