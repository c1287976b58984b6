// Rates with a name of their own, narrowed by the subjects beside them (src/question/parsers/rates.ts).
import { expect, test } from "vitest";
import { ratesFor } from "../../../src/question/parsers/rates.ts";

const over = (word: string, ...subjects: string[]): string[] => ratesFor(word, subjects).map(({ over, under }) => `${over} ÷ ${under}`);

test("纠错率 alone is reconsideration's", () => expect(over("correction")).toEqual(["reconsideration.corrected ÷ reconsideration.total"]));
test("beside 诉讼 it is that of lawsuits", () =>
  expect(over("correction", "litigation")).toEqual(["litigation.corrected ÷ litigation.total"]));
test("beside one kind of lawsuit it is that kind's, and called so", () => {
  expect(over("upholding", "litigation.after_reconsideration")).toEqual([
    "litigation.after_reconsideration.upheld ÷ litigation.after_reconsideration.total",
  ]);
  expect(ratesFor("upholding", ["litigation.direct", "case"])[0]).toMatchObject({
    name: "未经复议直接起诉的行政诉讼维持率",
    over: "litigation.direct.upheld",
  });
});
test("维持率 is said of both", () => expect(over("upholding").length).toBeGreaterThan(1));
test("what is no rate has none", () => expect(ratesFor("nonsense", [])).toEqual([]));
