// Those that were spoken of, by their number, beside figures that can be reckoned in the head (small.ts).
import { expect, test } from "vitest";
import { ask } from "./turns.ts";

test.each([
  // So many as were spoken of.
  [
    "利通区、盐池县2024年新收申请合计>>两县办结合计",
    "吴忠市利通区2024年、吴忠市盐池县2024年本年度办结的申请合计30件（10 + 20 = 30）[1][2]。",
  ],
  [
    "利通区2024年新收申请几件>>盐池县呢>>这两个县2023年办结合计",
    "吴忠市利通区2023年、吴忠市盐池县2023年本年度办结的申请合计30件（10 + 20 = 30）[1][2]。",
  ],
  ["教育局、审计局2024年新收申请合计>>两局的办结", "吴忠市教育局2024年本年度办结的申请5件[1]。吴忠市审计局2024年本年度办结的申请1件[2]。"],
  // Two companies are no two counties.
  ["利通区、盐池县2024年新收申请>>两家的办结", "吴忠市利通区2024年本年度办结的申请10件[1]。吴忠市盐池县2024年本年度办结的申请20件[2]。"],
  ["利通区、盐池县2024年新收申请>>两家公司的申请", "2024年的报告中，商业企业新收政府信息公开申请等于2件的单位有0个[1][2][3][4][5]。"],
  // A set that is asked of again stays that set.
  ["2024年吴忠三县新收申请合计>>三县办结合计", "吴忠市区县政府2024年的报告中，本年度办结的申请合计30件（10 + 20 + 0 = 30）[1][2]。"],
])("%s", async (turns, expected) => {
  expect((await ask(turns)).answer).toBe(expected);
});
