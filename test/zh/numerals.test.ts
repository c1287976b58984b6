import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumbers } from "../../src/zh/numerals.ts";

/** The other way round, written apart from the reader: an integer as people say it. */
function encode(n: bigint, two = "二"): string {
  const digit = (d: number) => "零一二三四五六七八九"[d] ?? "";
  const section = (value: number): string => {
    let [out, gap] = ["", false];
    for (const [unit, size] of [
      ["千", 1000],
      ["百", 100],
      ["十", 10],
      ["", 1],
    ] as const) {
      const d = Math.floor(value / size) % 10;
      if (d === 0) gap ||= out !== "";
      else {
        out += (gap ? "零" : "") + (d === 2 && (unit === "百" || unit === "千") ? two : digit(d)) + unit;
        gap = false;
      }
    }
    return out;
  };
  if (n === 0n) return "零";
  const parts = [
    [n / 100000000n, "亿"],
    [(n / 10000n) % 10000n, "万"],
    [n % 10000n, ""],
  ] as const;
  let out = "";
  for (const [value, unit] of parts) {
    if (value === 0n) continue;
    if (out !== "" && value < 1000n) out += "零";
    out += section(Number(value)) + unit;
  }
  return out;
}
const only = (text: string) => readNumbers(text).map(({ value }) => value);

describe("readNumbers", () => {
  test.each([
    ["8,115条", 8115],
    ["1.2万件", 12000],
    ["1,234.5", 1234.5],
    ["三百二十", 320],
    ["两百", 200],
    ["两千零五", 2005],
    ["两万五", 25000],
    ["2万4", 24000],
    ["3百5", 350],
    ["1万2千", 12000],
    ["一百零五", 105],
    ["三百五", 350],
    ["一万零五百", 10500],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二〇二三年", 2023],
    ["二零二四年", 2024],
    ["二四年", 24],
    ["二三年", 23],
    ["三点五亿", 350000000],
    ["1.5亿", 150000000],
    ["零点七五", 0.75],
    ["3万5千", 35000],
    ["3千5百万", 35000000],
    ["一万二千亿", 1200000000000],
    ["壹佰贰拾叁", 123],
    ["兩萬三千", 23000],
    ["２０２４年", 2024],
    ["611.1281万元", 611.1281],
    ["一百二十万元", 120],
    ["下降-5%", -5],
    ["半年", 0.5],
  ])("%s is %d", (text, value) => expect(only(text)).toEqual([value]));

  test.each([
    ["百分之三十五", 35],
    ["百分之零点五", 0.5],
    ["百分之百", 100],
    ["千分之三", 0.3],
    ["34.78％", 34.78],
    ["三成", 30],
    ["三成五", 35],
    ["一半", 50],
  ])("%s is %d percent", (text, value) => expect(readNumbers(text)).toMatchObject([{ value, percent: true }]));

  test.each([
    ["3800 余条", 3800],
    ["十几件", 10],
    ["三百余件", 300],
    ["10多万", 100000],
    ["一百多万人", 1000000],
    ["七八件", 7],
    ["三四百件", 300],
    ["约 20 件", 20],
    ["近百件", 100],
    ["百余件", 100],
    ["千余条", 1000],
    ["上千人", 1000],
    ["20件左右", 20],
    ["九成多", 90],
  ])("%s is about %d", (text, value) => expect(readNumbers(text)).toMatchObject([{ value, approximate: true }]));

  test("exact numbers are not called approximate, and places are those of the text", () => {
    const text = "最近3年共收到１２件，两百三十项";
    expect(readNumbers(text)).toEqual([
      { value: 3, start: 2, end: 3 },
      { value: 12, start: 7, end: 9 },
      { value: 230, start: 11, end: 15 },
    ]);
  });

  test("a list is not one number", () => expect(only("12，345件；3、4")).toEqual([12, 345, 3, 4]));
  test.each(["完成效果", "公开率", "百姓", "万众", "千方百计地"])("no number in %s", (text) =>
    expect(readNumbers(text).filter(({ end, start }) => end - start === text.length)).toEqual([]),
  );

  const integer = fc.oneof(fc.nat(9999), fc.nat(99999999), fc.bigInt(0n, 999999999999n)).map(BigInt);
  test("reads every integer that the encoder writes, with 二 and with 两", () => {
    fc.assert(
      fc.property(integer, fc.constantFrom("二", "两"), (n, two) => {
        const text = `共${encode(n, two)}件`;
        expect(readNumbers(text)).toEqual([{ value: Number(n), start: 1, end: text.length - 1 }]);
      }),
    );
  });
  test("reads Arabic decimals exactly, grouped or not, and scales them without rounding", () => {
    const decimals = fc.tuple(fc.nat(9999999), fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const printed = `${whole}.${String(fraction).padStart(4, "0")}`;
        expect(only(`${printed}万元`)).toEqual([Number(printed)]);
        expect(only(`${whole.toLocaleString("en-US")}件`)).toEqual([whole]);
        expect(only(`${printed}万条`)).toEqual([whole * 10000 + fraction]);
      }),
    );
  });
  test("what no number can hold is none", () => {
    expect(readNumbers(`超过${"9".repeat(400)}件，共38件`).map(({ value }) => value)).toEqual([38]);
  });
  test("spans are in order, within the text and apart, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."一二两十百千万亿点半成余几约年件元,.%３4 -") }), (text) => {
        let at = 0;
        for (const { start, end, value } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          at = end;
        }
      }),
    );
  });
});

describe("多 behind a number that something is compared with", () => {
  test.each([
    ["比700万多还是少", false],
    ["比30多吗", false],
    ["比700多万还多", true],
    ["比30多件少", true],
  ])("%s", (text, approximate) => expect(readNumbers(text)[0]?.approximate ?? false).toBe(approximate));
});
