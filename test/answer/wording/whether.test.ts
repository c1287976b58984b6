// Yes or no before the sentence that tells two numbers apart (src/answer/wording/whether.ts). `text` is normalized.
import { expect, test } from "vitest";
import { whetherInEnglish } from "../../../src/answer/wording/whether.ts";

test.each([
  ["did litong receive more requests than yindu?", 1, "Yes. "],
  ["did litong receive fewer requests than yindu?", 1, "No. "],
  ["in 2024, is longde's fee income higher than litong's?", -1, "No. "],
  ["were there as many requests in litong as in longde?", 0, "Yes. "],
  ["how many more requests did litong receive than yindu?", 1, ""],
  ["compare the requests of litong and yindu", 1, ""],
] as const)("%s %i", (text, more, expected) => expect(whetherInEnglish({ language: "en", text }, more)).toBe(expected));

test("in Chinese the sentence stands as it is", () =>
  expect(whetherInEnglish({ language: "zh-Hans", text: "is a more than b" }, 1)).toBe(""));
