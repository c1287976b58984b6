// corpus/agencies.json: what it may hold, and whom a report's own words name (src/names/agencies.ts).
import { expect, test } from "vitest";
import { AgencyFile, agencyNamed } from "../../src/names/agencies.ts";

const county = { name: "酒泉市敦煌市", short: ["敦煌市"], region: "620982", level: "county" } as const;
const file = {
  issuers: {
    dunhuang: county,
    "dunhuang-office": { ...county, name: "酒泉市敦煌市人民政府办公室", short: ["敦煌市政府办"], level: "department" },
  },
  regions: { "62": { name: "甘肃省", short: ["甘肃"] }, "6209": { name: "酒泉市", short: ["酒泉"] } },
} as const;

test.each([
  ["as it is", file, true],
  ["an id with capitals", { ...file, issuers: { Dunhuang: county } }, false],
  ["a region of five digits", { ...file, issuers: { dunhuang: { ...county, region: "62098" } } }, false],
  ["a level that is none", { ...file, issuers: { dunhuang: { ...county, level: "city" } } }, false],
  ["an address that is none", { ...file, issuers: { dunhuang: { ...county, sources: { "2024": "dunhuang" } } } }, false],
  ["an address by year", { ...file, issuers: { dunhuang: { ...county, sources: { "2024": "https://example.com/a" } } } }, true],
  ["a region's code of three digits", { ...file, regions: { "620": { name: "甘肃省", short: [] } } }, false],
  ["a key it does not know", { ...file, other: {} }, false],
])("%s", (_, given, holds) => expect(AgencyFile.safeParse(given).success).toBe(holds));

const read = AgencyFile.parse(file);
test.each([
  [["敦煌市"], "dunhuang"],
  [["没有的机关", "敦煌市政府办"], "dunhuang-office"],
  [["敦煌"], undefined],
])("%j", (names, id) => expect(agencyNamed([...names], read)?.id).toBe(id));
test("a name that two have is nobody's", () => {
  const both = AgencyFile.parse({ ...file, issuers: { ...file.issuers, other: { ...county, name: "另一个" } } });
  expect(agencyNamed(["敦煌市"], both)).toBeNull();
});
