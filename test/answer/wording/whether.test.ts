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
] as const)("asked %i, found %i", (compared, more, expected) => expect(whether({ compared }, [more, 0], en)).toBe(expected));

test("of what is not put so the sentence stands as it is", () => expect(whether({}, [1, 0], zh)).toBe(""));

test("in Chinese", () => {
  expect(whether({ compared: 1 }, [1, 0], zh)).toBe("是，");
  expect(whether({ compared: 1 }, [0, 1], zh)).toBe("不是，");
});

test("where the question says by how much, that has to hold too", () => {
  const amountSaid = { range: [10, 10] as const };
  expect(whether({ compared: 1, amountSaid }, [10, 0], zh)).toBe("是，");
  expect(whether({ compared: 1, amountSaid }, [3, 0], zh)).toBe("不是，");
  expect(whether({ compared: -1, amountSaid }, [10, 0], zh)).toBe("不是，");
});

test("where it says how many a side has, that has to hold too", () => {
  const said = (first?: number, second?: number) => ({
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const,
    sides: { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) },
  });
  expect(whether({ compared: -1, amountSaid: said(15) }, [15, 38], zh)).toBe("是，");
  expect(whether({ compared: -1, amountSaid: said(16) }, [15, 38], zh)).toBe("不是，");
  expect(whether({ compared: -1, amountSaid: said(15, 37) }, [15, 38], zh)).toBe("不是，");
});
