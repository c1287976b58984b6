// The divisions of the country as they are looked up (src/names/gazetteer.ts, as build/gazetteer.ts opens it).
import { expect, test } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import type { Gazetteer } from "../../src/names/gazetteer.ts";

const gazetteer: Gazetteer = openGazetteer();
const first = (text: string) => gazetteer.startingWith(text)[0];

test.each([
  ["敦煌市财政局", "敦煌市", "county"],
  ["敦煌的申请", "敦煌市", "county"],
  ["甘肃省", "甘肃省", "province"],
  ["酒泉市", "酒泉市", "prefecture"],
])("%s begins with %s, a %s", (text, name, level) => expect(first(text)).toMatchObject({ name, level }));
test("the longest name comes first", () => {
  const lengths = gazetteer.startingWith("吉林市").map(({ name }) => name.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
test("a place has its parents, outermost first, and is found by its code", () => {
  const place = first("敦煌市");
  expect(place?.parents.map(({ name }) => name)).toEqual(["甘肃省", "酒泉市"]);
  expect(gazetteer.byCode(place?.code ?? "")?.name).toBe("敦煌市");
  expect(gazetteer.byCode("999999")).toBeUndefined();
});
