// Kinds of divisions and organs by their names (src/names/kinds.ts).
import { expect, test } from "vitest";
import { CENTRAL_OFFICE, GOVERNMENT_ITSELF, GOVERNMENT_ORGAN, isOffice, ORGAN, stemOf } from "../../src/names/kinds.ts";

test.each([
  ["景宁畲族自治县", "景宁"],
  ["沙坪坝区", "沙坪坝"],
  ["大柴旦街道办事处", "大柴旦"],
  ["江县", "江县"],
])("%s is called %s", (name, stem) => expect(stemOf(name)).toBe(stem));

test.each([
  ["沙坪坝区人民政府办公室", "沙坪坝区", true],
  ["沙坪坝区政府", "沙坪坝区", false],
  ["沙坪坝区", "沙坪坝区", false],
])("%s without its organ", (name, bare, office) => {
  expect(name.replace(GOVERNMENT_ORGAN, "")).toBe(bare);
  expect(isOffice(name)).toBe(office);
});

test.each(["财政局", "白云街道", "管委会", "水文站"])("%s ends like an organ", (name) => expect(ORGAN.test(name)).toBe(true));
test.each(["情况", "报告", "概述"])("%s does not", (name) => expect(ORGAN.test(name)).toBe(false));
test("what stands behind a division says whether it is the government or its office", () => {
  expect(["", "人民政府", "政府"].every((each) => GOVERNMENT_ITSELF.test(each))).toBe(true);
  expect(["办公室", "政府办", "人民政府办公厅"].every((each) => CENTRAL_OFFICE.test(each))).toBe(true);
  expect(CENTRAL_OFFICE.test("教育局")).toBe(false);
});
