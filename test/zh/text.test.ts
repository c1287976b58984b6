import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWidth } from "../../src/zh/text.ts";

test("folds width and compatibility forms", () => {
  expect(foldWidth("２０２４年（一）：Ａ　⾏政")).toBe("2024年(一):A 行政");
  expect(foldWidth("⼈⺠政府⻔⼾⻚")).toBe("人民政府门户页");
  expect(foldWidth("普通文字，不變。")).toBe("普通文字,不變。");
});
test("keeps every offset", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldWidth(text).length === text.length));
});
