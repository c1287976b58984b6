// What a follow-up leaves unsaid of a set, and whom it adds to one (src/question/refiners/set-before.ts).
import { expect, test } from "vitest";
import { identity } from "../../../src/question/refiners/named.ts";
import { understand } from "../../../src/question/understand.ts";
import { many, reading } from "../directory.ts";

const after = (...turns: string[]) => {
  const [meaning] = understand(turns.at(-1) ?? "", reading(turns.slice(0, -1), many));
  return [meaning?.operation.value, ...(meaning?.who.value.map(identity) ?? [])];
};
const COUNTIES = 'x{"kinds":["government"],"tiers":["county"]}';

test("a group without a place is of the place spoken of", () => {
  expect(after("银川市各县区2024年行政许可合计", "哪个县最多")).toEqual(["max", COUNTIES.replace("x", "6401")]);
});
test("全国 asks of more than was spoken of", () => {
  expect(after("银川市各县区2024年行政许可合计", "全国哪个县最多")[1]).not.toBe(COUNTIES.replace("x", "6401"));
});
test("who is named next has a place among those", () => {
  expect(after("银川市各县区2024年行政许可最多的是哪个", "贺兰县排第几")[0]).toBe("rank_of");
  expect(after("银川市各县区2024年行政许可最多的是哪个", "贺兰县排第几")[2]).toBe(COUNTIES.replace("x", "6401"));
});
test("谁高于平均 is asked of those", () => {
  expect(after("银川市各县区2024年行政许可平均多少", "谁高于平均")).toEqual(["which", COUNTIES.replace("x", "6401")]);
});
test("加上 puts an authority to the set, and its own member only once", () => {
  expect(after("银川市各县区2024年行政许可合计", "加上海原县呢")).toHaveLength(3);
  expect(after("银川市各县区2024年行政许可合计", "加上贺兰县呢")).toEqual(["sum", COUNTIES.replace("x", "6401")]);
});
