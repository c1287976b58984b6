// Who is said to be the first of a ranking, and whose ranking it is (src/question/refiners/first-said.ts).
import { expect, test } from "vitest";
import { identity } from "../../../src/question/refiners/named.ts";
import { many, read } from "../directory.ts";

const COUNTIES = '{"kinds":["government"],"tiers":["county"]}';
test.each([
  ["贺兰县是行政许可最多的县，对吗", ["helan"], false, `6401${COUNTIES}`],
  ["银川市各县区行政许可最多的是贺兰县吗", ["helan"], false, `6401${COUNTIES}`],
  ["行政许可最多的不是贺兰县吧", ["helan"], true, "all"],
  ["行政许可最多的三个单位是贺兰县、海原县和利通区，对吗", ["helan", "haiyuan", "litong"], false, "all"],
])("%s", (question, ids, isDenied, whose) => {
  const [meaning] = read(question, many);
  expect(meaning?.firstSaid?.ids).toEqual(ids);
  expect(meaning?.firstSaid?.denied ?? false).toBe(isDenied);
  expect(meaning?.who.value.map(identity)).toEqual([whose]);
});
test.each(["行政许可最多的是谁", "贺兰县和海原县行政许可哪个最多", "贺兰县的行政许可最多吗多少件"])(
  "%s: nobody is said to be",
  (question) => expect(read(question, many)[0]?.firstSaid).toBeUndefined(),
);
