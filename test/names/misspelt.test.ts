// Which issuer a stretch that is no word means (src/names/misspelt.ts).
import { expect, test } from "vitest";
import type { Agency, Directory } from "../../src/names/directory.ts";
import { namesOf } from "../../src/names/known.ts";
import { misspeltNames } from "../../src/names/misspelt.ts";
import { language } from "../question/directory.ts";

const agency = (id: string, name: string): Agency => ({ id, name, names: [], region: "000000", level: "county", years: [2024] });
const directory: Directory = {
  agencies: [agency("shanyin", "山阴县"), agency("heshun", "和顺县")],
  regions: [],
  isPlace: language.isPlace,
};
const meant = (text: string): string[] =>
  misspeltNames(text, [{ start: 0, end: text.length }], namesOf(directory, language), language, directory).flatMap(({ who }) =>
    who.map((each) => ("id" in each ? each.id : "")),
  );

test.each([
  ["山音县", ["shanyin"]],
  ["珊阴县", ["shanyin"]],
  ["禾顺县", ["heshun"]],
  // A place that exists is meant as written; two wrong characters are another name.
  ["和静县", []],
  ["水英县", []],
])("%s", (text, ids) => expect(meant(text)).toEqual(ids));
