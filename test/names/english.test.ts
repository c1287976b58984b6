// What an authority is called in English (src/names/english.ts).
import { expect, test } from "vitest";
import { englishName } from "../../src/names/english.ts";
import { realCorpus } from "../support/corpus.ts";

test.each([
  ["吴忠市利通区", "Litong District"],
  ["吴忠市利通区古城镇", "Gucheng Town"],
  ["固原市隆德县", "Longde County"],
  ["银川市西夏区人民政府办公室", "Government Office of Xixia District"],
  ["固原市隆德县教育局", "Education Bureau of Longde County"],
  ["宁夏回族自治区", "Ningxia Hui Autonomous Region"],
  ["西安市", "Xi'an City"],
  ["固原市隆德县某某中心", null],
  ["政府网站", null],
])("%s: %s", async (name, english) => {
  const { language } = await realCorpus();
  expect(englishName(name, language.syllables)).toBe(english);
});
