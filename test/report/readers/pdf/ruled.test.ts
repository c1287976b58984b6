// Ruled lines to tables: one that touches another is another.
import { expect, test } from "vitest";
import type { PageContent, Text } from "../../../../src/report/readers/pdf/page.ts";
import { ruledTables } from "../../../../src/report/readers/pdf/ruled.ts";

/** A page with rows of cells 20 points high, one below the other; each row says where its cells end. */
function page(rows: { ends: number[]; texts: string[] }[]): PageContent {
  const at = (x: number, text: string, r: number): Text => ({ text, x0: x + 2, x1: x + 10, y: r * 20 + 10, size: 8 });
  return {
    width: 600,
    height: 800,
    texts: rows.flatMap(({ ends, texts }, r) => texts.map((text, c) => at(ends[c - 1] ?? 0, text, r))),
    horizontal: [...rows.keys(), rows.length].map((r) => ({ at: r * 20, from: 0, to: 300 })),
    vertical: rows.flatMap(({ ends }, r) => [0, ...ends].map((x) => ({ at: x, from: r * 20, to: r * 20 + 20 }))),
    pictures: [],
  };
}

test("rows that divide the columns of others are one table", () => {
  const tables = ruledTables(
    page([
      { ends: [300], texts: ["第二十条第（一）项"] },
      { ends: [100, 200, 300], texts: ["规章", "1", "2"] },
      { ends: [100, 300], texts: ["行政许可", "3"] },
    ]),
  );
  expect(tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
    [["第二十条第（一）项"], ["规章", "1", "2"], ["行政许可", "3"]],
  ]);
});

test("a table whose columns are others begins where it touches the one above", () => {
  const tables = ruledTables(
    page([
      { ends: [100, 200, 300], texts: ["2.重复申请", "1", "2"] },
      { ends: [100, 200, 300], texts: ["3.要求提供公开出版物", "3", "4"] },
      { ends: [150, 230, 300], texts: ["（七）总计", "5", "6"] },
      { ends: [150, 230, 300], texts: ["四、结转下年度继续办理", "7", "8"] },
    ]),
  );
  expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
  expect(tables[1]?.rows.map((row) => row.map(({ text, colSpan }) => [text, colSpan]))).toEqual([
    [
      ["（七）总计", 1],
      ["5", 1],
      ["6", 1],
    ],
    [
      ["四、结转下年度继续办理", 1],
      ["7", 1],
      ["8", 1],
    ],
  ]);
});
