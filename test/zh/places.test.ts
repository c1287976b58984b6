// Places of China as one text (src/zh/places.ts), and what is read out of it again.
import { expect, test } from "vitest";
import { divisionsIn, namesIn, type Place, packedPlaces } from "../../src/zh/places.ts";

const PLACES: readonly Place[] = [
  { code: "010000", name: "甲省", stem: "甲省" },
  { code: "010101", name: "东城区", stem: "东城" },
  { code: "010102", name: "西城区", stem: "西城" },
  { code: "010115", name: "滨海新区", stem: "滨海" },
  { code: "010214", name: "朝阳区", stem: "朝阳" },
  { code: "010314", name: "赵县", stem: "赵县" },
  { code: "", name: "某某经济开发区", stem: "某某经济开发" },
  { code: "010315", name: "积石山保安族东乡族撒拉族自治县", stem: "积石山" },
  { code: "", name: "和平乡", stem: "和平" },
];
const TEXT = "010000甲省! 010101东城区 西城区 13滨海新区2 99朝阳区 010314赵县! -某某经济开发区 积石山保安族东乡族撒拉族自治县3 -和平乡";

test("most have no code and no stem of their own", () => expect(packedPlaces(PLACES)).toBe(TEXT));
test("names, each with its stem behind it", () => expect(namesIn(TEXT)).toEqual(PLACES.flatMap(({ name, stem }) => [name, stem])));
test("divisions with their codes; what has none is no division", () =>
  expect(divisionsIn(TEXT)).toEqual(PLACES.filter(({ code }) => code !== "").map(({ code, name }) => ({ code, name }))));
