// docs/form.md and the records agree: every edition, row, column, result, derived figure and rate stands in it, and it names no other key.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DISPUTE_RECORDS, LITIGATION, RATE_RECORDS, RESULT_RECORDS } from "../../src/form/records.ts";
import {
  APPLICANTS,
  cellsOf,
  EDITION_2019,
  EDITION_2021,
  FAMILIES,
  FORMS,
  isFigureKey,
  proactiveRowsOf,
  REQUEST_ROWS,
  withoutNumber,
} from "../../src/form/vocabulary.ts";

const text = readFileSync(new URL("../../docs/form.md", import.meta.url), "utf8");
const lines = text.split("\n");
const named = new Set([...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? ""));
/** A row of a table of the document that has all of these. */
const row = (...words: string[]): boolean => lines.some((line) => line.startsWith("|") && words.every((word) => line.includes(word)));

describe("the document has", () => {
  test("each edition with its document", () => {
    for (const { name, document, firstYear } of [EDITION_2019, EDITION_2021])
      expect([name, row(`\`${name}\``, document, String(firstYear))]).toEqual([name, true]);
  });
  test("each cell of table proactive, with its labels and unit", () => {
    for (const form of FORMS)
      for (const { key, label, columns } of proactiveRowsOf(form))
        for (const column of columns)
          expect([key + column.key, row(`| ${label} |`, `| ${column.label} |`, `\`${key}${column.key}\``, `| ${column.unit} |`)]).toEqual([
            key + column.key,
            true,
          ]);
  });
  test("each row and column of table requests", () => {
    for (const { key, label, group } of REQUEST_ROWS)
      expect([key, row(label.replace(/（区分处理.*$/, ""), `\`${key}\``, withoutNumber(group))]).toEqual([key, true]);
    for (const { key, label } of APPLICANTS) expect([key, row(label, `\`@${key}\``)]).toEqual([key, true]);
  });
  test("each group and result of table disputes", () => {
    for (const { key, path } of DISPUTE_RECORDS) expect([key, row(path.join(" · "), `\`${key}\``)]).toEqual([key, true]);
    for (const { key, printed } of RESULT_RECORDS) expect([key, row(printed, `\`.${key}\``)]).toEqual([key, true]);
  });
  test("each group whose sum is derived, and each rate", () => {
    for (const key of [...FAMILIES, LITIGATION.key, "@organisation"]) expect([key, named.has(key)]).toEqual([key, true]);
    for (const { term } of RATE_RECORDS) expect([term.term, text.includes(term.term)]).toEqual([term.term, true]);
  });
});

test("every key it names is one of the form's", () => {
  const rows = new Set<string>([
    ...REQUEST_ROWS.map(({ key }) => key),
    ...FAMILIES,
    ...FORMS.flatMap(cellsOf).map((cell) => cell.row),
    "litigation",
  ]);
  const keys = [...named].filter((name) => /^[a-z_]+(?:[.@][a-z_.@]+)?$/.test(name) && /[.@_]|^(?:received|fees|licences)/.test(name));
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !isFigureKey(key) && !rows.has(key))).toEqual([]);
});
