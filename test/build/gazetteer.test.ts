// The list of towns as an offline package has it (src/build/gazetteer.ts): shorter, and every town under the same county.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shortTowns, townsFile } from "../../src/build/gazetteer.ts";

type Row = { name: string; areaCode: string; cityCode: string; provinceCode: string };
const rows = JSON.parse(readFileSync(townsFile(), "utf8")) as Row[];

test("has each town with its county, in order", () => {
  expect(JSON.parse(shortTowns())).toEqual(rows.map(({ name, areaCode }) => ({ name, areaCode })));
});

test("a county's code begins with those of its city and province", () => {
  expect(
    rows.filter(({ areaCode, cityCode, provinceCode }) => areaCode.slice(0, 4) !== cityCode || areaCode.slice(0, 2) !== provinceCode),
  ).toEqual([]);
});
