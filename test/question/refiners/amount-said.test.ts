// How large a question says a share or a multiple is, and where it says no such thing (src/question/refiners/amount-said.ts).
import { expect, test } from "vitest";
import { many, read } from "../directory.ts";

test.each([
  ["海原县的行政许可是贺兰县的两倍多吗", 2.5, 1.5],
  ["海原县的行政许可不到贺兰县的三分之一，对吗", 0.3, 0.4],
  ["海原县的行政许可是贺兰县的一半左右吗", 0.5, 1.1],
])("%s", (question, so, not) => {
  const [asked] = read(question, many);
  const { amountSaid, operation } = asked ?? {};
  expect(operation?.value).toBe("multiple");
  const [least, most] = amountSaid?.range ?? [0, 0];
  expect(so >= least && so <= most).toBe(true);
  expect(not >= least && not <= most).toBe(false);
});

test.each(["海原县的行政许可是贺兰县的几倍", "海原县的行政许可比贺兰县多两倍吗", "海原县的行政许可有多少"])("%s", (question) =>
  expect(read(question, many).map(({ amountSaid }) => amountSaid)).toEqual([undefined]),
);

test.each<[string, readonly [number, number] | undefined]>([
  ["海原县的行政许可比贺兰县多10件，对吗", [10, 10]],
  ["海原县的行政许可比贺兰县多10件以上，对吗", [10, Number.POSITIVE_INFINITY]],
  // So much, or a little more: whether it is so is not judged.
  ["海原县的行政许可比贺兰县多10多件，对吗", undefined],
  ["海原县的行政许可比贺兰县多近10件，对吗", undefined],
])("%s", (question, range) => {
  const [asked] = read(question, many);
  expect(asked?.amountSaid?.range).toEqual(range);
  expect(asked?.compared).toBe(range ? 1 : undefined);
});
