// Terms of a text: bigrams between function words, numbers and Latin words whole, the encoding one to one.
import { describe, expect, test } from "vitest";
import { queryTerms, tokenize } from "../../src/index/tokenize.ts";

describe("tokenize", () => {
  test.each([
    ["政府信息", ["政府", "府信", "信息"]],
    ["公开的信息", ["公开", "信息"]],
    ["微信", ["微信"]],
    ["共8115条", ["共", "8115", "条"]],
    ["２０２４年 GDP", ["2024", "年", "gdp"]],
    ["1,759.5万元", ["1759.5", "万元"]],
    ["政 府 信息", ["政府", "府信", "信息"]],
    ["，。！", []],
  ])("%s", (text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });

  test("a query's repeated terms count once", () => {
    expect(queryTerms("公开公开")).toEqual(["公开", "开公"]);
  });
});
