// Tables of another year, and those that were corrected, beside the ones that count or in their place (src/report/table-captions.ts).
import { expect, test } from "vitest";
import { figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { type Item, reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

const set = figureSet(seeded(11));
const other = figureSet(seeded(12));
const source = reportSource(set, { issuer: "甲县", year: 2024 });
const tables = source.items.filter((item) => "table" in item);
const others = reportSource(other, { issuer: "甲县", year: 2023 }).items.filter((item) => "table" in item);
/** The report with one of its tables replaced by what `make` makes of it and of the other set's. */
const replaced = (table: 0 | 1 | 2, make: (own: Item, other: Item) => Item[]) => ({
  ...source,
  items: source.items.flatMap((item) => (item === tables[table] ? make(item, others[table] as Item) : [item])),
});
const line = (paragraph: string): Item => ({ paragraph });

test.each([
  ["表1　2024年申请情况表", "表2　2023年同期数据（供对照）"],
  ["本年度情况", "上年度情况"],
  ["（更正后）", "（更正前）"],
  ["2024年度收到和处理申请情况：", "附：2023年度收到和处理申请情况："],
])("%s counts beside %s, whichever comes first", async (mine, theirs) => {
  for (const table of [0, 1, 2] as const)
    for (const first of [true, false]) {
      const made = replaced(table, (own, before) => {
        const pieces = [
          [line(mine), line("单位：件"), own],
          [line(theirs), before],
        ];
        return (first ? pieces : pieces.toReversed()).flat();
      });
      expect(await hold(set, renderHtml(made))).toMatchObject({ wrong: [], rejected: null });
      const text = await hold(set, renderText(made, { separator: "tab", merged: "once" }));
      expect(text.rejected !== null || text.wrong.length === 0).toBe(true);
    }
});

test.each(["2023年收到和处理申请情况表", "上年度数据", "表2 2022年情况"])("the only table is %s", async (caption) => {
  for (const table of [0, 1, 2] as const) {
    const { rejected } = await hold(set, renderHtml(replaced(table, (own) => [line(caption), own])));
    expect(rejected).toContain(`写明是“${caption}”，不是本年度（2024 年）的数`);
  }
});
test("a table of the year before that goes on in another is not this year's", async () => {
  const made = replaced(1, (own) => {
    const table = "table" in own ? own.table : { header: 0, rows: [], width: 0 };
    return [
      line("2023年情况表"),
      { table: { ...table, rows: table.rows.slice(0, 5) } },
      { table: { ...table, rows: table.rows.slice(5) } },
    ];
  });
  expect((await hold(set, renderHtml(made))).rejected).toContain("2023年情况表");
});
test("a table with a correction still to come has none that counts", async () => {
  const { rejected } = await hold(set, renderHtml(replaced(1, (own) => [line("更正前"), own])));
  expect(rejected).toContain("没有更正后的表格");
});

test.each(["2024年情况表", "与2023年相比，情况如下", "（2025年1月发布）数据", "根据2021年格式编制的情况表", "本年情况"])(
  "%s takes no table away",
  async (caption) =>
    expect(await hold(set, renderHtml(replaced(1, (own) => [line(caption), own])))).toMatchObject({ wrong: [], rejected: null }),
);
