// What has to add up in every report (src/form/identities.ts).
import { expect, test } from "vitest";
import { identities } from "../../src/form/identities.ts";

const of = (form: "2019" | "2021", rule: number, scope: string, singleOther = false) =>
  identities(form, singleOther).find((each) => each.rule === rule && each.scope === scope);

test("what came in is what was handled and what goes on", () =>
  expect(of("2021", 1, "total")).toMatchObject({
    left: ["received@total", "carried_in@total"],
    right: ["handled@total", "carried_out@total"],
  }));
test("a row's total is its six applicants", () =>
  expect(of("2021", 3, "disclosed")?.right).toEqual(
    ["natural_person", "commercial", "research", "welfare", "legal_service", "other"].map((column) => `disclosed@${column}`),
  ));
test("a group of disputes is its four results", () =>
  expect(of("2021", 4, "reconsideration")).toMatchObject({
    left: ["reconsideration.total"],
    right: ["upheld", "corrected", "other", "pending"].map((result) => `reconsideration.${result}`),
  }));
test("the results of the edition make up what was handled", () => {
  expect(of("2021", 2, "total")?.right).toContain("other_handling.not_corrected@total");
  expect(of("2021", 2, "total")?.right).not.toContain("received@total");
});
test("where 其他处理 is printed as one row, its three parts are no addends", () => {
  const right = of("2021", 2, "total", true)?.right ?? [];
  expect(right).toContain("other_handling@total");
  expect(right.filter((key) => key.startsWith("other_handling."))).toEqual([]);
});
