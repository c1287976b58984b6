import { describe, expect, it } from "vitest";
import { claimsIn } from "../../src/check/claims.ts";

const same = (text: string): string => text;
const asked = (text: string) =>
  claimsIn(text, same).map((each) => (each.kind === "number" ? [each.text, each.questions[0]] : [each.text, null]));

describe("claimsIn", () => {
  it.each([
    ["隆德县2024年共作出行政处罚28649件。", [["隆德县2024年共作出行政处罚28649件。", "隆德县2024年共作出行政处罚多少件"]]],
    ["予以公开的占31.58%", [["予以公开的占31.58%", "予以公开的占百分之多少"]]],
    [
      "收到38件，其中公开12件。",
      [
        ["收到38件", "收到多少件"],
        ["其中公开12件", "其中予以公开多少件"],
      ],
    ],
    [
      "行政许可4513件、行政处罚28649件。",
      [
        ["行政许可4513件", "行政许可多少件"],
        ["行政处罚28649件", "行政处罚多少件"],
      ],
    ],
    ["2024年有3个单位发生了行政诉讼。", [["2024年有3个单位发生了行政诉讼。", "2024年有几个单位发生了行政诉讼"]]],
    ["四个2024年的报告一共收到83件申请。", [["四个2024年的报告一共收到83件申请。", "四个2024年的报告一共收到多少件申请"]]],
    ["未发生行政诉讼案件。", [["未发生行政诉讼案件。", "未发生行政诉讼案件"]]],
    [
      "收费1759万元；罚款约2亿元！",
      [
        ["收费1759万元；", "收费多少万元"],
        ["罚款约2亿元！", "罚款多少亿元"],
      ],
    ],
    [
      "隆德县最多，为15件。",
      [
        ["隆德县最多", null],
        ["为15件", "为多少件"],
      ],
    ],
    ["利通区比隆德县多。", [["利通区比隆德县多。", null]]],
    ["Longde received 15 requests in 2024.", [["Longde received 15 requests in 2024.", "Longde received how many requests in 2024"]]],
    ["根据国办公开办函〔2021〕30号要求。", [["根据国办公开办函〔2021〕30号要求。", null]]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it("asks for a change also the other way round", () => {
    const [claim] = claimsIn("申请量同比增长34.78%。", same);
    expect(claim?.kind === "number" && claim.questions).toContain("申请量同比下降百分之多少");
  });

  it("keeps the text word for word while it reads simplified characters", () => {
    const [claim] = claimsIn("收到申請３８件。", (text) => text.replace("請", "请"));
    expect(claim).toMatchObject({ text: "收到申請３８件。", statement: { value: 38, unit: "件" } });
  });
});
