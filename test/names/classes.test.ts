import { expect, test } from "vitest";
import { classOf, isAmong, prefixOf, tierOf } from "../../src/names/classes.ts";

test.each([
  ["浙江省", "330000", "government", "province"],
  ["衢州市", "330800", "government", "prefecture"],
  ["衢州市柯城区", "330802", "government", "county"],
  ["衢州市柯城区人民政府", "330802", "government", "county"],
  ["恩施土家族苗族自治州", "422800", "government", "prefecture"],
  ["银川市西夏区人民政府办公室", "640105", "office", "county"],
  ["衢州市人民政府办公室", "330800", "office", "prefecture"],
  ["衢州市教育局", "330800", "department", "prefecture"],
  ["衢州市人民防空办公室", "330800", "department", "prefecture"],
  ["国家税务总局隆德县税务局", "640423", "department", "county"],
  ["吴忠市利通区古城镇", "640302", "town", "county"],
  ["衢州市常山县天马街道", "330822", "town", "county"],
  ["衢州市常山县天马街道办事处", "330822", "town", "county"],
  ["上海市浦东新区", "310115", "government", "county"],
  ["衢州市经济技术开发区管理委员会", "330800", "zone", "prefecture"],
  ["宁夏大学", "640000", "institution", "province"],
  ["衢州市人民医院", "330800", "institution", "prefecture"],
] as const)("%s, %s: %s of a %s", (issuer, region, kind, tier) => expect(classOf(issuer, region)).toEqual({ kind, tier }));

test("levels and prefixes are those of GB/T 2260", () => {
  expect(["330000", "330800", "330802"].map(tierOf)).toEqual(["province", "prefecture", "county"]);
  expect(["330000", "330800", "330802"].map(prefixOf)).toEqual(["33", "3308", "330802"]);
});

test("a set that says nothing has everyone", () => {
  expect(isAmong({}, { kind: "town", tier: "county" })).toBe(true);
  expect(isAmong({ kinds: ["department"] }, { kind: "town", tier: "county" })).toBe(false);
  expect(isAmong({ kinds: ["department"], tiers: ["county"] }, { kind: "department", tier: "prefecture" })).toBe(false);
});
