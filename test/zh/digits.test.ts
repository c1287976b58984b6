// Ordinals and years in either script (src/zh/digits.ts).
import { expect, test } from "vitest";
import { DIGITS, inCharacters, ordinalOf, POWERS, YEAR, yearOf } from "../../src/zh/digits.ts";

test.each([
  ["一", 1],
  ["十", 10],
  ["7", 7],
  ["12", 12],
  ["百", 0],
  ["", 0],
])("%s is number %d", (text, number) => expect(ordinalOf(text)).toBe(number));

test.each([
  ["2019", 2019],
  ["二〇二三", 2023],
  ["二零二一", 2021],
  ["二O二二", 2022],
  ["二○二零", 2020],
  ["二三", null],
  ["二千零一", null],
])("%s as a year", (text, year) => expect(yearOf(text)).toBe(year));

test.each(["1998", "2024", "二〇二五", "一九九八", "二O二四", "二0二四", "贰零贰肆"])("%s has the shape of a year", (text) =>
  expect(new RegExp(`^${YEAR}$`).test(text)).toBe(true),
);
test.each(["2124", "三〇二四", "20245", "一二三四"])("%s has not", (text) => expect(new RegExp(`^${YEAR}$`).test(text)).toBe(false));

test("no character is a digit and a power at once", () => {
  expect(Object.keys(DIGITS).filter((character) => character in POWERS)).toEqual([]);
  expect(DIGITS.两).toBe(2);
});

test.each([
  [1, "一"],
  [8, "八"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [36, "三十六"],
  [0, "0"],
  [100, "100"],
])("%d in characters", (count, text) => expect(inCharacters(count)).toBe(text));
