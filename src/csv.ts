// Rows -> CSV as RFC 4180 has it, with a byte-order mark so that a spreadsheet takes it for UTF-8. No I/O. No clock.

export type CsvValue = string | number | null;

/** A text a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets hide; numbers and dashes stay as they are. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^(?:-?\d+(?:\.\d+)?|-+)$/.test(text) ? `'${text}` : text);

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (values: readonly CsvValue[]): string => `${values.map(field).join(",")}\r\n`;

export const csv = (header: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `\u{feff}${[header, ...rows].map(csvLine).join("")}`;
