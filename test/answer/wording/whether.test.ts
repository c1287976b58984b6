// Yes or no before the sentence that tells two numbers apart (src/answer/wording/whether.ts).
import { expect, test } from "vitest";
import { whetherInEnglish } from "../../../src/answer/wording/whether.ts";

test.each([
  [1, 1, "Yes. "],
  [-1, 1, "No. "],
  [1, 0, "No. "],
  [0, 0, "Yes. "],
] as const)("asked %i, found %i", (compared, more, expected) => expect(whetherInEnglish({ compared }, more)).toBe(expected));

test("of what is not put so the sentence stands as it is", () => expect(whetherInEnglish({}, 1)).toBe(""));
