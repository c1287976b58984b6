// Whether the first of two is said to have more, less, or neither (src/question/refiners/which-is-more.ts).
import { expect, test } from "vitest";
import { many, read } from "../directory.ts";

test.each([
  ["海原县的行政许可比贺兰县多，对吗", 1],
  ["海原县的行政许可是不是比贺兰县少", -1],
  ["海原县的行政许可低于贺兰县，是吗", -1],
  ["海原县的行政许可超过贺兰县，对吗", 1],
  ["海原县的行政许可比贺兰县至少多3件，对吗", 1],
  ["海原县的行政许可没有贺兰县多，对吗", -1],
  ["海原县的行政许可不如贺兰县多吧", -1],
  ["海原县和贺兰县的行政许可一样多吗", 0],
  // Denied, asked how much, or no comparison at all: no verdict is given.
  ["海原县的行政许可不比贺兰县多，对吗", undefined],
  ["海原县的行政许可比贺兰县多几件", undefined],
  ["海原县和贺兰县的行政许可哪个多", undefined],
  ["海原县的行政许可多吗", undefined],
])("%s", (question, compared) => expect(read(question, many)[0]?.compared).toBe(compared));
