// Yes or no before the sentence that tells two numbers apart (src/answer/wording/whether.ts).
import { expect, test } from "vitest";
import { en } from "../../../src/answer/wording/en.ts";
import { whether } from "../../../src/answer/wording/whether.ts";
import { zh } from "../../../src/answer/wording/zh.ts";

test.each([
  [1, 1, "Yes. "],
  [-1, 1, "No. "],
  [1, 0, "No. "],
  [0, 0, "Yes. "],
] as const)("asked %i, found %i", (compared, more, expected) => expect(whether({ compared }, more, en)).toBe(expected));

test("of what is not put so the sentence stands as it is", () => expect(whether({}, 1, zh)).toBe(""));

test("in Chinese", () => {
  expect(whether({ compared: 1 }, 1, zh)).toBe("是，");
  expect(whether({ compared: 1 }, -1, zh)).toBe("不是，");
});

test("where the question says by how much, that has to hold too", () => {
  const amountSaid = { range: [10, 10] as const };
  expect(whether({ compared: 1, amountSaid }, 10, zh)).toBe("是，");
  expect(whether({ compared: 1, amountSaid }, 3, zh)).toBe("不是，");
  expect(whether({ compared: -1, amountSaid }, 10, zh)).toBe("不是，");
});
