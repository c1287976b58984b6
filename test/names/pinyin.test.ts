// How names sound (src/names/pinyin.ts).
import { expect, test } from "vitest";
import { syllablesOf } from "../../src/names/pinyin.ts";

test.each([
  ["利通区", "li tong qu"],
  ["殷都区", "yin du qu"],
  ["吕梁市", "lv liang shi"],
  ["重庆市", "chong qing shi"],
  ["A3栋", "dong"],
  ["", ""],
])("%s", (name, syllables) => expect(syllablesOf(name).join(" ")).toBe(syllables));
