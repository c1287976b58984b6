// A checked text: what came of each claim, how many, and where they stand.
import { expect, test } from "vitest";
import type { Claim } from "../../../src/contract.ts";
import { claimedWords, outcomeOf, placed, tally } from "../../../src/pages/view/claims.ts";

const claim = (text: string, verdict: Claim["verdict"], reason?: Claim["reason"]): Claim => ({
  text,
  verdict,
  ...(reason ? { reason } : {}),
  explanation: "",
  citations: [],
});

test("not held, not mentioned and not checkable are three things, and what was not looked at is not denied", () => {
  expect((["no_report", "no_year", "withdrawn"] as const).map((reason) => outcomeOf(claim("", "not_found", reason)))).toEqual(
    Array(3).fill("uncovered"),
  );
  expect((["not_stated", "blank", "not_separated"] as const).map((reason) => outcomeOf(claim("", "not_found", reason)))).toEqual(
    Array(3).fill("unmentioned"),
  );
  expect(
    [...(["unread", "approximate", "not_understood"] as const), undefined].map((reason) => outcomeOf(claim("", "not_found", reason))),
  ).toEqual(Array(4).fill("not_checkable"));
  expect(outcomeOf(claim("", "not_checkable", "opinion"))).toBe("not_checkable");
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

test.each([
  ["隆德县2024年作出行政处罚2万余件。", 20000, "件", "zh", "2万余件"],
  ["隆德县2024年作出行政处罚不足2万件。", 20000, "件", "zh", "不足2万件"],
  ["隆德县2024年收费约100万元。", 100, "万元", "zh", "约100万元"],
  ["隆德县2024年行政处罚3万件以上。", 30000, "件", "zh", "3万件以上"],
  ["其中自然人申请三十五件", 35, "件", "zh", "三十五件"],
  ["利通区2024年未发生行政诉讼。", 0, "件", "zh", "0件"],
  ["Longde made more than 30,000 penalty decisions.", 30000, "件", "en", "more than 30,000"],
  ["利通区2024年未发生行政诉讼。", 0, "件", "en", "0"],
] as const)("the claimed number of %s stands as it is written", (text, claimed, unit, language, words) => {
  expect(claimedWords({ ...claim(text, "contradicted"), claimed, unit }, language)).toBe(words);
});
