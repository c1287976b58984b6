// What is explained in brackets says nothing more (src/question/parsers/explained.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each([
  ["隆德县被纠正的复议（就是政府办错了的）有几件", "longde latest lookup reconsideration.corrected"],
  ["隆德县行政许可（俗称办证那一摊）多少件", "longde latest lookup licences"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));

test("what asks, or adds who is none of the group, is no explanation", () => {
  expect(meanings(read("隆德县行政许可（相当于利通区的几成）"))).toBe("longde+litong latest share licences");
  expect(read("各县区（含乡镇）行政许可合计")[0]?.quantities.value).toEqual([]);
});

test("brackets that narrow are not passed over", () => {
  expect(read("隆德县行政处罚（夜市摊贩）多少件")[0]?.quantities.value).toEqual([]);
});
