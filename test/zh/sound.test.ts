// How names sound, and which of them sound alike (src/zh/sound.ts).
import { expect, test } from "vitest";
import { soundOf, spelling } from "../../src/zh/sound.ts";
import { language } from "../question/directory.ts";

const alike = (a: string, b: string, width: "strict" | "wide"): boolean =>
  soundOf(a, language.syllable, width) === soundOf(b, language.syllable, width);

test.each([
  // two names · alike to the ear · alike as candidates
  ["常山", "藏山", true, true],
  ["南平", "兰平", true, true],
  ["银川", "英川", true, true],
  ["饶平", "劳平", false, true],
  ["扶风", "胡风", false, true],
  ["苏州", "徐州", false, false],
])("%s and %s", (a, b, strict, wide) => {
  expect(alike(a, b, "strict")).toBe(strict);
  expect(alike(a, b, "wide")).toBe(wide);
});

test("a text with a character that has no sound has none", () => expect(soundOf("A市", language.syllable, "strict")).toBeNull());
test("a name in Latin letters", () => expect(spelling("苏州", language.syllable)).toBe("suzhou"));
