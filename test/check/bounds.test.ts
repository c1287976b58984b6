import { describe, expect, it } from "vitest";
import { agrees, claimedRange, inUnit } from "../../src/check/bounds.ts";
import type { Figure } from "../../src/contract.ts";
import { statementsOf } from "../../src/report/statements.ts";

const figure = (value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  value,
  unit,
  text: `${value}${unit}`,
  label: "",
  state: "reported",
  citation: 1,
  ...more,
});
const judge = (claim: string, found: Figure): string => {
  const [statement] = statementsOf([{ n: 1, section: 1, path: [], text: claim, place: { line: 1, start: 0, end: 0 } }]);
  if (!statement) throw new Error("no number");
  const value = inUnit(found, statement.unit);
  if (value === null) return "other unit";
  return agrees(value, found, statement, claimedRange(statement, claim.slice(0, statement.at[0]), claim.slice(statement.at[1])));
};

describe("a claimed number against the one found", () => {
  it.each([
    ["收到38件", figure(38, "件"), "yes"],
    ["收到39件", figure(38, "件"), "no"],
    ["收到30余件", figure(38, "件"), "yes"],
    ["收到20余件", figure(38, "件"), "no"],
    ["收到约40件", figure(38, "件"), "yes"],
    ["收到近40件", figure(38, "件"), "yes"],
    ["收到近30件", figure(38, "件"), "no"],
    ["收到超过20件", figure(380, "件"), "yes"],
    ["收到超过400件", figure(380, "件"), "no"],
    ["收到至少380件", figure(380, "件"), "yes"],
    ["收到不足400件", figure(380, "件"), "yes"],
    ["收到少于300件", figure(380, "件"), "no"],
    ["收到300件以上", figure(380, "件"), "yes"],
    ["收到300件以下", figure(380, "件"), "no"],
    ["收到不足38件", figure(38, "件"), "no"],
    ["收到不足39件", figure(38, "件"), "yes"],
    ["收到超过38件", figure(38, "件"), "no"],
    ["收到多于38件", figure(38, "件"), "no"],
    ["收到不少于38件", figure(38, "件"), "yes"],
    ["收到不大于30件", figure(38, "件"), "no"],
    ["收到不大于38件", figure(38, "件"), "yes"],
    ["收到没超过30件", figure(38, "件"), "no"],
    ["收到没有超过38件", figure(38, "件"), "yes"],
    ["收到没有少于40件", figure(38, "件"), "no"],
    ["收到不及38件", figure(38, "件"), "no"],
    ["收到38件不到", figure(38, "件"), "no"],
    ["收到39件不到", figure(38, "件"), "yes"],
    ["收到四十件不足", figure(38, "件"), "yes"],
    ["收到三十件不满", figure(38, "件"), "no"],
    ["收到38件往上", figure(39, "件"), "yes"],
    ["收到38件往上", figure(37, "件"), "no"],
    ["收到30件开外", figure(38, "件"), "yes"],
    ["收到39件开外", figure(38, "件"), "no"],
    ["收费1800万元以上", figure(1759, "万元"), "no"],
    ["收费1700万元以上", figure(1759, "万元"), "yes"],
    ["占31.58%", figure(31.58, "%"), "yes"],
    ["占31.6%", figure(31.58, "%"), "yes"],
    ["占32%", figure(31.58, "%"), "yes"],
    ["占31.5%", figure(31.58, "%"), "no"],
    ["收费611万元", figure(611.1281, "万元"), "yes"],
    ["收费612万元", figure(611.1281, "万元"), "no"],
    ["收费1759元", figure(1759, "万元"), "no"],
    ["收费17590000元", figure(1759, "万元"), "yes"],
    ["占38%", figure(38, "件"), "other unit"],
    ["是267倍", figure(267.75, "倍"), "yes"],
    ["公开3800余条", figure(3800, "条", { text: "3800余条", approximate: true }), "yes"],
    ["公开3850条", figure(3800, "条", { text: "3800余条", approximate: true }), "unsure"],
    ["公开3950条", figure(3800, "条", { text: "3800余条", approximate: true }), "no"],
  ])("%s", (claim, found, expected) => {
    expect(judge(claim, found)).toBe(expected);
  });
});
