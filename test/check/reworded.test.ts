// The same claim in other words (src/check/reworded.ts): everything that is read of it changes, what is shown does not.
import { expect, test } from "vitest";
import { claimsIn } from "../../src/check/claims.ts";
import { reworded, saidOf } from "../../src/check/reworded.ts";

const claim = claimsIn("盐池县上年收到申请40件。", (text) => text).find(({ kind }) => kind === "number");
if (claim?.kind !== "number") throw new Error("no number is claimed");

test("all that is read of a number has the words", () => {
  const { text, said, clause, questions } = reworded(claim, (words) => words.replace("上年", "2023年"));
  expect(text).toContain("上年");
  expect(
    [said.text, said.segment, clause.before, said.clause?.before, said.question, ...questions].filter((each) => each?.includes("上年")),
  ).toEqual([]);
  expect(clause.before).toBe("盐池县2023年收到申请");
});

test("what has no number has no clause", () => {
  const { text, said } = claim;
  const words = reworded({ kind: "words", text, said }, (each) => each.replace("上年", "2023年"));
  expect(Object.keys(words).sort()).toEqual(["kind", "said", "text"]);
});

test("a number is said of what is put before it, and of nothing else", () => {
  const { said, clause } = claim.kind === "number" ? (saidOf(claim, "同心县办结") as typeof claim) : claim;
  expect([said.text, said.segment, clause.before, clause.after]).toEqual(["同心县办结40件", "同心县办结40件", "同心县办结", ""]);
  expect(said.question).toBe("同心县办结多少件");
});
