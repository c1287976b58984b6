// How amounts are set in a sentence.
import { expect, test } from "vitest";
import { unbroken } from "../../../src/pages/view/amounts.ts";

test("a sum in brackets stays in one line, words in brackets do not", () => {
  expect(unbroken("“行政诉讼”为 6 件（3 + 3）。")).toBe("“行政诉讼”为 6 件（3\u00a0+\u00a03）。");
  expect(unbroken("Litong District (利通区) has 6 (3 + 3)")).toBe("Litong District (利通区) has 6 (3\u00a0+\u00a03)");
  expect(unbroken("（其中 3 件）")).toBe("（其中 3 件）");
});
