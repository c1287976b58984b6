// Which city 全市 is, where no home region says it (src/question/refiners/home.ts).
import { expect, test } from "vitest";
import { identity } from "../../../src/question/refiners/named.ts";
import { understand } from "../../../src/question/understand.ts";
import { many, reading } from "../directory.ts";

const COUNTIES = '{"kinds":["government"],"tiers":["county"]}';

test("of several cities it is asked which", () => {
  const [meaning] = understand("全市2024年行政许可最多的县是哪个", reading([], many));
  expect(meaning?.open[0]?.slot).toBe("issuer");
  expect(meaning?.open[0]?.options).toContain("银川市2024年行政许可最多的县是哪个");
});
test("behind a question about one it is that one", () => {
  const [meaning] = understand("全市各县行政许可合计", reading(["贺兰县2024年行政许可几件"], many));
  expect(meaning?.who.value.map(identity)).toEqual([`6401${COUNTIES}`]);
});
test("a city that is named is the one", () => {
  const [meaning] = understand("银川全市各县区2024年行政许可合计", reading([], many));
  expect(meaning?.open).toEqual([]);
});
