// What a cell prints, and what it means.
import { expect, test } from "vitest";
import { readValue } from "../../src/report/values.ts";

test.each([
  ["38", 38],
  ["０", 0],
  ["1,759", 1759],
  ["1，759.50", 1759.5],
  ["12,345,678", 12345678],
  ["28 649", 28649],
  ["38件", 38],
  ["38 件", 38],
  ["1759（万元）", 1759],
  ["611.1281万元", 611.1281],
  ["-3", -3],
  ["－3", -3],
  ["−3", -3],
  ["+5", 5],
  ["**7**", 7],
  ["\u00a04\u00a0", 4],
  ["-0", 0],
  ["38①", 38],
  ["38²", 38],
])("%j is a number", (text, value) => {
  expect(readValue(text)).toEqual({ kind: "number", value });
});

test.each(["", " ", "\u00a0", "\u3000", "-", "—", "——", "－", "/", "／", "\\", "--", "…", "无"])("%j is blank, not zero", (text) => {
  expect(readValue(text)).toEqual({ kind: "blank" });
});

test.each(["规章", "第20条", "1.属于国家秘密", "12\n34", "1,23", "3.4.5", "1-2", "2024年", "（3）", "(5)"])("%j is a label", (text) => {
  expect(readValue(text)).toEqual({ kind: "text" });
});
