// Rows that a page's end goes through, and rows that only stand next to it.
import { describe, expect, test } from "vitest";
import { joinCutRow } from "../../../../src/report/readers/pdf/cut-rows.ts";
import type { RuledTable } from "../../../../src/report/readers/pdf/ruled.ts";

/** A table of equal columns, 40 points wide each; a number after "^" makes the cell reach down over so many rows. */
const table = (...rows: string[][]): RuledTable => {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    top: 0,
    bottom: rows.length * 20,
    xs: Array.from({ length: width + 1 }, (_, i) => i * 40),
    rows: rows.map((row, r) =>
      row.flatMap((text, column) => {
        const [said = "", span] = text.split("^");
        return text === "|" ? [] : [{ text: said, row: r, column, rowSpan: Number(span ?? 1), colSpan: 1 }];
      }),
    ),
    texts: new Set(),
  };
};
const words = ({ rows }: RuledTable) => rows.map((row) => row.map(({ text }) => text));

describe("a cut row is put together", () => {
  test("its label begun above, its figures there or below", () => {
    const above = table(["2.重复申请", "1", "0"], ["5.要求行政机", "0", ""]);
    const below = table(["关确认或重新出具已获取信息", "", "4"], ["（七）总计", "1", "4"]);
    joinCutRow(above, below);
    expect(words(above).at(-1)).toEqual(["5.要求行政机关确认或重新出具已获取信息", "0", "4"]);
    expect(words(below)).toEqual([[], ["（七）总计", "1", "4"]]);
  });
  test("a figure too long for its cell", () => {
    const above = table(["2.重复申请", "1", "0"], ["（七）总计", "2367", "5"]);
    const below = table(["", "6", ""], ["四、结转下年度继续办理", "1", "4"]);
    joinCutRow(above, below);
    expect(words(above).at(-1)).toEqual(["（七）总计", "23676", "5"]);
  });
  test("the group beside it reaches on", () => {
    const above = table(["（四）无法提供^2", "1.本机关不掌握相关政府信息", "0"], ["|", "2.没有现成信息", "3"]);
    const below = table(["^2", "需要另行制作", ""], ["|", "3.补正后申请内容仍不明确", "7"]);
    joinCutRow(above, below);
    expect(words(above).at(-1)).toEqual(["2.没有现成信息需要另行制作", "3"]);
    expect(below.rows[1]).toMatchObject([{ text: "", rowSpan: 1 }, { text: "3.补正后申请内容仍不明确" }, { text: "7" }]);
  });
  test("under a header that the new page repeats", () => {
    const above = table(["", "自然人", "总计"], ["2.没有现成信息", "3", "3"]);
    const below = table(["", "自然人", "总计"], ["需要另行制作", "", ""], ["3.补正后申请内容仍不明确", "7", "7"]);
    joinCutRow(above, below);
    expect(words(above).at(-1)).toEqual(["2.没有现成信息需要另行制作", "3", "3"]);
    expect(words(below)).toEqual([["", "自然人", "总计"], [], ["3.补正后申请内容仍不明确", "7", "7"]]);
  });
});

describe("whole rows stay apart", () => {
  test.each([
    ["two rows of the form", table(["2.重复申请", "1", "0"]), table(["3.要求提供公开出版物", "0", "0"])],
    ["figures under a header", table(["结果维持", "结果纠正", "其他结果"]), table(["1", "0", "2"])],
    ["tables of other columns", table(["2.没有现成信息", "0"]), table(["需要另行制作", "0", "1"])],
  ])("%s", (_, above, below) => {
    const before = [words(above), words(below)];
    joinCutRow(above, below);
    expect([words(above), words(below)]).toEqual(before);
  });
});
