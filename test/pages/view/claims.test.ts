// A checked text: what came of each claim, how many, and where they stand.
import { expect, test } from "vitest";
import type { Claim } from "../../../src/contract.ts";
import { outcomeOf, placed, tally } from "../../../src/pages/view/claims.ts";

const claim = (text: string, verdict: Claim["verdict"], explanation = ""): Claim => ({ text, verdict, explanation, citations: [] });

test("not held, not mentioned and not checkable are three things", () => {
  expect(
    [
      claim("", "not_found", "没有收录“海淀区”的报告。"),
      claim("", "not_found", "报告没有提到“财政收入”。"),
      claim("", "not_checkable"),
    ].map(outcomeOf),
  ).toEqual(["uncovered", "unmentioned", "not_checkable"]);
});

test("counted in one order, only those there are", () => {
  const claims = [claim("甲", "contradicted"), claim("乙", "supported"), claim("丙", "supported")];
  expect(tally(claims)).toEqual([
    { outcome: "supported", count: 2 },
    { outcome: "contradicted", count: 1 },
  ]);
});

test("each claim where it stands, the text whole; the gravest marks words that make several claims", () => {
  const claims = [
    claim("甲38件", "supported"),
    claim("甲38件", "contradicted"),
    claim("不在文中", "supported"),
    claim("乙9件", "supported"),
  ];
  const parts = placed("先说甲38件，再说乙9件。", claims);
  expect(parts.map((part) => part.text).join("")).toBe("先说甲38件，再说乙9件。");
  expect(parts.filter((part) => part.claims)).toEqual([
    { text: "甲38件", claims: [1, 2], outcome: "contradicted" },
    { text: "乙9件", claims: [4], outcome: "supported" },
  ]);
});
