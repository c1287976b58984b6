// The piece of a printed table around a cell, from the real reports.
import { beforeAll, expect, test } from "vitest";
import { readCorpus } from "../../src/build/corpus.ts";
import { cellsOf } from "../../src/form/vocabulary.ts";
import { type Piece, pieceOf } from "../../src/report/piece.ts";
import type { Report } from "../../src/report/report.ts";

let reports: Report[] = [];
beforeAll(async () => {
  ({ reports } = await readCorpus());
});
const litong = (): Report => reports.find((report) => report.id === "litong-2024") as Report;
const shown = (piece: Piece | null) => piece?.rows.map((row) => [row.label, ...row.cells.map((cell) => cell.text)]);

test("every cell of every report is in its piece, as printed", () => {
  for (const report of reports)
    for (const { key } of cellsOf(report.form)) {
      const piece = pieceOf(report, key);
      expect(piece?.rows[piece.row]?.cells[piece.column]).toMatchObject({ key, text: report.figures[key]?.text.trim() });
    }
});

test("a row of the requests stands with its neighbours under the same labels, the column with those beside it", () => {
  const piece = pieceOf(litong(), "refused.third_party@total");
  expect(piece?.path).toEqual(["三、本年度办理结果", "(三) 不予公开"]);
  expect(piece?.columns).toEqual(["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]);
  expect(piece?.rows.length).toBe(3);
  expect(piece?.cut).toEqual({ above: true, below: true, before: false, after: false });
  expect(shown(pieceOf(litong(), "received@total"))?.length).toBe(2);
});

test("a dispute stands among the five results of its group, without a label", () => {
  const piece = pieceOf(litong(), "litigation.direct.total");
  expect([piece?.path, piece?.columns.length, piece?.column, shown(piece)?.[0]?.[0]]).toEqual([["行政诉讼", "未经复议直接起诉"], 5, 4, ""]);
});

test("labels are those the report prints; a cell it lacks is said to be missing; no cell, no piece", () => {
  expect(pieceOf(litong(), "regulations.repealed")?.columns).toContain("本年度止件数");
  const report = structuredClone(litong());
  delete report.figures["received@other"];
  expect(pieceOf(report, "received@total")?.rows[0]?.cells[5]).toEqual({ key: "received@other", text: "", kind: "missing" });
  for (const key of ["refused@total", "nothing", "constructor"]) expect(pieceOf(litong(), key)).toBeNull();
});

test("the head above 其他 is told when it is the one asked for", () => {
  expect(pieceOf(litong(), "received@other")?.columns[5]).toBe("法人或其他组织 · 其他");
});
