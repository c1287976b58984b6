// The longest word of the lists at a place of a text, units, and names (src/question/parsers: longest, words, names).
import { expect, test } from "vitest";
import { longestAt } from "../../../src/question/parsers/longest.ts";
import { namesIn } from "../../../src/question/parsers/names.ts";
import { unitAt, wordAt } from "../../../src/question/parsers/words.ts";
import { reading } from "../directory.ts";

test("the longest word is taken", () => {
  const text = "行政处罚多少";
  expect(wordAt(text, 0)).toMatchObject({ role: "subject" });
  expect(wordAt(text, 0)).toEqual(longestAt(text, 0));
  expect(wordAt(text, 0)?.end ?? 0).toBe(4);
  expect(wordAt("鑫", 0)).toBeNull();
});
test("units are words of their own list", () => {
  expect(unitAt("件申请", 0)).toMatchObject({ role: "unit", value: "件" });
  expect(unitAt("申请", 0)).toBeNull();
});
test.each([
  ["利通区收到多少", ["litong"]],
  ["利通区和隆德县", ["litong", "longde"]],
  ["收到多少", []],
])("%s names %j", (text, ids) =>
  expect(namesIn(text, reading(), []).flatMap(({ who }) => who.map((each) => (each.kind === "agency" ? each.id : each.kind)))).toEqual(ids),
);
