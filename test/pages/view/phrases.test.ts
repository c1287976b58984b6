// Where the line of a heading may break.
import { expect, test } from "vitest";
import { phrasesOf } from "../../../src/pages/view/phrases.ts";

test.each([
  ["利通区 2024 年政府信息公开工作年度报告", "利通区 |2024 年|政府|信息|公开|工作|年度|报告"],
  ["四、政府信息公开行政复议、行政诉讼情况", "四、政府|信息|公开|行政复议、|行政诉讼|情况"],
  ["安阳市殷都区人民政府办公室2024年", "安阳市|殷都区|人民政府|办公室|2024年"],
  ["吴忠市利通区古城镇", "吴忠市|利通区|古城镇"],
  ["宁夏回族自治区", "宁夏回族自治区"],
  ["", ""],
])("%s: places, words, numbers with their units; no mark begins a line", (text, parts) => {
  expect(phrasesOf(text).join("|")).toBe(parts);
  expect(phrasesOf(text).join("")).toBe(text);
});
