import { describe, expect, test } from "vitest";
import { buildLanguage } from "../../src/build/language.ts";
import { stemOf } from "../../src/names/kinds.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { LanguageData } from "../../src/zh/language-data.ts";
import { soundOfSyllables } from "../../src/zh/sound.ts";
import { language } from "../question/directory.ts";

describe("the built tables", () => {
  test("fit their schema and stay small enough for a worker", () => {
    const json = JSON.stringify(buildLanguage());
    expect(LanguageData.safeParse(JSON.parse(json)).success).toBe(true);
    expect(json.length).toBeLessThan(120_000);
  });
  test("refuse what the build did not write", () => {
    expect(() => readLanguage("{}")).toThrow();
    expect(() => readLanguage("no json")).toThrow();
  });
});

test("a word is found by its sounds, among those that sound so and in their order", () => {
  expect(language.wordsOf("sen qin")).toContain("申请");
  for (const word of [...language.words()].slice(0, 500))
    expect(language.wordsOf(soundOfSyllables(language.syllables(word), "strict") ?? "")).toContain(word);
  for (const none of ["", "sen", "sen qin qin qin", "zzz", "constructor sen"]) expect(language.wordsOf(none)).toEqual([]);
});

test.each([
  ["立", "利"],
  ["通", "同"],
  ["龙", "隆"],
])("%s sounds like %s", (a, b) => {
  expect(language.syllable(a)).not.toBe("");
  expect(language.syllable(a)).toBe(language.syllable(b));
});
test("a character that names read otherwise than the dictionary sounds as in names, whichever command asks", () => {
  expect(language.syllable("都")).toBe("du");
});
test("a character without a sound has none", () => expect(language.syllable("A")).toBe(""));

test("traditional characters are simplified one for one, simplified ones kept", () => {
  expect(language.simplify("利通區2024年主動公開政府資訊於後")).toBe("利通区2024年主动公开政府资讯于后");
  expect(language.simplify("著名的乾隆")).toBe("著名的乾隆");
});

test.each(["北京市", "北京", "海淀区", "海淀", "隆德县", "宁夏", "宁夏回族自治区", "恩施", "香港特别行政区", "板桥区"])(
  "%s is a place",
  (name) => expect(language.isPlace(name)).toBe(true),
);
test.each(["申请", "公开", "行政", "市辖区", "立通区"])("%s is none", (name) => expect(language.isPlace(name)).toBe(false));

test.each([
  ["隆德县", "隆德"],
  ["宁夏回族自治区", "宁夏"],
  ["恩施土家族苗族自治州", "恩施"],
  ["积石山保安族东乡族撒拉族自治县", "积石山"],
  ["古城镇", "古城"],
  ["碑林区", "碑林"],
  ["神农架林区", "神农架"],
  ["赵县", "赵县"],
])("%s without its kind is %s", (name, stem) => expect(stemOf(name)).toBe(stem));
