// Amounts in 元, 万元 and 亿元 (src/zh/money.ts).
import { expect, test } from "vitest";
import { convertMoney, isMoney } from "../../src/zh/money.ts";

test.each([
  [458000, "元", "万元", 45.8],
  [0.7, "万元", "元", 7000],
  [1.2, "亿元", "万元", 12000],
  [3, "百万元", "万元", 300],
  [5, "件", "元", null],
  [5, "元", "次", null],
])("%d%s in %s", (value, from, to, expected) => expect(convertMoney(value, from, to)).toBe(expected));

test("there and back is the same amount", () => {
  for (const unit of ["元", "千元", "万元", "亿元"])
    for (const value of [0.01, 611.1281, 7, 123456.78]) expect(convertMoney(convertMoney(value, unit, "元") ?? 0, "元", unit)).toBe(value);
});
test("no other unit is money", () => expect(["元", "件", "万", "constructor"].map(isMoney)).toEqual([true, false, false, false]));
