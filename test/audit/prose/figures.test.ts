// A statement of the prose -> the very figure of the form it speaks of, or none (src/audit/prose/figures.ts).
import { describe, expect, it } from "vitest";
import { figuresNamed, inFormUnit } from "../../../src/audit/prose/figures.ts";
import { reportOf } from "../make.ts";

/** What the last number, or the denial, of a one-sentence report is read as. */
function meant(text: string) {
  const report = reportOf({ figures: {}, prose: [[1, "", text]] });
  const statement = report.statements.at(-1);
  const passage = report.passages.find(({ n }) => n === statement?.passage);
  if (!statement || !passage) throw new Error("nothing is stated");
  return figuresNamed(statement, passage, report);
}

describe("figuresNamed", () => {
  it.each([
    ["全年收到政府信息公开申请15件。", ["received@total"]],
    ["收到政府信息公开申请14件，其中自然人申请13件。", ["received@natural_person"]],
    ["收到政府信息公开申请14件，其中予以公开9件。", ["disclosed@total"]],
    ["因政府信息公开引发的行政复议案件3件。", ["reconsideration.total"]],
    ["全年没有因政府信息公开引发的行政复议和行政诉讼案件。", ["reconsideration.total", "litigation.total"]],
    ["全年作出行政处罚决定108件。", ["penalties"]],
    ["行政事业性收费611.23万元。", ["fees"]],
  ])("%s", (text, keys) => expect(meant(text)?.keys).toEqual(keys));

  it("says which sums the words may mean as well: 受理 may count what was carried in, 新收 does not", () => {
    expect(meant("全年受理政府信息公开申请15件。")?.or).toEqual([["received@total", "carried_in@total"], ["handled@total"]]);
    expect(meant("全年新收政府信息公开申请15件。")?.or).toEqual([]);
  });

  it.each([
    // A word that is not accounted for, another office, year or unit.
    "收到网络申请7件。",
    "区政府本级受理政府信息公开申请5件。",
    "上半年收到政府信息公开申请4件。",
    "2023年收到政府信息公开申请21件。",
    "全年办理行政复议案件120件。",
    "行政处罚罚款12万元。",
    "行政许可办结率约98%。",
  ])("%s is of no cell", (text) => expect(meant(text)).toBeNull());
});

describe("inFormUnit", () => {
  it.each([
    [6_111_281, "元", 611.1281],
    [611.1281, "万元", 611.1281],
    [0.5, "亿元", 5000],
    [38, "件", 38],
  ])("%d%s is %d", (value, unit, same) => expect(inFormUnit(value, unit)).toBe(same));
});
